import type { SheetState } from "../../core/report/sheetState";

/** All changes since the sheets were written. */
export function changesSince({ inList, byHand, inSubjects }: SheetState): number {
  return inList + byHand + inSubjects;
}
