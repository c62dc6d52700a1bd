/** Takes the user's texts from the keys of the last run to those of this one. */

import type { PlanCell, UserColumn } from "../model/plan";
import type { KeptNote, SnapshotStakeholder } from "./history";
import { cellText } from "./typedOver";

/** Keys of the last run, with the key each stakeholder has now; null where nobody of now is known to be the same. */
export type KeyChanges = ReadonlyMap<string, string | null>;

/** What became of each key of the last run. */
export function keyChanges(
  before: readonly SnapshotStakeholder[],
  pairs: ReadonlyMap<string, SnapshotStakeholder>,
): KeyChanges {
  const changes = new Map<string, string | null>(before.map(({ key }) => [key, null]));
  for (const [now, { key }] of pairs) changes.set(key, now);
  return changes;
}

/** The columns with the keys of now; what stood beside somebody who is gone goes to the list, whoever has the key by now. */
export function followKeys(
  columns: readonly UserColumn[],
  changes: KeyChanges,
  names: ReadonlyMap<string, string>,
  date: string,
): { readonly columns: UserColumn[]; readonly gone: KeptNote[] } {
  const gone: KeptNote[] = [];
  const moved = columns.map((column): UserColumn => {
    const cells = new Map<string, PlanCell>();
    for (const [key, cell] of column.cells) {
      const now = changes.get(key);
      if (now !== null) cells.set(now ?? key, cell);
      else if (cell !== null && !(column.isCalculated && typeof cell === "object")) {
        gone.push({ date, key, name: names.get(key) ?? key, column: column.header, value: cellText(cell) });
      }
    }
    const { numberFormats, ...rest } = column;
    if (numberFormats === undefined) return { ...rest, cells };
    const formats = [...numberFormats].map(([key, format]) => [changes.get(key) ?? key, format] as const);
    return { ...rest, cells, numberFormats: new Map(formats) };
  });
  return { columns: moved, gone };
}
