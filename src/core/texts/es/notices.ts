import type { NoticeTexts } from "../catalogue/notices";

/** Spanish texts of the notes that the ribbon shows. */
export const notices: NoticeTexts = {
  nothingTitle: "No hay ninguna lista de actores que auditar",
  nothing:
    "En ninguna tabla ni lista de este libro se reconoció una columna con nombres de actores. El panel pregunta cuál es y ofrece una plantilla.",
  toConfirm: (count) =>
    count === 1
      ? "Una columna puede decir más de lo que se usó. El panel pregunta por ella:"
      : `${count} columnas pueden decir más de lo que se usó. El panel pregunta por ellas:`,
  refusedTitle: "No se han escrito las hojas",
  partlyTitle: "No se han escrito todas las hojas",
  writtenTitle: "Las hojas están escritas",
  typedOverTitle: "La matriz se modificó a mano",
  typedOver: (count) =>
    `${count === 1 ? "Un cambio" : `${count} cambios`} desde la última vez. Al escribir vuelve lo que dicen sus tablas, y esto se guarda en la hoja oculta del historial:`,
  overwrite: "Escribir las hojas",
  cancel: "Cancelar",
  pane: "Para abrir el panel: Inicio > Matriz de alianzas > Abrir.",
  close: "Cerrar",
};
