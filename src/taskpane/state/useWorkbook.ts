import { useCallback, useMemo, useState } from "react";

import type { ListCandidate } from "../../app/auditRequest";
import type { WorkbookView } from "../../app/readWorkbook";
import type { TableInspection } from "../../core/inspectTable";
import type { Language } from "../../core/guide/codes";
import { NO_CHOICES, type SavedChoices } from "../../core/memory/choices";
import type { PaneServices } from "../services/paneServices";
import type { Tasks, TaskTools } from "./useTasks";

/** The workbook as read, and what the user says about it. */
export interface WorkbookState {
  readonly view: WorkbookView | null;
  readonly inspections: readonly TableInspection[];
  readonly choices: SavedChoices;
  /** Plain lists; null while nobody has looked for them. */
  readonly lists: readonly ListCandidate[] | null;
  /** Name of the table that was inserted or made last. */
  readonly inserted: string | null;
  readonly isTicked: (table: string) => boolean;
  /** How many lists are ticked. */
  readonly ticked: number;
  readonly load: () => Promise<boolean>;
  readonly tick: (table: string, isTicked: boolean) => void;
  readonly setVisibleOnly: (visibleRowsOnly: boolean) => void;
  readonly setAuthority: (authority: string) => void;
  readonly setProject: (project: string) => void;
  /** Takes in what the user says of columns and words; the tables are looked at again under it. */
  readonly say: (change: (before: SavedChoices) => SavedChoices) => void;
  /** Keeps what the user says of findings. */
  readonly settle: (change: (before: SavedChoices) => SavedChoices) => void;
  readonly findLists: () => void;
  readonly makeTable: (list: ListCandidate) => void;
  readonly insert: (content: "blank" | "sample") => void;
}

/** Where the ways to a table tell that one of them went wrong. */
export const STARTS = "starts";

/** Reads the workbook and keeps what the user says about it, in the workbook. */
export function useWorkbook(services: PaneServices, tasks: Tasks, language: Language): WorkbookState {
  const [view, setView] = useState<WorkbookView | null>(null);
  const [inspections, setInspections] = useState<readonly TableInspection[]>([]);
  const [choices, setChoices] = useState<SavedChoices>(NO_CHOICES);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [lists, setLists] = useState<readonly ListCandidate[] | null>(null);
  const [inserted, setInserted] = useState<string | null>(null);

  const read = useCallback(
    async (tools: TaskTools) => {
      const next = await services.readWorkbook(tools);
      tools.signal.throwIfAborted();
      const found = await services.inspectTables(next.tables, next.choices, { ...tools, terms: next.terms });
      tools.signal.throwIfAborted();
      setView(next);
      setChoices(next.choices);
      setTicked(tickedAtFirst(next.choices, found));
      setInspections(found);
      return { kept: next.choices, found };
    },
    [services],
  );
  const load = useCallback(
    async () =>
      tasks.run("read", async (tools) => {
        await read(tools);
      }),
    [tasks, read],
  );

  const change = useCallback(
    (next: SavedChoices, inspectAgain: boolean) => {
      setChoices(next);
      void tasks.run("inspect", async (tools) => {
        if (view === null) return;
        // A read-only workbook keeps nothing; the choices then last as long as the pane.
        if (!view.isReadOnly) await services.keepChoices(next);
        if (!inspectAgain) return;
        const found = await services.inspectTables(view.tables, next, { ...tools, terms: view.terms });
        tools.signal.throwIfAborted();
        setInspections(found);
      });
    },
    [services, tasks, view],
  );

  const isTicked = useCallback((table: string) => ticked.has(table), [ticked]);
  const tick = useCallback(
    (table: string, isChosen: boolean) => {
      const names = inspections.map((inspection) => inspection.table);
      const chosen = names.filter((name) => (name === table ? isChosen : ticked.has(name)));
      setTicked(new Set(chosen));
      change({ ...choices, chosen }, false);
    },
    [inspections, ticked, choices, change],
  );
  const said = useChoiceSetters(choices, change);
  const tickAlone = useCallback(
    async (table: string, kept: SavedChoices) => {
      const next = { ...kept, chosen: [table] };
      await services.keepChoices(next);
      setChoices(next);
      setTicked(new Set(next.chosen));
    },
    [services],
  );
  const starts = useStarts(services, tasks, language, { read, setLists, setInserted, tickAlone });
  return useMemo(
    () => ({
      view,
      inspections,
      choices,
      lists,
      inserted,
      isTicked,
      ticked: ticked.size,
      tick,
      load,
      ...said,
      ...starts,
    }),
    [view, inspections, choices, lists, inserted, isTicked, ticked, tick, load, said, starts],
  );
}

/**
 * The stakeholder tables, or where there are none the lists, or those chosen earlier. They stay ticked while the user says what
 * their columns mean.
 */
function tickedAtFirst({ chosen }: SavedChoices, inspections: readonly TableInspection[]): ReadonlySet<string> {
  const wanted = chosen === null ? null : new Set(chosen.map((name) => name.toLowerCase()));
  const hasTable = inspections.some((inspection) => inspection.kind === "table" && isOwn(inspection));
  const hasOwn = inspections.some(isOwn);
  const isFirst = ({ kind, reason, isSample }: TableInspection): boolean =>
    reason === null && (isSample ? !hasOwn : kind === "table" || !hasTable);
  return new Set(
    inspections
      .filter((inspection) => (wanted === null ? isFirst(inspection) : wanted.has(inspection.table.toLowerCase())))
      .map(({ table }) => table),
  );
}

/** Whether a table or list would be audited and is the user's own. */
function isOwn({ reason, isSample }: TableInspection): boolean {
  return reason === null && !isSample;
}

type ChoiceSetters = Pick<WorkbookState, "setVisibleOnly" | "setAuthority" | "setProject" | "say" | "settle">;

function useChoiceSetters(
  choices: SavedChoices,
  change: (next: SavedChoices, inspectAgain: boolean) => void,
): ChoiceSetters {
  return useMemo(
    () => ({
      setVisibleOnly: (visibleRowsOnly) => change({ ...choices, visibleRowsOnly }, false),
      setAuthority: (authority) => change({ ...choices, authority }, false),
      setProject: (project) => change({ ...choices, project }, false),
      say: (say) => change(say(choices), true),
      settle: (settle) => change(settle(choices), false),
    }),
    [choices, change],
  );
}

/** Where it is told what went wrong with a list. */
export function placeOfList({ sheet, address }: ListCandidate): string {
  return `${sheet}!${address}`;
}

type Starts = Pick<WorkbookState, "findLists" | "makeTable" | "insert">;

/** What the ways to a table work with. */
interface StartTools {
  readonly read: (
    tools: TaskTools,
  ) => Promise<{ readonly kept: SavedChoices; readonly found: readonly TableInspection[] }>;
  readonly setLists: (lists: readonly ListCandidate[] | null) => void;
  readonly setInserted: (table: string) => void;
  readonly tickAlone: (table: string, kept: SavedChoices) => Promise<void>;
}

function useStarts(
  services: PaneServices,
  tasks: Tasks,
  language: Language,
  { read, setLists, setInserted, tickAlone }: StartTools,
): Starts {
  return useMemo(
    () => ({
      findLists: () =>
        void tasks.run(
          "read",
          async (tools) => {
            const found = await services.findPlainLists(tools);
            tools.signal.throwIfAborted();
            setLists(found);
          },
          STARTS,
        ),
      makeTable: (list) =>
        void tasks.run(
          "insert",
          async (tools) => {
            setInserted(await services.makeListTable(list, language));
            setLists(null);
            await read(tools);
          },
          placeOfList(list),
        ),
      insert: (content) =>
        void tasks.run(
          "insert",
          async (tools) => {
            const { table } = await services.insertTemplate(language, content);
            setInserted(table);
            setLists(null);
            const { kept, found } = await read(tools);
            // The sample is looked at alone; the user's own data are ticked again by the user.
            if (content === "sample" && found.some(isOwn)) await tickAlone(table, kept);
          },
          STARTS,
        ),
    }),
    [services, tasks, language, read, setLists, setInserted, tickAlone],
  );
}
