/** When it is settled without asking what a day is the day of. */

import type { Grade } from "./headerGrammar";
import { conceptsOf, type HeaderContext } from "./headerMeaning";
import { hasDealings } from "./listEvidence";
import type { Column } from "./settleColumns";

/** Days that may be another day as well: of a meeting, of a task, of anything that ends. */
type DayField = "last_contact" | "due_date" | "agreement_end";

/** Whether the day of a field is settled by its header or by what else the list tells. */
export function isSettledDate(
  field: DayField,
  grade: Grade | 0,
  column: Column,
  all: readonly Column[],
  context: HeaderContext,
): boolean {
  const concepts = conceptsOf(column.reading);
  switch (field) {
    case "last_contact":
      return grade === 3 || hasDealings(column, field, all);
    case "due_date":
      // An action has a day without being due.
      return !concepts.includes("ACTION") || concepts.some((own) => OF_TERMS.has(own)) || hasNext(all);
    case "agreement_end":
      return grade === 3 || AGREED.some((concept) => context.concepts.has(concept));
  }
}

/** What says that something is still to be done. */
const OF_TERMS: ReadonlySet<string> = new Set(["DUE", "NEXT", "NEXTACTION", "EXPIRE", "END"]);

/** Whether the list says what is to be done next. */
function hasNext(all: readonly Column[]): boolean {
  return all.some(({ candidates }) => candidates.some(({ field, isApplied }) => field === "next_action" && isApplied));
}

/** What is agreed, granted or paid in a list may end. */
const AGREED: readonly string[] = [
  "AGREEMENT",
  "PARTNERSHIP",
  "GRANT",
  "PAYOUT",
  "AMOUNT",
  "AWARDED",
  "COFUND",
  "PROJECT",
  "REF",
];
