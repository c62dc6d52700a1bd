/** Defined names: adding and removing them, and what Excel takes for a name. */

import { toDisplayedFormula, toStoredFormula } from "../formulas/syntax";
import { HostError } from "../ground/hostError";
import { quoteSheetName } from "../model/addressText";
import { refuseReadOnly } from "../model/guards";
import { formatRect } from "../model/rect";
import { RangeRef } from "../model/refs";
import { frontSheet } from "../model/selection";
import { allTables } from "../model/tableParts";
import type { DefinedName, Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.?\\]{0,254}$/u;
const CELL_LIKE = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*)$/i;

/**
 * @throws HostError `InvalidArgument` for what is no name, `ItemAlreadyExists` for one that is taken in the same scope, or by
 *   a table: tables are known in every scope.
 */
function checkName(workbook: Workbook, name: string, scope: Worksheet | null): void {
  if (!NAME.test(name) || CELL_LIKE.test(name)) throw new HostError("InvalidArgument", `"${name}" is no name.`);
  const lower = name.toLowerCase();
  const isTaken =
    workbook.names.some((other) => other.scope === scope && other.name.toLowerCase() === lower) ||
    allTables(workbook).some(({ table }) => table.name.toLowerCase() === lower);
  if (isTaken) throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
}

/**
 * Adds a name.
 *
 * @param reference A range, or a formula with its `=`; a text without `=` is a constant.
 */
export function addName(
  workbook: Workbook,
  scope: Worksheet | null,
  name: string,
  reference: unknown,
  comment: string,
): DefinedName {
  refuseReadOnly(workbook);
  checkName(workbook, name, scope);
  const formula = storedReference(workbook, scope, reference);
  const added: DefinedName = { name, formula, scope, visible: true, comment };
  workbook.names.push(added);
  markNames(workbook);
  return added;
}

function storedReference(workbook: Workbook, scope: Worksheet | null, reference: unknown): string {
  if (reference instanceof RangeRef) return rangeFormula(reference);
  if (typeof reference !== "string" || reference === "")
    throw new HostError("InvalidArgument", "A name refers to a range or a formula.");
  const sheet = scope ?? frontSheet(workbook);
  if (sheet === null) throw new HostError("InvalidOperation", "The workbook shows no sheet.");
  if (!reference.startsWith("=")) return `"${reference.replaceAll('"', '""')}"`;
  return toStoredFormula(reference, { workbook, sheet, row: 0, column: 0 });
}

/** `'My sheet'!$A$1:$B$3`. */
function rangeFormula({ sheet, rect }: RangeRef): string {
  const address = formatRect(rect)
    .split(":")
    .map((part) =>
      part.replace(/^([A-Z]*)(\d*)$/, (_, letters: string, number: string) => fixed(letters) + fixed(number)),
    )
    .join(":");
  return `${quoteSheetName(sheet.name)}!${address}`;
}

function fixed(part: string): string {
  return part === "" ? "" : `$${part}`;
}

/** What `NamedItem.formula` shows. */
export function shownNameFormula({ formula }: DefinedName): string {
  return toDisplayedFormula(formula);
}

/** Gives a name another formula. */
export function setNameFormula(workbook: Workbook, name: DefinedName, formula: unknown): void {
  refuseReadOnly(workbook);
  name.formula = storedReference(workbook, name.scope, formula);
  markNames(workbook);
}

export function deleteName(workbook: Workbook, name: DefinedName): void {
  refuseReadOnly(workbook);
  if (!workbook.names.includes(name)) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
  workbook.names = workbook.names.filter((other) => other !== name);
  markNames(workbook);
}

export function markNames(workbook: Workbook): void {
  workbook.namesChanged = true;
  workbook.referencesChanged = true;
  workbook.journal.note({ kind: "other" });
}
