/** Writes headers into blank cells beside a list, and sees in the same request whether they still were blank and beside it. */

import { sheetCellAddress } from "../core/model/address";
import type { RawValue } from "../core/model/ownSheet";
import { WorkbookError } from "../core/model/workbookError";
import { cellsOf } from "./rawValue";
import { hasWritten, willWrite, type WorkbookContext } from "./session";
import { columnPlaces } from "../core/stakeholders/columnPlaces";
import { storableText } from "./storableText";
import type { SourcePlace } from "./sourcePlace";

/**
 * One round trip; one more where somebody moved or filled cells in that very moment, which puts back what stood there.
 *
 * @param cells Right of the last header of the list, in its last header row.
 * @throws WorkbookError `cells-in-the-way` then, or `misplaced` when others had moved the cells again.
 */
export async function writeBlankCells(
  context: WorkbookContext,
  source: SourcePlace,
  cells: Excel.Range,
  texts: readonly string[],
): Promise<void> {
  const frame = source.queueFrame();
  const before = queueCells(cells);
  cells.values = [texts.map(storableText)];
  willWrite(context, "one");
  await context.sync();
  hasWritten(context);
  const [stood = []] = cellsOf(before);
  const now = frame.collect();
  const isBeside =
    now !== null &&
    columnPlaces(source.columns, now.columns).every((place, index) => place === index) &&
    before.rowIndex === now.row - 1 &&
    before.columnIndex === now.column + source.columns.headers.length;
  if (isBeside && stood.every((cell) => cell === null)) return;

  const again = queueCells(cells);
  cells.formulas = (before.formulas as RawValue[][]).map((row) =>
    row.map((raw) => (typeof raw === "string" && raw !== "" && !raw.startsWith("=") ? storableText(raw) : raw)),
  );
  await context.sync();
  const isOurs = texts.every((text, index) => cellsOf(again)[0]?.[index] === text);
  const address = sheetCellAddress(source.sheet, before.rowIndex, before.columnIndex);
  throw new WorkbookError(isOurs ? "cells-in-the-way" : "misplaced", address, {
    writing: isOurs ? "nothing" : "perhaps",
  });
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
