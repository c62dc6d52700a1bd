/** The shape of the texts of the interview's card: a language that lacks one does not compile. */

import type { ChecklistItem } from "../../guide/codes";

/** Whom to ask first, and one short question at a time. */
export interface CardStrings {
  readonly leadTitle: string;
  /** How many answers are missing, and how many of them those that are listed hold, or that they hold them all. */
  readonly leadText: (missing: number, listed: number, held: number) => string;
  readonly resume: (name: string) => string;
  readonly start: (name: string) => string;
  /** Back to whom to ask first. */
  readonly lead: string;
  readonly row: (row: number) => string;
  readonly rowSelected: (row: number) => string;
  readonly questionOf: (number: number, of: number) => string;
  /** Of at most six words. */
  readonly questions: Readonly<Record<ChecklistItem, string>>;
  /** Opens the question as the guide asks it, with what helps to answer. */
  readonly guide: string;
  readonly yesHint: string;
  readonly noneHint: string;
  readonly toAskHint: string;
  readonly advance: string;
  /** What is noted about an answer: its text, the day on which it was said, and where. */
  readonly note: {
    readonly title: string;
    readonly day: string;
    readonly source: string;
    readonly noSource: string;
    /** Above what the cell says besides. */
    readonly others: string;
  };
}
