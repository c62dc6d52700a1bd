/** Cells of the user's that a run moves: noted before it, put back where it was cut short. */

import type { OwnTableId } from "../contract/kinds";
import { groupBy } from "../model/groups";
import type { PlanCell, UserColumn } from "../model/plan";
import type { PendingCell } from "./history";
import type { LooseNote } from "./standingTable";
import { cellText } from "./typedOver";

type Columns = ReadonlyMap<OwnTableId, readonly UserColumn[]>;

/** The cells of the user's columns, to be noted before they are moved. */
export function pendingCells(columns: Columns): PendingCell[] {
  return [...columns].flatMap(([table, own]) =>
    own.flatMap(({ header, cells, numberFormat, numberFormats }) =>
      [...cells].flatMap(([key, cell]): PendingCell[] =>
        cell === null ? [] : [{ table, header, key, cell, numberFormat: numberFormats?.get(key) ?? numberFormat }],
      ),
    ),
  );
}

/** Headers that stand for a moment while a table gets new ones. */
const PASSING_HEADER = /^\u2026 \d+$/;

/** The header that a column has for a moment. */
export function passingHeader(index: number): string {
  return `\u2026 ${index + 1}`;
}

/** Whether a run that was cut short left a header so. */
export function isPassingHeader(header: string): boolean {
  return PASSING_HEADER.test(header);
}

/** The columns with what a run that was cut short had taken up: a cell that is filled by now stays as it is. */
export function withPending(
  standing: Columns,
  pending: readonly PendingCell[],
): { readonly userColumns: Columns; readonly loose: readonly LooseNote[] } {
  if (pending.length === 0) return { userColumns: standing, loose: [] };
  const known = new Set(pending.map(({ cell }) => cellText(cell)));
  const loose: LooseNote[] = [];
  const passing = ({ header, cells }: UserColumn): boolean => {
    if (!isPassingHeader(header)) return false;
    for (const [key, cell] of cells) {
      if (!known.has(cellText(cell))) loose.push({ key, name: key, column: header, value: cellText(cell) });
    }
    return true;
  };
  const byTable = groupBy(pending, ({ table }) => table);
  const tables = new Set([...standing.keys(), ...byTable.keys()]);
  const userColumns = new Map(
    [...tables].map((table) => {
      const own = (standing.get(table) ?? []).filter((column) => !passing(column));
      return [table, healedColumns(own, byTable.get(table) ?? [])] as const;
    }),
  );
  return { userColumns, loose };
}

function healedColumns(own: readonly UserColumn[], pending: readonly PendingCell[]): UserColumn[] {
  const byHeader = groupBy(pending, ({ header }) => header);
  const headers = new Set([...own.map(({ header }) => header), ...byHeader.keys()]);
  return [...headers].map((header) => {
    const cells = byHeader.get(header) ?? [];
    const column = own.find((candidate) => candidate.header === header);
    const [first] = cells;
    const numberFormat = first?.numberFormat ?? column?.numberFormat ?? "General";
    const taken = new Map<string, PlanCell>(cells.map(({ key, cell }) => [key, cell]));
    const formats = cells.filter((cell) => cell.numberFormat !== numberFormat);
    return {
      ...column,
      header,
      cells: new Map([...taken, ...(column?.cells ?? [])]),
      isCalculated: column?.isCalculated ?? false,
      numberFormat,
      ...(formats.length === 0 ? {} : { numberFormats: new Map(formats.map((cell) => [cell.key, cell.numberFormat])) }),
    };
  });
}
