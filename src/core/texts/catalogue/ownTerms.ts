/** The shape of the texts about the user's table of own words. */

import type { EntryKind, OwnWordProblem } from "../../model/finding";

/** Columns of the table. */
export type TermColumn = "what" | "yours" | "means" | "onlyIn" | "note";

/** What one language says of the table of own words. */
export interface OwnTermsTexts {
  readonly sheetName: string;
  readonly title: string;
  /** How it is filled in, and what it is good for: two lines above the table. */
  readonly howTo: readonly [string, string];
  readonly headers: Readonly<Record<TermColumn, string>>;
  readonly kinds: Readonly<Record<EntryKind, string>>;
  readonly settings: {
    /** From which value on somebody counts as familiar or keen. */
    readonly high: string;
    /** From which amount on a written agreement is due. */
    readonly agreement: string;
  };
  /** What a column means that is to be left alone. */
  readonly aside: string;
  /** Headers of the words beside the table: those of the guide, and the settings. */
  readonly guideWords: string;
  readonly settingWords: string;
  /**
   * What is wrong with an entry and what to write instead.
   *
   * @param value The text of the cell, quoted.
   * @param label Label of a category's code.
   */
  readonly problem: (problem: OwnWordProblem, value: string, label: (code: string) => string) => string;
}
