/** What the workbook remembers of earlier runs: counts, keys and names of organisations; no contact data. */

import type { OwnTableId, SheetKind } from "../contract/kinds";
import type { Category, Quadrant } from "../guide/codes";
import type { Area, PlanCell } from "../model/plan";

/** One stakeholder as a run found it. */
export interface SnapshotStakeholder {
  readonly key: string;
  readonly name: string;
  readonly category: Category | null;
  readonly quadrant: Quadrant;
  /** Verdicts of the checklist items, see `answerLetters`: `y` met, `n` none, `?` to ask. */
  readonly answers: string;
  /** Whether it was listed and in no count; absent when it counted. */
  readonly isApart?: true;
  /** The projects it is concerned by; absent when its list names none. */
  readonly projects?: readonly string[];
  /** Registration number without blanks and punctuation; absent when there is none. */
  readonly number?: string;
  /** Checksums of the cells the run wrote into the matrix, by which typed-over cells are found; "" when unknown. */
  readonly written: string;
}

/**
 * What a run found. Of the days before the last one there is the last run; of the last day also the first, so that what changed
 * within that day can be told.
 */
export interface Snapshot {
  /** ISO day of the run. */
  readonly date: string;
  /** Whether it was not the first run of its day; absent when it was. */
  readonly isAgain?: true;
  /** The project that the sheets of that run speak of; absent for the ecosystem. */
  readonly project?: string;
  /** All that were listed, also those of other projects. */
  readonly stakeholders: readonly SnapshotStakeholder[];
}

/** A cell of ours that somebody had typed over before a run wrote it again. */
export interface ReplacedCell {
  /** ISO day of the run that wrote over it. */
  readonly date: string;
  readonly key: string;
  readonly name: string;
  /** Header of the column; null for a row that somebody added to the matrix by hand. */
  readonly column: string | null;
  /** What stood there, as text. */
  readonly value: string;
}

/** What a user's column said about a stakeholder that is gone. */
export interface KeptNote {
  readonly date: string;
  readonly key: string;
  readonly name: string;
  readonly column: string;
  readonly value: string;
}

/** What a run wrote into the rows of a table of ours, by which typed-over cells are found. */
export interface WrittenTable {
  readonly id: OwnTableId;
  /** Ids of the columns that the checksums of a row are of, in their order. */
  readonly columns: readonly string[];
  /** Checksums of the cells, by the key of their row. Those of the matrix stand with its stakeholders. */
  readonly rows: ReadonlyMap<string, string>;
}

/** What a run wrote into cells outside tables. */
export interface WrittenBlock {
  readonly kind: SheetKind;
  readonly area: Area;
  /** Checksums of the cells, row-major. */
  readonly cells: string;
}

/** A cell of the user's that a run was about to move: it is there until the run comes to its end. */
export interface PendingCell {
  readonly table: OwnTableId;
  readonly header: string;
  readonly key: string;
  readonly cell: Exclude<PlanCell, null>;
  readonly numberFormat: string;
}

/** The memory of a workbook. */
export interface History {
  /** Oldest first, one per day but for the last one. */
  readonly snapshots: readonly Snapshot[];
  readonly replaced: readonly ReplacedCell[];
  /** Never deleted by a run. */
  readonly notes: readonly KeptNote[];
  /** Of the last run. */
  readonly written?: readonly WrittenTable[];
  readonly blocks?: readonly WrittenBlock[];
  /** Of a run that did not come to its end. */
  readonly pending?: readonly PendingCell[];
}

export const EMPTY_HISTORY: History = { snapshots: [], replaced: [], notes: [], written: [], blocks: [], pending: [] };
