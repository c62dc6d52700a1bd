/** Plays scripts of the documentation by the command, each in a process of its own. */

import { spawnSync } from "node:child_process";
import { join } from "node:path";

import { documentedScripts } from "excel-host/testing/documentedScripts";

const ROOT = join(__dirname, "..", "..", "..");
/** What `npm run host` starts once it has made the bundle, which the command of the long tests has done before. */
const COMMAND = join(ROOT, ".cache", "cli", "host.js");

/** @param step Every so many of the scripts are played. */
export function documentedSuite(step: number): void {
  beforeAll(() => {
    expect(spawnSync(process.execPath, [join(ROOT, "scripts", "bundle.js"), "cli"]).status).toBe(0);
  });

  const played = documentedScripts().filter((_, index) => index % step === 0);
  it.each(played.map((script) => [script.name, script] as const))(
    "plays %s and reports what the documentation says",
    (_, { path, excelApi, expected }) => {
      const args = [COMMAND, path, "--set", `ExcelApi=${excelApi}`, "--json", "-"];
      const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
      const { value, error, unknownMembers } = JSON.parse(stdout) as Record<string, unknown>;
      expect(unknownMembers).toEqual([]);
      if ("value" in expected) expect([status, value, error]).toEqual([0, expected.value, null]);
      else expect([status, value, error]).toEqual([1, null, expect.objectContaining(expected.error)]);
    },
  );
}
