/** Several rectangles of a sheet that are taken together. */

import { intersect, type Rect } from "./rect";
import { RangeRef } from "./refs";
import type { Worksheet } from "./worksheet";

/** Rectangles on one sheet. */
export class AreasRef {
  constructor(
    readonly sheet: Worksheet,
    readonly rects: readonly Rect[],
  ) {}
}

/** One rectangle of cells or several. */
export type CellsRef = RangeRef | AreasRef;

/** The areas, or null when there are none. */
export function areasOf(sheet: Worksheet, rects: readonly Rect[]): AreasRef | null {
  return rects.length === 0 ? null : new AreasRef(sheet, rects);
}

/** The rectangles as ranges. */
export function rangesOf(cells: CellsRef): readonly RangeRef[] {
  return cells instanceof RangeRef ? [cells] : cells.rects.map((rect) => new RangeRef(cells.sheet, rect));
}

/** What all of them share, compared by their JSON; null when they differ. */
export function sharedBy<Value>(cells: CellsRef, read: (range: RangeRef) => Value): Value | null {
  const [first, ...others] = rangesOf(cells).map(read);
  if (first === undefined) return null;
  const text = JSON.stringify(first);
  return others.every((other) => JSON.stringify(other) === text) ? first : null;
}

/** The parts of `rect` outside `hole`. */
export function subtractRect(rect: Rect, hole: Rect): Rect[] {
  const cut = intersect(rect, hole);
  if (cut === null) return [rect];
  return [
    { ...rect, bottom: cut.top - 1 },
    { ...rect, top: cut.bottom + 1 },
    { ...cut, left: rect.left, right: cut.left - 1 },
    { ...cut, left: cut.right + 1, right: rect.right },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** The same cells, none of them twice. */
export function disjoint(rects: readonly Rect[]): Rect[] {
  const kept: Rect[] = [];
  for (const rect of rects)
    for (const part of kept.reduce((parts, hole) => parts.flatMap((each) => subtractRect(each, hole)), [rect]))
      kept.push(part);
  return kept;
}
