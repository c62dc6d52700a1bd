import type { ColumnsStrings } from "../catalogue/columnsPane";
import { number, plural } from "./wording";

/** Columns and words counted together; what there is none of is left out. */
function columnsAndWords(columns: number, words: number): string {
  const counts = [
    columns > 0 && plural(columns, "columna", "columnas"),
    words > 0 && plural(words, "palabra", "palabras"),
  ];
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
      plural(understood, "comprendida", "comprendidas"),
      left > 0 && `${left} aparte`,
      words > 0 && `${plural(words, "palabra", "palabras")} por clasificar`,
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
  wordsOf: (header, count) => `«${header}»: ${plural(count, "palabra", "palabras")} por clasificar`,
  likeliest: "El significado más probable ya está elegido.",
  rows: (rows) => `(${plural(rows, "fila", "filas")})`,
  wordMeaning: (word) => `Significado de la palabra «${word}»`,
  choose: "Elegir",
  unlisted: (header, answers) =>
    `«${header}»: lo que no figura cuenta como «ninguno» (${plural(answers, "respuesta", "respuestas")} «ninguno» en vez de «por preguntar»)`,
  understood: (count) => `Comprendidas (${count})`,
  left: (count) => `Aparte (${count})`,
  blankColumn: "Todavía sin valores",
  showHeader: (header) => `Ver «${header}» en la hoja`,
  missing: (field, answers) => `${field}: sin columna, ${number(answers)} por preguntar`,
  missingMany: (questions, answers) => `${questions} preguntas sin columna, ${number(answers)} por preguntar`,
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
