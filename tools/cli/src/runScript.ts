/** Runs one script of a developer in the realm of the client library, for a limited time. */

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { Script } from "node:vm";

import { describeRejection } from "./describeRejection";
import { timedOut, type Outcome } from "./hostReport";

/**
 * Runs the script at `path` as the body of an async function.
 *
 * A script that does not compile is rejected like one that throws. One that waits for ever is given up; what it waits for is
 * still under way then. One that works for ever is not noticed here.
 *
 * @throws Error of the file system when the script cannot be read.
 */
export async function runScript(path: string, timeoutSeconds: number): Promise<Outcome> {
  const body = readFileSync(path, "utf8");
  let timer: NodeJS.Timeout | undefined;
  const outOfTime = new Promise<Outcome>((resolve) => {
    const late = timedOut(timeoutSeconds, "it waits for something that never comes");
    timer = setTimeout(() => resolve(late), timeoutSeconds * 1000);
  });
  try {
    return await Promise.race([play(body, basename(path)), outOfTime]);
  } finally {
    clearTimeout(timer);
  }
}

async function play(body: string, filename: string): Promise<Outcome> {
  try {
    // A first line of its own and a corrected count, so that places in error messages are those of the file.
    const script = new Script(`(async () => {\n${body}\n})()`, { filename, lineOffset: -1 });
    // The script is the developer's own and runs with the developer's rights.
    const value: unknown = await script.runInThisContext();
    return { status: "fulfilled", value: plain(value), error: null };
  } catch (error) {
    return { status: "rejected", value: null, error: describeRejection(error, filename) };
  }
}

/** The value as JSON carries it, as proxies of the client do; null for nothing. @throws TypeError for what JSON cannot say. */
function plain(value: unknown): unknown {
  // Undefined for a function or nothing, against the types of the library.
  const json = JSON.stringify(value) as string | undefined;
  return json === undefined ? null : (JSON.parse(json) as unknown);
}
