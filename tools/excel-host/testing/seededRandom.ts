/** Random choices that a seed repeats. */

export class SeededRandom {
  constructor(private state: number) {}

  /** From 0 (included) to 1. Source: mulberry32. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** From `least` to `most`, both included. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** @throws RangeError for an empty list. */
  pick<Item>(items: readonly Item[]): Item {
    if (items.length === 0) throw new RangeError("There is nothing to choose from.");
    return items[this.integer(0, items.length - 1)] as Item;
  }
}

/**
 * The seeds of a test, which it prints: always the same, so that a failure says something of the change that was made. `SEED=7`
 * repeats one, `SEED=random` takes as many from the clock.
 */
export function seeds(count: number): number[] {
  const asked = process.env.SEED;
  if (asked === undefined) return Array.from({ length: count }, (_, index) => index + 1);
  if (asked !== "random") return [Number(asked)];
  return Array.from({ length: count }, (_, index) => (Date.now() + index * 7919) % 1_000_000_007);
}
