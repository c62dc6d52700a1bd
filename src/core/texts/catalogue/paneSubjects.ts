/** The shape of the pane's texts about subjects: the user's table of them, and who could serve them. */

/** Names of sheets come in as they are. */
export interface SubjectStrings {
  readonly title: string;
  /** Where there is no table of subjects. */
  readonly question: string;
  readonly add: string;
  readonly show: string;
  readonly about: string;
  readonly place: (sheet: string) => string;
  /** The table is there, but no row of it counts yet. */
  readonly empty: (sheet: string) => string;
  readonly noneOfProject: string;
  /** Whether somebody could bring a resource, in words that fit beside a mark. */
  readonly states: Readonly<Record<"sure" | "possible" | "unasked" | "nobody" | "unneeded" | "unsaid", string>>;
  /** What follows those that are listed. */
  readonly others: (count: number) => string;
  readonly goToRow: string;
}
