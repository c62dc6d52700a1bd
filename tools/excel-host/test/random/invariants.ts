/** What must hold of a workbook at any time, whatever was asked of it. */

import { isErrorValue } from "../../src/model/cell";
import { contains, intersect, MAX_COLUMNS, MAX_ROWS, rowCount, type Rect } from "../../src/model/rect";
import { shownValue } from "../../src/model/shownValue";
import type { Table } from "../../src/model/table";
import type { Workbook } from "../../src/model/workbook";
import type { Worksheet } from "../../src/model/worksheet";

const GRID: Rect = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
const MAX_TEXT = 32_767;

/** What does not hold, as sentences; empty when all does. */
export function brokenInvariants(workbook: Workbook): string[] {
  return [
    ...workbookFindings(workbook),
    ...nameFindings(workbook),
    ...workbook.sheets.flatMap((sheet) => sheetFindings(sheet).map((finding) => `${sheet.name}: ${finding}`)),
  ];
}

function workbookFindings({ sheets, activeSheet }: Workbook): string[] {
  const findings: string[] = [];
  if (!sheets.some(({ visibility }) => visibility === "Visible")) findings.push("no sheet is visible");
  if (activeSheet !== null && !sheets.includes(activeSheet)) findings.push("the active sheet is not there");
  if (activeSheet !== null && activeSheet.visibility !== "Visible") findings.push("the active sheet is hidden");
  findings.push(
    ...repeated(
      "sheet name",
      sheets.map(({ name }) => name),
    ),
  );
  findings.push(
    ...repeated(
      "sheet id",
      sheets.map(({ id }) => id),
    ),
  );
  for (const { name } of sheets)
    if (name.length === 0 || name.length > 31 || /[\\/?*:[\]]|^'|'$/.test(name))
      findings.push(`"${name}" is no sheet name`);
  const tables = sheets.flatMap((sheet) => sheet.tables);
  findings.push(
    ...repeated(
      "table name",
      tables.map(({ name }) => name),
    ),
  );
  findings.push(
    ...repeated(
      "table id",
      tables.map(({ id }) => String(id)),
    ),
  );
  return findings;
}

function nameFindings({ names, sheets }: Workbook): string[] {
  const findings = repeated(
    "name",
    names.map(({ name, scope }) => `${scope?.id ?? ""} ${name}`),
  );
  const tables = new Set(sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase())));
  for (const { name, scope, formula } of names) {
    if (scope !== null && !sheets.includes(scope)) findings.push(`the name ${name} belongs to a sheet that is gone`);
    if (tables.has(name.toLowerCase())) findings.push(`the name ${name} is a table's too`);
    if (formula === "" || formula.startsWith("=")) findings.push(`the name ${name} has the formula "${formula}"`);
  }
  return findings;
}

function sheetFindings(sheet: Worksheet): string[] {
  const { tables, merges, charts } = sheet;
  const findings = tables.flatMap((table) => tableFindings(sheet, table).map((finding) => `${table.name}: ${finding}`));
  findings.push(
    ...overlaps(
      "tables",
      tables.map(({ range }) => range),
    ),
    ...overlaps("merged cells", merges),
  );
  for (const { range } of tables)
    if (merges.some((merge) => intersect(merge, range) !== null)) findings.push("a table overlaps merged cells");
  for (const merge of merges)
    sheet.forEachCell(merge, ({ value }, row, column) => {
      if (value !== null && (row !== merge.top || column !== merge.left))
        findings.push(`row ${row}, column ${column} holds something under merged cells`);
    });
  for (const merge of merges) {
    if (!contains(GRID, merge)) findings.push("merged cells leave the grid");
    if (merge.top === merge.bottom && merge.left === merge.right) findings.push("one cell alone is merged");
  }
  findings.push(
    ...repeated(
      "chart id",
      charts.map(({ id }) => id),
    ),
  );
  if (![...sheet.moreSelected, sheet.selection].every((area) => contains(GRID, area)))
    findings.push("the selection leaves the grid");
  if (sheet.frozenRows < 0 || sheet.frozenColumns < 0) findings.push("less than nothing is frozen");
  const rules = sheet.conditionalFormats;
  findings.push(
    ...repeated(
      "priority",
      rules.map(({ priority }) => String(priority)),
    ),
  );
  for (const { ranges } of [...rules, ...sheet.dataValidations])
    if (ranges.length === 0 || !ranges.every((range) => contains(GRID, range)))
      findings.push("a rule stands over no cells");
  findings.push(
    ...overlaps(
      "validations",
      sheet.dataValidations.flatMap(({ ranges }) => ranges),
    ),
  );
  for (const name of sheet.customProperties.keys())
    if (name.length === 0 || name.length > 255) findings.push(`"${name}" is no key of a property`);
  for (const row of sheet.rowsWithCells()) findings.push(...rowFindings(sheet, row));
  return findings;
}

function tableFindings(sheet: Worksheet, { range, columns, showHeaders, showTotals, name }: Table): string[] {
  const findings: string[] = [];
  if (!contains(GRID, range)) findings.push("it leaves the grid");
  if (rowCount(range) < (showHeaders ? 1 : 0) + (showTotals ? 1 : 0) + 1) findings.push("it has no row for data");
  if (columns.length !== range.right - range.left + 1) findings.push("its columns are not as many as its range has");
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) findings.push("it has no valid name");
  findings.push(
    ...repeated(
      "column name",
      columns.map((column) => column.name),
    ),
  );
  findings.push(
    ...repeated(
      "column id",
      columns.map(({ id }) => String(id)),
    ),
  );
  columns.forEach((column, index) => {
    if (column.name === "") findings.push("a column has no name");
    const header = sheet.cell(range.top, range.left + index);
    if (
      showHeaders &&
      (shownValue(header) !== column.name || typeof header?.value !== "string" || header.formula !== null)
    )
      findings.push(`the column "${column.name}" stands under ${JSON.stringify(header?.value)}`);
  });
  return findings;
}

function rowFindings(sheet: Worksheet, row: number): string[] {
  const findings: string[] = [];
  for (const [column, { value, formula }] of sheet.rowCells(row) ?? []) {
    const place = `the cell in row ${row}, column ${column}`;
    if (row < 0 || row >= MAX_ROWS || column < 0 || column >= MAX_COLUMNS) findings.push(`${place} leaves the grid`);
    if (typeof value === "number" && !Number.isFinite(value)) findings.push(`${place} holds ${value}`);
    if (typeof value === "string" && value.length > MAX_TEXT)
      findings.push(`${place} holds ${value.length} characters`);
    if (typeof value === "object" && value !== null && !isErrorValue(value)) findings.push(`${place} holds an object`);
    if (formula !== null && (formula.text === "" || formula.text.startsWith("=")))
      findings.push(`${place} has no formula`);
  }
  return findings;
}

function repeated(what: string, texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.flatMap((text) => {
    const key = text.toLowerCase();
    if (seen.has(key)) return [`two have the ${what} "${text}"`];
    seen.add(key);
    return [];
  });
}

/** Down the sheet: only rectangles that reach the row can meet the next one. */
function overlaps(what: string, rects: readonly Rect[]): string[] {
  let open: Rect[] = [];
  for (const rect of [...rects].sort((a, b) => a.top - b.top)) {
    open = open.filter(({ bottom }) => bottom >= rect.top);
    if (open.some((other) => intersect(rect, other) !== null)) return [`${what} overlap`];
    open.push(rect);
  }
  return [];
}
