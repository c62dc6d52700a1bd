import type { NoticeTexts } from "../catalogue/notices";

/** English texts of the notes that the ribbon shows. */
export const notices: NoticeTexts = {
  nothingTitle: "No stakeholder list to check",
  nothing:
    "No table or list of this workbook has a column that was recognised as the names of stakeholders. The pane asks which one it is, and offers a template.",
  toConfirm: (count) =>
    count === 1
      ? "One column may mean more than was used. The pane asks about it:"
      : `${count} columns may mean more than was used. The pane asks about them:`,
  refusedTitle: "The sheets were not written",
  partlyTitle: "The sheets were not all written",
  writtenTitle: "The sheets are written",
  typedOverTitle: "The matrix was changed by hand",
  typedOver: (count) =>
    `${count === 1 ? "One change" : `${count} changes`} since the last run. Writing puts back what your tables say, and keeps these in the hidden history sheet:`,
  overwrite: "Write the sheets",
  cancel: "Cancel",
  pane: "To open the pane: Home > Partnership matrix > Open.",
  close: "Close",
};
