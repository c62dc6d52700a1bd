/** What is known about the formulas of a workbook between two calculations. */

import type { Workbook } from "../model/workbook";
import { parseFormula, type ParsedFormula } from "./expression";
import { FormulaIndex } from "./formulaIndex";
import { isNameMention, readGeometry, type Geometry } from "./geometry";
import { PendingChanges } from "./pendingChanges";

/** Texts are kept read up to this many; then reading starts anew. */
const MAX_READ_TEXTS = 100_000;

/** Formulas read once, and where they are. */
export class FormulaState {
  /** Tables, names and sheets at the last calculation; null before the first. */
  geometry: Geometry | null = null;
  readonly pending: PendingChanges;
  private index: FormulaIndex | null = null;
  private readonly parsed = new Map<string, ParsedFormula>();

  constructor(private readonly workbook: Workbook) {
    this.pending = new PendingChanges(workbook);
  }

  /** The formulas of the workbook, gathered when they are first needed. */
  formulas(): FormulaIndex {
    if (this.index === null || this.index.isWornOut)
      this.index = new FormulaIndex(this.workbook, (text) => this.parse(text));
    return this.index;
  }

  /** Follows tables, names and sheets that lead elsewhere than before: what mentions none of them holds, unless names do. */
  follow(mentions: ReadonlySet<string>): void {
    if (mentions.size === 0) return;
    if ([...mentions].some(isNameMention)) this.forget();
    else this.index?.follow(mentions);
  }

  /** Lets the formulas be gathered anew: their texts or what they refer to changed. */
  forget(): void {
    this.index = null;
  }

  private parse(text: string): ParsedFormula {
    let formula = this.parsed.get(text);
    if (formula === undefined) {
      if (this.parsed.size >= MAX_READ_TEXTS) this.parsed.clear();
      this.parsed.set(text, (formula = parseFormula(text)));
    }
    return formula;
  }
}

const states = new WeakMap<Workbook, FormulaState>();

export function formulaState(workbook: Workbook): FormulaState {
  let state = states.get(workbook);
  if (state === undefined) states.set(workbook, (state = new FormulaState(workbook)));
  return state;
}

/** Lets the formulas of a workbook be gathered anew after their texts were rewritten. */
export function forgetFormulas(workbook: Workbook): void {
  states.get(workbook)?.forget();
}

/** Lets the formulas of a workbook follow tables, names and sheets that lead elsewhere than before. */
export function followFormulas(workbook: Workbook, mentions: ReadonlySet<string>): void {
  states.get(workbook)?.follow(mentions);
}

/** Takes the formulas and what they refer to as they are now, with the values that are stored. */
export function takeFormulasAnew(workbook: Workbook): void {
  const state = states.get(workbook);
  if (state === undefined) return;
  state.forget();
  state.geometry = readGeometry(workbook);
}
