/** Writes planned tables and formulas. */

import { tableArea } from "../core/sheets/shared/areas";
import { passingHeader } from "../core/history/pendingCells";
import type { CellBlock, PlanCell, PlanColumn, TablePlan } from "../core/model/plan";
import type { DiscoveredTable } from "../core/model/discovery";
import { rangeOf } from "./rangeOf";
import type { WorkbookContext } from "./session";
import type { Rows, WriteQueue } from "./writeQueue";

/**
 * Writes header and body, makes the table or resizes the one that stands there, then puts the column formulas in.
 *
 * @param isNew Whether the table that stands there was only begun: then it gets its name and style too.
 */
export async function writeTable(
  context: WorkbookContext,
  queue: WriteQueue,
  sheet: Excel.Worksheet,
  plan: TablePlan,
  standing: DiscoveredTable | null,
  isNew = standing === null,
): Promise<void> {
  const area = tableArea(plan);
  if (standing === null) {
    await queue.writeValues(sheet, plan.row, plan.column, [plan.columns.map(({ header }) => header)]);
  } else {
    context.workbook.tables.getItem(standing.id).resize(rangeOf(sheet, area));
    await writeHeaders(queue, sheet, plan, standing.headers);
  }
  await queue.writeValues(sheet, plan.row + 1, plan.column, bodyOf(plan), "left", true);
  if (standing === null) styleTable(sheet.tables.add(rangeOf(sheet, area), true), plan);
  else if (isNew) styleTable(context.workbook.tables.getItem(standing.id), plan, standing.name);
  plan.columns.forEach((column, index) => writeColumnFormulas(sheet, plan, column, index));
}

/** Writes all cells of a table over those that stand there, blank ones too. */
export async function writeColumns(
  queue: WriteQueue,
  sheet: Excel.Worksheet,
  plan: TablePlan,
  blanks: "blanks",
): Promise<void> {
  const body = plan.rowCount === 0 ? [plan.columns.map(() => null)] : bodyOf(plan);
  await queue.writeValues(sheet, plan.row + 1, plan.column, body, blanks, true);
  plan.columns.forEach((column, index) => writeColumnFormulas(sheet, plan, column, index));
}

function styleTable(table: Excel.Table, plan: TablePlan, name = ""): void {
  if (name !== plan.name) table.name = plan.name;
  // The plainest built-in style: the looks are the cells' own.
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
}

/** Changes headers only where they differ, by way of passing ones: Excel refuses a name that another column still has. */
export async function writeHeaders(
  queue: WriteQueue,
  sheet: Excel.Worksheet,
  plan: TablePlan,
  before: readonly string[],
): Promise<void> {
  const changed = plan.columns.map(({ header }, index) => (header === before[index] ? null : header));
  if (changed.every((header) => header === null)) return;
  const passing = changed.map((header, index) => (header === null ? null : passingHeader(index)));
  await queue.writeValues(sheet, plan.row, plan.column, [passing]);
  await queue.writeValues(sheet, plan.row, plan.column, [changed]);
}

/** Constants of the body, row-major; formulas stay out. */
function bodyOf({ columns, rowCount }: TablePlan): Rows {
  const cells = columns.map((column) => (isWholeColumn(column.cells) ? [] : column.cells));
  return { length: rowCount, at: (row) => cells.map((column) => column[row] ?? null) };
}

function isWholeColumn(cells: PlanColumn["cells"]): cells is { readonly formula: string } {
  return "formula" in cells;
}

function writeColumnFormulas(
  sheet: Excel.Worksheet,
  plan: TablePlan,
  { cells, notation }: PlanColumn,
  index: number,
): void {
  const column = plan.column + index;
  if (isWholeColumn(cells)) {
    if (plan.rowCount === 0) return;
    const range = rangeOf(sheet, { row: plan.row + 1, column, rows: plan.rowCount, columns: 1 });
    // One formula for every row: Excel takes a scalar although the types want a grid.
    putFormulas(range, cells.formula as unknown as string[][], notation);
    return;
  }
  if (cells.some(isFormula))
    writeMixedColumn(sheet, { row: plan.row + 1, column, cells: cells.map((cell) => [cell]) }, notation);
}

/**
 * Puts formulas into some cells of a table column. While a column is blank Excel on the desktop fills all of it with the last
 * formula that comes (issues 2093 and 1916 of OfficeDev/office-js, by design): so something stands in each of its cells
 * before, and what stays blank is emptied after.
 */
function writeMixedColumn(sheet: Excel.Worksheet, block: CellBlock, notation: PlanColumn["notation"]): void {
  const { row, column, cells } = block;
  const range = rangeOf(sheet, { row, column, rows: cells.length, columns: 1 });
  range.values = cells.map((line) => line.map((cell) => (cell === null || isFormula(cell) ? 0 : null)));
  writeBlockFormulas(sheet, block, notation);
  range.values = cells.map((line) => line.map((cell) => (cell === null ? "" : null)));
}

/** Puts a text or a formula into a single cell; nothing else. */
export function putCell(range: Excel.Range, cell: PlanCell): void {
  if (typeof cell === "string") range.values = [[cell]];
  else if (isFormula(cell)) range.formulas = [[cell.formula]];
}

/** Puts the formulas of a block in, leaving its constants alone. */
export function writeBlockFormulas(
  sheet: Excel.Worksheet,
  { row, column, cells }: CellBlock,
  notation?: PlanColumn["notation"],
): void {
  if (!cells.some((line) => line.some(isFormula))) return;
  const formulas = cells.map((line) => line.map((cell) => (isFormula(cell) ? cell.formula : null)));
  const area = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
  putFormulas(rangeOf(sheet, area), formulas, notation);
}

function putFormulas(
  range: Excel.Range,
  formulas: (string | null)[][],
  notation: PlanColumn["notation"] | undefined,
): void {
  if (notation === "R1C1") range.formulasR1C1 = formulas;
  else range.formulas = formulas;
}

function isFormula(cell: PlanCell): cell is { readonly formula: string } {
  return typeof cell === "object" && cell !== null;
}
