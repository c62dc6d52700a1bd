import { CHECKLIST_ITEMS, ITEM_COUNT } from "../../core/guide/codes";
import type { AssessedStakeholder } from "../../core/model/stakeholder";

/** A question about a stakeholder, one for each item of the checklist; both zero-based. */
export interface InterviewStep {
  readonly stakeholder: number;
  readonly question: number;
}

/** The step `by` questions further, from one stakeholder to the next, round and round. */
export function stepBy(from: InterviewStep, by: number, stakeholders: number): InterviewStep {
  const count = stakeholders * ITEM_COUNT;
  const position = from.stakeholder * ITEM_COUNT + from.question + by;
  const wrapped = ((position % count) + count) % count;
  return {
    stakeholder: Math.floor(wrapped / ITEM_COUNT),
    question: wrapped % ITEM_COUNT,
  };
}

/** Whether something is to ask at a step. */
export function isOpen(
  { stakeholder, question }: InterviewStep,
  stakeholders: readonly AssessedStakeholder[],
): boolean {
  const own = stakeholders[stakeholder];
  const item = CHECKLIST_ITEMS[question];
  return item !== undefined && own?.verdicts[item] === "unanswered";
}

/**
 * The next step after `from` with something to ask, or null when there is none. Who does not count, or not for the project that
 * is looked at, is not led to; the list of stakeholders and the sheet still do.
 */
export function nextOpen(from: InterviewStep, stakeholders: readonly AssessedStakeholder[]): InterviewStep | null {
  const count = stakeholders.length * ITEM_COUNT;
  for (let by = 1; by <= count; by += 1) {
    const step = stepBy(from, by, stakeholders.length);
    if (stakeholders[step.stakeholder]?.apart === null && isOpen(step, stakeholders)) return step;
  }
  return null;
}

/** The first question of a stakeholder with something to ask; the first of all when there is none. */
export function firstOpen(stakeholder: number, stakeholders: readonly AssessedStakeholder[]): InterviewStep {
  const question = CHECKLIST_ITEMS.findIndex((_, index) => isOpen({ stakeholder, question: index }, stakeholders));
  return { stakeholder, question: Math.max(question, 0) };
}
