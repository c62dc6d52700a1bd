/** Plain lists that the user fills in for us where there is no table for it. */

import { sheetCellAddress } from "../model/address";
import type { InputTables } from "../model/inputTables";
import type { FoundList } from "./findLists";

/** The table that counts, or where there is none the first of the lists; the others are told as further ones. */
export function withLists(tables: InputTables, lists: readonly FoundList[]): InputTables {
  const [first] = tables.table === null ? lists : [];
  const others = lists
    .filter((list) => list !== first)
    .map(({ table: { name, sheet, origin } }) => ({
      table: name,
      cell: sheetCellAddress(sheet, origin.row, origin.column),
    }));
  const own = first === undefined ? tables : { table: first.table, rowCount: first.table.rows.length };
  return { ...own, others: [...tables.others, ...others] };
}
