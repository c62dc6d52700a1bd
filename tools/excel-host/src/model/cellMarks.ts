/** Sets of cells that are cheap to add to. */

import { MAX_COLUMNS } from "./rect";

const WORD_BITS = 32;
const ALL_BITS = 0xffff_ffff;

/**
 * A set of cells, because a change of a sheet marks cells by the million: one bit per column. The first word of a row is a
 * number in a map, without an object of its own; few tables are wider.
 */
export class CellMarks {
  private readonly firstWords = new Map<number, number>();
  /** The words of columns beyond the first ones; index 0 is not used. */
  private readonly moreWords = new Map<number, number[]>();

  /** Whether no cell is marked. */
  get isEmpty(): boolean {
    return this.firstWords.size === 0;
  }

  /** @throws RangeError for what is no column: a defect of ours, told where it happens. */
  add(row: number, column: number): void {
    this.addRun(row, column, column);
  }

  /** Marks neighbours in a row, both ends included. @throws RangeError for what is no column. */
  addRun(row: number, left: number, right: number): void {
    if (left < 0 || right >= MAX_COLUMNS) throw new RangeError(`There are no columns ${left} to ${right}.`);
    const first = left >>> 5;
    const last = right >>> 5;
    // Every marked row is known here, be it with no bit set; mostly one that is marked is marked again.
    const before = this.firstWords.get(row);
    const after = first === 0 ? (before ?? 0) | bits(left, Math.min(right, WORD_BITS - 1)) : (before ?? 0);
    if (after !== before) this.firstWords.set(row, after);
    if (last === 0) return;
    const words = this.moreWords.get(row) ?? [];
    this.moreWords.set(row, words);
    while (words.length <= last) words.push(0);
    for (let index = Math.max(first, 1); index <= last; index += 1) {
      const start = index * WORD_BITS;
      const mask = bits(Math.max(left - start, 0), Math.min(right - start, WORD_BITS - 1));
      words[index] = (words[index] ?? 0) | mask;
    }
  }

  has(row: number, column: number): boolean {
    const index = column >>> 5;
    const word = index === 0 ? this.firstWords.get(row) : this.moreWords.get(row)?.[index];
    return ((word ?? 0) & (1 << (column & (WORD_BITS - 1)))) !== 0;
  }

  /** Rows with a marked cell, in no order. */
  rows(): IterableIterator<number> {
    return this.firstWords.keys();
  }

  /** Marked columns of a row, ascending. */
  columns(row: number): number[] {
    const columns: number[] = [];
    const collect = (word: number, index: number): void => {
      for (let bit = 0; bit < WORD_BITS; bit += 1) if ((word & (1 << bit)) !== 0) columns.push(index * WORD_BITS + bit);
    };
    collect(this.firstWords.get(row) ?? 0, 0);
    this.moreWords.get(row)?.forEach(collect);
    return columns;
  }

  /** Whether the same columns are marked in two rows. */
  areAlike(row: number, other: number): boolean {
    if ((this.firstWords.get(row) ?? 0) !== (this.firstWords.get(other) ?? 0)) return false;
    const [words = [], others = []] = [this.moreWords.get(row), this.moreWords.get(other)];
    const longer = words.length < others.length ? others : words;
    return longer.every((_, index) => (words[index] ?? 0) === (others[index] ?? 0));
  }

  clear(): void {
    this.firstWords.clear();
    this.moreWords.clear();
  }
}

/** A word with the bits from `first` to `last` set, both included. */
function bits(first: number, last: number): number {
  return (ALL_BITS >>> (WORD_BITS - 1 - (last - first))) << first;
}
