/** Plans the sheets of a run: what is written where, what is kept, what changed. Decides nothing about Excel. */

import type { Audit } from "../model/audit";
import { compareRuns, type RunChanges } from "../history/compareRuns";
import type { HistoryRow } from "../history/historyRow";
import { keptRows } from "../history/historyTable";
import { pendingCells } from "../history/pendingCells";
import {
  runsUntil,
  snapshotBefore,
  takeSnapshot,
  withSnapshot,
  withWritten,
  type EarlierRuns,
} from "../history/snapshot";
import type { TypedOverCell } from "../history/typedOver";
import { agreementsOf } from "../agreements/agreementLines";
import { layoutHistory } from "../sheets/history/layoutHistory";
import { subjectsInScope } from "../matrix/subjectMatches";
import type { SheetPlan } from "../model/plan";
import { besideRows, type Steps } from "../model/steps";
import { SHEET_KINDS, SHEET_TRAITS, type SheetKind } from "../contract/kinds";
import { sheetTexts } from "../texts/texts";
import { LANGUAGES } from "../guide/codes";
import { countedAsWorkbook } from "../model/dateSystem";
import type { Discovery } from "../model/discovery";
import { planState, type StatePlan } from "../sheets/state/planState";
import { stampInSteps } from "../sheets/shared/upToDate";
import type { OwnSheet, SheetWrite } from "../model/ownSheet";
import { tableIds, writtenTables } from "./footprint";
import { freeSheetName } from "./freeNames";
import type { KeptColumns, KeptIndex } from "./keptState";
import { keptTexts, type KeptTexts } from "./keptTexts";
import { earlierRuns, type OwnContent, ownSheet } from "./ownContent";
import { remember } from "./remember";
import { replacedCells } from "./replacedCells";
import { rowMoves } from "./rowMoves";
import { layoutsOf, ownTableName } from "./sheetLayouts";
import { restoredTexts } from "./restoredTexts";
import { refuseLongAudit, refuseTallSheets } from "./tooManyRows";

/** What whoever writes may choose. */
export interface ReportOptions {
  /** Sheets to write; every one when absent. */
  readonly sheets?: readonly SheetKind[];
  readonly authority?: string;
  /** Local minute of the run, `2026-11-28T16:20`, where its result is to be kept so that it can be restored. */
  readonly moment?: string;
  /** Where a result is restored: the user's columns of it, and what tells afterwards what is kept. */
  readonly restored?: { readonly columns: KeptColumns; readonly index: KeptIndex };
  /** Runs to compare with, where the history already holds the run itself. */
  readonly earlier?: EarlierRuns;
  /** Whether the workbook has or may have the sheet of the state. */
  readonly hasState?: boolean;
}

/** A report ready to be written. */
export interface PlannedReport {
  readonly writes: readonly SheetWrite[];
  /** What must stand in the history before anything is taken away, as rows of its table. */
  readonly safety: readonly HistoryRow[];
  readonly changes: RunChanges | null;
  /** Cells typed over since the last run that will not stand there again. */
  readonly typedOver: readonly TypedOverCell[];
  /** What tells whether the sheets are up to date; null where there is no place for it. */
  readonly state: StatePlan | null;
}

/**
 * Lays out the chosen sheets over what the workbook holds of ours, in steps that are short whatever the number of rows.
 *
 * @param onSheets Told how many sheets there are before the first; a step yields how many of them are laid out.
 * @throws WorkbookError `too-many-rows` when a sheet cannot hold them.
 */
export function* planInSteps(
  audit: Audit,
  discovery: Discovery,
  content: OwnContent,
  options: ReportOptions,
  onSheets: (sheets: number) => void = () => undefined,
): Steps<PlannedReport> {
  refuseLongAudit(audit);
  const snapshot = takeSnapshot(audit, new Map());
  yield 0;
  const standing = yield* besideRows(keptTexts(audit, content, snapshot), 0);
  yield 0;
  const kept = options.restored === undefined ? standing : restoredTexts(standing, options.restored.columns, audit);
  const kinds = chosenKinds(audit, content, options, kept);
  onSheets(kinds.length);
  const runs = options.earlier ?? earlierRuns(content);
  // Runs later than a result that is restored are forgotten: the next one is there again.
  const earlier = options.restored === undefined ? runs : runsUntil(runs, audit.asOf);
  const before = snapshotBefore(earlier, audit.asOf, audit.project);
  const changes = before === null ? null : compareRuns(before, snapshot, audit.project);
  yield 0;
  yield* besideRows(stampInSteps(audit), 0);
  const layouts = layoutsOf(audit, discovery, content, kept, { ...options, changes, kinds });
  // Checksums are of days counted from 1900, as our tables are read.
  const plans = yield* mapInTurns(
    kinds.filter((kind): kind is PlannedKind => kind !== "history"),
    (kind) => layouts[kind](),
  );
  const writeOf = (plan: SheetPlan): SheetWrite =>
    namedWrite(countedAsWorkbook(plan, audit.dateShift ?? 0), audit, content, kept, discovery);
  const others = plans.map(writeOf);
  const tables = (yield* besideRows(mapInTurns(plans, writtenTables), plans.length)).flat();
  const written = tables.find(({ id }) => id === "matrix")?.rows ?? new Map<string, string>();
  const typedOver = yield* besideRows(replacedCells(content, plans), plans.length);
  const told = { ...content, typedOver };
  const remembered = yield* besideRows(remember(audit, kept, told, others, { plans, tables }), plans.length);
  const history = withSnapshot(remembered, withWritten(snapshot, written), earlier);
  yield plans.length;
  const safety = keptRows({
    notes: history.notes.filter((note) => !content.history.notes.includes(note)),
    replaced: history.replaced.filter((cell) => !content.history.replaced.includes(cell)),
    pending: pendingCells(content.userColumns),
  });
  const historyPlan = layoutHistory(history, {
    language: audit.language,
    tableName: ownTableName("history", content, discovery),
    userColumns: kept.columns.history,
  });
  yield plans.length;
  const last = kinds.includes("history") || history.replaced.length > 0 ? [writeOf(historyPlan)] : [];
  const writes = [...others, ...last];
  const all = writes.map(({ plan }) => plan);
  refuseTallSheets(audit, all);
  const state = options.hasState === true ? planState(audit, ownTableName("matrix", content, discovery)) : null;
  return { writes, safety, changes, typedOver, state };
}

/** Items one after the other, each in its own steps; counts those that are done. */
function* mapInTurns<Item, Result>(items: readonly Item[], map: (item: Item) => Steps<Result>): Steps<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(yield* besideRows(map(item), results.length));
    yield results.length;
  }
  return results;
}

type PlannedKind = Exclude<SheetKind, "history">;

/** A plan with the sheet it goes to. */
function namedWrite(
  plan: SheetPlan,
  audit: Audit,
  content: OwnContent,
  { goneComments, keyNow }: KeptTexts,
  discovery: Discovery,
): SheetWrite {
  const { sheetNames, unfinished } = sheetTexts(audit.language);
  const own = ownSheet(content, plan.kind);
  const orphan = own === null ? content.orphans.find(({ kind }) => kind === plan.kind) : undefined;
  const proposed = sheetNames[plan.kind];
  const name = orphan?.sheet.name ?? sheetName(plan.kind, proposed, own, discovery);
  const ids = tableIds(plan);
  return {
    plan: { ...plan, name },
    own,
    unfinished,
    moves: plan.tables.map((table, index) => {
      const id = ids[index] ?? plan.kind;
      return rowMoves(id, table, content.tables.get(id), (key) => keyNow(id, key));
    }),
    goneComments: goneComments.flatMap(({ id, table }) => (ids.includes(table) ? [id] : [])),
    ...(orphan === undefined ? {} : { orphan }),
  };
}

/**
 * A sheet keeps the name its user gave it; a name of ours follows the language, unless the sheet is hidden: Excel on the web may
 * show a message for each sheet that is renamed (issue 3218 of OfficeDev/office-js), and nobody sees that name.
 */
function sheetName(kind: SheetKind, proposed: string, own: OwnSheet | null, discovery: Discovery): string {
  if (own === null) return freeSheetName(proposed, discovery);
  const { name, isVisible } = own.sheet;
  if (!isVisible) return name;
  const isOurs = LANGUAGES.some((language) => sheetTexts(language).sheetNames[kind] === name);
  return !isOurs || name === proposed ? name : freeSheetName(proposed, discovery);
}

/**
 * The kinds to write, in the order of the tabs. The matrix is always one of them, because the others count on it; so is the
 * history where there is one or something must be kept in it; agreements only where the lists tell of any, subjects only where a table names some.
 */
function chosenKinds(
  audit: Audit,
  content: OwnContent,
  { sheets = SHEET_KINDS }: ReportOptions,
  { columns, history }: KeptTexts,
): SheetKind[] {
  const hasMemory =
    ownSheet(content, "history") !== null ||
    content.typedOver.length > 0 ||
    history.notes.length > 0 ||
    Object.values(columns).some((own) => own.length > 0);
  const hasAgreements = ownSheet(content, "agreements") !== null || agreementsOf(audit).lines.length > 0;
  const hasSubjects = ownSheet(content, "subjects") !== null || subjectsInScope(audit).length > 0;
  // Notes beside the list of endings have no other place any more.
  const isMoving = (content.userColumns.get("endings") ?? []).length > 0;
  return SHEET_KINDS.filter((kind) => {
    const { written } = SHEET_TRAITS[kind];
    if (kind === "subjects") return hasSubjects && sheets.includes(kind);
    if (kind === "agreements") return hasAgreements && (isMoving || sheets.includes(kind));
    return sheets.includes(kind) || written === "always" || (written === "memory" && hasMemory);
  });
}
