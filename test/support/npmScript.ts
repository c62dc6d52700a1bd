/** Runs the scripts of package.json as npm does, without npm itself. */

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The parts of a script, each the arguments for Node: `node a.js && node b.js c` is `[["a.js"], ["b.js", "c"]]`. */
export function partsOfScript(root: string, name: string): readonly (readonly string[])[] {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const script = scripts[name];
  if (script === undefined) throw new Error(`There is no npm script ${name}.`);
  return script.split(" && ").map((part) => {
    const [program, ...args] = part.split(" ");
    if (program !== "node") throw new Error(`${part} is not run by Node.`);
    return args;
  });
}

/** Runs parts one after the other until one fails; npm says in INIT_CWD where the user was, and `args` go to the last one. */
export function runParts(
  root: string,
  parts: readonly (readonly string[])[],
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Ended {
  let [out, err] = ["", ""];
  for (const [index, part] of parts.entries()) {
    const own = index === parts.length - 1 ? args : [];
    const { status, stdout, stderr } = spawnSync(process.execPath, [...part, ...own], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, ...env },
    });
    [out, err] = [out + stdout, err + stderr];
    if (status !== 0) return { code: status, out, err };
  }
  return { code: 0, out, err };
}
