/** Finds the headers of ours that somebody renamed: each run writes its own again. */

import type { TableContent } from "../history/standingTable";
import { isPassingHeader } from "../history/pendingCells";
import type { TypedOverCell } from "../history/typedOver";
import { cellAddress } from "../model/address";
import type { StandingTable } from "../model/ownSheet";
import { isContractHeader } from "../sheets/shared/matchHeaders";

/** Columns of ours with another header than any that we write. */
export function typedOverHeaders(
  { area, headers }: StandingTable,
  { id, columns }: TableContent,
  sheet: string,
): TypedOverCell[] {
  return columns.flatMap(({ header }, index): TypedOverCell[] => {
    const position = headers?.positions[index] ?? -1;
    if (position < 0 || header === "" || isPassingHeader(header) || isContractHeader(id, index, header)) return [];
    return [{ key: "", name: sheet, column: cellAddress(area.row, area.column + position), value: header }];
  });
}
