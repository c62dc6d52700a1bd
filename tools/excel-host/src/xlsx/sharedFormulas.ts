/**
 * Formulas that a file holds once for a column: the text of a calculated column is the same in every row, and a hundred thousand
 * times a thousand characters are more than any reader takes.
 *
 * Shorter columns are written out, as Excel does. Source for structured references within shared formulas: [MS-XLSB] 2.5.98.98,
 * which names what such a formula must not hold; `PtgList` is not among it.
 */

import { formulaTokens, isReferenceToken } from "../formulas/tokens";
import { formatRect } from "../model/rect";
import type { Worksheet } from "../model/worksheet";

/** Characters from which on the formulas of a column are worth an entry of their own. */
const LEAST_CHARS = 4_000_000;

/** What is written of the formula of a cell. */
export interface SharedFormula {
  readonly index: number;
  /** The cells that share it, as the first of them says; null in the others. */
  readonly ref: string | null;
}

interface Run {
  readonly text: string;
  readonly first: number;
  last: number;
}

/** The formulas of a sheet that are shared among the cells of a column, one below the other. */
export class SharedFormulas {
  private readonly columns = new Map<number, { readonly run: Run; readonly index: number }[]>();
  private readonly known = new Map<string, boolean>();

  /**
   * @param rows All rows that are written, ascending.
   * @param isWritten Whether a cell is written anew.
   * @param nextIndex The first index that no formula of the part has.
   */
  constructor(
    sheet: Worksheet,
    rows: Iterable<number>,
    isWritten: (row: number, column: number) => boolean,
    private nextIndex: number,
  ) {
    const open = new Map<number, Run>();
    for (const row of rows) {
      sheet.rowCells(row)?.forEach(({ formula }, column) => {
        if (formula === null) return;
        const run = open.get(column);
        const isPlain = formula.arrayRange === null && isWritten(row, column);
        if (isPlain && run?.last === row - 1 && run.text === formula.text) {
          run.last = row;
          return;
        }
        this.close(column, run);
        if (isPlain) open.set(column, { text: formula.text, first: row, last: row });
        else open.delete(column);
      });
    }
    for (const [column, run] of open) this.close(column, run);
  }

  /** How the formula of a cell is shared; null where it is written out. */
  at(row: number, column: number): SharedFormula | null {
    for (const { run, index } of this.columns.get(column) ?? []) {
      const { first, last } = run;
      if (row < first || row > last) continue;
      const ref = row === first ? formatRect({ top: first, left: column, bottom: last, right: column }) : null;
      return { index, ref };
    }
    return null;
  }

  private close(column: number, run: Run | undefined): void {
    if (run === undefined || run.text.length * (run.last - run.first + 1) < LEAST_CHARS) return;
    if (!this.isShareable(run.text)) return;
    const shared = this.columns.get(column);
    const entry = { run, index: this.nextIndex++ };
    if (shared === undefined) this.columns.set(column, [entry]);
    else shared.push(entry);
  }

  private isShareable(text: string): boolean {
    let isShareable = this.known.get(text);
    if (isShareable === undefined) this.known.set(text, (isShareable = mayBeShared(text)));
    return isShareable;
  }
}

/**
 * Whether each cell may have the formula of the first: all its references are structured ones, which read the same in every
 * row, and it holds no array and no operator of references.
 */
function mayBeShared(text: string): boolean {
  return formulaTokens(text).every((token) => {
    if (isReferenceToken(token)) return token.type === "structured";
    return token.type !== "error" && token.type !== "unknown" && !["{", ":", " ", "#"].includes(token.value);
  });
}
