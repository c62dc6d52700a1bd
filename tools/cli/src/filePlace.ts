/** Which file a path stands for: many spellings name one file, by links, case or dots, whether it exists already or not. */

import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join, sep } from "node:path";

export interface FilePlace {
  /** Device and number of the file there, shared by all its hard links; null when there is none, or none with a number. */
  readonly identity: string | null;
  /** The real path of what exists of it and then the rest, in one spelling where the file system knows but one. */
  readonly path: string;
}

/** @param path From the root. */
export function filePlace(path: string): FilePlace {
  const existing = nearestExisting(path);
  const real = realpathSync.native(existing);
  if (existing === path) return { identity: identityOf(path), path: real };
  const rest = path.slice(existing.length);
  const known = ignoresCase(real) ? rest.normalize("NFC").toLowerCase() : rest;
  return { identity: null, path: join(real, known) };
}

export function isSamePlace(a: FilePlace, b: FilePlace): boolean {
  return a.path === b.path || (a.identity !== null && a.identity === b.identity);
}

/** Whether `inner` stands somewhere below `outer`, which would have to be a folder then. */
export function isInside(inner: FilePlace, outer: FilePlace): boolean {
  return inner.path.startsWith(`${outer.path}${sep}`);
}

/** The path itself when something is there, else the nearest folder above that is. */
export function nearestExisting(path: string): string {
  const above = dirname(path);
  return existsSync(path) || above === path ? path : nearestExisting(above);
}

function identityOf(path: string): string | null {
  // As big numbers: those of Windows do not fit into the others. Some network drives number nothing.
  const { dev, ino } = statSync(path, { bigint: true });
  return ino === 0n ? null : `${dev}:${ino}`;
}

/**
 * Whether two names in a folder that differ in case alone are one file. That is a matter of the file system and not of the
 * operating system: a memory stick under Linux does not tell them apart, a volume of a Mac may. To take them for one everywhere
 * would refuse names that are different files on Linux. So a name the folder holds is looked up in its other case; only where
 * it holds none does the custom of the system decide.
 */
function ignoresCase(folder: string): boolean {
  const names = new Set(namesIn(folder));
  const name = [...names].find((each) => !names.has(otherCase(each)));
  if (name === undefined) return process.platform === "win32" || process.platform === "darwin";
  return existsSync(join(folder, otherCase(name)));
}

/** What stands in a folder; nothing in a file, and in a folder that may be written but not listed. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOTDIR" || code === "EACCES") return [];
    throw error;
  }
}

/** The name in capitals, or in small letters where it is in capitals; itself when it has no letters. */
function otherCase(name: string): string {
  const upper = name.toUpperCase();
  return name === upper ? name.toLowerCase() : upper;
}
