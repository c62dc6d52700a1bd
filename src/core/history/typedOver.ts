/** Finds what somebody typed over in the matrix since the last run wrote it. */

import type { PlanCell } from "../model/plan";
import { cellChecksum, CHECKSUM_CHARS } from "./checksum";
import type { ReplacedCell, Snapshot } from "./history";

/** A row of the matrix as it stands in the workbook. */
export interface MatrixRow {
  readonly key: string;
  /** Cells of the contract columns in contract order; undefined where the user deleted the column. */
  readonly cells: readonly (PlanCell | undefined)[];
}

/** A cell of ours that was typed over, or a row that somebody added by hand. */
export type TypedOverCell = Omit<ReplacedCell, "date">;

/** Longest text kept of a row that was added by hand. */
const ROW_CHARS = 2_000;

/**
 * Lists the contract cells whose value is not what the last run wrote, top to bottom, left to right.
 *
 * Rows whose key the last run did not write were added by hand: each is told as one row. Without an earlier run, or when the
 * history was cleared, there is nothing to compare with and the list is empty.
 *
 * @param headers Headers of the contract columns as they stand in the workbook.
 * @param nameColumn Zero-based contract position of the name.
 */
export function typedOverCells(
  rows: readonly MatrixRow[],
  last: Snapshot | null,
  headers: readonly string[],
  nameColumn: number,
): TypedOverCell[] {
  if (last === null) return [];
  const written = new Map(last.stakeholders.map((stakeholder) => [stakeholder.key, stakeholder]));
  return rows.flatMap(({ key, cells }): TypedOverCell[] => {
    const own = written.get(key);
    if (own === undefined) return addedRow(key, cells, nameColumn);
    // Unknown, or of a version with other columns: nothing to compare with.
    if (own.written.length !== cells.length * CHECKSUM_CHARS) return [];
    return cells.flatMap((cell, column): TypedOverCell[] => {
      const start = column * CHECKSUM_CHARS;
      const isAsWritten = cell === undefined || cellChecksum(cell) === own.written.slice(start, start + CHECKSUM_CHARS);
      return isAsWritten ? [] : [{ key, name: own.name, column: headers[column] ?? "", value: textOf(cell) }];
    });
  });
}

function addedRow(key: string, cells: readonly (PlanCell | undefined)[], nameColumn: number): TypedOverCell[] {
  const texts = cells.map((cell) => textOf(cell ?? null)).filter((text) => text !== "");
  if (texts.length === 0) return [];
  return [{ key, name: textOf(cells[nameColumn] ?? null), column: null, value: texts.join(" | ").slice(0, ROW_CHARS) }];
}

function textOf(cell: PlanCell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.formula : String(cell);
}
