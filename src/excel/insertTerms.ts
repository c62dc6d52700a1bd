/** Inserts the table of own words on a sheet of its own, or shows the one that is there. */

import { TERMS_TABLE_NAME } from "../core/contract/names";
import { columnLetters } from "../core/model/address";
import type { Discovery } from "../core/model/discovery";
import { freeSheetName, freeTableName } from "../core/report/freeNames";
import { WorkbookError } from "../core/model/workbookError";
import type { TermsSheet } from "../core/terms/termsSheet";
import { widthInPoints } from "./cellGuidance";
import { showCells } from "./navigate";
import { ignoreRefusal } from "./officeErrors";
import { storableText } from "./storableText";
import { termTablesOf } from "./termTables";
import { willWrite, type WorkbookContext } from "./session";

/** Zero-based row of the header: three lines and a blank row stand above. */
const HEADER_ROW = 4;
/** A blank column stands between the table and the words to choose from, so that it does not grow into them. */
const GAP = 1;

/** Where the table stands. */
export interface ShownTerms {
  readonly sheet: string;
  /** Whether it was inserted just now. */
  readonly isNew: boolean;
}

/**
 * Shows the table of own words; where there is none, it is inserted first, at the end of the workbook. Four round trips after
 * the discovery at most.
 *
 * @throws WorkbookError `read-only`, `structure-protected`, and whatever Excel refuses.
 */
export async function showTerms(context: WorkbookContext, plan: TermsSheet, discovery: Discovery): Promise<ShownTerms> {
  const [there] = termTablesOf(discovery);
  if (there !== undefined) {
    const table = context.workbook.tables.getItem(there.id);
    await showCells(context, context.workbook.worksheets.getItem(there.sheet), table.getDataBodyRange().getCell(0, 0));
    return { sheet: there.sheet, isNew: false };
  }
  if (discovery.isReadOnly) throw new WorkbookError("read-only", "");
  if (discovery.isStructureProtected) throw new WorkbookError("structure-protected", "");
  const name = freeSheetName(plan.sheetName, discovery);
  const sheet = context.workbook.worksheets.add(name);
  queueLines(sheet, plan);
  queueLists(sheet, plan);
  queueTable(sheet, plan, freeTableName(TERMS_TABLE_NAME, discovery));
  willWrite(context);
  await context.sync();
  await showCells(context, sheet, sheet.getRangeByIndexes(HEADER_ROW + 1, 0, 1, 1)).catch(ignoreRefusal);
  return { sheet: name, isNew: true };
}

function queueLines(sheet: Excel.Worksheet, { lines }: TermsSheet): void {
  sheet.getRangeByIndexes(0, 0, lines.length, 1).values = lines.map((line) => [storableText(line)]);
  sheet.getRangeByIndexes(0, 0, 1, 1).format.font.bold = true;
}

function queueLists(sheet: Excel.Worksheet, { columns, lists }: TermsSheet): void {
  lists.forEach(({ header, words }, index) => {
    const column = columns.length + GAP + index;
    const cells = [header, ...words].map((word) => [storableText(word)]);
    const range = sheet.getRangeByIndexes(HEADER_ROW, column, cells.length, 1);
    range.values = cells;
    range.format.columnWidth = widthInPoints(46);
    sheet.getRangeByIndexes(HEADER_ROW, column, 1, 1).format.font.bold = true;
  });
}

function queueTable(sheet: Excel.Worksheet, { columns, rows, kinds, lists }: TermsSheet, tableName: string): void {
  const header = sheet.getRangeByIndexes(HEADER_ROW, 0, 1, columns.length);
  header.values = [columns.map((column) => storableText(column.header))];
  const body = sheet.getRangeByIndexes(HEADER_ROW + 1, 0, rows.length, columns.length);
  // As texts: Excel would make a day of "1-5".
  body.numberFormat = rows.map(() => columns.map(() => "@"));
  body.values = rows.map((row) => row.map((text) => (text === "" ? "" : storableText(text))));
  body.format.wrapText = true;
  body.format.verticalAlignment = "Top";
  sheet.tables.add(sheet.getRangeByIndexes(HEADER_ROW, 0, rows.length + 1, columns.length), true).name = tableName;
  const letter = columnLetters(columns.length + GAP);
  const last = HEADER_ROW + 1 + (lists[0]?.words.length ?? 0);
  // Without the name of the sheet, so that a copy in another workbook offers its own words.
  const sources = { what: kinds.join(","), means: `=$${letter}$${HEADER_ROW + 2}:$${letter}$${last}` };
  columns.forEach(({ column, width }, index) => {
    sheet.getRangeByIndexes(HEADER_ROW, index, 1, 1).format.columnWidth = widthInPoints(width);
    if (column !== "what" && column !== "means") return;
    const { dataValidation } = sheet.getRangeByIndexes(HEADER_ROW + 1, index, rows.length, 1);
    dataValidation.rule = { list: { inCellDropDown: true, source: sources[column] } };
    // Words of the guide may be typed in any language.
    dataValidation.errorAlert = { showAlert: false, message: "", title: "", style: "Information" };
  });
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, HEADER_ROW + 1, 1));
}
