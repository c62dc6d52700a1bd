/** The order of the matrix: group, category in guide order, readiness, name. */

import { CATEGORIES, GROUPS, QUADRANTS } from "../guide/codes";
import type { AssessedStakeholder } from "../model/stakeholder";
import { fold } from "../words/fold";

/** The stakeholders in matrix order; those without category last. The order of the rows in the sources breaks ties. */
export function orderStakeholders(stakeholders: readonly AssessedStakeholder[]): AssessedStakeholder[] {
  return stakeholders
    .map((stakeholder) => ({ stakeholder, ranks: ranksOf(stakeholder), name: fold(stakeholder.name) }))
    .sort((a, b) => compareRanks(a.ranks, b.ranks) || compareTexts(a.name, b.name))
    .map(({ stakeholder }) => stakeholder);
}

function ranksOf({ group, category, quadrant }: AssessedStakeholder): readonly number[] {
  return [
    group === null ? GROUPS.length : GROUPS.indexOf(group),
    category === null ? CATEGORIES.length : CATEGORIES.indexOf(category),
    QUADRANTS.indexOf(quadrant),
  ];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, rank] of a.entries()) {
    const difference = rank - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** By code points, so that the order is the same in every locale. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
