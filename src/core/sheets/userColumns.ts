/** Columns that the user added to the matrix and that a re-run carries over. */

import type { PlanCell } from "./plan";

/** One column of the user's. */
export interface UserColumn {
  readonly header: string;
  /** Filled cells by the key of their row. */
  readonly cells: ReadonlyMap<string, PlanCell>;
  /** en-US number format of the column. */
  readonly numberFormat: string;
}
