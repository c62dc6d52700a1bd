/** Finds what somebody typed over in our tables since the last run wrote them. */

import type { PlanCell } from "../model/plan";
import { flatMapInSteps, runToEnd, type Steps } from "../model/steps";
import { cellChecksum, CHECKSUM_CHARS } from "./checksum";
import type { ReplacedCell, WrittenTable } from "./history";

/** A row of a table of ours as it stands in the workbook. */
export interface StandingRow {
  /** Null where the row has none, or another row has it already. */
  readonly key: string | null;
  /** Whose row it is, as the last run or else the row itself says it. */
  readonly name: string;
  /** Cells of the contract columns in contract order; undefined where the user deleted the column. */
  readonly cells: readonly (PlanCell | undefined)[];
}

/** A column of ours as it stands. */
export interface StandingColumn {
  readonly id: string;
  readonly header: string;
}

/** A cell of ours that was typed over, or a row that somebody added by hand. */
export type TypedOverCell = Omit<ReplacedCell, "date">;

/** Longest text of a row that was added by hand in one cell of the history, which can hold little more. */
const ROW_CHARS = 32_000;

/**
 * Lists the contract cells whose value is not what the last run wrote, top to bottom, left to right.
 *
 * Rows whose key the last run did not write were added by hand: each is told as one row. Without an earlier run, or when the
 * history was cleared, there is nothing to compare with and the list is empty.
 */
export function typedOverCells(
  rows: readonly StandingRow[],
  written: WrittenTable | null,
  columns: readonly StandingColumn[],
): TypedOverCell[] {
  return runToEnd(typedOverInSteps(rows, written, columns));
}

/** The same in steps of some rows. */
export function* typedOverInSteps(
  rows: readonly StandingRow[],
  written: WrittenTable | null,
  columns: readonly StandingColumn[],
): Steps<TypedOverCell[]> {
  if (written === null) return [];
  const places = columns.map(({ id }) => written.columns.indexOf(id));
  return yield* flatMapInSteps(rows, ({ key, name, cells }): TypedOverCell[] => {
    const own = key === null ? undefined : written.rows.get(key);
    if (own === undefined) return addedRow(key ?? "", name, cells);
    // Unknown: nothing to compare with.
    if (own.length !== written.columns.length * CHECKSUM_CHARS) return [];
    return cells.flatMap((cell, column): TypedOverCell[] => {
      if (cell === undefined || isAsWritten(cell, own, places[column] ?? -1)) return [];
      return [{ key: key ?? "", name, column: columns[column]?.header ?? "", value: cellText(cell) }];
    });
  });
}

/** Whether a cell is as it was written; a column that was not written was blank. */
function isAsWritten(cell: PlanCell, checksums: string, place: number): boolean {
  const start = place * CHECKSUM_CHARS;
  const own = place < 0 ? cellChecksum(null) : checksums.slice(start, start + CHECKSUM_CHARS);
  return cellChecksum(cell) === own;
}

function addedRow(key: string, name: string, cells: readonly (PlanCell | undefined)[]): TypedOverCell[] {
  const texts = cells.map((cell) => cellText(cell ?? null)).filter((text) => text !== "");
  if (texts.length === 0) return [];
  const parts: string[] = [];
  for (const text of texts) {
    const last = parts.at(-1);
    const joined = last === undefined ? text : `${last} | ${text}`;
    if (last === undefined || joined.length > ROW_CHARS) parts.push(text);
    else parts[parts.length - 1] = joined;
  }
  return parts.map((value) => ({ key, name, column: null, value }));
}

/** What stands in a cell, as text. */
export function cellText(cell: PlanCell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.formula : String(cell);
}
