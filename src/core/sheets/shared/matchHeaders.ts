/** Tells our columns from the user's in a table an earlier run wrote, in whatever language. */

import { LANGUAGES, type Language } from "../../guide/codes";
import { reportTexts, sheetTexts } from "../../texts/texts";
import {
  ACTION_COLUMNS,
  AGREEMENT_COLUMNS,
  AMOUNT_YEARS,
  BAR_COLUMNS,
  CONTRACT_VERSIONS,
  CURRENT_VERSION,
  ENDING_COLUMNS,
  HISTORY_COLUMNS,
  MAP_COLUMNS,
  isDerivedColumn,
  MATRIX_COLUMNS,
  RESOURCES_COLUMNS,
  type ContractVersion,
} from "../../contract/columns";
import { contractIds, keyColumnOf } from "../../contract/ids";
import type { OwnTableId } from "../../contract/kinds";
import { SUBJECTS_COLUMNS } from "../../contract/subjectColumns";
import { agreementHeaders } from "./agreementHeaders";
import { mapHeaders } from "./mapHeaders";
import { resourcesHeaders } from "./resourcesHeaders";
import { subjectHeaders } from "./subjectHeaders";
import type { HeaderMatch } from "../../model/ownSheet";

/** Headers of ours that must be there for a table to be ours; the user may have renamed or deleted the rest. */
const LEAST_SHARE = 0.6;

/**
 * Recognises our columns by their headers in the language that fits best; null when the table is not ours.
 *
 * A header that no longer fits but stands where the contract puts one of ours is ours with a new name, not a column the user
 * added.
 *
 * @param version What the sheet says it was written with: then the table is ours however its headers are called now. Null where
 *   nothing says so: then the longest contract whose headers fit counts.
 */
export function matchHeaders(
  kind: OwnTableId,
  headers: readonly string[],
  version: ContractVersion | null = null,
): HeaderMatch | null {
  const { best, fitting } = bestFit(kind, headers);
  const read = later(version, fitting);
  if (read === null) return null;
  const ids = contractIds(kind, CURRENT_VERSION);
  const own = best.slice(0, contractIds(kind, read).length);
  const positions = withRenamed(own, headers.length);
  const ours = new Set(positions);
  const keyColumn = positions[ids.indexOf(keyColumnOf(kind))] ?? -1;
  if (keyColumn < 0 && version === null) return null;
  return {
    positions: ids.map((_, index) => positions[index] ?? -1),
    guessed: positions.filter((position, index) => position >= 0 && (own[index] ?? -1) < 0),
    keyColumn,
    userColumns: headers.flatMap((_, index) => (ours.has(index) ? [] : [index])),
  };
}

/** Whether a header is one that we write over a column, in any language; the column is counted in contract order. */
export function isContractHeader(kind: OwnTableId, index: number, header: string): boolean {
  const years = firstYearsOf(kind, [header]);
  return LANGUAGES.some((language) =>
    years.some((year) => fold(contractHeaders(kind, language, year)[index] ?? "") === fold(header)),
  );
}

/** The columns of a table that may be the user's: all that no header of a contract names. */
export function columnsToRead(kind: OwnTableId, headers: readonly string[]): number[] {
  const { best, fitting } = bestFit(kind, headers);
  const named = new Set(best.slice(0, contractIds(kind, fitting ?? CONTRACT_VERSIONS[0]).length));
  return [...headers.keys()].filter((index) => !named.has(index));
}

/** Where columns of the matrix stand that hold one formula. */
export function derivedPositions(id: OwnTableId, headers: readonly string[]): ReadonlySet<number> {
  if (id !== "matrix") return new Set();
  const positions = matchHeaders(id, headers)?.positions ?? [];
  const derived = MATRIX_COLUMNS.flatMap((column, index) => (isDerivedColumn(column) ? [positions[index] ?? -1] : []));
  return new Set(derived.filter((position) => position >= 0));
}

/** The language that the headers of a matrix are in, of those it may be in the one that most of them fit. */
export function matrixLanguage(headers: readonly string[]): Language {
  const folded = headers.map(fold);
  const count = (language: Language): number => found(positionsOf(contractHeaders("matrix", language, 0), folded));
  return LANGUAGES.reduce((best, language) => (count(language) > count(best) ? language : best));
}

/** Where our headers stand in the language that fits best, and the longest contract they fit. */
function bestFit(
  kind: OwnTableId,
  headers: readonly string[],
): { readonly best: readonly number[]; readonly fitting: ContractVersion | null } {
  const folded = headers.map(fold);
  const years = firstYearsOf(kind, headers);
  const best = LANGUAGES.flatMap((language) =>
    years.map((year) => positionsOf(contractHeaders(kind, language, year), folded)),
  ).reduce((a, b) => (found(b) > found(a) ? b : a));
  return { best, fitting: fittingVersion(kind, best) };
}

/** A sheet is at least of the version it says, and of a later one when it has its headers. */
function later(said: ContractVersion | null, fitting: ContractVersion | null): ContractVersion | null {
  if (said === null || fitting === null) return said ?? fitting;
  return CONTRACT_VERSIONS.indexOf(said) > CONTRACT_VERSIONS.indexOf(fitting) ? said : fitting;
}

/** The longest contract of which most headers are there, those that each version added too; null where none fits. */
function fittingVersion(kind: OwnTableId, positions: readonly number[]): ContractVersion | null {
  let fitting: ContractVersion | null = null;
  let before = 0;
  for (const version of CONTRACT_VERSIONS) {
    const { length } = contractIds(kind, version);
    const added = positions.slice(before, length);
    if (found(added) < LEAST_SHARE * added.length) break;
    fitting = version;
    before = length;
  }
  return fitting;
}

/** First years that a table may be of, by the years in its headers; one that matters nothing where they name none. */
function firstYearsOf(kind: OwnTableId, headers: readonly string[]): readonly number[] {
  if (kind !== "agreements") return [0];
  const named = new Set(headers.flatMap((header) => header.match(/\b(?:19|20)\d{2}\b/g) ?? []).map(Number));
  const first = [...named].flatMap((year) => Array.from({ length: AMOUNT_YEARS }, (_, index) => year - index));
  return first.length === 0 ? [0] : [...new Set(first)];
}

/** By table, language and first year; other years than these are put together anew. */
const REMEMBERED = new Map<string, readonly string[]>();
const MOST_REMEMBERED = 200;

/**
 * Contract headers in contract order.
 *
 * @param firstYear The first year of the amounts; of no matter for other tables.
 */
function contractHeaders(kind: OwnTableId, language: Language, firstYear: number): readonly string[] {
  const id = `${kind} ${language} ${firstYear}`;
  const known = REMEMBERED.get(id) ?? composeHeaders(kind, language, firstYear);
  if (REMEMBERED.size < MOST_REMEMBERED) REMEMBERED.set(id, known);
  return known;
}

function composeHeaders(kind: OwnTableId, language: Language, firstYear: number): string[] {
  const { matrix, resources } = sheetTexts(language);
  const { actions, agreements, map, subjectSheet, summary, history } = reportTexts(language);
  const names = resourcesHeaders(resources);
  switch (kind) {
    case "matrix":
      return MATRIX_COLUMNS.map((column) => matrix.headers[column]);
    case "resources":
      return RESOURCES_COLUMNS.map((column) => names[column]);
    case "map":
      return MAP_COLUMNS.map((column) => mapHeaders(map)[column]);
    case "subjects": {
      const own = subjectHeaders(subjectSheet);
      return SUBJECTS_COLUMNS.map((column) => own[column]);
    }
    case "actions":
      return ACTION_COLUMNS.map((column) => actions.headers[column]);
    case "agreements": {
      const own = agreementHeaders(agreements, firstYear);
      return AGREEMENT_COLUMNS.map((column) => own[column]);
    }
    case "summary":
      return BAR_COLUMNS.map((column) => summary.barHeaders[column]);
    case "history":
      return HISTORY_COLUMNS.map((column) => history.headers[column]);
    case "endings":
      return ENDING_COLUMNS.map((column) => actions.endingHeaders[column]);
  }
}

/** Where each of our headers stands, -1 where it does not. */
function positionsOf(ours: readonly string[], headers: readonly string[]): number[] {
  return ours.map((header) => headers.indexOf(fold(header)));
}

function found(positions: readonly number[]): number {
  return positions.filter((position) => position >= 0).length;
}

function withRenamed(positions: readonly number[], count: number): number[] {
  const taken = new Set(positions);
  return positions.map((position, index) => (position < 0 && index < count && !taken.has(index) ? index : position));
}

/** Excel compares headers without case; other programs may turn a no-break space into a plain one. */
function fold(header: string): string {
  return header.replace(/\s+/g, " ").trim().toLowerCase();
}
