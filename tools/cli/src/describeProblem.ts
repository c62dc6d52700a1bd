/** Problems as sentences: what went wrong, and what to do. */

import { FileError, type FileErrorReason } from "excel-host";

import type { Language } from "../../../src/core/guide/codes";
import { errorMessage } from "../../../src/core/messages/messages";
import { WorkbookError } from "../../../src/core/model/workbookError";
import { files as en } from "../../../src/core/texts/en/files";
import { files as es } from "../../../src/core/texts/es/files";
import { files as fr } from "../../../src/core/texts/fr/files";
import { files as pt } from "../../../src/core/texts/pt/files";
import { UsageError } from "../../commandLine/commandLine";
import { EXIT, type ExitCode } from "./exitCode";
import { NotWrittenError } from "./resultFile";

const FILE_TEXTS: Readonly<Record<Language, Readonly<Record<FileErrorReason, string>>>> = { en, fr, es, pt };

/** Reasons that are about what was asked for. */
const USAGE: ReadonlySet<string> = new Set(["table-not-found", "column-not-found", "project-not-found"]);

/** Reasons that are about the result, not about the question. */
const NOT_WRITTEN = new Set([
  "protected",
  "structure-protected",
  "read-only",
  "cells-in-the-way",
  "table-moved",
  "too-many-rows",
  "name-taken",
  "merged-cells",
  "filtered",
  "pivot-table",
  "too-large",
]);

/** A problem somebody can mend, with its exit code; null for a defect of ours. */
export function describeFileProblem(
  error: unknown,
  language: Language,
  file = "",
): { readonly message: string; readonly exitCode: ExitCode } | null {
  if (error instanceof UsageError) return { message: error.message, exitCode: EXIT.usage };
  if (error instanceof NotWrittenError) return { message: error.message, exitCode: EXIT.notWritten };
  if (error instanceof FileError) {
    return { message: `${file} ${FILE_TEXTS[language][error.reason]} (${error.detail})`.trim(), exitCode: EXIT.usage };
  }
  if (error instanceof WorkbookError && error.reason !== "unexpected") {
    const isUsage = USAGE.has(error.reason);
    const exitCode = isUsage ? EXIT.usage : NOT_WRITTEN.has(error.reason) ? EXIT.notWritten : EXIT.defect;
    // The file is written when all is done: whatever stands in the workbook by now, no file holds it.
    const { reason, subject } = error;
    return { message: errorMessage({ reason, subject, writing: "nothing" }, language), exitCode };
  }
  return isSystemError(error)
    ? { message: file === "" ? error.message : `${file}: ${error.message}`, exitCode: EXIT.usage }
    : null;
}

/** Errors of the file system carry a code such as ENOENT. */
function isSystemError(error: unknown): error is Error {
  return (
    error instanceof Error &&
    "code" in error &&
    typeof error.code === "string" &&
    /^E[A-Z]+$/.test(error.code) &&
    "syscall" in error
  );
}
