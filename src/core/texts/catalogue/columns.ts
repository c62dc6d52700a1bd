/** The shape of what is said of a column beyond its label: why it has its meaning, which meanings are to be confirmed. */

import type { FieldUse } from "../../guide/fieldUses";
import type { EvidenceKind, MappingReason } from "../../model/mapping";

/** What is said of a column beyond its label. */
export interface ColumnTexts {
  readonly header: Readonly<Record<MappingReason["header"], string>>;
  /** What the values were taken for, as a plural after a colon. */
  readonly kinds: Readonly<Record<EvidenceKind, string>>;
  /** @param fitting How many of the `of` values are of the kind. */
  readonly values: (fitting: number, of: number, kind: string) => string;
  readonly onlyValues: (fitting: number, of: number, kind: string) => string;
  readonly noValues: string;
  /** Numbers of a scale. */
  readonly range: (lowest: string, highest: string) => string;
  /** After a place: how many rows a finding stands for. */
  readonly rows: (rows: number) => string;
  /** Header and values in one sentence: "the header says it; the column is empty". */
  readonly both: (header: string, values: string) => string;
  /** The same where the values speak against it: "the header says it, but only 2 of 6 values: dates". */
  readonly but: (header: string, values: string) => string;
  /** A meaning, in quotes, as a question. */
  readonly question: (meaning: string) => string;
  /** What columns are used for, the word before one use, and the word before all of a table. */
  readonly uses: Readonly<Record<FieldUse, string>>;
  readonly usedFor: string;
  readonly byUse: string;
  readonly toConfirm: string;
  /** Before an example of the option that says it. */
  readonly mapHint: string;
  readonly moreToConfirm: (count: number) => string;
  /** Headers, in quotes, of columns that may mean something and are not asked about. */
  readonly notUsed: (headers: string) => string;
}
