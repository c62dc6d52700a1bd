/** A copy of the project in a folder of its own, for what must not happen to the project itself. */

import { spawn, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { partsOfScript, runParts, type Ended } from "./npmScript";

const ROOT = join(__dirname, "..", "..");

/** What the commands and the bundles are made of. */
const PARTS = [
  "assets/sample-stakeholders.xlsx",
  "package.json",
  "package-lock.json",
  "scripts",
  "src",
  "tools",
  "webpack.config.js",
];

/** The package of the project itself. */
const OWN = "excel-host";

/** A command that is still running. */
export interface Under {
  readonly child: ChildProcess;
  /** Resolves when stderr has said the words; rejects when the command ends before. */
  readonly says: (words: string) => Promise<void>;
  readonly ended: Promise<Ended>;
}

export interface ProjectCopy {
  readonly folder: string;
  /** Runs an npm script of the copy. */
  readonly run: (name: string, args?: readonly string[], env?: NodeJS.ProcessEnv) => Ended;
  /** Starts one part of it: a script and its arguments. */
  readonly begin: (script: string, args?: readonly string[], env?: NodeJS.ProcessEnv) => Under;
  /** Gives the copy the packages of the project, as an install would. */
  readonly install: () => void;
  /** Writes a file of the copy. */
  readonly put: (name: string, content: string) => void;
  readonly textOf: (name: string) => string;
}

/** Makes the copy, without packages and without anything built; it is gone after the tests of the file. */
export function projectCopy(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), "project-"));
  const started: ChildProcess[] = [];
  afterAll(() => {
    for (const child of started) child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  const put = (name: string, content: string): void => writeFileSync(join(folder, name), content);
  const textOf = (name: string): string => readFileSync(join(folder, name), "utf8");
  const options = (env: NodeJS.ProcessEnv): { cwd: string; env: NodeJS.ProcessEnv } => ({
    cwd: folder,
    env: { ...process.env, INIT_CWD: folder, ...env },
  });
  return {
    folder,
    put,
    textOf,
    run: (name, args = [], env = {}) =>
      runParts(folder, partsOfScript(folder, name), args, { INIT_CWD: folder, ...env }),
    begin(script, args = [], env = {}) {
      const child = spawn(process.execPath, [join(folder, script), ...args], options(env));
      started.push(child);
      return listenTo(child);
    },
    install() {
      mkdirSync(join(folder, "node_modules"));
      linkPackages(join(folder, "node_modules"));
      const lock = createHash("sha256").update(textOf("package-lock.json")).digest("hex");
      put("node_modules/.partnership-matrix-install", lock);
    },
  };
}

/** Links what is installed for the project into a folder of packages that is there already. */
function linkPackages(modules: string): void {
  const installed = join(ROOT, "node_modules");
  for (const name of readdirSync(installed).filter((each) => !each.startsWith(".") && each !== OWN))
    symlinkSync(join(installed, name), join(modules, name), "junction");
  symlinkSync(join(modules, "..", "tools", OWN), join(modules, OWN), "junction");
}

function listenTo(child: ChildProcess): Under {
  let out = "";
  let err = "";
  const waiting: { words: string; resolve: () => void }[] = [];
  child.stdout?.on("data", (text: Buffer) => (out += text.toString("utf8")));
  child.stderr?.on("data", (text: Buffer) => {
    err += text.toString("utf8");
    for (const { words, resolve } of waiting) if (err.includes(words)) resolve();
  });
  const ended = new Promise<Ended>((resolve) => child.on("close", (code) => resolve({ code, out, err })));
  const says = async (words: string): Promise<void> =>
    new Promise((resolve, reject) => {
      waiting.push({ words, resolve });
      if (err.includes(words)) resolve();
      void ended.then(() => reject(new Error(`It ended without “${words}”: ${err}`)));
    });
  return { child, says, ended };
}
