/** Several rectangles of a sheet that are taken together. */

import { parseAddress, rangeAddress } from "../model/addressText";
import { AreasRef, areasOf, disjoint, rangesOf, sharedBy, type CellsRef } from "../model/areas";
import { CLEAR_APPLIES_TO, clearRange, type ClearApplyTo } from "../edits/editRange";
import { refuseLockedCells } from "../model/guards";
import { numberInput, wordInput } from "../ground/inputs";
import { isEntireColumn, isEntireRow, sharedFormat } from "../model/rangeFormats";
import { columnCount, contains, intersect, MAX_COLUMNS, MAX_ROWS, rowCount, type Rect } from "../model/rect";
import { RangeRef } from "../model/refs";
import { usedRect } from "../model/usedRange";
import { defineClass, type MethodMember } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";
import { HostError } from "../ground/hostError";
import { calculate } from "./application";
import { found, itemAt } from "./collections";
import { setDirty, specialCellsMethods } from "./rangeCells";
import { TablesInRange } from "./tableScoped";

export { AreasRef, areasOf };

function list(areas: AreasRef): readonly RangeRef[] {
  return rangesOf(areas);
}

function address(areas: AreasRef): string {
  return list(areas).map(rangeAddress).join(",");
}

/** Cells are counted up to 2^31 - 1, and -1 beyond. */
function cellCount({ rects }: AreasRef): number {
  const count = rects.reduce((total, rect) => total + rowCount(rect) * columnCount(rect), 0);
  return count > 2_147_483_647 ? -1 : count;
}

/** What other cells an argument means: an object of the batch, or addresses on the same sheet, parted by commas. */
function cellsArgument({ sheet }: AreasRef, value: unknown): CellsRef {
  if (value instanceof RangeRef || value instanceof AreasRef) return value;
  if (typeof value !== "string") throw new HostError("InvalidArgument", "The argument must be a range or an address.");
  return new AreasRef(
    sheet,
    value.split(",").map((part) => parseAddress(part.trim(), sheet).rect),
  );
}

function intersection(areas: AreasRef, value: unknown): AreasRef | null {
  const other = cellsArgument(areas, value);
  if (other.sheet !== areas.sheet) return null;
  const rects = rangesOf(other).flatMap(({ rect }) => areas.rects.flatMap((each) => intersect(each, rect) ?? []));
  return areasOf(areas.sheet, rects);
}

/** @throws HostError `InvalidArgument` when one of them would leave the sheet. */
function offset({ sheet, rects }: AreasRef, rowsArgument: unknown, columnsArgument: unknown): AreasRef {
  const [rows, columns] = [Math.trunc(numberInput(rowsArgument)), Math.trunc(numberInput(columnsArgument))];
  const moved = rects.map(({ top, left, bottom, right }) => ({
    top: top + rows,
    left: left + columns,
    bottom: bottom + rows,
    right: right + columns,
  }));
  if (moved.some(({ top, left, bottom, right }) => top < 0 || left < 0 || bottom >= MAX_ROWS || right >= MAX_COLUMNS))
    throw new HostError("InvalidArgument", "The range would lie outside of the sheet.");
  return new AreasRef(sheet, moved);
}

function used({ sheet, rects }: AreasRef, valuesOnly: boolean): AreasRef | null {
  return areasOf(
    sheet,
    rects.flatMap((rect) => usedRect(sheet, rect, valuesOnly) ?? []),
  );
}

function clear(areas: AreasRef, applyTo: ClearApplyTo, { workbook }: HostEnvironment): void {
  for (const range of list(areas)) refuseLockedCells(workbook, range);
  for (const range of list(areas)) clearRange(workbook, range, applyTo);
}

function widened({ sheet, rects }: AreasRef, widen: (rect: Rect) => Rect): AreasRef {
  return new AreasRef(sheet, disjoint(rects.map(widen)));
}

function tablesIn({ sheet, rects }: AreasRef, fullyContained: boolean): TablesInRange {
  return new TablesInRange(
    sheet,
    sheet.tables.filter(({ range }) =>
      rects.some((rect) => (fullyContained ? contains(rect, range) : intersect(rect, range) !== null)),
    ),
  );
}

const METHODS: Readonly<Record<string, MethodMember<AreasRef>>> = {
  calculate: { set: "1.9", call: (_areas, _args, { workbook }) => calculate(workbook) },
  clear: {
    set: "1.9",
    call: (areas, [applyTo], host) =>
      clear(areas, (applyTo ?? null) === null ? "All" : wordInput(applyTo, CLEAR_APPLIES_TO), host),
  },
  getEntireColumn: {
    set: "1.9",
    returns: "RangeAreas",
    call: (areas) => widened(areas, (rect) => ({ ...rect, top: 0, bottom: MAX_ROWS - 1 })),
  },
  getEntireRow: {
    set: "1.9",
    returns: "RangeAreas",
    call: (areas) => widened(areas, (rect) => ({ ...rect, left: 0, right: MAX_COLUMNS - 1 })),
  },
  getIntersection: {
    set: "1.9",
    returns: "RangeAreas",
    call: (areas, [other]) => found(intersection(areas, other)),
  },
  getIntersectionOrNullObject: {
    set: "1.9",
    returns: "RangeAreas",
    call: (areas, [other]) => intersection(areas, other),
  },
  getOffsetRangeAreas: {
    set: "1.9",
    returns: "RangeAreas",
    call: (areas, [rows, columns]) => offset(areas, rows, columns),
  },
  getTables: {
    set: "1.9",
    returns: "TableScopedCollection",
    call: (areas, [fullyContained]) => tablesIn(areas, fullyContained === true),
  },
  getUsedRangeAreas: {
    set: "1.9",
    returns: "RangeAreas",
    call: (areas, [valuesOnly]) => found(used(areas, valuesOnly === true)),
  },
  getUsedRangeAreasOrNullObject: {
    set: "1.9",
    returns: "RangeAreas",
    call: (areas, [valuesOnly]) => used(areas, valuesOnly === true),
  },
  setDirty: { set: "1.9", call: (areas, _args, host) => setDirty(areas, host) },
  ...specialCellsMethods<AreasRef>(),
};

export const rangeAreasClass = defineClass<AreasRef>({
  name: "RangeAreas",
  keepsReference: true,
  scalars: {
    address: { set: "1.9", get: address },
    addressLocal: { set: "1.9", get: address },
    areaCount: { set: "1.9", get: ({ rects }) => rects.length },
    cellCount: { set: "1.9", get: cellCount },
    isEntireColumn: { set: "1.9", get: ({ rects }) => rects.every(isEntireColumn) },
    isEntireRow: { set: "1.9", get: ({ rects }) => rects.every(isEntireRow) },
    style: {
      set: "1.9",
      get: (areas) => sharedBy(areas, (range) => sharedFormat(range, ({ styleName }) => styleName)),
    },
  },
  navigations: {
    areas: { set: "1.9", type: "RangeCollection", get: (areas) => areas },
    conditionalFormats: { set: "1.9", type: "ConditionalFormatCollection", get: (areas) => areas },
    dataValidation: { set: "1.9", type: "DataValidation", get: (areas) => areas },
    format: { set: "1.9", type: "RangeFormat", get: (areas) => areas },
    worksheet: { set: "1.9", type: "Worksheet", get: ({ sheet }) => sheet },
  },
  methods: METHODS,
});

export const rangeCollectionClass = defineClass<AreasRef>({
  name: "RangeCollection",
  scalars: {},
  navigations: {},
  items: { type: "Range", list },
  methods: {
    getItemAt: { set: "1.9", returns: "Range", call: (areas, [index]) => itemAt(list(areas), index) },
    getCount: { set: "1.9", call: ({ rects }) => rects.length },
  },
});
