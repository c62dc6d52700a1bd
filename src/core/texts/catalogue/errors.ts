/** The shape of the sentences about refusals: a language that lacks one does not compile. */

import type { WorkbookErrorReason } from "../../model/workbookError";

/** The sentences about a refusal of the workbook: what is the matter, what has been written, what to do. */
export interface ErrorTexts {
  readonly reasons: Readonly<
    Record<
      WorkbookErrorReason,
      {
        /** A sentence; the subject is empty where no name is known. */
        readonly what: (subject: string) => string;
        /** Empty where there is nothing to do. */
        readonly advice: string;
      }
    >
  >;
  readonly nothingWritten: string;
  readonly perhapsWritten: string;
  readonly sheetsUnfinished: string;
  /** How far a run that was cut short came with each sheet; the names in a row. */
  readonly sheets: {
    readonly written: (names: string) => string;
    /** Half-written: what to do, and that no note is lost. */
    readonly begun: (names: string) => string;
    readonly untouched: (names: string) => string;
  };
}
