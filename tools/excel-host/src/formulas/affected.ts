/** Which formulas a change concerns. */

import { RangeRef } from "../model/refs";
import { runsOf } from "../model/runs";
import type { Worksheet } from "../model/worksheet";
import type { FormulaCell } from "./formulaCell";
import type { FormulaIndex } from "./formulaIndex";

/**
 * The formulas among the changed cells, those that depend on a changed cell, and all that depend on these.
 *
 * @param mentions Tables, names and sheets that lead elsewhere than before, as `geometry` writes them.
 */
export function affectedFormulas(
  index: FormulaIndex,
  changed: readonly RangeRef[],
  mentions: ReadonlySet<string>,
): Set<FormulaCell> {
  const affected = new Set<FormulaCell>();
  const add = (cell: FormulaCell): void => {
    index.read(cell);
    affected.add(cell);
  };
  for (const range of changed) for (const cell of refreshed(index, range)) add(cell);
  for (const cell of index.untraceableFormulas()) add(cell);
  for (const cell of index.volatileFormulas()) add(cell);
  if (mentions.size > 0) for (const cell of index.mentioning(mentions)) add(cell);
  for (const { sheet, rect } of changed) {
    index.readFormulasFor(sheet);
    for (const cell of index.dependents(sheet, rect)) affected.add(cell);
  }
  spread(index, affected);
  return affected;
}

/** The formulas among the changed cells alone. */
export function enteredFormulas(index: FormulaIndex, changed: readonly RangeRef[]): Set<FormulaCell> {
  const entered = new Set<FormulaCell>();
  for (const range of changed) {
    for (const cell of refreshed(index, range)) {
      index.read(cell);
      entered.add(cell);
    }
  }
  return entered;
}

/** Adds everything that depends on a formula of the set, directly or not: by what was added together, since it stands together. */
function spread(index: FormulaIndex, formulas: Set<FormulaCell>): void {
  for (let added: Iterable<FormulaCell> = [...formulas]; ;) {
    const next: FormulaCell[] = [];
    for (const { sheet, rect } of rangesOf(added)) {
      index.readFormulasFor(sheet);
      for (const cell of index.dependents(sheet, rect)) {
        if (formulas.has(cell)) continue;
        formulas.add(cell);
        next.push(cell);
      }
    }
    if (next.length === 0) return;
    added = next;
  }
}

/** The ranges of formulas, those of neighbours in a column together. */
function rangesOf(formulas: Iterable<FormulaCell>): RangeRef[] {
  const ranges: RangeRef[] = [];
  const columns = new Map<Worksheet, Map<number, number[]>>();
  for (const { sheet, row, column, isArray, range } of formulas) {
    if (isArray) {
      ranges.push(new RangeRef(sheet, range));
      continue;
    }
    let ofSheet = columns.get(sheet);
    if (ofSheet === undefined) columns.set(sheet, (ofSheet = new Map<number, number[]>()));
    const rows = ofSheet.get(column);
    if (rows === undefined) ofSheet.set(column, [row]);
    else rows.push(row);
  }
  for (const [sheet, ofSheet] of columns) {
    for (const [column, rows] of ofSheet) {
      for (const { first, last } of runsOf(rows.sort((a, b) => a - b)))
        ranges.push(new RangeRef(sheet, { top: first, left: column, bottom: last, right: column }));
    }
  }
  return ranges;
}

/**
 * What depends on a formula, directly or not. What is known is left out, together with what depends on it alone; whoever takes
 * a formula makes it known.
 */
export function* followers(
  index: FormulaIndex,
  formula: FormulaCell,
  isKnown: (cell: FormulaCell) => boolean,
): Iterable<FormulaCell> {
  const waiting = [formula];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    index.readFormulasFor(next.sheet);
    for (const cell of index.dependents(next.sheet, next.range)) {
      if (isKnown(cell)) continue;
      yield cell;
      waiting.push(cell);
    }
  }
}

function* refreshed(index: FormulaIndex, { sheet, rect }: RangeRef): Iterable<FormulaCell> {
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      const cell = index.refresh(sheet, row, column);
      if (cell !== undefined) yield cell;
    }
  }
}
