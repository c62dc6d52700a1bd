/** The shape of the texts of agreements and budget. */

import type { AgreementColumn, AgreementState, AmountColumn } from "../../contract/columns";
import type { AmountField } from "../../guide/codes";

/** The sheet of agreements and amounts. Counts come in as whole numbers, dates as the language writes them. */
export interface AgreementTexts {
  /** What is to be done, in at most 80 characters. */
  readonly title: (toRenew: number, toSign: number) => string;
  readonly subtitle: (lines: number) => string;
  /** Years that no column holds. */
  readonly otherYears: (years: string) => string;
  readonly asOf: string;
  readonly threshold: string;
  readonly thresholdHint: string;
  /** Told where a cell is selected; at most 255 characters. */
  readonly notes: { readonly asOf: string; readonly threshold: string };
  readonly bands: Readonly<Record<AmountField, string>>;
  readonly headers: Readonly<Record<Exclude<AgreementColumn, AmountColumn>, string>>;
  /** Header of an amount of a year; of none where it is null. */
  readonly amount: Readonly<Record<AmountField, string>>;
  readonly undated: string;
  readonly agreed: string;
  readonly possible: string;
  readonly commitments: { readonly agreed: string; readonly possible: string };
  readonly states: Readonly<Record<AgreementState, string>>;
  readonly toDo: {
    readonly ended: (days: number) => string;
    readonly ending: (days: number) => string;
    readonly sign: string;
    readonly talks: string;
  };
  readonly byCategory: string;
  readonly lines: readonly [one: string, many: string];
  readonly noLine: string;
}
