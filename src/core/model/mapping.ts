/** The mapping of a table's columns to fields: the shapes only; `mapColumns` makes them. */

import type { Field } from "../guide/codes";

/** How sure a mapping is. `high` and `medium` are applied; `low` is only proposed; `pinned` was said by the user. */
export type Confidence = "pinned" | "high" | "medium" | "low";

/** What values were taken for where they speak for a meaning. */
export type EvidenceKind =
  | "names"
  | "kinds"
  | "scale"
  | "options"
  | "answers"
  | "dates"
  | "amounts"
  | "numbers"
  | "codes"
  | "emails"
  | "phones"
  | "links"
  | "persons"
  | "places"
  | "texts";

/** Why a column has its meaning, or is only proposed for it. */
export interface MappingReason {
  /** What the header says by itself; `alike` where it is like those of other lists that mean it. */
  readonly header: "plain" | "likely" | "possible" | "alike" | "silent";
  /** What the values say: they prove it, fit, say nothing, or speak against it. */
  readonly values: "prove" | "fit" | "silent" | "deny";
  /** What the values were taken for; null where they say nothing. */
  readonly kind: EvidenceKind | null;
  /** How many of the distinct values that were looked at have that shape: "4 of 6 values are kinds of bodies". */
  readonly fitting: number;
  readonly of: number;
  /** Some of those values where they are words of a small vocabulary; lowest and highest where they are numbers of a scale. */
  readonly examples: readonly string[];
  /** Whether `examples` are lowest and highest. */
  readonly isRange: boolean;
}

/** Lowest and highest value of a scale as a header says it: "(1-5)". */
export interface ScaleRange {
  readonly from: number;
  readonly to: number;
}

/** Scales that the user may say the numbers of a column are on. */
export const SCALE_CHOICES = ["0-3", "1-5", "0-10", "percent"] as const;
export type ScaleChoice = (typeof SCALE_CHOICES)[number];

/** What a header says of how its values are to be read. */
export interface ColumnHints {
  /** The scale of the values; null where the header names none. */
  readonly scale: ScaleRange | null;
  readonly isPercent: boolean;
  /** Year of the amounts; null where the header names none. */
  readonly year: number | null;
  /** What amounts are to be multiplied by: 1,000 for "k€". */
  readonly factor: number;
}

export const NO_HINTS: ColumnHints = { scale: null, isPercent: false, year: null, factor: 1 };

/** One column of the table with its meaning. */
export interface ColumnMapping {
  /** Zero-based position in the table. */
  readonly index: number;
  readonly header: string;
  /** The meaning that is applied, or null when the column is left alone. */
  readonly field: Field | null;
  /** The confidence of `field`, or of `proposal` when `field` is null and there is one. */
  readonly confidence: Confidence | null;
  /** A low-confidence guess that is shown and not applied. */
  readonly proposal: Field | null;
  /** Why the column has its field or proposal; null without one, and where the user has said it. */
  readonly reason: MappingReason | null;
  /** What the header, or the user, says of the values; absent where nobody says anything. */
  readonly hints?: ColumnHints;
  /** The scale that the user has said; absent where nobody has. */
  readonly scale?: ScaleChoice;
  /** Of a column that lists resources: whether the user has said that what it does not name is none. */
  readonly isUnlistedNone?: true;
}

/** The mapping of one table. A field is applied to one column at most, amounts to one a year: "Grant 2025 | Grant 2026". */
export interface TableMapping {
  readonly table: string;
  readonly columns: readonly ColumnMapping[];
}

/** A column by the names of its table or list and of its header. */
export interface NamedColumn {
  readonly table: string;
  readonly header: string;
}

/** Whether a column is one of those; case and outer blanks do not tell columns apart. */
export function isAmong(columns: readonly NamedColumn[], { table, header }: NamedColumn): boolean {
  const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
  return columns.some((own) => same(own.table, table) && same(own.header, header));
}

/** The mapping of a table with what was said of its columns that list resources. */
export function withUnlistedNone(mapping: TableMapping, unlisted: readonly NamedColumn[]): TableMapping {
  if (unlisted.length === 0) return mapping;
  const { table } = mapping;
  const columns = mapping.columns.map((column) =>
    isAmong(unlisted, { table, header: column.header }) ? { ...column, isUnlistedNone: true as const } : column,
  );
  return { ...mapping, columns };
}

/** A mapping the user has said: header text and field; a null field means "leave this column alone". */
export interface PinnedColumn {
  readonly table: string;
  readonly header: string;
  readonly field: Field | null;
  /** The scale of its numbers where the user has said it; it counts for scale columns only. */
  readonly scale?: ScaleChoice;
}
