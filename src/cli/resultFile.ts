/** Where results go, and how they get there without ever leaving half a file. */

import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, extname, join, parse, resolve } from "node:path";

import { UsageError } from "./usageError";

/** A result that cannot be written where it was asked for. */
export class NotWrittenError extends Error {
  constructor(
    readonly path: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "NotWrittenError";
  }
}

/**
 * Path of the result of one workbook.
 *
 * @throws UsageError when it would be the input itself or have another extension.
 */
export function resultPath(
  input: string,
  options: { readonly out: string | null; readonly outDir: string | null },
): string {
  const { dir, name, ext } = parse(input);
  const path = options.out ?? join(options.outDir ?? dir, `${name} - partnership matrix${ext}`);
  if (isSameFile(path, input)) throw new UsageError(`The result would replace the input ${input}: give another --out.`);
  if (extname(path).toLowerCase() !== ext.toLowerCase()) {
    throw new UsageError(`${path}: the result keeps the extension of the workbook, ${ext}.`);
  }
  return path;
}

function isSameFile(a: string, b: string): boolean {
  const real = (path: string): string => (existsSync(path) ? realpathSync.native(path) : resolve(path));
  return real(a) === real(b);
}

/** @throws NotWrittenError when the file exists and may not be replaced. */
export function refuseExisting(path: string, force: boolean): void {
  if (!force && existsSync(path))
    throw new NotWrittenError(path, `${path} exists already: give --force to replace it, or another --out.`);
}

/**
 * Writes a whole file or nothing: beside its place first, then moved there.
 *
 * @throws NotWrittenError when the folder cannot be written, or the file came into being meanwhile and `force` is not given.
 */
export function writeResult(path: string, content: Uint8Array | string, force: boolean): void {
  const folder = dirname(path);
  const draft = join(folder, `.${randomBytes(6).toString("hex")}.tmp`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, content);
    refuseExisting(path, force);
    renameSync(draft, path);
  } catch (error) {
    if (error instanceof NotWrittenError) throw error;
    throw new NotWrittenError(
      path,
      `${path} could not be written: ${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error,
      },
    );
  } finally {
    // Where the folder is a file, looking for the draft would be an error of its own.
    if (existsSync(draft)) rmSync(draft, { force: true });
  }
}
