/** What an earlier run left in the workbook, as plain data. */

import type { DiscoveredSheet, DiscoveredTable } from "./discovery";
import type { Area, SheetPlan } from "./plan";
import type { Cell } from "./table";
import type { OwnTableId, SheetKind } from "../contract/kinds";

/** Zero-based columns of a table of ours. */
export interface HeaderMatch {
  /** Where each column of the current contract stands, in its order; -1 where it is gone or an earlier version had none. */
  readonly positions: readonly number[];
  /** Those of them that only stand where the contract puts one of ours: their headers say nothing. */
  readonly guessed: readonly number[];
  /** The column that identifies the rows, a key or a code; -1 where the user deleted it. */
  readonly keyColumn: number;
  /** Columns the user added, left to right. */
  readonly userColumns: readonly number[];
}

/** What Office.js puts in `Range.values` and `Range.formulas`, which its own types call `any`. */
export type RawValue = string | number | boolean;

/** Whether a cell holds a formula. A text that looks like one reads the same in both; a formula never equals its own value. */
export function holdsFormula(formula: RawValue | undefined, value: RawValue | undefined): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** A table while it is read. */
export interface TableParts {
  readonly table: DiscoveredTable;
  readonly origin: { readonly row: number; readonly column: number };
  readonly headers: readonly string[];
  /** What Excel knows its columns by. */
  readonly columnIds: readonly number[];
  /** Rows the table has; `rows` holds the first of them. */
  readonly rowCount: number;
  readonly rows: Cell[][];
  readonly numberFormats: string[][];
  readonly hiddenRows: number[];
  /** What numbers of days lack to count from 1900. */
  readonly dateShift: number;
}

/** A column of a table that may be the user's, as it stands: the rows that have been read of it, from the first on. */
export interface RawColumn {
  /** Zero-based position in its table. */
  readonly index: number;
  readonly header: string;
  readonly values: RawValue[];
  /** In R1C1 notation: so they move with their row. */
  readonly formulas: RawValue[];
  readonly numberFormats: string[];
  /** Points; null where nobody asked. */
  readonly widthPoints: number | null;
}

/** A cell by its place in whatever it was read of, zero-based. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
}

/** A cell with its formula. */
export interface FormulaCell extends TableCell {
  readonly formula: string;
}

/** Formulas of cells, as `row,column` of whatever they were read of, zero-based. */
export type FormulaCells = Map<string, string>;

/** Columns of a table of ours that hold one formula, by their position: the rows, from 0, in which a constant or nothing stands. */
export type DerivedColumns = ReadonlyMap<number, ReadonlySet<number>>;

/** A rectangle of a sheet as it stands. */
export interface StandingBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly RawValue[])[];
  readonly formulas: readonly (readonly RawValue[])[];
}

/** A comment that somebody left on a cell of a sheet, with the answers to it once its place was asked for. */
export interface StandingComment {
  /** What Excel knows it by. */
  readonly id: string;
  /** Zero-based, on its sheet; null where only the comment itself was read. */
  readonly place: TableCell | null;
  /** Who wrote what, first the comment itself. */
  readonly messages: readonly { readonly author: string; readonly text: string }[];
}

/** A table of ours that stands in the workbook. */
export interface StandingTable {
  readonly id: OwnTableId;
  readonly table: DiscoveredTable;
  /** Header row and body. */
  readonly area: Area;
  /** Null when the headers are not ours in any language. */
  readonly headers: HeaderMatch | null;
  /** Labels and formulas of its totals row, left to right; null when it shows none, or when only the place was asked for. */
  readonly totals: readonly RawValue[] | null;
  /** The cells of the table read so far; null unless the content was asked for. */
  readonly parts: TableParts | null;
  /** Columns that may be the user's; empty unless the content was asked for. */
  readonly columns: readonly RawColumn[];
  /** Formulas in its body read so far, those of derived columns left out; empty unless the content was asked for. */
  readonly formulas: FormulaCells;
  readonly derived: DerivedColumns;
}

/** What a run was doing with a sheet: making it, or writing over an earlier one. */
export type Unfinished = "making" | "rewriting";

/** A sheet that a run began to make and that has no table of ours yet. */
export interface Orphan {
  readonly kind: SheetKind;
  readonly sheet: DiscoveredSheet;
  /** Areas that may have been written. */
  readonly areas: readonly Area[];
  readonly charts: ReadonlySet<string>;
  /** Number of the run that began it; 0 where it tells none. */
  readonly run: number;
}

/** A sheet of ours, with the table that identifies it. */
export interface OwnSheet extends StandingTable {
  readonly kind: SheetKind;
  readonly sheet: DiscoveredSheet;
  /** Further tables of ours on the sheet; a run makes them anew where they must move. */
  readonly otherTables: readonly StandingTable[];
  /** Areas the earlier run wrote; none when the marks were lost. */
  readonly areas: readonly Area[];
  readonly hiddenColumns: readonly number[];
  readonly isProtected: boolean;
  /** What a run that did not come to its end was doing; null for a sheet that was written to its end. */
  readonly unfinished: Unfinished | null;
  /** Number of the run that wrote it or began to; 0 where it tells none. */
  readonly run: number;
  /** Names of the charts it has. */
  readonly charts: ReadonlySet<string>;
  /** Merged cells on it, and tables that are not ours; empty unless the content was asked for. */
  readonly merges: readonly Area[];
  readonly foreignTables: readonly Area[];
  /** What stands on the sheet from its top on, as far as ours may reach; null unless the content was asked for. */
  readonly block: StandingBlock | null;
  /** Comments on it; empty unless the content was asked for. */
  readonly comments: readonly StandingComment[];
}

/** A plan and the sheet of ours it replaces, if there is one, else one that was begun and has no table yet. */
export interface SheetWrite {
  readonly plan: SheetPlan;
  readonly own: OwnSheet | null;
  readonly orphan?: Orphan;
  /** What stands for the title until the sheet is written to its end. */
  readonly unfinished: string;
  /** Where the rows of each of its tables go; null for a table whose rows stay where they are, absent where all do. */
  readonly moves?: readonly (RowMoves | null)[];
  /** Ids of comments whose row will not come back: what they say stands in the list of notes. */
  readonly goneComments?: readonly string[];
}

/** For each row of the body of a table, from the first on, the row it becomes; zero-based, each row once. */
export type RowMoves = readonly number[];

/** A sheet that nobody can show and on which the product keeps something. */
export interface HiddenSheet {
  readonly id: string;
  /** False for a sheet of the user's that has its name. */
  readonly isOurs: boolean;
  readonly isVeryHidden: boolean;
}

/** The sheet that keeps the previous result. */
export interface KeptSheet extends HiddenSheet {
  /** What it says of what it holds; "" where nothing. */
  readonly index: string;
  /** Characters of the note that a run left which has not heard yet that it ended; 0 where there is none. */
  readonly noteLength: number;
}

/** The sheet that tells whether the others are up to date. */
export interface StateSheet extends HiddenSheet {
  /** Its first cells, row-major. */
  readonly values: readonly (readonly RawValue[])[];
}

/** What the workbook holds of ours. */
export interface OwnSheets {
  /** Null where there is none, or where only marks were asked for. */
  readonly kept: KeptSheet | null;
  /** Null where there is none. */
  readonly state: StateSheet | null;
  readonly sheets: readonly OwnSheet[];
  /** Names of sheets with a table that carry our mark, whatever else stands on them. */
  readonly markedSheets: ReadonlySet<string>;
  /** Names of sheets that are copies of ours: the user's. */
  readonly copies: readonly string[];
  readonly orphans: readonly Orphan[];
  /** Whether a run that made sheets did not come to its end. */
  readonly wasMaking: boolean;
}
