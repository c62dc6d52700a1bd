/** All that a workbook holds, as one text: two of them are equal where a user could see no difference. */

import type { ExcelSession } from "excel-host/testing/excelSession";

const ALL = { top: 0, left: 0, bottom: 3_000, right: 200 };

/** What a test may leave out of it. */
export interface LeftOut {
  /** Custom properties of sheets that need not be equal. */
  readonly properties?: RegExp;
  /** Sheets that nobody can show. */
  readonly veryHidden?: boolean;
}

const formats = new WeakMap<object, string>();

/** A format as a text, without the sign that a text was written as one, which no user sees; formats are shared by many cells. */
function formatText(format: object): string {
  const known = formats.get(format) ?? JSON.stringify({ ...format, quotePrefix: null });
  formats.set(format, known);
  return known;
}

/** Sheets with cells, formats, tables, rules, charts, widths and properties, and the names of the workbook. */
export function stateOf(
  { opened: { workbook } }: ExcelSession,
  { properties, veryHidden = false }: LeftOut = {},
): string {
  const told = workbook.sheets.filter(({ visibility }) => !veryHidden || visibility !== "VeryHidden");
  const sheets = told.map((sheet) => {
    const cells: unknown[] = [];
    sheet.forEachCell(ALL, (cell, row, column) => {
      const value = cell.formula === null ? cell.value : `=${cell.formula.text}`;
      cells.push(`${row},${column} ${JSON.stringify(value)} ${formatText(cell.format)}`);
    });
    return {
      ...{ name: sheet.name, visibility: sheet.visibility, frozen: [sheet.frozenRows, sheet.frozenColumns], cells },
      tables: sheet.tables.map(({ name, range, columns }) => ({
        name,
        range,
        columns: columns.map((own) => own.name),
      })),
      rules: [...sheet.dataValidations.map((rule) => JSON.stringify(rule))].sort(),
      colours: sheet.conditionalFormats.map(({ ranges, rule, format }) => ({ ranges, rule, format })),
      charts: sheet.charts.map(({ name }) => name),
      widths: [...sheet.columns].sort(([one], [other]) => one - other),
      properties: [...sheet.customProperties].filter(([key]) => properties?.test(key) !== true).sort(),
    };
  });
  return JSON.stringify({ sheets, names: workbook.names.map(({ name, formula }) => [name, formula]).sort() });
}
