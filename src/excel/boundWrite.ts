/**
 * Writes cells of a row that was found in an earlier round trip, and sees in the same request whether it still stood there: a
 * colleague may have sorted or filled something in between. What was written into the wrong cells is put back.
 */

import { columnPlaces } from "../core/stakeholders/columnPlaces";
import { areSame } from "../core/stakeholders/findRow";
import { sheetCellAddress } from "../core/model/address";
import { holdsFormula, type RawValue } from "../core/model/ownSheet";
import { isSameCell, type Cell } from "../core/model/table";
import { WorkbookError } from "../core/model/workbookError";
import type { FoundRow } from "./knownRows";
import { hasCode } from "./officeErrors";
import type { Pending } from "./pending";
import { cellsOf } from "./rawValue";
import { hasWritten, willWrite, type WorkbookContext } from "./session";
import type { Frame, SourcePlace } from "./sourcePlace";
import { putBack, queueRow, rawOf, type RestoreMark } from "./putBack";

/** A cell to write. */
export interface BoundCell {
  /** Zero-based within the row. */
  readonly place: number;
  /** What to hand to Excel, and what the cell holds then. */
  readonly written: RawValue;
  readonly wanted: Cell;
}

/**
 * One round trip; more only where somebody moved or filled cells in that very moment.
 *
 * @param mark What an earlier statement of the same request marked; null where nothing did.
 * @returns The addresses at which it stands; null when it was not written after all, or put back, and nothing is left of it.
 * @throws WorkbookError `not-written` when Excel shows another value, `misplaced` when a wrong cell could not be put back.
 */
export async function writeBound(
  context: WorkbookContext,
  row: FoundRow,
  targets: readonly BoundCell[],
  mark: WrittenMark | null,
): Promise<readonly string[] | null> {
  const queued = queueBound(row, targets, row.source.queueFrame());
  willWrite(context, targets.length === 1 ? "one" : "several");
  try {
    await context.sync();
  } catch (error) {
    // Row, table or sheet are gone: what follows in the request was not done.
    if (hasCode(error, "ItemNotFound") || hasCode(error, "InvalidReference")) return null;
    // Another pane has just made the sheet for the mark.
    if (mark !== null && hasCode(error, "ItemAlreadyExists")) return null;
    throw error;
  }
  hasWritten(context);
  return settleBound(context, queued, mark);
}

/** What marks rows while they are written, and while they are put back. */
interface WrittenMark extends RestoreMark {
  /** The answer has come, and the row was the one that was meant. */
  readonly settle: () => void;
  /** Queues that it is taken away. */
  readonly forget: () => void;
}

/** A row whose cells are being written, with what stands there before and after. */
export interface QueuedRow {
  readonly row: FoundRow;
  readonly targets: readonly BoundCell[];
  readonly frame: Pending<Frame | null>;
  readonly expected: readonly Cell[];
  readonly before: Excel.Range;
  readonly after: Excel.Range;
}

/**
 * Queues the cells of a row, for one request with others.
 *
 * @param frame Of its source, queued in the same request before anything is written.
 */
export function queueBound(row: FoundRow, targets: readonly BoundCell[], frame: Pending<Frame | null>): QueuedRow {
  const { cells } = row;
  const expected = cellsOf(cells)[0] ?? [];
  const before = queueRow(cells);
  for (const { place, written } of targets) cells.getCell(0, place).values = [[written]];
  return { row, targets, frame, expected, before, after: queueRow(cells) };
}

/** Sees whether a row that was written was the one that was meant; else takes it back. As `writeBound`. */
export async function settleBound(
  context: WorkbookContext,
  queued: QueuedRow,
  mark: WrittenMark | null,
): Promise<readonly string[] | null> {
  const { row, targets, frame, expected, before, after } = queued;
  const { cells, source } = row;
  const stood = cellsOf(before)[0] ?? [];
  const stands = cellsOf(after)[0] ?? [];
  const addressOf = (place: number): string =>
    sheetCellAddress(before.worksheet.name, before.rowIndex, before.columnIndex + place);
  const places = targets.map(({ place }) => place);
  const isSafe = areSame(expected, stood) && places.every((place) => !hasFormula(before, place));
  if (isInPlace(frame.collect(), source, before) && isSafe) {
    mark?.settle();
    for (const { place, wanted } of targets) {
      if (!isSameCell(stands[place] ?? null, wanted)) throw new WorkbookError("not-written", addressOf(place));
    }
    return places.map(addressOf);
  }
  const columns = frame.collect()?.columns ?? source.columns;
  const undo = places.map((place) => ({ column: place, raw: rawOf(before, place), stood: stood[place] ?? null }));
  const damage = { columns, cells: stands, undo };
  const address = addressOf(places[0] ?? 0);
  try {
    await putBack(context, source, { damage, row: cells }, { address, mark });
  } catch (error) {
    // The user is told where to look; what Excel refused is looked at again by the next answer.
    if (mark !== null && error instanceof WorkbookError) await forgetMark(context, mark);
    throw error;
  }
  if (mark !== null) await forgetMark(context, mark);
  return null;
}

async function forgetMark(context: WorkbookContext, mark: WrittenMark): Promise<void> {
  mark.forget();
  await context.sync();
}

/** Whether the headers stand above the row as they did when it was found. */
function isInPlace(frame: Frame | null, source: SourcePlace, { rowIndex, columnIndex }: Excel.Range): boolean {
  if (frame?.column !== columnIndex) return false;
  const isInside = rowIndex >= frame.row && rowIndex < frame.row + frame.rowCount;
  return isInside && columnPlaces(source.columns, frame.columns).every((place, index) => place === index);
}

/** Whether a cell of a row holds a formula; its formulas and values must be loaded. */
export function hasFormula(row: Excel.Range, place: number): boolean {
  return holdsFormula((row.formulas as RawValue[][])[0]?.[place], (row.values as RawValue[][])[0]?.[place]);
}
