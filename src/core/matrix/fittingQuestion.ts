/** Which of the ways to put a question fits a stakeholder. */

import type { Category, ChecklistItem, Incentive, Quadrant } from "../guide/codes";
import type { AssessedStakeholder } from "../model/stakeholder";

/**
 * Ways to put a question that differ from the ordinary one: `seeker` to who seeks finance, `user` to who uses what others
 * build, and a means of commitment first that fits the profile.
 */
export const FITTING_QUESTIONS = [
  "seeker_finance",
  "user_keenness",
  "user_finance",
  "means_pilot",
  "means_complementary",
  "means_visibility",
] as const;
export type FittingQuestion = (typeof FITTING_QUESTIONS)[number];

/** The guide: digital firms are "more oriented towards seeking finance"; users "appropriate and use" services. */
const USERS: readonly (Category | null)[] = ["citizens", "cbo"];

/** Means of commitment that fit a profile: a pilot for the ready, partners for the willing, a reason for the skilled. */
const MEANS: Readonly<Record<Quadrant, Incentive | null>> = {
  ready: "pilot",
  willing: "complementary",
  skilled: "visibility",
  watch: null,
  ask: null,
};

/** The means of commitment that fits a stakeholder for which none is noted; null where one is, or none fits. */
export function suggestedMeans({ incentives, quadrant, apart }: AssessedStakeholder): Incentive | null {
  return incentives.status === "some" || apart !== null ? null : MEANS[quadrant];
}

/** The way to put a question to a stakeholder; null for the ordinary one. */
export function fittingQuestion(item: ChecklistItem, stakeholder: AssessedStakeholder): FittingQuestion | null {
  const { category } = stakeholder;
  if (item === "incentives") {
    const means = suggestedMeans(stakeholder);
    return means === null ? null : `means_${means}`;
  }
  if (item === "resource_financial" && category === "digital") return "seeker_finance";
  if (!USERS.includes(category)) return null;
  return item === "resource_financial" ? "user_finance" : item === "keenness" ? "user_keenness" : null;
}

/** The subjects a question may go on with: users are not asked for funds beside something else. */
export function fittingSubjects(items: readonly ChecklistItem[], { category }: AssessedStakeholder): ChecklistItem[] {
  return items.filter((item) => !(item === "resource_financial" && USERS.includes(category)));
}
