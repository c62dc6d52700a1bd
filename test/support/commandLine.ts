/** A folder of its own in which the real commands are run. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { partsOfScript, runParts, type Ended } from "./npmScript";

const ROOT = join(__dirname, "..", "..");

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
  const made = new Set<string>();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    run(command, ...args) {
      const parts = partsOfScript(ROOT, command);
      // What comes before the command itself has made its bundle by then.
      if (!made.has(command)) runParts(ROOT, parts.slice(0, -1), [], {});
      made.add(command);
      return runParts(ROOT, parts.slice(-1), args, { INIT_CWD: folder });
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
