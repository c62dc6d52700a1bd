import type { SheetStateStrings } from "../catalogue/sheetState";
import { number, plural } from "./wording";

/** English texts that say whether the sheets are up to date. */
export const sheetState: SheetStateStrings = {
  upToDate: "Up to date",
  unchanged: (day) => `Nothing has changed since ${day}.`,
  changes: (count, day) => `${plural(count, "change", "changes")} since ${day}`,
  inList: (count) => `${number(count)} in your list`,
  byHand: (count) => `${number(count)} in the matrix, by hand`,
  inSubjects: (count) => `${number(count)} in your subjects`,
  update: "Update",
  updateSheets: "Update the sheets",
};
