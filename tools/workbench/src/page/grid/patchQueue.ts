/** Changed cells on their way into the grid: some at a time, so that keys and the scroll bar have their turn in between. */

import type { CellPatch } from "./viewState";

/** Cells of a slice: 5 to 10 ms of the grid. */
export const SLICE_CELLS = 300;

export class PatchQueue {
  private waiting = new Map<string, Set<number>>();
  private timer: ReturnType<typeof setTimeout> | null = null;

  /** @param carry Puts cells into the grid, at most `SLICE_CELLS` of them. */
  constructor(private readonly carry: (cells: readonly CellPatch[]) => void) {}

  /** Cells that are waiting are put in once, as they are by then. The first slice goes at once. */
  add(cells: readonly CellPatch[]): void {
    for (const { sheetId, keys } of cells) {
      const waiting = this.waiting.get(sheetId) ?? new Set();
      for (const key of keys) waiting.add(key);
      this.waiting.set(sheetId, waiting);
    }
    if (this.timer === null) this.run();
  }

  /** Forgets what is waiting: the grid was laid out anew. */
  clear(): void {
    this.waiting.clear();
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private run(): void {
    this.timer = null;
    const slice = this.nextSlice();
    if (slice.length > 0) this.carry(slice);
    if (this.waiting.size > 0) this.timer = setTimeout(() => this.run());
  }

  private nextSlice(): CellPatch[] {
    const slice: CellPatch[] = [];
    let room = SLICE_CELLS;
    for (const [sheetId, waiting] of this.waiting) {
      if (room === 0) break;
      const keys = [...waiting].slice(0, room);
      for (const key of keys) waiting.delete(key);
      if (waiting.size === 0) this.waiting.delete(sheetId);
      slice.push({ sheetId, keys });
      room -= keys.length;
    }
    return slice;
  }
}
