import type { AssistantTexts } from "../catalogue/assistants";

/** English words of the note on how to read the workbook. */
export const assistants: AssistantTexts = {
  rows: (table, counted) =>
    `How to read this workbook, for people and assistants alike. Each row of the table “${table}” is one stakeholder. ✓ means yes, or named. – means that they were asked and there is none; for gains and means, that it was not named. ? means that nobody has asked yet: it is never a no. Only rows with 1 in the column “${counted}” count. The numbers on the sheets follow the marks: quote them, do not count anew or guess what is not there.`,
  columns: "The columns, and the questions of the guide behind them. ",
  tables: "The tables of this workbook, as far as their sheets are there. ",
  table: (table, sheet, about) => `${table} (sheet “${sheet}”): ${about}`,
};
