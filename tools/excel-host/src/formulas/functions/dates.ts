/** Functions of dates and times. */

import type { CellValue, ErrorValue } from "../../model/cell";
import { ERROR, toNumber, toText } from "../scalar";
import { dayOf, daysOfMonth, in1900, inWorkbook, monthsLater, numberOf, weekdayOf, type Day } from "./days";
import { valueFunction, type FunctionCall, type FunctionList, type ValueFunction } from "./definition";

const DAY_SECONDS = 86_400;

/** Years below are counted from 1900. */
const FIRST_YEAR = 1900;

/** A parameter as a whole number. */
function whole(value: CellValue): number | ErrorValue {
  const number = toNumber(value);
  return typeof number === "number" ? Math.floor(number) : number;
}

/** Functions that came with the Analysis ToolPak take no booleans. */
export function strictNumber(value: CellValue): number | ErrorValue {
  return typeof value === "boolean" ? ERROR.value : toNumber(value);
}

/** The day of a serial number of the workbook. */
function readDay(value: CellValue, call: FunctionCall): Day | ErrorValue {
  const serial = whole(value);
  if (typeof serial !== "number") return serial;
  return dayOf(in1900(serial, call)) ?? ERROR.number;
}

function serialOrError(number: number | null, call: FunctionCall): CellValue {
  const serial = number === null ? -1 : inWorkbook(number, call);
  return serial < 0 ? ERROR.number : serial;
}

function ofDay(part: (day: Day) => number): ValueFunction {
  return valueFunction(1, 1, ([value = null], call) => {
    const day = readDay(value, call);
    return "error" in day ? day : part(day);
  });
}

/** A part of the time of day, which is rounded to whole seconds. */
function ofTime(part: (seconds: number) => number): ValueFunction {
  return valueFunction(1, 1, ([value = null]) => {
    const serial = toNumber(value);
    if (typeof serial !== "number") return serial;
    if (serial < 0) return ERROR.number;
    return part(Math.round((serial - Math.floor(serial)) * DAY_SECONDS) % DAY_SECONDS);
  });
}

function date(values: readonly CellValue[], call: FunctionCall): CellValue {
  const numbers = values.map((value) => {
    const number = toNumber(value);
    return typeof number === "number" ? Math.trunc(number) : number;
  });
  const [year = 0, month = 0, day = 0] = numbers;
  if (typeof year !== "number") return year;
  if (typeof month !== "number") return month;
  if (typeof day !== "number") return day;
  if (year < 0 || year > 9999) return ERROR.number;
  return serialOrError(numberOf({ year: year < FIRST_YEAR ? year + FIRST_YEAR : year, month, day }), call);
}

const MOST_OF_TIME = 32_767;

function time(values: readonly CellValue[]): CellValue {
  let seconds = 0;
  for (const [index, value] of values.entries()) {
    const number = toNumber(value);
    if (typeof number !== "number") return number;
    if (number > MOST_OF_TIME) return ERROR.number;
    seconds += Math.trunc(number) * ([3600, 60, 1][index] ?? 0);
  }
  return seconds < 0 ? ERROR.number : (seconds % DAY_SECONDS) / DAY_SECONDS;
}

/** First day of the week, 0 for Sunday, by the kind of numbering that WEEKDAY and WEEKNUM take. */
const FIRST_WEEKDAYS: Readonly<Record<number, number>> = {
  1: 0,
  2: 1,
  11: 1,
  12: 2,
  13: 3,
  14: 4,
  15: 5,
  16: 6,
  17: 0,
};

function weekday([value = null, kind = 1]: readonly CellValue[], call: FunctionCall): CellValue {
  const [serial, type] = [whole(value), whole(kind)];
  if (typeof serial !== "number") return serial;
  if (typeof type !== "number") return type;
  const number = in1900(serial, call);
  if (dayOf(number) === null) return ERROR.number;
  if (type === 3) return (weekdayOf(number) + 6) % 7;
  const first = FIRST_WEEKDAYS[type];
  return first === undefined ? ERROR.number : ((weekdayOf(number) - first + 7) % 7) + 1;
}

const ISO_WEEKS = 21;

function weekNumber([value = null, kind = 1]: readonly CellValue[], call: FunctionCall): CellValue {
  const [serial, type] = [strictNumber(value), strictNumber(kind)];
  if (typeof serial !== "number") return serial;
  if (typeof type !== "number") return type;
  const number = in1900(Math.floor(serial), call);
  const day = dayOf(number);
  if (day === null) return ERROR.number;
  if (Math.trunc(type) === ISO_WEEKS) return isoWeek(number);
  const first = FIRST_WEEKDAYS[Math.trunc(type)];
  const newYear = numberOf({ year: day.year, month: 1, day: 1 });
  if (first === undefined || newYear === null) return ERROR.number;
  return Math.floor((number - newYear + ((weekdayOf(newYear) - first + 7) % 7)) / 7) + 1;
}

/** The week of a year is that of its Thursday (ISO 8601). */
function isoWeek(number: number): CellValue {
  const thursday = number - ((weekdayOf(number) + 6) % 7) + 3;
  const year = dayOf(thursday)?.year;
  const newYear = year === undefined ? null : numberOf({ year, month: 1, day: 1 });
  return newYear === null ? ERROR.number : Math.floor((thursday - newYear) / 7) + 1;
}

/** EDATE and EOMONTH: a day and how many months later. */
function months(settle: (day: Day) => Day): ValueFunction {
  return valueFunction(2, 2, ([value = null, count = null], call) => {
    const [serial, by] = [strictNumber(value), strictNumber(count)];
    if (typeof serial !== "number") return serial;
    if (typeof by !== "number") return by;
    const day = dayOf(in1900(Math.floor(serial), call));
    if (day === null) return ERROR.number;
    const later = monthsLater(day, Math.trunc(by));
    return later.year < FIRST_YEAR ? ERROR.number : serialOrError(numberOf(settle(later)), call);
  });
}

function days([end = null, start = null]: readonly CellValue[]): CellValue {
  const [to, from] = [whole(end), whole(start)];
  if (typeof to !== "number") return to;
  return typeof from === "number" ? to - from : from;
}

/** Whole years, months or days between two days. */
function dateDifference(
  [start = null, end = null, unitValue = null]: readonly CellValue[],
  call: FunctionCall,
): CellValue {
  const [from, to, unit] = [whole(start), whole(end), toText(unitValue)];
  if (typeof from !== "number") return from;
  if (typeof to !== "number") return to;
  if (typeof unit !== "string") return unit;
  const [first, last] = [dayOf(in1900(from, call)), dayOf(in1900(to, call))];
  if (first === null || last === null || from > to) return ERROR.number;
  const wholeMonths = (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day ? 1 : 0);
  switch (unit.toLowerCase()) {
    case "d":
      return to - from;
    case "m":
      return wholeMonths;
    case "y":
      return Math.floor(wholeMonths / 12);
    case "ym":
      return wholeMonths % 12;
    case "md":
      return last.day >= first.day ? last.day - first.day : daysSince(first.day, last);
    case "yd":
      return sinceAnniversary(first, last, in1900(to, call));
    default:
      return ERROR.number;
  }
}

/** Days since that day of the month before. */
function daysSince(day: number, last: Day): number {
  const before = monthsLater({ ...last, day: 1 }, -1);
  return daysOfMonth(before.year, before.month) - day + last.day;
}

function sinceAnniversary(first: Day, last: Day, to: number): CellValue {
  const hasPassed = last.month > first.month || (last.month === first.month && last.day >= first.day);
  const anniversary = numberOf({ ...first, year: last.year - (hasPassed ? 0 : 1) });
  return anniversary === null ? ERROR.number : to - anniversary;
}

export const DATE_FUNCTIONS: FunctionList = [
  ["DATE", valueFunction(3, 3, date)],
  ["TIME", valueFunction(3, 3, time)],
  ["YEAR", ofDay(({ year }) => year)],
  ["MONTH", ofDay(({ month }) => month)],
  ["DAY", ofDay(({ day }) => day)],
  ["HOUR", ofTime((seconds) => Math.floor(seconds / 3600))],
  ["MINUTE", ofTime((seconds) => Math.floor(seconds / 60) % 60)],
  ["SECOND", ofTime((seconds) => seconds % 60)],
  ["WEEKDAY", valueFunction(1, 2, weekday)],
  ["WEEKNUM", valueFunction(1, 2, weekNumber)],
  ["ISOWEEKNUM", valueFunction(1, 1, ([value = null], call) => weekNumber([value, ISO_WEEKS], call))],
  ["EDATE", months((day) => day)],
  ["EOMONTH", months((day) => ({ ...day, day: daysOfMonth(day.year, day.month) }))],
  ["DAYS", valueFunction(2, 2, days)],
  ["DATEDIF", valueFunction(3, 3, dateDifference)],
];
