/** What the commands say while they build what they run. */

import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";

import { projectCopy } from "../support/projectCopy";

const { folder, run, begin, install, put, textOf } = projectCopy();
const LOCK = join(folder, ".cache", "cli.lock");

beforeAll(install);

function leaveLock(process: number): void {
  mkdirSync(join(folder, ".cache"), { recursive: true });
  writeFileSync(LOCK, `${process} ${hostname()}\n`);
}

describe("a command that has to build first", () => {
  it("says on stderr what it builds and how long that took; stdout is its own", () => {
    const { code, out, err } = run("audit", ["--help"]);
    expect(err).toMatch(/^Building the command line … {2}\d+ s\n$/);
    expect({ code, out: out.split("\n")[0] }).toEqual({
      code: 0,
      out: "Audits stakeholder tables and plain lists and writes a partnership matrix.",
    });
    expect(run("audit", ["--help"]).err).toBe("");
  });

  it("says which bundle failed, why, and what to do", () => {
    const source = textOf("tools/cli/src/exitCode.ts");
    put("tools/cli/src/exitCode.ts", `${source}\nexport const = 1;\n`);
    const { code, out, err } = run("audit", ["--help"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^Building the command line … {2}failed after \d+ s\n/);
    expect(err).toContain("exitCode.ts");
    expect(err).toMatch(/\nThe command line could not be built: .*then run the command again.*\.\n$/);
    put("tools/cli/src/exitCode.ts", source);
    expect(run("audit", ["--help"])).toMatchObject({ code: 0 });
  });

  it("says so when it waits for another command that builds", async () => {
    put("tools/cli/src/exitCode.ts", textOf("tools/cli/src/exitCode.ts"));
    leaveLock(process.pid);
    const { says, ended } = begin("scripts/bundle.js", ["cli"]);
    await says("Another command is building the command line: waiting for it …\n");
    rmSync(LOCK);
    const { code, err } = await ended;
    expect(code).toBe(0);
    expect(err.match(/Another command/g)).toHaveLength(1);
  });

  it("does not wait for a command that was ended while it built", () => {
    put("tools/cli/src/exitCode.ts", textOf("tools/cli/src/exitCode.ts"));
    leaveLock(spawnSync(process.execPath, ["--version"]).pid);
    const { code, err } = run("audit", ["--help"]);
    expect({ code, err }).toEqual({
      code: 0,
      err: expect.stringMatching(/^Building the command line … {2}\d+ s\n$/) as unknown,
    });
  });
});

describe("npm start", () => {
  it.each([
    { asked: "its help", args: ["--help"], code: 0, said: "" },
    { asked: "what it does not know", args: ["--colour"], code: 2, said: "--colour" },
    { asked: "a port that is none", args: ["--port", "many"], code: 2, said: "give a number from 1 to 65535" },
    { asked: "a file that is not there", args: ["nowhere.xlsx"], code: 2, said: "there is no such file" },
    { asked: "what is no workbook", args: ["package.json", "--check"], code: 2, said: "is not an Excel workbook" },
  ])("answers before it builds the pane when it is asked for $asked", ({ args, code: expected, said }) => {
    const { code, err } = run("start", args);
    expect(code).toBe(expected);
    expect(err).toContain(said);
    expect(err.replace(/^Building the server of the workbench … {2}\d+ s\n/, "")).not.toContain("Building");
  });
});
