/** Range members about what lies around and inside: regions, edges, tables, copies, links. */

import { COPY_TYPES, copyCells } from "../edits/copyCells";
import { linkOf, setLink } from "../edits/links";
import { moveRange } from "../edits/moveRange";
import { booleanInput, wordInput } from "../ground/inputs";
import { contains, intersect, MAX_COLUMNS, MAX_ROWS, type Rect } from "../model/rect";
import { RangeRef } from "../model/refs";
import { shownValue } from "../model/shownValue";
import type { Worksheet } from "../model/worksheet";
import type { MethodMember, ScalarMember } from "../protocol/classes";
import { HostError } from "../ground/hostError";
import { areasOf, type AreasRef } from "./rangeAreas";
import { rangeArgument } from "./rangeShape";
import { TablesInRange } from "./tableScoped";

function isFilled(sheet: Worksheet, rect: Rect): boolean {
  let filled = 0;
  sheet.forEachCell(rect, ({ value, formula }) => {
    if (value !== null || formula !== null) filled += 1;
  });
  return filled > 0;
}

/** The block of cells around a range, bounded by blank rows and blank columns. */
function surroundingRegion({ sheet, rect }: RangeRef): RangeRef {
  let region = rect;
  for (;;) {
    const { top, left, bottom, right } = region;
    const wider = {
      top: Math.max(top - 1, 0),
      left: Math.max(left - 1, 0),
      bottom: Math.min(bottom + 1, MAX_ROWS - 1),
      right: Math.min(right + 1, MAX_COLUMNS - 1),
    };
    const grown = {
      top: isFilled(sheet, { ...wider, bottom: wider.top }) ? wider.top : top,
      bottom: isFilled(sheet, { ...wider, top: wider.bottom }) ? wider.bottom : bottom,
      left: isFilled(sheet, { ...wider, right: wider.left }) ? wider.left : left,
      right: isFilled(sheet, { ...wider, left: wider.right }) ? wider.right : right,
    };
    if (contains(region, grown)) return new RangeRef(sheet, region);
    region = grown;
  }
}

const DIRECTIONS = ["Left", "Right", "Up", "Down"] as const;
type Direction = (typeof DIRECTIONS)[number];

const STEPS: Readonly<Record<Direction, readonly [number, number]>> = {
  Left: [0, -1],
  Right: [0, 1],
  Up: [-1, 0],
  Down: [1, 0],
};

/** Where Ctrl and an arrow key lead from a cell: the end of its block, or the next filled cell, or the edge of the sheet. */
function edgeFrom(sheet: Worksheet, row: number, column: number, direction: Direction): readonly [number, number] {
  const [down, across] = STEPS[direction];
  const used = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
  const isInside = (r: number, c: number): boolean => r >= 0 && c >= 0 && r <= used.bottom && c <= used.right;
  const isSet = (r: number, c: number): boolean => shownValue(sheet.cell(r, c)) !== "";
  let [r, c] = [row, column];
  const startsInBlock = isSet(r, c) && isInside(r + down, c + across) && isSet(r + down, c + across);
  while (isInside(r + down, c + across)) {
    if (startsInBlock && !isSet(r + down, c + across)) break;
    [r, c] = [r + down, c + across];
    if (!startsInBlock && isSet(r, c)) break;
  }
  return [r, c];
}

function startCell(range: RangeRef, active: unknown, direction: Direction): readonly [number, number] {
  if (active !== null && active !== undefined) {
    const { rect } = rangeArgument(range, active);
    return [rect.top, rect.left];
  }
  const { top, left, bottom, right } = range.rect;
  return [direction === "Down" ? bottom : top, direction === "Right" ? right : left];
}

function rangeEdge(range: RangeRef, [directionArgument, active]: readonly unknown[]): RangeRef {
  const direction = wordInput(directionArgument, DIRECTIONS);
  const [row, column] = edgeFrom(range.sheet, ...startCell(range, active, direction), direction);
  return new RangeRef(range.sheet, { top: row, left: column, bottom: row, right: column });
}

function extendedRange(range: RangeRef, args: readonly unknown[]): RangeRef {
  const { rect } = rangeEdge(range, args);
  const { top, left, bottom, right } = range.rect;
  return new RangeRef(range.sheet, {
    top: Math.min(top, rect.top),
    left: Math.min(left, rect.left),
    bottom: Math.max(bottom, rect.bottom),
    right: Math.max(right, rect.right),
  });
}

/** Most merged areas that are told. Source: `Range.getMergedAreasOrNullObject` in the Office Add-ins reference. */
const MAX_MERGES = 512;

/** Merged areas that the range touches. */
function mergedAreas({ sheet, rect }: RangeRef): AreasRef | null {
  const merges = sheet.merges.filter((merge) => intersect(merge, rect) !== null);
  if (merges.length > MAX_MERGES)
    throw new HostError("GeneralException", `There are more than ${MAX_MERGES} merged areas.`);
  return areasOf(sheet, merges);
}

export const RANGE_AROUND_METHODS: Readonly<Record<string, MethodMember<RangeRef>>> = {
  getSurroundingRegion: { set: "1.7", returns: "Range", call: surroundingRegion },
  getRangeEdge: { set: "1.13", returns: "Range", call: rangeEdge },
  getExtendedRange: { set: "1.13", returns: "Range", call: extendedRange },
  getTables: {
    set: "1.9",
    returns: "TableScopedCollection",
    call: ({ sheet, rect }, [fullyContained]) =>
      new TablesInRange(
        sheet,
        sheet.tables.filter(({ range }) =>
          fullyContained === true ? contains(rect, range) : intersect(rect, range) !== null,
        ),
      ),
  },
  getMergedAreasOrNullObject: { set: "1.13", returns: "RangeAreas", call: mergedAreas },
  moveTo: {
    set: "1.11",
    call: (range, [destination], { workbook }) => moveRange(workbook, range, rangeArgument(range, destination)),
  },
  copyFrom: {
    set: "1.9",
    call: (range, [source, type, skipBlanks, transpose], { workbook }) =>
      copyCells(workbook, rangeArgument(range, source), range, {
        type: (type ?? null) === null ? "All" : wordInput(type, COPY_TYPES),
        skipBlanks: (skipBlanks ?? null) !== null && booleanInput(skipBlanks),
        transpose: (transpose ?? null) !== null && booleanInput(transpose),
      }),
  },
};

export const RANGE_LINK: ScalarMember<RangeRef> = {
  set: "1.7",
  get: linkOf,
  put: (range, value, { workbook }) => setLink(workbook, range, value),
};
