/** Which tables of an earlier run planned ones take over. */

import type { OwnSheet, StandingTable } from "../core/model/ownSheet";
import type { TablePlan } from "../core/model/plan";

/**
 * The table of ours that a planned one takes over: the first is the sheet's own, a further one only where its header stands,
 * because Excel resizes no other.
 */
export function standingTable(plan: TablePlan, index: number, own: OwnSheet): StandingTable | null {
  const before = tableBefore(plan, index, own);
  return before?.area.row === plan.row && before.area.column === plan.column ? before : null;
}

/** What the earlier run made of a planned table, wherever it stands. */
export function tableBefore({ name }: TablePlan, index: number, own: OwnSheet): StandingTable | null {
  if (index === 0) return own;
  const { otherTables } = own;
  return (
    otherTables.find(({ table }) => table.name === name) ?? (own.unfinished === null ? null : (otherTables[0] ?? null))
  );
}
