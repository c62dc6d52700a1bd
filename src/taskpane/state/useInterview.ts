import { useCallback, useEffect, useMemo, useRef, useState } from "react";

import type { CheckedTables } from "../../app/checkTables";
import type { FollowedTable, SelectedRow } from "../../app/followSelection";
import type { AssessedStakeholder } from "../../core/model/stakeholder";
import type { PaneServices } from "../services/paneServices";
import { firstOpen, lastStep, nextOpen, stepBy, type InterviewStep } from "./interviewSteps";
import { mappingOf, type AuditState } from "./useAudit";

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
  /** Opens the stakeholder whose row is selected in the sheet; resolves to whether there is one. */
  readonly takeSelected: () => Promise<boolean>;
}

/**
 * Walks through stakeholders and questions; follows the selection in the sheet while it is shown and wanted.
 *
 * @param onMove Called whenever another question or stakeholder comes: what was said of the one before is over.
 */
export function useInterview(
  services: PaneServices,
  audit: AuditState,
  isShown: boolean,
  onMove: () => void,
): InterviewState {
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

  const goTo = useCallback(
    (next: InterviewStep, from: readonly AssessedStakeholder[]) => {
      setKey(from[next.stakeholder]?.key ?? null);
      setQuestion(next.question);
      onMove();
    },
    [onMove],
  );
  const shown = useRef<string | null>(null);
  useEffect(() => {
    shown.current = stakeholders[index]?.key ?? null;
  }, [stakeholders, index]);

  const goToRow = useCallback(
    ({ table, row }: SelectedRow): boolean => {
      const from = current()?.audit.stakeholders ?? [];
      const found = from.findIndex((own) => own.row.table === table && own.row.index === row);
      // Another cell of the row that is shown already leaves the question where it is.
      if (found >= 0 && from[found]?.key !== shown.current) goTo(firstOpen(found, from), from);
      return found >= 0;
    },
    [current, goTo],
  );

  useEffect(() => {
    if (!isShown || !isFollowing) return undefined;
    const following = services.followSelection({
      tables: () => followed(current()),
      onRow: goToRow,
      onFailure: () => setFollowing(false),
    });
    following.catch(() => setFollowing(false));
    return () => {
      void following.then(async (stop) => stop());
    };
  }, [services, isShown, isFollowing, current, goToRow]);

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
          goTo(nextOpen(lastStep(stakeholders.length), stakeholders) ?? step, stakeholders);
        }
      },
      move: (by) => goTo(stepBy(step, by, stakeholders.length), stakeholders),
      nextUnanswered: () => {
        if (open !== null) goTo(open, stakeholders);
      },
      follow: setFollowing,
      takeSelected: async () => {
        const row = await services.readSelectedRow(followed(current()));
        return row !== null && goToRow(row);
      },
    };
  }, [services, current, stakeholders, index, step, isFollowing, goTo, goToRow]);
}

/** The tables that were checked, with what their columns mean. */
function followed(checked: CheckedTables | null): FollowedTable[] {
  return (checked?.tables ?? []).flatMap((table) => {
    const mapping = checked === null ? null : mappingOf(checked, table.name);
    return mapping === null ? [] : [{ table, mapping }];
  });
}
