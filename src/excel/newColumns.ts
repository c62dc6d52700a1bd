/** What a new column holds: its header, and words to pick from in its cells. */

import { columnLetters, sheetCellAddress } from "../core/model/address";
import type { Table } from "../core/model/table";
import { WorkbookError } from "../core/model/workbookError";
import type { NewColumn } from "../core/template/missingColumns";
import { queueGuidance, widthInPoints } from "./cellGuidance";
import type { SourcePlace } from "./sourcePlace";

/** A column to add. */
export interface ColumnToAdd {
  readonly header: string;
  /** What its cells say of themselves; null for a column that stays bare. */
  readonly help: Pick<NewColumn, "width" | "words" | "guidance"> | null;
}

/** Columns that were added. */
export interface AddedColumns {
  readonly table: string;
  readonly headers: readonly string[];
  /** Address of their cells with the sheet, header included; null where nothing was added. */
  readonly address: string | null;
}

/** Nothing was left to add. */
export function noneAdded({ name }: Table): AddedColumns {
  return { table: name, headers: [], address: null };
}

/** The columns that are not there: one that stands there since the reading is taken as it is, one of the reading has its own. */
export function freshColumns(
  source: Table,
  now: readonly string[],
  columns: readonly ColumnToAdd[],
): readonly ColumnToAdd[] {
  return columns.filter(({ header, help }) => {
    // A bare column is asked for where one of its header holds something else.
    const isOther = help === null && hasHeader(source.headers, header);
    return isOther || !hasHeader(now, header);
  });
}

export function hasHeader(headers: readonly string[], header: string): boolean {
  return headers.some((own) => own.trim().toLowerCase() === header.trim().toLowerCase());
}

/** @throws WorkbookError `read-only` or `protected`. */
export function refuseLocked({ isReadOnly, isSheetProtected, sheet }: SourcePlace): void {
  if (isReadOnly) throw new WorkbookError("read-only", "");
  if (isSheetProtected) throw new WorkbookError("protected", sheet);
}

/**
 * Queues the words to pick from, and the width.
 *
 * @param widthNow Of the sheet's column in points.
 */
export function queueHelp(
  { header, help }: ColumnToAdd,
  { head, body, widthNow }: { readonly head: Excel.Range; readonly body: Excel.Range; readonly widthNow: number },
): void {
  if (help === null) return;
  head.format.wrapText = true;
  const points = widthInPoints(help.width);
  if (widthNow < points) head.format.columnWidth = points;
  queueGuidance(body, help.words.join(","), header, help.guidance);
}

/** Address of some columns with their header. @param row Zero-based, of the header; likewise `column`. */
export function columnsAddress(
  sheet: string,
  { row, column, columns, rows }: { readonly [part in "row" | "column" | "columns" | "rows"]: number },
): string {
  return `${sheetCellAddress(sheet, row, column)}:${columnLetters(column + columns - 1)}${row + rows}`;
}
