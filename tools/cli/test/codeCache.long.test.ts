/** The program that starts a bundle from its compiled code, with a small script in the place of a bundle. */

import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { commandFolder } from "../../../test/support/commandLine";

const folder = mkdtempSync(join(tmpdir(), "code-"));
const CODE = join(folder, "job.js.code");

// Makes the bundle.
const { run: command } = commandFolder();

beforeAll(() => {
  command("audit", "--help");
  copyFileSync(join(__dirname, "..", "..", "..", ".cache", "cli", "run.js"), join(folder, "run.js"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(() => rmSync(CODE, { force: true }));

/** A script that says a word and its arguments, after working for a while. */
function job(word: string, seconds: number): void {
  const work = `const end = ${seconds * 1e6}; while (process.cpuUsage().user < end) Math.random();`;
  writeFileSync(
    join(folder, "job.js"),
    `${work} console.log("${word}", process.argv.slice(2), require("node:path").sep);`,
  );
}

function run(): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, "run.js"), "job", "a", "b"], {
    encoding: "utf8",
  });
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  return stdout.trim();
}

describe("a bundle that is run from its compiled code", () => {
  it("keeps its code when it worked, and says the same from it", () => {
    job("one", 0.7);
    expect(run()).toBe("one [ 'a', 'b' ] /");
    const kept = readFileSync(CODE);
    expect(run()).toBe("one [ 'a', 'b' ] /");
    expect(readFileSync(CODE).equals(kept)).toBe(true);
  });

  it("is compiled anew when its source changed, be it by one letter", () => {
    job("one", 0.7);
    run();
    const kept = readFileSync(CODE);
    job("two", 0.7);
    expect(run()).toBe("two [ 'a', 'b' ] /");
    expect(readFileSync(CODE).equals(kept)).toBe(false);
  });

  it("is compiled anew when what was kept is damaged", () => {
    job("one", 0.7);
    run();
    const kept = readFileSync(CODE);
    for (const damaged of [
      Buffer.alloc(0),
      kept.subarray(0, 40),
      Buffer.concat([kept.subarray(0, 200), Buffer.alloc(99)]),
    ]) {
      writeFileSync(CODE, damaged);
      expect(run()).toBe("one [ 'a', 'b' ] /");
      expect(readFileSync(CODE).length).toBeGreaterThan(200);
    }
  });

  it("keeps nothing of a run that only showed something", () => {
    job("one", 0);
    run();
    expect(existsSync(CODE)).toBe(false);
  });
});
