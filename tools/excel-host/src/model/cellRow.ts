/** The stored cells of one row. */

import type { Cell } from "./cell";

/** What may be asked of the cells of a row; columns are zero-based and come ascending. */
export interface ReadonlyCellRow extends Iterable<readonly [column: number, cell: Cell]> {
  readonly size: number;
  get(column: number): Cell | undefined;
  columns(): readonly number[];
  values(): readonly Cell[];
  /** Visits the cells as they are; nothing may be put or taken away on the way. */
  forEach(visit: (cell: Cell, column: number) => void): void;
}

/**
 * Cells side by side, ascending by column: rows mostly stand without gaps and are filled from left to right, and there are a
 * hundred thousand of them, where a map would cost more than its cells.
 */
export class CellRow implements ReadonlyCellRow {
  /** The columns of the cells; null while there is no gap between them. */
  private places: number[] | null = null;
  /** A copy of the row as it is; null once it changed. */
  private remembered: {
    readonly first: number;
    readonly places: readonly number[] | null;
    readonly cells: readonly Cell[];
  } | null = null;

  /**
   * @param first Column of the first of `cells`.
   * @param cells Neighbours; the row keeps the list.
   */
  constructor(
    private first = 0,
    private readonly cells: Cell[] = [],
  ) {}

  get size(): number {
    return this.cells.length;
  }

  get(column: number): Cell | undefined {
    const index = this.indexOf(column);
    return this.columnAt(index) === column ? this.cells[index] : undefined;
  }

  set(column: number, cell: Cell): void {
    const { cells } = this;
    this.remembered = null;
    if (cells.length === 0) this.first = column;
    const index = this.indexOf(column);
    if (this.columnAt(index) === column && index < cells.length) {
      cells[index] = cell;
      return;
    }
    if (this.places === null && column !== this.first + cells.length) this.places = [...this.columns()];
    if (index === cells.length) {
      this.places?.push(column);
      cells.push(cell);
      return;
    }
    this.places?.splice(index, 0, column);
    cells.splice(index, 0, cell);
  }

  /**
   * Puts other cells in the place of neighbours.
   *
   * @param change Gives the cell itself where it stays. It is asked for columns without a cell too.
   * @param changed Is told the columns that have another cell now, as runs from left to right.
   */
  replace(
    left: number,
    right: number,
    change: (cell: Cell | undefined, column: number) => Cell | undefined,
    changed: (first: number, last: number) => void,
  ): void {
    let first = -1;
    for (let column = left; column <= right; column += 1) {
      // Mostly there is no gap, and a cell stands where its column says.
      const index = this.places === null ? Math.max(column - this.first, -1) : this.indexOf(column);
      const isThere = index >= 0 && (this.places === null || this.places[index] === column);
      const before = isThere ? this.cells[index] : undefined;
      const after = change(before, column);
      const isChanged = after !== undefined && after !== before;
      if (isChanged && before === undefined) this.set(column, after);
      else if (isChanged) this.cells[index] = after;
      if (isChanged && first < 0) first = column;
      else if (!isChanged && first >= 0) {
        this.tell(first, column - 1, changed);
        first = -1;
      }
    }
    if (first >= 0) this.tell(first, right, changed);
  }

  private tell(first: number, last: number, changed: (first: number, last: number) => void): void {
    this.remembered = null;
    changed(first, last);
  }

  delete(column: number): void {
    const index = this.indexOf(column);
    if (index >= this.cells.length || this.columnAt(index) !== column) return;
    this.remembered = null;
    if (index < this.cells.length - 1) this.places ??= [...this.columns()];
    this.places?.splice(index, 1);
    this.cells.splice(index, 1);
  }

  /** Remembers the row; what it returns brings it back. The cells themselves are shared, and so is what did not change since. */
  remember(): () => void {
    this.remembered ??= { first: this.first, places: this.places?.slice() ?? null, cells: this.cells.slice() };
    const copy = this.remembered;
    return () => {
      this.first = copy.first;
      this.places = copy.places?.slice() ?? null;
      this.cells.splice(0, this.cells.length, ...copy.cells);
      this.remembered = copy;
    };
  }

  columns(): readonly number[] {
    return this.places ?? this.cells.map((_, index) => this.first + index);
  }

  values(): readonly Cell[] {
    return this.cells;
  }

  forEach(visit: (cell: Cell, column: number) => void): void {
    const { cells, places, first } = this;
    for (let index = 0; index < cells.length; index += 1)
      visit(cells[index] as Cell, places === null ? first + index : (places[index] as number));
  }

  *[Symbol.iterator](): Iterator<readonly [column: number, cell: Cell]> {
    // A copy, so that cells may be put and taken away on the way.
    for (const column of [...this.columns()]) {
      const cell = this.get(column);
      if (cell !== undefined) yield [column, cell];
    }
  }

  private columnAt(index: number): number | undefined {
    return this.places === null ? this.first + index : this.places[index];
  }

  /** Where the column stands, or would. */
  private indexOf(column: number): number {
    const { places, cells } = this;
    if (places === null) return Math.min(Math.max(column - this.first, 0), cells.length);
    // Rows have few gaps: a cell stands as many places before its distance from the first one as there are gaps before it.
    const distance = Math.max(column - (places[0] ?? column), 0);
    const gaps = (places.at(-1) ?? 0) - (places[0] ?? 0) + 1 - places.length;
    let low = Math.min(Math.max(distance - gaps, 0), places.length);
    let high = Math.min(distance, places.length);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((places[middle] as number) < column) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
