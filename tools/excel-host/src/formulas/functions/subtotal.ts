/** SUBTOTAL: it leaves out rows that a filter or, for the numbers above 100, anything hides, and other subtotals. */

import { isErrorValue, type CellValue } from "../../model/cell";
import type { Rect } from "../../model/rect";
import { RangeRef } from "../../model/refs";
import { bodyRect } from "../../model/tableParts";
import type { Worksheet } from "../../model/worksheet";
import { NotCalculated } from "../notCalculated";
import type { Operand } from "../operand";
import { ERROR, finite, toNumber } from "../scalar";
import { rangeFunction, type FunctionList } from "./definition";
import { average, sum } from "./numbers";

/** What each number asks for, of the numbers that are counted and of the count of cells that are filled. */
const SUMMARIES: ReadonlyMap<number, (numbers: readonly number[], filled: number) => CellValue> = new Map<
  number,
  (numbers: readonly number[], filled: number) => CellValue
>([
  [1, (numbers) => average(numbers)],
  [2, (numbers) => numbers.length],
  [3, (_, filled) => filled],
  [4, (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b)))],
  [5, (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b)))],
  [6, (numbers) => finite(numbers.reduce((a, b) => a * b, numbers.length === 0 ? 0 : 1))],
  [7, (numbers) => deviation(numbers, numbers.length - 1)],
  [8, (numbers) => deviation(numbers, numbers.length)],
  [9, (numbers) => finite(sum(numbers))],
  [10, (numbers) => variance(numbers, numbers.length - 1)],
  [11, (numbers) => variance(numbers, numbers.length)],
]);

function variance(numbers: readonly number[], divisor: number): CellValue {
  if (divisor < 1) return ERROR.divisionByZero;
  const mean = sum(numbers) / numbers.length;
  return finite(sum(numbers.map((number) => (number - mean) ** 2)) / divisor);
}

function deviation(numbers: readonly number[], divisor: number): CellValue {
  const square = variance(numbers, divisor);
  return typeof square === "number" ? Math.sqrt(square) : square;
}

/** Rows that do not count. */
function isLeftOut(sheet: Worksheet, row: number, column: number, isAnyHidden: boolean): boolean {
  if (sheet.rows.get(row)?.hidden !== true) return false;
  if (isAnyHidden) return true;
  return sheet.tables.some((table) => table.filters.size > 0 && holds(bodyRect(table), row, column));
}

function holds({ top, bottom, left, right }: Rect, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Values of a range that count. */
function counted({ sheet, rect }: RangeRef, isAnyHidden: boolean): CellValue[] {
  const values: CellValue[] = [];
  sheet.forEachCell(rect, ({ value, formula }, row, column) => {
    const isSubtotal = formula !== null && /\bSUBTOTAL\s*\(/i.test(formula.text);
    if (value !== null && !isSubtotal && !isLeftOut(sheet, row, column, isAnyHidden)) values.push(value);
  });
  return values;
}

function subtotal([kind = null, ...ranges]: readonly Operand[]): Operand {
  const asked = toNumber(kind as CellValue);
  if (typeof asked !== "number") return asked;
  const number = Math.trunc(asked);
  const summary = SUMMARIES.get(number > 100 ? number - 100 : number);
  if (summary === undefined) return ERROR.value;
  const values: CellValue[] = [];
  for (const range of ranges) {
    if (!(range instanceof RangeRef)) throw new NotCalculated("a subtotal of what is no range");
    for (const value of counted(range, number > 100)) values.push(value);
  }
  const isCount = number % 100 === 2 || number % 100 === 3;
  const error = values.find(isErrorValue);
  if (error !== undefined && !isCount) return error;
  return summary(
    values.filter((value) => typeof value === "number"),
    values.length,
  );
}

export const SUBTOTAL_FUNCTIONS: FunctionList = [["SUBTOTAL", rangeFunction(2, 255, (place) => place > 0, subtotal)]];
