import { isErrorValue, type Cell } from "./cell";

/** What `Range.values` gives: `""` for an empty cell, the error's text for an error. */
export function shownValue(cell: Cell | undefined): string | number | boolean {
  const value = cell?.value ?? null;
  if (value === null) return "";
  return isErrorValue(value) ? value.error : value;
}
