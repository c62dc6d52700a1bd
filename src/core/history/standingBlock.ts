/** Finds what was typed into cells of ours outside tables. */

import { cellAddress } from "../model/address";
import { holdsFormula, type StandingBlock } from "../model/ownSheet";
import type { PlanCell } from "../model/plan";
import { cellChecksum, CHECKSUM_CHARS, CHECKSUMS } from "./checksum";
import type { WrittenBlock } from "./history";
import { cellText, type TypedOverCell } from "./typedOver";

/** What stands in a cell of the block; null for a blank one, and outside of it. */
export function standingCell({ row, column, values, formulas }: StandingBlock, r: number, c: number): PlanCell {
  const value = values[r - row]?.[c - column] ?? "";
  const formula = formulas[r - row]?.[c - column] ?? "";
  if (holdsFormula(formula, value)) return { formula };
  return value === "" ? null : value;
}

/**
 * Lists the filled cells that are not as the last run wrote them. A text of ours that stands in another cell was moved, not
 * typed.
 *
 * @param sheet Name of the sheet, to say where they stand.
 */
export function typedOverBlocks(
  block: StandingBlock | null,
  written: readonly WrittenBlock[],
  sheet: string,
): TypedOverCell[] {
  if (block === null) return [];
  const ours = new Set(written.flatMap(({ cells }) => cells.match(CHECKSUMS) ?? []));
  return written.flatMap(({ area, cells }) =>
    [...Array(area.rows * area.columns).keys()].flatMap((index): TypedOverCell[] => {
      const [row, column] = [area.row + Math.floor(index / area.columns), area.column + (index % area.columns)];
      const cell = standingCell(block, row, column);
      const start = index * CHECKSUM_CHARS;
      if (cell === null || cellChecksum(cell) === cells.slice(start, start + CHECKSUM_CHARS)) return [];
      if (typeof cell !== "number" && ours.has(cellChecksum(cell))) return [];
      return [{ key: "", name: sheet, column: cellAddress(row, column), value: cellText(cell) }];
    }),
  );
}
