/** Dates and times as Excel reads them when typed, in the en-US way. */

export interface DateText {
  /** Day number of the 1900 system with the time as its fraction. */
  readonly serial: number;
  /** Format a General cell takes on. */
  readonly numberFormat: string;
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

const DAY_MS = 86_400_000;

/** Serial day number of a date in the 1900 system, or null when there is no such day; 1900 counts as a leap year. */
export function serialOf(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 9999) return null;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = Math.round(time / DAY_MS) + 25_569;
  return serial < 61 ? serial - 1 : serial;
}

/** Reads a date, a time, or both; null when the text is neither. */
export function parseDateText(text: string, currentYear: number): DateText | null {
  // Nearly every text that is typed ends here: only times have a colon.
  if (!text.includes(":")) return parseDay(text, currentYear);
  const both = /^(.+?)[ T](\d{1,2}:\d{1,2}.*)$/.exec(text);
  if (both) {
    const date = parseDay(both[1] ?? "", currentYear);
    const time = parseTime(both[2] ?? "");
    return date === null || time === null ? null : { serial: date.serial + time.serial, numberFormat: "m/d/yyyy h:mm" };
  }
  return parseTime(text) ?? parseDay(text, currentYear);
}

function parseTime(text: string): DateText | null {
  const match = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2})(\.\d+)?)?(?:\s?([ap])m?)?$/i.exec(text);
  if (match === null) return null;
  const [, hoursText, minutesText, secondsText, fraction, half] = match;
  const [hours, minutes, seconds] = [
    Number(hoursText),
    Number(minutesText),
    Number(secondsText ?? 0) + Number(fraction ?? 0),
  ];
  if (minutes > 59 || seconds >= 60 || (half !== undefined && (hours < 1 || hours > 12))) return null;
  const hour = half === undefined ? hours : (hours % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const suffix = half === undefined ? "" : " AM/PM";
  const format = secondsText === undefined ? "h:mm" : "h:mm:ss";
  return {
    serial: (hour * 3600 + minutes * 60 + seconds) / 86_400,
    numberFormat: hours > 23 ? "[h]:mm:ss" : `${format}${suffix}`,
  };
}

function parseDay(text: string, currentYear: number): DateText | null {
  return parseNumericDay(text, currentYear) ?? parseNamedDay(text, currentYear);
}

function parseNumericDay(text: string, currentYear: number): DateText | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy");
  const match = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{1,2}))?$/.exec(text);
  if (match === null) return null;
  const [month, day] = [Number(match[1]), Number(match[3])];
  if (match[4] !== undefined) return dated(fullYear(match[4]), month, day, "m/d/yyyy");
  return dated(currentYear, month, day, "d-mmm") ?? monthOfYear(month, match[3] ?? "");
}

/** `13/25` is no day of the current year, but `1/35` is January 1935. */
function monthOfYear(month: number, year: string): DateText | null {
  return month >= 1 && month <= 12 && year.length === 2 && Number(year) > 31
    ? dated(fullYear(year), month, 1, "mmm-yy")
    : null;
}

function parseNamedDay(text: string, currentYear: number): DateText | null {
  const dayFirst = /^(\d{1,2})[- ]([a-z]{3,9})\.?(?:[- ,]+(\d{4}|\d{2}))?$/i.exec(text);
  if (dayFirst) {
    const year = dayFirst[3] === undefined ? currentYear : fullYear(dayFirst[3]);
    return dated(
      year,
      monthNumber(dayFirst[2] ?? ""),
      Number(dayFirst[1]),
      dayFirst[3] === undefined ? "d-mmm" : "d-mmm-yy",
    );
  }
  const monthFirst = /^([a-z]{3,9})\.?[- ](\d{1,4})(?:,? +(\d{4}))?$/i.exec(text);
  if (monthFirst === null) return null;
  const month = monthNumber(monthFirst[1] ?? "");
  if (monthFirst[3] !== undefined) return dated(Number(monthFirst[3]), month, Number(monthFirst[2]), "d-mmm-yy");
  const number = monthFirst[2] ?? "";
  if (Number(number) >= 1 && Number(number) <= 31) return dated(currentYear, month, Number(number), "d-mmm") ?? null;
  return dated(fullYear(number), month, 1, "mmm-yy");
}

function monthNumber(name: string): number {
  const lower = name.toLowerCase();
  return MONTHS.findIndex((month) => month === lower || month.slice(0, 3) === lower) + 1;
}

/** Two digits: 00 to 29 are of this century. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dated(year: number, month: number, day: number, numberFormat: string): DateText | null {
  const serial = month >= 1 && month <= 12 ? serialOf(year, month, day) : null;
  return serial === null ? null : { serial, numberFormat };
}
