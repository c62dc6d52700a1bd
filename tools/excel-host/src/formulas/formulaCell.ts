/** Cells with formulas, and what the cells of a column that hold one text have in common. */

import { intersect, type Rect } from "../model/rect";
import type { RangeRef } from "../model/refs";
import type { Worksheet } from "../model/worksheet";
import type { Distance } from "./copiedFormula";
import type { ParsedFormula } from "./expression";

/** Columns that a formula reads in its own row: of a table, between the first and the last row of its body. */
export interface RowBand {
  readonly sheet: Worksheet;
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly ColumnSpan[];
}

interface ColumnSpan {
  readonly left: number;
  readonly right: number;
}

/**
 * One text in the cells of one column that hold it, or copies of one formula down a column that read their own rows alike: such a
 * column is read, and what it depends on noted, once and not in each of its rows.
 */
export class ColumnFormula {
  readonly cells: FormulaCell[] = [];
  private byRow: Map<number, FormulaCell> | null = null;

  /**
   * @param parsed What its text says; of copies, what the first formula says, from which each cell has its distance.
   * @param ranges What it depends on in whatever row; of a name, the ranges of its formula.
   * @param bands What it depends on in its own row.
   * @param mentions Tables, names and sheets it mentions, as `geometry` writes them.
   */
  constructor(
    readonly parsed: ParsedFormula,
    readonly ranges: readonly RangeRef[],
    readonly bands: readonly RowBand[],
    readonly mentions: ReadonlySet<string>,
  ) {}

  add(cell: FormulaCell): void {
    this.cells.push(cell);
    this.byRow?.set(cell.row, cell);
  }

  /** Lets its cells be read anew. What still knows of it finds no cell any more. */
  unread(): void {
    for (const cell of this.cells) {
      cell.formula = null;
      cell.distance = null;
    }
    this.cells.length = 0;
    this.byRow = null;
  }

  /** The cells in some rows. */
  *between(top: number, bottom: number): Generator<FormulaCell, undefined> {
    this.byRow ??= new Map(this.cells.map((cell) => [cell.row, cell]));
    if (bottom - top >= this.cells.length) {
      for (const cell of this.cells) if (cell.row >= top && cell.row <= bottom) yield cell;
      return;
    }
    for (let row = top; row <= bottom; row += 1) {
      const cell = this.byRow.get(row);
      if (cell !== undefined) yield cell;
    }
  }
}

/** What a text tells before it is read, and those of its copies alike. */
export interface FormulaText {
  readonly lower: string;
  /** Whether its precedents stand in no text. */
  readonly isUntraceable: boolean;
  /** Whether its value changes while no cell does. */
  readonly isVolatile: boolean;
}

/** A cell with a formula. */
export class FormulaCell {
  /** Null until it has been read. */
  formula: ColumnFormula | null = null;
  /** Of a copy that is read as its first formula, how far it stands from that one. */
  distance: Distance | null = null;
  /** Whether the cell holds something else by now. */
  isGone = false;

  /** @param array The cells of an array formula; null for an ordinary one. */
  constructor(
    readonly sheet: Worksheet,
    readonly row: number,
    readonly column: number,
    readonly text: string,
    readonly written: FormulaText,
    private readonly array: Rect | null,
  ) {}

  get isArray(): boolean {
    return this.array !== null;
  }

  /** The cells it gives values to: its own, or all of an array formula. */
  get range(): Rect {
    const { row, column } = this;
    return this.array ?? { top: row, left: column, bottom: row, right: column };
  }

  /** Whether it depends on a cell that it gives a value to. */
  get dependsOnItself(): boolean {
    const { formula, sheet, row, range } = this;
    if (formula === null) return false;
    return (
      formula.ranges.some((each) => each.sheet === sheet && intersect(each.rect, range) !== null) ||
      formula.bands.some((band) => band.sheet === sheet && hasRow(band, row) && coversColumn(band, range))
    );
  }
}

/** Whether a row is one of the body. */
export function hasRow({ top, bottom }: RowBand, row: number): boolean {
  return row >= top && row <= bottom;
}

/** Whether one of the columns that are read is among those of a rectangle. */
export function coversColumn({ columns }: RowBand, rect: ColumnSpan): boolean {
  return columns.some(({ left, right }) => left <= rect.right && rect.left <= right);
}
