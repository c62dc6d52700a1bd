import type { ColumnsStrings } from "../catalogue/columnsPane";
import { number, plural } from "./wording";

/** Columns and words counted together; what there is none of is left out. */
function columnsAndWords(columns: number, words: number): string {
  const counts = [columns > 0 && plural(columns, "column", "columns"), words > 0 && plural(words, "word", "words")];
  return counts.filter((count) => count !== false).join(" and ");
}

function list(parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(", ");
}

/** English texts of the columns screen. */
export const columnsPane: ColumnsStrings = {
  title: "Your columns",
  toConfirm: (columns, words) => `${columnsAndWords(columns, words)} to confirm`,
  settled: (understood, left, words) =>
    list([
      `${understood} understood`,
      left > 0 && `${left} left aside`,
      words > 0 && `${plural(words, "word", "words")} to sort`,
    ]),
  seems: "seems to be",
  becomes: "means",
  yes: "Yes",
  yesTo: (header, meaning) => `Yes, “${header}” is “${meaning}”`,
  otherMeaning: (header) => `Another meaning for “${header}”`,
  meaning: (header) => `Meaning of “${header}”`,
  unused: "Do not use",
  yourChoice: "your choice",
  scale: "Scale",
  scaleOf: (header) => `Scale of “${header}”`,
  scales: { "0-3": "0–3", "1-5": "1–5", "0-10": "0–10", percent: "%" },
  wordsOf: (header, count) => `“${header}”: ${plural(count, "word", "words")} to sort`,
  likeliest: "The most likely meaning is already chosen.",
  rows: (rows) => `(${plural(rows, "row", "rows")})`,
  wordMeaning: (word) => `Meaning of the word “${word}”`,
  choose: "Choose",
  unlisted: (header, answers) =>
    `“${header}”: what is not listed counts as “none” (${plural(answers, "answer", "answers")} “none” instead of “to ask”)`,
  understood: (count) => `Understood (${count})`,
  left: (count) => `Left aside (${count})`,
  blankColumn: "No values yet",
  showHeader: (header) => `Show “${header}” in the sheet`,
  missing: (field, answers) => `${field}: no column, ${number(answers)} to ask`,
  missingMany: (questions, answers) => `${questions} questions without a column, ${number(answers)} to ask`,
  whichNames: (table) => `Which column of “${table}” gives the names?`,
  chooseNames: "Choose the names",
  kept: "Your choices stay in the workbook, without personal data.",
  nothingChosen: "No table is ticked. Go back and tick one.",
  back: "Back",
  acceptAll: "Accept all",
  accepted: (columns, words) => `Accepted: ${columnsAndWords(columns, words)}`,
  takenBack: (columns, words) => `Taken back: ${columnsAndWords(columns, words)}`,
  undoAll: "Undo all",
  goOn: "Continue",
  goOnWithout: "Go on without",
  goOnWithoutName: (columns, words) => `Go on without the ${columnsAndWords(columns, words)} to confirm`,
};
