/** Plays scripts that stand in files of their own. */

import { readFileSync } from "node:fs";

import type { EmbeddedExcel } from "../../src/index";
import type { DocumentedScript, Expectation } from "../../testing/documentedScripts";

/** Plays a script as the command does: as the body of an async function, with the real client in scope. */
export async function played(excel: EmbeddedExcel, { path }: DocumentedScript): Promise<Expectation> {
  const body = readFileSync(path, "utf8");
  // Indirect, so that it runs in the global scope of the tests, where the client is.
  // eslint-disable-next-line no-eval -- the scripts are ours.
  const evaluate = eval as (source: string) => Promise<unknown>;
  try {
    const value = await evaluate(`(async () => {${body}\n})()`);
    return { value: JSON.parse(JSON.stringify(value ?? null)) as unknown };
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { error: { code: error.code, location: error.debugInfo.errorLocation ?? null } };
  } finally {
    await excel.idle();
  }
}
