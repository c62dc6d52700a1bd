/** Numbers as cells show them. */

import { format } from "numfmt";

/** A number or boolean through an en-US number format code; a code that cannot be read shows the number itself. */
export function numberText(value: number | boolean, code: string, locale: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    return format(code, value, { locale, throws: true });
  } catch {
    // Excel shows what it can; a code of a later Excel is no reason to fail.
    return String(value);
  }
}
