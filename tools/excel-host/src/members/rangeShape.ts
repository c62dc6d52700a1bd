/** Range methods that lead to other ranges. */

import { HostError } from "../ground/hostError";
import type { MethodMember } from "../protocol/classes";
import { numberInput } from "../ground/inputs";
import { columnCount, intersect, MAX_COLUMNS, MAX_ROWS, rowCount, type Rect } from "../model/rect";
import { RangeRef } from "../model/refs";
import { usedRect } from "../model/usedRange";
import { parseAddress } from "../model/addressText";

type RangeMethod = MethodMember<RangeRef>;

/** A range on the same sheet. @throws HostError `InvalidArgument` when it would leave the sheet. */
export function moved({ sheet }: RangeRef, rect: Rect): RangeRef {
  const isInside = rect.top >= 0 && rect.left >= 0 && rect.bottom < MAX_ROWS && rect.right < MAX_COLUMNS;
  if (!isInside || rect.top > rect.bottom || rect.left > rect.right) {
    throw new HostError("InvalidArgument", "The range would lie outside of the sheet.");
  }
  return new RangeRef(sheet, rect);
}

function integer(value: unknown): number {
  return Math.trunc(numberInput(value));
}

function range(set: string, make: (range: RangeRef, args: readonly unknown[]) => RangeRef | null): RangeMethod {
  return { set, returns: "Range", call: make };
}

/** A range argument: an object of the batch, or an address on the same sheet. */
export function rangeArgument(base: RangeRef, value: unknown): RangeRef {
  if (value instanceof RangeRef) return value;
  if (typeof value === "string") return parseAddress(value, base.sheet);
  throw new HostError("InvalidArgument", "The argument must be a range or an address.");
}

function intersection(base: RangeRef, value: unknown): RangeRef | null {
  const other = rangeArgument(base, value);
  const rect = other.sheet === base.sheet ? intersect(base.rect, other.rect) : null;
  return rect === null ? null : new RangeRef(base.sheet, rect);
}

function existing(found: RangeRef | null): RangeRef {
  if (found === null) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
  return found;
}

/** The used part of a range; a range without any is its first cell. */
export function usedRange(base: RangeRef, valuesOnly: boolean): RangeRef | null {
  const rect = usedRect(base.sheet, base.rect, valuesOnly);
  return rect === null ? null : new RangeRef(base.sheet, rect);
}

/** Rows above or below, columns before or after: a count of them, on the given side. */
function beside(side: "above" | "below" | "before" | "after"): RangeMethod["call"] {
  return (base, [countArgument]) => {
    const count = countArgument === null || countArgument === undefined ? 1 : integer(countArgument);
    if (count < 1) throw new HostError("InvalidArgument", "The number of rows or columns must be positive.");
    const { top, left, bottom, right } = base.rect;
    switch (side) {
      case "above":
        return moved(base, { top: top - count, left, bottom: top - 1, right });
      case "below":
        return moved(base, { top: bottom + 1, left, bottom: bottom + count, right });
      case "before":
        return moved(base, { top, left: left - count, bottom, right: left - 1 });
      case "after":
        return moved(base, { top, left: right + 1, bottom, right: right + count });
    }
  };
}

export const RANGE_SHAPE_METHODS: Readonly<Record<string, RangeMethod>> = {
  getCell: range("1.1", (base, [row, column]) => {
    const [top, left] = [base.rect.top + integer(row), base.rect.left + integer(column)];
    return moved(base, { top, left, bottom: top, right: left });
  }),
  getRow: range("1.1", (base, [row]) => {
    const top = base.rect.top + integer(row);
    return moved(base, { ...base.rect, top, bottom: top });
  }),
  getColumn: range("1.1", (base, [column]) => {
    const left = base.rect.left + integer(column);
    return moved(base, { ...base.rect, left, right: left });
  }),
  getRowsAbove: { set: "1.2", returns: "Range", call: beside("above") },
  getRowsBelow: { set: "1.2", returns: "Range", call: beside("below") },
  getColumnsBefore: { set: "1.2", returns: "Range", call: beside("before") },
  getColumnsAfter: { set: "1.2", returns: "Range", call: beside("after") },
  getResizedRange: range("1.2", (base, [rows, columns]) =>
    moved(base, { ...base.rect, bottom: base.rect.bottom + integer(rows), right: base.rect.right + integer(columns) }),
  ),
  getAbsoluteResizedRange: range("1.7", (base, [rows, columns]) =>
    moved(base, {
      ...base.rect,
      bottom: base.rect.top + integer(rows) - 1,
      right: base.rect.left + integer(columns) - 1,
    }),
  ),
  getOffsetRange: range("1.1", (base, [rows, columns]) => {
    const [down, across] = [integer(rows), integer(columns)];
    const { top, left, bottom, right } = base.rect;
    return moved(base, { top: top + down, left: left + across, bottom: bottom + down, right: right + across });
  }),
  getBoundingRect: range("1.1", (base, [other]) => {
    const { rect } = rangeArgument(base, other);
    return moved(base, {
      top: Math.min(rect.top, base.rect.top),
      left: Math.min(rect.left, base.rect.left),
      bottom: Math.max(rect.bottom, base.rect.bottom),
      right: Math.max(rect.right, base.rect.right),
    });
  }),
  getIntersection: range("1.1", (base, [other]) => existing(intersection(base, other))),
  getIntersectionOrNullObject: range("1.4", (base, [other]) => intersection(base, other)),
  getLastCell: range("1.1", (base) => moved(base, { ...base.rect, top: base.rect.bottom, left: base.rect.right })),
  getLastRow: range("1.1", (base) => moved(base, { ...base.rect, top: base.rect.bottom })),
  getLastColumn: range("1.1", (base) => moved(base, { ...base.rect, left: base.rect.right })),
  getEntireRow: range("1.1", (base) => moved(base, { ...base.rect, left: 0, right: MAX_COLUMNS - 1 })),
  getEntireColumn: range("1.1", (base) => moved(base, { ...base.rect, top: 0, bottom: MAX_ROWS - 1 })),
  getUsedRange: range("1.1", (base, [valuesOnly]) => {
    const { top, left } = base.rect;
    return usedRange(base, valuesOnly === true) ?? moved(base, { top, left, bottom: top, right: left });
  }),
  getUsedRangeOrNullObject: range("1.4", (base, [valuesOnly]) => usedRange(base, valuesOnly === true)),
};

/** How many rows and columns, for the members that say so. */
export function sizeOf({ rect }: RangeRef): { rows: number; columns: number } {
  return { rows: rowCount(rect), columns: columnCount(rect) };
}
