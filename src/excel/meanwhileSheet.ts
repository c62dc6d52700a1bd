/**
 * Copies what stands in our sheets into the very hidden sheet, in the request that writes over them and before anything is taken
 * away: Excel does not roll back, so it is there though the answer of that request never comes.
 */

import { SHEET_KINDS } from "../core/contract/kinds";
import { SHEET_COLUMNS, SHEET_ROWS } from "../core/model/address";
import type { KeptSheet, OwnSheet, RawValue } from "../core/model/ownSheet";
import type { CopiedSheet } from "../core/report/copiedSheet";
import { asciiJson } from "../core/report/keptState";
import { parseNote, type ReadingNote } from "../core/report/meanwhile";
import { NOTE_COLUMN, queueText, writeText, type KeptPlace } from "./keptSheet";
import { ignoreRefusal } from "./officeErrors";
import { cellsOf } from "./rawValue";
import type { WorkbookContext } from "./session";
import type { WriteQueue } from "./writeQueue";

/** The first column of the copies, and as many columns as each may take: one of each kind of ours fits on a sheet. */
const FIRST_COLUMN = 6;
const COLUMNS = Math.floor((SHEET_COLUMNS - FIRST_COLUMN) / SHEET_KINDS.length);
/** All of it, right of the results that are kept. */
const ALL_COLUMNS = SHEET_COLUMNS - NOTE_COLUMN;

/**
 * Copies sheets, and notes what was read of them.
 *
 * @param place The very hidden sheet.
 * @param sheets Those that will be written over, in the order of the note.
 */
export async function copyAside(
  context: WorkbookContext,
  queue: WriteQueue,
  place: KeptPlace,
  { sheets, note }: { readonly sheets: readonly OwnSheet[]; readonly note: ReadingNote },
): Promise<void> {
  const kept = place.begin();
  allOf(kept).clear("Contents");
  sheets.forEach((own, index) => {
    const sheet = context.workbook.worksheets.getItem(own.sheet.id);
    // Rows that a filter hides might not be copied.
    for (const { table } of [own, ...own.otherTables]) context.workbook.tables.getItem(table.id).clearFilters();
    const used = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(true));
    const source = used.getIntersection(sheet.getRangeByIndexes(0, 0, SHEET_ROWS, COLUMNS));
    kept.getRangeByIndexes(0, FIRST_COLUMN + index * COLUMNS, 1, 1).copyFrom(source, "Values");
  });
  const text = asciiJson(note);
  await writeText(queue, kept, NOTE_COLUMN, text);
  // The last: without it nothing of this is looked at.
  await queue.writeValues(kept, 0, NOTE_COLUMN, [[text.length]]);
}

/** Reads what a run left that has not heard that it ended; null where it is not whole. One round trip. */
export async function readAside(
  context: WorkbookContext,
  { id, noteLength }: KeptSheet,
): Promise<{ readonly note: ReadingNote; readonly copies: readonly CopiedSheet[] } | null> {
  const sheet = context.workbook.worksheets.getItem(id);
  const text = queueText(sheet, NOTE_COLUMN, noteLength);
  const ranges = SHEET_KINDS.map((_, index) =>
    sheet
      .getRangeByIndexes(0, FIRST_COLUMN + index * COLUMNS, SHEET_ROWS, COLUMNS)
      .getUsedRangeOrNullObject(true)
      .load({ values: true, valueTypes: true, rowIndex: true, columnIndex: true }),
  );
  await context.sync();
  const note = parseNote(text.collect(), noteLength);
  if (note === null) return null;
  return { note, copies: ranges.map((range, index) => copyOf(range, FIRST_COLUMN + index * COLUMNS)) };
}

/** A copy from its first cell on, wherever its first filled cell stands. */
function copyOf(range: Excel.Range, first: number): CopiedSheet {
  if (range.isNullObject) return { values: [], cells: [] };
  const { rowIndex, columnIndex } = range;
  const before = Array<null>(columnIndex - first).fill(null);
  const values = (range.values as RawValue[][]).map((line): RawValue[] => [...before.map(() => ""), ...line]);
  const cells = cellsOf(range).map((line) => [...before, ...line]);
  return {
    values: [...Array.from({ length: rowIndex }, () => []), ...values],
    cells: [...Array.from({ length: rowIndex }, () => []), ...cells],
  };
}

/**
 * Takes the copies away once the answer has come. Nobody waits for it: where it is not done, the next run finds that nothing is
 * missing.
 */
export function forgetAside(context: WorkbookContext, place: KeptPlace): void {
  allOf(place.begin()).clear("Contents");
  void context.sync().catch(ignoreRefusal);
}

function allOf(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getRangeByIndexes(0, NOTE_COLUMN, SHEET_ROWS, ALL_COLUMNS);
}
