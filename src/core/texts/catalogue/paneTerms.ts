/** The shape of the pane's texts about the user's table of own words. */

/** The table of own words: inserted or shown, and what came of it. */
export interface TermsStrings {
  readonly show: string;
  readonly about: string;
  readonly place: (sheet: string) => string;
  readonly hold: (count: number) => string;
  readonly notUnderstood: (count: number) => string;
  readonly readAgain: string;
}
