/** Reads the user's table of own words with the first cells of the others. */

import { sheetCellAddress } from "../core/model/address";
import type { DiscoveredTable, Discovery } from "../core/model/discovery";
import { isNamedLikeTerms, TERMS_TABLE_NAME } from "../core/contract/names";
import { MOST_TERMS, type TermTables } from "../core/terms/readTerms";
import { queueFirstRows, readRest } from "./readTables";
import type { WorkbookContext } from "./session";

/** Tables of own words, the one that counts first: that of the very name, else the first in tab order. */
export function termTablesOf({ tables }: Discovery): DiscoveredTable[] {
  const own = tables.filter(({ name, showsHeaders }) => isNamedLikeTerms(name) && showsHeaders);
  const isExact = ({ name }: DiscoveredTable): boolean => name.toLowerCase() === TERMS_TABLE_NAME.toLowerCase();
  return [...own.filter(isExact), ...own.filter((table) => !isExact(table))];
}

/** A table of words that is queued. */
export interface QueuedTerms {
  /** What is queued; a further round trip only for a table longer than its first rows. */
  readonly read: () => Promise<TermTables>;
}

/** Queues the table that counts, and where the others stand. */
export function queueTerms(context: WorkbookContext, [own, ...others]: readonly DiscoveredTable[]): QueuedTerms {
  const first = queueFirstRows(context, own === undefined ? [] : [own]);
  const places = others.map(({ id, name, sheet }) => ({
    ...{ name, sheet },
    header: context.workbook.tables.getItem(id).getHeaderRowRange().load({ rowIndex: true, columnIndex: true }),
  }));
  return {
    read: async () => {
      const parts = first.collect();
      const most = parts.map((part) => ({ ...part, rowCount: Math.min(part.rowCount, MOST_TERMS) }));
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
