/** Writes headers into blank cells beside a list, and sees in the same request whether they still were blank and beside it. */

import { sheetCellAddress } from "../core/model/address";
import { isSameCell, type Cell } from "../core/model/table";
import { WorkbookError } from "../core/model/workbookError";
import { hasCode } from "./officeErrors";
import type { Pending } from "./pending";
import { cellsOf } from "./rawValue";
import { hasWritten, willWrite, type WorkbookContext } from "./session";
import { storableText } from "./storableText";
import type { SourcePlace } from "./sourcePlace";
import { asStood } from "./takeColumns";

/** Where headers go. */
export interface HeaderCells {
  /** Loaded in an earlier request: they go with their cells. */
  readonly cells: Excel.Range;
  /** Queues the question whether nothing stands below them, and no table. */
  readonly queueFree: () => Pending<boolean>;
  /** Columns from the first one of the list, and rows up from its first row. */
  readonly right: number;
  readonly up: number;
}

/** Rounds in which cells are put back, while others go on writing there. */
const MOST_ROUNDS = 12;

/**
 * One round trip; one more where somebody moved or filled cells in that very moment, which puts back what stood there.
 *
 * @returns False then: nothing is left of it.
 * @throws WorkbookError `cells-in-the-way` where Excel keeps no text in one of them, as in a part of merged cells; `misplaced`
 *   when others went on writing there.
 */
export async function writeBlankCells(
  context: WorkbookContext,
  source: SourcePlace,
  { cells, queueFree, right, up }: HeaderCells,
  texts: readonly string[],
): Promise<boolean> {
  const frame = source.queueFrame();
  const before = queueCells(cells);
  const free = queueFree();
  cells.values = [texts.map(storableText)];
  const after = queueCells(cells);
  willWrite(context, "one");
  try {
    await context.sync();
  } catch (error) {
    // The sheet is gone, or the cells are: nothing was done.
    if (hasCode(error, "ItemNotFound") || hasCode(error, "InvalidReference")) return false;
    throw error;
  }
  hasWritten(context);
  const now = frame.collect();
  const isBeside = now !== null && before.rowIndex === now.row - up && before.columnIndex === now.column + right;
  const wereBlank = (before.formulas as unknown[][]).every((row) => row.every((cell) => cell === "")) && free.collect();
  const stands = cellsOf(after)[0] ?? [];
  const isKept = texts.every((text, index) => stands[index] === text);
  if (isBeside && wereBlank && isKept) return true;

  const address = sheetCellAddress(source.sheet, before.rowIndex, before.columnIndex);
  await restoreCells(context, cells, { before, stands }, address);
  if (isBeside && wereBlank) throw new WorkbookError("cells-in-the-way", address, { writing: "nothing" });
  return false;
}

/** Writes again what stood in cells; what somebody writes there in that moment comes back too. */
async function restoreCells(
  context: WorkbookContext,
  cells: Excel.Range,
  { before, stands }: { readonly before: Excel.Range; readonly stands: readonly Cell[] },
  address: string,
): Promise<void> {
  let raw = asStood(before)[0] ?? [];
  let ours = stands;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const found = queueCells(cells);
    cells.formulas = [raw];
    const after = queueCells(cells);
    // Only then is it known whether somebody was faster.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const stood = cellsOf(found)[0] ?? [];
    const isOurs = stood.map((cell, index) => isSameCell(cell, ours[index] ?? null));
    if (isOurs.every((own) => own)) return;
    const theirs = asStood(found)[0] ?? [];
    raw = raw.map((own, index) => (isOurs[index] === true ? own : (theirs[index] ?? "")));
    ours = cellsOf(after)[0] ?? [];
  }
  throw new WorkbookError("misplaced", address, { writing: "perhaps" });
}

function queueCells(cells: Excel.Range): Excel.Range {
  return cells.getResizedRange(0, 0).load({
    values: true,
    valueTypes: true,
    formulas: true,
    rowIndex: true,
    columnIndex: true,
  });
}
