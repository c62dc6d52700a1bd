/** Notes and comments on cells. */

import type { Rect } from "./rect";

/** One message below a comment. */
export interface Reply {
  readonly id: string;
  readonly author: string;
  readonly text: string;
}

/** A note, or a comment with its replies. It hangs on one cell, and goes where that goes. */
export interface CellNote {
  readonly kind: "note" | "comment";
  /** The id Office.js shows of a comment, with its braces; of a note, a number within the sheet. */
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly replies: readonly Reply[];
  /** Its cell in the file that was loaded, `B8`: it is saved by that. */
  readonly stored: string;
  /** Zero-based, as `column`. */
  row: number;
  column: number;
}

/** The cell of a note. */
export function cellOf({ row, column }: CellNote): Rect {
  return { top: row, left: column, bottom: row, right: column };
}
