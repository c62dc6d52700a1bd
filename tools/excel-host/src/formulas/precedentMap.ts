/** Ranges and what depends on them, made for the question "who depends on this cell?". */

import type { Rect } from "../model/rect";
import type { RangeRef } from "../model/refs";
import type { Worksheet } from "../model/worksheet";

interface Entry<Dependent> {
  readonly rect: Rect;
  readonly dependents: Dependent[];
}

interface SheetEntries<Dependent> {
  /** Ranges within one row, by that row. */
  readonly byRow: Map<number, Entry<Dependent>[]>;
  /** Ranges over several rows; equal ones share an entry. */
  readonly tall: Map<string, Entry<Dependent>>;
}

export class PrecedentMap<Dependent> {
  private readonly sheets = new Map<Worksheet, SheetEntries<Dependent>>();

  add({ sheet, rect }: RangeRef, dependent: Dependent): void {
    let entries = this.sheets.get(sheet);
    if (entries === undefined) this.sheets.set(sheet, (entries = { byRow: new Map(), tall: new Map() }));
    if (rect.top === rect.bottom) {
      const row = entries.byRow.get(rect.top);
      const entry = { rect, dependents: [dependent] };
      if (row === undefined) entries.byRow.set(rect.top, [entry]);
      else row.push(entry);
      return;
    }
    const key = `${rect.top} ${rect.left} ${rect.bottom} ${rect.right}`;
    const entry = entries.tall.get(key);
    if (entry === undefined) entries.tall.set(key, { rect, dependents: [dependent] });
    else entry.dependents.push(dependent);
  }

  /** What depends on a cell of the rectangle; something may come more than once. */
  *touching(sheet: Worksheet, rect: Rect): Iterable<Dependent> {
    const entries = this.sheets.get(sheet);
    if (entries === undefined) return;
    for (const entry of entries.tall.values()) if (overlaps(entry.rect, rect)) yield* entry.dependents;
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (const entry of entries.byRow.get(row) ?? []) if (overlaps(entry.rect, rect)) yield* entry.dependents;
    }
  }
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
