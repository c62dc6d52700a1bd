/** The main job: tables and plain lists in, checklist per row, report sheets out. */

import { auditInSteps } from "../core/auditTables";
import type { SavedChoices } from "../core/memory/choices";
import { parseChoices } from "../core/memory/savedChoices";
import type { Discovery } from "../core/model/discovery";
import type { NamedColumn } from "../core/model/mapping";
import { WorkbookError } from "../core/model/workbookError";
import { discoverTables } from "../excel/discoverTables";
import { hasCode } from "../excel/officeErrors";
import { inWorkbook, type WorkbookContext } from "../excel/session";
import type { AuditOutcome, AuditRequest, PreparedLists } from "./auditRequest";
import { withTablesThere } from "./chosenTables";
import { refuseUnknownNames, refuseUnknownProject, resolvePins } from "./namedSources";
import { convertLists, listCandidates } from "./plainLists";
import { addMissing, NOTHING_PREPARED, preparable } from "./prepareSources";
import { onlyChosen, readSources } from "./readSources";
import { runSliced } from "./sliced";
import { refuseTooManyRows } from "../core/report/tooManyRows";
import { tellingSheets } from "./tellSheets";
import { writeReport } from "./writeReport";

/**
 * Audits the open workbook and writes the report sheets.
 *
 * Three round trips for tables of ordinary sizes: what is there, read it, write; up to two more where something
 * stands beside them, to look for lists and to read those that are long or merged. Nothing is written when nothing can be
 * audited.
 *
 * @throws WorkbookError when Excel refuses; it says what has been written. A list made a table stays one.
 */
export async function auditWorkbook(request: AuditRequest): Promise<AuditOutcome> {
  return tellingSheets(async () =>
    inWorkbook({ writes: true }, (context) => runAudit(context, request, { converted: [], prepared: null })),
  );
}

/** What was changed in the user's tables and lists because the request asks for it. */
interface Changed {
  readonly converted: readonly string[];
  /** Null before anything was looked at. */
  readonly prepared: PreparedLists | null;
  /** Whether the report was begun before, and a sheet renamed meanwhile that its formulas name. */
  readonly isRenamed?: boolean;
}

async function runAudit(context: WorkbookContext, request: AuditRequest, changed: Changed): Promise<AuditOutcome> {
  request.onPhase?.("read");
  const discovery = await discoverTables(context);
  const wishesOf = (kept: string | null): AuditRequest => withChoices(request, parseChoices(kept));
  const sources = await readSources(context, discovery, { ...request, withOwnContent: true, wishesOf });
  const { tables, skipped, own, terms, choices, subjects, lists, leftAside, language: fallback } = sources;
  refuseUnknownNames(discovery, lists, request);

  request.onPhase?.("check");
  const said = withChoices(request, withTablesThere(parseChoices(choices), tables));
  const effective = {
    ...said,
    pinned: resolvePins(said.pinned, discovery),
    unlisted: resolvePins(said.unlisted ?? [], discovery),
  };
  const { tables: chosen, left } = onlyChosen(tables, effective.chosen);
  const options = { ...effective, terms, subjects, skipped: [...skipped, ...left], leftAside, fallback };
  refuseTooManyRows(chosen, options);
  const audit = await runSliced(auditInSteps(chosen, options));
  refuseUnknownProject(audit, request.project);

  if (request.convert && changed.converted.length === 0) {
    const audited = lists.filter(({ table }) => audit.tables.some((source) => source.table === table.name));
    const made = await convertLists(context, audited, audit.language);
    if (made.tables.length > 0) {
      const names = audit.tables.filter(({ kind }) => kind === "table").map(({ table }) => table);
      const chosen = [...names, ...made.tables, ...made.kept];
      const again = { ...request, ...saidOfTables(effective, made.names), chosen };
      return runAudit(context, again, { ...changed, converted: made.tables });
    }
  }
  if (request.prepare === true && changed.prepared === null) {
    // Without anything to audit, lists of names are prepared: they are read whole for it.
    const all =
      audit.tables.length > 0
        ? sources
        : await readSources(context, discovery, { ...request, allLists: true, wishesOf });
    const toPrepare = preparable(onlyChosen(all.tables, effective.chosen).tables, audit, effective.pinned);
    const prepared = await addMissing(context, toPrepare, request.language ?? audit.language);
    const names = [...audit.tables.map(({ table }) => table), ...toPrepare.map(({ table }) => table.name)];
    const again = names.length === 0 ? request : { ...request, chosen: [...new Set(names)] };
    return runAudit(context, again, { ...changed, prepared });
  }
  if (audit.tables.length === 0) {
    request.onPhase?.("done");
    return { status: "no-tables", audit, lists: listCandidates(lists) };
  }

  request.onPhase?.("write");
  const report = await writeReport(context, audit, discovery, own, effective).catch(async (error: unknown) =>
    refuseUnlessRenamed(context, { discovery, error, isAgain: changed.isRenamed === true }),
  );
  // What was begun is brought to its end.
  if (report === null) return runAudit(context, request, { ...changed, isRenamed: true });
  request.onPhase?.("done");
  return {
    status: "done",
    audit,
    converted: changed.converted,
    prepared: changed.prepared ?? NOTHING_PREPARED,
    ...report,
  };
}

/**
 * Passes over the refusal of a formula that names a sheet which is called otherwise by now, once. One round trip, none for any
 * other error.
 *
 * @throws WorkbookError `item-not-found` when that happens again, and any other error as it is.
 */
async function refuseUnlessRenamed(
  context: WorkbookContext,
  { discovery, error, isAgain }: { readonly discovery: Discovery; readonly error: unknown; readonly isAgain: boolean },
): Promise<null> {
  if (!hasCode(error, "InvalidArgument")) throw error;
  const { sheets } = await discoverTables(context);
  const isRenamed = discovery.sheets.some(({ id, name }) => sheets.find((own) => own.id === id)?.name !== name);
  if (!isRenamed) throw error;
  if (isAgain) throw new WorkbookError("item-not-found", "", { cause: error });
  return null;
}

/** What the user said of lists, their columns and findings, said of the tables they have become. */
function saidOfTables(
  { pinned, unlisted = [], settled = [], confirmed = [] }: AuditRequest,
  names: ReadonlyMap<string, string>,
): Pick<AuditRequest, "pinned" | "unlisted" | "settled" | "confirmed"> {
  const renamed = <Said extends Pick<NamedColumn, "table">>(said: readonly Said[]): Said[] =>
    said.map((own) => ({ ...own, table: names.get(own.table.toLowerCase()) ?? own.table }));
  return {
    pinned: renamed(pinned),
    unlisted: renamed(unlisted),
    settled: renamed(settled),
    confirmed: renamed(confirmed),
  };
}

/** The request with what the user has said before; what the request says itself wins. */
function withChoices(request: AuditRequest, choices: SavedChoices): AuditRequest {
  const authority = request.authority ?? choices.authority;
  const project = request.project ?? choices.project;
  return {
    ...request,
    pinned: [...choices.columns, ...request.pinned],
    words: [...choices.words, ...(request.words ?? [])],
    unlisted: [...choices.unlisted, ...(request.unlisted ?? [])],
    settled: [...choices.settled, ...(request.settled ?? [])],
    confirmed: [...choices.confirmed, ...(request.confirmed ?? [])],
    chosen: request.chosen ?? choices.chosen,
    visibleRowsOnly: request.visibleRowsOnly ?? choices.visibleRowsOnly,
    ...(authority === "" ? {} : { authority }),
    ...(project === "" ? {} : { project }),
  };
}
