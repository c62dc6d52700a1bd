/** Rules of worksheets: names, adding, deleting, ids. */

import { breakTableReferences } from "../formulas/breakReferences";
import { renameSheetReferences } from "../formulas/rewriteReferences";
import { breakSheetReferences } from "../formulas/shiftReferences";
import { HostError } from "../ground/hostError";
import { refuseReadOnly } from "../model/guards";
import { activateSheet, frontSheet } from "../model/selection";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";

/**
 * Checks a name for a sheet.
 *
 * @throws HostError `InvalidArgument` for a name Excel does not take, `ItemAlreadyExists` for one another sheet has.
 */
export function checkSheetName(workbook: Workbook, name: string, except: Worksheet | null): void {
  const isLegal =
    /^[^/\\?*:[\]]{1,31}$/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history";
  if (!isLegal) throw new HostError("InvalidArgument", `"${name}" is no name for a sheet.`);
  const other = workbook.sheetNamed(name);
  if (other !== undefined && other !== except) {
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
}

/** @throws HostError `AccessDenied` when sheets cannot be added, removed or renamed. */
function refuseProtectedStructure(workbook: Workbook): void {
  refuseReadOnly(workbook);
  if (workbook.structureProtected) {
    throw new HostError(
      "AccessDenied",
      "You cannot perform the requested operation: the structure of the workbook is protected.",
    );
  }
}

/** Adds a sheet at the end; it does not become the active one. Without a name it is the next `SheetN`. */
export function addSheet(workbook: Workbook, name: string | null): Worksheet {
  refuseProtectedStructure(workbook);
  if (name !== null) checkSheetName(workbook, name, null);
  let free = name ?? "";
  for (let number = workbook.sheets.length + 1; free === ""; number += 1) {
    if (workbook.sheetNamed(`Sheet${number}`) === undefined) free = `Sheet${number}`;
  }
  const sheet = workbook.createSheet(free, null);
  workbook.sheets.push(sheet);
  workbook.sheetsChanged = true;
  workbook.journal.note({ kind: "sheetAdded", sheet });
  return sheet;
}

export function renameSheet(workbook: Workbook, sheet: Worksheet, name: string): void {
  refuseProtectedStructure(workbook);
  checkSheetName(workbook, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  workbook.sheetsChanged = true;
  renameSheetReferences(workbook, before, name);
  if (before !== name) workbook.journal.note({ kind: "sheetRenamed", sheet, before, after: name });
}

/** @throws HostError `InvalidOperation` for a very hidden sheet or the last visible one. */
export function deleteSheet(workbook: Workbook, sheet: Worksheet): void {
  refuseProtectedStructure(workbook);
  const others = workbook.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  if (sheet.visibility === "VeryHidden" || others.length === 0) {
    throw new HostError("InvalidOperation", "This operation is not permitted for the current object.");
  }
  const wasActive = frontSheet(workbook) === sheet;
  const place = workbook.sheets.indexOf(sheet);
  for (const table of sheet.tables) breakTableReferences(workbook, table.name);
  breakSheetReferences(workbook, sheet);
  workbook.sheets.splice(place, 1);
  dropNames(workbook, sheet);
  workbook.journal.note({ kind: "sheetDeleted", sheet });
  if (wasActive) {
    workbook.activeSheet = neighbour(workbook, place);
    if (workbook.activeSheet !== null) workbook.journal.note({ kind: "sheetActivated", sheet: workbook.activeSheet });
  }
  workbook.sheetsChanged = true;
  workbook.referencesChanged = true;
}

/** Names scoped to a sheet go with it. */
function dropNames(workbook: Workbook, sheet: Worksheet): void {
  const kept = workbook.names.filter(({ scope }) => scope !== sheet);
  if (kept.length === workbook.names.length) return;
  workbook.names = kept;
  workbook.namesChanged = true;
}

/** The visible sheet that comes to the front when the one at `place` went: the next one, or the one before. */
function neighbour(workbook: Workbook, place: number): Worksheet | null {
  const isVisible = ({ visibility, kind }: Worksheet): boolean => visibility === "Visible" && kind === "worksheet";
  return (
    workbook.sheets.slice(place).find(isVisible) ?? workbook.sheets.slice(0, place).reverse().find(isVisible) ?? null
  );
}

/** @throws HostError `InvalidOperation` when no sheet would stay visible. */
export function setVisibility(workbook: Workbook, sheet: Worksheet, visibility: Worksheet["visibility"]): void {
  refuseProtectedStructure(workbook);
  const isLast =
    visibility !== "Visible" && workbook.sheets.every((other) => other === sheet || other.visibility !== "Visible");
  if (isLast) throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  const before = sheet.visibility;
  const wasActive = frontSheet(workbook) === sheet;
  sheet.visibility = visibility;
  workbook.sheetsChanged = true;
  if (before !== visibility) workbook.journal.note({ kind: "sheetVisibility", sheet, before, after: visibility });
  const next = wasActive && visibility !== "Visible" ? neighbour(workbook, workbook.sheets.indexOf(sheet)) : null;
  if (next !== null) activateSheet(workbook, next);
}

/** Moves a sheet to a zero-based place. */
export function moveSheet(workbook: Workbook, sheet: Worksheet, position: number): void {
  refuseProtectedStructure(workbook);
  const before = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(before, 1);
  workbook.sheets.splice(position, 0, sheet);
  workbook.sheetsChanged = true;
  if (before !== position) workbook.journal.note({ kind: "sheetMoved", sheet, before, after: position });
}

/** The worksheets Office.js sees: chart sheets and the like are not among them. */
export function worksheetsOf(workbook: Workbook): Worksheet[] {
  return workbook.sheets.filter(({ kind }) => kind === "worksheet");
}

/** The sheet with that id or name, or undefined. */
export function findSheet(workbook: Workbook, key: unknown): Worksheet | undefined {
  if (typeof key !== "string") return undefined;
  const named = workbook.sheetNamed(key);
  return worksheetsOf(workbook).find((sheet) => sheet.id === key || sheet === named);
}
