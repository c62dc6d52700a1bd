/** Which tables and plain lists are audited: tables come first where both are there. */

import { classifyTable } from "./columns/classifyTable";
import { mapColumnsInSteps } from "./columns/mapColumns";
import { withOwnColumns, withOwnScales } from "./columns/ownColumns";
import type { MappedColumns } from "./columns/settleColumns";
import { isSample } from "./lists/sampleTable";
import type { LeftAside, SkipReason } from "./model/audit";
import { columnLetters } from "./model/address";
import type { Finding } from "./model/finding";
import { withUnlistedNone, type NamedColumn, type PinnedColumn, type TableMapping } from "./model/mapping";
import { NO_TERMS, type OwnTerms } from "./model/ownTerms";
import { runToEnd, type Steps } from "./model/steps";
import type { Table } from "./model/table";
import { kindTerms, termWords } from "./words/ownTerms";
import type { ExplainedWord } from "./words/ownWords";

/** A table or list with what its columns mean. */
export interface MappedSource {
  readonly table: Table;
  readonly mapping: TableMapping;
  readonly findings: readonly Finding[];
  /** Why it is not audited; null where it is. */
  readonly reason: SkipReason | null;
}

/** What the user has said about sources. */
export interface SourceWishes {
  readonly pinned: readonly PinnedColumn[];
  /** Words the user has explained: they count as known. */
  readonly words?: readonly ExplainedWord[];
  /** Names without case; null leaves the choice to us. */
  readonly chosen: readonly string[] | null;
  /** What the user's table of own words says. */
  readonly terms?: OwnTerms;
  /** Columns of resources in which what is not named is none, as the user has said. */
  readonly unlisted?: readonly NamedColumn[];
}

/** Maps the sources and says which of them are audited. */
export function chooseSources(tables: readonly Table[], wishes: SourceWishes): MappedSource[] {
  return runToEnd(chooseSourcesInSteps(tables, wishes));
}

/** The same in steps of some cells; no row is counted as done meanwhile. */
export function* chooseSourcesInSteps(tables: readonly Table[], wishes: SourceWishes): Steps<MappedSource[]> {
  const mapped: MappedSource[] = [];
  for (const table of tables) {
    const { mapping, findings } = yield* mapSource(table, wishes);
    mapped.push({ table, mapping, findings, reason: classifyTable(table, mapping, isNamed(table, wishes)) });
  }
  const hasTable = mapped.some((source) => source.table.list === undefined && isOwn(source));
  const hasOwn = mapped.some(isOwn);
  return mapped.map((source) => {
    if (source.reason !== null || isNamed(source.table, wishes)) return source;
    if (hasOwn && !isOwn(source)) return { ...source, reason: "sample" };
    return hasTable && source.table.list !== undefined ? { ...source, reason: "tables-first" } : source;
  });
}

/** Maps the columns of one source under all that the user has said. */
export function* mapSource(table: Table, wishes: Omit<SourceWishes, "chosen">): Steps<MappedColumns> {
  const { pinned, words = [], terms = NO_TERMS, unlisted = [] } = wishes;
  const known = [...termWords(terms), ...kindTerms(terms), ...words];
  const { mapping, findings } = yield* mapColumnsInSteps(table, withOwnColumns(table, terms, pinned), known);
  return { mapping: withUnlistedNone(withOwnScales(mapping, terms), unlisted), findings };
}

/** Whether a source is audited and the user's own: not the sample, which counts only where there is nothing else. */
export function isOwn({ table, mapping, reason }: MappedSource): boolean {
  return reason === null && !isSample(table, mapping);
}

/** Whether the user named the source itself, or the column of its names. */
export function isNamed({ name }: Table, { pinned, chosen }: SourceWishes): boolean {
  const own = name.toLowerCase();
  const isPinned = pinned.some(({ table, field }) => field === "name" && table.toLowerCase() === own);
  return isPinned || chosen?.some((wanted) => wanted.toLowerCase() === own) === true;
}

/** A1 address of a source without its sheet: header, rows, and the totals row that a table shows. */
export function sourceAddress({ origin, headers, rows, hasTotals, list }: Table): string {
  const top = origin.row + 2 - (list?.headerRows ?? 1);
  const bottom = origin.row + rows.length + (hasTotals ? 1 : 0);
  return `${columnLetters(origin.column)}${top}:${columnLetters(origin.column + headers.length - 1)}${bottom + 1}`;
}

/**
 * A table or list that is not audited, as the user is told of it.
 *
 * @param nameHeader Header of the column that may hold the names, where none is known to.
 */
export function sourceAside(
  { table, mapping }: MappedSource,
  reason: SkipReason,
  nameHeader: string | null,
): LeftAside {
  const known = mapping.columns.find(({ field }) => field === "name")?.header ?? null;
  const header = nameHeader ?? known;
  const isRows = reason === "no-header-found";
  const isNothingToAsk = isRows || reason === "empty" || reason === "word-list" || reason === "subjects";
  return {
    name: table.name,
    sheet: table.sheet,
    address: sourceAddress(table),
    takenFor: isRows ? "rows" : table.list === undefined ? "table" : "list",
    reason,
    rows: table.rows.length - (table.list?.leftOut ?? 0),
    nameHeader: isNothingToAsk ? null : nameHeader,
    option: header === null || isNothingToAsk ? null : mapOption(table.name, header),
  };
}

/** Header of the column that may hold the names: the proposed one, else the first with words that are filled and differ. */
export function likelyNames({ table, mapping }: Pick<MappedSource, "table" | "mapping">): string | null {
  if (mapping.columns.some(({ field }) => field === "name")) return null;
  const proposed = mapping.columns.find(({ proposal }) => proposal === "name");
  if (proposed !== undefined) return proposed.header;
  const rows = table.rows.slice(0, MAX_SAMPLE).filter((row) => row.some((cell) => cell !== null));
  const isLike = (index: number): boolean => {
    const texts = rows.flatMap((row) => {
      const cell = row[index] ?? null;
      return typeof cell === "string" && /\p{L}/u.test(cell) ? [cell] : [];
    });
    const share = 0.8 * rows.length;
    return texts.length > 0 && texts.length >= share && new Set(texts).size >= share;
  };
  return mapping.columns.find(({ index, field }) => field === null && isLike(index))?.header ?? null;
}

/** Rows looked at. */
const MAX_SAMPLE = 200;

/** The option of the command line that says which column holds the names. */
export function mapOption(source: string, header: string): string {
  return `--map "${`${source}.${header}=name`.replace(/["\\$`]/g, "\\$&")}"`;
}
