/** What an interview asks and what can be answered. */

import type { ChecklistItem, Field, Gain, Incentive, Resource, ScaleField, ScaleValue } from "../guide/codes";
import type { Answer } from "../model/stakeholder";
import type { AnswerNote } from "./answerNotes";

/** An answer to one question about one stakeholder; `unknown` and null mean "to ask". */
export type InterviewAnswer =
  | { readonly kind: "scale"; readonly field: ScaleField; readonly value: ScaleValue | null }
  | { readonly kind: "gains"; readonly status: "some" | "none" | "unknown"; readonly options: readonly Gain[] }
  | {
      readonly kind: "incentives";
      readonly status: "some" | "none" | "unknown";
      readonly options: readonly Incentive[];
    }
  | { readonly kind: "resource"; readonly resource: Resource; readonly answer: Answer }
  /** What is noted about the answer to an item. */
  | ({ readonly kind: "note"; readonly item: ChecklistItem } & AnswerNote);

/** A value to put into one cell of the stakeholder's row; `""` empties it. */
export interface CellWrite {
  /** Zero-based column of the table. */
  readonly column: number;
  readonly value: string | number | boolean;
  /** Of a day, whose value is its number: what goes instead into a cell that would show the number bare. */
  readonly dayText?: string;
}

/** How an answer goes into the user's own cells. */
export type EncodedAnswer =
  | { readonly status: "writes"; readonly writes: readonly CellWrite[] }
  /** No column can hold the answer; a column of this meaning has to be added first. */
  | { readonly status: "needs-column"; readonly field: Field }
  /** The value would change how the whole column of numbers is read. */
  | { readonly status: "scale-would-change" };
