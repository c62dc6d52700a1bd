/** What of a source is remembered as it was read, to tell later whether it has changed. */

import { fieldUse, type FieldUse } from "../guide/fieldUses";
import type { Field } from "../guide/codes";
import type { SourceTable } from "../model/audit";
import type { ColumnMapping, TableMapping } from "../model/mapping";
import type { ReadColumn, SourceReading, SourceRows } from "../model/sourceRows";
import { isCellError, type Cell, type Table } from "../model/table";

/** Rows of all sources together that are compared cell by cell; of more only the number of rows is. */
export const MOST_COMPARED_ROWS = 2_000;
/** Characters of a text that are compared. */
export const COMPARED_CHARS = 255;
/** Stands for an error of Excel, whichever it is. */
export const ERROR_MARK = "#";

/** What columns are used for that hold answers, dates, amounts and codes: never names, contacts, owners or free texts. */
const COMPARED_USES: ReadonlySet<FieldUse> = new Set([
  "category",
  "checklist",
  "project",
  "counted",
  "agreement",
  "amounts",
  "age",
]);
const COMPARED_FIELDS: ReadonlySet<Field> = new Set<Field>(["due_date", "role", "confidence"]);

/** The reading of a source that is not too long, as a part of it. */
export function readingOf(table: Table, mapping: TableMapping): Pick<SourceTable, "reading"> {
  if (table.rows.length > MOST_COMPARED_ROWS) return {};
  return {
    reading: readColumns(
      table,
      mapping.columns.filter(({ field }) => field !== null && isCompared(field)),
    ),
  };
}

/** Some columns of a table or list as they were read, in the order they are given in. */
export function readColumns(table: Table, columns: readonly Pick<ColumnMapping, "index" | "header">[]): SourceReading {
  const compared = table.rows.flatMap((row, index) => (row.some((cell) => cell !== null) ? [index] : []));
  return {
    ...{ row: table.origin.row + 1, rows: table.rows.length, compared },
    columns: columns.map(({ index, header }): ReadColumn => ({
      ...{ header, column: table.origin.column + index },
      cells: compared.map((row) => comparedCell(standingCell(table, row, index))),
    })),
  };
}

/** Where the names of a list stand; null for a table. */
export function nameCellsOf({ origin, list }: Table): SourceRows["nameCells"] {
  if (list === undefined) return null;
  const { column, rows, count } = list.nameCells;
  return { row: origin.row + 1, column: origin.column + column, rows, count };
}

/** The sources without their readings where these are too long together. */
export function withoutLongReadings(tables: readonly SourceTable[]): readonly SourceTable[] {
  const rows = tables.reduce((sum, { reading }) => sum + (reading?.rows ?? MOST_COMPARED_ROWS + 1), 0);
  return rows <= MOST_COMPARED_ROWS ? tables : tables.map(withoutReading);
}

function withoutReading(source: SourceTable): SourceTable {
  const { reading, ...others } = source;
  return reading === undefined ? source : others;
}

function isCompared(field: Field): boolean {
  return COMPARED_USES.has(fieldUse(field)) || COMPARED_FIELDS.has(field);
}

/** What stands in a cell of the sheet itself: of merged cells the first alone holds their value. */
function standingCell({ rows, list }: Table, row: number, column: number): Cell {
  if (list?.mergedCells.has(`${row},${column}`) === true) return null;
  return rows[row]?.[column] ?? null;
}

function comparedCell(cell: Cell): ReadColumn["cells"][number] {
  if (isCellError(cell)) return ERROR_MARK;
  return typeof cell === "string" ? cell.slice(0, COMPARED_CHARS) : cell;
}
