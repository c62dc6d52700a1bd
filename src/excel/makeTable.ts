/** Makes a table of a plain list, where it stands by then. */

import type { Discovery } from "../core/model/discovery";
import { isSameCell, type Table } from "../core/model/table";
import { freeTableName } from "../core/report/freeNames";
import { cellsOf } from "./rawValue";
import { about, beforeTry, hasWritten, willWrite, type WorkbookContext } from "./session";
import { findSource } from "./sourcePlace";
import { asStood } from "./takeColumns";

/** The names that Excel itself gives, in the languages of the product. */
const AUTOMATIC = /^(Table|Tableau|Tabla|Tabela)\d+$/i;

/**
 * Makes a table of a list that was just read. Blank and equal headers get a number from Excel. Four round trips: the list is found,
 * its cells are taken, the table is made of them, and named.
 *
 * @returns The name the table has: `name`, with a number where something else is called so. Null where the list has moved or has
 *   other rows than were read: it is a range as before.
 * @throws WorkbookError `table-not-found` where the list is gone, `merged-cells` and whatever else Excel refuses; it names the sheet.
 */
export async function makeTable(context: WorkbookContext, list: Table, name: string): Promise<string | null> {
  return about(context, { sheet: list.sheet }, async () => {
    const takenBack = beforeTry(context);
    const made = await tryToMake(context, list, name);
    if (made === null) takenBack();
    return made;
  });
}

/**
 * Names a table that stands already where one was to be made: after a lost answer it still has the name that Excel gave it. One
 * that somebody named keeps its name. No round trip then, else one.
 *
 * @param discovery Of the same work.
 * @returns The name it has.
 */
export async function nameMade(
  context: WorkbookContext,
  made: string,
  name: string,
  discovery: Pick<Discovery, "tables" | "names">,
): Promise<string> {
  if (!AUTOMATIC.test(made)) return made;
  const free = freeTableName(name, discovery);
  context.workbook.tables.getItem(made).name = free;
  willWrite(context, "one");
  await context.sync();
  hasWritten(context);
  return free;
}

/** Null where the list was another one by then, and is a range again. */
async function tryToMake(context: WorkbookContext, list: Table, name: string): Promise<string | null> {
  const { sheetId, body, queueFrame } = await findSource(context, list);
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const [rows, width] = [list.rows.length, list.headers.length];
  const area = sheet
    .getRangeByIndexes(body.rowIndex - 1, body.columnIndex, rows + 1, width)
    .load({ rowIndex: true, columnIndex: true });
  const last = area.getLastRow().load({ values: true, valueTypes: true });
  const below = area.getRowsBelow(1).load({ values: true, valueTypes: true });
  // Read before the table is made: afterwards it would be among them.
  const { tables, names } = context.workbook;
  const [others, defined] = [tables.load("items/name"), names.load("items/name")];
  const found = queueFrame();
  await context.sync();
  const header = found.collect();
  const isHere = header?.row === area.rowIndex + 1 && header.column === area.columnIndex;
  if (!isHere || !hasSameEnd(list, last, below)) return null;

  const frame = queueFrame();
  const now = area.getResizedRange(0, 0).load({ rowIndex: true, columnIndex: true, columnCount: true });
  const next = now.getRowsBelow(1).load({ values: true, valueTypes: true });
  const head = now.getRow(0).load({ values: true, formulas: true });
  const table = sheet.tables.add(area, true);
  willWrite(context, "one");
  await context.sync();
  hasWritten(context);
  const stands = frame.collect();
  const isWhole =
    stands?.row === now.rowIndex + 1 &&
    stands.column === now.columnIndex &&
    now.columnCount === width &&
    JSON.stringify(cellsOf(next)) === JSON.stringify(cellsOf(below));
  if (!isWhole) {
    table.convertToRange();
    // Blank and equal headers got a number.
    head.formulas = asStood(head);
    await context.sync();
    return null;
  }
  const used = { tables: others.items, names: defined.items.map((own) => own.name) };
  const free = freeTableName(name, used);
  table.name = free;
  await context.sync();
  return free;
}

/** Whether a list ends as it was read: with a row more or less a table would leave one out, or take in what stands below. */
function hasSameEnd({ rows, list }: Table, last: Excel.Range, below: Excel.Range): boolean {
  const [now = []] = cellsOf(last);
  // Where cells are merged each row was read with what only the first of them holds; Excel makes no table of those.
  const isMerged = list !== undefined && list.mergedCells.size > 0;
  const isSame = isMerged || now.every((cell, column) => isSameCell(cell, rows.at(-1)?.[column] ?? null));
  const hasMore = cellsOf(below).some((row) => row.some((cell) => cell !== null));
  return isSame && (!hasMore || (list?.below ?? 0) > 0);
}
