import { readFileSync } from "node:fs";

import { openSession } from "../../testing/excelSession";
import { documentedScripts, type DocumentedScript, type Expectation } from "../../testing/documentedScripts";

const SCRIPTS = documentedScripts();

/** Plays a script as the command does: as the body of an async function, with the real client in scope. */
async function outcome({ path, excelApi }: DocumentedScript): Promise<Expectation> {
  const { excel } = openSession(undefined, { excelApi });
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

describe("scripts that show what Excel's documentation says", () => {
  it("are at least sixty", () => {
    expect(SCRIPTS.length).toBeGreaterThanOrEqual(60);
  });

  it.each(SCRIPTS.map((script) => [script.name, script.source, script] as const))("%s (%s)", async (_, __, script) => {
    expect(await outcome(script)).toEqual(script.expected);
  });
});
