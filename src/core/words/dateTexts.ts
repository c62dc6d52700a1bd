/** Dates as people type them: days in several orders, months, quarters, half-years and years by themselves. */

import { daysInMonth, serialOfDay, serialOfIso } from "../model/dates";
import type { SerialDate } from "../model/stakeholder";

/** Which of two numbers comes first in `03/04/2027`. */
export type DateOrder = "day-first" | "month-first";

/** First letters that tell the months apart in English, French, Spanish and Portuguese, without accents. */
const MONTHS: readonly (readonly string[])[] = [
  ["jan", "ene"],
  ["feb", "fev"],
  ["mar"],
  ["apr", "avr", "abr"],
  ["may", "mai"],
  ["jun", "juin"],
  ["jul", "juil"],
  ["aug", "aou", "ago"],
  ["sep", "set"],
  ["oct", "out"],
  ["nov"],
  ["dec", "dez", "dic"],
];

/** Longest name of a month: a longer word only begins like one. */
const LONGEST_MONTH = 10;

function monthNumber(word: string): number {
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  if (plain.length > LONGEST_MONTH) return 0;
  return MONTHS.findIndex((starts) => starts.some((start) => plain.startsWith(start))) + 1;
}

function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}

/** Longer texts are no dates; it bounds the time that the patterns take. */
const MAX_LENGTH = 60;

/**
 * A day somebody typed as text: ISO, `15/03/2027` (also with `.`, `-` or blanks), `15 mars 2027`, `March 15, 2027`, with a
 * day of the week or a time or none. A month, quarter, half-year or year by itself is its last day, for what ends or is due
 * in it has time until then.
 *
 * @param order Order of numbers that may be read both ways; where only the other one is a date, that one counts.
 * @returns Null when the text is no date.
 */
export function parseDate(text: string, order: DateOrder = "day-first"): SerialDate | null {
  if (text.length > MAX_LENGTH) return null;
  const trimmed = text
    .trim()
    .replace(/^(?:\p{L}{3,10}\.?,?\s+)?(?=\d{1,2}[/.-]\d)/u, "")
    .replace(/[T\s]+\d{1,2}[:h]\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[ap]\.?m\.?)?Z?$/i, "")
    .replace(UNTIL, "");
  return serialOfIso(trimmed.replace(/\//g, "-")) ?? parseDay(trimmed, order) ?? parsePeriod(trimmed);
}

/** A day as databases write it without signs, `20270315`, of a time that such lists are of; null where it is none. */
export function compactDay(text: string): SerialDate | null {
  const [, year, month, day] = /^(199\d|20[0-5]\d)(\d\d)(\d\d)$/.exec(text.trim()) ?? [];
  return year === undefined ? null : serialOfDay(Number(year), Number(month), Number(day));
}

/** What stands before the day until which there is time: "avant le 15 mars 2027", "by the 15th". */
const UNTIL =
  /^(?:le|on|el|em|the|au|until|by|before|avant|pour|hasta|para|antes d(?:el|e|o)|at[ée]|jusqu['’]au)\s+(?:el\s+|le\s+|the\s+|o\s+)?/i;

const NUMERIC = /^(\d{1,2})(?:\s?[/.-]\s?|\s)(\d{1,2})(?:\s?[/.-]\s?|\s)(\d{4}|\d{2})$/;

function parseDay(text: string, order: DateOrder): SerialDate | null {
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [first, second, year] = [Number(numeric[1]), Number(numeric[2]), fullYear(numeric[3] ?? "")];
    const [dayFirst, monthFirst] = [serialOfDay(year, second, first), serialOfDay(year, first, second)];
    return order === "day-first" ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
  }
  const monthFirst = /^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu.exec(text);
  if (monthFirst) return serialOfDay(Number(monthFirst[3]), monthNumber(monthFirst[1] ?? ""), Number(monthFirst[2]));
  const dayFirst =
    /^(\d{1,2})(?:er|º|°|st|nd|rd|th)?(?:\s+(?:d[eo]|of))?[\s/-]+(\p{L}{3,})\.?(?:\s+d[eo])?,?[\s/-]+(\d{4}|\d{2})$/iu.exec(
      text.replace(WEEKDAY, ""),
    );
  return dayFirst
    ? serialOfDay(fullYear(dayFirst[3] ?? ""), monthNumber(dayFirst[2] ?? ""), Number(dayFirst[1]))
    : null;
}

/** A day of the week before the date. */
const WEEKDAY =
  /^(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun|mi[eé]|jue|vie|s[aá]b|dom|seg|ter|qua|qui|sex)\p{L}*\.?,?\s+(?=\d)/iu;

/** Words for the end of a period; what begins or halves one is no date. */
const END =
  /^(?:(?:end of|end|late|by|fim de|fim|finais de|finales de|final de|final|fin de|fin|courant|in|en|em|during|d['’]ici|até)\s+)+/i;

function parsePeriod(text: string): SerialDate | null {
  const period = text.replace(END, "").trim();
  const year = /^((?:19|20)\d\d)$/.exec(period);
  if (year) return lastDay(Number(year[1]), 12);
  const month =
    /^(\p{L}{3,})\.?(?:\s+d[eo]\s|\s*[-/]?)\s*(\d{4})$/iu.exec(period) ??
    /^(\p{L}{3,})\.?\s?[-/']\s?(\d{2})$/u.exec(period) ??
    swapped(/^(\d{4})[\s/-]+(\p{L}{3,})\.?$/u.exec(period));
  if (month && monthNumber(month[1] ?? "") > 0) return lastDay(fullYear(month[2] ?? ""), monthNumber(month[1] ?? ""));
  const numbered = /^(\d{1,2})[/.-](\d{4})$/.exec(period) ?? swapped(/^(\d{4})[/.-](\d{1,2})$/.exec(period));
  if (numbered) return lastDay(Number(numbered[2]), Number(numbered[1]));
  return parsePart(period);
}

/** A quarter (`T2 2027`, `Q2 2027`, `2º trimestre 2027`) or a half-year (`S1 2027`, `1er semestre 2027`, `H1 2027`). */
function parsePart(period: string): SerialDate | null {
  const letter =
    /^([TQSH])\s?([1-4])[\s/.-]*(\d{4}|\d{2})$/i.exec(period) ??
    reordered(/^([1-4])\s?([TQSH])[\s/.-]*(\d{4}|\d{2})$/i.exec(period)) ??
    yearFirst(/^(\d{4})[\s/.-]*([TQSH])\s?([1-4])$/i.exec(period));
  const word =
    reordered(
      /^([1-4])(?:er|e|ème|eme|º|°|ª|o|st|nd|rd|th|\.º)?\s?(trim|sem|quarter|half)\p{L}*\.?(?:\s+(?:d[eou]|of))?\s+(\d{4})$/iu.exec(
        inFigures(period),
      ),
    ) ?? /^(trim|sem|quarter|half)\p{L}*\.?\s?([1-4])(?:\s+d[eo])?\s+(\d{4})$/iu.exec(period);
  const [, unit = "", number = "", year = ""] = letter ?? word ?? [];
  if (unit === "") return null;
  const isQuarter = /^(?:t|q|trim|quarter)$/i.test(unit);
  const part = Number(number);
  return isQuarter ? lastDay(fullYear(year), part * 3) : part > 2 ? null : lastDay(fullYear(year), part * 6);
}

/** The first four by their words in the four languages, as they stand before a part of a year. */
const ORDINALS =
  /^(?:(first|premi(?:er|ère)|primer[oa]?|primeir[oa])|(second|deuxième|seconde?|segund[oa])|(third|troisième|tercer[oa]?|terceir[oa])|fourth|quatrième|cuart[oa]|quart[oa])\s+(?=trim|sem|quarter|half)/iu;

/** "second quarter" as "2 quarter". */
function inFigures(period: string): string {
  const [whole = "", first, second, third] = ORDINALS.exec(period) ?? [];
  if (whole === "") return period;
  const figure = first !== undefined ? 1 : second !== undefined ? 2 : third !== undefined ? 3 : 4;
  return `${String(figure)} ${period.slice(whole.length)}`;
}

/** A match whose first two groups change places. */
function swapped(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return match === null ? null : [match[0], match[2], match[1]];
}

function reordered(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return match === null ? null : [match[0], match[2], match[1], match[3]];
}

/** A year before its part: `2027-T1`. */
function yearFirst(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return match === null ? null : [match[0], match[2], match[3], match[1]];
}

function lastDay(year: number, month: number): SerialDate | null {
  return month < 1 || month > 12 ? null : serialOfDay(year, month, daysInMonth(year, month));
}

/**
 * The order of day and month in the texts of a column: month first only where some date can be read no other way and none
 * contradicts it.
 */
export function dateOrderOf(texts: readonly string[]): DateOrder {
  let isMonthFirst = false;
  for (const text of texts) {
    const match = NUMERIC.exec(text.trim().slice(0, MAX_LENGTH));
    if (match === null) continue;
    if (Number(match[1]) > 12) return "day-first";
    if (Number(match[2]) > 12) isMonthFirst = true;
  }
  return isMonthFirst ? "month-first" : "day-first";
}
