/**
 * Columns of tables that Excel fills with a formula: AutoCorrect's "Fill formulas in tables to create calculated columns", on
 * unless somebody switched it off, acts on what scripts write too.
 *
 * Source: issues 2093 (by design), 1916, 5909 and 6745 of OfficeDev/office-js; "Use calculated columns in an Excel table".
 */

import { relocated, relocation } from "../formulas/relocate";
import type { Cell, CellFormula } from "../model/cell";
import { intersect, type Rect } from "../model/rect";
import type { Table, TableColumn } from "../model/table";
import { bodyRect } from "../model/tableParts";
import { markTable } from "./tables";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";

/** A column that a write of formulas makes a calculated one, or changes as one. */
interface Filled {
  readonly table: Table;
  readonly column: TableColumn;
  /** Zero-based column of the sheet. */
  readonly place: number;
  /** The last formula that is written into it, in file form, and its row. */
  readonly formula: string;
  readonly row: number;
}

/**
 * Looks, before cells are written, which columns of tables their formulas will fill: those that are blank so far, and those
 * that hold one formula all over.
 *
 * @param rows The cells to write, row-major over `rect`; undefined leaves a cell.
 * @returns Fills them, to be called once the cells are written.
 */
export function columnsToFill(
  workbook: Workbook,
  sheet: Worksheet,
  rect: Rect,
  rows: readonly (readonly (Cell | undefined)[])[],
): () => void {
  if (!workbook.habits.fillsTableColumns) return () => undefined;
  const filled = sheet.tables.flatMap((table) => {
    const part = intersect(bodyRect(table), rect);
    return part === null ? [] : filledColumns(sheet, table, part, rect, rows);
  });
  return () => {
    for (const column of filled) fillColumn(workbook, sheet, column);
  };
}

function filledColumns(
  sheet: Worksheet,
  table: Table,
  part: Rect,
  rect: Rect,
  rows: readonly (readonly (Cell | undefined)[])[],
): Filled[] {
  const found: Filled[] = [];
  for (let place = part.left; place <= part.right; place += 1) {
    const column = table.columns[place - table.range.left];
    const row = lastFormulaRow(rows, rect, part, place);
    const formula = row === null ? null : rows[row - rect.top]?.[place - rect.left]?.formula;
    if (column === undefined || row === null || !formula || formula.arrayRange !== null) continue;
    if (isBlankOrCalculated(sheet, table, column, place))
      found.push({ table, column, place, formula: formula.text, row });
  }
  return found;
}

function lastFormulaRow(
  rows: readonly (readonly (Cell | undefined)[])[],
  rect: Rect,
  { top, bottom }: Rect,
  place: number,
): number | null {
  for (let row = bottom; row >= top; row -= 1) {
    if (rows[row - rect.top]?.[place - rect.left]?.formula) return row;
  }
  return null;
}

/** What the calculated column of a table says in a row of the sheet, in file form. */
export function calculatedIn(table: Table, { calculatedFormula }: TableColumn, row: number): string | null {
  return calculatedFormula === null ? null : relocated(calculatedFormula, row - bodyRect(table).top, 0);
}

/** Calculated columns go on in the blank cells of the rows below a row that was the last one of a table. */
export function continueColumns(workbook: Workbook, sheet: Worksheet, table: Table, lastBefore: number): void {
  const { top, bottom, left } = bodyRect(table);
  table.columns.forEach(({ calculatedFormula }, index) => {
    if (calculatedFormula === null) return;
    const textIn = relocation(calculatedFormula);
    for (let row = Math.max(lastBefore + 1, top); row <= bottom; row += 1) {
      const text = textIn(row - top, 0);
      const cell = sheet.cell(row, left + index);
      if ((cell?.value ?? null) !== null || (cell?.formula ?? null) !== null) continue;
      const format = sheet.formatAt(row, left + index);
      sheet.setCell(row, left + index, { value: null, formula: { text, arrayRange: null }, format });
      workbook.referencesChanged = true;
    }
  });
}

/** Whether nothing stands in the column, or its calculated formula in every row. */
function isBlankOrCalculated(sheet: Worksheet, table: Table, column: TableColumn, place: number): boolean {
  const { top, bottom } = bodyRect(table);
  const { calculatedFormula } = column;
  let isBlank = true;
  let isCalculated = calculatedFormula !== null;
  const first = sheet.cell(top, place)?.formula?.text ?? null;
  const textIn = first === null ? null : relocation(first);
  for (let row = top; row <= bottom && (isBlank || isCalculated); row += 1) {
    const cell = sheet.cell(row, place);
    const formula = cell?.formula?.text ?? null;
    if (formula !== null || (cell?.value ?? null) !== null) isBlank = false;
    if (formula === null || formula !== textIn?.(row - top, 0)) isCalculated = false;
  }
  return isBlank || isCalculated;
}

function fillColumn(workbook: Workbook, sheet: Worksheet, { table, column, place, formula, row: from }: Filled): void {
  const { top, bottom } = bodyRect(table);
  const textIn = relocation(formula);
  let filled: CellFormula = { text: formula, arrayRange: null };
  for (let row = top; row <= bottom; row += 1) {
    const text = textIn(row - from, 0);
    if (sheet.cell(row, place)?.formula?.text === text) continue;
    if (filled.text !== text) filled = { text, arrayRange: null };
    sheet.setCell(row, place, { value: null, formula: filled, format: sheet.formatAt(row, place) });
  }
  column.calculatedFormula = textIn(top - from, 0);
  markTable(workbook, sheet, table);
}
