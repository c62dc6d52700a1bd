/**
 * What stood in our sheets in the very moment a run wrote over them. The writing request copies it aside before it takes anything
 * away, with a note of what the run had read: where its answer never came, the next run tells from both what somebody had typed
 * in between.
 */

import { textMark } from "../history/checksum";
import type { PendingCell } from "../history/history";
import { pendingCells } from "../history/pendingCells";
import type { LooseNote, TableContent } from "../history/standingTable";
import { cellText, type TypedOverCell } from "../history/typedOver";
import { cellAddress } from "../model/address";
import { holdsFormula, type OwnSheet, type OwnSheets, type StandingBlock } from "../model/ownSheet";
import type { PlanCell } from "../model/plan";
import { flatMapInSteps, mapInSteps, type Steps } from "../model/steps";
import { readCopy, type CopiedSheet, type NotedSheet, type NotedTable } from "./copiedSheet";
import type { NewTexts } from "./newTexts";
import { readContent, type OwnContent } from "./ownContent";

/** What a run had read of the sheets it wrote over. No text stands in it, only marks of texts. */
export interface ReadingNote {
  /** In the order in which they are copied. */
  readonly sheets: readonly NotedSheet[];
  /** Marks of the texts that were read. */
  readonly known: readonly string[];
  /** Marks of the places of formulas, of columns where they stand in every row: their values come and go by themselves. */
  readonly formulas: readonly string[];
  /** Whether numbers of days count from another year than 1900: then a number tells nothing. */
  readonly isShifted: boolean;
}

const cellMark = ({ table, header, key, cell }: PendingCell): string =>
  textMark(JSON.stringify(["cell", table, header, key, cell]));
const cellPlace = ({ table, header, key }: Pick<PendingCell, "table" | "header" | "key">): string =>
  textMark(JSON.stringify(["at", table, header, key]));
const looseMark = ({ key, name, column, value }: LooseNote): string =>
  textMark(JSON.stringify(["loose", key, name, column, value]));
const overMark = ({ key, name, column, value }: TypedOverCell): string =>
  textMark(JSON.stringify(["over", key, name, column, value]));
const overPlace = ({ key, name, column }: Pick<TypedOverCell, "key" | "name" | "column">): string =>
  textMark(JSON.stringify(["of", key, name, column]));
const columnMark = (header: string): string => textMark(JSON.stringify(["column", header]));

/**
 * Notes what was read of sheets, in steps of some rows.
 *
 * @param sheets Those that will be written over.
 */
export function* noteInSteps(sheets: readonly OwnSheet[], content: OwnContent, isShifted: boolean): Steps<ReadingNote> {
  const cells = pendingCells(content.userColumns);
  const tables = [...content.tables.values()];
  const computed = yield* computedHeaders(tables);
  const known = [
    ...(yield* mapInSteps(cells, cellMark)),
    ...(yield* mapInSteps(content.loose, looseMark)),
    ...(yield* mapInSteps(content.typedOver, overMark)),
  ];
  const formulas = yield* mapInSteps(
    cells.filter(({ cell }) => isFormula(cell)),
    cellPlace,
  );
  for (const header of computed) formulas.push(columnMark(header));
  for (const { rows, columns } of tables) {
    const single = columns.map(({ header }) => !computed.has(header));
    const places = yield* flatMapInSteps(rows, ({ key, name, cells: own }) =>
      own.flatMap((cell, index) =>
        single[index] === true && isFormula(cell)
          ? [overPlace({ key: key ?? "", name, column: columns[index]?.header ?? "" })]
          : [],
      ),
    );
    for (const place of places) formulas.push(place);
  }
  for (const { sheet, block } of sheets) {
    const places = yield* mapInSteps(formulaCells(block), (column) => overPlace({ key: "", name: sheet.name, column }));
    for (const place of places) formulas.push(place);
  }
  return { sheets: sheets.map(notedSheet), known, formulas, isShifted };
}

function notedSheet(sheet: OwnSheet): NotedSheet {
  return {
    kind: sheet.kind,
    name: sheet.sheet.name,
    unfinished: sheet.unfinished,
    tables: [sheet, ...sheet.otherTables].map(({ id, table, area, totals }): NotedTable => ({
      ...{ id, name: table.name, row: area.row, column: area.column, rows: area.rows - 1 },
      ...{ headers: table.headers, hasTotals: totals !== null },
    })),
  };
}

/** Headers of columns that hold a formula in every row, in whatever table of ours they stand. */
function* computedHeaders(tables: readonly TableContent[]): Steps<ReadonlySet<string>> {
  const computed = new Set<string>();
  const others = new Set<string>();
  for (const { rows, columns } of tables) {
    const isComputed = columns.map(() => rows.length > 0);
    yield* mapInSteps(rows, ({ cells }) => {
      columns.forEach((_, index) => {
        if (!isFormula(cells[index])) isComputed[index] = false;
      });
    });
    columns.forEach(({ header }, index) => (isComputed[index] === true ? computed : others).add(header));
  }
  for (const header of others) computed.delete(header);
  return computed;
}

function isFormula(cell: PlanCell | undefined): boolean {
  return typeof cell === "object" && cell !== null;
}

/** The addresses of the formulas of a block. */
function formulaCells(block: StandingBlock | null): string[] {
  if (block === null) return [];
  const { row, column, values, formulas } = block;
  return formulas.flatMap((line, r) =>
    line.flatMap((formula, c) => (holdsFormula(formula, values[r]?.[c]) ? [cellAddress(row + r, column + c)] : [])),
  );
}

/** A note from its text; null where it is not whole. */
export function parseNote(text: string, length: number): ReadingNote | null {
  if (length === 0 || text.length !== length) return null;
  try {
    return JSON.parse(text) as ReadingNote;
  } catch {
    return null;
  }
}

/**
 * What stood in copies that the run which made them had not read, as far as it does not stand in the sheets by now. Where
 * a text stands in its place that came after it that one stays, and what is found comes as a note without a row.
 *
 * @param copies In the order of the note.
 * @param now What stands in the sheets.
 */
export function lostTexts(note: ReadingNote, copies: readonly CopiedSheet[], now: OwnContent): NewTexts | null {
  const read = note.sheets.map((sheet, index) => readCopy(sheet, copies[index] ?? { values: [], cells: [] }));
  const own: OwnSheets = {
    ...{ sheets: read.map(({ own: sheet }) => sheet), kept: null, state: null, markedSheets: new Set() },
    ...{ copies: [], orphans: [], wasMaking: false },
  };
  const then = readContent(
    own,
    read.flatMap(({ tables }) => tables),
  );
  const known = new Set([...note.known, ...note.formulas]);
  const isTelling = (value: PlanCell): boolean => !note.isShifted || !/^\d+(\.\d+)?$/.test(cellText(value));
  const cells: PendingCell[] = [];
  const loose: LooseNote[] = then.loose.filter((own) => !known.has(looseMark(own)));
  for (const cell of pendingCells(then.userColumns)) {
    if (known.has(cellMark(cell)) || known.has(cellPlace(cell)) || !isTelling(cell.cell)) continue;
    const column = now.userColumns.get(cell.table)?.find(({ header }) => header === cell.header);
    const standing = column?.cells.get(cell.key) ?? null;
    const value = cellText(cell.cell);
    if (cellText(standing) === value) continue;
    // What was read before was typed over, and comes of the run that wrote it again.
    if (standing === null || standing === "" || known.has(cellMark({ ...cell, cell: standing }))) cells.push(cell);
    else loose.push({ key: cell.key, name: nameIn(then, cell), column: cell.header, value });
  }
  const typedOver = then.typedOver.filter(
    (own) =>
      !known.has(overMark(own)) && !known.has(overPlace(own)) && !isInComputed(own, known) && isTelling(own.value),
  );
  return cells.length + loose.length + typedOver.length === 0 ? null : { cells, loose, typedOver };
}

/** Whether a cell of a row of ours is in a column that held formulas; cells outside tables have no key. */
function isInComputed({ key, column }: TypedOverCell, known: ReadonlySet<string>): boolean {
  return key !== "" && column !== null && known.has(columnMark(column));
}

function nameIn({ tables }: OwnContent, { table, key }: PendingCell): string {
  return tables.get(table)?.rows.find((row) => row.key === key)?.name ?? "";
}
