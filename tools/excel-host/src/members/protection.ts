/** Protection of sheets and of the structure of the workbook. */

import { refuseProtectedSheet, refuseReadOnly } from "../model/guards";
import {
  allowances,
  PLAIN_PROTECTION,
  SELECTION_MODES,
  type Allowance,
  type SheetProtection,
} from "../model/protection";
import { booleanInput, wordInput } from "../ground/inputs";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { defineClass } from "../protocol/classes";
import { HostError } from "../ground/hostError";

/** @throws HostError `InvalidArgument` for an option that is not known or of another type. */
function optionsOf(given: unknown): SheetProtection {
  if (given === null || given === undefined) return PLAIN_PROTECTION;
  if (typeof given !== "object") throw new HostError("InvalidArgument", "The options of a protection are an object.");
  const allowed = new Set<Allowance>();
  let selectionMode: SheetProtection["selectionMode"] = "Normal";
  for (const [name, value] of Object.entries(given)) {
    const allowance = allowances().find((candidate) => candidate === name);
    if (name === "selectionMode") selectionMode = wordInput(value, SELECTION_MODES);
    else if (allowance === undefined) throw new HostError("InvalidArgument", `${name} is no option of a protection.`);
    else if (booleanInput(value)) allowed.add(allowance);
  }
  return { allowed, selectionMode, hasPassword: false };
}

function refusePassword(password: unknown): void {
  if (typeof password === "string" && password !== "")
    throw new HostError("NotImplemented", "This host protects without a password only.");
}

function shownOptions({ protection }: Worksheet): Record<string, unknown> | null {
  if (protection === null) return null;
  const flags = allowances().map((name) => [name, protection.allowed.has(name)] as const);
  return { ...Object.fromEntries(flags), selectionMode: protection.selectionMode };
}

function setProtection(workbook: Workbook, sheet: Worksheet, protection: SheetProtection | null): void {
  sheet.protection = protection;
  sheet.changedFacets.add("protection");
  workbook.journal.note({ kind: "sheetProtection", sheet, isProtected: protection !== null });
}

export const worksheetProtectionClass = defineClass<Worksheet>({
  name: "WorksheetProtection",
  scalars: {
    protected: { set: "1.2", get: (sheet) => sheet.protected },
    options: { set: "1.2", get: shownOptions },
  },
  navigations: {},
  methods: {
    protect: {
      set: "1.2",
      call: (sheet, [options, password], { workbook }) => {
        refuseProtectedSheet(workbook, sheet);
        refusePassword(password);
        setProtection(workbook, sheet, optionsOf(options));
      },
    },
    unprotect: {
      set: "1.7",
      call: (sheet, _args, { workbook }) => {
        refuseReadOnly(workbook);
        if (!sheet.protected) throw new HostError("AccessDenied", "The sheet is not protected.");
        if (sheet.protection?.hasPassword === true)
          throw new HostError("AccessDenied", "The password you supplied is not correct.");
        setProtection(workbook, sheet, null);
      },
    },
  },
});

function setStructure(workbook: Workbook, isProtected: boolean): void {
  workbook.structureProtected = isProtected;
  workbook.structureChanged = true;
  workbook.journal.note({ kind: "other" });
}

export const workbookProtectionClass = defineClass<Workbook>({
  name: "WorkbookProtection",
  scalars: { protected: { set: "1.7", get: ({ structureProtected }) => structureProtected } },
  navigations: {},
  methods: {
    protect: {
      set: "1.7",
      call: (workbook, [password]) => {
        refuseReadOnly(workbook);
        if (workbook.structureProtected) throw new HostError("AccessDenied", "The workbook is protected already.");
        refusePassword(password);
        setStructure(workbook, true);
      },
    },
    unprotect: {
      set: "1.7",
      call: (workbook) => {
        refuseReadOnly(workbook);
        if (!workbook.structureProtected) throw new HostError("AccessDenied", "The workbook is not protected.");
        if (workbook.structureHasPassword)
          throw new HostError("AccessDenied", "The password you supplied is not correct.");
        setStructure(workbook, false);
      },
    },
  },
});
