/** Puts back what was written into a row that stood elsewhere by then. */

import { columnPlaces, type KnownColumns } from "../core/stakeholders/columnPlaces";
import { cellsAt, isLike } from "../core/stakeholders/findRow";
import type { RawValue } from "../core/model/ownSheet";
import { isSameCell, type Cell } from "../core/model/table";
import { WorkbookError } from "../core/model/workbookError";
import { cellsOf } from "./rawValue";
import type { WorkbookContext } from "./session";
import type { SourcePlace } from "./sourcePlace";
import { writtenAs } from "./writtenAs";

/** A row into which something was written that is not to be there. */
export interface Damage {
  /** The columns of the source at that moment. */
  readonly columns: KnownColumns;
  /** What the row holds with that. */
  readonly cells: readonly Cell[];
  readonly undo: readonly { readonly column: number; readonly raw: RawValue; readonly stood: Cell }[];
}

/** What notes a row before its cells are put back: the answer to that may never come, and rows may move in that very moment. */
export interface RestoreMark {
  readonly restoring: (damage: Damage, row: Excel.Range, places: readonly number[]) => void;
}

/** A row with where the columns of a damage stand in it; negative where they are gone. */
interface PlacedRow {
  readonly row: Excel.Range;
  readonly places: readonly number[];
  /** What it held when it was found: somebody may have filled another cell of it. */
  readonly cells: readonly Cell[];
}

/** Rounds in which wrong cells are put back, while others go on moving rows. */
const MOST_ROUNDS = 12;
/** Cells among which a row that has moved on is looked for, at most. */
const MOST_CELLS = 200_000;

/** Queues all of a row that tells what stands in it, and where. */
export function queueRow(row: Excel.Range): Excel.Range {
  // Another proxy of the same cells: what was loaded before stays.
  return row.getResizedRange(0, 0).load({
    values: true,
    valueTypes: true,
    formulas: true,
    numberFormat: true,
    rowIndex: true,
    columnIndex: true,
    worksheet: { name: true },
  });
}

/** What stood in a cell of a row, as it is written again. */
export function rawOf(row: Excel.Range, place: number): RawValue {
  const formula = (row.formulas as RawValue[][])[0]?.[place] ?? "";
  const value = (row.values as RawValue[][])[0]?.[place] ?? "";
  const format = (row.numberFormat as string[][])[0]?.[place] ?? "General";
  return formula === value ? writtenAs(value, format) : formula;
}

/**
 * Puts back what stood in cells before. While it is about it rows may move again: then two rows are to be put right.
 *
 * @param first What was written wrongly, and where that row stood a moment ago.
 * @param address Of its first cell, for the user to look at if it cannot be put back.
 * @param mark Null where nothing is noted.
 * @throws WorkbookError `misplaced` when it cannot.
 */
export async function putBack(
  context: WorkbookContext,
  source: SourcePlace,
  first: { readonly damage: Damage; readonly row: Excel.Range },
  { address, mark }: { readonly address: string; readonly mark: RestoreMark | null },
): Promise<void> {
  const waiting: Damage[] = [first.damage];
  const { cells } = first.damage;
  let known: PlacedRow | null = { row: first.row, places: cells.map((_, place) => place), cells };
  for (let round = 0; round < MOST_ROUNDS && waiting.length > 0; round += 1) {
    const damage = waiting[0];
    if (damage === undefined) return;
    const place: Whereabouts = known ?? (await rowLike(context, source, damage));
    known = null;
    if (place === "unknown") break;
    if (place === "gone") waiting.shift();
    else {
      // Each row has to be looked at before it is known whether another one is left.
      const other = await restore(context, source, { damage, mark }, place);
      if (other === null) waiting.shift();
      else waiting.unshift(other);
    }
  }
  if (waiting.length > 0) throw new WorkbookError("misplaced", address, { writing: "perhaps" });
}

/** Writes again what stood in a row; where another one stands there by then, that one is damaged now. One round trip. */
async function restore(
  context: WorkbookContext,
  source: SourcePlace,
  { damage, mark }: { readonly damage: Damage; readonly mark: RestoreMark | null },
  { row, places, cells }: PlacedRow,
): Promise<Damage | null> {
  const frame = source.queueFrame();
  mark?.restoring(damage, row, places);
  const before = queueRow(row);
  const undo = damage.undo.map(({ column, raw }) => ({ column: places[column] ?? 0, raw }));
  for (const { column, raw } of undo) row.getCell(0, column).formulas = [[raw]];
  const after = queueRow(row);
  await context.sync();
  const stood = cellsOf(before)[0] ?? [];
  const columns = frame.collect()?.columns ?? source.columns;
  const isMeant = placesOf(damage.columns, columns).every((place, column) => place < 0 || place === places[column]);
  if (isMeant && cells.every((cell, column) => isSameOrGone(cell, stood, places[column] ?? -1))) return null;
  const again = undo.map(({ column }) => ({ column, raw: rawOf(before, column), stood: stood[column] ?? null }));
  return { columns, cells: cellsOf(after)[0] ?? [], undo: again };
}

function isSameOrGone(cell: Cell, cells: readonly Cell[], place: number): boolean {
  return place < 0 || isSameCell(cell, cells[place] ?? null);
}

/** Where a damaged row stands by now, or that it is nowhere any more. */
type Whereabouts = PlacedRow | "gone" | "unknown";

/**
 * The row that holds just what a damaged one does, else the only one like it with what was written; it is gone where there is none
 * such. One round trip.
 */
async function rowLike(context: WorkbookContext, source: SourcePlace, damage: Damage): Promise<Whereabouts> {
  const { body, columns } = source;
  if (body.rowCount * columns.headers.length > MOST_CELLS) return "unknown";
  const sheet = context.workbook.worksheets.getItem(source.sheetId);
  const used = sheet.getUsedRange(true).load({ values: true, valueTypes: true, rowIndex: true, columnIndex: true });
  const frame = source.queueFrame();
  await context.sync();
  const now = frame.collect();
  if (now === null) return "unknown";
  const places = placesOf(damage.columns, now.columns);
  const start = now.column - used.columnIndex;
  const lines = cellsOf(used).map((cells) => cells.slice(start));
  const rows = lines.map((cells) => cellsAt(cells, places));
  const same = lines.findIndex((cells) =>
    damage.cells.every((cell, column) => isSameOrGone(cell, cells, places[column] ?? -1)),
  );
  const holds = (cells: readonly (Cell | undefined)[]): boolean =>
    damage.undo.every(({ column }) => isSameCell(damage.cells[column] ?? null, cells[column] ?? null));
  const like = [...rows.keys()].filter((row) => holds(rows[row] ?? []) && isLike(damage.cells, rows[row] ?? []));
  const found = same >= 0 ? same : (like[0] ?? -1);
  if (found < 0) return "gone";
  // In a column that is gone nothing is left of it.
  if (damage.undo.some(({ column }) => (places[column] ?? -1) < 0)) return "unknown";
  if (same < 0 && like.length > 1) return "unknown";
  const width = Math.max(...places) + 1;
  const cells = damage.cells.map((cell, column) => rows[found]?.[column] ?? (places[column] === -1 ? cell : null));
  return { row: sheet.getRangeByIndexes(used.rowIndex + found, now.column, 1, width), places, cells };
}

/** The places of columns by their headers, those that were renamed by what Excel knows them by, or where only they were. */
function placesOf(before: KnownColumns, now: KnownColumns): readonly number[] {
  const isAlike = before.headers.length === now.headers.length;
  return columnPlaces(before, now).map((place, column) => {
    if (place >= 0) return place;
    const id = before.ids?.[column];
    if (id !== undefined) return now.ids?.indexOf(id) ?? -1;
    return isAlike ? column : -1;
  });
}
