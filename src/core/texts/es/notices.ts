import type { NoticeTexts } from "../catalogue/notices";

/** Spanish texts of the notes that the ribbon shows. */
export const notices: NoticeTexts = {
  nothingTitle: "No hay ninguna lista de actores que revisar",
  nothing:
    "En ninguna tabla ni lista de este libro se reconoció una columna con nombres de actores. El panel pregunta cuál es y ofrece una plantilla.",
  toConfirm: (count) =>
    count === 1
      ? "Una columna puede decir más de lo que se usó. El panel pregunta por ella:"
      : `${count} columnas pueden decir más de lo que se usó. El panel pregunta por ellas:`,
  refusedTitle: "No se han creado las hojas",
  partlyTitle: "No se han creado todas las hojas",
  writtenTitle: "Las hojas están listas",
  typedOverTitle: "La matriz se cambió a mano",
  typedOver: (count) =>
    `${count === 1 ? "Un cambio" : `${count} cambios`} desde la última vez. La actualización repone lo que dicen sus tablas y guarda esto en la hoja oculta del historial:`,
  overwrite: "Actualizar las hojas",
  cancel: "Cancelar",
  pane: "Para abrir el panel: Inicio > Matriz de alianzas > Abrir.",
  close: "Cerrar",
};
