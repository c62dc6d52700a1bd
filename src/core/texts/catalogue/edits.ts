/** The shape of the texts about edits of the matrix that go back into the user's own list. */

/** Edits made by hand in the matrix. */
export interface EditsStrings {
  /** The line on the screen of the sheets, and the button beside it. */
  readonly line: (count: number) => string;
  readonly review: string;
  readonly title: string;
  readonly about: (count: number) => string;
  readonly nothing: string;
  /** Stands for a cell that holds nothing. */
  readonly blank: string;
  /** A word as it will stand in the list. */
  readonly quoted: (word: string) => string;
  /** What a tick box says to who does not see the marks. */
  readonly spoken: (field: string, before: string, after: string) => string;
  readonly willBe: (word: string, cell: string) => string;
  readonly put: (count: number) => string;
  readonly notNow: string;
  readonly back: string;
  readonly conflict: (cell: string, says: string) => string;
  readonly noColumn: string;
  readonly noWord: string;
  readonly unsayable: string;
  readonly unreadable: string;
  readonly emptied: string;
  readonly rowGone: string;
  readonly handAdded: string;
  readonly derived: string;
  readonly inList: string;
  readonly stays: string;
  readonly written: (cell: string) => string;
  readonly unchanged: string;
  readonly changed: (cell: string, says: string) => string;
  readonly refused: (sentence: string) => string;
  /** @param left Edits that were chosen and not written. */
  readonly done: (written: number, left: number) => string;
}
