import { useCallback, useMemo, useRef, useState } from "react";

import type { CheckedTables } from "../../app/checkTables";
import type { AnswerOutcome, AnswerRequest } from "../../app/interview";
import type { TableMapping } from "../../core/model/mapping";
import type { ChecklistItem, Field } from "../../core/guide/codes";
import type { InterviewAnswer } from "../../core/interview/answer";
import type { AnswerNote } from "../../core/interview/answerNotes";
import { findRow, rowCells, type RowCells } from "../../core/stakeholders/findRow";
import type { AssessedStakeholder } from "../../core/model/stakeholder";
import type { Cell, Table } from "../../core/model/table";
import { WorkbookError } from "../../core/model/workbookError";
import type { PaneServices } from "../services/paneServices";
import { mappingOf, type AuditState } from "./useAudit";
import { answerTopic, useDrafts, type Drafts, type GivenAnswer } from "./useDrafts";
import type { Tasks } from "./useTasks";

/** What became of an answer. */
export type AnswerNews =
  | { readonly status: "saved"; readonly cells: string }
  | { readonly status: "unchanged" }
  | { readonly status: "scale-would-change" }
  | { readonly status: "needs-column"; readonly table: string; readonly field: Field; readonly header: string }
  /** `theirs` stands in the cell, `mine` would be written. */
  | { readonly status: "changed"; readonly cell: string; readonly theirs: string; readonly mine: string };

/** News of an answer, and what it was: what is asked here is done for that stakeholder and no other. */
export interface AnswerNotice {
  readonly given: KnownAnswer;
  readonly news: AnswerNews;
}

export interface Answers {
  readonly notice: AnswerNotice | null;
  /** What about this stakeholder was answered last: its news belongs beside that field. Null before anything was. */
  readonly lastTopic: (stakeholder: AssessedStakeholder) => string | null;
  /** Answers given and not yet taken in, by what they are about. */
  readonly draftsOf: Drafts["draftsOf"];
  /** A note about an answer that was typed and not yet saved; null where there is none. */
  readonly noteDraft: (stakeholder: AssessedStakeholder, item: ChecklistItem) => AnswerNote | null;
  readonly setNoteDraft: (stakeholder: AssessedStakeholder, item: ChecklistItem, note: AnswerNote) => void;
  readonly answer: (stakeholder: AssessedStakeholder, answer: InterviewAnswer) => void;
  /** Writes the answer of the notice over what it shows that a colleague put there, and over nothing else. */
  readonly overwrite: () => void;
  /** Adds the column that the answer of the notice needs, then writes it. */
  readonly addColumn: () => void;
  /** Another question is in front: what was said beside the one before is over. */
  readonly dismiss: () => void;
}

/** An answer, and the stakeholder's row as it was when it was given. */
export interface KnownAnswer extends GivenAnswer {
  readonly table: string;
  readonly row: RowCells;
  /** What of colleagues it may go over, as the user has seen it. */
  readonly seen: NonNullable<AnswerRequest["seen"]>;
}

/** An answer waits this long for the one before it: a request that is never answered must not hold up the others. */
const PATIENCE_MS = 4_000;

/** Writes answers, one after the other, each on top of what the one before has left. */
export function useAnswers(
  services: PaneServices,
  tasks: Tasks,
  audit: AuditState,
  reload: () => Promise<unknown>,
): Answers {
  const [notice, setNotice] = useState<AnswerNotice | null>(null);
  const [last, setLast] = useState<GivenAnswer | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const { current, takeIn } = audit;
  const { draftsOf, setDraft, removeDraft } = useDrafts();
  const [notes, setNotes] = useState<ReadonlyMap<string, AnswerNote>>(new Map());

  const write = useCallback(
    async (given: KnownAnswer) => {
      await tasks.run("answer", async ({ signal }) => {
        const source = sourceOf(current(), given);
        const outcome = await services.writeAnswer({ ...source, answer: given.answer, seen: given.seen });
        if (outcome.status === "written" || outcome.status === "unchanged") await takeIn(source, outcome.cells);
        else if (outcome.status === "changed") await takeIn(source, [outcome.cell]);
        if (!signal.aborted) setNotice({ given: withSeen(given, outcome), news: newsOf(outcome, given.table) });
      });
      removeDraft(given);
    },
    [services, tasks, current, takeIn, removeDraft],
  );
  const enqueue = useCallback((work: () => Promise<unknown>) => {
    queue.current = patiently(queue.current).then(work);
  }, []);
  const give = useCallback(
    (given: KnownAnswer) => {
      setNotice(null);
      setLast(given);
      setDraft(given);
      enqueue(async () => write(given));
    },
    [enqueue, write, setDraft],
  );
  const { leave } = tasks;
  const dismiss = useCallback(() => {
    setNotice(null);
    leave();
  }, [leave]);
  return useMemo(
    () => ({
      notice,
      lastTopic: ({ key }) => (last?.stakeholder.key === key ? answerTopic(last.answer) : null),
      draftsOf,
      noteDraft: ({ key }, item) => notes.get(`${key}\n${item}`) ?? null,
      setNoteDraft: ({ key }, item, note) => setNotes((before) => new Map(before).set(`${key}\n${item}`, note)),
      answer: (stakeholder, answer) => {
        const row = rowOf(current(), stakeholder);
        if (row !== null) give({ stakeholder, answer, table: stakeholder.row.table, row, seen: [] });
      },
      overwrite: () => {
        if (notice !== null) give(notice.given);
      },
      addColumn: () => {
        if (notice?.news.status !== "needs-column") return;
        const { given, news } = notice;
        setNotice(null);
        enqueue(async () => {
          const isAdded = await tasks.run("answer", async () => {
            const { mapping, table } = sourceOf(current(), given);
            await services.addColumn(mapping, news.field, table);
          });
          if (!isAdded) return;
          await reload();
          await write(given);
        });
      },
      dismiss,
    }),
    [notice, last, draftsOf, notes, enqueue, give, services, tasks, current, reload, write, dismiss],
  );
}

/** Resolves with the work before, or when it has taken too long. */
async function patiently(before: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS);
  });
  await Promise.race([before, tooLong]);
  clearTimeout(timer);
}

/** The row of a stakeholder as the last reading has it; what is on screen may be older by a blink. */
function rowOf(checked: CheckedTables | null, { key, row }: AssessedStakeholder): RowCells | null {
  const table = checked?.tables.find(({ name }) => name === row.table);
  const mapping = checked === null ? null : mappingOf(checked, row.table);
  const own = checked?.audit.stakeholders.find((stakeholder) => stakeholder.key === key);
  return table === undefined || own === undefined || mapping === null
    ? null
    : rowCells({ table, mapping, row: own.row.index });
}

/** The stakeholder's row in the last reading, what its columns mean, and the words the user has explained. */
interface AnswerSource {
  readonly table: Table;
  readonly mapping: TableMapping;
  readonly row: number;
  readonly words: CheckedTables["words"];
}

/** @throws WorkbookError `row-moved` when the last reading has no such row, or several. */
function sourceOf(checked: CheckedTables | null, { table: name, row: known }: KnownAnswer): AnswerSource {
  const table = checked?.tables.find((own) => own.name === name);
  const mapping = checked === null ? null : mappingOf(checked, name);
  const row = table === undefined || mapping === null ? null : findRow(known, table, mapping);
  if (checked === null || table === undefined || mapping === null || row === null) {
    throw new WorkbookError("row-moved", name, { writing: "nothing" });
  }
  return { table, mapping, row, words: checked.words };
}

function newsOf(outcome: AnswerOutcome, table: string): AnswerNews {
  switch (outcome.status) {
    case "written":
      return { status: "saved", cells: outcome.addresses.join(", ") };
    case "changed": {
      const { address, cell, wanted } = outcome;
      return { status: "changed", cell: address, theirs: shown(cell.value), mine: shown(wanted) };
    }
    case "needs-column":
      return { status: "needs-column", table, field: outcome.field, header: outcome.header };
    case "unchanged":
    case "scale-would-change":
      return { status: outcome.status };
  }
}

/** A cell as a sentence shows it. */
function shown(cell: Cell): string {
  if (cell === null) return "–";
  return typeof cell === "object" ? cell.error : String(cell);
}

/** An answer with what its news shows of a colleague's. */
function withSeen(given: KnownAnswer, outcome: AnswerOutcome): KnownAnswer {
  return outcome.status === "changed" ? { ...given, seen: [...given.seen, outcome.seen] } : given;
}
