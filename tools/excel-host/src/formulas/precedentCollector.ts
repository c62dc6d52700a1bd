/** What the references of a formula come to in the cells that hold it. */

import { MAX_ROWS, type Rect } from "../model/rect";
import { RangeRef } from "../model/refs";
import type { Worksheet } from "../model/worksheet";
import type { RowBand } from "./formulaCell";
import type { LocatedTable } from "./locate";

/** Gathers what the formulas of a sheet depend on. */
export class PrecedentCollector {
  readonly ranges: RangeRef[] = [];
  readonly bands: (RowBand & { readonly columns: RowBand["columns"][number][] })[] = [];
  readonly mentions = new Set<string>();

  constructor(private readonly sheet: Worksheet) {}

  add(located: LocatedTable): void {
    if (located instanceof RangeRef) this.ranges.push(located);
    // This row of a table on another sheet is no row.
    else if ("body" in located && located.sheet === this.sheet) this.addToBand(located.body);
  }

  /** Notes columns that each cell reads in its own row, whichever that is. */
  addOwnRow(sheet: Worksheet, left: number, right: number): void {
    this.addToBand({ top: 0, bottom: MAX_ROWS - 1, left, right }, sheet);
  }

  private addToBand({ top, bottom, left, right }: Rect, sheet: Worksheet = this.sheet): void {
    let band = this.bands.find((each) => each.sheet === sheet && each.top === top && each.bottom === bottom);
    if (band === undefined) this.bands.push((band = { sheet, top, bottom, columns: [] }));
    if (!band.columns.some((each) => each.left === left && each.right === right)) band.columns.push({ left, right });
  }
}
