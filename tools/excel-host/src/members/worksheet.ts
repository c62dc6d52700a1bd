/** Worksheet and WorksheetCollection. */

import { resolveRange } from "../formulas/resolveRange";
import { parseAddress } from "../model/addressText";
import { refuseProtectedSheet } from "../model/guards";
import { booleanInput, colorInput, numberInput, textInput, wordInput } from "../ground/inputs";
import { MAX_COLUMNS, MAX_ROWS, parseRect } from "../model/rect";
import { RangeRef } from "../model/refs";
import { activateSheet, mayShow } from "../model/selection";
import { deleteSheet, moveSheet, renameSheet, setVisibility, worksheetsOf } from "../edits/sheetRules";
import { usedRect } from "../model/usedRange";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { charsToPoints, pointsToChars } from "../model/dimensions";
import { defineClass, type ScalarMember } from "../protocol/classes";
import { HostError } from "../ground/hostError";
import type { HostEnvironment } from "../protocol/environment";
import { calculate } from "./application";
import { found } from "./collections";
import { SHEET_EVENTS } from "./sheetEvents";
import { PAGE_BREAKS } from "./pageBreaks";

const WHOLE = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** A scalar of the sheet that is kept with one facet of its file. */
function kept(
  set: string,
  facet: "properties" | "view",
  read: (sheet: Worksheet) => unknown,
  write: (sheet: Worksheet, value: unknown) => void,
): ScalarMember<Worksheet> {
  return {
    set,
    get: read,
    put: (sheet, value, host) => {
      refuseProtectedSheet(host.workbook, sheet);
      write(sheet, value);
      sheet.changedFacets.add(facet);
    },
  };
}

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

const SCALARS: Readonly<Record<string, ScalarMember<Worksheet>>> = {
  id: { set: "1.1", get: ({ id }) => id },
  name: {
    set: "1.1",
    get: ({ name }) => name,
    put: (sheet, value, { workbook }) => renameSheet(workbook, sheet, textInput(value)),
  },
  position: {
    set: "1.1",
    get: (sheet, { workbook }) => worksheetsOf(workbook).indexOf(sheet),
    put: (sheet, value, { workbook }) => moveSheet(workbook, sheet, numberInput(value, 0, workbook.sheets.length - 1)),
  },
  visibility: {
    set: "1.1",
    get: ({ visibility }) => visibility,
    put: (sheet, value, { workbook }) => setVisibility(workbook, sheet, wordInput(value, VISIBILITIES)),
  },
  tabColor: kept(
    "1.7",
    "properties",
    ({ tabColor }) => tabColor ?? "",
    (sheet, value) => {
      sheet.tabColor = value === "" ? null : colorInput(value);
    },
  ),
  showGridlines: kept(
    "1.8",
    "view",
    ({ showGridlines }) => showGridlines,
    (sheet, value) => {
      sheet.showGridlines = booleanInput(value);
    },
  ),
  showHeadings: kept(
    "1.8",
    "view",
    ({ showHeadings }) => showHeadings,
    (sheet, value) => {
      sheet.showHeadings = booleanInput(value);
    },
  ),
  // The client writes these two under other names than it reads them.
  gridlines: kept(
    "1.8",
    "view",
    ({ showGridlines }) => showGridlines,
    (sheet, value) => {
      sheet.showGridlines = booleanInput(value);
    },
  ),
  headings: kept(
    "1.8",
    "view",
    ({ showHeadings }) => showHeadings,
    (sheet, value) => {
      sheet.showHeadings = booleanInput(value);
    },
  ),
  standardHeight: { set: "1.7", get: ({ defaultRowHeightPoints }) => defaultRowHeightPoints },
  standardWidth: kept(
    "1.7",
    "properties",
    ({ defaultColumnWidthChars }) => charsToPoints(defaultColumnWidthChars),
    (sheet, value) => {
      sheet.defaultColumnWidthChars = pointsToChars(numberInput(value, 0, 1342.5));
    },
  ),
};

/** The used part of the sheet, or its first cell. */
function usedRange(sheet: Worksheet, valuesOnly: unknown): RangeRef | null {
  const rect = usedRect(sheet, WHOLE, valuesOnly === true);
  return rect === null ? null : new RangeRef(sheet, rect);
}

/** The range of an address, or of the name of a table or of cells on this sheet: of a table, its data. */
function addressed(workbook: Workbook, sheet: Worksheet, text: string): RangeRef {
  const named = parseRect(text) === null ? resolveRange(workbook, text, sheet) : null;
  return named?.sheet === sheet ? named : parseAddress(text, sheet);
}

function rangeByIndexes(sheet: Worksheet, [row, column, rows, columns]: readonly unknown[]): RangeRef {
  const top = numberInput(row, 0, MAX_ROWS - 1);
  const left = numberInput(column, 0, MAX_COLUMNS - 1);
  const bottom = top + numberInput(rows, 1, MAX_ROWS - top) - 1;
  const right = left + numberInput(columns, 1, MAX_COLUMNS - left) - 1;
  return new RangeRef(sheet, { top, left, bottom, right });
}

/** The sheet behind or before another, or the next visible one; null at the end. */
function neighbour(
  sheet: Worksheet,
  step: 1 | -1,
  [visibleOnly]: readonly unknown[],
  { workbook }: HostEnvironment,
): Worksheet | null {
  const sheets = worksheetsOf(workbook);
  const rest = step === 1 ? sheets.slice(sheets.indexOf(sheet) + 1) : sheets.slice(0, sheets.indexOf(sheet)).reverse();
  return rest.find(({ visibility }) => visibleOnly !== true || visibility === "Visible") ?? null;
}

export const worksheetClass = defineClass<Worksheet>({
  name: "Worksheet",
  id: ({ id }) => ({ Id: id }),
  scalars: SCALARS,
  navigations: {
    tables: { set: "1.1", type: "TableCollection", get: (sheet) => sheet },
    charts: { set: "1.1", type: "ChartCollection", get: (sheet) => sheet },
    comments: { set: "1.10", type: "CommentCollection", get: (sheet) => sheet },
    names: { set: "1.4", type: "NamedItemCollection", get: (sheet) => sheet },
    protection: { set: "1.2", type: "WorksheetProtection", get: (sheet) => sheet },
    autoFilter: { set: "1.9", type: "AutoFilter", get: (sheet) => sheet },
    freezePanes: { set: "1.7", type: "WorksheetFreezePanes", get: (sheet) => sheet },
    pageLayout: { set: "1.9", type: "PageLayout", get: (sheet) => sheet },
    ...PAGE_BREAKS,
    customProperties: { set: "1.12", type: "WorksheetCustomPropertyCollection", get: (sheet) => sheet },
  },
  methods: {
    activate: {
      set: "1.1",
      call: (sheet, _args, { workbook }) => {
        if (sheet.visibility !== "Visible")
          throw new HostError("InvalidOperation", "A hidden sheet can't be activated.");
        if (mayShow(workbook, sheet)) activateSheet(workbook, sheet);
      },
    },
    delete: { set: "1.1", call: (sheet, _args, { workbook }) => deleteSheet(workbook, sheet) },
    getCell: {
      set: "1.1",
      returns: "Range",
      call: (sheet, [row, column]) => rangeByIndexes(sheet, [row, column, 1, 1]),
    },
    getRange: {
      set: "1.1",
      returns: "Range",
      call: (sheet, [address], host) =>
        address === null || address === undefined
          ? new RangeRef(sheet, WHOLE)
          : addressed(host.workbook, sheet, textInput(address)),
    },
    getRangeByIndexes: { set: "1.7", returns: "Range", call: rangeByIndexes },
    getNext: { set: "1.5", returns: "Worksheet", call: (sheet, args, host) => found(neighbour(sheet, 1, args, host)) },
    getNextOrNullObject: {
      set: "1.5",
      returns: "Worksheet",
      call: (sheet, args, host) => neighbour(sheet, 1, args, host),
    },
    getPrevious: {
      set: "1.5",
      returns: "Worksheet",
      call: (sheet, args, host) => found(neighbour(sheet, -1, args, host)),
    },
    getPreviousOrNullObject: {
      set: "1.5",
      returns: "Worksheet",
      call: (sheet, args, host) => neighbour(sheet, -1, args, host),
    },
    calculate: { set: "1.6", call: (_sheet, _args, { workbook }) => calculate(workbook) },
    getUsedRange: {
      set: "1.1",
      returns: "Range",
      call: (sheet, [valuesOnly]) =>
        usedRange(sheet, valuesOnly) ?? new RangeRef(sheet, { top: 0, left: 0, bottom: 0, right: 0 }),
    },
    getUsedRangeOrNullObject: {
      set: "1.4",
      returns: "Range",
      call: (sheet, [valuesOnly]) => usedRange(sheet, valuesOnly),
    },
  },
  events: SHEET_EVENTS,
});
