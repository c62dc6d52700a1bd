/** Inserts a table to start from on a sheet of its own, with its word lists beside it. */

import { columnLetters } from "../core/model/address";
import type { Discovery } from "../core/model/discovery";
import type { Area } from "../core/model/plan";
import type { Template, TemplateColumn } from "../core/template/template";
import { queueGuidance } from "./cellGuidance";
import { queueInsertedPage, queueWordList } from "./insertedPage";
import { insertSheets, leftSheets, type InsertedTable } from "./insertSheets";
import type { WorkbookContext } from "./session";

/** Zero-based row of the header: a title and a blank row stand above. */
const HEADER_ROW = 2;
/** Characters. */
const WORDS_WIDTH = 46;
const BEGINNING_NAME = "PartnershipMatrix.insertingTemplate";

/**
 * Adds the sheets of a template, or finishes what an earlier try left of them, and shows the table. Three
 * round trips, two more where a try did not come to its end.
 *
 * @throws WorkbookError as `insertSheets`.
 */
export async function insertTemplateSheets(
  context: WorkbookContext,
  template: Template,
  discovery: Discovery,
): Promise<InsertedTable> {
  const { sheetName, listSheetName, tableName, title, columns, rows, lists, unfinished } = template;
  const headers = columns.map(({ header }) => header);
  const area: Area = { row: HEADER_ROW, column: 0, rows: rows.length + 1, columns: columns.length };
  const table = {
    name: sheetName,
    blocks: [
      { row: 0, column: 0, texts: [[title]] },
      { row: HEADER_ROW, column: 0, texts: [headers, ...rows] },
    ],
    decorate: (sheet: Excel.Worksheet, [, listSheet = listSheetName]: readonly string[]) =>
      queueTableFormats(sheet, template, listSheet),
  };
  const words = {
    name: listSheetName,
    blocks: lists.map((list, column) => ({
      row: 0,
      column,
      texts: [list.header, ...list.words].map((text) => [text]),
    })),
    decorate: (sheet: Excel.Worksheet) => queueListFormats(sheet, template),
  };
  const sheets = [table, words];
  const insertion = { beginning: BEGINNING_NAME, unfinished, sheets, table: { name: tableName, area } };
  return insertSheets(context, insertion, discovery, await leftSheets(context, insertion, discovery));
}

function queueListFormats(sheet: Excel.Worksheet, { lists }: Template): void {
  lists.forEach((_, column) => queueWordList(sheet, 0, column, WORDS_WIDTH));
}

function queueTableFormats(sheet: Excel.Worksheet, template: Template, listSheet: string): void {
  const { columns, rows } = template;
  queueInsertedPage(
    sheet,
    HEADER_ROW,
    columns.map(({ width }) => width),
  );
  const table = sheet.getRangeByIndexes(HEADER_ROW, 0, rows.length + 1, columns.length);
  table.format.wrapText = true;
  table.format.verticalAlignment = "Top";
  columns.forEach((column, index) => {
    const cells = sheet.getRangeByIndexes(HEADER_ROW + 1, index, rows.length, 1);
    queueRule(cells, column, template, listSheet);
  });
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
