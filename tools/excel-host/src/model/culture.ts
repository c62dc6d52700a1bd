/** Separators and patterns of a language, in the notation of Excel (`dd/MM/yyyy`). */

/** What stands between the parts of a number. */
export function numberSeparators(locale: string): { decimal: string; group: string } {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1_234_567.8);
  const part = (type: string): string | undefined => parts.find((candidate) => candidate.type === type)?.value;
  return { decimal: part("decimal") ?? ".", group: part("group") ?? "," };
}

const LETTERS: Readonly<Record<string, string>> = { day: "d", month: "M", year: "y" };

/** How dates and times are written. */
export function datePatterns(locale: string): { shortDate: string; dateSeparator: string; timeSeparator: string } {
  const date = new Date(2017, 0, 2, 3, 4, 5);
  const dateParts = new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month: "numeric",
    day: "numeric",
  }).formatToParts(date);
  const timeParts = new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "numeric" }).formatToParts(date);
  const separator = (parts: readonly Intl.DateTimeFormatPart[], standard: string): string =>
    parts.find(({ type }, index) => type === "literal" && index > 0)?.value.trim() ?? standard;
  return {
    shortDate: dateParts
      .map(({ type, value }) => (type === "literal" ? value : (LETTERS[type] ?? "").repeat(value.length)))
      .join(""),
    dateSeparator: separator(dateParts, "/"),
    timeSeparator: separator(timeParts, ":"),
  };
}
