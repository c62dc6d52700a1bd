/** Resources by category: who answered yes, none, or is still to ask. */

import type {
  AnswersAge,
  AnswerCounts,
  CategoryCompleteness,
  CategoryResources,
  Completeness,
  NotCounted,
} from "../model/audit";
import { CATEGORIES, ITEM_COUNT, REASONS_APART, RESOURCES, type Category, type Resource } from "../guide/codes";
import { byCode } from "../guide/records";
import type { AssessedStakeholder } from "../model/stakeholder";

/** The stakeholders that count: those that are apart stay visible and are in no count. */
export function countedOf(stakeholders: readonly AssessedStakeholder[]): AssessedStakeholder[] {
  return stakeholders.filter(({ apart }) => apart === null);
}

/** How many do not count, by reason, and how many of those that count may be another row once more. */
export function notCounted(stakeholders: readonly AssessedStakeholder[]): NotCounted {
  const counted = countedOf(stakeholders);
  const bodies = new Set(counted.map(({ key, twinOf }) => twinOf ?? key));
  return {
    ...byCode(REASONS_APART, (reason) => stakeholders.filter(({ apart }) => apart === reason).length),
    duplicates: counted.length - bodies.size,
  };
}

/** Whether an amount of the partner's is noted, of whatever year. */
export function givesMoney({
  partnerAmount,
  amounts,
}: Pick<AssessedStakeholder, "partnerAmount" | "amounts">): boolean {
  const isGiven = amounts.some(({ field, amount }) => field === "partner_amount" && amount > 0);
  return isGiven || (partnerAmount !== null && partnerAmount > 0);
}

/** Counts of one resource among stakeholders. */
export function countAnswers(stakeholders: readonly AssessedStakeholder[], resource: Resource): AnswerCounts {
  const count = (answer: string): number =>
    stakeholders.filter(({ resources }) => resources[resource] === answer).length;
  return { yes: count("yes"), no: count("no"), unknown: count("unknown") };
}

/** Categories with their stakeholders: those of the guide in guide order, then `other` and none where used. */
export function groupByCategory(
  stakeholders: readonly AssessedStakeholder[],
): { category: Category | null; stakeholders: AssessedStakeholder[] }[] {
  const categories: readonly (Category | null)[] = [...CATEGORIES, null];
  return categories
    .map((category) => ({
      category,
      stakeholders: stakeholders.filter((stakeholder) => stakeholder.category === category),
    }))
    .filter((entry) => (entry.category !== null && entry.category !== "other") || entry.stakeholders.length > 0);
}

/** One row per category of the guide, all in guide order, plus `other` and "(no category)" when used, of those that count. */
export function resourcesByCategory(stakeholders: readonly AssessedStakeholder[]): CategoryResources[] {
  return groupByCategory(countedOf(stakeholders)).map(({ category, stakeholders: own }) => ({
    category,
    stakeholders: own.length,
    resources: byCode(RESOURCES, (resource) => countAnswers(own, resource)),
  }));
}

/** Share of the checklist that the stakeholders answer that count. */
export function completenessOf(stakeholders: readonly AssessedStakeholder[]): Completeness {
  const counted = countedOf(stakeholders);
  const answered = counted.reduce((sum, stakeholder) => sum + stakeholder.answered, 0);
  return { stakeholders: counted.length, answered, of: counted.length * ITEM_COUNT };
}

/** How old the answers are. */
export function ageOf(stakeholders: readonly AssessedStakeholder[]): AnswersAge {
  const counted = countedOf(stakeholders);
  const answersOf = (age: boolean | null): number =>
    counted.filter(({ isOld }) => isOld === age).reduce((sum, { answered }) => sum + answered, 0);
  return { old: answersOf(true), undated: answersOf(null), answered: completenessOf(stakeholders).answered };
}

/** Completeness of each category that is used. */
export function completenessByCategory(stakeholders: readonly AssessedStakeholder[]): CategoryCompleteness[] {
  return groupByCategory(countedOf(stakeholders))
    .filter(({ stakeholders: own }) => own.length > 0)
    .map(({ category, stakeholders: own }) => ({ category, ...completenessOf(own) }));
}

/** Answered share from 0 to 1; 0 without stakeholders. */
export function shareOf({ answered, of }: Completeness): number {
  return of === 0 ? 0 : answered / of;
}
