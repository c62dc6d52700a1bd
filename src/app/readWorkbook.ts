/** Reads what the pane shows first: the tables and plain lists that may be sources, and what the user has said about them. */

import type { LeftAside, SkippedTable } from "../core/model/audit";
import { inspectTable, type TableInspection } from "../core/inspectTable";
import type { SavedChoices } from "../core/memory/choices";
import { parseChoices } from "../core/memory/savedChoices";
import type { OwnTerms } from "../core/model/ownTerms";
import { sum } from "../core/model/sum";
import type { Table } from "../core/model/table";
import { standingState, type SheetState } from "../core/report/sheetState";
import { discoverTables } from "../excel/discoverTables";
import { inWorkbook } from "../excel/session";
import type { ListCandidate } from "./auditRequest";
import { withTablesThere } from "./chosenTables";
import { listCandidates } from "./plainLists";
import { ALL_SOURCES, readSources } from "./readSources";
import { runSliced, tellReading, type ProgressListener } from "./sliced";

/** The workbook as the pane sees it. */
export interface WorkbookView {
  /** Tables and lists that may be sources, whole, in sheet then position order. */
  readonly tables: readonly Table[];
  /** Tables that cannot be sources: sheets of ours, tables without a header row. */
  readonly skipped: readonly SkippedTable[];
  /** Sheets that hold neither table nor list. */
  readonly leftAside: readonly LeftAside[];
  /** What the user has said; chosen tables that are gone are forgotten. */
  readonly choices: SavedChoices;
  /** What the user's table of own words says. */
  readonly terms: OwnTerms;
  /** Name of the sheet of the user's table of subjects; null where there is none. */
  readonly subjectsSheet: string | null;
  readonly isReadOnly: boolean;
  /** Whether an earlier run's sheets are there. */
  readonly hasOwnSheets: boolean;
  /** Whether those are up to date; null where nothing says so. */
  readonly state: SheetState | null;
}

/**
 * Reads the tables and the choices; nothing is written. Three round trips for tables of
 * ordinary sizes, up to two more for lists.
 *
 * @param listener Told how many rows are read of tables and lists that are long.
 * @throws WorkbookError when Excel refuses.
 */
export async function readWorkbook(listener: ProgressListener = {}): Promise<WorkbookView> {
  return inWorkbook({ writes: false, waiting: tellReading(listener) }, async (context) => {
    const discovery = await discoverTables(context);
    const sources = await readSources(context, discovery, ALL_SOURCES);
    const { tables, skipped, own, terms, subjects, choices, leftAside } = sources;
    return {
      tables,
      skipped,
      leftAside,
      choices: withTablesThere(parseChoices(choices), tables),
      terms,
      subjectsSheet: subjects.table?.sheet ?? null,
      isReadOnly: discovery.isReadOnly,
      hasOwnSheets: own.sheets.length > 0,
      state: standingState(own),
    };
  });
}

/** How tables are inspected, and who is told how many of their rows are done. */
export interface InspectOptions extends Pick<ProgressListener, "signal" | "onTotal" | "onRows"> {
  /** What the user's table of own words says. */
  readonly terms?: OwnTerms;
}

/** What each table was taken for, under the user's choices. No round trip. */
export async function inspectTables(
  tables: readonly Table[],
  { columns, words, unlisted }: SavedChoices,
  { terms, signal, onTotal, onRows }: InspectOptions = {},
): Promise<TableInspection[]> {
  const inspections: TableInspection[] = [];
  onTotal?.(sum(tables.map(({ rows }) => rows.length)), "rows");
  let done = 0;
  for (const table of tables) {
    const before = done;
    const steps = inspectTable(table, columns, words, { unlisted, ...(terms === undefined ? {} : { terms }) });
    inspections.push(await runSliced(steps, { signal, onRows: (rows) => onRows?.(before + rows) }));
    onRows?.((done += table.rows.length));
  }
  return inspections;
}

/**
 * Plain lists that look like stakeholders but are no table, best first; ranges that are tables already are left out. Three
 * round trips.
 *
 * @throws WorkbookError when Excel refuses.
 */
export async function findPlainLists(listener: ProgressListener = {}): Promise<ListCandidate[]> {
  return inWorkbook({ writes: false, waiting: tellReading(listener) }, async (context) => {
    const { lists } = await readSources(context, await discoverTables(context), ALL_SOURCES);
    return listCandidates(lists);
  });
}
