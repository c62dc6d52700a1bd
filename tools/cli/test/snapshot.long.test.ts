/** From what a command starts: in a small project with the real scripts, a few lines in the place of the bundles. */

import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { SAMPLE } from "../../../test/support/auditSession";
import { commandFolder } from "../../../test/support/commandLine";

const PROJECT = join(__dirname, "..", "..", "..");
const root = mkdtempSync(join(tmpdir(), "snapshot-"));
const CLI = join(root, ".cache", "cli");

const MAIN = `require("node:v8").startupSnapshot.setDeserializeMainFunction(() => {
  console.log("snapshot", process.argv.slice(2));
  process.exitCode = 3;
});`;

const real = commandFolder();

beforeAll(() => {
  mkdirSync(join(root, "scripts"), { recursive: true });
  for (const name of ["command.js", "snapshot.js"])
    copyFileSync(join(PROJECT, "scripts", name), join(root, "scripts", name));
});

beforeEach(() => {
  rmSync(CLI, { recursive: true, force: true });
  mkdirSync(CLI, { recursive: true });
  writeFileSync(join(CLI, "run.js"), 'console.log("bundle", process.argv.slice(2)); process.exitCode = 4;');
  writeFileSync(join(CLI, "auditSnapshot.js"), MAIN);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function node(args: readonly string[], env: NodeJS.ProcessEnv = {}): { status: number | null; out: string } {
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { status, out: stdout.trim() };
}

function make(env: NodeJS.ProcessEnv = {}): string[] {
  expect(node(["-e", 'require("./scripts/snapshot").makeSnapshot()'], env)).toEqual({ status: 0, out: "" });
  return readdirSync(CLI).filter((name) => name.startsWith("audit."));
}

const audit = (env: NodeJS.ProcessEnv = {}): ReturnType<typeof node> =>
  node(["scripts/command.js", "audit", "a", "--b"], env);

const FROM_SNAPSHOT = { status: 3, out: "snapshot [ 'a', '--b' ]" };
const FROM_BUNDLE = { status: 4, out: "bundle [ 'audit', 'a', '--b' ]" };
const OTHER_FLAGS = { NODE_OPTIONS: "--max-old-space-size=3000" };

describe("the audit", () => {
  it("starts from its snapshot with its arguments and gives its exit code; other commands start from their bundles", () => {
    expect(audit()).toEqual(FROM_BUNDLE);
    expect(make()).toHaveLength(1);
    expect(audit()).toEqual(FROM_SNAPSHOT);
    expect(node(["scripts/command.js", "host", "a"])).toEqual({ status: 4, out: "bundle [ 'host', 'a' ]" });
  });

  it("starts from its bundle where V8 has other flags, until there is a snapshot of these", () => {
    make();
    expect(audit(OTHER_FLAGS)).toEqual(FROM_BUNDLE);
    expect(make(OTHER_FLAGS)).toHaveLength(2);
    expect(audit(OTHER_FLAGS)).toEqual(FROM_SNAPSHOT);
    expect(audit()).toEqual(FROM_SNAPSHOT);
  });

  it("starts from its bundle when this Node does not take the snapshot", () => {
    const [own = ""] = make();
    const other = make(OTHER_FLAGS).find((name) => name !== own) ?? "";
    // Under the name that says the size of the one that stands there.
    const blob = Buffer.alloc(statSync(join(CLI, own)).size);
    readFileSync(join(CLI, other)).copy(blob);
    writeFileSync(join(CLI, own), blob);
    expect(audit()).toEqual(FROM_BUNDLE);
  });

  it("starts from its bundle when the snapshot was cut short, until there is a whole one", () => {
    const [file = ""] = make();
    const whole = readFileSync(join(CLI, file));
    writeFileSync(join(CLI, file), whole.subarray(0, whole.length - 1));
    expect(audit()).toEqual(FROM_BUNDLE);
    make();
    expect(audit()).toEqual(FROM_SNAPSHOT);
  });

  it("starts from its bundle when no snapshot can be made, which is tried once", () => {
    writeFileSync(join(CLI, "auditSnapshot.js"), "throw new Error();");
    const [file = ""] = make();
    expect(statSync(join(CLI, file)).size).toBe(0);
    expect(audit()).toEqual(FROM_BUNDLE);
    writeFileSync(join(CLI, "auditSnapshot.js"), MAIN);
    make();
    expect(audit()).toEqual(FROM_BUNDLE);
  });
});

describe("the snapshot of the real audit", () => {
  it("writes, byte for byte, what the bundle does, in another folder, time zone and language, and says the same", () => {
    const where = { INIT_CWD: real.folder, TZ: "Pacific/Kiritimati", LC_ALL: "pt_BR.UTF-8" };
    real.run("audit", "--help");
    const findSnapshot = 'console.log(require("./scripts/snapshot").findSnapshot())';
    const results = [{}, OTHER_FLAGS].map((flags, index) => {
      const options = { cwd: PROJECT, encoding: "utf8", env: { ...process.env, ...where, ...flags } } as const;
      const found = spawnSync(process.execPath, ["-e", findSnapshot], options).stdout.trim();
      const args = [SAMPLE, "--out", `${index}.xlsx`, "--force", "--lang", "pt"];
      const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/command.js", "audit", ...args], options);
      const file = readFileSync(join(real.folder, `${index}.xlsx`)).toString("base64");
      return { hasSnapshot: found !== "null", status, said: stdout.replaceAll(`${index}.xlsx`, "x"), stderr, file };
    });
    expect(results[0]).toEqual({ ...results[1], hasSnapshot: true, status: 0, stderr: "" });
    expect(results[1]?.hasSnapshot).toBe(false);
  });
});
