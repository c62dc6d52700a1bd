/** Functions of working days: Monday to Friday, without the holidays that are given. */

import type { CellValue, ErrorValue } from "../../model/cell";
import type { Operand } from "../operand";
import { ERROR } from "../scalar";
import { strictNumber } from "./dates";
import { dayOf, in1900, inWorkbook, weekdayOf } from "./days";
import { rangeFunction, type FunctionCall, type FunctionList } from "./definition";
import { numbersOf } from "./numbers";

function isWorkday(number: number): boolean {
  const weekday = weekdayOf(number);
  return weekday > 0 && weekday < 6;
}

/** Holidays that fall on a working day, each once. */
function holidaysOf(operand: Operand | undefined, call: FunctionCall): Set<number> | ErrorValue {
  if (operand === undefined || operand === null) return new Set();
  const numbers = numbersOf([operand], call);
  if (!Array.isArray(numbers)) return numbers;
  return new Set(numbers.map((number) => in1900(Math.floor(number), call)).filter(isWorkday));
}

/** Working days from one day to another, both included; negative when the second comes first. */
function networkDays([start = null, end = null, holidays]: readonly Operand[], call: FunctionCall): CellValue {
  const [from, to] = [strictNumber(start as CellValue), strictNumber(end as CellValue)];
  if (typeof from !== "number") return from;
  if (typeof to !== "number") return to;
  const free = holidaysOf(holidays, call);
  if (!(free instanceof Set)) return free;
  const days = [in1900(Math.floor(from), call), in1900(Math.floor(to), call)].sort((a, b) => a - b);
  const [first = 0, last = 0] = days;
  if (dayOf(first) === null || dayOf(last) === null) return ERROR.number;
  const weeks = Math.floor((last - first + 1) / 7);
  let total = weeks * 5;
  for (let day = first + weeks * 7; day <= last; day += 1) if (isWorkday(day)) total += 1;
  for (const day of free) if (day >= first && day <= last) total -= 1;
  return from > to ? -total : total;
}

/** The day a number of working days later or earlier. */
function workday([start = null, count = null, holidays]: readonly Operand[], call: FunctionCall): CellValue {
  const [from, by] = [strictNumber(start as CellValue), strictNumber(count as CellValue)];
  if (typeof from !== "number") return from;
  if (typeof by !== "number") return by;
  const free = holidaysOf(holidays, call);
  if (!(free instanceof Set)) return free;
  let day = in1900(Math.floor(from), call);
  let left = Math.abs(Math.trunc(by));
  const step = by < 0 ? -1 : 1;
  if (dayOf(day) === null) return ERROR.number;
  while (left > 0) {
    day += step;
    if (dayOf(day) === null) return ERROR.number;
    if (isWorkday(day) && !free.has(day)) left -= 1;
  }
  return inWorkbook(day, call);
}

export const WORKDAY_FUNCTIONS: FunctionList = [
  ["NETWORKDAYS", rangeFunction(2, 3, (index) => index === 2, networkDays)],
  ["WORKDAY", rangeFunction(2, 3, (index) => index === 2, workday)],
];
