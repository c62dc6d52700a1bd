/** How a value is handed to Excel so that the cell holds just that. */

import type { RawValue } from "../core/model/ownSheet";
import { storableText } from "./storableText";

/**
 * Whether Excel keeps a text as it is without an apostrophe, as if the user had typed it: a letter first, no digits, no word
 * for true or false. `""` empties the cell. Whatever else is written as text explicitly.
 */
function isPlainWord(text: string): boolean {
  return text === "" || (/^\p{L}[^\p{N}]*$/u.test(text) && !/^(?:true|false)$/i.test(text));
}

/**
 * What to hand to Excel. A cell formatted as text gets no apostrophe, which it may keep as a part of the text (issue 6687 of
 * OfficeDev/office-js); only what would begin a formula gets one everywhere.
 *
 * @param numberFormat Of the cell.
 */
export function writtenAs(value: RawValue, numberFormat: string): RawValue {
  if (typeof value !== "string" || isPlainWord(value)) return value;
  return numberFormat === "@" && !/^\s*['=+@-]/.test(value) ? value : storableText(value);
}
