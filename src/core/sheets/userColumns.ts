/** Columns that the user added to a table of ours and that a re-run carries over. */

import type { PlanCell, PlanColumn } from "./plan";
import { uniqueHeaders } from "./uniqueHeaders";

/** One column of the user's. */
export interface UserColumn {
  readonly header: string;
  /** Filled cells by the key of their row; formulas in R1C1 notation, so that they move with their row as Excel's own sorting moves them. */
  readonly cells: ReadonlyMap<string, PlanCell>;
  /** en-US number format of the column. */
  readonly numberFormat: string;
}

/**
 * The user's columns as columns of the new table, their cells moved to where the row of their key now stands.
 *
 * @param keys Keys of the rows, top to bottom.
 * @param ours Headers of our own columns, which keep their names.
 */
export function movedColumns(
  userColumns: readonly UserColumn[],
  keys: readonly string[],
  ours: readonly string[],
): PlanColumn[] {
  const headers = uniqueHeaders(
    userColumns.map(({ header }) => header),
    ours,
  );
  return userColumns.map(({ header, cells }, index) => ({
    id: `user:${header}`,
    header: headers[index] ?? header,
    notation: "R1C1",
    cells: calculatedColumn(cells) ?? keys.map((key) => cells.get(key) ?? null),
  }));
}

/** The formula of a column that has the same one all over (it then also fills new rows); null for any other column. */
function calculatedColumn(cells: UserColumn["cells"]): { formula: string } | null {
  const formulas = new Set(
    [...cells.values()].map((cell) => (typeof cell === "object" && cell !== null ? cell.formula : null)),
  );
  const [formula] = formulas;
  return cells.size > 1 && formulas.size === 1 && typeof formula === "string" ? { formula } : null;
}
