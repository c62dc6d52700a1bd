/** What the workbook remembers of earlier runs: counts, keys and names of organisations; no contact data. */

import type { Category, Quadrant } from "../guide/codes";

/** One stakeholder as a run found it. */
export interface SnapshotStakeholder {
  readonly key: string;
  readonly name: string;
  readonly category: Category | null;
  readonly quadrant: Quadrant;
  /** Verdicts of the checklist items, see `answerLetters`: `y` met, `n` none, `?` to ask. */
  readonly answers: string;
  /** Checksums of the cells the run wrote into the matrix, by which typed-over cells are found; "" when unknown. */
  readonly written: string;
}

/** What one day's run found. A second run of the same day takes the place of the first. */
export interface Snapshot {
  /** ISO day of the run. */
  readonly date: string;
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

/** The memory of a workbook. */
export interface History {
  /** Oldest first, one per day. */
  readonly snapshots: readonly Snapshot[];
  readonly replaced: readonly ReplacedCell[];
  /** Never deleted by a run. */
  readonly notes: readonly KeptNote[];
}

export const EMPTY_HISTORY: History = { snapshots: [], replaced: [], notes: [] };
