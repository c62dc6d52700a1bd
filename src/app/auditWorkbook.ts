/** The main job: tables in, checklist per row, report sheets out. */

import { auditInSteps } from "../core/auditTables";
import type { SavedChoices } from "../core/memory/choices";
import { parseChoices } from "../core/memory/savedChoices";
import { discoverTables } from "../excel/discoverTables";
import { inWorkbook, type WorkbookContext } from "../excel/session";
import type { AuditOutcome, AuditRequest } from "./auditRequest";
import { withTablesThere } from "./chosenTables";
import { convertBestList, readListCandidates } from "./plainLists";
import { onlyChosen, readSources, refuseUnknownNames } from "./readSources";
import { runSliced } from "./sliced";
import { refuseTooManyRows } from "../core/report/tooManyRows";
import { writeReport } from "./writeReport";

/**
 * Audits the open workbook and writes the report sheets.
 *
 * Four round trips for ordinary sizes: what is there, read it, write, clean up. Nothing is written when no table can be
 * audited.
 *
 * @throws WorkbookError when Excel refuses; it says what has been written. A list made a table stays one.
 */
export async function auditWorkbook(request: AuditRequest): Promise<AuditOutcome> {
  return inWorkbook({ writes: true }, (context) => runAudit(context, request, null));
}

async function runAudit(
  context: WorkbookContext,
  request: AuditRequest,
  convertedList: string | null,
): Promise<AuditOutcome> {
  request.onPhase?.("read");
  const discovery = await discoverTables(context);
  refuseUnknownNames(discovery, request);
  const { tables, skipped, own, choices } = await readSources(context, discovery, request.chosen, true);

  request.onPhase?.("check");
  const effective = withChoices(request, withTablesThere(parseChoices(choices), tables));
  const { tables: chosen, left } = onlyChosen(tables, effective.chosen);
  const options = { ...effective, skipped: [...skipped, ...left] };
  refuseTooManyRows(chosen, options);
  const audit = await runSliced(auditInSteps(chosen, options));

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
  const report = await writeReport(context, audit, discovery, own, effective);
  request.onPhase?.("done");
  return { status: "done", audit, convertedList, ...report };
}

/** The request with what the user has said before; what the request says itself wins. */
function withChoices(request: AuditRequest, choices: SavedChoices): AuditRequest {
  const authority = request.authority ?? choices.authority;
  return {
    ...request,
    pinned: [...choices.columns, ...request.pinned],
    words: [...choices.words, ...(request.words ?? [])],
    chosen: request.chosen ?? choices.chosen,
    visibleRowsOnly: request.visibleRowsOnly ?? choices.visibleRowsOnly,
    ...(authority === "" ? {} : { authority }),
  };
}
