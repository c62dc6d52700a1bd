/** Calculates what a batch put out of date. */

import { isSameValue, type CellValue } from "../model/cell";
import { rangeAddress } from "../model/addressText";
import { RangeRef } from "../model/refs";
import type { Workbook } from "../model/workbook";
import { followers } from "../formulas/affected";
import { calculationOrder } from "./calculationOrder";
import { takeChangedCells } from "./changedCells";
import { evaluateFormula } from "./evaluate";
import type { FormulaCell } from "../formulas/formulaCell";
import type { FormulaIndex } from "../formulas/formulaIndex";
import { formulaState } from "../formulas/formulaState";
import { changedMentions, readGeometry } from "../formulas/geometry";
import { GridReader } from "../formulas/matrix";
import { NotCalculated } from "../formulas/notCalculated";

/** A formula that kept its value, and why. */
export interface KeptFormula {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly reason: string;
}

export interface CalculationReport {
  /** Formulas calculated; a result that is the same as before is not stored again. */
  readonly calculated: number;
  /** Formulas that should have been calculated and could not: they keep their last value. */
  readonly kept: readonly KeptFormula[];
}

/**
 * Calculates the formulas that are new or depend, directly or not, on cells, tables or names changed since the last
 * calculation, and stores their values. All others are not touched, not even read where that can be told from their texts.
 *
 * A formula that this host cannot calculate keeps its value, together with all that depend on it, and
 * `workbook.needsCalculation` is set: Excel calculates it when it opens the file. No value is ever guessed. The same goes
 * for array formulas, circular references, and functions of chance or of other files.
 *
 * While the calculation is manual, only formulas that were just entered are calculated; the rest waits until somebody asks.
 *
 * The time of TODAY and NOW is that of the workbook's clock; as in Excel these are calculated whenever anything is.
 */
export function recalculate(workbook: Workbook): CalculationReport {
  const changed = takeChangedCells(workbook);
  if (changed.length === 0 && !workbook.referencesChanged && !workbook.volatileDue) return { calculated: 0, kept: [] };
  const state = formulaState(workbook);
  const geometry = readGeometry(workbook);
  const mentions = changedMentions(workbook, state.geometry, geometry);
  state.follow(mentions);
  state.geometry = geometry;
  workbook.referencesChanged = false;
  workbook.volatileDue = false;
  const index = state.formulas();
  const due = isWaiting(workbook)
    ? state.pending.putOff(index, changed, mentions)
    : state.pending.take(index, changed, mentions);
  workbook.calculationDue = false;
  workbook.calculationPending = !state.pending.isEmpty;
  const report = new Calculation(workbook, index, workbook.clock()).run(due);
  if (report.kept.length > 0 || workbook.calculationPending) workbook.needsCalculation = true;
  return report;
}

function isWaiting({ calculationMode, calculationDue }: Workbook): boolean {
  return calculationMode === "Manual" && !calculationDue;
}

/** Excel shows 0 in such cells. Source: "Remove or allow a circular reference" of Microsoft's support pages. */
const CIRCULAR = "a circular reference";

class Calculation {
  private readonly grid = new GridReader();
  private readonly kept = new Map<FormulaCell, string>();
  private calculated = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly index: FormulaIndex,
    private readonly now: Date,
  ) {}

  run(formulas: ReadonlySet<FormulaCell>): CalculationReport {
    const { ordered, circular } = calculationOrder(formulas);
    const { circularCells } = this.workbook;
    if (circularCells.size > 0) for (const cell of formulas) circularCells.delete(addressOf(cell));
    for (const [address, { sheet, row, column }] of circularCells)
      if ((sheet.cell(row, column)?.formula ?? null) === null) circularCells.delete(address);
    const circle = circular.flat();
    for (const cell of circle) {
      circularCells.set(addressOf(cell), cell);
      this.leave(cell, CIRCULAR);
    }
    for (const cell of circle) this.leaveFollowers(cell, CIRCULAR);
    for (const cell of ordered) if (!this.kept.has(cell)) this.calculate(cell);
    const kept = [...this.kept].map(([{ sheet, row, column }, reason]) => ({
      sheet: sheet.name,
      row,
      column,
      reason,
    }));
    return { calculated: this.calculated, kept };
  }

  private calculate(cell: FormulaCell): void {
    this.settle(cell, cell.isArray ? new NotCalculated("an array formula") : this.evaluate(cell));
  }

  private evaluate({ sheet, row, column, formula, distance }: FormulaCell): CellValue | NotCalculated {
    if (formula === null) return new NotCalculated("an unread formula");
    try {
      const place = { workbook: this.workbook, sheet, row, column };
      return evaluateFormula(formula.parsed, place, this.grid, this.now, distance);
    } catch (error) {
      if (error instanceof NotCalculated) return error;
      throw error;
    }
  }

  private settle(cell: FormulaCell, result: CellValue | NotCalculated): void {
    if (result instanceof NotCalculated) {
      this.keep(cell, result.what);
      return;
    }
    this.calculated += 1;
    const { sheet, row, column } = cell;
    if (!isSameValue(sheet.cell(row, column)?.value ?? null, result)) sheet.storeResult(row, column, result);
  }

  /** A formula that is kept keeps all that depend on it. */
  private keep(cell: FormulaCell, reason: string): void {
    if (this.kept.has(cell)) return;
    this.leave(cell, reason);
    this.leaveFollowers(cell, reason);
  }

  private leaveFollowers(cell: FormulaCell, reason: string): void {
    for (const each of followers(this.index, cell, (known) => this.kept.has(known)))
      this.leave(each, `it depends on ${reason}`);
  }

  /** A cell that never had a value shows that it has none: never is a formula taken for a blank cell. */
  private leave(cell: FormulaCell, reason: string): void {
    this.kept.set(cell, reason);
    const { sheet, row, column } = cell;
    if ((sheet.cell(row, column)?.value ?? null) !== null) return;
    sheet.storeResult(row, column, reason === CIRCULAR ? 0 : { error: "#NAME?" });
  }
}

function addressOf({ sheet, row, column }: FormulaCell): string {
  return rangeAddress(new RangeRef(sheet, { top: row, left: column, bottom: row, right: column }));
}
