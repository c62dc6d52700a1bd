/** A table as it would be read if its proposals were accepted. */

import type { Field } from "../guide/codes";
import type { ColumnMapping, MappingReason, TableMapping } from "../model/mapping";

/** Whether header or values speak for a proposal, and none of them against it. */
export function isEvident({ header, values, kind, fitting }: MappingReason): boolean {
  if (values === "prove" || values === "fit") return true;
  // A likely header whose values are something else altogether is a question of its own.
  return values === "silent" && (header === "plain" || header === "likely") && (kind === null || fitting > 0);
}

/** The mapping with its proposals applied. Of several for one field the best supported counts, of equals the first. */
export function assumeProposals({ table, columns }: TableMapping): TableMapping {
  const best = new Map<Field, ColumnMapping>();
  for (const column of columns) if (column.field !== null) best.set(column.field, column);
  for (const column of columns) {
    const { proposal } = column;
    if (proposal === null) continue;
    const known = best.get(proposal);
    if (known === undefined || (known.field === null && supportOf(column) > supportOf(known))) {
      best.set(proposal, column);
    }
  }
  return {
    table,
    columns: columns.map((column) => {
      const { field, proposal } = column;
      const isBest = field === null && proposal !== null && best.get(proposal)?.index === column.index;
      return isBest ? { ...column, field: proposal } : column;
    }),
  };
}

const OF_HEADER = { plain: 3, likely: 2, possible: 1, alike: 0, silent: 0 } as const;
const OF_VALUES = { prove: 2, fit: 1, silent: 0, deny: -4 } as const;

/** How much speaks for a proposal: the header first, unless the values deny it. */
export function supportOf({ reason }: ColumnMapping): number {
  return reason === null ? 0 : OF_HEADER[reason.header] * 2 + OF_VALUES[reason.values];
}
