import { useCallback, useMemo, useRef, useState } from "react";

import type { AnswerOutcome } from "../../app/interview";
import type { TableMapping } from "../../core/columns/mapping";
import type { Field } from "../../core/guide/codes";
import type { InterviewAnswer } from "../../core/interview/answer";
import type { AssessedStakeholder } from "../../core/stakeholders/stakeholder";
import type { CheckedTables } from "../../app/checkTables";
import type { PaneServices } from "../services";
import type { AuditState } from "./useAudit";
import type { Tasks } from "./useTasks";

/** What became of the last answer. */
export type AnswerNotice =
  | { readonly status: "saved"; readonly cells: string }
  | { readonly status: "unchanged" }
  | { readonly status: "scale-would-change" }
  | { readonly status: "needs-column"; readonly table: string; readonly field: Field; readonly header: string }
  | { readonly status: "changed"; readonly cell: string; readonly current: string };

export interface Answers {
  readonly notice: AnswerNotice | null;
  /** Answers given and not yet taken in, by what they are about. */
  readonly draftsOf: (stakeholder: AssessedStakeholder) => ReadonlyMap<string, InterviewAnswer>;
  /** A note that was typed and not yet saved; null where there is none. */
  readonly noteDraft: (stakeholder: AssessedStakeholder) => string | null;
  readonly setNoteDraft: (stakeholder: AssessedStakeholder, text: string) => void;
  readonly answer: (stakeholder: AssessedStakeholder, answer: InterviewAnswer) => void;
  /** Writes the last answer over what a colleague put there. */
  readonly overwrite: () => void;
  /** Adds the column the last answer needs, then writes it. */
  readonly addColumn: () => void;
  readonly dismiss: () => void;
}

/** What an answer is about: one draft each. */
export function answerTopic(answer: InterviewAnswer): string {
  if (answer.kind === "scale") return answer.field;
  return answer.kind === "resource" ? answer.resource : answer.kind;
}

interface Given {
  readonly stakeholder: AssessedStakeholder;
  readonly answer: InterviewAnswer;
}

/** Writes answers, one after the other, each on top of what the one before has left. */
export function useAnswers(
  services: PaneServices,
  tasks: Tasks,
  audit: AuditState,
  reload: () => Promise<unknown>,
): Answers {
  const [notice, setNotice] = useState<AnswerNotice | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const last = useRef<Given | null>(null);
  const { checked, current, takeIn } = audit;
  const { draftsOf, setDraft, clearDrafts } = useDrafts(checked);
  const [notes, setNotes] = useState<ReadonlyMap<string, string>>(new Map());

  const write = useCallback(
    async (given: Given, overwrite: boolean) => {
      const isDone = await tasks.run("answer", async () => {
        const source = sourceOf(current(), given.stakeholder.row.table);
        if (source === null) return;
        const { row, answer } = { row: given.stakeholder.row.index, answer: given.answer };
        const outcome = await services.writeAnswer({ ...source, row, answer, overwrite });
        setNotice(noticeOf(outcome, source.table.name));
        if (outcome.status === "written") await takeIn(source.table.name, row, outcome.cells);
        else if (outcome.status === "changed") await takeIn(source.table.name, row, [outcome.cell]);
        else clearDrafts();
      });
      if (!isDone) clearDrafts();
    },
    [services, tasks, current, takeIn, clearDrafts],
  );
  const enqueue = useCallback(
    (given: Given, overwrite: boolean) => {
      last.current = given;
      setNotice(null);
      setDraft(given);
      queue.current = queue.current.then(async () => write(given, overwrite));
    },
    [write, setDraft],
  );
  return useMemo(
    () => ({
      notice,
      draftsOf,
      noteDraft: ({ key }) => notes.get(key) ?? null,
      setNoteDraft: ({ key }, text) => setNotes((before) => new Map(before).set(key, text)),
      answer: (stakeholder, answer) => enqueue({ stakeholder, answer }, false),
      overwrite: () => {
        if (last.current !== null) enqueue(last.current, true);
      },
      addColumn: () => {
        const given = last.current;
        if (given === null || notice?.status !== "needs-column") return;
        const { table, field } = notice;
        setNotice(null);
        queue.current = queue.current.then(async () => {
          const mapping = mappingOf(current(), table);
          if (mapping === null) return;
          const isAdded = await tasks.run("answer", async () => {
            await services.addColumn(mapping, field);
          });
          if (!isAdded) return;
          await reload();
          await write(given, false);
        });
      },
      dismiss: () => setNotice(null),
    }),
    [notice, draftsOf, notes, enqueue, services, tasks, current, reload, write],
  );
}

type Drafts = ReadonlyMap<string, InterviewAnswer>;
const NO_DRAFTS: Drafts = new Map();
const NOBODYS_DRAFTS: ReadonlyMap<string, Drafts> = new Map();

/** Answers under way, by stakeholder; they go once the audit has taken them in. */
function useDrafts(checked: CheckedTables | null) {
  const [state, setState] = useState({ checked, drafts: NOBODYS_DRAFTS });
  const drafts = state.checked === checked ? state.drafts : NOBODYS_DRAFTS;
  const draftsOf = useCallback(({ key }: AssessedStakeholder) => drafts.get(key) ?? NO_DRAFTS, [drafts]);
  const setDraft = useCallback(
    ({ stakeholder: { key }, answer }: Given) =>
      setState((before) => {
        const kept = before.checked === checked ? before.drafts : NOBODYS_DRAFTS;
        const own = new Map(kept.get(key)).set(answerTopic(answer), answer);
        return { checked, drafts: new Map(kept).set(key, own) };
      }),
    [checked],
  );
  const clearDrafts = useCallback(() => setState({ checked: null, drafts: NOBODYS_DRAFTS }), []);
  return { draftsOf, setDraft, clearDrafts };
}

/** The table of a stakeholder, what its columns mean, and the words it uses. */
function sourceOf(checked: CheckedTables | null, name: string) {
  const table = checked?.tables.find((own) => own.name === name);
  const mapping = mappingOf(checked, name);
  if (checked === null || table === undefined || mapping === null) return null;
  return { table, mapping, words: checked.choices.words };
}

function mappingOf(checked: CheckedTables | null, name: string): TableMapping | null {
  return checked?.audit.tables.find(({ table }) => table === name)?.mapping ?? null;
}

function noticeOf(outcome: AnswerOutcome, table: string): AnswerNotice {
  switch (outcome.status) {
    case "written":
      return { status: "saved", cells: outcome.addresses.join(", ") };
    case "changed": {
      const { value } = outcome.cell;
      const current = value === null ? "–" : typeof value === "object" ? value.error : String(value);
      return { status: "changed", cell: outcome.address, current };
    }
    case "needs-column":
      return { status: "needs-column", table, field: outcome.field, header: outcome.header };
    case "unchanged":
    case "scale-would-change":
      return { status: outcome.status };
  }
}
