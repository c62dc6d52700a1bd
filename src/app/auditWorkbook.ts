/** The main job: tables in, checklist per row, matrix and resources out. */

import { auditTables } from "../core/auditTables";
import type { SkippedTable } from "../core/audit";
import type { Table } from "../core/table";
import { WorkbookError } from "../core/workbookError";
import { discoverTables, type DiscoveredTable, type Discovery } from "../excel/discoverTables";
import { isNamedLikeOurs, queueOwnSheets, type OwnSheets } from "../excel/ownSheets";
import { queueFirstRows, readRest } from "../excel/readTables";
import { inWorkbook, type WorkbookContext } from "../excel/session";
import type { AuditOutcome, AuditRequest } from "./auditRequest";
import { convertBestList, readListCandidates } from "./plainLists";
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
  const { tables, skipped, own } = await readSources(context, discovery, request.chosen);

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
  const written = await writeReport(context, audit, discovery, own);
  request.onPhase?.("done");
  return { status: "done", audit, written, convertedList };
}

/** @throws WorkbookError when a table or column somebody named is not there. */
function refuseUnknownNames({ tables }: Discovery, { chosen, pinned }: AuditRequest): void {
  const tableNamed = (name: string): DiscoveredTable => {
    const table = tables.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (table === undefined) throw new WorkbookError("table-not-found", name);
    return table;
  };
  for (const name of chosen ?? []) tableNamed(name);
  for (const { table, header } of pinned) {
    const wanted = header.trim().toLowerCase();
    if (!tableNamed(table).headers.some((own) => own.trim().toLowerCase() === wanted)) {
      throw new WorkbookError("column-not-found", `${table}.${header}`);
    }
  }
}

/** Tables that may be sources, read whole, in sheet then position order; and why the others are not read. */
async function readSources(
  context: WorkbookContext,
  discovery: Discovery,
  chosen: readonly string[] | null,
): Promise<{ tables: Table[]; skipped: SkippedTable[]; own: OwnSheets }> {
  const wanted = chosen === null ? null : new Set(chosen.map((name) => name.toLowerCase()));
  const isChosen = ({ name }: DiscoveredTable): boolean => wanted === null || wanted.has(name.toLowerCase());
  const readable = discovery.tables.filter(
    (table) => !isNamedLikeOurs(table.name) && table.showsHeaders && isChosen(table),
  );

  const first = queueFirstRows(context, readable);
  const ownSheets = queueOwnSheets(context, discovery);
  await context.sync();

  const own = ownSheets.collect();
  const parts = first.collect().filter(({ table }) => !own.markedSheets.has(table.sheet));
  const tables = await readRest(context, parts);
  const skipped = discovery.tables.flatMap((table): SkippedTable[] => {
    const reason = skipReason(table, own, isChosen(table));
    return reason === null ? [] : [{ table: table.name, sheet: table.sheet, reason }];
  });
  return { tables: inSheetOrder(tables, discovery), skipped, own };
}

function skipReason(table: DiscoveredTable, own: OwnSheets, isChosen: boolean): SkippedTable["reason"] | null {
  if (isNamedLikeOurs(table.name) || own.markedSheets.has(table.sheet)) return "own-sheet";
  if (!isChosen) return "not-chosen";
  return table.showsHeaders ? null : "no-header-row";
}

function inSheetOrder(tables: readonly Table[], { sheets }: Discovery): Table[] {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  const position = ({ sheet }: Table): number => order.get(sheet) ?? 0;
  return [...tables].sort(
    (a, b) => position(a) - position(b) || a.origin.row - b.origin.row || a.origin.column - b.origin.column,
  );
}
