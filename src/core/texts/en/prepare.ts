import type { PrepareStrings } from "../catalogue/prepare";

/** English texts about columns that a list lacks. */
export const prepare: PrepareStrings = {
  title: "Prepare my list",
  about: (columns) =>
    columns === 1
      ? "One column with a drop-down is added at the right. Colleagues fill it in without this pane."
      : `${columns} columns with drop-downs are added at the right. Colleagues fill them in without this pane.`,
  nothing: "This list has a column for every question.",
  source: "List",
  preview: "Preview of your list with the new columns",
  guideChoices: "the choices of the guide, in English",
  held: (header, field) => `“${header}” may answer “${field}” already: say so under “Your columns”.`,
  where: (from, to) =>
    from === to
      ? `Column ${from}. Nothing else changes; while it is blank, one click removes it.`
      : `Columns ${from} to ${to}. Nothing else changes; while they are blank, one click removes them.`,
  later: "Later",
  add: (columns) => `Add ${columns} ${columns === 1 ? "column" : "columns"}`,
  added: (columns, from, to) =>
    from === to ? `One column added, ${from}.` : `${columns} columns added, ${from} to ${to}.`,
  takeBack: "Remove",
  takenBack: "The added columns are removed.",
  inUse: "Somebody has used them already: nothing was removed.",
  goOn: "Continue",
};
