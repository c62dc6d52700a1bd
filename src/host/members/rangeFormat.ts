/** RangeFormat and its parts: font, fill, borders. */

import { charsToPoints, pointsToChars, rowHeightPoints } from "../model/dimensions";
import type { Alignment, CellFormat, FontFormat } from "../model/format";
import { refuseProtectedSheet } from "../model/guards";
import {
  booleanInput,
  changeFormats,
  colorInput,
  columnInfo,
  numberInput,
  rowInfo,
  sharedFormat,
  textInput,
  wordInput,
} from "../model/rangeFormats";
import type { RangeRef } from "../model/refs";
import { shownText } from "../model/rangeValues";
import { defineClass, type ScalarMember } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";

type RangeScalar = ScalarMember<RangeRef>;

/** A scalar that reads and changes one facet of the cell format. */
function facet<Value>(
  set: string,
  read: (format: CellFormat) => Value,
  parse: (value: unknown) => Value,
  change: (format: CellFormat, value: Value) => Partial<CellFormat>,
): RangeScalar {
  return {
    set,
    get: (range) => sharedFormat(range, read),
    put: (range, input, host) => {
      const value = parse(input);
      changeFormats(host.workbook, range, (format) => change(format, value));
    },
  };
}

function fontFacet<Name extends keyof FontFormat>(
  set: string,
  name: Name,
  parse: (value: unknown) => FontFormat[Name],
): RangeScalar {
  return facet(
    set,
    ({ font }) => font[name],
    parse,
    ({ font }, value) => ({ font: { ...font, [name]: value } }),
  );
}

function alignmentFacet<Name extends keyof Alignment>(
  set: string,
  name: Name,
  parse: (value: unknown) => Alignment[Name],
): RangeScalar {
  return facet(
    set,
    ({ alignment }) => alignment[name],
    parse,
    ({ alignment }, value) => ({ alignment: { ...alignment, [name]: value } }),
  );
}

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const UNDERLINE = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const READING = ["Context", "LeftToRight", "RightToLeft"] as const;

/** -90 to 90 degrees, or 180 for letters one below the other. */
function orientationInput(value: unknown): number {
  return value === 180 ? 180 : Math.trunc(numberInput(value, -90, 90));
}

function setRowHeight({ sheet, rect }: RangeRef, value: unknown, host: HostEnvironment): void {
  refuseProtectedSheet(host.workbook, sheet);
  const points = numberInput(value, 0, 409.5);
  for (let row = rect.top; row <= rect.bottom; row += 1) rowInfo(sheet, row).heightPoints = points;
}

function setColumnWidth({ sheet, rect }: RangeRef, value: unknown, host: HostEnvironment): void {
  refuseProtectedSheet(host.workbook, sheet);
  const chars = pointsToChars(numberInput(value, 0, 1342.5));
  for (let column = rect.left; column <= rect.right; column += 1) columnInfo(sheet, column).widthChars = chars;
}

function shared<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
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

export const rangeFormatClass = defineClass<RangeRef>({
  name: "RangeFormat",
  scalars: {
    horizontalAlignment: alignmentFacet("1.1", "horizontal", (value) => wordInput(value, HORIZONTAL)),
    verticalAlignment: alignmentFacet("1.1", "vertical", (value) => wordInput(value, VERTICAL)),
    wrapText: alignmentFacet("1.1", "wrapText", booleanInput),
    shrinkToFit: alignmentFacet("1.9", "shrinkToFit", booleanInput),
    indentLevel: alignmentFacet("1.9", "indentLevel", (value) => Math.trunc(numberInput(value, 0, 250))),
    textOrientation: alignmentFacet("1.7", "textOrientation", orientationInput),
    readingOrder: alignmentFacet("1.9", "readingOrder", (value) => wordInput(value, READING)),
    rowHeight: {
      set: "1.2",
      get: ({ sheet, rect }) =>
        shared(
          Array.from({ length: Math.min(rect.bottom - rect.top + 1, 100_000) }, (_, index) =>
            rowHeightPoints(sheet, rect.top + index),
          ),
        ),
      put: setRowHeight,
    },
    columnWidth: {
      set: "1.2",
      get: ({ sheet, rect }) =>
        shared(
          Array.from({ length: rect.right - rect.left + 1 }, (_, index) =>
            charsToPoints(sheet.columns.get(rect.left + index)?.widthChars ?? sheet.defaultColumnWidthChars),
          ),
        ),
      put: setColumnWidth,
    },
  },
  navigations: {
    font: { set: "1.1", type: "RangeFont", get: (range) => range },
    fill: { set: "1.1", type: "RangeFill", get: (range) => range },
    borders: { set: "1.1", type: "RangeBorderCollection", get: (range) => range },
    protection: { set: "1.2", type: "FormatProtection", get: (range) => range },
  },
  methods: {
    autofitColumns: { set: "1.2", call: (range, _args, host) => autofitColumns(range, host) },
    autofitRows: {
      set: "1.2",
      call: ({ sheet, rect }, _args, host) => {
        refuseProtectedSheet(host.workbook, sheet);
        for (const row of sheet.rows.keys()) {
          if (row >= rect.top && row <= rect.bottom) rowInfo(sheet, row).heightPoints = null;
        }
      },
    },
  },
});

export const rangeFontClass = defineClass<RangeRef>({
  name: "RangeFont",
  scalars: {
    name: fontFacet("1.1", "name", textInput),
    size: fontFacet("1.1", "sizePoints", (value) => numberInput(value, 1, 409)),
    bold: fontFacet("1.1", "bold", booleanInput),
    italic: fontFacet("1.1", "italic", booleanInput),
    underline: fontFacet("1.1", "underline", (value) => wordInput(value, UNDERLINE)),
    strikethrough: fontFacet("1.9", "strikethrough", booleanInput),
    color: fontFacet("1.1", "color", colorInput),
  },
  navigations: {},
  methods: {},
});

export const rangeFillClass = defineClass<RangeRef>({
  name: "RangeFill",
  scalars: {
    color: {
      set: "1.1",
      // A cell without fill reads as white.
      get: (range) => sharedFormat(range, ({ fill }) => fill.color ?? "#FFFFFF"),
      put: (range, value, host) => {
        const color = colorInput(value);
        changeFormats(host.workbook, range, () => ({ fill: { color } }));
      },
    },
  },
  navigations: {},
  methods: {
    clear: {
      set: "1.1",
      call: (range, _args, host) => changeFormats(host.workbook, range, () => ({ fill: { color: null } })),
    },
  },
});

export const formatProtectionClass = defineClass<RangeRef>({
  name: "FormatProtection",
  scalars: {
    locked: facet(
      "1.2",
      ({ locked }) => locked,
      booleanInput,
      (_format, locked) => ({ locked }),
    ),
    formulaHidden: facet(
      "1.2",
      ({ formulaHidden }) => formulaHidden,
      booleanInput,
      (_format, formulaHidden) => ({ formulaHidden }),
    ),
  },
  navigations: {},
  methods: {},
});
