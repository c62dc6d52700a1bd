/** Plans the sheets of a run: what is written where, what is kept, what changed. Decides nothing about Excel. */

import type { Audit } from "../model/audit";
import { rowChecksums } from "../history/checksum";
import { compareRuns, type RunChanges } from "../history/compareRuns";
import type { History, ReplacedCell } from "../history/history";
import { keepNotes } from "../history/keepNotes";
import { lastSnapshot, snapshotBefore, takeSnapshot, withSnapshot } from "../history/snapshot";
import { actionRows } from "../sheets/actions/actionRows";
import { categoryCode, MATRIX_COLUMNS, matrixPosition } from "../contract/columns";
import { layoutActions } from "../sheets/actions/layoutActions";
import { layoutHistory } from "../sheets/history/layoutHistory";
import { layoutMatrix } from "../sheets/matrix/layoutMatrix";
import { layoutResources } from "../sheets/resources/layoutResources";
import { layoutSummary } from "../sheets/summary/layoutSummary";
import type { PlanCell, SheetPlan, UserColumn } from "../model/plan";
import { SHEET_KINDS, SHEET_TRAITS, type SheetKind } from "../contract/kinds";
import { sheetTexts } from "../texts/texts";
import { LANGUAGES } from "../guide/codes";
import { countedAsWorkbook } from "../model/dateSystem";
import type { Discovery } from "../model/discovery";
import { CHART_NAME, ENDING_TABLE_NAME, SUMMARY_CHART_NAME, TABLE_NAMES } from "../contract/names";
import type { OwnSheet, SheetWrite } from "../model/ownSheet";
import { freeSheetName, freeTableName } from "./freeNames";
import { type OwnContent, ownSheet } from "./ownContent";
import { refuseLongAudit, refuseTallSheets } from "./tooManyRows";

/** What whoever writes may choose. */
export interface ReportOptions {
  /** Sheets to write; every one when absent. */
  readonly sheets?: readonly SheetKind[];
  readonly authority?: string;
}

/** A report ready to be written. */
export interface PlannedReport {
  readonly writes: readonly SheetWrite[];
  readonly changes: RunChanges | null;
}

/** Replaced cells that are remembered. */
const MOST_REPLACED = 2_000;

/**
 * Lays out the chosen sheets over what the workbook holds of ours.
 *
 * @throws WorkbookError `too-many-rows` when a sheet cannot hold them.
 */
export function planReport(
  audit: Audit,
  discovery: Discovery,
  content: OwnContent,
  options: ReportOptions,
): PlannedReport {
  refuseLongAudit(audit);
  const chosen = chosenKinds(content, options);
  const tableName = (kind: SheetKind): string =>
    ownSheet(content, kind)?.table.name ?? freeTableName(TABLE_NAMES[kind], discovery);
  const authority = options.authority === undefined ? {} : { authority: options.authority };
  const kept = keptNotes(audit, content);

  const matrix = layoutMatrix(audit, { tableName: tableName("matrix"), userColumns: kept.matrix, ...authority });
  const { history, changes } = remember(audit, matrix, content, kept.history);
  const matrixTableName = tableName("matrix");
  const layouts: Readonly<Record<SheetKind, () => SheetPlan>> = {
    matrix: () => matrix,
    resources: () =>
      layoutResources(audit, {
        tableName: tableName("resources"),
        matrixTableName,
        chartName: CHART_NAME,
        userColumns: kept.resources,
        ...authority,
      }),
    actions: () =>
      layoutActions(audit, {
        tableName: tableName("actions"),
        endingTableName: endingTableName(discovery, content),
        userColumns: kept.actions,
        ...authority,
      }),
    summary: () =>
      layoutSummary(audit, {
        tableName: tableName("summary"),
        matrixTableName,
        chartName: SUMMARY_CHART_NAME,
        changes,
        keptNotes: goneNotes(history, audit),
        ...authority,
      }),
    history: () => layoutHistory(history, { language: audit.language, tableName: tableName("history") }),
  };
  const { sheetNames } = sheetTexts(audit.language);
  const writes = chosen.map((kind): SheetWrite => {
    const own = ownSheet(content, kind);
    const plan = countedAsWorkbook(layouts[kind](), audit.dateShift ?? 0);
    return { plan: { ...plan, name: sheetName(kind, sheetNames[kind], own, discovery) }, own };
  });
  refuseTallSheets(
    audit,
    writes.map(({ plan }) => plan),
  );
  return { writes, changes };
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
 * history where there is one or something must be kept in it.
 */
function chosenKinds(content: OwnContent, { sheets = SHEET_KINDS }: ReportOptions): SheetKind[] {
  const hasMemory =
    ownSheet(content, "history") !== null ||
    content.typedOver.length > 0 ||
    content.sheets.some(({ userColumns }) => userColumns.length > 0);
  return SHEET_KINDS.filter((kind) => {
    const { written } = SHEET_TRAITS[kind];
    return sheets.includes(kind) || written === "always" || (written === "memory" && hasMemory);
  });
}

/** The user's columns of our tables, and the history with the notes whose row is gone. */
function keptNotes(
  audit: Audit,
  content: OwnContent,
): Readonly<Record<"matrix" | "resources" | "actions", readonly UserColumn[]>> & { readonly history: History } {
  const { history } = content;
  const keys = new Set(audit.stakeholders.map(({ key }) => key));
  const names = new Map(lastSnapshot(history)?.stakeholders.map(({ key, name }) => [key, name]) ?? []);
  const columnsOf = (kind: SheetKind): readonly UserColumn[] => ownSheet(content, kind)?.userColumns ?? [];
  const codes = new Set(audit.resourcesByCategory.map(({ category }) => categoryCode(category)));
  const asked = new Set(actionRows(audit).rows.map(({ key }) => key));
  const matrix = keepNotes(columnsOf("matrix"), history.notes, keys, names, audit.asOf);
  const resources = keepNotes(columnsOf("resources"), matrix.notes, codes, names, audit.asOf);
  const actions = keepNotes(columnsOf("actions"), resources.notes, asked, names, audit.asOf);
  return {
    matrix: matrix.userColumns,
    resources: resources.userColumns,
    actions: actions.userColumns,
    history: { ...history, notes: actions.notes },
  };
}

/** Notes whose stakeholder is gone; those of somebody who only left the list of questions are not among them. */
function goneNotes({ notes }: History, { stakeholders, resourcesByCategory }: Audit): number {
  const there = new Set([
    ...stakeholders.map(({ key }) => key),
    ...resourcesByCategory.map(({ category }) => categoryCode(category)),
  ]);
  return notes.filter(({ key }) => !there.has(key)).length;
}

/** The memory after this run, and what it says changed since the last one of an earlier day. */
function remember(
  audit: Audit,
  matrix: SheetPlan,
  { typedOver }: OwnContent,
  history: History,
): { history: History; changes: RunChanges | null } {
  const snapshot = takeSnapshot(audit, writtenChecksums(matrix));
  const before = snapshotBefore(history, audit.asOf);
  const replaced = typedOver.map((cell): ReplacedCell => ({ ...cell, date: audit.asOf }));
  return {
    history: withSnapshot({ ...history, replaced: [...history.replaced, ...replaced].slice(-MOST_REPLACED) }, snapshot),
    changes: before === null ? null : compareRuns(before, snapshot),
  };
}

/** Checksums of the contract cells of the matrix, by key. */
function writtenChecksums({ tables: [table] }: SheetPlan): ReadonlyMap<string, string> {
  const columns = (table?.columns ?? []).slice(0, MATRIX_COLUMNS.length);
  const rows = Array.from({ length: table?.rowCount ?? 0 }, (_, row) =>
    columns.map(({ cells }) => ("formula" in cells ? cells : (cells[row] ?? null))),
  );
  const keyOf = (cells: readonly PlanCell[]): string => {
    const key = cells[matrixPosition("key")];
    return typeof key === "string" ? key : "";
  };
  return new Map(rows.map((cells) => [keyOf(cells), rowChecksums(cells)]));
}

function endingTableName(discovery: Discovery, content: OwnContent): string {
  return ownSheet(content, "actions")?.otherTables[0]?.table.name ?? freeTableName(ENDING_TABLE_NAME, discovery);
}
