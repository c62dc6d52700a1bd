import type { PrintedTexts } from "../catalogue/printed";
import { plural, quote } from "./wording";

/** English texts of the printed summary. */
export const printed: PrintedTexts = {
  title: (file) => `Partnership audit of ${file}`,
  table: (table, sheet, rows) => `${quote(table)} on ${quote(sheet)}: ${plural(rows, "row", "rows")}`,
  hidden: (rows) => `${rows} hidden`,
  blank: (rows) => `${rows} blank`,
  found: (stakeholders, tables) =>
    `${plural(stakeholders, "stakeholder", "stakeholders")} in ${plural(tables, "table", "tables")}`,
  skippedTitle: "Left alone",
  completeness: (answered, of) => `${answered} of ${of} answers`,
  gapsTitle: "What is missing",
  noGaps: "Nothing that can be expected is missing.",
  moreGaps: (count) => `… and ${plural(count, "more gap", "more gaps")} in the workbook’s data`,
  askTitle: "What to ask next",
  noOwner: "(no owner)",
  nothingToAsk: "Nothing to ask: every question has an answer.",
  moreToAsk: (count) => `… and ${plural(count, "more stakeholder", "more stakeholders")}`,
  findingsTitle: "To mend in the tables",
  noFindings: "Nothing to mend.",
  blocking: "counts are doubtful until mended",
  written: (file) => `Written: ${file}`,
  sheets: (names) => `Sheets: ${names}`,
  converted: (table) => `The plain list was turned into the table ${quote(table)}, in the result only.`,
  renamed: (table) => `A table of yours has our name, so ours is called ${quote(table)}.`,
  noTable: "No table of stakeholders was found, so nothing was written.",
  candidates: "These plain lists look like one:",
  candidate: (sheet, address, rows) => `${quote(sheet)} ${address}: ${plural(rows, "row", "rows")}`,
  convertHint: "Run again with --convert to turn the first one into a table in the result.",
  makeTableHint: "In Excel, select the list and choose Insert > Table, then run again.",
};
