/**
 * A mark in the very hidden sheet of the answers that a request is about to write, with what stands in their cells until then: if
 * the answer of that request never comes and a row had moved in that moment, the next one tells what went into another row.
 */

import { isSameCell, type Cell } from "../core/model/table";
import { columnPlaces, type KnownColumns } from "../core/stakeholders/columnPlaces";
import { identityColumns, rowCells, type KnownRow } from "../core/stakeholders/findRow";
import { textMark } from "../core/history/checksum";
import type { KeptSheet, RawValue } from "../core/model/ownSheet";
import { WorkbookError } from "../core/model/workbookError";
import { sheetCellAddress } from "../core/model/address";
import { KeptPlace, queueKeptByName } from "./keptSheet";
import { cellsOf } from "./rawValue";
import {
  apartAt,
  foldedHeader,
  markedTable,
  parseMark,
  writtenRows,
  wrongEntries,
  type AnswerMark,
  type MarkEntry,
  type WrongEntry,
} from "../core/interview/answerMark";
import { foundRow, queueRead, type FoundRow } from "./knownRows";
import { writeBound, type BoundCell } from "./boundWrite";
import type { Damage } from "./putBack";
import type { Pending } from "./pending";
import type { WorkbookContext } from "./session";
import { findSource } from "./sourcePlace";
import { writtenAs } from "./writtenAs";

/** Right of all that a report copies aside; its first row holds the mark, each further one the cells of an answer. */
const COLUMN = 15_100;
const COLUMNS = 200;
const ROWS = 101;
/** Times it is tried while others move rows. */
const TRIES = 3;
/** Cells among which a row is looked for, at most. */
const MOST_CELLS = 200_000;

/** A row to be written into. */
interface MarkedRow {
  readonly row: FoundRow;
  readonly known: KnownRow;
  readonly targets: readonly { readonly place: number; readonly wanted: Cell }[];
}

/** What a request left that wrote answers. */
interface LeftAnswers {
  readonly mark: AnswerMark | null;
  readonly copies: readonly (readonly Cell[])[];
}

/** Marks that this pane has heard the answer of. */
const heard = new Set<string>();
let count = 0;

/** The marks of one work. */
export class AnswerMarks {
  private queued: Pending<LeftAnswers & { readonly place: KeptPlace | null }> | null = null;
  private place: KeptPlace | null = null;
  private last: AnswerMark | null = null;

  constructor(private readonly context: WorkbookContext) {}

  /** Queues what an earlier request left, to be asked together with the next one. */
  queue(): void {
    const kept = queueKeptByName(this.context);
    const range = kept.sheet
      .getRangeByIndexes(0, COLUMN, ROWS, COLUMNS)
      .getUsedRangeOrNullObject(true)
      .load({ values: true, valueTypes: true });
    this.queued = {
      collect: () => {
        const { sheet, isFree } = kept.collect();
        const place = isFree ? new KeptPlace(this.context, sheet) : null;
        if (sheet === null || range.isNullObject) return { place, mark: null, copies: [] };
        const [, ...copies] = cellsOf(range);
        return { place, mark: parseMark(String((range.values as RawValue[][])[0]?.[0] ?? "")), copies };
      },
    };
  }

  /**
   * Puts back what an earlier request wrote into another row and nobody heard of. No round trip where there was none such.
   *
   * @returns Whether anything was written.
   * @throws WorkbookError `misplaced` where it cannot be told from others.
   */
  async heal(known: KnownRow): Promise<boolean> {
    const { table } = known;
    const left = this.queued?.collect() ?? null;
    this.queued = null;
    this.place = left?.place ?? null;
    if (left === null || left.mark === null || heard.has(left.mark.id) || left.mark.table !== markedTable(table))
      return false;
    const { mark } = left;
    const wrong = wrongEntries(mark, left.copies);
    if (wrong.length === 0) return false;
    for (let tries = 0; tries < TRIES; tries += 1) {
      // Others may move rows meanwhile: then they are looked for again.
      if (await this.putBack(known, mark.columns, wrong)) {
        this.forget();
        await this.context.sync();
        return true;
      }
    }
    throw new WorkbookError("misplaced", table.sheet);
  }

  /** Writes what stood in cells where the answer stands now; false where rows moved meanwhile. */
  private async putBack({ table }: KnownRow, columns: KnownColumns, wrong: readonly WrongEntry[]): Promise<boolean> {
    const source = await findSource(this.context, table);
    const { body } = source;
    if (body.rowCount * source.columns.headers.length > MOST_CELLS) throw new WorkbookError("misplaced", source.sheet);
    const range = body.range.load({ values: true, valueTypes: true });
    await this.context.sync();
    const rows = cellsOf(range);
    for (const own of wrong) {
      const places = own.isShifted ? columns.headers.map((_, place) => place) : columnPlaces(columns, source.columns);
      const [index, ...others] = writtenRows(rows, own, places);
      if (index === undefined) continue;
      const cells = queueRead(body, index);
      // Each is looked at right before it is written.
      await this.context.sync();
      const row = foundRow(source, table, { index, range: cells });
      const targets = own.entry.targets.map(({ place }, at): BoundCell => {
        const now = places[place] ?? -1;
        const stood = own.stood[at] ?? null;
        const format = (cells.numberFormat as string[][])[0]?.[now] ?? "General";
        const written = stood === null || typeof stood === "object" ? "" : writtenAs(stood, format);
        return { place: now, written, wanted: written === "" ? null : stood };
      });
      if (others.length > 0) throw new WorkbookError("misplaced", addressOf(row, targets[0]?.place ?? 0));
      if (writtenRows(cellsOf(cells), own, places).length === 0) return false;
      if ((await writeBound(this.context, row, targets, null)) === null) return false;
    }
    return true;
  }

  /** Queues the mark of rows, before anything is written into them. */
  write(rows: readonly MarkedRow[]): void {
    const [first] = rows;
    if (this.place === null || first === undefined) return;
    const { table } = first.known;
    count += 1;
    const entries = rows.map(entryOf);
    const id = `${Date.now().toString(36)}-${count}`;
    const mark: AnswerMark = { id, table: markedTable(table), columns: first.row.source.columns, entries };
    this.last = mark;
    const sheet = this.place.begin();
    const area = sheet.getRangeByIndexes(0, COLUMN, ROWS, COLUMNS);
    area.clear("Contents");
    entries.forEach((entry, index) => {
      const { tellers, targets, apart } = entry;
      const { cells, source } = rows[index]?.row ?? first.row;
      const heads = source.body.range.getRow(0).getOffsetRange(-1, 0).getEntireRow();
      const copy = (at: number, range: Excel.Range): void => area.getCell(index + 1, at).copyFrom(range, "Values");
      tellers.forEach((place, at) => copy(at, cells.getCell(0, place)));
      targets.forEach(({ place }, at) => {
        const cell = cells.getCell(0, place);
        copy(tellers.length + 2 * at, cell);
        copy(tellers.length + 2 * at + 1, cell.getEntireColumn().getIntersection(heads));
      });
      if (typeof apart === "number") copy(apartAt(entry), cells.getCell(0, apart));
    });
    area.getCell(0, 0).values = [[JSON.stringify(mark)]];
  }

  /** Queues the mark of a row whose cells are about to be put back, beside those of the answer that went into it. */
  restoring(damage: Damage, row: Excel.Range, places: readonly number[]): void {
    const { place, last } = this;
    // Where columns have moved a place says nothing of the mark's; a formula is never what an answer wrote over.
    const isAlike = damage.columns.headers.every((header, index) => last?.columns.headers[index] === header);
    const isHere = places.every((own, index) => own === index);
    const isPlain = damage.undo.every(({ raw }) => !String(raw).startsWith("="));
    if (place === null || last === null || last.entries.length + 1 >= ROWS || !isAlike || !isHere || !isPlain) return;
    const entry = restoredEntry(damage, last.entries[0]?.tellers ?? []);
    const mark: AnswerMark = { ...last, entries: [...last.entries, entry] };
    this.last = mark;
    const area = place.begin().getRangeByIndexes(0, COLUMN, ROWS, COLUMNS);
    const { tellers, targets } = entry;
    const copy = (at: number, column: number): void =>
      area.getCell(mark.entries.length, at).copyFrom(row.getCell(0, column), "Values");
    tellers.forEach((column, at) => copy(at, column));
    targets.forEach((target, at) => copy(tellers.length + 2 * at, target.place));
    area.getCell(0, 0).values = [[JSON.stringify(mark)]];
  }

  /** To be called when the answer has come and every row was the one that was meant. */
  settle(): void {
    if (this.last !== null) heard.add(this.last.id);
  }

  /** Queues that nothing is left to look at. */
  forget(): void {
    if (this.place !== null) clearMarks(this.place.begin());
  }
}

/** Forgets whose row the last answers went into, and what stood there before. */
export function forgetAnswers({ workbook }: WorkbookContext, { id }: KeptSheet): void {
  clearMarks(workbook.worksheets.getItem(id));
}

function clearMarks(sheet: Excel.Worksheet): void {
  sheet.getRangeByIndexes(0, COLUMN, ROWS, COLUMNS).clear("Contents");
}

function entryOf({ row, known, targets }: MarkedRow): MarkEntry {
  const { id, number, name } = identityColumns(known.mapping);
  const { cells, others } = rowCells(known);
  const written = new Set(targets.map(({ place }) => place));
  const placeOf = (column: number): number => {
    try {
      return row.columnOf(column);
    } catch {
      return -1;
    }
  };
  const isFree = (column: number): boolean => placeOf(column) >= 0 && !written.has(placeOf(column));
  // What tells rows of one name apart.
  const among = others.flatMap((other) => {
    const column = cells.findIndex((cell, index) => isFree(index) && !isSameCell(cell, other[index] ?? null));
    return column < 0 ? [] : [column];
  });
  const columns = [...new Set([id, number, name, ...among].filter((column) => column !== null))].filter(isFree);
  const tellers = columns.map(placeOf);
  const standing = cellsOf(row.cells)[0] ?? [];
  // What tells it from one of its name that comes later; one cell, so that little is kept.
  const further = cells.findIndex((_, column) => isFree(column) && !columns.includes(column) && isAlone(known, column));
  const isTall = (known.table.list?.headerRows ?? 1) > 1;
  return {
    tellers,
    own: textMark(JSON.stringify(tellers.map((place) => standing[place] ?? null))),
    apart: further < 0 ? null : placeOf(further),
    targets: targets.map(({ place, wanted }) => ({ place, wanted })),
    headers: targets.map(({ place }) => (isTall ? "" : foldedHeader(row.source.columns.headers[place] ?? ""))),
  };
}

/** A row that is put right: told by what tells the row that was meant. */
function restoredEntry({ cells, undo }: Damage, tellers: readonly number[]): MarkEntry {
  return {
    tellers,
    own: textMark(JSON.stringify(tellers.map((column) => cells[column] ?? null))),
    apart: null,
    targets: undo.map(({ column, stood }) => ({ place: column, wanted: stood })),
    // Not looked at: the columns stand where they did.
    headers: undo.map(() => ""),
  };
}

/** Whether no other row of the reading holds what the known one does in a column. */
function isAlone({ table, row }: KnownRow, column: number): boolean {
  const cell = table.rows[row]?.[column] ?? null;
  if (cell === null) return false;
  return !table.rows.some((other, index) => index !== row && isSameCell(other[column] ?? null, cell));
}

function addressOf({ source, origin }: FoundRow, place: number): string {
  return sheetCellAddress(source.sheet, origin.row, origin.column + place);
}
