/** What keeps the thread of the pane busy, as the browser itself measures it. */

import type { Frame, Page } from "playwright-core";

/** A task: what a thread does before anything else has its turn. */
export interface PaneTask {
  /** Milliseconds of the processor: on a busy machine a task waits for it too, which is no work of the pane. */
  readonly cpuMs: number;
  readonly clockMs: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly dur?: number;
  readonly tdur?: number;
}

const CATEGORIES = ["toplevel", "blink.user_timing"];
const MARK = "this is the thread of the pane";

/** The tasks of the pane while something is done, longest first by the processor's time. */
export async function paneTasks(page: Page, pane: () => Frame, work: () => Promise<void>): Promise<PaneTask[]> {
  const browser = page.context().browser();
  if (browser === null) throw new Error("There is no browser.");
  await browser.startTracing(page, { categories: CATEGORIES });
  await work();
  await pane().evaluate((name) => performance.mark(name), MARK);
  const trace = await browser.stopTracing();
  const { traceEvents } = JSON.parse(trace.toString("utf8")) as { traceEvents: TraceEvent[] };
  const marked = traceEvents.find(({ name }) => name === MARK);
  if (marked === undefined) throw new Error("The thread of the pane is not in the trace.");
  return traceEvents
    .filter(({ name, pid, tid }) => name.endsWith("RunTask") && pid === marked.pid && tid === marked.tid)
    .map(({ dur = 0, tdur = 0 }) => ({ cpuMs: tdur / 1000, clockMs: dur / 1000 }))
    .sort((a, b) => b.cpuMs - a.cpuMs);
}
