/** Sets of cells that are cheap to add to. */

import { MAX_COLUMNS } from "./rect";

const WORD_BITS = 32;

/** A set of cells: one bit per column in the words of a row, because a change of a sheet marks cells by the million. */
export class CellMarks {
  private readonly words = new Map<number, number[]>();
  /** The row that was marked last: cells come row by row. */
  private lastRow = -1;
  private lastWords: number[] = [];

  /** Whether no cell is marked. */
  get isEmpty(): boolean {
    return this.words.size === 0;
  }

  /** @throws RangeError for what is no column: a defect of ours, told where it happens. */
  add(row: number, column: number): void {
    if (column < 0 || column >= MAX_COLUMNS) throw new RangeError(`There is no column ${column}.`);
    const words = this.wordsOf(row);
    const index = column >>> 5;
    while (words.length <= index) words.push(0);
    words[index] = (words[index] ?? 0) | (1 << (column & (WORD_BITS - 1)));
  }

  has(row: number, column: number): boolean {
    const word = this.words.get(row)?.[column >>> 5] ?? 0;
    return (word & (1 << (column & (WORD_BITS - 1)))) !== 0;
  }

  /** Rows with a marked cell, in no order. */
  rows(): IterableIterator<number> {
    return this.words.keys();
  }

  /** Marked columns of a row, ascending. */
  columns(row: number): number[] {
    const columns: number[] = [];
    for (const [index, word] of (this.words.get(row) ?? []).entries()) {
      for (let bit = 0; bit < WORD_BITS; bit += 1) {
        if ((word & (1 << bit)) !== 0) columns.push(index * WORD_BITS + bit);
      }
    }
    return columns;
  }

  clear(): void {
    this.words.clear();
    this.lastRow = -1;
    this.lastWords = [];
  }

  private wordsOf(row: number): number[] {
    if (row === this.lastRow) return this.lastWords;
    let words = this.words.get(row);
    if (words === undefined) {
      words = [];
      this.words.set(row, words);
    }
    this.lastRow = row;
    this.lastWords = words;
    return words;
  }
}
