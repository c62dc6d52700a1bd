/**
 * Categories of number formats, as the dialog of Excel sorts them: a code that is none of the dialog's own is `Custom`.
 *
 * Codes are those of the en-US dialog.
 */

const SIGNS = String.raw`(?:"?[$€£¥]"?|\\[$€£¥]|\[\$[^\]]*\]\\? ?)`;
const AMOUNT = String.raw`(?:#,##)?0(?:\.0{1,30})?`;

/** A positive and perhaps a negative part of the same digits: `0.00`, `0.00;[Red]0.00`, `0.00_);\(0.00\)`. */
function signed(body: string): RegExp {
  return new RegExp(String.raw`^(${body})(?:;\[Red\]-?\1|;-\1)?$|^(${body})_\);(?:\[Red\])?\\?\(\2\\?\)$`);
}

const NUMBER = signed(AMOUNT);
const CURRENCY = signed(`(?:${SIGNS}${AMOUNT}|${AMOUNT}\\\\? ?${SIGNS})`);
const ACCOUNTING = new RegExp(String.raw`^_\((?:${SIGNS})?\* (?:#,##0)(?:\.0{1,30})?_\);`);
const PERCENTAGE = /^0(?:\.0{1,30})?%$/;
const SCIENTIFIC = /^0(?:\.0{1,30})?E\+00$/;
const FRACTION = /^# (?:\?{1,3}\/\?{1,3}|\?\/[248]|\?\?\/(?:16|100)|\?\/10)$/;
const SPECIAL = new Set([
  "00000",
  String.raw`00000\-0000`,
  "00000-0000",
  String.raw`[<=9999999]###\-####;\(###\)\ ###\-####`,
  String.raw`000\-00\-0000`,
  "000-00-0000",
]);

/** Date and time codes of the dialog, without the locale in front and the text part at the end. */
const DATES = new Set([
  "m/d/yyyy",
  "m/d/yy",
  "m/d",
  "mm/dd/yy",
  "yyyy-mm-dd",
  "d-mmm",
  "d-mmm-yy",
  "dd-mmm-yy",
  "mmm-yy",
  "mmmm-yy",
  "mmmm d, yyyy",
  "m/d/yy h:mm AM/PM",
  "m/d/yy h:mm",
  "mmmmm",
  "mmmmm-yy",
  "d-mmm-yyyy",
]);
const TIMES = new Set(["h:mm", "h:mm AM/PM", "h:mm:ss", "h:mm:ss AM/PM", "mm:ss.0", "[h]:mm:ss"]);

/** The codes of the dialog end in `;@`; without it, only the short date is one of them. */
function calendarCategory(code: string): "Date" | "Time" | null {
  if (code.startsWith("[$-F800]") || code === "m/d/yyyy" || code === "m/d/yy") return "Date";
  if (code.startsWith("[$-F400]")) return "Time";
  if (!code.endsWith(";@")) return null;
  const plain = code
    .replace(/^\[\$-[0-9A-F]+\]/i, "")
    .replace(/;@$/, "")
    .replaceAll("\\", "");
  return DATES.has(plain) ? "Date" : TIMES.has(plain) ? "Time" : null;
}

/** The category in the words of `Excel.NumberFormatCategory`. */
export function numberFormatCategory(code: string): string {
  if (code === "General") return "General";
  if (code === "@") return "Text";
  if (NUMBER.test(code)) return "Number";
  if (CURRENCY.test(code)) return "Currency";
  if (ACCOUNTING.test(code)) return "Accounting";
  if (PERCENTAGE.test(code)) return "Percentage";
  if (SCIENTIFIC.test(code)) return "Scientific";
  if (FRACTION.test(code)) return "Fraction";
  if (SPECIAL.has(code)) return "Special";
  return calendarCategory(code) ?? "Custom";
}
