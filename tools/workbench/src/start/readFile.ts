/** Reads the workbook that the workbench starts with. */

import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";

import { FileError, type FileErrorReason, openWorkbook } from "excel-host";

import { UsageError } from "../../../commandLine/commandLine";
import type { OfferedWorkbook } from "../server/routes";

const REASONS: Readonly<Record<FileErrorReason, string>> = {
  "not-a-workbook": "is not an Excel workbook (.xlsx or .xlsm).",
  encrypted: "is protected with a password. Save a copy without the password and try again.",
  damaged: "is damaged and cannot be read. Open it in Excel, repair it and save it again.",
  "too-large": "is too large to be read here. Delete in Excel what is not needed and save it again.",
  unsupported: "is a kind of workbook that cannot be read. Save it as .xlsx in Excel and try again.",
};

/** The sample workbook of the project. */
export function sampleWorkbook(root: string): OfferedWorkbook {
  const name = "sample-stakeholders.xlsx";
  return { name, bytes: readFileSync(join(root, "assets", name)) };
}

/**
 * The workbook at a path that the user typed; npm says in INIT_CWD where the user was.
 *
 * @throws UsageError when there is none, or it cannot be read as a workbook.
 */
export function givenWorkbook(file: string): OfferedWorkbook {
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
  const bytes = readBytes(path, file);
  try {
    openWorkbook(bytes);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new UsageError(`${file} ${REASONS[error.reason]} (${error.detail})`);
  }
  return { name: basename(path), bytes };
}

const FAILURES: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "you may not read it",
};

function readBytes(path: string, file: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    // Only reading fails here, with a code of the system.
    const { code = "", message } = error as NodeJS.ErrnoException;
    throw new UsageError(`${file} cannot be read: ${FAILURES[code] ?? message}.`);
  }
}
