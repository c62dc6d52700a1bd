/** Prepares a list for the questions: the columns of the guide that it lacks are added to it, and taken away again. */

import type { Table } from "../core/model/table";
import type { NewColumn } from "../core/template/missingColumns";
import { addColumns } from "../excel/addColumns";
import type { AddedColumns, ColumnToAdd } from "../excel/newColumns";
import { removeColumns } from "../excel/removeColumns";
import { inWorkbook } from "../excel/session";

export type { AddedColumns } from "../excel/newColumns";

/**
 * Adds columns at the right end of a table or list; nothing else of the workbook changes. Repeating it is harmless. Four round
 * trips, of a list five.
 *
 * @throws WorkbookError when Excel refuses, or cells stand in the way: nothing is added then.
 */
export async function prepareList(table: Table, columns: readonly NewColumn[]): Promise<AddedColumns> {
  return inWorkbook({ writes: true, subject: subjectOf(table) }, async (context) =>
    addColumns(context, table, columns.map(withHelp)),
  );
}

/**
 * Takes away what `prepareList` added, as long as it is blank. Four round trips.
 *
 * @returns Whether it was taken away: false where somebody has filled something in, or moved or renamed a column.
 * @throws WorkbookError when Excel refuses.
 */
export async function takeBackPrepared(table: Table, headers: readonly string[]): Promise<boolean> {
  const removed = await inWorkbook({ writes: true, subject: subjectOf(table) }, async (context) =>
    removeColumns(context, table, headers),
  );
  return removed.length > 0;
}

/** The column with all that its cells say. */
export function withHelp({ header, ...help }: NewColumn): ColumnToAdd {
  return { header, help };
}

function subjectOf({ name, sheet, list }: Table): { readonly table?: string; readonly sheet: string } {
  return list === undefined ? { table: name, sheet } : { sheet };
}
