/** The shape of the texts of the columns screen. */

import type { ScaleChoice } from "../../model/mapping";

/** What each column was taken for, and what is to be confirmed. Counts of 0 are left out of a sentence. */
export interface ColumnsStrings {
  readonly title: string;
  readonly toConfirm: (columns: number, words: number) => string;
  readonly settled: (understood: number, left: number, words: number) => string;
  /** Read instead of the arrow before a meaning that is proposed, and before one that is said. */
  readonly seems: string;
  readonly becomes: string;
  readonly yes: string;
  readonly yesTo: (header: string, meaning: string) => string;
  readonly otherMeaning: (header: string) => string;
  readonly meaning: (header: string) => string;
  readonly unused: string;
  readonly yourChoice: string;
  readonly scale: string;
  readonly scaleOf: (header: string) => string;
  readonly scales: Readonly<Record<ScaleChoice, string>>;
  readonly wordsOf: (header: string, count: number) => string;
  readonly likeliest: string;
  readonly rows: (rows: number) => string;
  readonly wordMeaning: (word: string) => string;
  readonly choose: string;
  /** Whether what a column of resources does not name is none, and how many answers that decides. */
  readonly unlisted: (header: string, answers: number) => string;
  readonly understood: (count: number) => string;
  readonly left: (count: number) => string;
  readonly blankColumn: string;
  readonly showHeader: (header: string) => string;
  readonly missing: (field: string, answers: number) => string;
  readonly missingMany: (questions: number, answers: number) => string;
  readonly whichNames: (table: string) => string;
  readonly chooseNames: string;
  readonly kept: string;
  readonly nothingChosen: string;
  readonly back: string;
  readonly acceptAll: string;
  readonly accepted: (columns: number, words: number) => string;
  readonly takenBack: (columns: number, words: number) => string;
  readonly undoAll: string;
  readonly goOn: string;
  readonly goOnWithout: string;
  readonly goOnWithoutName: (columns: number, words: number) => string;
}
