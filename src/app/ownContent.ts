/** What stands in the sheets of an earlier run: its memory, and what people changed since. */

import { parseHistory } from "../core/history/historyTable";
import { EMPTY_HISTORY, type History } from "../core/history/history";
import { lastSnapshot } from "../core/history/snapshot";
import { typedOverCells, type MatrixRow, type TypedOverCell } from "../core/history/typedOver";
import { typedOverCounts } from "../core/history/typedOverCounts";
import { countedFrom1900 } from "../core/model/dateSystem";
import { isCellError, type Cell, type Table } from "../core/model/table";
import { HISTORY_COLUMNS, MATRIX_COLUMNS, matrixPosition } from "../core/contract/columns";
import type { HeaderMatch, OwnSheets } from "../core/model/ownSheet";
import type { PlanCell } from "../core/model/plan";
import type { SheetKind } from "../core/contract/kinds";
import { readRest } from "../excel/readTables";
import type { WorkbookContext } from "../excel/session";
import { ownSheet, type OwnContent } from "../core/report/ownContent";

/** Reads what is left of our tables; no round trip for ordinary sizes. The sheets must have been queued with content. */
export async function readOwnContent(context: WorkbookContext, own: OwnSheets): Promise<OwnContent> {
  const parts = own.sheets.flatMap((sheet) => (sheet.parts === null ? [] : [sheet.parts]));
  const tables = (await readRest(context, parts)).map(countedFrom1900);
  const contentOf = (kind: SheetKind): { table: Table; headers: HeaderMatch } | null => {
    const sheet = ownSheet(own, kind);
    const table = tables.find(({ name }) => name === sheet?.table.name);
    return sheet === null || sheet.headers === null || table === undefined ? null : { table, headers: sheet.headers };
  };
  const past = contentOf("history");
  const history = past === null ? EMPTY_HISTORY : parseHistory(inContractOrder(past, HISTORY_COLUMNS.length));
  return {
    sheets: own.sheets,
    history,
    typedOver: [...typedOverMatrix(contentOf("matrix"), history), ...typedOverResources(own)],
  };
}

function typedOverMatrix(content: { table: Table; headers: HeaderMatch } | null, history: History): TypedOverCell[] {
  if (content === null) return [];
  const { table, headers } = content;
  const rows = inContractOrder(content, MATRIX_COLUMNS.length).map((cells): MatrixRow => {
    const key = cells[matrixPosition("key")];
    const present = cells.map((cell, index) => ((headers.positions[index] ?? -1) < 0 ? undefined : cell));
    return { key: typeof key === "string" ? key : "", cells: present };
  });
  const names = headers.positions.map((position) => table.headers[position] ?? "");
  return typedOverCells(rows, lastSnapshot(history), names, matrixPosition("name"));
}

function typedOverResources(own: OwnSheets): TypedOverCell[] {
  const sheet = ownSheet(own, "resources");
  if (sheet === null || sheet.headers === null) return [];
  const { positions } = sheet.headers;
  const rows = sheet.formulas.map((row) => positions.map((position) => row[position] ?? ""));
  return typedOverCounts(
    rows,
    positions.map((position) => sheet.table.headers[position] ?? ""),
  );
}

/** The cells of a table in contract order; a column that is gone is empty. */
function inContractOrder({ table, headers }: { table: Table; headers: HeaderMatch }, columns: number): PlanCell[][] {
  return table.rows.map((row) =>
    Array.from({ length: columns }, (_, index) => planCell(row[headers.positions[index] ?? -1] ?? null)),
  );
}

function planCell(cell: Cell): PlanCell {
  return isCellError(cell) ? cell.error : cell;
}
