/** Times of the processor: other work on the machine does not count, waiting does not either. */

import { existsSync, readFileSync } from "node:fs";

/** What Linux counts for the first thread of this process, which is the one that scripts run on. */
const SCHEDULED = `/proc/self/task/${process.pid}/schedstat`;
const HAS_SCHEDULED = existsSync(SCHEDULED);

/** Milliseconds of processor time this process has taken, all its threads together. */
export function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Milliseconds of processor time that the thread of the scripts has taken: what the compiler and the collector of memory do beside it
 * does not count. Where the system does not tell, that of all threads.
 */
export function threadMilliseconds(): number {
  if (!HAS_SCHEDULED) return cpuMilliseconds();
  const [nanoseconds = "0"] = readFileSync(SCHEDULED, "utf8").split(" ");
  return Number(nanoseconds) / 1e6;
}
