/** The shape of what is said of a column beyond its label: why it has its meaning, which meanings are to be confirmed. */

import type { EvidenceKind, MappingReason } from "../../model/mapping";

/** What is said of a column beyond its label. */
export interface ColumnTexts {
  readonly header: Readonly<Record<MappingReason["header"], string>>;
  /** What the values were taken for, as a plural after "values are". */
  readonly kinds: Readonly<Record<EvidenceKind, string>>;
  /** @param fitting How many of the `of` values are of the kind. */
  readonly values: (fitting: number, of: number, kind: string) => string;
  readonly onlyValues: (fitting: number, of: number, kind: string) => string;
  readonly noValues: string;
  readonly silentValues: string;
  /** After a place: how many rows a finding stands for. */
  readonly rows: (rows: number) => string;
  /** Header and values in one sentence: "the header suggests it; 4 of 6 values are kinds of bodies". */
  readonly reason: (header: string, values: string) => string;
  /** A meaning, in quotes, as a question. */
  readonly question: (meaning: string) => string;
  readonly toConfirm: string;
  /** Before an example of the option that says it. */
  readonly mapHint: string;
  readonly moreToConfirm: (count: number) => string;
}
