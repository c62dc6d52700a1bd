/** Refuses a command line on which a result would take the place of something that is read, or of another result. */

import { UsageError } from "../../commandLine/commandLine";
import { filePlace, isInside, isSamePlace, type FilePlace } from "./filePlace";

/** A file of a command line. */
export interface NamedFile {
  /** What it is there for, with its name: "the input /home/me/actors.xlsx". */
  readonly what: string;
  readonly path: string;
}

/** A file that the command would write. */
export interface ResultFile extends NamedFile {
  /** What to do when it cannot be where it would be, as a sentence. */
  readonly remedy: string;
}

interface Placed<File extends NamedFile> {
  readonly file: File;
  readonly place: FilePlace;
}

/**
 * Compares all files of a command by the place they have, before anything is read or written.
 *
 * @throws UsageError for two names of one file, unless both are only read.
 */
export function refuseSharedPlaces(inputs: readonly NamedFile[], results: readonly ResultFile[]): void {
  const others: Placed<NamedFile>[] = inputs.map(placed);
  for (const result of results.map(placed)) {
    for (const other of others) refuseShared(result, other);
    others.push(result);
  }
}

/** @throws UsageError when two of these are one file. */
export function refuseRepeated(inputs: readonly NamedFile[]): void {
  const places = inputs.map(placed);
  for (const [index, { file, place }] of places.entries()) {
    const earlier = places.slice(0, index).find((other) => isSamePlace(place, other.place))?.file;
    if (earlier?.path === file.path) throw new UsageError(`${file.path} is named twice: give it once.`);
    if (earlier !== undefined)
      throw new UsageError(`${file.path} and ${earlier.path} are the same file: give it once.`);
  }
}

function placed<File extends NamedFile>(file: File): Placed<File> {
  return { file, place: filePlace(file.path) };
}

function refuseShared(result: Placed<ResultFile>, other: Placed<NamedFile>): void {
  const { what, remedy } = result.file;
  if (isSamePlace(result.place, other.place))
    throw new UsageError(`Nothing was written: ${what} is the same file as ${other.file.what}. ${remedy}`);
  const folder = isInside(result.place, other.place) ? other : isInside(other.place, result.place) ? result : null;
  if (folder === null) return;
  const inner = folder === other ? result : other;
  throw new UsageError(
    `Nothing was written: ${folder.file.what} would be a folder with ${inner.file.what} in it. ${remedy}`,
  );
}
