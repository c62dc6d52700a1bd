/** Says what writing the report would create, replace and keep; writes nothing. */

import type { Audit } from "../core/model/audit";
import { countOpenEdits } from "../core/edits/openEdits";
import type { RunChanges } from "../core/history/compareRuns";
import type { TypedOverCell } from "../core/history/typedOver";
import type { SheetKind } from "../core/contract/kinds";
import { discoverTables } from "../excel/discoverTables";
import { queueOwnSheets } from "../excel/ownSheets";
import { inWorkbook } from "../excel/session";
import type { OwnSheets } from "../core/model/ownSheet";
import { readWholeContent } from "./ownContent";
import { parseIndex, restorable } from "../core/report/keptState";
import { planInSteps, type ReportOptions } from "../core/report/planReport";
import { standingState, type SheetState } from "../core/report/sheetState";
import { runSliced, tellReading, type ProgressListener } from "./sliced";
import { hasPlaceForState } from "./writeReport";

/** What a preview is asked for. */
export interface PreviewRequest extends ReportOptions, Pick<ProgressListener, "signal" | "onTotal" | "onRows"> {
  /** The audit that would be written. */
  readonly audit: Audit;
}

/** One sheet that would be written. */
export interface SheetPreview {
  readonly kind: SheetKind;
  /** Name of the sheet: the user's where it exists, else the one it would get. */
  readonly name: string;
  readonly isReplaced: boolean;
  /** Rows of its table. */
  readonly rows: number;
  /** Headers of the columns the user added to it, which stay. */
  readonly userColumns: readonly string[];
}

/** What writing would do. */
export interface ReportPreview {
  /** In the order of the tabs. The matrix is always among them, and so is the history once it holds something. */
  readonly sheets: readonly SheetPreview[];
  /** Cells of ours typed over since the last run: they would be written anew and kept in the history. */
  readonly typedOver: readonly TypedOverCell[];
  /** How many edits stand in the matrix that the audit's sources do not say. */
  readonly edits: number;
  readonly changes: RunChanges | null;
  /** Whether the sheets are up to date; null where nothing says so. */
  readonly state: SheetState | null;
  /** Local minute of the result that can be restored; null when there is none. */
  readonly previous: string | null;
}

/**
 * Previews the writing of an audit. Three round trips for ordinary sizes.
 *
 * @throws WorkbookError when Excel refuses to read; `unexpected` when it was given up.
 */
export async function previewReport({
  audit,
  signal,
  onTotal,
  onRows,
  ...options
}: PreviewRequest): Promise<ReportPreview> {
  return inWorkbook({ writes: false, waiting: tellReading({ signal, onTotal, onRows }) }, async (context) => {
    const discovery = await discoverTables(context);
    const ownSheets = queueOwnSheets(context, discovery, "look");
    await context.sync();
    const own = ownSheets.collect();
    const content = await readWholeContent(context, own, audit.terms?.settings);
    const asked = { ...options, hasState: hasPlaceForState(own, discovery) };
    const plan = planInSteps(audit, discovery, content, asked, (sheets) => onTotal?.(sheets, "sheets"));
    const { writes, changes, typedOver } = await runSliced(plan, { signal, onRows });
    const sheets = writes.map(({ plan, own }): SheetPreview => ({
      kind: plan.kind,
      name: plan.name,
      isReplaced: own !== null,
      rows: plan.tables[0]?.rowCount ?? 0,
      userColumns: (content.userColumns.get(plan.kind) ?? []).map(({ header }) => header),
    }));
    const edits = await runSliced(countOpenEdits(content, audit), { signal });
    return { sheets, typedOver, edits, changes, state: standingState(own), previous: previousMoment(own) };
  });
}

function previousMoment({ kept, sheets }: OwnSheets): string | null {
  const index = kept?.isOurs === true ? parseIndex(kept.index) : null;
  const isWhole = sheets.every(({ unfinished }) => unfinished === null);
  const slot = index === null ? null : restorable(index, isWhole);
  return slot === null ? null : (index?.moments[slot] ?? null);
}
