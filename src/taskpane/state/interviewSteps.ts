import { KEY_QUESTION_ITEMS } from "../../core/guide/questions";
import type { AssessedStakeholder } from "../../core/model/stakeholder";

/** A question about a stakeholder; both zero-based. */
export interface InterviewStep {
  readonly stakeholder: number;
  readonly question: number;
}

/** The last question about the last stakeholder. */
export function lastStep(stakeholders: number): InterviewStep {
  return { stakeholder: stakeholders - 1, question: KEY_QUESTION_ITEMS.length - 1 };
}

/** The step `by` questions further, from one stakeholder to the next, round and round. */
export function stepBy(from: InterviewStep, by: number, stakeholders: number): InterviewStep {
  const count = stakeholders * KEY_QUESTION_ITEMS.length;
  const position = from.stakeholder * KEY_QUESTION_ITEMS.length + from.question + by;
  const wrapped = ((position % count) + count) % count;
  return {
    stakeholder: Math.floor(wrapped / KEY_QUESTION_ITEMS.length),
    question: wrapped % KEY_QUESTION_ITEMS.length,
  };
}

/** Whether something is to ask at a step. */
export function isOpen(
  { stakeholder, question }: InterviewStep,
  stakeholders: readonly AssessedStakeholder[],
): boolean {
  const own = stakeholders[stakeholder];
  return (KEY_QUESTION_ITEMS[question] ?? []).some((item) => own?.verdicts[item] === "unanswered");
}

/**
 * The next step after `from` with something to ask, or null when there is none. Who does not count, or not for the project that
 * is looked at, is not led to; the list of stakeholders and the sheet still do.
 */
export function nextOpen(from: InterviewStep, stakeholders: readonly AssessedStakeholder[]): InterviewStep | null {
  const count = stakeholders.length * KEY_QUESTION_ITEMS.length;
  for (let by = 1; by <= count; by += 1) {
    const step = stepBy(from, by, stakeholders.length);
    if (stakeholders[step.stakeholder]?.apart === null && isOpen(step, stakeholders)) return step;
  }
  return null;
}

/** The first question of a stakeholder with something to ask; the first of all when there is none. */
export function firstOpen(stakeholder: number, stakeholders: readonly AssessedStakeholder[]): InterviewStep {
  const question = KEY_QUESTION_ITEMS.findIndex((_, index) => isOpen({ stakeholder, question: index }, stakeholders));
  return { stakeholder, question: Math.max(question, 0) };
}
