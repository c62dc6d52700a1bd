import type { ChecklistItem } from "../../core/guide/codes";
import type { AssessedStakeholder } from "../../core/model/stakeholder";

/** The guide's four questions, with the checklist items each one covers. */
export const QUESTIONS: readonly (readonly ChecklistItem[])[] = [
  ["familiarity", "keenness"],
  ["gains"],
  ["resource_financial", "resource_technical", "resource_human", "resource_data"],
  ["incentives"],
];

/** A question about a stakeholder; both zero-based. */
export interface InterviewStep {
  readonly stakeholder: number;
  readonly question: number;
}

/** The step `by` questions further, from one stakeholder to the next, round and round. */
export function stepBy(from: InterviewStep, by: number, stakeholders: number): InterviewStep {
  const count = stakeholders * QUESTIONS.length;
  const position = from.stakeholder * QUESTIONS.length + from.question + by;
  const wrapped = ((position % count) + count) % count;
  return { stakeholder: Math.floor(wrapped / QUESTIONS.length), question: wrapped % QUESTIONS.length };
}

/** Whether something is to ask at a step. */
export function isOpen(
  { stakeholder, question }: InterviewStep,
  stakeholders: readonly AssessedStakeholder[],
): boolean {
  const own = stakeholders[stakeholder];
  return (QUESTIONS[question] ?? []).some((item) => own?.verdicts[item] === "unanswered");
}

/** The next step after `from` with something to ask, or null when there is none. */
export function nextOpen(from: InterviewStep, stakeholders: readonly AssessedStakeholder[]): InterviewStep | null {
  const count = stakeholders.length * QUESTIONS.length;
  for (let by = 1; by <= count; by += 1) {
    const step = stepBy(from, by, stakeholders.length);
    if (isOpen(step, stakeholders)) return step;
  }
  return null;
}

/** The first question of a stakeholder with something to ask; the first of all when there is none. */
export function firstOpen(stakeholder: number, stakeholders: readonly AssessedStakeholder[]): InterviewStep {
  const question = QUESTIONS.findIndex((_, index) => isOpen({ stakeholder, question: index }, stakeholders));
  return { stakeholder, question: Math.max(question, 0) };
}
