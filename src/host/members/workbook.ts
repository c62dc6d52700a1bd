/** Workbook and what hangs directly on it. */

import { RangeRef } from "../model/refs";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { wordInput } from "../model/rangeFormats";
import { defineClass } from "../protocol/classes";
import { found } from "./collections";

/** The sheet in front. */
export function activeSheet(workbook: Workbook): Worksheet {
  return found(
    workbook.activeSheet ??
      workbook.sheets.find(({ visibility, kind }) => visibility === "Visible" && kind === "worksheet"),
  );
}

export const workbookClass = defineClass<Workbook>({
  name: "Workbook",
  scalars: {
    name: { set: "1.7", get: ({ fileName }) => fileName },
    readOnly: { set: "1.8", get: ({ readOnly }) => readOnly },
  },
  navigations: {
    application: { set: "1.1", type: "Application", get: (workbook) => workbook },
    worksheets: { set: "1.1", type: "WorksheetCollection", get: (workbook) => workbook },
    tables: { set: "1.1", type: "TableCollection", get: (workbook) => workbook },
    names: { set: "1.1", type: "NamedItemCollection", get: (workbook) => workbook },
    protection: { set: "1.7", type: "WorkbookProtection", get: (workbook) => workbook },
  },
  methods: {
    getSelectedRange: {
      set: "1.1",
      returns: "Range",
      call: (workbook) => {
        const sheet = activeSheet(workbook);
        return new RangeRef(sheet, sheet.selection);
      },
    },
    getActiveCell: {
      set: "1.7",
      returns: "Range",
      call: (workbook) => {
        const sheet = activeSheet(workbook);
        const { top, left } = sheet.selection;
        return new RangeRef(sheet, { top, left, bottom: top, right: left });
      },
    },
  },
});

export const workbookProtectionClass = defineClass<Workbook>({
  name: "WorkbookProtection",
  scalars: { protected: { set: "1.7", get: ({ structureProtected }) => structureProtected } },
  navigations: {},
  methods: {},
});

const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export const applicationClass = defineClass<Workbook>({
  name: "Application",
  scalars: {
    calculationMode: {
      set: "1.1",
      get: ({ calculationMode }) => calculationMode,
      put: (workbook, value) => {
        workbook.calculationMode = wordInput(value, CALCULATION_MODES);
      },
    },
    // Formulas are up to date whenever somebody reads.
    calculationState: { set: "1.9", get: () => "Done" },
  },
  navigations: {},
  methods: {
    calculate: { set: "1.1", call: () => null },
    suspendApiCalculationUntilNextSync: { set: "1.6", call: () => null },
    suspendScreenUpdatingUntilNextSync: { set: "1.9", call: () => null },
  },
});
