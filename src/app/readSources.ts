/** Reads the tables and plain lists that may be sources, whole, and says why the others are left alone. */

import { chooseSourcesInSteps, isOwn, type SourceWishes } from "../core/chooseSources";
import type { Language } from "../core/guide/codes";
import type { FoundList } from "../core/lists/findLists";
import { withLists } from "../core/lists/inputLists";
import { isNamedLikeOurs, isNamedLikeSubjects, isNamedLikeTerms } from "../core/contract/names";
import { parseChoices } from "../core/memory/savedChoices";
import type { LeftAside, SkippedTable } from "../core/model/audit";
import { withDateShift } from "../core/model/dateSystem";
import type { DiscoveredSheet, DiscoveredTable, Discovery } from "../core/model/discovery";
import type { PinnedColumn } from "../core/model/mapping";
import { type OwnSheets } from "../core/model/ownSheet";
import type { InputTables } from "../core/model/inputTables";
import type { OwnTerms } from "../core/model/ownTerms";
import type { Table } from "../core/model/table";
import { MOST_SUBJECTS } from "../core/subjects/readSubjects";
import { MOST_TERMS, readTerms } from "../core/terms/readTerms";
import { readyKindWords } from "../core/words/kindWords";
import { queueChoices } from "../excel/choices";
import { hasCode } from "../excel/officeErrors";
import { queueOwnSheets } from "../excel/ownSheets";
import { queueUsedSheets, sheetsWithCells } from "../excel/readGrids";
import { queueFirstRows, readRest } from "../excel/readTables";
import { queueInput } from "../excel/inputTables";
import { subjectTablesOf } from "../excel/subjectTables";
import { termTablesOf } from "../excel/termTables";
import { waitingFor, type WorkbookContext } from "../excel/session";
import { givenBySheet } from "../core/lists/givenCategory";
import { resolvePins } from "./namedSources";
import { listsAside, readLists, type ReadLists } from "./readLists";
import { runSliced } from "./sliced";

/** What is wanted of the workbook. */
export interface SourceRequest {
  /** Names of tables and lists, without case; null leaves the choice to what the user said before, or to us. */
  readonly chosen: readonly string[] | null;
  readonly pinned: readonly PinnedColumn[];
  /** Whether what stands in our own tables is read too, for a run that writes. */
  readonly withOwnContent?: boolean;
  /** Whether every list is read, as for somebody who is still to choose; else only those that are audited. */
  readonly allLists?: boolean;
  /** What the user said before, once the choices kept in the workbook are read. */
  readonly wishesOf: (kept: string | null) => SourceWishes;
}

/** Everything, for somebody who is still to choose. */
export const ALL_SOURCES: SourceRequest = {
  chosen: null,
  pinned: [],
  allLists: true,
  wishesOf: (kept) => {
    const { chosen, columns } = parseChoices(kept);
    return { chosen, pinned: columns };
  },
};

/** What was read of the workbook. */
export interface Sources {
  /** Tables and lists in sheet then position order. */
  readonly tables: Table[];
  readonly skipped: SkippedTable[];
  /** Lists that were not read whole, and sheets that hold neither table nor list. */
  readonly leftAside: LeftAside[];
  /** Every list of the workbook, as far as it was read. */
  readonly lists: readonly FoundList[];
  /** Language of the texts on the sheets, for want of headers that are understood. */
  readonly language: Language;
  readonly own: OwnSheets;
  /** What the user's table of own words says. */
  readonly terms: OwnTerms;
  /** The user's table of subjects, or a plain list of them, as it stands. */
  readonly subjects: InputTables;
  /** What the user has said about the workbook, as it is kept; null when nothing is. */
  readonly choices: string | null;
}

/**
 * Tables and lists that may be sources, read whole; and why the others are not read. One round trip for tables of ordinary
 * sizes, one more to look for lists where anything stands beside the tables, and one for lists that are long or merged.
 */
export async function readSources(
  context: WorkbookContext,
  discovery: Discovery,
  request: SourceRequest,
): Promise<Sources> {
  const wanted = request.chosen === null ? null : new Set(request.chosen.map((name) => name.toLowerCase()));
  const isChosen = ({ name }: DiscoveredTable): boolean => wanted === null || wanted.has(name.toLowerCase());
  const termTables = termTablesOf(discovery);
  const said = saidToBeSources(request);
  const subjectTables = subjectTablesOf(discovery, said);
  const isInput = (table: DiscoveredTable): boolean => isNamedLikeTerms(table.name) || subjectTables.includes(table);
  const readable = discovery.tables.filter(
    (table) => !isNamedLikeOurs(table.name) && !isInput(table) && table.showsHeaders && isChosen(table),
  );

  const visible = discovery.sheets.filter(({ isVisible }) => isVisible);
  const { first, words, challenges, ownSheets, used, kept } = await readTogether(context, visible, (sheets) => ({
    first: queueFirstRows(context, readable),
    words: queueInput(context, termTables, MOST_TERMS),
    challenges: queueInput(context, subjectTables, MOST_SUBJECTS),
    ownSheets: queueOwnSheets(context, discovery, request.withOwnContent === true ? "write" : "marks"),
    used: queueUsedSheets(context, sheets, discovery.tables),
    kept: queueChoices(context),
  }));

  const own = ownSheets.collect();
  const terms = readTerms(await words.read());
  const subjectTable = await challenges.read();
  const parts = first.collect().filter(({ table }) => !own.markedSheets.has(table.sheet));
  const tables = await givenTables(await readRest(context, parts), terms);
  const skipped = skippedTables(discovery, (table) =>
    subjectTables.includes(table) ? "subjects" : skipReason(table, own, isChosen(table)),
  );
  const choices = kept.collect();
  const inputSheets = new Set([...termTables, ...insertedTables(subjectTables)].map(({ sheet }) => sheet));
  const users = used.collect().filter(({ sheet: { name } }) => !own.markedSheets.has(name) && !inputSheets.has(name));
  const wishes = { ...request.wishesOf(choices), terms };
  const pinned = resolvePins(wishes.pinned, discovery);
  const isAudited = await auditedLists(context, tables, { ...wishes, pinned });
  const isOfSubjects = ({ table, reason }: FoundList): boolean =>
    reason === "subjects" && !said.has(table.name.toLowerCase());
  const found = await readLists(context, users, {
    pinned,
    terms,
    taken: discovery.tables.map(({ name }) => name),
    isWanted: (list) => request.allLists === true || isOfSubjects(list) || isAudited(list),
  });
  const others = found.lists.filter((list) => !isOfSubjects(list));
  const readWhole = request.allLists === true ? offered(others, tables) : others.filter(isAudited);
  const sources = inSheetOrder([...tables, ...readWhole.map(({ table }) => table)], discovery);
  return {
    tables: withDateShift(sources, Math.max(found.dateShift, ...tables.map(({ dateShift = 0 }) => dateShift))),
    skipped,
    leftAside: asideOf(found, readWhole, wishes.chosen === null ? "tables-first" : "not-chosen"),
    lists: found.lists,
    language: found.language,
    own,
    terms,
    subjects: withLists(subjectTable, found.lists.filter(isOfSubjects)),
    choices,
  };
}

/** The tables with what their names say of all their rows. */
async function givenTables(tables: readonly Table[], terms: OwnTerms): Promise<Table[]> {
  await runSliced(readyKindWords());
  return tables.map((table) => givenBySheet(table, terms));
}

/** Tables that are named as sources, or whose column of names is. */
function saidToBeSources({ chosen, pinned }: SourceRequest): ReadonlySet<string> {
  const named = pinned.filter(({ field }) => field === "name").map(({ table }) => table);
  return new Set([...(chosen ?? []), ...named].map((name) => name.toLowerCase()));
}

/** Tables of subjects that the pane inserted, beside which only its own lines stand. */
function insertedTables(tables: readonly DiscoveredTable[]): DiscoveredTable[] {
  return tables.filter(({ name }) => isNamedLikeSubjects(name));
}

/** Reads what `queue` asks for; where one of the sheets has no cells, without those. */
async function readTogether<Queued>(
  context: WorkbookContext,
  sheets: readonly DiscoveredSheet[],
  queue: (sheets: readonly DiscoveredSheet[]) => Queued,
): Promise<Queued> {
  try {
    const queued = queue(sheets);
    await context.sync();
    return queued;
  } catch (error) {
    if (!hasCode(error, "UnsupportedSheet")) throw error;
  }
  const queued = queue(await sheetsWithCells(context, sheets));
  await context.sync();
  return queued;
}

/** Tells lists that are audited: those the user named, else all that can be where no table can. */
async function auditedLists(
  context: WorkbookContext,
  tables: readonly Table[],
  { chosen, pinned }: SourceWishes,
): Promise<(list: FoundList) => boolean> {
  const names = new Set(chosen?.map((name) => name.toLowerCase()));
  const named = new Set(pinned.filter(({ field }) => field === "name").map(({ table }) => table.toLowerCase()));
  const { signal } = waitingFor(context);
  const hasTable = (await runSliced(chooseSourcesInSteps(tables, { chosen, pinned }), { signal })).some(isOwn);
  return ({ table, reason }) => {
    const name = table.name.toLowerCase();
    if (names.has(name)) return true;
    if (chosen !== null) return false;
    return named.has(name) || (reason === null && !hasTable);
  };
}

/** Lists that are offered for a choice: those without a column of names only where there is nothing better. */
function offered(lists: readonly FoundList[], tables: readonly Table[]): readonly FoundList[] {
  const rows = lists.filter(({ reason }) => reason !== "no-header-found" && reason !== "word-list");
  const named = rows.filter(({ reason }) => reason !== "no-name-column");
  return named.length + tables.length > 0 ? named : rows;
}

function asideOf(
  { lists, notes }: ReadLists,
  readWhole: readonly FoundList[],
  otherwise: "tables-first" | "not-chosen",
): LeftAside[] {
  const left = lists.filter((list) => !readWhole.includes(list));
  return [...listsAside(left, otherwise), ...notes];
}

/** Tables of a choice, and the others as skipped; a null choice takes all. */
export function onlyChosen(
  tables: readonly Table[],
  chosen: readonly string[] | null,
): { readonly tables: readonly Table[]; readonly left: readonly SkippedTable[] } {
  if (chosen === null) return { tables, left: [] };
  const wanted = new Set(chosen.map((name) => name.toLowerCase()));
  const isChosen = ({ name }: Table): boolean => wanted.has(name.toLowerCase());
  const left = tables
    .filter((table) => !isChosen(table) && table.list === undefined)
    .map(({ name, sheet }): SkippedTable => ({ table: name, sheet, reason: "not-chosen" }));
  return { tables: tables.filter(isChosen), left };
}

function skippedTables(
  { tables }: Discovery,
  reasonOf: (table: DiscoveredTable) => SkippedTable["reason"] | null,
): SkippedTable[] {
  return tables.flatMap((table) => {
    const reason = reasonOf(table);
    return reason === null ? [] : [{ table: table.name, sheet: table.sheet, reason }];
  });
}

function skipReason(table: DiscoveredTable, own: OwnSheets, isChosen: boolean): SkippedTable["reason"] | null {
  if (isNamedLikeTerms(table.name)) return table.showsHeaders ? "own-words" : "no-header-row";
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
