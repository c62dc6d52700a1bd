/** Writes the report sheets over our own ones, or beside the user's. */

import type { Audit } from "../core/model/audit";
import { countOpenEdits } from "../core/edits/openEdits";
import type { RunChanges } from "../core/history/compareRuns";
import type { TypedOverCell } from "../core/history/typedOver";
import { WorkbookError } from "../core/model/workbookError";
import type { Discovery } from "../core/model/discovery";
import type { OwnSheets } from "../core/model/ownSheet";
import { discoverTables } from "../excel/discoverTables";
import { queueOwnSheets } from "../excel/ownSheets";
import type { Pending } from "../excel/pending";
import type { WorkbookContext } from "../excel/session";
import { writeSheets } from "../excel/writeSheets";
import type { WrittenSheet } from "./auditRequest";
import { keepResult, type KeptBeside } from "./keepResult";
import { readOwnContent, watchedContent } from "./ownContent";
import { newTexts, withNewTexts, type NewTexts } from "../core/report/newTexts";
import type { OwnContent } from "../core/report/ownContent";
import { readingBytes } from "../core/report/readingSize";
import { planReport, type ReportOptions } from "../core/report/planReport";

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
 * @throws WorkbookError `read-only` or `structure-protected` before anything is written, and what `writeSheets` throws.
 */
export async function writeReport(
  context: WorkbookContext,
  audit: Audit,
  discovery: Discovery,
  own: OwnSheets,
  options: ReportOptions,
): Promise<WrittenReport> {
  if (discovery.isReadOnly) throw new WorkbookError("read-only", "");
  const before = await readOwnContent(context, own);
  const kept = keepResult(context, audit, discovery, { sheet: own.kept, before }, options);
  const first = await writeOver(context, audit, discovery, { read: before, content: before, kept }, options);
  let { meanwhile } = first;
  const typedOver = [...first.report.typedOver];
  for (let round = 1; meanwhile !== null && round < MOST_ROUNDS; round += 1) {
    typedOver.push(...meanwhile.typedOver);
    const now = await discoverTables(context);
    const standing = queueOwnSheets(context, now, "write");
    // Each round needs what the one before it has left.
    await context.sync();
    const read = await readOwnContent(context, standing.collect());
    const content = withNewTexts(read, meanwhile);
    ({ meanwhile } = await writeOver(context, audit, now, { read, content, kept: null }, options));
  }
  return { ...first.report, typedOver, edits: countOpenEdits(before, audit), isKept: kept.isKept };
}

/** What a writing goes over, and what it keeps beside the sheets; null where that stands already. */
interface Over {
  readonly read: OwnContent;
  readonly content: OwnContent;
  readonly kept: KeptBeside | null;
}

/** Writes a content over what was read, and tells what somebody wrote between the reading and the writing. */
async function writeOver(
  context: WorkbookContext,
  audit: Audit,
  discovery: Discovery,
  { read, content, kept }: Over,
  options: ReportOptions,
): Promise<{ readonly report: Omit<WrittenReport, "isKept" | "edits">; readonly meanwhile: NewTexts | null }> {
  const { writes, safety, changes, typedOver } = planReport(audit, discovery, content, options);
  if (discovery.isStructureProtected && writes.some(({ own, orphan }) => own === null && orphan === undefined)) {
    throw new WorkbookError("structure-protected", "");
  }
  let again: Pending<OwnSheets> | null = null;
  const { wasMaking } = content;
  const isWatched = readingBytes(content) <= MOST_WATCHED_BYTES;
  const beforeWriting = (): void => {
    again = queueOwnSheets(context, discovery, "watch");
  };
  await writeSheets(context, writes, {
    safety,
    wasMaking,
    ...(isWatched && content.sheets.length > 0 ? { beforeWriting } : {}),
    ...(kept?.afterSheets === undefined ? {} : { afterSheets: kept.afterSheets }),
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
  };
}
