/**
 * Counts what the code does, in what is the same each time: how often each block of it runs. No clock is asked.
 *
 * V8 counts only in what is compiled after this module is loaded: a test imports it before what it counts.
 */

import { Session } from "node:inspector";
import { dirname, join, relative } from "node:path";

const ROOT = join(__dirname, "..", "..");
/** Folders whose steps are counted: the product, and the embedded Excel. */
const COUNTED = ["src", join("tools", "excel-host", "src")].map((folder) => join(ROOT, folder));

const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/** Steps by folder, from the root of the project: each block of code counts as often as it was entered. */
export type Steps = ReadonlyMap<string, number>;

/** The steps since the last call. Cost: a walk over all code that ran. @throws Error when V8 counts nothing. */
export function takeSteps(): Steps {
  const steps = new Map<string, number>();
  // The session is this very process: the answer comes before `post` returns.
  session.post("Profiler.takePreciseCoverage", (error, { result }) => {
    if (error !== null) throw error;
    for (const { url, functions } of result) {
      const file = url.replace(/^file:\/\//, "");
      if (!COUNTED.some((folder) => file.startsWith(folder))) continue;
      const folder = relative(ROOT, dirname(file));
      let count = steps.get(folder) ?? 0;
      for (const { ranges } of functions) for (const range of ranges) count += range.count;
      steps.set(folder, count);
    }
  });
  return steps;
}

/** All steps together. */
export function sumOf(steps: Steps): number {
  return [...steps.values()].reduce((sum, count) => sum + count, 0);
}
