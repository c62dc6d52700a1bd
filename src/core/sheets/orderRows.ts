/** The order of the matrix: group, category, readiness, name. */

import { CATEGORIES, GROUPS, QUADRANTS, type Language } from "../guide/codes";
import type { AssessedStakeholder } from "../stakeholders/stakeholder";

/** Sorts without changing the list: groups and categories in guide order, unknown ones last, most ready first, then by name. */
export function orderRows(stakeholders: readonly AssessedStakeholder[], language: Language): AssessedStakeholder[] {
  const byName = new Intl.Collator(language, { numeric: true });
  return [...stakeholders].sort(
    (a, b) =>
      rank(GROUPS, a.group) - rank(GROUPS, b.group) ||
      rank(CATEGORIES, a.category) - rank(CATEGORIES, b.category) ||
      rank(QUADRANTS, a.quadrant) - rank(QUADRANTS, b.quadrant) ||
      byName.compare(a.name, b.name),
  );
}

function rank<Code extends string>(order: readonly Code[], code: Code | null): number {
  return code === null ? order.length : order.indexOf(code);
}
