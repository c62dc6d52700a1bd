/** Values of ranges and arrays. */

import type { CellValue } from "../model/cell";
import { columnCount, MAX_ROWS, rowCount, type Rect } from "../model/rect";
import type { RangeRef } from "../model/refs";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { locateTable, type LocatedTable } from "./locate";
import type { TableReference } from "./reference";
import { NotCalculated } from "./notCalculated";

/** A rectangle of values. */
export interface Matrix {
  readonly kind: "matrix";
  readonly rows: number;
  readonly columns: number;
  /** Row-major; what lies behind its end is blank. */
  readonly values: readonly CellValue[];
}

/** Cells of one row are read as fast as it is found out whether they have been. */
const MOST_OF_A_ROW = 64;

/** More values than this are not spread out at once: a whole column fits, a whole sheet does not. */
const MAX_VALUES = 1.1 * MAX_ROWS;

export function matrix(rows: number, columns: number, values: readonly CellValue[]): Matrix {
  return { kind: "matrix", rows, columns, values };
}

export function valueAt({ rows, columns, values }: Matrix, row: number, column: number): CellValue {
  return row < rows && column < columns ? (values[row * columns + column] ?? null) : null;
}

/** The values as an array of its full length, blanks at the end included. */
export function spread({ rows, columns, values }: Matrix): readonly CellValue[] {
  const size = rows * columns;
  if (size > MAX_VALUES) throw new NotCalculated("a calculation over a whole sheet");
  return values.length === size ? values : Array.from({ length: size }, (_, index) => values[index] ?? null);
}

/**
 * Applies `combine` to values at the same places. A single value, row or column is repeated; where one array is too small
 * the result is `#N/A`.
 *
 * @param combine Is handed the same list each time, with other values.
 */
export function broadcast(matrices: readonly Matrix[], combine: (values: readonly CellValue[]) => CellValue): Matrix {
  const rows = Math.max(...matrices.map((each) => each.rows));
  const columns = Math.max(...matrices.map((each) => each.columns));
  const count = rows * columns;
  if (count > MAX_VALUES) throw new NotCalculated("a calculation over a whole sheet");
  const readers = matrices.map((each) => placeReader(each, rows, columns));
  const values = new Array<CellValue>(readers.length).fill(null);
  const results = new Array<CellValue>(count);
  for (let index = 0; index < count; index += 1) {
    for (let each = 0; each < readers.length; each += 1) values[each] = readers[each]?.(index) ?? null;
    results[index] = combine(values);
  }
  return matrix(rows, columns, results);
}

/** Reads an array by the index in the whole shape; single values and arrays of that shape, the usual cases, straight away. */
function placeReader(source: Matrix, rows: number, columns: number): (index: number) => CellValue {
  const { values } = source;
  if (fills(source, rows, columns)) {
    const [only = null] = values;
    return values.length === 1 ? () => only : (index) => values[index] ?? null;
  }
  const read = reader(source, columns);
  return (index) => read(Math.floor(index / columns), index % columns);
}

/** `broadcast` for two arrays; single values and equal shapes, the usual cases, go straight through. */
export function broadcastTwo(
  left: Matrix,
  right: Matrix,
  combine: (left: CellValue, right: CellValue) => CellValue,
): Matrix {
  const rows = Math.max(left.rows, right.rows);
  const columns = Math.max(left.columns, right.columns);
  const count = rows * columns;
  if (count > MAX_VALUES) throw new NotCalculated("a calculation over a whole sheet");
  const [a, b] = [left.values, right.values];
  const results = new Array<CellValue>(count);
  if (fills(left, rows, columns) && fills(right, rows, columns)) {
    const stepLeft = a.length === 1 ? 0 : 1;
    const stepRight = b.length === 1 ? 0 : 1;
    for (let index = 0; index < count; index += 1)
      results[index] = combine(a[index * stepLeft] ?? null, b[index * stepRight] ?? null);
    return matrix(rows, columns, results);
  }
  const readLeft = reader(left, columns);
  const readRight = reader(right, columns);
  for (let index = 0; index < count; index += 1) {
    const [row, column] = [Math.floor(index / columns), index % columns];
    results[index] = combine(readLeft(row, column), readRight(row, column));
  }
  return matrix(rows, columns, results);
}

/** Whether an array is one value, or has the whole shape with none of its values left off. */
function fills(source: Matrix, rows: number, columns: number): boolean {
  if (source.rows === 1 && source.columns === 1) return source.values.length === 1;
  return source.rows === rows && source.columns === columns && source.values.length > 1;
}

function reader(source: Matrix, columns: number): (row: number, column: number) => CellValue {
  if (source.rows === 1 && source.columns === 1) {
    const only = source.values[0] ?? null;
    return () => only;
  }
  const { rows, values } = source;
  if (source.columns === columns && rows > 1)
    return (row, column) => (row < rows ? (values[row * columns + column] ?? null) : MISSING);
  return (row, column) => {
    const r = rows === 1 ? 0 : row;
    const c = source.columns === 1 ? 0 : column;
    return r < rows && c < source.columns ? (values[r * source.columns + c] ?? null) : MISSING;
  };
}

const MISSING: CellValue = { error: "#N/A" };

/** Values that are kept of what is made of ranges; then keeping starts anew. */
const MOST_DERIVED = 4_000_000;

/** What is kept of one range: to compare a column with each of its own values is done once each. */
const MOST_OF_ONE = 64;

/** Reads ranges of the workbook; each one once while nothing in it changes. */
export class GridReader {
  private readonly matrices = new Map<Worksheet, Map<string, Matrix>>();
  private derivedFrom = new Map<Matrix, Map<string, Matrix>>();
  private derivedValues = 0;
  private readonly numbers = new WeakMap<Matrix, number>();
  private lastNumber = 0;
  private readonly tables = new Map<TableReference, LocatedTable>();

  /** Where the columns of a structured reference stand; no table changes while formulas are calculated. */
  locate(reference: TableReference, workbook: Workbook): LocatedTable {
    let located = this.tables.get(reference);
    if (located === undefined) this.tables.set(reference, (located = locateTable(reference, workbook)));
    return located;
  }

  /** What is made of two arrays, made once: formulas of many rows ask for what meets the same conditions. */
  derivedOfTwo(left: Matrix, right: Matrix, name: string, make: () => Matrix): Matrix {
    let number = this.numbers.get(right);
    if (number === undefined) this.numbers.set(right, (number = this.lastNumber += 1));
    return this.derived(left, `${name} #${number}`, make);
  }

  /**
   * What is made of an array, made once: many formulas compare a column with the same value. Of the cells of one row it is made
   * each time.
   *
   * @param name What is made of it, the same whenever `make` gives the same.
   */
  derived(source: Matrix, name: string, make: () => Matrix): Matrix {
    if (source.rows === 1 && source.columns <= MOST_OF_A_ROW) return make();
    let known = this.derivedFrom.get(source);
    const made = known?.get(name) ?? make();
    if (known?.has(name) === true || known?.size === MOST_OF_ONE) return made;
    if (this.derivedValues > MOST_DERIVED) this.forgetDerived();
    known = this.derivedFrom.get(source);
    if (known === undefined) this.derivedFrom.set(source, (known = new Map<string, Matrix>()));
    known.set(name, made);
    this.derivedValues += made.values.length;
    return made;
  }

  private forgetDerived(): void {
    this.derivedFrom = new Map();
    this.derivedValues = 0;
  }

  /** The values of a range; rows below the last stored cell are left off the end. */
  read({ sheet, rect }: RangeRef): Matrix {
    if (rect.top === rect.bottom && rect.right - rect.left < MOST_OF_A_ROW) return readRect(sheet, rect);
    let known = this.matrices.get(sheet);
    if (known === undefined) this.matrices.set(sheet, (known = new Map<string, Matrix>()));
    const key = `${rect.top} ${rect.left} ${rect.bottom} ${rect.right}`;
    let values = known.get(key);
    if (values === undefined) known.set(key, (values = readRect(sheet, rect)));
    return values;
  }
}

function readRect(sheet: Worksheet, rect: Rect): Matrix {
  const columns = columnCount(rect);
  const values: CellValue[] = [];
  const last = Math.min(rect.bottom, lastRow(sheet, rect));
  if ((last - rect.top + 1) * columns > MAX_VALUES) throw new NotCalculated("a calculation over a whole sheet");
  for (let row = rect.top; row <= last; row += 1) {
    const cells = sheet.rowCells(row);
    for (let column = rect.left; column <= rect.right; column += 1) values.push(cells?.get(column)?.value ?? null);
  }
  return matrix(rowCount(rect), columns, values);
}

/** Only tall ranges are worth a look at how far the sheet reaches. */
function lastRow(sheet: Worksheet, rect: Rect): number {
  if (rowCount(rect) < 100_000) return rect.bottom;
  let last = -1;
  for (const row of sheet.rowsWithCells()) if (row > last) last = row;
  return last;
}
