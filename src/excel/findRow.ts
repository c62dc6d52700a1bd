/** Finds the row of a stakeholder in its table or list as it stands now, whatever was sorted, inserted or renamed since it was read. */

import {
  identityColumns,
  onlyRow,
  RowMatcher,
  type IdentityColumns,
  type KnownRow,
} from "../core/stakeholders/findRow";
import type { Cell, Table } from "../core/model/table";
import { WorkbookError } from "../core/model/workbookError";
import { findListPlace } from "./listPlace";
import { cellsOf } from "./rawValue";
import type { WorkbookContext } from "./session";

/** Cells read in one round trip while a row is looked for. */
const CELLS_PER_ROUND_TRIP = 20_000;

/** Rows that may be meant, compared cell by cell; more of one name are no stakeholders anybody can tell apart. */
const MAX_ALIKE = 50;

/** A row where it stands now. */
export interface FoundRow {
  readonly sheet: string;
  readonly isSheetProtected: boolean;
  readonly isReadOnly: boolean;
  /** Zero-based sheet position of its first cell. */
  readonly origin: { readonly row: number; readonly column: number };
  /** Its cells, with values, value types, formulas and number formats loaded. */
  readonly cells: Excel.Range;
  /**
   * The column in which a column of the reading stands now; both zero-based within the table.
   *
   * @throws WorkbookError `column-not-found` when no column has that header any more.
   */
  readonly columnOf: (column: number) => number;
}

/**
 * Finds a row by what it is about: the remembered place first, then the whole table by id, registration number and name.
 * Two round trips where it stands as it was; else one more per 20,000 cells of those columns, and one for the row itself.
 *
 * @throws WorkbookError `table-not-found`, and `row-moved` when the row is gone or cannot be told from another.
 */
export async function findTableRow(context: WorkbookContext, known: KnownRow): Promise<FoundRow> {
  const { name } = known.table;
  const source =
    known.table.list === undefined ? await tablePlace(context, name) : await listBody(context, known.table);
  const { body, headers } = source;
  const search = new RowSearch(context, known, body, headers);
  const row = (await search.atKnownPlace()) ?? (await search.inWholeTable());
  if (row === null) throw new WorkbookError("row-moved", name);
  return {
    sheet: source.sheet,
    isSheetProtected: source.isSheetProtected,
    isReadOnly: source.isReadOnly,
    origin: { row: body.rowIndex + row.index, column: body.columnIndex },
    cells: row.range,
    columnOf: (column) => {
      const header = known.table.headers[column] ?? "";
      const place = headers.indexOf(header);
      if (place < 0) throw new WorkbookError("column-not-found", `${name}.${header}`);
      return place;
    },
  };
}

/** The rows below a header. */
interface Body {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly range: Excel.Range;
}

/** A table or list where it stands now. */
interface SourcePlace {
  readonly sheet: string;
  readonly isSheetProtected: boolean;
  readonly isReadOnly: boolean;
  readonly headers: readonly string[];
  readonly body: Body;
}

async function tablePlace(context: WorkbookContext, name: string): Promise<SourcePlace> {
  const table = context.workbook.tables.getItemOrNullObject(name).load({ columns: { name: true } });
  const range = table.getDataBodyRange().load({ rowCount: true, rowIndex: true, columnIndex: true });
  const sheet = table.worksheet.load({ name: true, protection: { protected: true } });
  const workbook = context.workbook.load({ readOnly: true });
  await context.sync();
  if (table.isNullObject) throw new WorkbookError("table-not-found", name);
  const { rowIndex, columnIndex, rowCount } = range;
  return {
    sheet: sheet.name,
    isSheetProtected: sheet.protection.protected,
    isReadOnly: workbook.readOnly,
    headers: table.columns.items.map((column) => column.name),
    body: { rowIndex, columnIndex, rowCount, range },
  };
}

async function listBody(context: WorkbookContext, table: Table): Promise<SourcePlace> {
  const { row, column, rowCount, ...place } = await findListPlace(context, table);
  const range = context.workbook.worksheets
    .getItem(place.sheetId)
    .getRangeByIndexes(row, column, Math.max(rowCount, 1), place.headers.length);
  return { ...place, body: { rowIndex: row, columnIndex: column, rowCount, range } };
}

/** A row of the table as it was just read. */
interface ReadRow {
  /** Zero-based data row. */
  readonly index: number;
  readonly range: Excel.Range;
}

/** The search for one row. */
class RowSearch {
  private readonly cells: readonly Cell[];
  private readonly matcher: RowMatcher;
  private readonly before: IdentityColumns;
  /** Where the columns of the reading stand now; -1 for those that are gone. */
  private readonly places: readonly number[];

  constructor(
    private readonly context: WorkbookContext,
    private readonly known: KnownRow,
    private readonly body: Body,
    headers: readonly string[],
  ) {
    this.cells = known.table.rows[known.row] ?? [];
    this.before = identityColumns(known.mapping);
    this.matcher = new RowMatcher(this.cells, this.before);
    this.places = known.table.headers.map((header) => headers.indexOf(header));
  }

  /** The row at the remembered place, when it is surely the same. One round trip. */
  async atKnownPlace(): Promise<ReadRow | null> {
    const { row } = this.known;
    if (row >= this.body.rowCount) return null;
    const range = this.queueRow(row);
    await this.context.sync();
    const cells = this.asKnown(cellsOf(range)[0] ?? []);
    if (this.matcher.isUnchanged(cells)) return { index: row, range };
    return this.matcher.isSame(cells, this.before) && this.wasTheOnlyOne() ? { index: row, range } : null;
  }

  /** The row wherever it stands. */
  async inWholeTable(): Promise<ReadRow | null> {
    const alike = await this.sameRows();
    if (alike.length === 0 || alike.length > MAX_ALIKE) return null;
    const ranges = new Map(alike.map((index) => [index, this.queueRow(index)]));
    await this.context.sync();
    const rowOf = (index: number): readonly Cell[] => this.asKnown(firstRow(ranges.get(index)));
    const found = onlyRow(alike, this.known.row, (index) => this.matcher.isUnchanged(rowOf(index)));
    const range = found === null ? undefined : ranges.get(found);
    return found === null || range === undefined ? null : { index: found, range };
  }

  /** The rows of the same stakeholder by id, number and name, all in the order of the table. */
  private async sameRows(): Promise<number[]> {
    const { id, number, name } = this.before;
    const columns = [id, number, name].map((column) => (column === null ? -1 : (this.places[column] ?? -1)));
    const own = columns.flatMap((column) => (column < 0 ? [] : [column]));
    const [idAt = null, numberAt = null, nameAt = null] = columns.map((column) =>
      column < 0 ? null : own.indexOf(column),
    );
    const rowsAtOnce = Math.floor(CELLS_PER_ROUND_TRIP / Math.max(own.length, 1));
    const found: number[] = [];
    for (let start = 0; start < this.body.rowCount; start += rowsAtOnce) {
      const count = Math.min(rowsAtOnce, this.body.rowCount - start);
      const ranges = own.map((column) =>
        this.body.range
          .getCell(start, column)
          .getResizedRange(count - 1, 0)
          .load({ values: true, valueTypes: true }),
      );
      // Each part must be in before the next is asked for: together they would exceed what one answer may hold.
      await this.context.sync();
      const parts = ranges.map(cellsOf);
      for (let row = 0; row < count; row += 1) {
        const cells = parts.map((part) => part[row]?.[0] ?? null);
        if (this.matcher.isSame(cells, { id: idAt, number: numberAt, name: nameAt })) found.push(start + row);
      }
    }
    return found;
  }

  /** Whether no other row of the reading was about the same stakeholder. */
  private wasTheOnlyOne(): boolean {
    const { table, row } = this.known;
    return table.rows.every((cells, index) => index === row || !this.matcher.isSame(cells, this.before));
  }

  private queueRow(row: number): Excel.Range {
    return this.body.range.getRow(row).load({ values: true, valueTypes: true, formulas: true, numberFormat: true });
  }

  /** The cells of a row in the order of the reading. */
  private asKnown(cells: readonly Cell[]): Cell[] {
    return this.places.map((place) => cells[place] ?? null);
  }
}

function firstRow(range: Excel.Range | undefined): readonly Cell[] {
  return range === undefined ? [] : (cellsOf(range)[0] ?? []);
}
