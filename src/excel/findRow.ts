/** Finds the row of a stakeholder in its table or list as it stands now, whatever was sorted, inserted or renamed since it was read. */

import { listBody } from "../core/lists/listBody";
import {
  areSame,
  identityColumns,
  onlyRow,
  RowMatcher,
  rowCells,
  type IdentityColumns,
  type KnownRow,
  type RowCells,
} from "../core/stakeholders/findRow";
import type { Cell } from "../core/model/table";
import { WorkbookError } from "../core/model/workbookError";
import { cellsOf } from "./rawValue";
import { rowsAtOnce } from "./readTables";
import type { WorkbookContext } from "./session";
import { foundRow, isMoved, placesIn, queueRead, standingCells, type FoundRow, type ReadRow } from "./knownRows";
import type { Pending } from "./pending";
import { findSource, type Body, type Frame, type SourcePlace } from "./sourcePlace";
import { runSliced } from "./turns";

/** Times it is looked for while others move columns. */
const TRIES = 3;

/** Rows that may be meant, compared cell by cell; more of one name are no stakeholders anybody can tell apart. */
const MAX_ALIKE = 50;

/**
 * Finds a row by what it is about: the remembered place first, then the whole table by id, registration number and name.
 * One round trip where it stands as it was; else one more per 20,000 cells of those columns (of a list: of all its cells), and
 * one for the row itself.
 *
 * @throws WorkbookError `table-not-found`, `sheet-not-found`, `column-not-found` when nothing is left that tells whose row is whose,
 *   and `row-moved` when the row is gone or cannot be told from another.
 */
export async function findTableRow(context: WorkbookContext, known: KnownRow): Promise<FoundRow> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const found = await tryToFind(context, known);
    if (found !== null) return found;
  }
  throw new WorkbookError("row-moved", known.table.name);
}

/** Null where columns moved between finding the table and reading the row: its cells would be taken for others. */
async function tryToFind(context: WorkbookContext, known: KnownRow): Promise<FoundRow | null> {
  const { table } = known;
  const source = await findSource(context, table, rowCells(known).row);
  const search = new RowSearch(context, known, source, placesIn(source, table));
  const row = (await search.atKnownPlace()) ?? (await search.inWholeTable());
  if (search.isMoved()) return null;
  if (row === null) throw new WorkbookError("row-moved", table.name);
  return foundRow(source, table, row);
}

/** The search for one row. */
class RowSearch {
  private readonly body: Body;
  /** Where the headers stood when rows were read last; null before. */
  private frame: Pending<Frame | null> | null = null;
  private readonly row: RowCells;
  private readonly matcher: RowMatcher;
  private readonly before: IdentityColumns;
  /** Rows that were read, by their place. */
  private readonly read = new Map<number, Excel.Range>();

  /** @param places Where the columns of the reading stand now; negative for those that are gone. */
  constructor(
    private readonly context: WorkbookContext,
    private readonly known: KnownRow,
    private readonly source: SourcePlace,
    private readonly places: readonly number[],
  ) {
    this.body = source.body;
    this.row = rowCells(known);
    this.before = identityColumns(known.mapping);
    this.matcher = new RowMatcher(this.row.cells, this.before);
  }

  /** Whether the headers stood otherwise when rows were read last than when the table was found. */
  isMoved(): boolean {
    return this.frame !== null && isMoved(this.source, this.frame.collect());
  }

  /** The row at the remembered place, when nothing of it has changed and no other one held the same. It was read with the table. */
  async atKnownPlace(): Promise<ReadRow | null> {
    const { row, cells, others } = this.row;
    if (row >= this.body.rowCount) return null;
    if (this.source.row === null) await this.readRows([row]);
    else this.read.set(row, this.source.row);
    const isOnly = !others.some((other) => areSame(cells, other));
    return isOnly && areSame(cells, this.cellsAt(row)) ? this.found(row) : null;
  }

  /** The row wherever it stands. */
  async inWholeTable(): Promise<ReadRow | null> {
    const alike = this.known.table.list === undefined ? await this.sameTableRows() : await this.sameListRows();
    if (alike.length === 0 || alike.length > MAX_ALIKE) return null;
    await this.readRows(alike.filter((index) => !this.read.has(index)));
    const found = onlyRow(alike, this.row, (index) => this.cellsAt(index));
    return found === null ? null : this.found(found);
  }

  /** The rows of the same stakeholder by id, number and name, all in the order of the table. */
  private async sameTableRows(): Promise<number[]> {
    const { own, identity } = this.identityPlaces();
    const { rowCount, range } = this.body;
    const parts = await this.readParts(rowCount, own.length, (start, count) =>
      own.map((column) => range.getCell(start, column).getResizedRange(count - 1, 0)),
    );
    return this.sameOf(parts, identity);
  }

  /** The same in a list, whose end only its cells tell. */
  private async sameListRows(): Promise<number[]> {
    const { own, identity } = this.identityPlaces();
    const { rowCount, range } = this.body;
    const { headers } = this.known.table;
    const width = Math.max(...this.places) + 1;
    const cells = await this.readParts(rowCount, width, (start, count) => [
      range.getCell(start, 0).getResizedRange(count - 1, width - 1),
    ]);
    const now = Array.from({ length: width }, (_, place) => headers[this.places.indexOf(place)] ?? "");
    const name = this.before.name === null ? (own[0] ?? 0) : (this.places[this.before.name] ?? 0);
    const span = { first: 0, last: width - 1 };
    // A heading that names a local kind is looked at as a row here: it is nobody's all the same.
    const frame = { span, nameColumn: name, headers: [now], isLocal: () => false };
    const { count } = await runSliced(listBody(cells, 0, frame));
    const rows = cells.slice(0, count).map((row) => own.map((column) => row[column] ?? null));
    return this.sameOf(rows, identity);
  }

  /** Where the columns stand that tell whose row it is, and which of them is which. */
  private identityPlaces(): { readonly own: readonly number[]; readonly identity: IdentityColumns } {
    const { id, number, name } = this.before;
    const columns = [id, number, name].map((column) => (column === null ? -1 : (this.places[column] ?? -1)));
    const own = columns.filter((column) => column >= 0);
    if (columns[1] === -1 && columns[2] === -1) {
      const { name: table, headers } = this.known.table;
      throw new WorkbookError("column-not-found", `${table}.${headers[name ?? number ?? 0] ?? ""}`);
    }
    const [idAt = null, numberAt = null, nameAt = null] = columns.map((column) =>
      column < 0 ? null : own.indexOf(column),
    );
    return { own, identity: { id: idAt, number: numberAt, name: nameAt } };
  }

  private sameOf(rows: readonly (readonly Cell[])[], identity: IdentityColumns): number[] {
    return [...rows.keys()].filter((row) => this.matcher.isSame(rows[row] ?? [], identity));
  }

  /** Reads rows in parts: the ranges of each part stand side by side. */
  private async readParts(
    rowCount: number,
    width: number,
    queue: (start: number, count: number) => readonly Excel.Range[],
  ): Promise<Cell[][]> {
    const most = rowsAtOnce(this.context, width);
    const rows: Cell[][] = [];
    for (let start = 0; start < rowCount; start += most) {
      const count = Math.min(most, rowCount - start);
      const ranges = queue(start, count).map((range) => range.load({ values: true, valueTypes: true }));
      // Each part must be in before the next is asked for: together they would exceed what one answer may hold.
      await this.context.sync();
      const parts = ranges.map(cellsOf);
      for (let row = 0; row < count; row += 1) rows.push(parts.flatMap((part) => part[row] ?? []));
    }
    return rows;
  }

  private async readRows(rows: readonly number[]): Promise<void> {
    if (rows.length === 0) return;
    this.frame = this.source.queueFrame();
    for (const row of rows) this.read.set(row, queueRead(this.body, row));
    await this.context.sync();
  }

  private found(row: number): ReadRow | null {
    const range = this.read.get(row);
    return range === undefined ? null : { index: row, range };
  }

  private cellsAt(row: number): (Cell | undefined)[] {
    return standingCells(this.read.get(row), this.places, this.known);
  }
}
