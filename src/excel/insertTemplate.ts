/** Inserts a table to start from on a sheet of its own, with its word lists beside it. */

import { columnLetters } from "../core/model/address";
import type { Template, TemplateColumn } from "../core/template/template";
import { WorkbookError } from "../core/model/workbookError";
import type { Discovery } from "../core/model/discovery";
import { queueGuidance, widthInPoints } from "./cellGuidance";
import { showCells } from "./navigate";
import { ignoreRefusal } from "./officeErrors";
import { storableText } from "./storableText";
import { willWrite, type WorkbookContext } from "./session";

/** Zero-based row of the header: a title and a blank row stand above. */
const HEADER_ROW = 2;

/** What was inserted. */
export interface InsertedTemplate {
  readonly sheet: string;
  readonly table: string;
}

/**
 * Adds the sheets of a template at the end of the workbook and shows the table. Names that are taken get a number. Three
 * round trips. Once the sheets are there, a refusal to show them is none of the insertion: the user sees their tabs.
 *
 * @throws WorkbookError `read-only`, `structure-protected`, and whatever Excel refuses.
 */
export async function insertTemplateSheets(
  context: WorkbookContext,
  template: Template,
  discovery: Discovery,
): Promise<InsertedTemplate> {
  if (discovery.isReadOnly) throw new WorkbookError("read-only", "");
  if (discovery.isStructureProtected) throw new WorkbookError("structure-protected", "");
  const sheetNames = new Set(discovery.sheets.map(({ name }) => name.toLowerCase()));
  const tableNames = new Set(
    [...discovery.tables.map(({ name }) => name), ...discovery.names].map((name) => name.toLowerCase()),
  );
  const sheetName = free(template.sheetName, sheetNames, (number) => `${template.sheetName} (${number})`);
  const listName = free(template.listSheetName, sheetNames, (number) => `${template.listSheetName} (${number})`);
  const tableName = free(template.tableName, tableNames, (number) => `${template.tableName}${number}`);

  const { worksheets } = context.workbook;
  const sheet = worksheets.add(sheetName);
  const lists = worksheets.add(listName);
  queueLists(lists, template);
  queueTable(sheet, template, tableName, listName);
  willWrite(context);
  await context.sync();
  await showCells(context, sheet, sheet.getRangeByIndexes(HEADER_ROW + 1, 0, 1, 1)).catch(ignoreRefusal);
  return { sheet: sheetName, table: tableName };
}

/** A name that is not taken, else the first numbered one. */
export function free(name: string, taken: ReadonlySet<string>, numbered: (number: number) => string): string {
  let found = name;
  for (let number = 2; taken.has(found.toLowerCase()); number += 1) found = numbered(number);
  return found;
}

function queueLists(sheet: Excel.Worksheet, { lists }: Template): void {
  lists.forEach(({ header, words }, column) => {
    const cells = [header, ...words].map((word) => [storableText(word)]);
    const range = sheet.getRangeByIndexes(0, column, cells.length, 1);
    range.values = cells;
    range.format.columnWidth = widthInPoints(46);
    sheet.getRangeByIndexes(0, column, 1, 1).format.font.bold = true;
  });
}

function queueTable(sheet: Excel.Worksheet, template: Template, tableName: string, listSheet: string): void {
  const { columns, rows, title } = template;
  const titleCell = sheet.getRangeByIndexes(0, 0, 1, 1);
  titleCell.values = [[storableText(title)]];
  titleCell.format.font.bold = true;
  const header = sheet.getRangeByIndexes(HEADER_ROW, 0, 1, columns.length);
  header.values = [columns.map((column) => storableText(column.header))];
  header.format.wrapText = true;
  header.format.verticalAlignment = "Top";
  const body = sheet.getRangeByIndexes(HEADER_ROW + 1, 0, rows.length, columns.length);
  body.values = rows.map((row) => row.map((text) => (text === "" ? "" : storableText(text))));
  body.format.wrapText = true;
  body.format.verticalAlignment = "Top";
  const whole = sheet.getRangeByIndexes(HEADER_ROW, 0, rows.length + 1, columns.length);
  const table = sheet.tables.add(whole, true);
  table.name = tableName;
  columns.forEach((column, index) => {
    const cells = sheet.getRangeByIndexes(HEADER_ROW + 1, index, rows.length, 1);
    sheet.getRangeByIndexes(HEADER_ROW, index, 1, 1).format.columnWidth = widthInPoints(column.width);
    queueRule(cells, column, template, listSheet);
  });
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, HEADER_ROW + 1, 1));
}

/** The drop-down and the guidance of one column; other words stay allowed, the audit lists those it does not understand. */
function queueRule(
  cells: Excel.Range,
  { choices, guidance, header }: TemplateColumn,
  template: Template,
  listSheet: string,
): void {
  queueGuidance(cells, sourceOf(choices, template, listSheet), header, guidance);
  if (choices.kind !== "date") return;
  cells.numberFormat = template.rows.map(() => ["m/d/yyyy"]);
  cells.dataValidation.rule = { date: { formula1: "2000-01-01", operator: "GreaterThan" } };
}

/** What a drop-down offers: words, or the cells of the list sheet that hold them. */
function sourceOf(choices: TemplateColumn["choices"], template: Template, listSheet: string): string | null {
  if (choices.kind === "words") return choices.words.join(",");
  if (choices.kind !== "list") return null;
  const count = template.lists[choices.column]?.words.length ?? 0;
  const letter = columnLetters(choices.column);
  return `='${listSheet.replaceAll("'", "''")}'!$${letter}$2:$${letter}$${count + 1}`;
}
