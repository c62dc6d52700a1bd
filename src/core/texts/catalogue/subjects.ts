/** The shape of the texts about the user's table of subjects. */

import type { SubjectProblem } from "../../model/finding";
import type { SubjectColumn } from "../../model/subjects";

/** What one language says of the table of subjects. */
export interface SubjectsTexts {
  readonly sheetName: string;
  readonly title: string;
  /** How it is filled in, and what it is good for: two lines above the table. */
  readonly howTo: readonly [string, string];
  readonly headers: Readonly<Record<SubjectColumn, string>>;
  /** What stands before the name of each example, so that nobody takes it for a subject of the authority's. */
  readonly example: string;
  /** Rows to write over; the needs as one writes them. */
  readonly examples: readonly Readonly<Record<SubjectColumn, string>>[];
  /** Header of the words beside the table. */
  readonly resourceWords: string;
  /** What is wrong with a row of the table and what to do. */
  readonly problem: (problem: SubjectProblem) => string;
}
