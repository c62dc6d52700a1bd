import type { PrepareStrings } from "../catalogue/prepare";

/** Spanish texts about columns that a list lacks. */
export const prepare: PrepareStrings = {
  title: "Preparar mi lista",
  about: (columns) =>
    columns === 1
      ? "Se añade a la derecha una columna con lista de opciones. Sus colegas la rellenan sin este panel."
      : `Se añaden a la derecha ${columns} columnas con lista de opciones. Sus colegas las rellenan sin este panel.`,
  nothing: "Esta lista ya tiene una columna para cada pregunta.",
  source: "Lista",
  preview: "Vista previa de su lista con las columnas nuevas",
  guideChoices: "las opciones de la guía, en español",
  held: (header, field) => `«${header}» quizá responde ya a «${field}»: dígalo en «Sus columnas».`,
  where: (from, to) =>
    from === to
      ? `Columna ${from}. Nada más cambia; mientras esté vacía, un clic la quita.`
      : `Columnas ${from} a ${to}. Nada más cambia; mientras estén vacías, un clic las quita.`,
  later: "Más tarde",
  add: (columns) => `Añadir ${columns} ${columns === 1 ? "columna" : "columnas"}`,
  added: (columns, from, to) =>
    from === to ? `Una columna añadida, ${from}.` : `${columns} columnas añadidas, de ${from} a ${to}.`,
  takeBack: "Quitar",
  takenBack: "Se han quitado las columnas añadidas.",
  inUse: "Alguien ya las ha usado: no se ha quitado nada.",
  goOn: "Continuar",
};
