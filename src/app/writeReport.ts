/** Writes the report sheets over our own ones, or beside the user's. */

import type { Audit } from "../core/model/audit";
import type { RunChanges } from "../core/history/compareRuns";
import type { TypedOverCell } from "../core/history/typedOver";
import { WorkbookError } from "../core/model/workbookError";
import type { Discovery } from "../core/model/discovery";
import type { OwnSheets } from "../core/model/ownSheet";
import type { WorkbookContext } from "../excel/session";
import { writeSheets } from "../excel/writeSheets";
import type { WrittenSheet } from "./auditRequest";
import { readOwnContent } from "./ownContent";
import { planReport, type ReportOptions } from "../core/report/planReport";

/** What was written, and what it was written over. */
export interface WrittenReport {
  readonly written: readonly WrittenSheet[];
  readonly changes: RunChanges | null;
  readonly typedOver: readonly TypedOverCell[];
}

/**
 * Writes the chosen sheets in one pass.
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
  const content = await readOwnContent(context, own);
  const { writes, safety, changes } = planReport(audit, discovery, content, options);
  if (discovery.isStructureProtected && writes.some((write) => write.own === null)) {
    throw new WorkbookError("structure-protected", "");
  }
  await writeSheets(context, writes, { safety, wasMaking: content.wasMaking });
  const written = writes.map(({ plan, own: sheet }): WrittenSheet => ({
    kind: plan.kind,
    name: plan.name,
    isRewritten: sheet !== null,
    table: plan.tables[0]?.name ?? "",
  }));
  return { written, changes, typedOver: content.typedOver };
}
