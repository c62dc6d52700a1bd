/** Problems as sentences: what went wrong, and what to do. */

import type { Language } from "../core/guide/codes";
import { errorMessage } from "../core/messages/messages";
import { WorkbookError } from "../core/model/workbookError";
import { FileError, type FileErrorReason } from "../host/xlsx/fileError";
import { UsageError } from "../commandLine/commandLine";
import { EXIT, type ExitCode } from "./exitCode";
import { NotWrittenError } from "./resultFile";

const FILE_TEXTS: Readonly<Record<Language, Readonly<Record<FileErrorReason, string>>>> = {
  en: {
    "not-a-workbook": "is not an Excel workbook (.xlsx or .xlsm).",
    encrypted: "is protected with a password. Save a copy without the password and try again.",
    damaged: "is damaged and cannot be read. Open it in Excel, repair it and save it again.",
    "too-large": "is too large to be read here. Delete in Excel what is not needed and save it again.",
    unsupported: "is a kind of workbook that cannot be read. Save it as .xlsx in Excel and try again.",
  },
  fr: {
    "not-a-workbook": "n’est pas un classeur Excel (.xlsx ou .xlsm).",
    encrypted: "est protégé par un mot de passe. Enregistrez une copie sans mot de passe, puis réessayez.",
    damaged: "est endommagé et ne peut pas être lu. Ouvrez-le dans Excel, réparez-le et enregistrez-le.",
    "too-large":
      "est trop volumineux pour être lu ici. Supprimez dans Excel ce qui n’est pas nécessaire, puis enregistrez-le.",
    unsupported:
      "est d’un type de classeur qui ne peut pas être lu. Enregistrez-le en .xlsx dans Excel, puis réessayez.",
  },
  es: {
    "not-a-workbook": "no es un libro de Excel (.xlsx o .xlsm).",
    encrypted: "está protegido con contraseña. Guarde una copia sin contraseña e inténtelo de nuevo.",
    damaged: "está dañado y no se puede leer. Ábralo en Excel, repárelo y guárdelo.",
    "too-large": "es demasiado grande para leerse aquí. Elimine en Excel lo que no haga falta y guárdelo.",
    unsupported: "es de un tipo de libro que no se puede leer. Guárdelo como .xlsx en Excel e inténtelo de nuevo.",
  },
  pt: {
    "not-a-workbook": "não é um livro do Excel (.xlsx ou .xlsm).",
    encrypted: "está protegido com palavra-passe. Guarde uma cópia sem palavra-passe e tente de novo.",
    damaged: "está danificado e não pode ser lido. Abra-o no Excel, repare-o e guarde-o.",
    "too-large": "é demasiado grande para ser lido aqui. Elimine no Excel o que não for necessário e guarde-o.",
    unsupported: "é de um tipo de livro que não pode ser lido. Guarde-o como .xlsx no Excel e tente de novo.",
  },
};

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
    const isUsage = error.reason === "table-not-found" || error.reason === "column-not-found";
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
