import { openSession } from "../../testing/excelSession";
import { documentedScripts } from "../../testing/documentedScripts";
import { played } from "./playScript";

const SCRIPTS = documentedScripts();

describe("scripts that show what Excel's documentation says", () => {
  it("are at least sixty", () => {
    expect(SCRIPTS.length).toBeGreaterThanOrEqual(60);
  });

  it.each(SCRIPTS.map((script) => [script.name, script.source, script] as const))("%s (%s)", async (_, __, script) => {
    const { excel } = openSession(undefined, { excelApi: script.excelApi });
    expect(await played(excel, script)).toEqual(script.expected);
  });
});
