/** What hangs on a worksheet besides cells: custom properties, freeze panes, protection. */

import { parseAddress } from "../model/addressText";
import { refuseProtectedSheet, refuseReadOnly } from "../model/guards";
import { numberInput, textInput } from "../ground/inputs";
import { MAX_COLUMNS, MAX_ROWS } from "../model/rect";
import { RangeRef } from "../model/refs";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { defineClass } from "../protocol/classes";
import { HostError } from "../ground/hostError";
import { found } from "./collections";

/** One custom property of a sheet. */
class PropertyRef {
  constructor(
    readonly sheet: Worksheet,
    readonly key: string,
  ) {}
}

/** The stored key that equals `key` without case. */
function storedKey(sheet: Worksheet, key: string): string | undefined {
  return [...sheet.customProperties.keys()].find((stored) => stored.toLowerCase() === key.toLowerCase());
}

function setProperty(sheet: Worksheet, key: string, value: string): PropertyRef {
  if (key === "" || key.length > 255) throw new HostError("InvalidArgument", "A key has 1 to 255 characters.");
  // No source says whether a mark may be empty, and its part of the file would have no byte.
  if (value === "") throw new HostError("InvalidArgument", "A custom property has a value.");
  const stored = storedKey(sheet, key) ?? key;
  sheet.customProperties.set(stored, value);
  sheet.changedFacets.add("customProperties");
  return new PropertyRef(sheet, stored);
}

function findProperty(sheet: Worksheet, key: unknown): PropertyRef | null {
  const stored = storedKey(sheet, textInput(key));
  return stored === undefined ? null : new PropertyRef(sheet, stored);
}

export const worksheetCustomPropertyClass = defineClass<PropertyRef>({
  name: "WorksheetCustomProperty",
  id: ({ key }) => ({ _Id: key }),
  scalars: {
    key: { set: "1.12", get: ({ key }) => key },
    value: {
      set: "1.12",
      get: ({ sheet, key }) => sheet.customProperties.get(key) ?? "",
      put: ({ sheet, key }, value, { workbook }) => {
        refuseReadOnly(workbook);
        setProperty(sheet, key, textInput(value));
      },
    },
  },
  navigations: {},
  methods: {
    delete: {
      set: "1.12",
      call: ({ sheet, key }, _args, { workbook }) => {
        refuseReadOnly(workbook);
        sheet.customProperties.delete(key);
        sheet.changedFacets.add("customProperties");
      },
    },
  },
});

export const worksheetCustomPropertyCollectionClass = defineClass<Worksheet>({
  name: "WorksheetCustomPropertyCollection",
  scalars: {},
  navigations: {},
  items: {
    type: "WorksheetCustomProperty",
    list: (sheet) => [...sheet.customProperties.keys()].map((key) => new PropertyRef(sheet, key)),
  },
  indexer: { set: "1.12", type: "WorksheetCustomProperty", get: (sheet, key) => found(findProperty(sheet, key)) },
  methods: {
    add: {
      set: "1.12",
      returns: "WorksheetCustomProperty",
      call: (sheet, [key, value], { workbook }) => {
        refuseReadOnly(workbook);
        return setProperty(sheet, textInput(key), textInput(value));
      },
    },
    getItem: {
      set: "1.12",
      returns: "WorksheetCustomProperty",
      call: (sheet, [key]) => found(findProperty(sheet, key)),
    },
    getItemOrNullObject: { set: "1.12", returns: "WorksheetCustomProperty", call: findPropertyArgument },
    getCount: { set: "1.12", call: (sheet) => sheet.customProperties.size },
  },
});

function findPropertyArgument(sheet: Worksheet, [key]: readonly unknown[]): PropertyRef | null {
  return findProperty(sheet, key);
}

function freeze(workbook: Workbook, sheet: Worksheet, rows: number, columns: number): void {
  refuseProtectedSheet(workbook, sheet);
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
  sheet.changedFacets.add("view");
}

/** The frozen content: whole rows, whole columns, or the cells in the corner. */
function frozenRange(sheet: Worksheet): RangeRef | null {
  const { frozenRows, frozenColumns } = sheet;
  if (frozenRows === 0 && frozenColumns === 0) return null;
  const bottom = frozenRows === 0 ? MAX_ROWS - 1 : frozenRows - 1;
  const right = frozenColumns === 0 ? MAX_COLUMNS - 1 : frozenColumns - 1;
  return new RangeRef(sheet, { top: 0, left: 0, bottom, right });
}

function freezeAt(workbook: Workbook, sheet: Worksheet, argument: unknown): void {
  const { rect } = argument instanceof RangeRef ? argument : parseAddress(textInput(argument), sheet);
  const rows = rect.bottom === MAX_ROWS - 1 ? 0 : rect.bottom + 1;
  const columns = rect.right === MAX_COLUMNS - 1 ? 0 : rect.right + 1;
  freeze(workbook, sheet, rows, columns);
}

export const worksheetFreezePanesClass = defineClass<Worksheet>({
  name: "WorksheetFreezePanes",
  scalars: {},
  navigations: {},
  methods: {
    freezeAt: { set: "1.7", call: (sheet, [range], { workbook }) => freezeAt(workbook, sheet, range) },
    freezeRows: {
      set: "1.7",
      call: (sheet, [count], { workbook }) => freeze(workbook, sheet, numberInput(count ?? 1, 1, MAX_ROWS), 0),
    },
    freezeColumns: {
      set: "1.7",
      call: (sheet, [count], { workbook }) => freeze(workbook, sheet, 0, numberInput(count ?? 1, 1, MAX_COLUMNS)),
    },
    unfreeze: { set: "1.7", call: (sheet, _args, { workbook }) => freeze(workbook, sheet, 0, 0) },
    getLocation: { set: "1.7", returns: "Range", call: (sheet) => found(frozenRange(sheet)) },
    getLocationOrNullObject: { set: "1.7", returns: "Range", call: frozenRange },
  },
});
