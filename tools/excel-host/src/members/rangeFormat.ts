/** RangeFormat and its parts: font, fill, protection. */

import { rangesOf, sharedBy, type CellsRef } from "../model/areas";
import { charsToPoints, pointsToChars, rowHeightPoints } from "../model/dimensions";
import { NO_FILL } from "../model/format";
import { refuseProtectedSheet } from "../model/guards";
import { booleanInput, numberInput } from "../ground/inputs";
import { changeFormats, columnInfo, rowInfo, sharedFormat } from "../model/rangeFormats";
import { MAX_ROWS, rowCount } from "../model/rect";
import type { RangeRef } from "../model/refs";
import { shownText } from "../model/shownText";
import { defineClass, type MethodMember, type ScalarMember } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";
import { HostError } from "../ground/hostError";
import { ALIGNMENT_FACETS, FILL_FACETS, FONT_FACETS, MAX_INDENT, PROTECTION_FACETS } from "./formatFacets";
import type { FormatFacet, FormatFacets } from "./formatFacets";

type CellsScalar = ScalarMember<CellsRef>;

/** A property of a range that reads what its cells share of a facet, and changes it in all of them. */
function scalar({ set, read, parse, isPossible }: FormatFacet): CellsScalar {
  return {
    set,
    get: (cells) => sharedBy(cells, (range) => sharedFormat(range, read)),
    put: (cells, input, host) => {
      const change = parse(input);
      if (isPossible !== undefined && rangesOf(cells).some((range) => sharedFormat(range, isPossible) !== true))
        throw new HostError("InvalidOperation", "The format of the cells has no such property.");
      for (const range of rangesOf(cells)) changeFormats(host.workbook, range, change);
    },
  };
}

/** A property that is read and set in each of several ranges. */
function each(
  set: string,
  get: (range: RangeRef) => unknown,
  put: (range: RangeRef, value: unknown, host: HostEnvironment) => void,
): CellsScalar {
  return {
    set,
    get: (cells) => sharedBy(cells, get),
    put: (cells, value, host) => {
      for (const range of rangesOf(cells)) put(range, value, host);
    },
  };
}

/** A method that is called for each of several ranges. */
function forEach(
  set: string,
  call: (range: RangeRef, args: readonly unknown[], host: HostEnvironment) => void,
): MethodMember<CellsRef> {
  return {
    set,
    call: (cells, args, host) => {
      for (const range of rangesOf(cells)) call(range, args, host);
    },
  };
}

function scalars(facets: FormatFacets): Readonly<Record<string, CellsScalar>> {
  return Object.fromEntries(Object.entries(facets).map(([name, facet]) => [name, scalar(facet)]));
}

export function setRowHeight({ sheet, rect }: RangeRef, value: unknown, host: HostEnvironment): void {
  refuseProtectedSheet(host.workbook, sheet);
  const points = numberInput(value, 0, 409.5);
  for (let row = rect.top; row <= rect.bottom; row += 1) rowInfo(sheet, row).heightPoints = points;
}

export function setColumnWidth({ sheet, rect }: RangeRef, value: unknown, host: HostEnvironment): void {
  refuseProtectedSheet(host.workbook, sheet);
  const chars = pointsToChars(numberInput(value, 0, 1342.5));
  for (let column = rect.left; column <= rect.right; column += 1) columnInfo(sheet, column).widthChars = chars;
}

function shared<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

export function rowHeight({ sheet, rect }: RangeRef): number | null {
  const rows = Math.min(rowCount(rect), 100_000);
  return shared(Array.from({ length: rows }, (_, index) => rowHeightPoints(sheet, rect.top + index)));
}

export function columnWidth({ sheet, rect }: RangeRef): number | null {
  return shared(
    Array.from({ length: rect.right - rect.left + 1 }, (_, index) =>
      charsToPoints(sheet.columns.get(rect.left + index)?.widthChars ?? sheet.defaultColumnWidthChars),
    ),
  );
}

/** Null when the lines differ, as for any property of theirs. */
function isStandard(length: number | null, standard: number): boolean | null {
  return length === null ? null : length === standard;
}

/** Gives rows the standard height; false changes nothing. Source: `RangeFormat.useStandardHeight`. */
function useStandardHeight({ sheet, rect }: RangeRef, value: unknown, host: HostEnvironment): void {
  refuseProtectedSheet(host.workbook, sheet, "allowFormatRows");
  if (!booleanInput(value)) return;
  const rows = rowCount(rect) === MAX_ROWS ? [...sheet.rows.keys()] : linesBetween(rect.top, rect.bottom);
  for (const row of rows) if (sheet.rows.has(row)) rowInfo(sheet, row).heightPoints = null;
}

/** Gives columns the standard width; false changes nothing. Source: `RangeFormat.useStandardWidth`. */
function useStandardWidth({ sheet, rect }: RangeRef, value: unknown, host: HostEnvironment): void {
  refuseProtectedSheet(host.workbook, sheet, "allowFormatColumns");
  if (!booleanInput(value)) return;
  for (const column of linesBetween(rect.left, rect.right))
    if (sheet.columns.has(column)) columnInfo(sheet, column).widthChars = null;
}

function linesBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Widths as wide as the longest text needs, at about one digit's width a character. */
function autofitColumns({ sheet, rect }: RangeRef, host: HostEnvironment): void {
  refuseProtectedSheet(host.workbook, sheet);
  const longest = new Map<number, number>();
  sheet.forEachCell(rect, (cell, _row, column) => {
    const length = shownText(cell, host.profile.locale, host.workbook.date1904)
      .split("\n")
      .reduce((max, line) => Math.max(max, line.length), 0);
    longest.set(column, Math.max(longest.get(column) ?? 0, length));
  });
  for (const [column, length] of longest) {
    if (length > 0) columnInfo(sheet, column).widthChars = Math.min(length + 1.71, 255);
  }
}

/** Indents deeper or less deep; it ends at 0 and 250. Source: `RangeFormat.adjustIndent`. */
function adjustIndent(range: RangeRef, value: unknown, host: HostEnvironment): void {
  const amount = Math.trunc(numberInput(value, -MAX_INDENT, MAX_INDENT));
  changeFormats(host.workbook, range, ({ alignment }) => ({
    alignment: { ...alignment, indentLevel: Math.min(Math.max(alignment.indentLevel + amount, 0), MAX_INDENT) },
  }));
}

export const rangeFormatClass = defineClass<CellsRef>({
  name: "RangeFormat",
  scalars: {
    ...scalars(ALIGNMENT_FACETS),
    rowHeight: each("1.2", rowHeight, setRowHeight),
    columnWidth: each("1.2", columnWidth, setColumnWidth),
    useStandardHeight: each(
      "1.7",
      (range) => isStandard(rowHeight(range), range.sheet.defaultRowHeightPoints),
      useStandardHeight,
    ),
    useStandardWidth: each(
      "1.7",
      (range) => isStandard(columnWidth(range), charsToPoints(range.sheet.defaultColumnWidthChars)),
      useStandardWidth,
    ),
  },
  navigations: {
    font: { set: "1.1", type: "RangeFont", get: (range) => range },
    fill: { set: "1.1", type: "RangeFill", get: (range) => range },
    borders: { set: "1.1", type: "RangeBorderCollection", get: (range) => range },
    protection: { set: "1.2", type: "FormatProtection", get: (range) => range },
  },
  methods: {
    autofitColumns: forEach("1.2", (range, _args, host) => autofitColumns(range, host)),
    autofitRows: forEach("1.2", ({ sheet, rect }, _args, host) => {
      refuseProtectedSheet(host.workbook, sheet);
      for (const row of sheet.rows.keys()) {
        if (row >= rect.top && row <= rect.bottom) rowInfo(sheet, row).heightPoints = null;
      }
    }),
    adjustIndent: forEach("1.11", (range, [amount], host) => adjustIndent(range, amount, host)),
  },
});

export const rangeFontClass = defineClass<CellsRef>({
  name: "RangeFont",
  scalars: scalars(FONT_FACETS),
  navigations: {},
  methods: {},
});

export const rangeFillClass = defineClass<CellsRef>({
  name: "RangeFill",
  scalars: scalars(FILL_FACETS),
  navigations: {},
  methods: {
    clear: forEach("1.1", (range, _args, host) => changeFormats(host.workbook, range, () => ({ fill: NO_FILL }))),
  },
});

export const formatProtectionClass = defineClass<CellsRef>({
  name: "FormatProtection",
  scalars: scalars(PROTECTION_FACETS),
  navigations: {},
  methods: {},
});
