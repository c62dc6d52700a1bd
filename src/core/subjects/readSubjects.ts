/** Reads the user's table of subjects: what each needs and whom it is for, and of each cell that is not understood what to do. */

import { nameCellsOf, readColumns } from "../columns/sourceReading";
import { RESOURCES, type Category, type Field } from "../guide/codes";
import { byCode } from "../guide/records";
import { sheetCellAddress } from "../model/address";
import type { Finding, FindingDetail } from "../model/finding";
import type { InputTables } from "../model/inputTables";
import type { ColumnMapping, TableMapping } from "../model/mapping";
import type { SourceRows } from "../model/sourceRows";
import type { Answer } from "../model/stakeholder";
import type { Subject, Subjects } from "../model/subjects";
import { isCellError, type Cell, type Table } from "../model/table";
import { parseResources } from "../stakeholders/parseAnswers";
import { concernReader } from "../stakeholders/parseProjects";
import { TableReader } from "../stakeholders/tableReader";
import { readKind } from "../words/kinds";
import { translateWords, wordKey, type ExplainedWord } from "../words/ownWords";
import { strongParts, weakPieces } from "../words/splitParts";
import { isExample, subjectColumn, type SubjectColumnMeaning } from "./subjectColumns";

/** Rows that are read: a sheet of subjects is for people to talk over. */
export const MOST_SUBJECTS = 200;
/** Longest name: formulas look it up. */
export const MOST_NAME_CHARS = 120;

/**
 * The field by which the reader of stakeholders finds each column. Lists have none for users, nor is one of their notes read here.
 */
const FIELDS: Readonly<Record<Exclude<SubjectColumnMeaning, `resource_${string}`>, Field>> = {
  subject: "name",
  project: "project",
  owner: "owner",
  needs: "resources",
  users: "notes",
};

/** Who speaks for users whatever the table says. Source: the guide, users among the types of stakeholders. */
const ALWAYS_USERS: readonly Category[] = ["citizens", "cbo"];

/**
 * What the tables of subjects say; null where there is none. Never throws for what a cell holds.
 *
 * @param words Words that the user has explained.
 */
export function readSubjects(
  { table, rowCount, others }: InputTables,
  words: readonly ExplainedWord[],
): Subjects | null {
  if (table === null) return null;
  const mapping = mappingOf(table);
  const known = translateWords(table, words, (column) => mapping.columns[column]?.field ?? null);
  const reader = new TableReader(known, mapping);
  if (!reader.has("name")) reader.add({ kind: "subject", problem: "no-column" }, "warning", null, null, null);
  const list = reader.has("name") ? readRows(reader) : [];
  if (rowCount > MOST_SUBJECTS) {
    reader.add({ kind: "subject", problem: "too-long", rows: MOST_SUBJECTS }, "warning", null, null, null);
  }
  const second = others.map(({ table: name, cell }): Finding => ({
    ...{ kind: "subject", problem: "second-table", read: table.name, severity: "warning" },
    place: { table: name, row: null, cell, header: null, field: null, value: null },
  }));
  const findings = [...reader.findings.map(asOfSubjects), ...second];
  const place = { table: table.name, sheet: table.sheet };
  return { place, source: rowsOf(table, mapping), list, findings };
}

/** What is remembered of it, the column of the names first. Who is in charge is not: that may be a person. */
function rowsOf(table: Table, { columns }: TableMapping): SourceRows {
  const read = { ...table, rows: table.rows.slice(0, MOST_SUBJECTS) };
  const names = columns.filter(({ field }) => field === "name");
  const others = columns.filter(({ field }) => field !== null && field !== "name" && field !== "owner");
  return {
    ...{ table: table.name, sheet: table.sheet, kind: table.list === undefined ? "table" : "list" },
    ...{ nameCells: nameCellsOf(table), reading: readColumns(read, names.length === 0 ? [] : [...names, ...others]) },
  };
}

function mappingOf({ name, headers }: Table): TableMapping {
  const taken = new Set<Field>();
  const columns = headers.map((header, index): ColumnMapping => {
    const meaning = subjectColumn(header);
    const field = meaning === null ? null : isOwn(meaning) ? FIELDS[meaning] : meaning;
    const isFirst = field !== null && !taken.has(field);
    if (isFirst) taken.add(field);
    return {
      ...{ index, header, field: isFirst ? field : null, confidence: isFirst ? "high" : null },
      ...{ proposal: null, reason: null },
      // What a subject needs is a plan, not an answer: what its list does not name is not needed.
      ...(field === "resources" ? { isUnlistedNone: true as const } : {}),
    };
  });
  return { table: name, columns };
}

function isOwn(meaning: SubjectColumnMeaning): meaning is keyof typeof FIELDS {
  return meaning in FIELDS;
}

function readRows(reader: TableReader): Subject[] {
  const { table } = reader;
  const concernOf = concernReader(reader);
  const named = new Map<string, string>();
  const subjects: Subject[] = [];
  for (const [index, cells] of table.rows.slice(0, MOST_SUBJECTS).entries()) {
    if (cells.every(isBlank)) continue;
    const name = reader.text(index, "name");
    if (name !== null && isExample(name)) continue;
    if (name === null) {
      const isReported = isCellError(reader.cell(index, "name"));
      if (!isReported) reader.add({ kind: "subject", problem: "name-missing" }, "warning", index, "name", null);
      continue;
    }
    if (name.length > MOST_NAME_CHARS) {
      reader.add({ kind: "subject", problem: "name-too-long" }, "warning", index, "name", name);
      continue;
    }
    const key = wordKey(name);
    const other = named.get(key);
    if (other !== undefined) {
      reader.add({ kind: "subject", problem: "named-twice", other }, "warning", index, "name", name);
      continue;
    }
    const cell = cellOf(reader, index);
    named.set(key, cell);
    const users = reader.text(index, FIELDS.users);
    subjects.push({
      ...{ row: { table: table.name, index }, cell, name, key, users },
      projects: concernOf(index).projects,
      owner: reader.text(index, "owner"),
      needs: needsOf(reader, index),
      userCategories: [...new Set([...ALWAYS_USERS, ...kindsIn(users ?? "")])],
    });
  }
  return subjects;
}

/** Where one resource is marked as needed, those whose column is blank are not. */
function needsOf(reader: TableReader, row: number): Subject["needs"] {
  const needs = parseResources(reader, row);
  const isMarked = RESOURCES.some((resource) => needs[resource] === "yes");
  return byCode(RESOURCES, (resource): Answer => {
    const field = `resource_${resource}` as const;
    return isMarked && reader.has(field) && isBlank(reader.cell(row, field)) && needs[resource] === "unknown"
      ? "no"
      : needs[resource];
  });
}

function kindsIn(text: string): Category[] {
  const parts = strongParts(text).flatMap((part) => [part, ...weakPieces(part)]);
  return parts.flatMap((part) => {
    const reading = readKind(part);
    return reading.status === "exact" ? [reading.category] : [];
  });
}

function cellOf({ table }: TableReader, row: number): string {
  const column = table.headers.findIndex((header) => subjectColumn(header) === "subject");
  return sheetCellAddress(table.sheet, table.origin.row + 1 + row, table.origin.column + column);
}

function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** No count of stakeholders is in doubt for a subject, and its users are no notes. */
function asOfSubjects(finding: Finding): Finding {
  const { place, severity } = finding;
  const detail: FindingDetail = finding;
  return {
    ...detail,
    severity: severity === "blocking" ? "warning" : severity,
    place: place.field === FIELDS.users ? { ...place, field: null } : place,
  };
}
