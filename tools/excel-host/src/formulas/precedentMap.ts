/** Ranges and the formulas that depend on them, made for the question "who depends on this cell?". */

import { intersect, type Rect } from "../model/rect";
import type { RangeRef } from "../model/refs";
import type { Worksheet } from "../model/worksheet";
import { coversColumn, type ColumnFormula, type FormulaCell, type RowBand } from "./formulaCell";

interface Entry {
  readonly rect: Rect;
  readonly dependents: ColumnFormula[];
}

interface SheetEntries {
  /** Ranges within one row, by that row. */
  readonly byRow: Map<number, Entry[]>;
  /** Ranges over several rows; equal ones share an entry. */
  readonly tall: Map<string, Entry>;
  /** What formulas read in their own row. */
  readonly bands: { readonly band: RowBand; readonly dependent: ColumnFormula }[];
}

export class PrecedentMap {
  private readonly sheets = new Map<Worksheet, SheetEntries>();

  /** Notes what a formula depends on, in all its cells. */
  add(formula: ColumnFormula): void {
    for (const range of formula.ranges) this.addRange(range, formula);
    for (const band of formula.bands) this.entriesOf(band.sheet).bands.push({ band, dependent: formula });
  }

  /** What depends on a cell of the rectangle; something may come more than once. */
  *touching(sheet: Worksheet, rect: Rect): Generator<FormulaCell, undefined> {
    const entries = this.sheets.get(sheet);
    if (entries === undefined) return;
    const whole = new Set<ColumnFormula>();
    for (const entry of entries.tall.values()) noteTouched(entry, rect, whole);
    for (let row = rect.top; row <= rect.bottom && entries.byRow.size > 0; row += 1)
      for (const entry of entries.byRow.get(row) ?? []) noteTouched(entry, rect, whole);
    for (const { cells } of whole) yield* cells;
    for (const { band, dependent } of entries.bands) {
      if (whole.has(dependent) || !coversColumn(band, rect)) continue;
      yield* dependent.between(Math.max(band.top, rect.top), Math.min(band.bottom, rect.bottom));
    }
  }

  private addRange({ sheet, rect }: RangeRef, formula: ColumnFormula): void {
    const { byRow, tall } = this.entriesOf(sheet);
    if (rect.top === rect.bottom) {
      const row = byRow.get(rect.top);
      const entry = { rect, dependents: [formula] };
      if (row === undefined) byRow.set(rect.top, [entry]);
      else row.push(entry);
      return;
    }
    const key = `${rect.top} ${rect.left} ${rect.bottom} ${rect.right}`;
    const entry = tall.get(key);
    if (entry === undefined) tall.set(key, { rect, dependents: [formula] });
    else entry.dependents.push(formula);
  }

  private entriesOf(sheet: Worksheet): SheetEntries {
    let entries = this.sheets.get(sheet);
    if (entries === undefined) this.sheets.set(sheet, (entries = { byRow: new Map(), tall: new Map(), bands: [] }));
    return entries;
  }
}

function noteTouched({ rect, dependents }: Entry, changed: Rect, touched: Set<ColumnFormula>): void {
  if (intersect(rect, changed) !== null) for (const dependent of dependents) touched.add(dependent);
}
