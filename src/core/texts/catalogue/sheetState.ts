/** The shape of the texts that say in the pane whether the sheets are up to date. */

/** Days come as the language writes them. */
export interface SheetStateStrings {
  readonly upToDate: string;
  readonly unchanged: (day: string) => string;
  readonly changes: (count: number, day: string) => string;
  /** Of those changes. */
  readonly inList: (count: number) => string;
  readonly byHand: (count: number) => string;
  readonly inSubjects: (count: number) => string;
  readonly update: string;
  /** What the button does, for who does not see where it stands. */
  readonly updateSheets: string;
}
