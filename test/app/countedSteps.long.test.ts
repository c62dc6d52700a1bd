import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");

it.each(["table", "list"])(
  "the work of each phase and folder grows as a %s does, counted in a process of its own",
  (kind) => {
    const jestCommand = join(ROOT, "node_modules", "jest", "bin", "jest.js");
    const config = join(ROOT, "test", "jest.alone.config.js");
    const { status, stderr } = spawnSync(process.execPath, [jestCommand, "--ci", "--config", config, "--runInBand"], {
      cwd: ROOT,
      encoding: "utf8",
      env: { ...process.env, COUNTED: kind },
    });
    // What the tests there say, if any of them fails.
    expect(status === 0 ? "" : stderr).toBe("");
  },
);
