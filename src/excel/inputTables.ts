/** Reads a table that the user fills in for us with the first cells of the others. */

import { sheetCellAddress } from "../core/model/address";
import type { DiscoveredTable } from "../core/model/discovery";
import type { InputTables } from "../core/model/inputTables";
import { queueFirstRows, readRest } from "./readTables";
import type { WorkbookContext } from "./session";

/** A table that is queued. */
export interface QueuedInput {
  /** What is queued; a further round trip only for a table longer than its first rows. */
  readonly read: () => Promise<InputTables>;
}

/**
 * Queues the table that counts, and where the others stand.
 *
 * @param mostRows Rows that are read.
 */
export function queueInput(
  context: WorkbookContext,
  [own, ...others]: readonly DiscoveredTable[],
  mostRows: number,
): QueuedInput {
  const first = queueFirstRows(context, own === undefined ? [] : [own]);
  const places = others.map(({ id, name, sheet }) => ({
    ...{ name, sheet },
    header: context.workbook.tables
      .getItem(id)
      .getHeaderRowRange()
      .track()
      .untrack()
      .load({ rowIndex: true, columnIndex: true }),
  }));
  return {
    read: async () => {
      const parts = first.collect();
      const most = parts.map((part) => ({ ...part, rowCount: Math.min(part.rowCount, mostRows) }));
      const [table = null] = await readRest(context, most);
      return {
        table,
        rowCount: parts[0]?.rowCount ?? 0,
        others: places.map(({ name, sheet, header }) => ({
          table: name,
          cell: sheetCellAddress(sheet, header.rowIndex, header.columnIndex),
        })),
      };
    },
  };
}
