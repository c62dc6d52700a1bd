/** Why a question is asked now: what its answer would change in the matrix. */

import type { CategoryResources } from "../model/audit";
import { expectedResources, isGuideCategory } from "../guide/categories";
import { RESOURCES, type ChecklistItem } from "../guide/codes";
import type { AssessedStakeholder } from "../model/stakeholder";

/** Why a question comes first. */
export type AskReason = "expected" | "no-source" | "second-source" | "more-sources" | "profile" | "motive" | "means";

/** The reason to ask a stakeholder for one item of the checklist, given the counts of all categories. */
export function askReason(
  item: ChecklistItem,
  { category }: AssessedStakeholder,
  byCategory: readonly CategoryResources[],
): AskReason {
  if (item === "familiarity" || item === "keenness") return "profile";
  if (item === "gains") return "motive";
  if (item === "incentives") return "means";
  if (!isGuideCategory(category)) return "more-sources";
  const resource = RESOURCES.find((candidate) => item === `resource_${candidate}`) ?? "data";
  const yes = byCategory.find((row) => row.category === category)?.resources[resource].yes ?? 0;
  if (yes === 0) return expectedResources(category).includes(resource) ? "expected" : "no-source";
  return yes === 1 ? "second-source" : "more-sources";
}
