/** The main job: tables in, checklist per row, report sheets out. */

import { auditTables } from "../core/auditTables";
import { discoverTables } from "../excel/discoverTables";
import { inWorkbook, type WorkbookContext } from "../excel/session";
import type { AuditOutcome, AuditRequest } from "./auditRequest";
import { convertBestList, readListCandidates } from "./plainLists";
import { readSources, refuseUnknownNames } from "./readSources";
import { writeReport } from "./writeReport";

/**
 * Audits the open workbook and writes the report sheets.
 *
 * Four round trips for ordinary sizes: what is there, read it, write, clean up. Nothing is written when no table can be
 * audited.
 *
 * @throws WorkbookError when Excel refuses; nothing of the user's has changed then.
 */
export async function auditWorkbook(request: AuditRequest): Promise<AuditOutcome> {
  return inWorkbook((context) => runAudit(context, request, null));
}

async function runAudit(
  context: WorkbookContext,
  request: AuditRequest,
  convertedList: string | null,
): Promise<AuditOutcome> {
  request.onPhase?.("read");
  const discovery = await discoverTables(context);
  refuseUnknownNames(discovery, request);
  const { tables, skipped, own } = await readSources(context, discovery, request.chosen, true);

  request.onPhase?.("check");
  const audit = auditTables(tables, { ...request, skipped });

  if (audit.tables.length === 0) {
    const lists = await readListCandidates(context, discovery);
    if (request.convert && convertedList === null) {
      const converted = await convertBestList(context, lists, audit.language);
      if (converted !== null) return runAudit(context, { ...request, chosen: [converted] }, converted);
    }
    request.onPhase?.("done");
    return { status: "no-tables", audit, lists };
  }

  request.onPhase?.("write");
  const report = await writeReport(context, audit, discovery, own, request);
  request.onPhase?.("done");
  return { status: "done", audit, convertedList, ...report };
}
