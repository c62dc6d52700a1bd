import { useCallback, useEffect, useMemo, useRef, useState } from "react";

import type { CheckedTables } from "../../app/checkTables";
import type { FollowedTable, SelectedRow } from "../../app/followSelection";
import { WorkbookError } from "../../core/model/workbookError";
import type { AssessedStakeholder } from "../../core/model/stakeholder";
import type { PaneServices } from "../services/paneServices";
import { firstOpen, nextOpen, stepBy, type InterviewStep } from "./interviewSteps";
import { mappingOf, type AuditState } from "./useAudit";

/** Where the interview stands. */
export interface InterviewState {
  readonly stakeholders: readonly AssessedStakeholder[];
  /** Who is on screen; null before anybody was chosen. */
  readonly stakeholder: AssessedStakeholder | null;
  /** Whether it is shown whom to ask first. */
  readonly isLeading: boolean;
  /** Whether the row of whom is on screen is selected in the sheet. */
  readonly isSelected: boolean;
  readonly step: InterviewStep;
  /** Whether the interview goes to the row that is selected in the sheet. */
  readonly isFollowing: boolean;
  readonly hasOpenQuestions: boolean;
  /** Opens a stakeholder at its first open question, and selects its row; null shows whom to ask first. */
  readonly open: (key: string | null) => void;
  /** Goes on where one stopped. */
  readonly resume: () => void;
  readonly move: (by: number) => void;
  readonly nextUnanswered: () => void;
  /** Goes to the next open question while the news of the answer before stays. */
  readonly advance: () => void;
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
  const [isLeading, setLeading] = useState(true);
  const { selected, select } = useRowSelection(services, current);
  const index = Math.max(
    0,
    stakeholders.findIndex((own) => own.key === key),
  );
  const step = useMemo(() => ({ stakeholder: index, question }), [index, question]);

  const goTo = useCallback(
    (next: InterviewStep, from: readonly AssessedStakeholder[], keepsNews = false) => {
      setKey(from[next.stakeholder]?.key ?? null);
      setLeading(false);
      setQuestion(next.question);
      if (!keepsNews) onMove();
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
      stakeholder: key === null ? null : (stakeholders[index] ?? null),
      isLeading: isLeading || key === null,
      isSelected: selected !== null && selected === stakeholders[index]?.key,
      step,
      isFollowing,
      hasOpenQuestions: open !== null,
      open: (wanted) => {
        const found = stakeholders.findIndex((own) => own.key === wanted);
        const own = stakeholders[found];
        if (own === undefined) {
          setLeading(true);
          onMove();
          return;
        }
        goTo(firstOpen(found, stakeholders), stakeholders);
        void select(own);
      },
      resume: () => setLeading(false),
      move: (by) => goTo(stepBy(step, by, stakeholders.length), stakeholders),
      nextUnanswered: () => {
        if (open !== null) goTo(open, stakeholders);
      },
      advance: () => {
        if (open !== null) goTo(open, stakeholders, true);
      },
      follow: setFollowing,
      takeSelected: async () => {
        const row = await services.readSelectedRow(followed(current()));
        return row !== null && goToRow(row);
      },
    };
  }, [
    services,
    current,
    stakeholders,
    index,
    key,
    step,
    isFollowing,
    isLeading,
    selected,
    goTo,
    goToRow,
    select,
    onMove,
  ]);
}

/** Selects the row of whom is asked in the sheet; `selected` is the key of whose row was selected last. */
function useRowSelection(
  services: PaneServices,
  current: AuditState["current"],
): { readonly selected: string | null; readonly select: (own: AssessedStakeholder) => Promise<void> } {
  const [selected, setSelected] = useState<string | null>(null);
  const select = useCallback(
    async (own: AssessedStakeholder) => {
      setSelected(null);
      const checkedNow = current();
      const table = checkedNow?.tables.find(({ name }) => name === own.row.table);
      const mapping = checkedNow === null ? null : mappingOf(checkedNow, own.row.table);
      if (table === undefined || mapping === null) return;
      try {
        await services.goToRow({ table, mapping, row: own.row.index });
        setSelected(own.key);
      } catch (error) {
        // A sheet that cannot be shown is no reason not to ask.
        if (!(error instanceof WorkbookError)) throw error;
      }
    },
    [services, current],
  );
  return { selected, select };
}

/** The tables that were checked, with what their columns mean. */
function followed(checked: CheckedTables | null): FollowedTable[] {
  return (checked?.tables ?? []).flatMap((table) => {
    const mapping = checked === null ? null : mappingOf(checked, table.name);
    return mapping === null ? [] : [{ table, mapping }];
  });
}
