import { useCallback, useMemo, useRef, useState } from "react";

import type { ProgressUnit } from "../../app/sliced";
import { WorkbookError } from "../../core/model/workbookError";
import type { TaskName } from "../../core/texts/catalogue/pane";

/** Work that writes with its first requests: nothing of it can be given up. */
const WRITES_AT_ONCE: ReadonlySet<TaskName> = new Set<TaskName>(["insert", "prepare", "answer"]);

/** A task under way. */
export interface RunningTask {
  readonly name: TaskName;
  /** How many are done, and how many there are; null while nobody knows. */
  readonly rows: number | null;
  readonly total: number | null;
  /** What is counted. */
  readonly unit: ProgressUnit;
  /** Whether it writes by now, so that it cannot be given up any more. */
  readonly isWriting: boolean;
}

/** Why a task stopped. */
export interface TaskFailure {
  readonly error: WorkbookError;
  readonly name: TaskName;
  readonly work: (tools: TaskTools) => Promise<void>;
  /** The control that tells it itself; null where the head of the pane does. */
  readonly place: string | null;
}

/** What a task gets to work with. */
export interface TaskTools {
  readonly signal: AbortSignal;
  readonly onTotal: (total: number, unit?: ProgressUnit) => void;
  readonly onRows: (done: number) => void;
  readonly onWriting: () => void;
}

export interface Tasks {
  readonly running: RunningTask | null;
  readonly failure: TaskFailure | null;
  /**
   * Runs one task at a time; another one begun meanwhile takes its place. Resolves to whether it went through, and to false as
   * soon as it is cancelled or replaced.
   *
   * @param place Where it is told that it went wrong: see `FailureAt`. The head of the pane, unless given.
   */
  readonly run: (name: TaskName, work: (tools: TaskTools) => Promise<void>, place?: string) => Promise<boolean>;
  /** Stops waiting for the task under way; what it still answers is ignored. */
  readonly cancel: () => void;
  /** Runs the task that stopped once more. */
  readonly retry: () => void;
  readonly dismiss: () => void;
  /** Forgets what is told beside a control: another one is in front now. */
  readonly leave: () => void;
}

/** One task at a time, with progress, a way to stop it, and what went wrong. */
export function useTasks(): Tasks {
  const [running, setRunning] = useState<RunningTask | null>(null);
  const [failure, setFailure] = useState<TaskFailure | null>(null);
  const current = useRef<AbortController | null>(null);

  const cancel = useCallback(() => {
    current.current?.abort();
    current.current = null;
    setRunning(null);
  }, []);

  const run = useCallback<Tasks["run"]>(async (name, work, place) => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const isCurrent = (): boolean => current.current === controller;
    const update = (change: Partial<RunningTask>): void => {
      if (isCurrent()) setRunning((before) => (before === null ? null : { ...before, ...change }));
    };
    setFailure(null);
    setRunning({ name, rows: null, total: null, unit: "rows", isWriting: WRITES_AT_ONCE.has(name) });
    const { signal } = controller;
    const isDone = work({
      signal,
      onTotal: (total, unit = "rows") => update({ total, unit, rows: 0 }),
      onRows: (rows) => update({ rows }),
      onWriting: () => update({ isWriting: true }),
    }).then(isCurrent);
    try {
      // Work that nobody waits for any more may never end.
      return await Promise.race([isDone, aborted(signal)]);
    } catch (error) {
      if (isCurrent()) setFailure({ error: asWorkbookError(error), name, work, place: place ?? null });
      return false;
    } finally {
      if (isCurrent()) {
        current.current = null;
        setRunning(null);
      }
    }
  }, []);

  const dismiss = useCallback(() => setFailure(null), []);
  const leave = useCallback(
    () => setFailure((before) => (before === null || before.place === null ? before : null)),
    [],
  );
  return useMemo(() => {
    const retry = (): void => {
      if (failure !== null) void run(failure.name, failure.work, failure.place ?? undefined);
    };
    return { running, failure, run, cancel, retry, dismiss, leave };
  }, [running, failure, run, cancel, dismiss, leave]);
}

/** Resolves to false once the signal aborts. */
async function aborted(signal: AbortSignal): Promise<false> {
  return new Promise((resolve) => {
    signal.addEventListener("abort", () => resolve(false), { once: true });
  });
}

function asWorkbookError(error: unknown): WorkbookError {
  return error instanceof WorkbookError ? error : new WorkbookError("unexpected", "", { cause: error });
}
