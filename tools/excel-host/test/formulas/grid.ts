/** Workbooks in memory for the tests of formulas. */

import { toStoredFormula } from "../../src/formulas/syntax";
import type { CellValue } from "../../src/model/cell";
import { parseRect } from "../../src/model/rect";
import type { Table } from "../../src/model/table";
import { Workbook } from "../../src/model/workbook";
import type { Worksheet } from "../../src/model/worksheet";

/** What a test puts into a cell: a text with a leading `=` is a formula. */
export type Input = CellValue;

export function workbookWith(...names: readonly string[]): Workbook {
  const workbook = new Workbook();
  for (const name of names) workbook.sheets.push(workbook.createSheet(name, `xl/worksheets/${name}.xml`));
  return workbook;
}

export function sheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.sheetNamed(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Zero-based row and column of an A1 address. */
export function at(address: string): { row: number; column: number } {
  const rect = parseRect(address);
  if (rect === null) throw new Error(`no address ${address}`);
  return { row: rect.top, column: rect.left };
}

/** Puts rows of values from a cell on, as a script does: they are marked for the next calculation. */
export function put(workbook: Workbook, sheet: Worksheet, address: string, rows: readonly (readonly Input[])[]): void {
  const start = at(address);
  for (const [r, row] of rows.entries()) {
    for (const [c, input] of row.entries()) {
      const place = {
        workbook,
        sheet,
        row: start.row + r,
        column: start.column + c,
      };
      const isFormula = typeof input === "string" && input.startsWith("=");
      const formula = isFormula ? { text: toStoredFormula(input, place), arrayRange: null } : null;
      sheet.setCell(place.row, place.column, {
        value: isFormula ? null : input,
        formula,
        format: workbook.formats.normal,
      });
    }
  }
}

/** Puts a formula in file form with the value it had in the file, as loading does: nothing is marked. */
export function load(
  workbook: Workbook,
  sheet: Worksheet,
  address: string,
  text: string,
  value: CellValue,
  arrayRange: string | null = null,
): void {
  const { row, column } = at(address);
  sheet.loadCell(row, column, {
    value,
    formula: { text, arrayRange },
    format: workbook.formats.normal,
  });
}

export function valueOf(sheet: Worksheet, address: string): CellValue {
  const { row, column } = at(address);
  return sheet.cell(row, column)?.value ?? null;
}

function headerText(value: CellValue): string {
  if (typeof value !== "string") throw new Error("headers are texts");
  return value;
}

/** Makes a table over cells whose first row holds the headers. */
export function addTable(
  workbook: Workbook,
  sheet: Worksheet,
  name: string,
  address: string,
  options: { totals?: boolean } = {},
): Table {
  const range = parseRect(address);
  if (range === null) throw new Error(`no address ${address}`);
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => ({
    id: index + 1,
    name: headerText(sheet.cell(range.top, range.left + index)?.value ?? `Column${index + 1}`),
    calculatedFormula: null,
    totalsLabel: null,
    totalsFunction: null,
  }));
  const table: Table = {
    id: workbook.createTableId(),
    name,
    range,
    showHeaders: true,
    showTotals: options.totals ?? false,
    columns,
    styleName: null,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    filters: new Map(),
    sortedBy: [],
    changed: true,
    part: null,
  };
  sheet.tables.push(table);
  workbook.referencesChanged = true;
  return table;
}
