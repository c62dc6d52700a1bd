/**
 * Writes cells of a row that was found in an earlier round trip, and sees in the same request whether it still stood there: a
 * colleague may have sorted or filled something in between. What was written into the wrong cells is put back.
 */

import { columnPlaces } from "../core/stakeholders/columnPlaces";
import { areSame } from "../core/stakeholders/findRow";
import { sheetCellAddress } from "../core/model/address";
import type { RawValue } from "../core/model/ownSheet";
import { isSameCell, type Cell } from "../core/model/table";
import { WorkbookError } from "../core/model/workbookError";
import type { FoundRow } from "./findRow";
import { hasCode } from "./officeErrors";
import { cellsOf } from "./rawValue";
import { hasWritten, willWrite, type WorkbookContext } from "./session";
import type { Frame, SourcePlace } from "./sourcePlace";
import { writtenAs } from "./writtenAs";

/** A cell to write. */
export interface BoundCell {
  /** Zero-based within the row. */
  readonly place: number;
  /** What to hand to Excel, and what the cell holds then. */
  readonly written: RawValue;
  readonly wanted: Cell;
}

/** A row into which something was written that is not to be there. */
interface Damage {
  readonly row: Excel.Range;
  /** What it holds with that. */
  readonly cells: readonly Cell[];
  readonly undo: readonly { readonly place: number; readonly raw: RawValue }[];
}

/** Rounds in which wrong cells are put back, while others go on moving rows. */
const MOST_ROUNDS = 6;
/** Cells among which a row that has moved on is looked for, at most. */
const MOST_CELLS = 200_000;

/**
 * One round trip; more only where somebody moved or filled cells in that very moment.
 *
 * @returns The addresses at which it stands; null when it was not written after all, or put back, and nothing is left of it.
 * @throws WorkbookError `not-written` when Excel shows another value, `misplaced` when a wrong cell could not be put back.
 */
export async function writeBound(
  context: WorkbookContext,
  row: FoundRow,
  targets: readonly BoundCell[],
): Promise<readonly string[] | null> {
  const { cells, source } = row;
  const expected = cellsOf(cells)[0] ?? [];
  const frame = source.queueFrame();
  const before = queueRow(cells);
  for (const { place, written } of targets) cells.getCell(0, place).values = [[written]];
  const after = queueRow(cells);
  willWrite(context, targets.length === 1 ? "one" : "several");
  try {
    await context.sync();
  } catch (error) {
    // Row, table or sheet are gone: what follows in the request was not done.
    if (hasCode(error, "ItemNotFound") || hasCode(error, "InvalidReference")) return null;
    throw error;
  }
  hasWritten(context);

  const stood = cellsOf(before)[0] ?? [];
  const stands = cellsOf(after)[0] ?? [];
  const addressOf = (place: number): string =>
    sheetCellAddress(before.worksheet.name, before.rowIndex, before.columnIndex + place);
  const places = targets.map(({ place }) => place);
  const isSafe = areSame(expected, stood) && places.every((place) => !hasFormula(before, place));
  if (isInPlace(frame.collect(), source, before) && isSafe) {
    for (const { place, wanted } of targets) {
      if (!isSameCell(stands[place] ?? null, wanted)) throw new WorkbookError("not-written", addressOf(place));
    }
    return places.map(addressOf);
  }
  const undo = places.map((place) => undoOf(before, place));
  await putBack(context, source, { row: cells, cells: stands, undo }, addressOf(places[0] ?? 0));
  return null;
}

function queueRow(row: Excel.Range): Excel.Range {
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

/** Whether the headers stand above the row as they did when it was found. */
function isInPlace(frame: Frame | null, source: SourcePlace, { rowIndex, columnIndex }: Excel.Range): boolean {
  if (frame?.column !== columnIndex) return false;
  const isInside = rowIndex >= frame.row && rowIndex < frame.row + frame.rowCount;
  return isInside && columnPlaces(source.columns, frame.columns).every((place, index) => place === index);
}

/** Whether a cell of a row holds a formula; its formulas and values must be loaded. */
export function hasFormula(row: Excel.Range, place: number): boolean {
  const formula = (row.formulas as RawValue[][])[0]?.[place];
  const value = (row.values as RawValue[][])[0]?.[place];
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** What stood in a cell, as it is written again. */
function undoOf(row: Excel.Range, place: number): { readonly place: number; readonly raw: RawValue } {
  const formula = (row.formulas as RawValue[][])[0]?.[place] ?? "";
  const value = (row.values as RawValue[][])[0]?.[place] ?? "";
  const format = (row.numberFormat as string[][])[0]?.[place] ?? "General";
  return { place, raw: formula === value ? writtenAs(value, format) : formula };
}

/**
 * Puts back what stood in cells before; while it is about it rows may move again.
 *
 * @param address Of the first cell, for the user to look at if that does not go.
 */
async function putBack(context: WorkbookContext, source: SourcePlace, first: Damage, address: string): Promise<void> {
  const misplaced = new WorkbookError("misplaced", address, { writing: "perhaps" });
  const waiting: Damage[] = [first];
  let known = true;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const damage = waiting.shift();
    if (damage === undefined) return;
    const row = known ? damage.row : await rowLike(context, source, damage);
    known = false;
    if (row === null) throw misplaced;
    const before = queueRow(row);
    for (const { place, raw } of damage.undo) row.getCell(0, place).formulas = [[raw]];
    const after = queueRow(row);
    // Each row has to be looked at before it is known whether another one is left.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    if (areSame(damage.cells, cellsOf(before)[0] ?? [])) continue;
    // That one stood elsewhere by then: two rows to put back.
    const undo = damage.undo.map(({ place }) => undoOf(before, place));
    waiting.push({ row, cells: cellsOf(after)[0] ?? [], undo }, damage);
  }
  if (waiting.length > 0) throw misplaced;
}

/** The row that holds just what a damaged one does, wherever it stands by now. One round trip for its sheet, one for its cells. */
async function rowLike(context: WorkbookContext, source: SourcePlace, damage: Damage): Promise<Excel.Range | null> {
  const sheet = context.workbook.worksheets.getItem(source.sheetId);
  const used = sheet.getUsedRange(true).load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  await context.sync();
  if (used.rowCount * used.columnCount > MOST_CELLS) return null;
  used.load({ values: true, valueTypes: true });
  await context.sync();
  const width = damage.cells.length;
  for (const [row, cells] of cellsOf(used).entries()) {
    for (let column = 0; column < Math.max(1, cells.length - width + 1); column += 1) {
      if (!areSame(damage.cells, cells.slice(column))) continue;
      return sheet.getRangeByIndexes(used.rowIndex + row, used.columnIndex + column, 1, width);
    }
  }
  return null;
}
