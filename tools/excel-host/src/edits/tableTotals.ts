/** The cells of totals rows, and what their table says of them. */

import { toStoredFormula } from "../formulas/syntax";
import { intersect, type Rect } from "../model/rect";
import type { Table, TableColumn } from "../model/table";
import { bodyRect } from "../model/tableParts";
import { markTable } from "./tables";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";

/** Fills a totals row that was just shown: as it was before it was hidden, or as Excel does for a new one. */
export function fillTotals(workbook: Workbook, sheet: Worksheet, table: Table): void {
  if (table.columns.every(hasNoTotal)) chooseTotals(sheet, table);
  writeTotals(workbook, sheet, table);
}

function hasNoTotal({ totalsLabel, totalsFunction }: TableColumn): boolean {
  return totalsLabel === null && totalsFunction === null;
}

function chooseTotals(sheet: Worksheet, table: Table): void {
  const [first] = table.columns;
  const last = table.columns.at(-1);
  if (first === undefined || last === undefined) return;
  if (first !== last) first.totalsLabel = "Total";
  let numbers = 0;
  sheet.forEachCell({ ...bodyRect(table), left: table.range.right }, ({ value }) => {
    if (typeof value === "number") numbers += 1;
  });
  last.totalsFunction = numbers > 0 ? "sum" : "count";
}

/** Numbers that SUBTOTAL has for the functions of totals; they leave out hidden rows. */
const SUBTOTALS: ReadonlyMap<string, number> = new Map([
  ["average", 101],
  ["countNums", 102],
  ["count", 103],
  ["max", 104],
  ["min", 105],
  ["stdDev", 107],
  ["sum", 109],
  ["var", 110],
]);

function writeTotals(workbook: Workbook, sheet: Worksheet, table: Table): void {
  const row = table.range.bottom;
  table.columns.forEach(({ name, totalsLabel, totalsFunction, totalsFormula }, index) => {
    const column = table.range.left + index;
    const format = sheet.formatAt(row, column);
    const number = totalsFunction === null ? undefined : SUBTOTALS.get(totalsFunction);
    const place = { workbook, sheet, row, column };
    const text =
      number === undefined
        ? (totalsFormula ?? null)
        : toStoredFormula(`=SUBTOTAL(${number},${table.name}[${escaped(name)}])`, place);
    const formula = text === null ? null : { text, arrayRange: null };
    if (formula === null && totalsLabel === null) return;
    sheet.setCell(row, column, { value: formula === null ? totalsLabel : null, formula, format });
  });
}

/** A column name inside a structured reference. */
function escaped(name: string): string {
  return name.replace(/['#[\]@]/g, "'$&");
}

/** Follows a write into totals rows: constants are labels, subtotals of the own column are its function, others are custom. */
export function syncTotals(workbook: Workbook, sheet: Worksheet, rect: Rect): void {
  for (const table of sheet.tables) {
    if (!table.showTotals) continue;
    const written = intersect({ ...table.range, top: table.range.bottom }, rect);
    if (written === null) continue;
    for (let column = written.left; column <= written.right; column += 1) syncTotal(sheet, table, column);
    markTable(workbook, sheet, table);
  }
}

function syncTotal(sheet: Worksheet, table: Table, place: number): void {
  const column = table.columns[place - table.range.left];
  const cell = sheet.cell(table.range.bottom, place);
  if (column === undefined) return;
  const text = cell?.formula?.text ?? null;
  const own = text === null ? null : ownFunction(text, table.name, column.name);
  column.totalsFunction = text === null ? null : (own ?? "custom");
  column.totalsFormula = own === null ? text : null;
  const value = text === null ? (cell?.value ?? null) : null;
  column.totalsLabel = value === null ? null : String(typeof value === "object" ? value.error : value);
  // Constants of a totals row are labels: texts.
  if (cell !== undefined && value !== null && typeof value !== "string")
    sheet.setCell(table.range.bottom, place, { ...cell, value: column.totalsLabel });
}

function ownFunction(formula: string, table: string, column: string): string | null {
  const match = /^SUBTOTAL\((\d+),(.*)\)$/i.exec(formula);
  if (match?.[2]?.toLowerCase() !== `${table}[${escaped(column)}]`.toLowerCase()) return null;
  return [...SUBTOTALS].find(([, number]) => number === Number(match[1]))?.[0] ?? null;
}
