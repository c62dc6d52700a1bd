/** Loads sources and tests of this project a second time, with the adapter compiled by somebody else. */

import { readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

import { transformSync } from "@swc/core";

type Exports = Record<string, unknown>;
type Wrapped = (
  module: { exports: Exports },
  exports: Exports,
  load: (name: string) => unknown,
  directory: string,
  ...globals: readonly unknown[]
) => void;

export interface LoaderOptions {
  /** Folder whose sources `compile` makes, as an absolute path. */
  readonly compiled: string;
  /** @param file Path below that folder. */
  readonly compile: (source: string, file: string) => string;
  /** What the loaded code finds in scope beside the usual globals. */
  readonly globals: Readonly<Record<string, unknown>>;
}

const HOST = join(__dirname, "..", "..", "tools", "excel-host");
const HOST_SOURCES = join(HOST, "src", "/");

/**
 * The embedded Excel, once for all loaders: the client library is a global that stays connected to whoever loaded it, so a second
 * one would write into the workbooks of the first.
 */
const hostModules = new Map<string, Exports>();

export class ModuleLoader {
  private readonly loaded = new Map<string, Exports>();

  constructor(private readonly options: LoaderOptions) {}

  /** The exports of a source of this project, by absolute path with or without its extension. */
  load(path: string): Exports {
    const file = sourceFile(path);
    const loaded = file.startsWith(HOST_SOURCES) ? hostModules : this.loaded;
    const known = loaded.get(file);
    if (known !== undefined) return known;
    const module = { exports: {} };
    loaded.set(file, module.exports);
    const { globals } = this.options;
    const wrapped = evaluate(this.compile(file), Object.keys(globals), file);
    const load = (name: string): unknown => {
      const own = name.startsWith(".") ? resolve(dirname(file), name) : hostSource(name);
      return own === null ? outside(name) : this.load(own);
    };
    const locate = (name: string): string => require.resolve(name);
    wrapped(module, module.exports, Object.assign(load, { resolve: locate }), dirname(file), ...Object.values(globals));
    loaded.set(file, module.exports);
    return module.exports;
  }

  private compile(file: string): string {
    const source = readFileSync(file, "utf8");
    if (file.endsWith(".json")) return `module.exports = ${source}`;
    const below = relative(this.options.compiled, file);
    if (!below.startsWith("..")) return this.options.compile(source, below.replaceAll("\\", "/"));
    return transformSync(source, {
      filename: file,
      module: { type: "commonjs" },
      jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } },
    }).code;
  }
}

function sourceFile(path: string): string {
  const candidates = [path, `${path}.ts`, `${path}.tsx`];
  const found = candidates.find((candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile() === true);
  if (found === undefined) throw new Error(`There is no source ${path}.`);
  return found;
}

/** The source behind a front door of the embedded Excel, whose helpers for tests make hooks as the tests do; null for others. */
function hostSource(name: string): string | null {
  const [, door] = /^excel-host(?:\/(.+))?$/.exec(name) ?? [];
  if (name !== "excel-host" && door === undefined) return null;
  return door?.startsWith("testing/") === true ? join(HOST, door) : join(HOST, "src", door ?? "index");
}

/** Packages and parts of Node come from where the tests take them. */
function outside(name: string): unknown {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the name is only known now, and jest must resolve it.
  return require(name);
}

function evaluate(code: string, globals: readonly string[], file: string): Wrapped {
  const parameters = ["module", "exports", "require", "__dirname", ...globals].join(", ");
  // In this very realm, as a test file itself would run: what it makes is then an instance of the same classes.
  // eslint-disable-next-line no-eval -- the code is that of this project.
  const run = eval;
  return run(`(function (${parameters}) {${code}\n})\n//# sourceURL=${join(file)}`) as Wrapped;
}
