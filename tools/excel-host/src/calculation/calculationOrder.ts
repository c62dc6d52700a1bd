/** The order formulas are calculated in: what a formula depends on comes before it. */

import { hasRow, type ColumnFormula, type FormulaCell, type RowBand } from "../formulas/formulaCell";
import { intersect, type Rect } from "../model/rect";
import type { RangeRef } from "../model/refs";
import type { Worksheet } from "../model/worksheet";

/** A range that several formulas refer to counts as one step of its own, so that its cells are looked through once. */
type Step = FormulaCell | AreaStep;

interface AreaStep {
  readonly sheet: Worksheet;
  readonly area: Rect;
}

function isFormula(step: Step): step is FormulaCell {
  return !("area" in step);
}

/** What the cells of a column wait for. */
interface Sources {
  readonly areas: readonly AreaStep[];
  /** Ranges of one cell. */
  readonly cells: readonly RangeRef[];
  /** Of their own row, where formulas stand in those columns. */
  readonly bands: readonly RowBand[];
}

interface Visit {
  readonly step: Step;
  /** In the order of visits. */
  readonly number: number;
  /** The first visit that is still open and can be reached from here. */
  lowest: number;
  isOpen: boolean;
}

/** A step on the way from the first one, with what it waits for that was not looked at yet. */
interface OnTheWay {
  readonly visit: Visit;
  readonly next: Iterator<Step, undefined>;
}

export interface CalculationOrder {
  readonly ordered: readonly FormulaCell[];
  /** Formulas that depend on themselves, group by group. */
  readonly circular: readonly (readonly FormulaCell[])[];
}

/**
 * Orders formulas by their dependencies (Tarjan's strongly connected components, without recursion: a running balance is a
 * chain of thousands).
 */
export function calculationOrder(formulas: ReadonlySet<FormulaCell>): CalculationOrder {
  return new Ordering(formulas).run();
}

class Ordering {
  private readonly producers: Producers;
  private readonly areas = new Map<Worksheet, Map<string, AreaStep>>();
  private readonly sources = new Map<ColumnFormula, Sources>();
  private readonly visits = new Map<Step, Visit>();
  private readonly open: Visit[] = [];
  private readonly ordered: FormulaCell[] = [];
  private readonly circular: FormulaCell[][] = [];

  constructor(private readonly formulas: ReadonlySet<FormulaCell>) {
    this.producers = new Producers(formulas);
  }

  run(): CalculationOrder {
    for (const formula of this.formulas) if (!this.visits.has(formula)) this.visitFrom(formula);
    return { ordered: this.ordered, circular: this.circular };
  }

  private visitFrom(start: Step): void {
    const path = [this.enter(start)];
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
      const { visit } = last;
      const next = last.next.next().value;
      if (next === undefined) {
        path.pop();
        this.leave(visit, path.at(-1)?.visit);
        continue;
      }
      const known = this.visits.get(next);
      if (known === undefined) path.push(this.enter(next));
      else if (known.isOpen) visit.lowest = Math.min(visit.lowest, known.number);
    }
  }

  private enter(step: Step): OnTheWay {
    const number = this.visits.size;
    const visit: Visit = { step, number, lowest: number, isOpen: true };
    this.visits.set(step, visit);
    this.open.push(visit);
    return { visit, next: this.precedents(step) };
  }

  /** Closes a step; when it is the first of its group, the group is complete. */
  private leave(visit: Visit, parent: Visit | undefined): void {
    if (parent !== undefined) parent.lowest = Math.min(parent.lowest, visit.lowest);
    if (visit.lowest !== visit.number) return;
    const formulas: FormulaCell[] = [];
    let size = 0;
    for (let last = this.open.pop(); last !== undefined; last = last === visit ? undefined : this.open.pop()) {
      last.isOpen = false;
      size += 1;
      if (isFormula(last.step)) formulas.push(last.step);
    }
    const { step } = visit;
    const isCircular = size > 1 || (isFormula(step) && step.dependsOnItself);
    if (isCircular) this.circular.push(formulas.reverse());
    else this.ordered.push(...formulas);
  }

  private *precedents(step: Step): Generator<Step, undefined> {
    if (!isFormula(step)) {
      yield* this.producers.inside(step.sheet, step.area);
      return;
    }
    if (step.formula === null) return;
    const { areas, cells, bands } = this.sourcesOf(step.formula);
    yield* areas;
    for (const { sheet, rect } of cells) yield* this.producers.inside(sheet, rect);
    for (const band of bands) {
      if (!hasRow(band, step.row)) continue;
      for (const { left, right } of band.columns)
        yield* this.producers.inside(band.sheet, { top: step.row, left, bottom: step.row, right });
    }
  }

  private sourcesOf(formula: ColumnFormula): Sources {
    const known = this.sources.get(formula);
    if (known !== undefined) return known;
    const cells: RangeRef[] = [];
    const areas = new Set<AreaStep>();
    for (const range of formula.ranges) {
      const { top, left, bottom, right } = range.rect;
      if (top === bottom && left === right) cells.push(range);
      else areas.add(this.areaStep(range.sheet, range.rect));
    }
    const bands = formula.bands.map((band) => ({
      ...band,
      columns: band.columns.filter(({ left, right }) => this.producers.reach({ ...band, left, right })),
    }));
    const sources = { areas: [...areas], cells, bands };
    this.sources.set(formula, sources);
    return sources;
  }

  private areaStep(sheet: Worksheet, area: Rect): AreaStep {
    let steps = this.areas.get(sheet);
    if (steps === undefined) this.areas.set(sheet, (steps = new Map<string, AreaStep>()));
    const key = `${area.top} ${area.left} ${area.bottom} ${area.right}`;
    let step = steps.get(key);
    if (step === undefined) steps.set(key, (step = { sheet, area }));
    return step;
  }
}

interface SheetProducers {
  /** By column, sorted by row once all are in. */
  readonly columns: Map<number, FormulaCell[]>;
  readonly arrays: FormulaCell[];
}

/** Finds the formulas that give values to cells of a rectangle. */
class Producers {
  private readonly sheets = new Map<Worksheet, SheetProducers>();

  constructor(formulas: Iterable<FormulaCell>) {
    for (const formula of formulas) {
      let sheet = this.sheets.get(formula.sheet);
      if (sheet === undefined) this.sheets.set(formula.sheet, (sheet = { columns: new Map(), arrays: [] }));
      const column = sheet.columns.get(formula.column);
      if (formula.isArray) sheet.arrays.push(formula);
      else if (column === undefined) sheet.columns.set(formula.column, [formula]);
      else column.push(formula);
    }
    for (const { columns } of this.sheets.values())
      for (const column of columns.values()) column.sort((a, b) => a.row - b.row);
  }

  /** Whether formulas stand in any of the columns of a rectangle. */
  reach({ sheet, ...rect }: Rect & { readonly sheet: Worksheet }): boolean {
    const producers = this.sheets.get(sheet);
    if (producers === undefined) return false;
    return producers.arrays.length > 0 || !columnsWithin(producers.columns, rect).next().done;
  }

  *inside(sheet: Worksheet, rect: Rect): Generator<FormulaCell, undefined> {
    const producers = this.sheets.get(sheet);
    if (producers === undefined) return;
    for (const formula of producers.arrays) if (intersect(formula.range, rect) !== null) yield formula;
    for (const formulas of columnsWithin(producers.columns, rect)) {
      for (let index = firstFrom(formulas, rect.top); index < formulas.length; index += 1) {
        const formula = formulas[index];
        if (formula === undefined || formula.row > rect.bottom) break;
        yield formula;
      }
    }
  }
}

/** The lists of the columns of a rectangle: the shorter way round, be it that the sheet or the rectangle is wide. */
function* columnsWithin(
  columns: ReadonlyMap<number, FormulaCell[]>,
  { left, right }: Rect,
): Generator<readonly FormulaCell[], undefined> {
  if (right - left < columns.size) {
    for (let column = left; column <= right; column += 1) {
      const formulas = columns.get(column);
      if (formulas !== undefined) yield formulas;
    }
    return;
  }
  for (const [column, formulas] of columns) if (column >= left && column <= right) yield formulas;
}

/** Index of the first formula at or below a row. */
function firstFrom(formulas: readonly FormulaCell[], row: number): number {
  let low = 0;
  let high = formulas.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((formulas[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
