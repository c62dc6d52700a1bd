/** A list of the corpus as the table it stands for. */

import type { Table } from "../../../src/core/model/table";
import type { CorpusList } from "./corpus";

export function tableOf({ sheet, columns, rows }: CorpusList): Table {
  const origin = { row: 0, column: 0 };
  return { name: sheet, sheet, origin, headers: columns, rows, hiddenRows: [], numberFormats: [], hasTotals: false };
}
