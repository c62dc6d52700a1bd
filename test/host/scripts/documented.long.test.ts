import { spawnSync } from "node:child_process";
import { join } from "node:path";

import { documentedScripts } from "./documentedScripts";

const COMMAND = join(__dirname, "..", "..", "..", "scripts", "run.js");

describe("npm run host", () => {
  it.each(documentedScripts().map((script) => [script.name, script] as const))(
    "plays %s and reports what the documentation says",
    (_, { path, excelApi, expected }) => {
      const args = [COMMAND, "host", path, "--set", `ExcelApi=${excelApi}`, "--json", "-"];
      const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
      const { value, error, unknownMembers } = JSON.parse(stdout) as Record<string, unknown>;
      expect(unknownMembers).toEqual([]);
      if ("value" in expected) expect([status, value, error]).toEqual([0, expected.value, null]);
      else expect([status, value, error]).toEqual([1, null, expect.objectContaining(expected.error)]);
    },
  );
});
