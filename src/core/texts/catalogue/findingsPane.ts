/** The shape of the texts about what is to be looked at: a language that lacks one does not compile. */

/** Findings by kind, and what the user answers to them. */
export interface FindingsStrings {
  readonly title: (count: number) => string;
  readonly none: string;
  /** What the mark means that stands before some kinds. */
  readonly doubt: string;
  /** Opens the search and the ways to group. */
  readonly tools: string;
  readonly search: string;
  readonly byKind: string;
  readonly byOwner: string;
  readonly groupBy: string;
  readonly noMatch: string;
  readonly more: (count: number) => string;
  readonly found: (count: number) => string;
  /** Name of a link: what is read on it first, for whoever speaks to the pane. */
  readonly goTo: (shown: string, cell: string) => string;
  /** Answers: of rows of one name, of what was read right, of what stays as it is, of a reading with its meaning. */
  readonly different: string;
  readonly same: string;
  /** What stands for it once it was said. */
  readonly isSame: string;
  readonly right: string;
  readonly leave: string;
  readonly yes: (meaning: string) => string;
  readonly undo: string;
  /** Findings that were answered before. */
  readonly setAside: (count: number) => string;
  /** What a word of the column of categories means. */
  readonly meaningOf: (word: string) => string;
  readonly choose: string;
  readonly classify: string;
}
