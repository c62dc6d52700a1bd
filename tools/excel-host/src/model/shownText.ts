/** What a cell shows. */

import { isErrorValue, type Cell } from "./cell";
import { errorText } from "./errorText";
import { numberText } from "./numberText";
import { shownValue } from "./shownValue";

/** What `Range.text` gives: the value through its number format. */
export function shownText(cell: Cell | undefined, locale: string, date1904: boolean): string {
  const stored = cell?.value ?? null;
  if (isErrorValue(stored)) return errorText(stored.error, locale);
  const value = shownValue(cell);
  if (typeof value === "string") return value;
  return numberText(value, cell?.format.numberFormat ?? "General", locale, date1904);
}
