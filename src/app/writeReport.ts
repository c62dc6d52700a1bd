/** Writes the report sheets over our own ones, or beside the user's. */

import type { Audit } from "../core/model/audit";
import { countOpenEdits } from "../core/edits/openEdits";
import type { RunChanges } from "../core/history/compareRuns";
import type { TypedOverCell } from "../core/history/typedOver";
import { sum } from "../core/model/sum";
import { WorkbookError } from "../core/model/workbookError";
import type { Discovery } from "../core/model/discovery";
import type { KeptSheet, OwnSheets, StateSheet } from "../core/model/ownSheet";
import { discoverTables } from "../excel/discoverTables";
import { KeptPlace } from "../excel/keptSheet";
import { copyAside, forgetAside, readAside } from "../excel/meanwhileSheet";
import { queueOwnSheets } from "../excel/ownSheets";
import type { Pending } from "../excel/pending";
import type { WorkbookContext } from "../excel/session";
import { beginState, writeState } from "../excel/stateSheet";
import { writeSheets } from "../excel/writeSheets";
import type { WrittenSheet } from "./auditRequest";
import { keepResult, keptPlace, type KeptBeside } from "./keepResult";
import { readWholeContent, watchedContent } from "./ownContent";
import { runSliced, type ProgressListener } from "./sliced";
import { lostTexts, noteInSteps } from "../core/report/meanwhile";
import { newTexts, withNewTexts, type NewTexts } from "../core/report/newTexts";
import { earlierRuns, type OwnContent } from "../core/report/ownContent";
import { isReadingLonger } from "../core/report/readingSize";
import { planInSteps, type ReportOptions } from "../core/report/planReport";

/** What was written, and what it was written over. */
export interface WrittenReport {
  readonly written: readonly WrittenSheet[];
  readonly changes: RunChanges | null;
  readonly typedOver: readonly TypedOverCell[];
  /** How many edits stood in the matrix that the sources do not say. */
  readonly edits: number;
  /** Names of sheets that are copies of ours: the user's, left as they are. */
  readonly copies: readonly string[];
  /** Whether what somebody else wrote on the sheets in the same moment was put back; not where they are too long for it. */
  readonly isWatched: boolean;
  /** Whether the next run can be taken back to this result: false where there are too many stakeholders, or it was not wanted. */
  readonly isKept: boolean;
}

/**
 * Up to so many bytes the sheets are read once more while they are written, in the very request that takes away what stood: Excel
 * on the web answers with 5 MB at most. Some 1,700 stakeholders fit. In several requests it would be no use: rows could be
 * sorted between them, and a note put back beside another row.
 */
const MOST_WATCHED_BYTES = 4_000_000;

/** Times that what somebody else wrote meanwhile is put back. */
const MOST_ROUNDS = 3;

/**
 * Writes the chosen sheets in one pass. What stands in them is read once more, whole, in the request that writes: where a
 * colleague was faster, the sheets are written again with what that request found.
 *
 * @param own Our own sheets, queued with their content.
 * @param listener Told how far it is, first by sheets that are laid out, then by rows that are written.
 * @throws WorkbookError `read-only` or `structure-protected` before anything is written, and what `writeSheets` throws.
 */
export async function writeReport(
  context: WorkbookContext,
  audit: Audit,
  discovery: Discovery,
  own: OwnSheets,
  options: ReportOptions,
  listener: ProgressListener = {},
): Promise<WrittenReport> {
  if (discovery.isReadOnly) throw new WorkbookError("read-only", "");
  const before = await readWholeContent(context, own, audit.terms?.settings);
  const found = await textsLeft(context, own, before);
  listener.signal?.throwIfAborted();
  const content = found === null ? before : withNewTexts(before, found);
  const place = keptPlace(context, discovery, own.kept, options);
  const kept = keepResult(context, audit, { place, before: content }, options);
  const hasState = hasPlaceForState(own, discovery);
  // What the first round leaves in the history is this very run.
  const asked = { ...options, hasState, earlier: earlierRuns(before) };
  const beside = { kept, place, state: hasState ? own.state : undefined };
  const first = await writeOver(context, audit, discovery, { read: before, content, ...beside, listener }, asked);
  let { meanwhile } = first;
  const left = isLeft(own.kept) ? new KeptPlace(context, own.kept) : null;
  let lastPlace = first.isCopied ? place : left;
  const typedOver = [...first.report.typedOver];
  for (let round = 1; meanwhile !== null && round < MOST_ROUNDS; round += 1) {
    typedOver.push(...meanwhile.typedOver);
    const now = await discoverTables(context);
    const standing = queueOwnSheets(context, now, "write");
    // Each round needs what the one before it has left.
    await context.sync();
    const collected = standing.collect();
    const read = await readWholeContent(context, collected, audit.terms?.settings);
    const again = keptPlace(context, now, collected.kept, options);
    const over = { read, content: withNewTexts(read, meanwhile), kept: null, place: again };
    const next = await writeOver(context, audit, now, over, asked);
    ({ meanwhile } = next);
    if (next.isCopied) lastPlace = again;
  }
  // What it holds is told by now, or stands in the sheets.
  if (lastPlace !== null && meanwhile === null) forgetAside(context, lastPlace);
  const edits = await runSliced(countOpenEdits(before, audit));
  return { ...first.report, typedOver, edits, isKept: kept.isKept };
}

/** What somebody typed while an earlier run wrote that never heard that it ended. One round trip, none where there was none such. */
async function textsLeft(context: WorkbookContext, { kept }: OwnSheets, now: OwnContent): Promise<NewTexts | null> {
  if (!isLeft(kept)) return null;
  const aside = await readAside(context, kept);
  return aside === null ? null : lostTexts(aside.note, aside.copies, now);
}

/** Whether a run left what it wrote over. */
function isLeft(kept: KeptSheet | null): kept is KeptSheet {
  return kept?.isOurs === true && kept.noteLength > 0;
}

/** Whether the sheet of the state stands or can be made; a sheet of the user's that has its name is left alone. */
export function hasPlaceForState({ state }: OwnSheets, { isStructureProtected }: Discovery): boolean {
  return state === null ? !isStructureProtected : state.isOurs;
}

/** What a writing goes over, and what it keeps beside the sheets; null where that stands already. */
interface Over {
  readonly read: OwnContent;
  readonly content: OwnContent;
  readonly kept: KeptBeside | null;
  /** Where what is written over is copied; null where that cannot be, or nobody asked for it. */
  readonly place: KeptPlace | null;
  /** The sheet of the state, to be written: null where it is to be made; absent where it stands already or cannot be. */
  readonly state?: StateSheet | null | undefined;
  readonly listener?: ProgressListener;
}

/** What became of a writing. */
interface Overwritten {
  readonly report: Omit<WrittenReport, "isKept" | "edits">;
  /** What somebody wrote between the reading and the writing. */
  readonly meanwhile: NewTexts | null;
  /** Whether what was written over stands aside. */
  readonly isCopied: boolean;
}

/** Writes a content over what was read, and tells what somebody wrote between the reading and the writing. */
async function writeOver(
  context: WorkbookContext,
  audit: Audit,
  discovery: Discovery,
  { read, content, kept, place, state: stateSheet, listener = {} }: Over,
  options: ReportOptions,
): Promise<Overwritten> {
  const { signal, onTotal, onRows, onWriting } = listener;
  const plan = planInSteps(audit, discovery, content, options, (sheets) => onTotal?.(sheets, "sheets"));
  const { writes, safety, changes, typedOver, state } = await runSliced(plan, { signal, onRows });
  if (discovery.isStructureProtected && writes.some(({ own, orphan }) => own === null && orphan === undefined)) {
    throw new WorkbookError("structure-protected", "");
  }
  let again: Pending<OwnSheets> | null = null;
  const { wasMaking } = content;
  const isWatched = !isReadingLonger(content, MOST_WATCHED_BYTES);
  const isReadAgain = isWatched && content.sheets.length > 0;
  const beforeWriting = (): void => {
    onWriting?.();
    onTotal?.(sum(writes.flatMap(({ plan: { tables } }) => tables.map(({ rowCount }) => rowCount))), "rows");
    if (isReadAgain) again = queueOwnSheets(context, discovery, "watch");
  };
  const isCopied = isWatched && place !== null && content.sheets.length > 0;
  const sheets = writes.flatMap(({ own }) => own ?? []);
  const isShifted = (audit.dateShift ?? 0) > 0;
  const note = { sheets, note: await runSliced(noteInSteps(sheets, read, isShifted), { signal }) };
  await writeSheets(context, writes, {
    safety,
    wasMaking,
    ...(signal === undefined ? {} : { signal }),
    ...(onRows === undefined ? {} : { onRows }),
    beforeWriting,
    ...(stateSheet === undefined ? {} : { beforeSheets: () => beginState(context, stateSheet) }),
    ...(isCopied ? { beforeClearing: async (queue) => copyAside(context, queue, place, note) } : {}),
    afterSheets: async (queue) => {
      if (stateSheet !== undefined && state !== null) await writeState(context, queue, state);
      await kept?.afterSheets?.(queue);
    },
  });
  const found = again as Pending<OwnSheets> | null;
  const written = writes.map(({ plan, own: sheet }): WrittenSheet => ({
    kind: plan.kind,
    name: plan.name,
    isRewritten: sheet !== null,
    table: plan.tables[0]?.name ?? "",
  }));
  return {
    report: { written, changes, typedOver, copies: content.copies, isWatched },
    meanwhile: found === null ? null : newTexts(read, watchedContent(found.collect())),
    isCopied,
  };
}
