/** What to ask next: the questions whose answer would change the matrix most, first. */

import {
  CHECKLIST_ITEMS,
  isResourceField,
  resourceOf,
  RESOURCES,
  type ChecklistItem,
  type Resource,
} from "../guide/codes";
import { isGuideCategory } from "../guide/categories";
import { gradesOf } from "../model/settings";
import type { AssessedStakeholder } from "../model/stakeholder";
import { OTHER_QUESTIONS } from "./askReason";
import { countAnswers, groupByCategory } from "./resourcesByCategory";

/** Somebody to ask, and what. */
export interface AskNext {
  readonly stakeholder: AssessedStakeholder;
  /** Unanswered items, most telling first. */
  readonly items: readonly ChecklistItem[];
  /** Higher is asked first. */
  readonly weight: number;
}

/** Stakeholders with something to ask, the most telling first; the order of rows breaks ties. */
export function askNext(stakeholders: readonly AssessedStakeholder[]): AskNext[] {
  const weights = resourceWeights(stakeholders);
  return stakeholders
    .map((stakeholder) => toAsk(stakeholder, weights))
    .filter(({ items }) => items.length > 0)
    .sort((a, b) => b.weight - a.weight);
}

/**
 * Weight of a resource question for a category: one person to ask where nobody has the resource counts most. Outside the
 * guide's categories no answer closes a gap.
 */
function resourceWeights(stakeholders: readonly AssessedStakeholder[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { category, stakeholders: own } of groupByCategory(stakeholders)) {
    for (const resource of RESOURCES) {
      const { yes, unknown } = countAnswers(own, resource);
      const isMissing = !isGuideCategory(category) ? 1 : yes === 0 ? 10 : yes === 1 ? 3 : 1;
      const isExpected = own[0] !== undefined && gradesOf(own[0])[resource] === 2 ? 2 : 1;
      if (unknown > 0) weights.set(weightKey(category, resource), (isMissing * isExpected) / unknown);
    }
  }
  return weights;
}

function weightKey(category: string | null, resource: Resource): string {
  return `${category ?? ""} ${resource}`;
}

function toAsk(stakeholder: AssessedStakeholder, weights: ReadonlyMap<string, number>): AskNext {
  const weightOf = (item: ChecklistItem): number =>
    isResourceField(item)
      ? (weights.get(weightKey(stakeholder.category, resourceOf(item))) ?? 0)
      : OTHER_QUESTIONS[item].weight;
  const items = CHECKLIST_ITEMS.filter((item) => stakeholder.verdicts[item] === "unanswered").sort(
    (a, b) => weightOf(b) - weightOf(a),
  );
  return { stakeholder, items, weight: items.reduce((sum, item) => sum + weightOf(item), 0) };
}
