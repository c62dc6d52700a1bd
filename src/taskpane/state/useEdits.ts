import { useCallback, useMemo, useState } from "react";

import type { EditOutcome, ListedEdits } from "../../app/matrixEdits";
import { canBePut, type MatrixEdit } from "../../core/edits/matrixEdit";
import type { Language } from "../../core/guide/codes";
import type { SavedChoices } from "../../core/memory/choices";
import type { PaneServices } from "../services/paneServices";
import { mappingOf } from "./useAudit";
import { useOnce } from "./useOnce";
import type { Tasks, TaskTools } from "./useTasks";

/** An edit as the list shows it. */
export interface ShownEdit {
  readonly edit: MatrixEdit;
  readonly isTicked: boolean;
  /** How it went; null while it was not tried. */
  readonly outcome: EditOutcome | null;
}

export interface EditsState {
  /** Null until they are listed. */
  readonly shown: readonly ShownEdit[] | null;
  /** How many are ticked and can be put back. */
  readonly chosen: number;
  readonly tick: (id: string, isTicked: boolean) => void;
  /** Puts what is ticked into its source; resolves to how many were written and how many not. */
  readonly put: () => Promise<{ readonly written: number; readonly left: number } | null>;
  /** Adds the column that an edit needs, then lists again. */
  readonly addColumn: (edit: MatrixEdit) => Promise<void>;
}

/** The edits of the matrix: listed when the screen opens, ticked, and put back. */
export function useEdits(
  services: PaneServices,
  tasks: Tasks,
  choices: SavedChoices,
  language: Language,
  today: () => string,
): EditsState {
  const [listed, setListed] = useState<ListedEdits | null>(null);
  const [edits, setEdits] = useState<readonly MatrixEdit[]>([]);
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, EditOutcome>>(new Map());

  const list = useCallback(
    async (tools: TaskTools, done: ReadonlyMap<string, EditOutcome>) => {
      const next = await services.listMatrixEdits({ asOf: today(), language, choices, ...tools });
      tools.signal.throwIfAborted();
      setListed(next);
      setEdits((before) => inPlace(before, next.edits, done));
    },
    [services, today, language, choices],
  );
  const load = useCallback(async () => tasks.run("edits", async (tools) => list(tools, new Map())), [tasks, list]);
  useOnce(load);

  const isOpen = useCallback(
    (edit: MatrixEdit) => canBePut(edit) && outcomes.get(edit.id)?.status !== "written",
    [outcomes],
  );
  const isTicked = useCallback(
    (edit: MatrixEdit) => isOpen(edit) && (ticks.get(edit.id) ?? edit.kind === "ready"),
    [isOpen, ticks],
  );
  const put = useCallback(async () => {
    if (listed === null) return null;
    const chosen = edits.filter(isTicked);
    let written = 0;
    const isDone = await tasks.run("put", async (tools) => {
      const found = await services.putEdits(listed, chosen, tools);
      tools.signal.throwIfAborted();
      const all = new Map([...outcomes, ...found]);
      written = [...found.values()].filter(({ status }) => status === "written").length;
      setOutcomes(all);
      await list(tools, all);
    });
    return isDone || written > 0 ? { written, left: chosen.length - written } : null;
  }, [services, tasks, listed, edits, outcomes, isTicked, list]);
  const addColumn = useCallback(
    async ({ id, needs }: MatrixEdit) => {
      if (listed === null || needs === null) return;
      const mapping = mappingOf(listed.checked, needs.table);
      const table = listed.checked.tables.find(({ name }) => name === needs.table);
      if (mapping === null || table === undefined) return;
      await tasks.run("put", async (tools) => {
        tools.onWriting();
        await services.addColumn(mapping, needs.field, table);
        setTicks((before) => new Map(before).set(id, true));
        await list(tools, outcomes);
      });
    },
    [services, tasks, listed, outcomes, list],
  );
  return useMemo(
    () => ({
      shown: listed === null ? null : edits.map((edit) => shownEdit(edit, isTicked(edit), outcomes)),
      chosen: edits.filter(isTicked).length,
      tick: (id, isChosen) => setTicks(new Map(ticks).set(id, isChosen)),
      put,
      addColumn,
    }),
    [listed, edits, isTicked, ticks, outcomes, put, addColumn],
  );
}

function shownEdit(edit: MatrixEdit, isTicked: boolean, outcomes: ReadonlyMap<string, EditOutcome>): ShownEdit {
  return { edit, isTicked, outcome: outcomes.get(edit.id) ?? null };
}

/** What is listed now in the order of before: what was written stays in its place, as it was. */
function inPlace(
  before: readonly MatrixEdit[],
  now: readonly MatrixEdit[],
  done: ReadonlyMap<string, EditOutcome>,
): MatrixEdit[] {
  const isWritten = ({ id }: MatrixEdit): boolean => done.get(id)?.status === "written";
  const open = new Map(now.filter(({ kind }) => kind !== "same").map((edit) => [edit.id, edit]));
  const kept = before.flatMap((edit) => (isWritten(edit) ? [edit] : (open.get(edit.id) ?? [])));
  const known = new Set(kept.map(({ id }) => id));
  return [...kept, ...[...open.values()].filter((edit) => !known.has(edit.id))];
}
