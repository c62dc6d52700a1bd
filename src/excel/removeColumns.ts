/** Takes columns away that were added to a table or list, as long as they are as they were added. */

import type { Table } from "../core/model/table";
import { refuseLocked } from "./newColumns";
import { cellsOf } from "./rawValue";
import { hasWritten, willWrite, type WorkbookContext } from "./session";
import { findSource, type SourcePlace } from "./sourcePlace";
import { asStood, takeTableColumns } from "./takeColumns";

/** Times it is tried while others move cells between looking and taking away. */
const TRIES = 2;

/**
 * Takes away columns that were added, as long as nobody has filled anything in and they are still the last ones. Three round
 * trips, of a list four.
 *
 * @returns Their headers; none when one of them is not as it was added: then nothing is taken away.
 * @throws WorkbookError as `addColumns`.
 */
export async function removeColumns(
  context: WorkbookContext,
  source: Table,
  headers: readonly string[],
): Promise<readonly string[]> {
  const known = withoutAdded(source, headers);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const place = await findSource(context, known);
    refuseLocked(place);
    const isGone =
      source.list === undefined
        ? await takeFromTable(context, source, place, headers)
        : await takeFromList(context, known, place, headers);
    if (isGone) return headers;
  }
  return [];
}

/** A list as it is found whether its added columns are there or were taken away by a try whose answer was lost. */
function withoutAdded(source: Table, headers: readonly string[]): Table {
  return source.list === undefined
    ? source
    : { ...source, headers: source.headers.slice(0, countBefore(source, headers)) };
}

/** Columns a source had before some were added, whether it was read then or since. */
function countBefore(source: Table, headers: readonly string[]): number {
  const from = source.headers.length - headers.length;
  return headers.every((header, index) => source.headers[from + index] === header) ? from : source.headers.length;
}

async function takeFromTable(
  context: WorkbookContext,
  source: Table,
  { columns: { headers: now, ids = [] } }: SourcePlace,
  headers: readonly string[],
): Promise<boolean> {
  // A try that was cut short has taken some of them; one that was renamed or moved is another one than those that were there before.
  const left = headers.filter((header) => now.includes(header));
  const from = now.length - left.length;
  if (from !== countBefore(source, headers) || !left.every((header, index) => now[from + index] === header))
    return false;
  if (left.length === 0) return true;
  const table = context.workbook.tables.getItem(source.ids?.table ?? source.name);
  const columns = left.map((header, index) => table.columns.getItem(ids[from + index] ?? header).load({ name: true }));
  const bodies = columns.map((column) => column.getDataBodyRange().load({ formulas: true }));
  await context.sync();
  if (!columns.every(({ name }, index) => name === left[index]) || !bodies.every(isBlank)) return false;
  return takeTableColumns(context, table, columns);
}

async function takeFromList(
  context: WorkbookContext,
  source: Table,
  { sheetId, body, columns: { headers: now } }: SourcePlace,
  headers: readonly string[],
): Promise<boolean> {
  // Of a list only the headers that were read are found again: those that were added stand right of them.
  const known = now.filter((header) => !headers.includes(header));
  const top = body.rowIndex - (source.list?.headerRows ?? 1);
  const rows = Math.max(1, Math.min(source.rows.length, body.rowCount));
  const left = body.columnIndex + known.length;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const height = body.rowIndex - top + rows;
  const look = { values: true, valueTypes: true, formulas: true } as const;
  const added = sheet.getRangeByIndexes(top, left, height, headers.length).load(look);
  const beyond = sheet.getCell(top, left + headers.length).load({ values: true, valueTypes: true });
  await context.sync();
  // A column of the user's right of them would be cut off from a list.
  if (cellsOf(beyond)[0]?.[0] !== null) return false;
  if (isBlank(added)) return finishTaking(context, added, headers.length);
  if (!isAsAdded(added, headers)) return false;

  const head = added.getRow(0);
  const stood = added.getResizedRange(0, 0).load(look);
  const next = beyond.getResizedRange(0, 0).load({ values: true, valueTypes: true });
  head.clear("Contents");
  willWrite(context, "one");
  await context.sync();
  hasWritten(context);
  if (!isAsAdded(stood, headers) || cellsOf(next)[0]?.[0] !== null) {
    // Somebody wrote there in that very moment.
    head.formulas = [asStood(stood)[0] ?? []];
    await context.sync();
    return false;
  }
  head.clear("Formats");
  added.dataValidation.clear();
  await context.sync();
  return true;
}

/** Ends what was cut short after the headers were gone: their drop-downs tell that it was. One round trip, two then. */
async function finishTaking(context: WorkbookContext, added: Excel.Range, width: number): Promise<true> {
  const rules = Array.from({ length: width }, (_, column) =>
    added.getCell(1, column).dataValidation.load({ type: true }),
  );
  await context.sync();
  if (rules.every(({ type }) => type === "None")) return true;
  added.getRow(0).clear("Formats");
  added.dataValidation.clear();
  willWrite(context, "one");
  await context.sync();
  hasWritten(context);
  return true;
}

function isBlank({ formulas }: Excel.Range): boolean {
  return (formulas as unknown[][]).every((row) => row.every((cell) => cell === ""));
}

/** Whether cells hold headers above blank ones. */
function isAsAdded(cells: Excel.Range, headers: readonly string[]): boolean {
  const [heads = []] = cellsOf(cells);
  const [, ...body] = cells.formulas as unknown[][];
  const hasNothing = body.every((row) => row.every((cell) => cell === ""));
  return hasNothing && heads.length === headers.length && headers.every((header, index) => heads[index] === header);
}
