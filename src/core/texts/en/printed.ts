import type { PrintedTexts } from "../catalogue/printed";
import { plural, quote } from "./wording";

/** English texts of the printed summary. */
export const printed: PrintedTexts = {
  title: (file) => `Partnership audit of ${file}`,
  table: (table, sheet, rows) => `${quote(table)} on ${quote(sheet)}: ${plural(rows, "row", "rows")}`,
  hidden: (rows) => `${rows} hidden`,
  blank: (rows) => `${rows} blank`,
  found: (stakeholders, tables) =>
    `${plural(stakeholders, "stakeholder", "stakeholders")} in ${plural(tables, "table or list", "tables and lists")}`,
  skippedTitle: "Left alone",
  completeness: (answered, of) => `${answered} of ${of} answers`,
  gapsTitle: "What is missing",
  noGaps: "Nothing that can be expected is missing.",
  moreGaps: (count) => `… and ${plural(count, "more gap", "more gaps")} in the workbook’s data`,
  askTitle: "What to ask next",
  noOwner: "(no owner)",
  nothingToAsk: "Nothing to ask: every question has an answer.",
  moreToAsk: (count) => `… and ${plural(count, "more stakeholder", "more stakeholders")}`,
  findingsTitle: "To check in the tables",
  noFindings: "Nothing to check.",
  setAside: (count) => `Set aside by you: ${count}`,
  blocking: "counts uncertain until fixed",
  written: (file) => `Written: ${file}`,
  sheets: (names) => `Sheets: ${names}`,
  prepared: (list, count, place) =>
    `${count} ${count === 1 ? "column" : "columns"} with drop-downs added to ${quote(list)}, ${place}, in the result only.`,
  converted: (table) => `The plain list was turned into the table ${quote(table)}, in the result only.`,
  renamed: (table) => `A table of yours has our name, so ours is called ${quote(table)}.`,
  leftOut: (rows) => `${plural(rows, "heading, total or note", "headings, totals and notes")} left out`,
  below: (rows) => `${plural(rows, "row", "rows")} below not read`,
  aside: {
    list: (address, rows) => `list ${address} of ${plural(rows, "row", "rows")}`,
    rows: (address, rows) => `${plural(rows, "row", "rows")} in ${address}`,
    notes: (address) => address,
    columns: (address) => `columns ${address}`,
  },
  whichNames: (header, option) => `Does the column ${quote(header)} hold the names? Then run again with ${option}`,
  take: (option) => `To audit it too, run again with ${option}`,
  editsLeft: (count) =>
    `${plural(count, "edit", "edits")} made by hand in the matrix ${count === 1 ? "is" : "are"} not in your list: kept in the history.`,
  keptList: (list) =>
    `${quote(list)} stays a list: headings, totals, merged cells or a header of two rows would become rows of a table.`,
  noTable: "No table or list of stakeholders was found, so nothing was written.",
};
