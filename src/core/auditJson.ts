/** The JSON of an audit, version 2: what other programs may rely on. Field names and codes are stable. */

import type {
  AnswersAge,
  ProjectCount,
  AnswerCounts,
  Audit,
  Gap,
  LeftAside,
  NotCounted,
  SkippedTable,
  SkipReason,
} from "./model/audit";
import type { Confidence, TableMapping } from "./model/mapping";
import type { Finding, FindingKind, RowRef, Severity } from "./model/finding";
import type { Category, ChecklistItem, Field, Language, Offer, Resource } from "./guide/codes";
import { fieldUse, type FieldUse } from "./guide/fieldUses";
import { askNext } from "./matrix/askNext";
import { offerPairs } from "./matrix/offerPairs";
import { listState, type ListState } from "./matrix/listState";
import { shareOf } from "./matrix/resourcesByCategory";
import { jsonLanes, type JsonLane } from "./lanesJson";
import { isoOf, jsonPartner, jsonStakeholder, type JsonPartner, type JsonStakeholder } from "./stakeholderJson";
import { jsonSubjects, type JsonSubjects } from "./subjectsJson";
import { jsonTerms, type JsonTerms } from "./termsJson";
import { reasonMessage } from "./messages/reasonMessage";
import { findingMessage, gapMessage } from "./messages/messages";
import { asideQuestion } from "./messages/summary";

/** What only the caller knows: files, the wire, the clock. */
export interface AuditSurroundings {
  readonly file: string;
  /** Null when nothing was written. */
  readonly written: { readonly file: string; readonly sheets: readonly string[] } | null;
  readonly host: {
    readonly roundTrips: number;
    readonly requestBytes: number;
    readonly responseBytes: number;
    readonly largestRequestBytes: number;
    readonly unknownMembers: readonly string[];
  };
  readonly timings: {
    readonly openMs: number;
    readonly readMs: number;
    readonly checkMs: number;
    readonly writeMs: number;
    readonly saveMs: number;
  };
}

/** A column; one that is only proposed has no field, low confidence, the field as its proposal and the reason why. */
interface JsonColumn {
  readonly header: string;
  readonly field: Field | null;
  readonly confidence: Confidence | null;
  /** A guess that is not applied; its confidence is low. */
  readonly proposal: Field | null;
  /** What it is used for; null where it is not applied. */
  readonly use: FieldUse | null;
  /** Why it is applied or proposed, as a sentence; null where nothing is. */
  readonly reason: string | null;
}

interface JsonLeftAside {
  readonly sheet: string;
  readonly address: string;
  readonly takenFor: LeftAside["takenFor"];
  readonly reason: SkipReason;
  readonly rows: number;
  readonly question: string | null;
  readonly option: string | null;
}

interface JsonTable {
  readonly table: string;
  readonly kind: "table" | "list";
  readonly sheet: string;
  readonly address: string;
  readonly rows: number;
  readonly hiddenRows: number;
  readonly blankRows: number;
  readonly columns: readonly JsonColumn[];
}

interface JsonSkippedTable {
  readonly table: string;
  readonly sheet: string;
  readonly reason: SkipReason;
  /** Its columns, where it was read. */
  readonly columns?: readonly JsonColumn[];
}

interface JsonFinding {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly row: RowRef | null;
  readonly cell: string;
  readonly header: string | null;
  readonly field: Field | null;
  readonly value: string | null;
  readonly message: string;
}

type JsonCategory = { readonly category: Category | null; readonly stakeholders: number } & Readonly<
  Record<Resource, AnswerCounts>
>;

/** Somebody to ask, and what, the most telling first. */
interface JsonAsk extends JsonPartner {
  readonly items: readonly ChecklistItem[];
  /** ISO day of its answers where they are to be asked for again. */
  readonly again: string | null;
}

/** Somebody who looks for something, and somebody who can bring it, best first. */
interface JsonPair {
  readonly seeker: JsonPartner;
  readonly offer: Offer;
  readonly provider: JsonPartner;
  /** Whether the list notes the need; else the guide says it of the category. */
  readonly noted: boolean;
  readonly project: string | null;
  /** ISO day until which one of them is to be spoken to; null where none is noted. */
  readonly by: string | null;
}

interface JsonGap {
  /** 1 for the most serious. */
  readonly rank: number;
  readonly kind: Gap["kind"];
  readonly category: Category | null;
  readonly resource: Resource | null;
  readonly stakeholders: readonly string[];
  readonly ask: readonly string[];
  readonly message: string;
}

/** Version 2: version 1 with what lists brought. */
export interface AuditJson extends Omit<AuditSurroundings, "file"> {
  readonly version: 2;
  readonly language: Language;
  readonly asOf: string;
  readonly source: {
    readonly file: string;
    readonly tables: readonly JsonTable[];
    readonly leftAside: readonly JsonLeftAside[];
    readonly skippedTables: readonly JsonSkippedTable[];
  };
  readonly summary: {
    readonly stakeholders: number;
    readonly answered: number;
    readonly of: number;
    readonly completeness: number;
    /** How much is answered: `bare` below a tenth, `begun` below half, else `answered`. */
    readonly list: ListState;
    readonly notCounted: NotCounted;
    /** The project that everything counted is of; null for the ecosystem. */
    readonly project: string | null;
    readonly projects: readonly ProjectCount[];
    readonly age: AnswersAge;
    readonly byCategory: readonly {
      readonly category: Category | null;
      readonly stakeholders: number;
      readonly completeness: number;
    }[];
  };
  readonly stakeholders: readonly JsonStakeholder[];
  readonly findings: readonly JsonFinding[];
  /** Findings that the user has settled. */
  readonly setAside?: readonly JsonFinding[];
  /** What the user's table of own words says. */
  readonly words: JsonTerms;
  readonly resourcesByCategory: readonly JsonCategory[];
  readonly gaps: readonly JsonGap[];
  readonly askNext: readonly JsonAsk[];
  /** The map of the ecosystem, category by category. */
  readonly lanes: readonly JsonLane[];
  readonly pairs: readonly JsonPair[];
  /** The user's subjects and who could serve them, what nobody serves first. */
  readonly subjects: JsonSubjects;
}

/** The JSON of an audit; messages are in the language of the audit. */
export function auditJson(audit: Audit, { file, ...surroundings }: AuditSurroundings): AuditJson {
  const { completeness, language } = audit;
  return {
    version: 2,
    language,
    asOf: audit.asOf,
    source: {
      file,
      tables: audit.tables.map((table) => jsonTable(table, language)),
      skippedTables: audit.skipped.map((table) => jsonSkippedTable(table, language)),
      leftAside: audit.leftAside.map((cells) => jsonLeftAside(cells, language)),
    },
    summary: {
      ...completeness,
      completeness: shareOf(completeness),
      list: listState(completeness),
      notCounted: audit.notCounted,
      project: audit.project,
      projects: audit.projects,
      age: audit.age,
      byCategory: audit.byCategory.map((own) => ({
        category: own.category,
        stakeholders: own.stakeholders,
        completeness: shareOf(own),
      })),
    },
    stakeholders: audit.stakeholders.map(jsonStakeholder),
    findings: audit.findings.map((finding) => jsonFinding(finding, language)),
    ...(audit.settled === undefined
      ? {}
      : { setAside: audit.settled.map((finding) => jsonFinding(finding, language)) }),
    words: jsonTerms(audit.terms),
    resourcesByCategory: audit.resourcesByCategory.map(({ category, stakeholders, resources }) => ({
      category,
      stakeholders,
      ...resources,
    })),
    gaps: audit.gaps.map((gap, index) => jsonGap(gap, index + 1, language)),
    askNext: askNext(audit.stakeholders).map(({ stakeholder, items, again }) => ({
      ...jsonPartner(stakeholder),
      items,
      again: isoOf(again),
    })),
    lanes: jsonLanes(audit),
    pairs: offerPairs(audit).map(({ seeker, provider, offer, isNoted, project, by }) => ({
      seeker: jsonPartner(seeker),
      offer,
      provider: jsonPartner(provider),
      noted: isNoted,
      project,
      by: isoOf(by),
    })),
    subjects: jsonSubjects(audit),
    ...surroundings,
  };
}

function jsonLeftAside(cells: LeftAside, language: Language): JsonLeftAside {
  const { sheet, address, takenFor, reason, rows, option } = cells;
  return { sheet, address, takenFor, reason, rows, question: asideQuestion(cells, language), option };
}

function jsonTable(
  { table, kind, sheet, address, rows, hiddenRows, blankRows, mapping }: Audit["tables"][number],
  language: Language,
): JsonTable {
  return { table, kind, sheet, address, rows, hiddenRows, blankRows, columns: jsonColumns(mapping, language) };
}

function jsonSkippedTable({ mapping, ...skipped }: SkippedTable, language: Language): JsonSkippedTable {
  return mapping === undefined ? skipped : { ...skipped, columns: jsonColumns(mapping, language) };
}

function jsonColumns({ columns }: TableMapping, language: Language): JsonColumn[] {
  return columns.map(({ header, field, confidence, proposal, reason }) => ({
    header,
    field,
    confidence,
    proposal,
    use: field === null ? null : fieldUse(field),
    reason: reason === null ? null : reasonMessage(reason, language),
  }));
}

function jsonFinding(finding: Finding, language: Language): JsonFinding {
  const { row, cell, header, field, value } = finding.place;
  return {
    kind: finding.kind,
    severity: finding.severity,
    row,
    cell,
    header,
    field,
    value,
    message: findingMessage(finding, language),
  };
}

function jsonGap(gap: Gap, rank: number, language: Language): JsonGap {
  const { kind, category, resource, stakeholders, ask } = gap;
  return { rank, kind, category, resource, stakeholders, ask, message: gapMessage(gap, language) };
}
