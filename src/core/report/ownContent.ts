/** What a run must know of its own sheets before it writes over them, as plain data. */

import { HISTORY_COLUMNS, MATRIX_COLUMNS_OF, RESOURCES_COLUMNS } from "../contract/columns";
import type { OwnTableId, SheetKind } from "../contract/kinds";
import { EMPTY_HISTORY, type History, type WrittenTable } from "../history/history";
import { historyInSteps } from "../history/historyTable";
import { lastSnapshot, type EarlierRuns } from "../history/snapshot";
import { typedOverBlocks } from "../history/standingBlock";
import { readStandingTable, type KnownRows, type LooseNote, type TableContent } from "../history/standingTable";
import { cellText, typedOverInSteps, type TypedOverCell } from "../history/typedOver";
import { withPending } from "../history/pendingCells";
import type { OwnSheet, OwnSheets, StandingTable } from "../model/ownSheet";
import type { PlanCell, UserColumn } from "../model/plan";
import { runToEnd, type Steps } from "../model/steps";
import { isCellError, type Cell, type Table } from "../model/table";
import { rowComments, type RowComment } from "./rowComments";
import { isInput } from "./standingInputs";
import { typedOverHeaders } from "./typedOverHeaders";

/** What a run must know of its own sheets before it writes over them. */
export interface OwnContent extends Pick<OwnSheets, "sheets" | "copies" | "orphans" | "wasMaking"> {
  readonly history: History;
  /** Columns of the user's by the table they stand in, with what an earlier run that was cut short had taken up. */
  readonly userColumns: ReadonlyMap<OwnTableId, readonly UserColumn[]>;
  /** Texts of the user's in rows that cannot be told. */
  readonly loose: readonly LooseNote[];
  /** Comments in the rows of our tables. */
  readonly comments: readonly RowComment[];
  /** Our tables as they stand. */
  readonly tables: ReadonlyMap<OwnTableId, TableContent>;
  /** Cells of ours typed over since the last run. */
  readonly typedOver: readonly TypedOverCell[];
}

/** The runs that the sheets tell of. One that did not come to its end may have left its own among them, the last one. */
export function earlierRuns({ history, sheets, wasMaking }: OwnContent): EarlierRuns {
  const isWhole = !wasMaking && sheets.every(({ unfinished }) => unfinished === null);
  return { snapshots: history.snapshots, isWhole };
}

/** The sheet of ours of a kind, or null. */
export function ownSheet({ sheets }: Pick<OwnSheets, "sheets">, kind: SheetKind): OwnSheet | null {
  return sheets.find((sheet) => sheet.kind === kind) ?? null;
}

/**
 * Puts together what stands in our sheets.
 *
 * @param tables The cells of our tables, days counted from 1900.
 */
export function readContent(own: OwnSheets, tables: readonly Table[]): OwnContent {
  return runToEnd(contentInSteps(own, tables));
}

/** The same in steps of some rows. */
export function* contentInSteps(own: OwnSheets, tables: readonly Table[]): Steps<OwnContent> {
  const tableOf = ({ table }: StandingTable): Table | null => tables.find(({ name }) => name === table.name) ?? null;
  const history = yield* readHistory(ownSheet(own, "history"), tableOf);
  yield 0;
  const isWhole = ({ unfinished }: OwnSheet): boolean => unfinished === null;
  const contents: StandingContent[] = [];
  const typedOver: TypedOverCell[] = [];
  for (const { sheet, standing } of own.sheets.flatMap(tablesOf)) {
    const table = tableOf(standing);
    if (table === null) continue;
    const written = writtenOf(standing.id, history);
    const content = yield* readStandingTable(standing, table, knownRows(standing.id, history), written);
    yield 0;
    if (content === null) continue;
    contents.push({ standing, content, sheet });
    if (isWhole(sheet) && content.id !== "history")
      for (const cell of yield* typedOverTable(content, written)) typedOver.push(cell);
  }
  const columns = new Map(contents.map(({ content }) => [content.id, content.userColumns] as const));
  const healed = withPending(columns, history.pending ?? []);
  return {
    sheets: own.sheets.map((sheet) => withKnownAreas(sheet, history)),
    copies: own.copies,
    orphans: own.orphans,
    wasMaking: own.wasMaking,
    history,
    userColumns: healed.userColumns,
    loose: [...contents.flatMap(({ content }) => content.loose), ...healed.loose],
    comments: contents.flatMap(({ standing, content, sheet }) => rowComments(sheet, standing, content)),
    tables: new Map(contents.map(({ content }) => [content.id, content])),
    typedOver: [
      ...contents.flatMap(({ standing, content, sheet }) => typedOverHeaders(standing, content, sheet.sheet.name)),
      ...typedOver,
      ...own.sheets
        .filter(isWhole)
        .flatMap(({ kind, block, sheet }) =>
          typedOverBlocks(block, blocksOf(kind, history), sheet.name).filter(({ column }) => !isInput(kind, column)),
        ),
    ],
  };
}

/** A sheet that lost its marks, as another program saves it, with the areas that the history tells of it. */
function withKnownAreas(sheet: OwnSheet, history: History): OwnSheet {
  if (sheet.areas.length > 0) return sheet;
  return { ...sheet, areas: blocksOf(sheet.kind, history).map(({ area }) => area) };
}

function blocksOf(kind: SheetKind, { blocks = [] }: History): NonNullable<History["blocks"]> {
  return blocks.filter((block) => block.kind === kind);
}

/** A table of ours, its sheet and what stands in it. */
interface StandingContent {
  readonly standing: StandingTable;
  readonly content: TableContent;
  readonly sheet: OwnSheet;
}

/** The tables of a sheet of ours. */
function tablesOf(sheet: OwnSheet): { readonly sheet: OwnSheet; readonly standing: StandingTable }[] {
  return [sheet, ...sheet.otherTables].map((standing) => ({ sheet, standing }));
}

function* typedOverTable(content: TableContent, written: WrittenTable | null): Steps<TypedOverCell[]> {
  if (written !== null) return yield* typedOverInSteps(content.rows, written, content.columns);
  return content.id === "resources" ? typedOverCounts(content) : [];
}

/** Counts that are formulas no more: of a run that did not note what it wrote, these are known all the same. */
function typedOverCounts({ rows, columns }: TableContent): TypedOverCell[] {
  const code = RESOURCES_COLUMNS.indexOf("code");
  const category = RESOURCES_COLUMNS.indexOf("category");
  return rows.flatMap(({ key, cells }) =>
    cells.flatMap((cell, index): TypedOverCell[] => {
      const isOwn = cell === undefined || cell === null || typeof cell === "object";
      if (isOwn || key === null || index === code || index === category) return [];
      const header = columns[index]?.header ?? "";
      return [{ key, name: cellText(cells[category] ?? null), column: header, value: cellText(cell) }];
    }),
  );
}

function* readHistory(sheet: OwnSheet | null, tableOf: (standing: StandingTable) => Table | null): Steps<History> {
  const table = sheet === null ? null : tableOf(sheet);
  const positions = sheet?.headers?.positions;
  if (table === null || positions === undefined) return EMPTY_HISTORY;
  return yield* historyInSteps(
    table.rows.map((row) => HISTORY_COLUMNS.map((_, index) => planCell(row[positions[index] ?? -1] ?? null))),
  );
}

function planCell(cell: Cell): PlanCell {
  return isCellError(cell) ? cell.error : cell;
}

/** What the last run wrote into a table; null where nothing tells it. */
export function writtenOf(id: OwnTableId, history: History): WrittenTable | null {
  const noted = history.written?.find((written) => written.id === id);
  if (id !== "matrix") return noted ?? null;
  const last = lastSnapshot(history);
  if (last === null) return null;
  return {
    id,
    columns: noted?.columns ?? MATRIX_COLUMNS_OF["1"],
    rows: new Map(last.stakeholders.map(({ key, written }) => [key, written])),
  };
}

/** Whose the rows of a table were at the last run. */
function knownRows(id: OwnTableId, history: History): KnownRows {
  if (id === "resources" || id === "summary") {
    return new Map([...(writtenOf(id, history)?.rows.keys() ?? [])].map((code) => [code, ""]));
  }
  return new Map(lastSnapshot(history)?.stakeholders.map(({ key, name }) => [key, name]) ?? []);
}
