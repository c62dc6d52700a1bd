/** Scripts for `npm run host`, each with the documented fact it shows. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SCRIPTS = join(__dirname, "..", "test", "scripts");

/** What a script must come to: a value, or a rejection with the code and place of an error. */
export type Expectation =
  { readonly value: unknown } | { readonly error: { readonly code: string; readonly location: string | null } };

export interface DocumentedScript {
  readonly name: string;
  readonly path: string;
  /** Where the fact is documented. */
  readonly source: string;
  /** Requirement set to simulate. */
  readonly excelApi: string;
  readonly expected: Expectation;
}

/**
 * All scripts of a folder: those that show facts, or those written after the articles of Excel's documentation. Each begins with comments: `// Source:` the page or issue that documents the fact, `// Expect:` the
 * value as JSON or `// Expect error:` code and place, and `// Set:` when it needs a newer set than 1.14.
 */
export function documentedScripts(folder: "documented" | "articles" = "documented"): readonly DocumentedScript[] {
  return readdirSync(join(SCRIPTS, folder))
    .filter((file) => file.endsWith(".js"))
    .sort()
    .map((file) => read(file.replace(/\.js$/, ""), join(SCRIPTS, folder, file)));
}

function read(name: string, path: string): DocumentedScript {
  const text = readFileSync(path, "utf8");
  const line = (label: string): string | undefined => new RegExp(`^// ${label}: (.+)$`, "m").exec(text)?.[1];
  const source = line("Source");
  if (source === undefined) throw new Error(`${name} names no source.`);
  return { name, path, source, excelApi: line("Set") ?? "1.14", expected: expectation(name, line) };
}

function expectation(name: string, line: (label: string) => string | undefined): Expectation {
  const value = line("Expect");
  if (value !== undefined) return { value: JSON.parse(value) as unknown };
  const error = line("Expect error")?.split(" at ");
  if (error?.[0] === undefined) throw new Error(`${name} expects nothing.`);
  return { error: { code: error[0], location: error[1] ?? null } };
}
