/** Where cells go when others are inserted or deleted: the arithmetic, on rectangles alone. */

import { contains, intersect, MAX_COLUMNS, MAX_ROWS, type Rect } from "./rect";
import type { Worksheet } from "./worksheet";

/** Cells of a band of columns move down or up, or those of a band of rows move right or left. */
export interface Shift {
  readonly sheet: Worksheet;
  readonly kind: "insert" | "delete";
  /** What moves: rows down and up, or columns right and left. */
  readonly axis: "row" | "column";
  /** The inserted or deleted cells. */
  readonly rect: Rect;
  /** A table that grows at its end: ranges over all of these cells grow with it. */
  readonly stretch?: Rect;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

function along(axis: Shift["axis"], rect: Rect): Span {
  return axis === "row" ? { first: rect.top, last: rect.bottom } : { first: rect.left, last: rect.right };
}

function across(axis: Shift["axis"], rect: Rect): Span {
  return along(axis === "row" ? "column" : "row", rect);
}

function withAlong(axis: Shift["axis"], rect: Rect, { first, last }: Span): Rect {
  return axis === "row" ? { ...rect, top: first, bottom: last } : { ...rect, left: first, right: last };
}

function sizeOf(axis: Shift["axis"]): number {
  return axis === "row" ? MAX_ROWS : MAX_COLUMNS;
}

/** All cells that move or go: the band from the inserted or deleted cells to the edge of the sheet. */
export function movingRect({ axis, rect }: Shift): Rect {
  return withAlong(axis, rect, { first: along(axis, rect).first, last: sizeOf(axis) - 1 });
}

/** How many rows or columns. */
export function shiftCount({ axis, rect }: Shift): number {
  const { first, last } = along(axis, rect);
  return last - first + 1;
}

/** Whether whole rows or columns are inserted or deleted. */
export function isWhole({ axis, rect }: Shift): boolean {
  const { first, last } = across(axis, rect);
  return first === 0 && last === sizeOf(axis === "row" ? "column" : "row") - 1;
}

/** A run of rows or columns after the shift; null when all of it was deleted or pushed off the sheet. */
export function shiftSpan(shift: Shift, span: Span): Span | null {
  const { first: start, last: end } = along(shift.axis, shift.rect);
  const count = end - start + 1;
  const size = sizeOf(shift.axis);
  if (span.first === 0 && span.last === size - 1) return span;
  if (shift.kind === "insert") {
    const first = span.first >= start ? span.first + count : span.first;
    const last = Math.min(span.last >= start ? span.last + count : span.last, size - 1);
    return first >= size ? null : { first, last };
  }
  if (span.first >= start && span.last <= end) return null;
  return {
    first: span.first < start ? span.first : span.first > end ? span.first - count : start,
    last: span.last < start ? span.last : span.last > end ? span.last - count : start - 1,
  };
}

/**
 * A rectangle after the shift: one that reaches out of the band stays, as Excel leaves it; null when it is gone. What does
 * not change is the same object as before.
 */
export function shiftRect(shift: Shift, rect: Rect): Rect | null {
  const { axis, stretch } = shift;
  const band = across(axis, shift.rect);
  const own = across(axis, rect);
  if (own.first < band.first || own.last > band.last) return rect;
  if (stretch !== undefined && contains(stretch, rect) && isSame(along(axis, stretch), along(axis, rect))) {
    const { first, last } = along(axis, rect);
    return withAlong(axis, rect, { first, last: last + shiftCount(shift) });
  }
  const before = along(axis, rect);
  const span = shiftSpan(shift, before);
  if (span === null) return null;
  return isSame(span, before) ? rect : withAlong(axis, rect, span);
}

function isSame(a: Span, b: Span): boolean {
  return a.first === b.first && a.last === b.last;
}

/** A rectangle after the shift, cut where a part of it moves and another does not. */
export function shiftPieces(shift: Shift, rect: Rect): Rect[] {
  const band: Rect =
    shift.axis === "row"
      ? { top: 0, bottom: MAX_ROWS - 1, left: shift.rect.left, right: shift.rect.right }
      : { left: 0, right: MAX_COLUMNS - 1, top: shift.rect.top, bottom: shift.rect.bottom };
  const inside = intersect(band, rect);
  if (inside === null) return [rect];
  const moved = shiftRect(shift, inside);
  if (moved === inside) return [rect];
  return [...outside(shift.axis, rect, inside), ...(moved === null ? [] : [moved])];
}

function outside(axis: Shift["axis"], rect: Rect, inside: Rect): Rect[] {
  const other = axis === "row" ? "column" : "row";
  const whole = along(other, rect);
  const middle = along(other, inside);
  const pieces: Rect[] = [];
  if (whole.first < middle.first) pieces.push(withAlong(other, rect, { first: whole.first, last: middle.first - 1 }));
  if (whole.last > middle.last) pieces.push(withAlong(other, rect, { first: middle.last + 1, last: whole.last }));
  return pieces;
}
