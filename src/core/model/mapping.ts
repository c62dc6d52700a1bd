/** The mapping of a table's columns to fields: the shapes only; `mapColumns` makes them. */

import type { Field } from "../guide/codes";

/** How sure a mapping is. `high` and `medium` are applied; `low` is only proposed; `pinned` was said by the user. */
export type Confidence = "pinned" | "high" | "medium" | "low";

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
}

/** The mapping of one table. A field is applied to at most one column. */
export interface TableMapping {
  readonly table: string;
  readonly columns: readonly ColumnMapping[];
}

/** A mapping the user has said: header text and field; a null field means "leave this column alone". */
export interface PinnedColumn {
  readonly table: string;
  readonly header: string;
  readonly field: Field | null;
}
