/** Where results go, and how they get there without ever leaving half a file. */

import { randomBytes } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, extname, join, parse } from "node:path";

import { UsageError } from "../../commandLine/commandLine";
import { resultName } from "../../commandLine/resultName";
import { nearestExisting } from "./filePlace";

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
 * @throws UsageError when it would have another extension.
 */
export function resultPath(
  input: string,
  options: { readonly out: string | null; readonly outDir: string | null },
): string {
  const { dir, base, ext } = parse(input);
  const path = options.out ?? join(options.outDir ?? dir, resultName(base));
  if (extname(path).toLowerCase() !== ext.toLowerCase()) {
    throw new UsageError(`${path}: the result keeps the extension of the workbook, ${ext}.`);
  }
  return path;
}

/**
 * Refuses a place where a result cannot go, before there is one. Links are followed.
 *
 * @throws NotWrittenError when there is a folder or a device, a file that may not be replaced, or no folder to write into.
 */
export function refuseUnwritable(path: string, force: boolean): void {
  const folder = nearestExisting(dirname(path));
  if (!statSync(folder).isDirectory())
    throw new NotWrittenError(path, `${path} cannot be written: ${folder} is not a folder.`);
  refuseClosed(path, folder);
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return;
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) throw new NotWrittenError(path, `${path} is a folder: give the path of a file.`);
  if (found?.isFile() === false)
    throw new NotWrittenError(path, `${path} is no file that could be replaced: give the path of a file.`);
  if (!force)
    throw new NotWrittenError(path, `${path} exists already: give --force to replace it, or name another file.`);
}

function refuseClosed(path: string, folder: string): void {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new NotWrittenError(path, `${path} cannot be written: you may not write into ${folder}.`, { cause });
  }
}

/**
 * Writes a whole file or nothing: beside its place first, then moved there. Where a link stands, what it leads to is replaced.
 *
 * @param content Pieces of a text are written one after the other.
 * @throws NotWrittenError when the folder cannot be written, or the file came into being meanwhile and `force` is not given.
 */
export function writeResult(path: string, content: Uint8Array | string | Generator<string>, force: boolean): void {
  const place = existsSync(path) ? realpathSync.native(path) : path;
  const folder = dirname(place);
  const draft = join(folder, `.${randomBytes(6).toString("hex")}.tmp`);
  try {
    mkdirSync(folder, { recursive: true });
    if (typeof content === "string" || content instanceof Uint8Array) writeFileSync(draft, content);
    else writePieces(draft, content);
    refuseUnwritable(path, force);
    renameSync(draft, place);
  } catch (error) {
    if (error instanceof NotWrittenError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new NotWrittenError(path, `${path} could not be written: ${why}`, { cause: error });
  } finally {
    // Where the folder is a file, looking for the draft would be an error of its own.
    if (existsSync(draft)) rmSync(draft, { force: true });
  }
}

/** Characters that are written at once. */
const AT_ONCE = 65_536;

function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, "w");
  try {
    let text = "";
    for (const piece of pieces) {
      text += piece;
      if (text.length < AT_ONCE) continue;
      writeFileSync(file, text);
      text = "";
    }
    writeFileSync(file, text);
  } finally {
    closeSync(file);
  }
}
