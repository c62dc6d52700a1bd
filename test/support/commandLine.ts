/** A folder of its own in which the real commands are run. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface CommandFolder {
  readonly folder: string;
  /** Runs `npm run COMMAND -- ARGS` as from the folder, without npm itself. */
  readonly run: (command: string, ...args: string[]) => Ended;
  /** Writes a file into the folder; returns its path. */
  readonly put: (name: string, content: Uint8Array | string) => string;
}

/** Makes the folder; it is gone after the tests of the file. */
export function commandFolder(): CommandFolder {
  const folder = mkdtempSync(join(tmpdir(), "command-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    run(command, ...args) {
      const script = join(ROOT, "scripts", "run.js");
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, command, ...args], {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, INIT_CWD: folder },
      });
      return { code: status, out: stdout, err: stderr };
    },
    put(name, content) {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
  };
}

/** A script for `npm run host` whose batch is the given lines. */
export function batch(...lines: string[]): string {
  return ["return Excel.run(async (context) => {", "  const { workbook } = context;", ...lines, "});"].join("\n");
}
