/** What the page for the committee is laid out from beside the audit. */

import type { RunChanges } from "../../history/compareRuns";
import type { UserColumn } from "../../model/plan";

/** What the summary needs beside the audit. */
export interface SummaryContext {
  readonly tableName: string;
  /** Name of the matrix table that the figures count. */
  readonly matrixTableName: string;
  /** Name of the table of agreements, the threshold on its sheet and the chart of its money; null where that sheet is not written. */
  readonly agreements?: {
    readonly tableName: string;
    readonly threshold: number | null;
    readonly chartName: string;
  } | null;
  readonly chartName: string;
  /** Who publishes it, for subtitle and footer. */
  readonly authority?: string;
  /** What changed since the run of an earlier day; null when there was none. */
  readonly changes: RunChanges | null;
  /** Columns the user added to the table behind the chart. */
  readonly userColumns?: readonly UserColumn[];
  /** Notes kept in the history of stakeholders that are gone. */
  readonly keptNotes: number;
}
