/** The shape of the texts about a list with few answers: who is on it, what it does not show, whom to ask first, what to do next. */

/** Counts come in as whole numbers, dates as the language writes them. */
export interface BareTexts {
  /** The message of the page for the committee, in at most 80 characters. */
  readonly title: (stakeholders: number, categories: number) => string;
  /** Behind it: how many are to be asked first. */
  readonly enough: (questions: number) => string;
  /** The line above the resources by category. */
  readonly message: (stakeholders: number, categories: number) => string;
  /** The third line of the matrix, with the name of the page for the committee. */
  readonly legend: (sheet: string) => string;
  readonly listTitle: string;
  readonly chartTitle: string;
  readonly series: readonly [stakeholders: string, unclear: string];
  /** A category without a stakeholder, beside no bar. */
  readonly nobodyOf: (category: string) => string;
  /** Stakeholders without a category, beside their bar. */
  readonly unclearBar: string;
  readonly notShownTitle: string;
  /** Labels, each with its mark. */
  readonly unclear: string;
  readonly absent: string;
  readonly notSeen: string;
  readonly unread: (count: number, names: string) => string;
  readonly ambiguous: (words: string) => string;
  /** Below categories that nobody was seen of, where rows without a category may be of them. */
  readonly orAmong: (unread: number) => string;
  /** Where nobody speaks for those who will use it. */
  readonly users: string;
  readonly allThere: string;
  /** Above a line for each subject, on the page and in the printed summary. */
  readonly subjectsTitle: string;
  readonly askTitle: (count: number) => string;
  /** What the guide expects of whom. */
  readonly expected: string;
  readonly others: (count: number) => string;
  readonly nextTitle: string;
  readonly thisWeek: string;
  readonly before: (date: string) => string;
  readonly afterwards: string;
  readonly clarify: (count: number) => string;
  readonly owners: (count: number) => string;
  readonly prepare: string;
  readonly interviews: string;
  readonly again: string;
}
