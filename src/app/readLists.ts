/** Finds the plain lists of a workbook and reads those that are asked for, where they stand. */

import { sourceAside } from "../core/chooseSources";
import type { Language } from "../core/guide/codes";
import { findListsInSteps, type FoundList } from "../core/lists/findLists";
import { withoutAreas, type Grid } from "../core/lists/grid";
import { languageOfTexts } from "../core/lists/languageOfTexts";
import { isListOf, nameLists } from "../core/lists/nameLists";
import { columnsAside, sheetAside } from "../core/lists/sheetsAside";
import type { LeftAside } from "../core/model/audit";
import type { PinnedColumn } from "../core/model/mapping";
import type { OwnTerms } from "../core/model/ownTerms";
import type { Area } from "../core/model/plan";
import { isFilled } from "../core/lists/grid";
import { HEAD_ROWS, readGrids, readWithMerges, type UsedSheet } from "../excel/readGrids";
import { waitingFor, type WorkbookContext } from "../excel/session";
import { runSliced } from "./sliced";

/** What lists are read. */
export interface ListWishes {
  readonly pinned: readonly PinnedColumn[];
  /** What the user's table of own words says. */
  readonly terms: OwnTerms;
  /** Names of the tables, which no list takes. */
  readonly taken: readonly string[];
  /** Whether a list is read whole; of the others the first rows are enough. */
  readonly isWanted: (list: FoundList) => boolean;
}

/** What stands on the sheets beside tables. */
export interface ReadLists {
  /** Read whole where they are wanted, else as far as the first rows tell; in sheet then position order. */
  readonly lists: readonly FoundList[];
  /** Sheets without list or table, and columns too far to the right. */
  readonly notes: readonly LeftAside[];
  readonly language: Language;
  /** What numbers of days lack to count from 1900, as far as the first rows show it. */
  readonly dateShift: number;
}

/** One round trip to look, one more where a wanted list is longer than the first rows or holds merged cells. */
export async function readLists(
  context: WorkbookContext,
  sheets: readonly UsedSheet[],
  wishes: ListWishes,
): Promise<ReadLists> {
  const open = sheets.filter((sheet) => !sheet.tables.some((table) => covers(table, sheet.used)));
  const heads = await readGrids(
    context,
    open.map(({ sheet, used }) => ({ sheet, area: { ...used, rows: Math.min(used.rows, HEAD_ROWS) } })),
  );
  const searched: Searched[] = [];
  for (const [index, sheet] of open.entries())
    searched.push(await searchSheet(context, sheet, heads[index] ?? EMPTY, wishes));
  const first = nameLists(
    searched.flatMap(({ lists }) => lists),
    wishes.taken,
  );
  const wanted = new Set(first.filter(wishes.isWanted).map(({ table }) => table.sheet));
  const whole = await readWhole(context, searched, wanted, wishes);
  return {
    lists: nameLists(
      whole.flatMap(({ lists }) => lists),
      wishes.taken,
    ),
    notes: [
      ...whole.flatMap(({ sheet, lists, grid }) => {
        const isTold = lists.length > 0 || sheet.tables.length > 0;
        const aside = isTold ? null : sheetAside(sheet.sheet.name, grid);
        return aside === null ? [] : [aside];
      }),
      ...sheets.flatMap(({ sheet, beyond, tables }) =>
        beyond === null || tables.some((table) => covers(table, beyond)) ? [] : [columnsAside(sheet.name, beyond)],
      ),
    ],
    language: languageOfTexts(heads),
    dateShift: Math.max(0, ...heads.map(({ dateShift = 0 }) => dateShift)),
  };
}

/** What the user has said that tells a list. */
type SheetWishes = Pick<ListWishes, "pinned" | "terms">;

const EMPTY: Grid = { origin: { row: 0, column: 0 }, cells: [] };

/** A sheet with what was found on it. */
interface Searched {
  readonly sheet: UsedSheet;
  readonly grid: Grid;
  readonly lists: readonly FoundList[];
}

/** @param known What was found in the first rows of the sheet, where they were searched before. */
async function searchSheet(
  context: WorkbookContext,
  sheet: UsedSheet,
  grid: Grid,
  { pinned, terms }: SheetWishes,
  known: readonly FoundList[] = [],
): Promise<Searched> {
  const { id, name } = sheet.sheet;
  const own = pinned.filter(({ table }) => isListOf(name, table)).map((pin) => ({ ...pin, table: name }));
  const place = { sheet: name, pinned: own, terms, headerRows: HEAD_ROWS, known };
  const { signal } = waitingFor(context);
  const lists = await runSliced(findListsInSteps(withoutAreas(grid, sheet.tables), place), { signal });
  return { sheet, grid, lists: lists.map((list) => ({ ...list, table: { ...list.table, ids: { sheet: id } } })) };
}

async function readWhole(
  context: WorkbookContext,
  searched: readonly Searched[],
  wanted: ReadonlySet<string>,
  wishes: SheetWishes,
): Promise<readonly Searched[]> {
  const asked = searched.filter(({ sheet }) => wanted.has(sheet.sheet.name));
  const longer = asked.filter(({ sheet }) => sheet.used.rows > HEAD_ROWS);
  const merged = asked.filter(({ lists }) => lists.some(mayBeMerged));
  if (longer.length === 0 && merged.length === 0) return searched;
  const { grids, merges } = await readWithMerges(
    context,
    longer.map(({ sheet: { sheet, used } }) => ({
      sheet,
      area: { ...used, row: used.row + HEAD_ROWS, rows: used.rows - HEAD_ROWS },
    })),
    merged.map(({ sheet: { sheet, used } }) => ({ sheet, area: used })),
  );
  const whole: Searched[] = [];
  for (const own of searched) {
    const rest = grids[longer.indexOf(own)];
    const areas = merges[merged.indexOf(own)];
    const isRead = rest === undefined && areas === undefined;
    const grid = isRead ? own.grid : withRest(own.grid, rest ?? EMPTY, areas);
    whole.push(isRead ? own : await searchSheet(context, own.sheet, grid, wishes, own.lists));
  }
  return whole;
}

/** A grid with the rows below its own, and with its merged areas. */
function withRest(head: Grid, rest: Grid, merges: readonly Area[] | undefined): Grid {
  const start = head.cells.length;
  return {
    ...head,
    cells: [...head.cells, ...rest.cells],
    formats: [...(head.formats ?? []), ...(rest.formats ?? [])],
    hiddenRows: [...(head.hiddenRows ?? []), ...(rest.hiddenRows ?? []).map((row) => start + row)],
    ...(merges === undefined ? {} : { merges }),
  };
}

/** Whether a category or a name is blank below a filled one, as it is under merged cells. */
function mayBeMerged({ table, mapping }: FoundList): boolean {
  const columns = mapping.columns.filter(({ field }) => field === "category" || field === "name");
  return columns.some(({ index }) =>
    table.rows.some(
      (row, r) => r > 0 && !isFilled(row[index]) && row.some(isFilled) && table.rows[r - 1]?.some(isFilled),
    ),
  );
}

/** Whether a table is all there is on a sheet. */
function covers(table: Area, used: Area): boolean {
  return (
    table.row <= used.row &&
    table.column <= used.column &&
    table.row + table.rows >= used.row + used.rows &&
    table.column + table.columns >= used.column + used.columns
  );
}

/** Lists that are not audited, as the user is told of them. */
export function listsAside(lists: readonly FoundList[], otherwise: "tables-first" | "not-chosen"): LeftAside[] {
  return lists.map((list) => {
    const reason = list.reason ?? otherwise;
    return sourceAside({ ...list, findings: [], reason }, reason, list.nameHeader);
  });
}
