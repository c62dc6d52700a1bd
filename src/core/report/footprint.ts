/** What a run writes, as checksums: by them the next one tells what was typed over. */

import { CURRENT_VERSION } from "../contract/columns";
import { contractIds, keyColumnOf } from "../contract/ids";
import type { OwnTableId } from "../contract/kinds";
import { CHECKSUM_CHARS, rowChecksums } from "../history/checksum";
import type { WrittenBlock, WrittenTable } from "../history/history";
import type { PlanCell, SheetPlan, TablePlan } from "../model/plan";
import { mapInSteps, type Steps } from "../model/steps";

/** Characters of checksums that one cell of the history holds. */
const MOST_CHARS = 8_000;

/** Which tables of ours a plan has, in its order; the list of endings of earlier versions stood on the sheet of actions. */
export function tableIds({ kind }: SheetPlan): readonly OwnTableId[] {
  return kind === "actions" ? [kind, "endings"] : [kind];
}

/** The cells of the contract columns of a planned table, by the key of their row, in steps of some rows. */
export function plannedRows(id: OwnTableId, table: TablePlan): Steps<ReadonlyMap<string, readonly PlanCell[]>> {
  return mapPlannedRows(id, table, (cells) => cells);
}

/** What is made of the same cells, in steps of some rows. */
function* mapPlannedRows<Result>(
  id: OwnTableId,
  table: TablePlan,
  map: (cells: readonly PlanCell[]) => Result,
): Steps<ReadonlyMap<string, Result>> {
  const ids = contractIds(id, CURRENT_VERSION);
  const columns = ids.map((column) => table.columns.find((own) => own.id === column)?.cells ?? []);
  const keys = columns[ids.indexOf(keyColumnOf(id))] ?? [];
  const rows = yield* mapInSteps(Array.from({ length: table.rowCount }), (_, row) => {
    const key = "formula" in keys ? null : (keys[row] ?? null);
    const cells = columns.map((cells): PlanCell => ("formula" in cells ? cells : (cells[row] ?? null)));
    return [typeof key === "string" ? key : "", map(cells)] as const;
  });
  return new Map(rows);
}

/** What is written into the tables of a plan, in steps of some rows. */
export function* writtenTables(plan: SheetPlan): Steps<WrittenTable[]> {
  const written: WrittenTable[] = [];
  for (const [index, id] of tableIds(plan).entries()) {
    const table = plan.tables[index];
    if (table === undefined) continue;
    const rows = yield* mapPlannedRows(id, table, rowChecksums);
    written.push({ id, columns: contractIds(id, CURRENT_VERSION), rows });
  }
  return written;
}

/** What is written outside tables. */
export function writtenBlocks({ kind, cells }: SheetPlan): WrittenBlock[] {
  return cells.flatMap(({ row, column, cells: lines }) => {
    const columns = lines.reduce((most, line) => Math.max(most, line.length), 0);
    const step = Math.max(1, Math.floor(MOST_CHARS / (columns * CHECKSUM_CHARS || 1)));
    const starts = Array.from({ length: Math.ceil(lines.length / step) }, (_, index) => index * step);
    return starts.map((start): WrittenBlock => {
      const part = lines.slice(start, start + step);
      const full = part.map((line) => Array.from({ length: columns }, (_, index) => line[index] ?? null));
      const area = { row: row + start, column, rows: part.length, columns };
      return { kind, area, cells: full.map(rowChecksums).join("") };
    });
  });
}
