/** Why a question is asked now: what its answer would change in the matrix. */

import type { CategoryResources } from "../model/audit";
import { isGuideCategory } from "../guide/categories";
import { isResourceField, resourceOf, type ChecklistItem, type ResourceField } from "../guide/codes";
import { gradesOf } from "../model/settings";
import type { AssessedStakeholder } from "../model/stakeholder";

/** Why a question comes first. */
export type AskReason =
  "again" | "expected" | "no-source" | "second-source" | "more-sources" | "profile" | "motive" | "means";

/** Questions that are not about a resource: why they are asked. */
const OTHER_QUESTIONS: Readonly<Record<Exclude<ChecklistItem, ResourceField>, Exclude<AskReason, "again">>> = {
  familiarity: "profile",
  keenness: "profile",
  gains: "motive",
  incentives: "means",
};

/** The reason to ask a stakeholder for one item of the checklist, given the counts of all categories. */
export function askReason(
  item: ChecklistItem,
  stakeholder: AssessedStakeholder,
  byCategory: readonly CategoryResources[],
): Exclude<AskReason, "again"> {
  const { category } = stakeholder;
  if (!isResourceField(item)) return OTHER_QUESTIONS[item];
  const resource = resourceOf(item);
  const grade = gradesOf(stakeholder)[resource];
  if (grade === 2) return "expected";
  if (!isGuideCategory(category) || grade === 0) return "more-sources";
  const yes = byCategory.find((row) => row.category === category)?.resources[resource].yes ?? 0;
  if (yes === 0) return "no-source";
  return yes === 1 ? "second-source" : "more-sources";
}
