/** Adds columns at the right end of a table or list, wherever it stands by then, with words to pick from. */

import type { Table } from "../core/model/table";
import { WorkbookError } from "../core/model/workbookError";
import { tryListColumns } from "./addListColumns";
import { tryTableColumns } from "./addTableColumns";
import type { AddedColumns, ColumnToAdd } from "./newColumns";
import { beforeTry, type WorkbookContext } from "./session";

/** Times it is tried while others move cells in the very moment the columns are added. */
const TRIES = 3;

/**
 * Adds columns. One whose header has come since the reading is left alone: repeating it is harmless. The table or list is found
 * by what Excel knows it by and by its headers, and seen once more in the request that writes: where somebody was faster, what
 * was written is taken away again. Three round trips for a table that stands as it was, four for a list.
 *
 * @returns The headers as Excel keeps them.
 * @throws WorkbookError `read-only`, `protected`, `cells-in-the-way` when anything stands right of it beside its rows,
 *   `table-not-found`, `sheet-not-found`, `misplaced` when others moved cells once more while a header was taken away, and whatever
 *   Excel refuses.
 */
export async function addColumns(
  context: WorkbookContext,
  source: Table,
  columns: readonly ColumnToAdd[],
): Promise<AddedColumns> {
  const tryToAdd = source.list === undefined ? tryTableColumns : tryListColumns;
  const takenBack = beforeTry(context);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const added = await tryToAdd(context, source, columns);
    if (added !== null) return added;
    takenBack();
  }
  throw new WorkbookError("table-not-found", source.name);
}
