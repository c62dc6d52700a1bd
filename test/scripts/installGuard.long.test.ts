/** What the install guard says while npm works, in a copy of the project that has no packages yet. */

import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";

import { projectCopy } from "../support/projectCopy";

/** Stands in for npm, which needs the network: takes its time with a package, warns, and ends as it is told to. */
const NPM = `
const fs = require("node:fs");
if (process.argv[2] !== "ci") throw new Error("ci was expected");
fs.mkdirSync("node_modules/react", { recursive: true });
fs.writeFileSync("node_modules/react/package.json", "{}");
console.error("npm warn something new");
setTimeout(() => { process.exitCode = Number(process.env.NPM_ENDS_WITH ?? 0); }, Number(process.env.NPM_TAKES_MS ?? 0));
`;

const { folder, run, begin, put } = projectCopy();

beforeEach(() => {
  for (const name of ["node_modules", ".install.lock"]) rmSync(join(folder, name), { recursive: true, force: true });
  put("npm.js", NPM);
});

describe("a command in a fresh clone", () => {
  it("says that npm installs and how far it is; warnings are passed on and stdout stays the command's own", () => {
    const env = { npm_execpath: "npm.js", NPM_TAKES_MS: "11000" };
    const { out, err } = run("audit", [], env);
    expect(err).toMatch(/^Installing npm packages \(.+\) …\n/);
    expect(err).toContain("npm warn something new\n");
    expect(err).toMatch(/\n {2}10 s: 1 of about \d{3,4} packages\n/);
    expect(out).toBe("");
    // It goes on with the command, which needs more than the package of the stand-in.
    expect(err).toContain("The command line could not be built: ");
    expect(run("audit", [], env).err).not.toContain("npm packages");
  });

  it("says what npm said and what to do when the install fails", () => {
    const { code, out, err } = run("audit", [], { npm_execpath: "npm.js", NPM_ENDS_WITH: "3" });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("npm warn something new\n");
    expect(err).toMatch(/\nThe npm packages could not be installed: .*run the command again\.\n$/);
  });

  it("says that there is no npm", () => {
    const { code, err } = run("audit", [], { npm_execpath: undefined, PATH: "/nowhere" });
    expect(code).toBe(1);
    expect(err).toContain("npm could not be started");
  });

  it("says so when it waits for another command that installs, and not for one that was ended", async () => {
    const env = { npm_execpath: "npm.js" };
    writeFileSync(join(folder, ".install.lock"), `${process.pid} ${hostname()}\n`);
    const { says, child } = begin("scripts/install.js", [], env);
    await says("Another command is installing the npm packages: waiting for it …\n");
    child.kill("SIGKILL");
    writeFileSync(join(folder, ".install.lock"), `${spawnSync(process.execPath, ["--version"]).pid} ${hostname()}\n`);
    expect(run("audit", [], env).err).not.toContain("waiting");
  });
});
