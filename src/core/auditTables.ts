/** The audit itself: tables in, stakeholders, findings, gaps and counts out. Pure. */

import { sheetCellAddress } from "./model/address";
import type { Audit, LeftAside, SkippedTable, SourceTable } from "./model/audit";
import { agreementFindings } from "./agreements/contradictions";
import { assess } from "./checklist/assess";
import {
  chooseSources,
  chooseSourcesInSteps,
  likelyNames,
  sourceAddress,
  sourceAside,
  type MappedSource,
} from "./chooseSources";
import { isNoRegister } from "./columns/classifyTable";
import { detectLanguage } from "./columns/detectLanguage";
import { confirmFindings, splitSettled, type SettledFinding } from "./memory/settledFindings";
import { nameCellsOf, readingOf, withoutLongReadings } from "./columns/sourceReading";
import type { NamedColumn, PinnedColumn, TableMapping } from "./model/mapping";
import { termWords } from "./words/ownTerms";
import { translateWords, type ExplainedWord } from "./words/ownWords";
import type { Finding } from "./model/finding";
import { NO_INPUT, type InputTables } from "./model/inputTables";
import { NO_TERMS, type OwnTerms } from "./model/ownTerms";
import { readSubjects } from "./subjects/readSubjects";
import { serialOfIso } from "./model/dates";
import { isOfProject, projectKey, projectsOf } from "./words/projects";
import type { Language } from "./guide/codes";
import { gapsInSteps } from "./matrix/findGaps";
import { ambiguousWords } from "./matrix/categoryDoubts";
import {
  ageOf,
  completenessByCategory,
  completenessOf,
  notCounted,
  resourcesByCategory,
} from "./matrix/resourcesByCategory";
import { assignKeys, duplicatesInSteps, twinsInSteps, identityOf, ownRowFindings } from "./stakeholders/identity";
import { isOwnName } from "./stakeholders/ownRow";
import { parseStakeholders } from "./stakeholders/parseStakeholders";
import type { AssessedStakeholder, SerialDate, Stakeholder } from "./model/stakeholder";
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
  readonly words?: readonly ExplainedWord[];
  /** What the user's table of own words says. */
  readonly terms?: OwnTerms;
  /** The user's table of subjects. */
  readonly subjects?: InputTables;
  /** Columns of resources in which what is not named is none, as the user has said. */
  readonly unlisted?: readonly NamedColumn[];
  /** Whether hidden and filtered rows are left out; they are counted by default. */
  readonly visibleRowsOnly?: boolean;
  /** Findings that the user has settled: they count no more. */
  readonly settled?: readonly SettledFinding[];
  /** Rows that the user has said to be one body. */
  readonly confirmed?: readonly SettledFinding[];
  /** The authority's own name: its row is no partner. */
  readonly authority?: string;
  /** The project to look at, without case and accents; absent or unknown for the ecosystem. */
  readonly project?: string;
  /** Tables and lists the user named, without case; null audits every stakeholder table, or else every such list. */
  readonly chosen: readonly string[] | null;
  /** Tables that were left out before they were read. */
  readonly skipped: readonly SkippedTable[];
  /** What else of the workbook was left out before. */
  readonly leftAside?: readonly LeftAside[];
  /** Language where neither the user nor the headers say one. */
  readonly fallback?: Language;
}

/** One table that is audited. */
interface ReadTable {
  readonly table: Table;
  readonly mapping: TableMapping;
  readonly source: SourceTable;
  readonly stakeholders: readonly Stakeholder[];
  /** False where nearly every name stands in several rows. */
  readonly isRegister: boolean;
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
  return chooseSources(tables, options).reduce((sum, { table, mapping, reason }) => {
    if (reason !== null) return sum;
    const reader = new TableReader(table, mapping);
    const left = new Set(options.visibleRowsOnly === true ? table.hiddenRows : []);
    return sum + table.rows.filter((_, row) => !left.has(row) && reader.text(row, "name") !== null).length;
  }, 0);
}

/** The same audit in steps of some rows: yields how many rows are read so far, over all tables. */
export function* auditInSteps(tables: readonly Table[], options: AuditOptions): Steps<Audit> {
  const read: ReadTable[] = [];
  const skipped: SkippedTable[] = [...options.skipped];
  const leftAside: LeftAside[] = [];
  let done = 0;
  for (const source of yield* chooseSourcesInSteps(tables, options)) {
    const { table, mapping, reason } = source;
    if (reason === null) read.push(yield* shifted(readTable(source, options), done));
    else {
      if (table.list === undefined) skipped.push({ table: table.name, sheet: table.sheet, reason, mapping });
      leftAside.push(sourceAside(source, reason, likelyNames(source)));
    }
    done += table.rows.length;
    yield done;
  }
  const isTold = ({ sheet, address }: LeftAside): boolean =>
    leftAside.some((own) => own.sheet === sheet && own.address === address);
  leftAside.push(...(options.leftAside ?? []).filter((own) => !isTold(own)));
  return yield* combine(read, { skipped, leftAside }, done, options);
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
  left: Pick<Audit, "skipped" | "leftAside">,
  rows: number,
  options: AuditOptions,
): Steps<Audit> {
  const { terms = NO_TERMS } = options;
  const parsed = read.flatMap((entry) => entry.stakeholders);
  const identities = yield* besideRows(mapInSteps(parsed, identityOf), rows);
  const keyed = assignKeys(parsed, identities);
  yield rows;
  const isOfRegister = ({ place }: Finding): boolean =>
    !read.some(({ table, isRegister }) => table.name === place.table && !isRegister);
  const duplicates = (yield* besideRows(duplicatesInSteps(keyed, identities, read), rows)).filter(isOfRegister);
  const told = { stakeholders: keyed, tables: read.map(({ table }) => table) };
  const settle = (found: readonly Finding[]): ReturnType<typeof splitSettled> =>
    splitSettled(confirmFindings(found, told, options.confirmed ?? []), told, options.settled ?? []);
  const twins = yield* besideRows(twinsInSteps(keyed, identities, settle(duplicates).settled), rows);
  const projects = projectsOf(keyed);
  const project = projects.find(({ name }) => projectKey(name) === projectKey(options.project ?? ""))?.name ?? null;
  const wishes = { authority: options.authority ?? "", today: serialOfIso(options.asOf), project };
  const stakeholders = yield* besideRows(assessAll(keyed, twins, wishes, terms), rows);
  const tablesWithFollowUp = new Set(read.filter(({ source }) => source.hasFollowUp).map(({ table }) => table.name));
  const subjects = readSubjects(options.subjects ?? NO_INPUT, [...termWords(terms), ...(options.words ?? [])]);
  const found = settle([
    ...terms.findings,
    ...(subjects?.findings ?? []),
    ...read.flatMap((entry) => entry.findings),
    ...duplicates,
    ...ownRowFindings(
      stakeholders.filter(({ apart }) => apart === "own"),
      read,
    ),
  ]);
  const inScope = stakeholders.filter((stakeholder) => isOfProject(stakeholder.projects, project));
  const context = { asOf: options.asOf, tablesWithFollowUp, ambiguousWords: ambiguousWords(found.open) };
  yield rows;
  const gaps = yield* besideRows(gapsInSteps(inScope, context), rows);
  yield rows;
  const whole: Audit = {
    language: options.language ?? languageOf(read, left.skipped, options.fallback),
    asOf: options.asOf,
    tables: withoutLongReadings(read.map(({ source }) => source)),
    ...left,
    stakeholders,
    findings: found.open,
    completeness: completenessOf(inScope),
    byCategory: completenessByCategory(inScope),
    resourcesByCategory: resourcesByCategory(inScope),
    gaps,
    notCounted: notCounted(inScope),
    age: ageOf(inScope),
    projects,
    project,
    ...(terms.place === null ? {} : { terms }),
    ...(subjects === null ? {} : { subjects }),
    ...dateShiftOf(read),
  };
  return withFindings(whole, [found, settle(yield* besideRows(agreementFindings(whole, read), rows))]);
}

/** An audit with findings that count, and with those that were settled where there are some. */
function withFindings(audit: Audit, found: readonly ReturnType<typeof splitSettled>[]): Audit {
  const settled = found.flatMap((each) => each.settled);
  return { ...audit, findings: found.flatMap(({ open }) => open), ...(settled.length === 0 ? {} : { settled }) };
}

/** What one stakeholder is among the others, and on the day of the audit. */
function assessAll(
  keyed: readonly Stakeholder[],
  twins: readonly (string | null)[],
  wishes: { readonly authority: string; readonly today: SerialDate | null; readonly project: string | null },
  { settings }: OwnTerms,
): Steps<AssessedStakeholder[]> {
  return mapInSteps(keyed, (stakeholder, index) =>
    assess(
      stakeholder,
      {
        isOwn: isOwnName(stakeholder.name, wishes.authority),
        twinOf: twins[index] ?? null,
        today: wishes.today,
        isElsewhere: !isOfProject(stakeholder.projects, wishes.project),
      },
      settings,
    ),
  );
}

/** The date system of the workbook, which all of its tables share. */
function dateShiftOf(read: readonly ReadTable[]): Pick<Audit, "dateShift"> {
  const shift = Math.max(0, ...read.map(({ table }) => table.dateShift ?? 0));
  return shift === 0 ? {} : { dateShift: shift };
}

/** The language of what is audited; where that is nothing, of what is not, and of the texts on the sheets. */
function languageOf(
  read: readonly ReadTable[],
  skipped: readonly SkippedTable[],
  fallback: Language | undefined,
): Language {
  const mappings = read.map(({ mapping }) => mapping);
  const others = skipped.flatMap(({ mapping }) => (mapping === undefined ? [] : [mapping]));
  if (mappings.length > 0) return detectLanguage(mappings);
  return fallback ?? detectLanguage(others);
}

function* readTable(
  { table, mapping, findings: mappingFindings }: MappedSource,
  { words = [], visibleRowsOnly = false, terms = NO_TERMS }: AuditOptions,
): Steps<ReadTable> {
  const understood = translateWords(
    table,
    [...termWords(terms), ...words],
    (column) => mapping.columns[column]?.field ?? null,
  );
  const { stakeholders, findings, blankRows } = yield* parseStakeholders(understood, mapping, {
    visibleRowsOnly,
    terms,
  });
  const fields = new Set(mapping.columns.map(({ field }) => field));
  const leftOut = table.list?.leftOut ?? 0;
  const source: SourceTable = {
    table: table.name,
    kind: table.list === undefined ? "table" : "list",
    sheet: table.sheet,
    address: sourceAddress(table),
    rows: table.rows.length - leftOut,
    hiddenRows: table.hiddenRows.length,
    blankRows: Math.max(0, blankRows - leftOut),
    leftOut,
    below: table.list?.below ?? 0,
    nameCells: nameCellsOf(table),
    mapping,
    hasFollowUp: fields.has("owner") || fields.has("next_action"),
    ...readingOf(table, mapping),
  };
  const isRegister = !isNoRegister(table, mapping);
  const doubt = isRegister ? [] : [noRegister(table, mapping)];
  return { table, mapping, source, stakeholders, isRegister, findings: [...mappingFindings, ...doubt, ...findings] };
}

function noRegister({ name, sheet, origin }: Table, { columns }: TableMapping): Finding {
  const column = columns.find(({ field }) => field === "name");
  const cell = sheetCellAddress(sheet, origin.row, origin.column + (column?.index ?? 0));
  const place = { table: name, row: null, cell, header: column?.header ?? null, field: "name", value: null } as const;
  return { kind: "not-a-register", severity: "blocking", place };
}
