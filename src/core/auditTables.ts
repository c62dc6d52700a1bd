/** The audit itself: tables in, stakeholders, findings, gaps and counts out. Pure. */

import { columnLetters } from "./model/address";
import type { Audit, SkippedTable, SourceTable } from "./model/audit";
import { assess } from "./checklist/assess";
import { classifyTable } from "./columns/classifyTable";
import { detectLanguage } from "./columns/detectLanguage";
import { mapColumns, mapColumnsInSteps } from "./columns/mapColumns";
import type { PinnedColumn, TableMapping } from "./model/mapping";
import { translateWords, type OwnWord } from "./words/ownWords";
import type { Finding } from "./model/finding";
import type { Language } from "./guide/codes";
import { findGaps } from "./matrix/findGaps";
import { ambiguousWords } from "./matrix/categoryDoubts";
import { completenessByCategory, completenessOf, notCounted, resourcesByCategory } from "./matrix/resourcesByCategory";
import { assignKeys, findDuplicates, findTwins, identityOf, ownRowFindings } from "./stakeholders/identity";
import { isOwnName } from "./stakeholders/ownRow";
import { parseStakeholders } from "./stakeholders/parseStakeholders";
import type { Stakeholder } from "./model/stakeholder";
import { TableReader } from "./stakeholders/tableReader";
import { besideRows, mapInSteps, runToEnd, type Steps } from "./model/steps";
import type { Table } from "./model/table";

/** What an audit is asked for. */
export interface AuditOptions {
  /** ISO day of the audit. */
  readonly asOf: string;
  /** Language of the result; null takes the majority language of the matched headers. */
  readonly language: Language | null;
  readonly pinned: readonly PinnedColumn[];
  /** Words the user has explained. */
  readonly words?: readonly OwnWord[];
  /** Whether hidden and filtered rows are left out; they are counted by default. */
  readonly visibleRowsOnly?: boolean;
  /** The authority's own name: its row is no partner. */
  readonly authority?: string;
  /** Tables the user named, without case; null audits every stakeholder table. */
  readonly chosen: readonly string[] | null;
  /** Tables that were left out before they were read. */
  readonly skipped: readonly SkippedTable[];
}

/** One table that is audited. */
interface ReadTable {
  readonly table: Table;
  readonly mapping: TableMapping;
  readonly source: SourceTable;
  readonly stakeholders: readonly Stakeholder[];
  readonly findings: readonly Finding[];
}

/**
 * Audits tables given in sheet order.
 *
 * Never throws for what a cell holds. `stakeholders` lists every named row; none is merged or dropped.
 */
export function auditTables(tables: readonly Table[], options: AuditOptions): Audit {
  return runToEnd(auditInSteps(tables, options));
}

/**
 * Rows with a name in the tables that would be audited: the stakeholders there would be.
 *
 * Much cheaper than the audit, for whoever must know before whether they are too many.
 */
export function countStakeholders(tables: readonly Table[], options: AuditOptions): number {
  return tables.reduce((sum, table) => {
    const { mapping } = mapColumns(table, options.pinned, options.words);
    if (classifyTable(table, mapping, isChosen(table, options)) !== null) return sum;
    const reader = new TableReader(table, mapping);
    const left = new Set(options.visibleRowsOnly === true ? table.hiddenRows : []);
    return sum + table.rows.filter((_, row) => !left.has(row) && reader.text(row, "name") !== null).length;
  }, 0);
}

function isChosen({ name }: Table, { chosen }: AuditOptions): boolean {
  return chosen?.some((own) => own.toLowerCase() === name.toLowerCase()) === true;
}

/** The same audit in steps of some rows: yields how many rows are read so far, over all tables. */
export function* auditInSteps(tables: readonly Table[], options: AuditOptions): Steps<Audit> {
  const read: ReadTable[] = [];
  const skipped: SkippedTable[] = [...options.skipped];
  let done = 0;
  for (const table of tables) {
    const { mapping, findings } = yield* mapColumnsInSteps(table, options.pinned, options.words, done);
    const reason = classifyTable(table, mapping, isChosen(table, options));
    if (reason === null) {
      read.push(yield* shifted(readTable(table, mapping, findings, options), done));
    } else skipped.push({ table: table.name, sheet: table.sheet, reason, mapping });
    done += table.rows.length;
    yield done;
  }
  return yield* combine(read, skipped, done, options);
}

/** Steps that count from `start`. */
function* shifted<Result>(steps: Steps<Result>, start: number): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield start + step.value;
  }
}

/** What all tables come to together. */
function* combine(
  read: readonly ReadTable[],
  skipped: readonly SkippedTable[],
  rows: number,
  options: AuditOptions,
): Steps<Audit> {
  const parsed = read.flatMap((entry) => entry.stakeholders);
  const identities = yield* besideRows(mapInSteps(parsed, identityOf), rows);
  const keyed = assignKeys(parsed, identities);
  yield rows;
  const twins = findTwins(keyed, identities);
  const stakeholders = yield* besideRows(
    mapInSteps(keyed, (stakeholder, index) =>
      assess(stakeholder, {
        isOwn: isOwnName(stakeholder.name, options.authority ?? ""),
        twinOf: twins[index] ?? null,
      }),
    ),
    rows,
  );
  const duplicates = findDuplicates(stakeholders, identities, read);
  yield rows;
  const tablesWithFollowUp = new Set(read.filter(({ source }) => source.hasFollowUp).map(({ table }) => table.name));
  const findings = read.flatMap((entry) => entry.findings);
  const gaps = findGaps(stakeholders, {
    asOf: options.asOf,
    tablesWithFollowUp,
    ambiguousWords: ambiguousWords(findings),
  });
  const own = stakeholders.filter(({ apart }) => apart === "own");
  yield rows;
  return {
    language: options.language ?? detectLanguage(mappingsOf(read, skipped)),
    asOf: options.asOf,
    tables: read.map(({ source }) => source),
    skipped,
    stakeholders,
    findings: [...findings, ...duplicates, ...ownRowFindings(own, read)],
    completeness: completenessOf(stakeholders),
    byCategory: completenessByCategory(stakeholders),
    resourcesByCategory: resourcesByCategory(stakeholders),
    gaps,
    notCounted: notCounted(stakeholders),
    ...dateShiftOf(read),
  };
}

/** The date system of the workbook, which all of its tables share. */
function dateShiftOf(read: readonly ReadTable[]): Pick<Audit, "dateShift"> {
  const shift = Math.max(0, ...read.map(({ table }) => table.dateShift ?? 0));
  return shift === 0 ? {} : { dateShift: shift };
}

/** The mappings that tell the language: those of what is audited, of what is not where that is nothing. */
function mappingsOf(read: readonly ReadTable[], skipped: readonly SkippedTable[]): TableMapping[] {
  const others = skipped.flatMap(({ mapping }) => (mapping === undefined ? [] : [mapping]));
  return read.length > 0 ? read.map(({ mapping }) => mapping) : others;
}

function* readTable(
  table: Table,
  mapping: TableMapping,
  mappingFindings: readonly Finding[],
  { words = [], visibleRowsOnly = false }: AuditOptions,
): Steps<ReadTable> {
  const understood = translateWords(table, words, (column) => mapping.columns[column]?.field ?? null);
  const { stakeholders, findings, blankRows } = yield* parseStakeholders(understood, mapping, { visibleRowsOnly });
  const fields = new Set(mapping.columns.map(({ field }) => field));
  const source: SourceTable = {
    table: table.name,
    sheet: table.sheet,
    address: tableAddress(table),
    rows: table.rows.length,
    hiddenRows: table.hiddenRows.length,
    blankRows,
    mapping,
    hasFollowUp: fields.has("owner") || fields.has("next_action"),
  };
  return { table, mapping, source, stakeholders, findings: [...mappingFindings, ...findings] };
}

/** Header, body and totals row as Excel shows the table. */
function tableAddress({ origin, headers, rows, hasTotals }: Table): string {
  const bottom = origin.row + rows.length + (hasTotals ? 1 : 0);
  return `${columnLetters(origin.column)}${origin.row + 1}:${columnLetters(origin.column + headers.length - 1)}${bottom + 1}`;
}
