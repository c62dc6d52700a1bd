/** Brings the formulas up to date that depend on what changed, and no others. */

import type { CellFormula } from "../model/cell";
import { intersect } from "../model/rect";
import type { RangeRef } from "../model/refs";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { calculate, type FormulaCell } from "./engine";
import { resolveFormula } from "./references";

/** What a calculation came to. */
export interface CalculationReport {
  /** Formulas that got a result. */
  readonly calculated: number;
  /** Formulas that keep the value they had, because they cannot be calculated here or run in a circle. */
  readonly kept: number;
}

const NOTHING: CalculationReport = { calculated: 0, kept: 0 };

/**
 * Calculates every formula that is new or depends on a changed cell, in dependency order.
 *
 * A formula that cannot be calculated here keeps its value and makes the workbook ask Excel to calculate when it opens the
 * file: never a made-up number.
 */
export function recalculate(workbook: Workbook): CalculationReport {
  const changed = workbook.sheets.filter(({ uncalculated }) => uncalculated.size > 0);
  if (changed.length === 0 && !workbook.referencesChanged) return NOTHING;
  const cells = affectedFormulas(workbook, changed);
  workbook.referencesChanged = false;
  for (const sheet of changed) sheet.uncalculated.clear();
  if (cells.length === 0) return NOTHING;
  const { ordered, circular } = dependencyOrder(cells);
  const stuck = [...circular, ...ordered.filter(({ obstacle }) => obstacle !== null)];
  const failed = calculate(workbook, ordered.filter(({ obstacle }) => obstacle === null));
  const kept = stuck.length + failed;
  if (kept > 0) workbook.needsCalculation = true;
  return { calculated: cells.length - kept, kept };
}

/** Formula cells that must be calculated: new ones, those over changed tables, and all that depend on them. */
function affectedFormulas(workbook: Workbook, changed: readonly Worksheet[]): FormulaCell[] {
  // Formulas elsewhere count as soon as a sheet they may read is in play, and put their own sheet in play.
  const inPlay = new Set(changed);
  for (;;) {
    const affected = affectedWithin(workbook, inPlay);
    const sheets = affected.map(({ sheet }) => sheet).filter((sheet) => !inPlay.has(sheet));
    if (sheets.length === 0) return affected;
    for (const sheet of sheets) inPlay.add(sheet);
  }
}

function affectedWithin(workbook: Workbook, inPlay: ReadonlySet<Worksheet>): FormulaCell[] {
  const mentions = mentionsOf(workbook, [...inPlay]);
  const candidates: FormulaCell[] = [];
  const affected = new Set<FormulaCell>();
  for (const sheet of workbook.sheets) {
    for (const row of sheet.rowsWithCells()) {
      for (const [column, { formula }] of sheet.rowCells(row) ?? []) {
        if (formula === null || formula.arrayRange !== null) continue;
        const isNew = sheet.uncalculated.get(row)?.has(column) === true;
        const isStale = workbook.referencesChanged && mentionsTable(workbook, formula);
        if (!isNew && !isStale && !inPlay.has(sheet) && !mentions(formula)) continue;
        const cell = formulaCell(workbook, sheet, row, column, formula);
        candidates.push(cell);
        if (isNew || isStale || cell.reads.some(readsChanged)) affected.add(cell);
      }
    }
  }
  return spread(candidates, affected);
}

/** A quick test whether a formula of an unchanged sheet may depend on the changed ones. */
function mentionsOf(workbook: Workbook, changed: readonly Worksheet[]): (formula: CellFormula) => boolean {
  const words = [
    ...changed.flatMap((sheet) => [sheet.name.replaceAll("'", "''"), ...sheet.tables.map(({ name }) => name)]),
    ...workbook.names.map(({ name }) => name),
  ].map((word) => word.toLowerCase());
  return ({ text }) => {
    const lower = text.toLowerCase();
    return words.some((word) => lower.includes(word));
  };
}

function mentionsTable(workbook: Workbook, { text }: CellFormula): boolean {
  const lower = text.toLowerCase();
  return workbook.sheets.some(({ tables }) => tables.some(({ name, changed }) => changed && lower.includes(name.toLowerCase())));
}

function formulaCell(workbook: Workbook, sheet: Worksheet, row: number, column: number, { text }: CellFormula): FormulaCell {
  return { sheet, row, column, ...resolveFormula(text, { workbook, sheet, row, column }) };
}

function readsChanged({ sheet, rect }: RangeRef): boolean {
  for (const [row, columns] of sheet.uncalculated) {
    if (row < rect.top || row > rect.bottom) continue;
    for (const column of columns) if (column >= rect.left && column <= rect.right) return true;
  }
  return false;
}

/** Adds to the affected formulas those that read one of them, until none is left. */
function spread(candidates: readonly FormulaCell[], affected: Set<FormulaCell>): FormulaCell[] {
  for (let front = [...affected]; front.length > 0; ) {
    const next = candidates.filter((cell) => !affected.has(cell) && front.some((source) => readsCell(cell, source)));
    for (const cell of next) affected.add(cell);
    front = next;
  }
  return candidates.filter((cell) => affected.has(cell));
}

function readsCell({ reads }: FormulaCell, { sheet, row, column }: FormulaCell): boolean {
  const cell = { top: row, left: column, bottom: row, right: column };
  return reads.some((range) => range.sheet === sheet && intersect(range.rect, cell) !== null);
}

/** Formulas after everything they read; those in a circle apart. */
function dependencyOrder(cells: readonly FormulaCell[]): { ordered: FormulaCell[]; circular: FormulaCell[] } {
  const bySheet = new Map<Worksheet, Map<number, FormulaCell[]>>();
  for (const cell of cells) {
    let columns = bySheet.get(cell.sheet);
    if (columns === undefined) bySheet.set(cell.sheet, (columns = new Map<number, FormulaCell[]>()));
    const list = columns.get(cell.column);
    if (list === undefined) columns.set(cell.column, [cell]);
    else list.push(cell);
  }
  const order = new Orderer(bySheet);
  for (const cell of cells) order.visit(cell);
  return { ordered: order.ordered.filter((cell) => !order.circular.has(cell)), circular: [...order.circular] };
}

class Orderer {
  readonly ordered: FormulaCell[] = [];
  readonly circular = new Set<FormulaCell>();
  private readonly states = new Map<FormulaCell, "open" | "done">();

  constructor(private readonly bySheet: ReadonlyMap<Worksheet, ReadonlyMap<number, readonly FormulaCell[]>>) {}

  /** Depth first, without recursion: chains of formulas may be thousands long. */
  visit(start: FormulaCell): void {
    const stack: { cell: FormulaCell; rest: FormulaCell[] }[] = [];
    const open = (cell: FormulaCell): void => {
      this.states.set(cell, "open");
      stack.push({ cell, rest: this.precedents(cell) });
    };
    if (!this.states.has(start)) open(start);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const next = top.rest.pop();
      if (next === undefined) {
        this.states.set(top.cell, "done");
        this.ordered.push(top.cell);
        stack.pop();
        continue;
      }
      const state = this.states.get(next);
      if (state === undefined) open(next);
      else if (state === "open") for (const { cell } of stack.slice(stack.findIndex((entry) => entry.cell === next))) this.circular.add(cell);
    }
  }

  private precedents(cell: FormulaCell): FormulaCell[] {
    return cell.reads.flatMap(({ sheet, rect }) => {
      const found: FormulaCell[] = [];
      for (const [column, list] of this.bySheet.get(sheet) ?? []) {
        if (column < rect.left || column > rect.right) continue;
        for (const other of list) if (other.row >= rect.top && other.row <= rect.bottom) found.push(other);
      }
      return found;
    });
  }
}
