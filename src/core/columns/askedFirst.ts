/** Which questions about the columns of a list are asked in print, where each takes a line: those that matter most for what is made of it. */

import type { ColumnMapping } from "../model/mapping";
import type { Field } from "../guide/codes";
import { supportOf } from "./assumeProposals";
import { isGuideField } from "./classifyTable";

/** Questions asked about one table. */
const MOST = 5;

/** What a list is asked about, in the order of its columns, and what is passed over for that: it may mean something too. */
export interface AskedColumns {
  readonly asked: readonly ColumnMapping[];
  readonly passed: readonly ColumnMapping[];
}

/** The columns with a proposal, the first five in rank apart from the others. */
export function askedFirst(columns: readonly ColumnMapping[]): AskedColumns {
  const proposed = columns.filter(({ proposal }) => proposal !== null);
  const ranked = [...proposed].sort(
    (a, b) => rankOf(a.proposal) - rankOf(b.proposal) || supportOf(b) - supportOf(a) || a.index - b.index,
  );
  const kept = new Set(ranked.slice(0, MOST).map(({ index }) => index));
  return {
    asked: proposed.filter(({ index }) => kept.has(index)),
    passed: proposed.filter(({ index }) => !kept.has(index)),
  };
}

/** What lets a list in comes first, then what the guide asks, then what the tables of the guide hold. */
function rankOf(field: Field | null): number {
  if (field === "name") return 0;
  if (field === "category") return 1;
  return field !== null && isGuideField(field) ? 2 : 3;
}
