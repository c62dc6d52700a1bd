/** Tells on which stakeholder's row the user stands in the grid. */

import type { TableMapping } from "../core/model/mapping";
import { findRow } from "../core/stakeholders/findRow";
import type { Table } from "../core/model/table";
import { activeCell, followSelectedCells, readRowAt, type SelectedCell } from "../excel/selection";
import { inWorkbook } from "../excel/session";

/** A data row of a table as it was read. */
export interface SelectedRow {
  readonly table: string;
  /** Zero-based data row of that reading. */
  readonly row: number;
}

/** A table that was read, and what its columns mean. */
export interface FollowedTable {
  readonly table: Table;
  readonly mapping: TableMapping;
}

/** Who listens to the selection. */
export interface SelectionListener {
  /** The tables as they are known at this moment. */
  readonly tables: () => readonly FollowedTable[];
  readonly onRow: (row: SelectedRow) => void;
  /** Called when Excel refuses to tell where the user stands. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Tells the row the user stands on, then each other one that is selected, where it is a data row of one of the tables and one
 * of their stakeholders: what stands there now is compared with what was read, so that sorted rows are not taken for each
 * other. Two round trips for each selection; of several during one, only the last counts. Returns the function that ends it.
 *
 * @throws WorkbookError when Excel refuses.
 */
export async function followSelection({ tables, onRow, onFailure }: SelectionListener): Promise<() => Promise<void>> {
  const waiting: SelectedCell[] = [];
  let isReading = false;
  let isEnded = false;
  const readOn = async (): Promise<void> => {
    for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
      waiting.splice(0);
      const row = await rowAt(cell, tables());
      // What was selected meanwhile counts instead.
      if (row !== null && waiting.length === 0 && !isEnded) onRow(row);
    }
  };
  const begin = followSelectedCells((cell) => {
    if (isEnded) return;
    waiting.push(cell);
    if (isReading) return;
    isReading = true;
    void readOn()
      .catch((error: unknown) => {
        if (!isEnded) onFailure(error);
      })
      .finally(() => {
        isReading = false;
      });
  });
  try {
    const stop = await begin;
    return async () => {
      isEnded = true;
      await stop();
    };
  } catch (error) {
    // Excel may have begun to tell of selections before it refused.
    isEnded = true;
    throw error;
  }
}

/**
 * The row of a stakeholder the user stands on at this moment, for whom following the selection does not tell: Excel does not
 * tell of every selection (issues 6311 and 4691 of OfficeDev/office-js). Null elsewhere. Three round trips.
 *
 * @throws WorkbookError when Excel refuses.
 */
export async function readSelectedRow(tables: readonly FollowedTable[]): Promise<SelectedRow | null> {
  const cell = await inWorkbook({ writes: false }, activeCell);
  return cell === null ? null : rowAt(cell, tables);
}

async function rowAt(cell: SelectedCell, tables: readonly FollowedTable[]): Promise<SelectedRow | null> {
  if (tables.length === 0) return null;
  const sources = tables.map(({ table }) => table);
  const found = await inWorkbook({ writes: false }, async (context) => readRowAt(context, cell, sources));
  const known = tables.find(({ table }) => table.name === found?.table);
  if (found === null || known === undefined) return null;
  const row = findRow(found, known.table, known.mapping);
  return row === null ? null : { table: found.table, row };
}
