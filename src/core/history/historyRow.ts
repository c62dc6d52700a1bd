/** One row of the table of the history. */

import type { HistoryColumn } from "../contract/columns";
import type { PlanCell } from "../model/plan";

/** One row of the table. */
export type HistoryRow = Readonly<Record<HistoryColumn, PlanCell>>;

export const BLANK: HistoryRow = {
  kind: null,
  since: null,
  until: null,
  name: null,
  category: null,
  quadrant: null,
  answers: null,
  column: null,
  value: null,
  key: null,
};

/** A cell as text. */
export function textOf(cell: PlanCell): string {
  return cell === null || typeof cell === "object" ? "" : String(cell);
}
