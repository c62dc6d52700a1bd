/** Numbers as cells show them. */

import { format, isDateFormat } from "numfmt";

import { DAYS_TO_1904 } from "./coercion";

/**
 * A number through an en-US number format code, or a boolean in the words of the language; a code that cannot be read shows the
 * number itself.
 *
 * @param date1904 Whether serial dates count from 1904.
 */
export function numberText(value: number | boolean, code: string, locale: string, date1904 = false): string {
  if (typeof value === "boolean") return format("General", value, { locale });
  try {
    const shift = date1904 && isDateFormat(code) ? DAYS_TO_1904 : 0;
    return format(code, value + shift, { locale, throws: true });
  } catch {
    // Excel shows what it can; a code of a later Excel is no reason to fail.
    return String(value);
  }
}
