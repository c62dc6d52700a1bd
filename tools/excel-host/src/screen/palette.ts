/** Looks and lines of cells, each stored once and named by a number. */

import type { CellLines, CellLook, Palette } from "./viewTypes";

export class PaletteBuilder implements Palette {
  readonly looks: CellLook[] = [];
  readonly lines: CellLines[] = [];
  private readonly lookNumbers = new Map<string, number>();
  private readonly lineNumbers = new Map<string, number>();

  look(look: CellLook): number {
    return numberOf(look, this.looks, this.lookNumbers);
  }

  /** -1 for no lines. */
  line(lines: CellLines | null): number {
    return lines === null ? -1 : numberOf(lines, this.lines, this.lineNumbers);
  }
}

function numberOf<Entry>(entry: Entry, entries: Entry[], numbers: Map<string, number>): number {
  const key = JSON.stringify(entry);
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = entries.length;
  entries.push(entry);
  numbers.set(key, number);
  return number;
}
