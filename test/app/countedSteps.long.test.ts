import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");

it("the work of each phase and of each folder grows as the list does, counted in a process of its own", () => {
  const jestCommand = join(ROOT, "node_modules", "jest", "bin", "jest.js");
  const config = join(ROOT, "test", "jest.alone.config.js");
  const { status, stderr } = spawnSync(process.execPath, [jestCommand, "--ci", "--config", config, "--runInBand"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  // What the tests there say, if any of them fails.
  expect(status === 0 ? "" : stderr).toBe("");
});
