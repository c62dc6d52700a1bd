/** Edits made by hand in the matrix, as they are told and put back into the user's own tables and lists. */

import { MARK_COLUMNS, type MarkColumn, type MatrixColumn } from "../contract/columns";
import { SCALE_FIELDS, type Category, type Field, type ScaleField, type ScaleValue, type Status } from "../guide/codes";
import type { PlanCell } from "../model/plan";
import type { Answer, SerialDate } from "../model/stakeholder";
import type { Cell } from "../model/table";

/** Texts, days and words of a list that the matrix repeats as the source says them. */
export const TEXT_COLUMNS = ["owner", "next_action"] as const;
export const DAY_COLUMNS = ["due_date", "agreement_end"] as const;
export const CODE_COLUMNS = ["category", "status"] as const;
export type TextColumn = (typeof TEXT_COLUMNS)[number];
export type DayColumn = (typeof DAY_COLUMNS)[number];
export type CodeColumn = (typeof CODE_COLUMNS)[number];

/** Columns of the matrix whose edits may go back into the source. */
export type EditedColumn = ScaleField | MarkColumn | TextColumn | DayColumn | CodeColumn;
export const EDITED_COLUMNS: readonly EditedColumn[] = [
  ...SCALE_FIELDS,
  ...MARK_COLUMNS,
  ...TEXT_COLUMNS,
  ...DAY_COLUMNS,
  ...CODE_COLUMNS,
];

/** Columns that repeat the source and are to be corrected there: a name is whose row it is, amounts are of a year. */
export const SOURCE_ONLY: ReadonlySet<MatrixColumn> = new Set<MatrixColumn>([
  ...(["name", "role", "partner_amount", "in_kind_value", "authority_amount", "stance", "evidence"] as const),
  ...(["assessed_on", "confidence", "project"] as const),
]);

/** What a cell of the matrix means to say. */
export type EditValue =
  | { readonly kind: "mark"; readonly answer: Answer }
  | { readonly kind: "scale"; readonly value: ScaleValue | null }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "day"; readonly day: SerialDate }
  | { readonly kind: "code"; readonly code: Category | Status };

/** One edit to be put into a row of the source. */
export interface EditWish {
  readonly column: EditedColumn;
  readonly value: EditValue;
}

/** What stands between an edit and the source. */
export type EditKind =
  /** The source is as the last run found it. */
  | "ready"
  /** It has changed as well. */
  | "conflict"
  /** It says so already. */
  | "same"
  /** It has no column for it; one can be added. */
  | "no-column"
  /** Its column has no word for it: a column of its own can be added, unless `needs` is null. */
  | "no-word"
  | "scale-would-change"
  /** What was typed is no mark, no day, or no word that is known. */
  | "unreadable"
  /** What was deleted: it takes nothing away from the source. */
  | "blank"
  /** The source has no such row any more. */
  | "row-gone"
  /** A row of the matrix that no run wrote. */
  | "hand-added"
  /** The cell is computed. */
  | "derived"
  /** The cell is to be changed in the source itself. */
  | "in-list";

/** A column that has to be added first. */
export interface NeededColumn {
  readonly table: string;
  readonly field: Field;
  readonly header: string;
}

/** A cell of the matrix that somebody changed by hand. */
export interface MatrixEdit {
  /** The same in every listing. */
  readonly id: string;
  readonly kind: EditKind;
  /** Of its row in the matrix; null where it has none. */
  readonly key: string | null;
  readonly name: string;
  /** Null for a row that was added by hand. */
  readonly column: MatrixColumn | null;
  /** As it stands above the column. */
  readonly header: string;
  /** What the matrix says now. */
  readonly now: PlanCell;
  readonly value: EditValue | null;
  /** What it would say of the source as that is now; null too where there is no such row. */
  readonly source: PlanCell;
  /** What the last run wrote; undefined where only its checksum is known, and that fits nothing. */
  readonly written: PlanCell | undefined;
  /** The row of the source, and its cell with sheet where there is a column. */
  readonly place: { readonly table: string; readonly row: number; readonly cell: string | null } | null;
  /** What that cell holds, and what would be written into it; null where that is known only when it is written. */
  readonly inList: Cell;
  readonly words: string | null;
  readonly needs: NeededColumn | null;
}

/** Whether an edit can be put into the source as it stands. */
export function canBePut({ kind }: Pick<MatrixEdit, "kind">): boolean {
  return kind === "ready" || kind === "conflict";
}

/** Tells whether a column of the matrix may go back. */
export function isEditedColumn(column: MatrixColumn): column is EditedColumn {
  return EDITED_COLUMNS.some((own) => own === column);
}
