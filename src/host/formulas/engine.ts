/** The calculation engine behind our own interface: it sees A1 formulas and the cells they read, nothing else. */

import { calculateFormulas, type CellLike, type WorkbookLike, type WorksheetLike } from "@cj-tech-master/excelts/formula";

import { isErrorValue, type CellValue } from "../model/cell";
import { columnLetters } from "../model/rect";
import type { RangeRef } from "../model/refs";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import type { ResolvedFormula } from "./references";

/** A formula to calculate. */
export interface FormulaCell extends ResolvedFormula {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

/**
 * The engine forgets formulas beyond 10,000 different texts and then sums wrongly (tried with 10.2.0): it gets fewer at a
 * time, in dependency order, so that earlier results stand as values.
 */
const MAX_FORMULAS = 9_000;

/** Kinds of cells the engine tells apart. */
const NULL_CELL = 0;
const VALUE_CELL = 2;
const FORMULA_CELL = 6;

/** A cell as the engine reads and fills it. */
interface EngineCell extends CellLike {
  type: number;
}

/**
 * Calculates formulas given in dependency order and stores their results.
 *
 * @returns How many the engine could not calculate; they keep the value they had.
 */
export function calculate(workbook: Workbook, cells: readonly FormulaCell[]): number {
  let failed = 0;
  for (let start = 0; start < cells.length; start += MAX_FORMULAS) failed += calculateSome(workbook, cells.slice(start, start + MAX_FORMULAS));
  return failed;
}

function calculateSome(workbook: Workbook, cells: readonly FormulaCell[]): number {
  const sheets = new Map<Worksheet, EngineSheet>(workbook.sheets.map((sheet, index) => [sheet, new EngineSheet(sheet, index + 1)]));
  for (const { reads } of cells) for (const range of reads) sheets.get(range.sheet)?.take(range);
  const formulas = cells.map((cell) => ({ cell, target: sheets.get(cell.sheet)?.putFormula(cell) }));
  calculateFormulas(engineWorkbook(workbook, [...sheets.values()]));
  return formulas.filter(({ cell, target }) => !storeResult(cell, target?.result)).length;
}

/** Stores a result; false when the engine had none it can stand for. */
function storeResult({ sheet, row, column }: FormulaCell, result: unknown): boolean {
  const value = toValue(result);
  if (value === undefined) return false;
  sheet.storeResult(row, column, value);
  return true;
}

function toValue(result: unknown): CellValue | undefined {
  if (typeof result === "number") return Number.isFinite(result) ? result : undefined;
  if (typeof result === "string" || typeof result === "boolean") return result;
  if (typeof result !== "object" || result === null || !("error" in result)) return undefined;
  // An unknown name may be a function only Excel knows.
  return typeof result.error === "string" && result.error !== "#NAME?" ? { error: result.error } : undefined;
}

function engineWorkbook(workbook: Workbook, sheets: readonly EngineSheet[]): WorkbookLike {
  return {
    worksheets: [...sheets],
    getWorksheet: (id) => sheets.find((sheet) => sheet.id === id || sheet.name === id),
    properties: { date1904: workbook.date1904 },
  };
}

/** The cells of one sheet that the formulas read, and the formulas. Positions of the engine count from 1. */
class EngineSheet implements WorksheetLike {
  readonly name: string;
  private readonly rows = new Map<number, Map<number, EngineCell>>();
  private readonly taken = new Set<string>();

  constructor(
    private readonly sheet: Worksheet,
    readonly id: number,
  ) {
    this.name = sheet.name;
  }

  get dimensions(): { top: number; left: number; bottom: number; right: number } | null {
    if (this.rows.size === 0) return null;
    const rows = [...this.rows.keys()];
    const columns = [...this.rows.values()].flatMap((cells) => [...cells.keys()]);
    return { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
  }

  /** Takes the values of a range over. */
  take({ rect }: RangeRef): void {
    const key = `${rect.top},${rect.left},${rect.bottom},${rect.right}`;
    if (this.taken.has(key)) return;
    this.taken.add(key);
    this.sheet.forEachCell(rect, ({ value }, row, column) => {
      if (value !== null && this.findCell(row + 1, column + 1) === undefined) this.put(row, column, VALUE_CELL, engineValue(value));
    });
  }

  putFormula({ row, column, text }: FormulaCell): EngineCell {
    const cell = this.put(row, column, FORMULA_CELL, null);
    Object.assign(cell, { formula: text, model: { formula: text } });
    return cell;
  }

  private put(row: number, column: number, type: number, value: unknown): EngineCell {
    let cells = this.rows.get(row + 1);
    if (cells === undefined) this.rows.set(row + 1, (cells = new Map<number, EngineCell>()));
    const address = `${columnLetters(column)}${row + 1}`;
    const cell = { row: row + 1, col: column + 1, address, type, value, result: undefined, model: {} };
    cells.set(column + 1, cell);
    return cell;
  }

  findCell(row: number, column: number): EngineCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The engine writes spilled values this way; they go nowhere. */
  getCell(row: number, column: number): EngineCell {
    return this.findCell(row, column) ?? { row, col: column, type: NULL_CELL, value: null, result: undefined, model: {} };
  }

  eachRow(...args: readonly unknown[]): void {
    const callback = args.at(-1) as (row: { eachCell: (...inner: readonly unknown[]) => void }, number: number) => void;
    for (const [number, cells] of [...this.rows].sort(([a], [b]) => a - b)) {
      callback({ eachCell: (...inner) => eachCell(cells, inner) }, number);
    }
  }
}

function eachCell(cells: ReadonlyMap<number, EngineCell>, args: readonly unknown[]): void {
  const callback = args.at(-1) as (cell: EngineCell, column: number) => void;
  for (const [column, cell] of [...cells].sort(([a], [b]) => a - b)) callback(cell, column);
}

function engineValue(value: Exclude<CellValue, null>): unknown {
  return isErrorValue(value) ? { error: value.error } : value;
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Infinity);
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), 0);
}
