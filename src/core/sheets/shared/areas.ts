/** Areas of a planned sheet: which cells it writes, and which of them were not ours before. */

import type { Area, SheetPlan } from "../../model/plan";

/** Every area the plan puts values or formulas in. */
export function writtenAreas(plan: SheetPlan): Area[] {
  const blocks = plan.cells.map(({ row, column, cells }) => ({
    row,
    column,
    rows: cells.length,
    columns: cells.reduce((most, line) => Math.max(most, line.length), 0),
  }));
  return [...blocks, ...plan.tables.map(tableArea)].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** The cell of the title, the first that a plan writes. */
export function titleArea({ cells: [block] }: SheetPlan): Area | null {
  return block === undefined ? null : { row: block.row, column: block.column, rows: 1, columns: 1 };
}

/** Header and body of a planned table; Excel keeps one blank row in a table without rows. */
export function tableArea({ row, column, rowCount, columns }: SheetPlan["tables"][number]): Area {
  return { row, column, rows: Math.max(rowCount, 1) + 1, columns: columns.length };
}

/** Whether two areas have a cell in common. */
export function areasMeet(a: Area, b: Area): boolean {
  const isApart = a.row + a.rows <= b.row || b.row + b.rows <= a.row;
  return !isApart && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/** The parts of `area` that none of `others` covers, as areas that do not overlap. */
export function subtractAreas(area: Area, others: readonly Area[]): Area[] {
  return others.reduce<Area[]>((left, other) => left.flatMap((part) => subtract(part, other)), [area]);
}

function subtract(area: Area, other: Area): Area[] {
  const top = Math.max(area.row, other.row);
  const left = Math.max(area.column, other.column);
  const bottom = Math.min(area.row + area.rows, other.row + other.rows);
  const right = Math.min(area.column + area.columns, other.column + other.columns);
  if (top >= bottom || left >= right) return [area];
  const middle = { row: top, rows: bottom - top };
  return [
    { ...area, rows: top - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { ...middle, column: area.column, columns: left - area.column },
    { ...middle, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
