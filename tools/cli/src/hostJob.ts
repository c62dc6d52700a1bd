/**
 * One run of `npm run host` in a thread of its own, so that a script that never stops working can be ended from outside: a
 * timer of its own thread would never get its turn.
 */

import { join } from "node:path";
import { Worker } from "node:worker_threads";

import type { ExitCode } from "./exitCode";
import type { HostArguments } from "./hostArguments";
import { timedOut, type HostReport } from "./hostReport";

/** A run that came to its end. */
export interface HostResult {
  readonly report: HostReport;
  /** The workbook after the script; null unless it fulfilled and is wanted. */
  readonly saved: Uint8Array | null;
}

/** A problem of the run that somebody can mend: a file that is not there or no workbook. */
export class HostJobError extends Error {
  constructor(
    message: string,
    readonly exitCode: ExitCode,
  ) {
    super(message);
    this.name = "HostJobError";
  }
}

/** What the thread says at its end. */
export type HostJobMessage =
  HostResult | { readonly problem: { readonly message: string; readonly exitCode: ExitCode } };

/** What it says before: the workbook is open and the script begins, from when its time counts. */
export interface HostJobStart {
  readonly isStarted: true;
}

/** How much longer than the script's time the thread gets: to say itself that the script only waits. */
const GRACE_MS = 1_000;

/**
 * Runs the script in a thread, whose program stands beside the one that asks.
 *
 * @throws HostJobError for a file that cannot be read.
 */
export async function startHostJob(args: HostArguments): Promise<HostResult> {
  const worker = new Worker(join(__dirname, "hostThread.js"), { workerData: args });
  let timer: NodeJS.Timeout | undefined;
  try {
    const message = await new Promise<HostJobMessage>((resolve, reject) => {
      worker.on("message", (message: HostJobMessage | HostJobStart) => {
        if ("isStarted" in message)
          timer = setTimeout(() => resolve(neverStops(args)), args.timeoutSeconds * 1000 + GRACE_MS);
        else resolve(message);
      });
      worker.once("error", reject);
      worker.once("exit", () => reject(new HostJobError("The script ended the process it ran in.", 1)));
    });
    if ("problem" in message) throw new HostJobError(message.problem.message, message.problem.exitCode);
    return message;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** Nothing can be asked of a thread that never stops. */
function neverStops({ timeoutSeconds }: HostArguments): HostResult {
  const counts = { roundTrips: null, requestBytes: null, responseBytes: null };
  const lists = { unknownMembers: [], tooNewMembers: [], circularReferences: [] };
  return { report: { ...timedOut(timeoutSeconds, "it never stops working"), ...counts, ...lists }, saved: null };
}
