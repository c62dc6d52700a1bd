/** Orders of stakeholders: that of the matrix (group, category in guide order, readiness, name), and that of lists of partners. */

import { CATEGORIES, GROUPS, PROFILES } from "../guide/codes";
import type { AssessedStakeholder } from "../model/stakeholder";
import { compareRanks, compareTexts } from "./ranks";
import { fold } from "../words/fold";

/** The stakeholders in matrix order; those without category last. The order of the rows in the sources breaks ties. */
export function orderStakeholders(stakeholders: readonly AssessedStakeholder[]): AssessedStakeholder[] {
  return stakeholders
    .map((stakeholder) => ({ stakeholder, ranks: ranksOf(stakeholder), name: fold(stakeholder.name) }))
    .sort((a, b) => compareRanks(a.ranks, b.ranks) || compareTexts(a.name, b.name))
    .map(({ stakeholder }) => stakeholder);
}

/** The most familiar and keenest first, then those with more answers; the order of the rows breaks ties. */
export function byReadiness(stakeholders: readonly AssessedStakeholder[]): AssessedStakeholder[] {
  const sum = ({ familiarity, keenness }: AssessedStakeholder): number => (familiarity ?? 0) + (keenness ?? 0);
  return [...stakeholders].sort((a, b) => sum(b) - sum(a) || b.answered - a.answered);
}

function ranksOf({ group, category, profile, apart }: AssessedStakeholder): readonly number[] {
  return [
    group === null ? GROUPS.length : GROUPS.indexOf(group),
    category === null ? CATEGORIES.length : CATEGORIES.indexOf(category),
    apart === null ? PROFILES.indexOf(profile) : PROFILES.length,
  ];
}
