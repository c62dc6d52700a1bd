/** Changes that formulas have not followed yet, because the calculation is manual. */

import type { RangeRef } from "../model/refs";
import type { Workbook } from "../model/workbook";
import { affectedFormulas, enteredFormulas } from "./affected";
import type { FormulaCell } from "./formulaCell";
import type { FormulaIndex } from "./formulaIndex";

export class PendingChanges {
  private cells: RangeRef[] = [];
  private mentions = new Set<string>();

  constructor(private readonly workbook: Workbook) {}

  get isEmpty(): boolean {
    return this.cells.length === 0 && this.mentions.size === 0;
  }

  /** Keeps changes for later. @returns The formulas that Excel calculates at once: those that were entered. */
  putOff(index: FormulaIndex, changed: readonly RangeRef[], mentions: ReadonlySet<string>): Set<FormulaCell> {
    for (const range of changed) this.cells.push(range);
    for (const mention of mentions) this.mentions.add(mention);
    return enteredFormulas(index, changed);
  }

  /** Takes what was kept. @returns The formulas that this and the new changes concern. */
  take(index: FormulaIndex, changed: readonly RangeRef[], mentions: ReadonlySet<string>): Set<FormulaCell> {
    const cells = this.cells.filter(({ sheet }) => this.workbook.sheets.includes(sheet));
    const affected = affectedFormulas(index, [...cells, ...changed], new Set([...this.mentions, ...mentions]));
    this.cells = [];
    this.mentions = new Set();
    return affected;
  }
}
