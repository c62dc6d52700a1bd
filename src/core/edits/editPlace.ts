/** The row of a source into which edits of the matrix go. */

import type { Category, Status } from "../guide/codes";
import type { AnswerPlace } from "../interview/encodeAnswer";
import type { AssessedStakeholder } from "../model/stakeholder";
import type { CodeColumn } from "./matrixEdit";

/** The words in which a source says its categories and states, the most frequent first. */
export type WordsInUse = (column: CodeColumn, code: Category | Status) => readonly string[];

/** Where edits go. */
export interface EditPlace extends AnswerPlace {
  /** Whose row it is, as it was read. */
  readonly stakeholder: AssessedStakeholder;
  readonly used: WordsInUse;
}

/** The column of a field; null where there is none. */
export function columnOf({ mapping }: AnswerPlace, field: string): number | null {
  return mapping.columns.find((column) => column.field === field)?.index ?? null;
}
