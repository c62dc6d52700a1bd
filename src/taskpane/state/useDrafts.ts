import { useCallback, useMemo, useState } from "react";

import type { InterviewAnswer } from "../../core/interview/answer";
import type { AssessedStakeholder } from "../../core/model/stakeholder";

/** An answer about a stakeholder. */
export interface GivenAnswer {
  readonly stakeholder: AssessedStakeholder;
  readonly answer: InterviewAnswer;
}

/** What an answer is about: one draft each. */
export function answerTopic(answer: InterviewAnswer): string {
  if (answer.kind === "scale") return answer.field;
  return answer.kind === "resource" ? answer.resource : answer.kind;
}

type StakeholderDrafts = ReadonlyMap<string, InterviewAnswer>;
const NO_DRAFTS: StakeholderDrafts = new Map();

/** Answers under way: shown from when they are given until the workbook has them or they are given up. */
export interface Drafts {
  /** Answers under way about a stakeholder, by what they are about. */
  readonly draftsOf: (stakeholder: AssessedStakeholder) => StakeholderDrafts;
  readonly setDraft: (given: GivenAnswer) => void;
  /** Takes an answer away, unless a later one about the same stands there. */
  readonly removeDraft: (given: GivenAnswer) => void;
}

/** Keeps answers under way by stakeholder. */
export function useDrafts(): Drafts {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, StakeholderDrafts>>(new Map());
  const draftsOf = useCallback(({ key }: AssessedStakeholder) => drafts.get(key) ?? NO_DRAFTS, [drafts]);
  const setDraft = useCallback(
    ({ stakeholder: { key }, answer }: GivenAnswer) =>
      setDrafts((before) => new Map(before).set(key, new Map(before.get(key)).set(answerTopic(answer), answer))),
    [],
  );
  const removeDraft = useCallback(
    ({ stakeholder: { key }, answer }: GivenAnswer) =>
      setDrafts((before) => {
        if (before.get(key)?.get(answerTopic(answer)) !== answer) return before;
        const own = new Map(before.get(key));
        own.delete(answerTopic(answer));
        return new Map(before).set(key, own);
      }),
    [],
  );
  return useMemo(() => ({ draftsOf, setDraft, removeDraft }), [draftsOf, setDraft, removeDraft]);
}
