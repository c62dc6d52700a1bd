import type { ColumnsStrings } from "../catalogue/columnsPane";

function n(count: number, one: string, many: string): string {
  return `${count.toLocaleString("es")} ${count === 1 ? one : many}`;
}

/** Columns and words counted together; what there is none of is left out. */
function columnsAndWords(columns: number, words: number): string {
  const counts = [columns > 0 && n(columns, "columna", "columnas"), words > 0 && n(words, "palabra", "palabras")];
  return counts.filter((count) => count !== false).join(" y ");
}

function list(parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(", ");
}

/** Spanish texts of the columns screen. */
export const columnsPane: ColumnsStrings = {
  title: "Sus columnas",
  toConfirm: (columns, words) => `${columnsAndWords(columns, words)} por confirmar`,
  settled: (understood, left, words) =>
    list([
      n(understood, "comprendida", "comprendidas"),
      left > 0 && `${left} aparte`,
      words > 0 && `${n(words, "palabra", "palabras")} por clasificar`,
    ]),
  seems: "parece ser",
  becomes: "es",
  yes: "Sí",
  yesTo: (header, meaning) => `Sí, «${header}» es «${meaning}»`,
  otherMeaning: (header) => `Otro significado para «${header}»`,
  meaning: (header) => `Significado de «${header}»`,
  unused: "No usar",
  yourChoice: "su elección",
  scale: "Escala",
  scaleOf: (header) => `Escala de «${header}»`,
  scales: { "0-3": "0–3", "1-5": "1–5", "0-10": "0–10", percent: "%" },
  wordsOf: (header, count) => `«${header}»: ${n(count, "palabra", "palabras")} por clasificar`,
  likeliest: "Lo más probable ya está elegido.",
  rows: (rows) => `(${n(rows, "fila", "filas")})`,
  wordMeaning: (word) => `Significado de la palabra «${word}»`,
  choose: "Elegir",
  unlisted: (header, answers) =>
    `«${header}»: lo que no figura es «ninguno» (${n(answers, "respuesta", "respuestas")} en vez de por preguntar)`,
  understood: (count) => `Comprendidas (${count})`,
  left: (count) => `Aparte (${count})`,
  blankColumn: "Todavía sin valores",
  showHeader: (header) => `Ver «${header}» en la hoja`,
  missing: (field, answers) => `${field}: sin columna, ${answers.toLocaleString("es")} por preguntar`,
  missingMany: (questions, answers) =>
    `${questions} preguntas sin columna, ${answers.toLocaleString("es")} por preguntar`,
  whichNames: (table) => `¿Qué columna de «${table}» tiene los nombres?`,
  chooseNames: "Elegir los nombres",
  kept: "Sus elecciones quedan en el libro, sin datos personales.",
  nothingChosen: "Ninguna tabla está marcada. Vuelva y marque una.",
  back: "Volver",
  acceptAll: "Aceptar todo",
  accepted: (columns, words) => `Aceptado: ${columnsAndWords(columns, words)}`,
  takenBack: (columns, words) => `Deshecho: ${columnsAndWords(columns, words)}`,
  undoAll: "Deshacer todo",
  goOn: "Continuar",
  goOnWithout: "Seguir sin",
  goOnWithoutName: (columns, words) => `Seguir sin confirmar ${columnsAndWords(columns, words)}`,
};
