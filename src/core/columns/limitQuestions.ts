/** A list asks at most a few questions about its columns: those that matter most for what is made of it. */

import type { ColumnMapping } from "../model/mapping";
import type { Field } from "../guide/codes";
import { supportOf } from "./assumeProposals";
import { isGuideField } from "./classifyTable";

/** Questions asked about one table. */
const MOST = 5;

/** The columns with the proposals that are asked; the others keep theirs as `passed` and are left alone. */
export function limitQuestions(columns: readonly ColumnMapping[]): ColumnMapping[] {
  const asked = columns.filter(({ proposal }) => proposal !== null);
  if (asked.length <= MOST) return [...columns];
  const ranked = asked.sort(
    (a, b) => rankOf(a.proposal) - rankOf(b.proposal) || supportOf(b) - supportOf(a) || a.index - b.index,
  );
  const kept = new Set(ranked.slice(0, MOST).map(({ index }) => index));
  return columns.map((column) => {
    const { index, proposal } = column;
    if (proposal === null || kept.has(index)) return column;
    return { ...column, proposal: null, confidence: null, reason: null, passed: proposal };
  });
}

/** What lets a list in comes first, then what the guide asks, then what the tables of the guide hold. */
function rankOf(field: Field | null): number {
  if (field === "name") return 0;
  if (field === "category") return 1;
  return field !== null && isGuideField(field) ? 2 : 3;
}
