import type { TermsStrings } from "../catalogue/paneTerms";

/** English texts of the pane about the table of own words. */
export const paneTerms: TermsStrings = {
  show: "My words",
  about:
    "Insert or show the table in which you say what your own columns and words mean. It works in other workbooks too.",
  place: (sheet) => `The table is on the sheet “${sheet}”.`,
  hold: (count) => (count === 1 ? "1 entry holds." : `${count} entries hold.`),
  notUnderstood: (count) => (count === 1 ? "1 cell is not understood:" : `${count} cells are not understood:`),
  readAgain: "Check my words again",
};
