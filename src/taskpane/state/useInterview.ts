import { useCallback, useEffect, useMemo, useState } from "react";

import type { AssessedStakeholder } from "../../core/stakeholders/stakeholder";
import type { PaneServices } from "../services";
import { firstOpen, nextOpen, stepBy, type InterviewStep } from "./interviewSteps";
import type { AuditState } from "./useAudit";

/** Where the interview stands. */
export interface InterviewState {
  readonly stakeholders: readonly AssessedStakeholder[];
  readonly stakeholder: AssessedStakeholder | null;
  readonly step: InterviewStep;
  /** Whether the interview goes to the row that is selected in the sheet. */
  readonly isFollowing: boolean;
  readonly hasOpenQuestions: boolean;
  /** Opens a stakeholder at its first open question; null opens the next open question of all. */
  readonly open: (key: string | null) => void;
  readonly move: (by: number) => void;
  readonly nextUnanswered: () => void;
  readonly follow: (isFollowing: boolean) => void;
}

/** Walks through stakeholders and questions; follows the selection in the sheet while it is shown and wanted. */
export function useInterview(services: PaneServices, audit: AuditState, isShown: boolean): InterviewState {
  const { checked, current } = audit;
  const stakeholders = useMemo(() => checked?.audit.stakeholders ?? [], [checked]);
  const [key, setKey] = useState<string | null>(null);
  const [question, setQuestion] = useState(0);
  const [isFollowing, setFollowing] = useState(false);
  const index = Math.max(
    0,
    stakeholders.findIndex((own) => own.key === key),
  );
  const step = useMemo(() => ({ stakeholder: index, question }), [index, question]);

  const goTo = useCallback((next: InterviewStep, from: readonly AssessedStakeholder[]) => {
    setKey(from[next.stakeholder]?.key ?? null);
    setQuestion(next.question);
  }, []);

  useEffect(() => {
    if (!isShown || !isFollowing) return undefined;
    const following = services.followSelection(
      () => current()?.tables ?? [],
      ({ table, row }) => {
        const from = current()?.audit.stakeholders ?? [];
        const found = from.findIndex((own) => own.row.table === table && own.row.index === row);
        if (found >= 0) goTo(firstOpen(found, from), from);
      },
    );
    following.catch(() => setFollowing(false));
    return () => {
      void following.then(async (stop) => stop());
    };
  }, [services, isShown, isFollowing, current, goTo]);

  return useMemo(() => {
    const open = nextOpen(step, stakeholders);
    return {
      stakeholders,
      stakeholder: stakeholders[index] ?? null,
      step,
      isFollowing,
      hasOpenQuestions: open !== null,
      open: (wanted) => {
        const found = stakeholders.findIndex((own) => own.key === wanted);
        if (found >= 0) goTo(firstOpen(found, stakeholders), stakeholders);
        else if (stakeholders.length > 0) {
          goTo(nextOpen({ stakeholder: stakeholders.length - 1, question: 3 }, stakeholders) ?? step, stakeholders);
        }
      },
      move: (by) => goTo(stepBy(step, by, stakeholders.length), stakeholders),
      nextUnanswered: () => {
        if (open !== null) goTo(open, stakeholders);
      },
      follow: setFollowing,
    };
  }, [stakeholders, index, step, isFollowing, goTo]);
}
