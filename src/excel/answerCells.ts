/** Puts an answer into cells of a stakeholder's row, wherever that row stands by then. */

import { sheetCellAddress } from "../core/model/address";
import type { CellWrite } from "../core/interview/answer";
import type { KnownRow } from "../core/stakeholders/findRow";
import { WorkbookError } from "../core/model/workbookError";
import { findTableRow } from "./findRow";
import { findListPlace } from "./listPlace";
import { cellsOf, toCell } from "./rawValue";
import { type RawValue } from "../core/model/ownSheet";
import { storableText } from "./storableText";
import { isSameCell, type Cell, type Table } from "../core/model/table";
import { hasWritten, willWrite, type WorkbookContext } from "./session";

/** How a write went. */
export type AnswerResult =
  | { readonly status: "written"; readonly addresses: readonly string[] }
  /** Somebody else changed a cell meanwhile; nothing was written. `column` is that of the reading. */
  | { readonly status: "changed"; readonly column: number; readonly address: string; readonly current: Cell };

/**
 * Writes cells of a row when they still hold what they did when it was read; repeating it is harmless. Three round trips where
 * the row stands as it was, see `findTableRow` for where it does not; the last one writes, and reads back what stands there.
 *
 * @param writes Values by the columns of the reading.
 * @throws WorkbookError `table-not-found`, `row-moved`, `column-not-found`, `read-only`, `protected`, `formula-cell`,
 *   `merged-cells` where the cell is a part of others,
 *   `not-written`, and whatever Excel refuses.
 */
export async function writeAnswerCells(
  context: WorkbookContext,
  known: KnownRow,
  writes: readonly CellWrite[],
  overwrite: boolean,
): Promise<AnswerResult> {
  const row = await findTableRow(context, known);
  if (row.isReadOnly) throw new WorkbookError("read-only", "");
  if (row.isSheetProtected) throw new WorkbookError("protected", row.sheet);

  const before = known.table.rows[known.row] ?? [];
  const targets = writes.map(({ column, value }) => {
    const place = row.columnOf(column);
    const address = sheetCellAddress(row.sheet, row.origin.row, row.origin.column + place);
    const isText = isTextCell(row.cells, place);
    const kept = isText && typeof value === "number" ? String(value) : value;
    return { column, place, address, written: writtenAs(kept, isText), wanted: kept === "" ? null : kept };
  });
  for (const { column, place, address, wanted } of targets) {
    if (known.table.list?.mergedCells.has(`${known.row},${column}`) === true) {
      throw new WorkbookError("merged-cells", address);
    }
    if (isFormula(row.cells, place)) throw new WorkbookError("formula-cell", address);
    const current = cellOf(row.cells, place);
    if (!overwrite && !isSameCell(current, before[column] ?? null) && !isSameCell(current, wanted)) {
      return { status: "changed", column, address, current };
    }
  }

  const written = targets.map(({ place, address, written: value, wanted }) => {
    const range = row.cells.getCell(0, place);
    range.values = [[value]];
    return { address, wanted, range: range.load({ values: true, valueTypes: true }) };
  });
  willWrite(context);
  await context.sync();
  for (const { address, wanted, range } of written) {
    if (!isSameCell(cellOf(range, 0), wanted)) throw new WorkbookError("not-written", address);
  }
  return { status: "written", addresses: written.map(({ address }) => address) };
}

/**
 * Whether Excel keeps a text as it is without an apostrophe, as if the user had typed it: a letter first, no digits, no word
 * for true or false. `""` empties the cell. Whatever else is written as text explicitly.
 */
function isPlainWord(text: string): boolean {
  return text === "" || (/^\p{L}[^\p{N}]*$/u.test(text) && !/^(?:true|false)$/i.test(text));
}

/** Whether a cell of a one-row range is formatted as text: such a cell keeps whatever is written as text, numbers too. */
function isTextCell(range: Excel.Range, column: number): boolean {
  return (range.numberFormat as string[][])[0]?.[column] === "@";
}

/**
 * What to hand to Excel. A text cell gets no apostrophe, which it may keep as a part of the text (issue 6687 of
 * OfficeDev/office-js); only what would begin a formula gets one everywhere.
 */
function writtenAs(value: CellWrite["value"], isText: boolean): CellWrite["value"] {
  if (typeof value !== "string" || isPlainWord(value)) return value;
  return isText && !/^\s*['=+@-]/.test(value) ? value : storableText(value);
}

/** A cell of a one-row range by its zero-based column. */
function cellOf(range: Excel.Range, column: number): Cell {
  return toCell((range.values as RawValue[][])[0]?.[column] ?? "", range.valueTypes[0]?.[column]);
}

function isFormula(range: Excel.Range, column: number): boolean {
  const formula: unknown = (range.formulas as unknown[][])[0]?.[column];
  const value: unknown = (range.values as unknown[][])[0]?.[column];
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/**
 * Adds a column at the right end of a table, empty, unless somebody else has just added it. Two round trips.
 *
 * @param known Headers of the table when it was read: a column of this header that is not among them is taken as it is.
 * @returns The header as Excel keeps it: a number is added where it is taken.
 * @throws WorkbookError `table-not-found`, `read-only`, `protected`, and whatever Excel refuses, for example when cells stand in the way.
 */
export async function addTableColumn(
  context: WorkbookContext,
  name: string,
  header: string,
  known: readonly string[],
): Promise<string> {
  const table = context.workbook.tables.getItemOrNullObject(name).load({ columns: { name: true } });
  const sheet = table.worksheet.load({ name: true, protection: { protected: true } });
  const workbook = context.workbook.load({ readOnly: true });
  await context.sync();
  if (table.isNullObject) throw new WorkbookError("table-not-found", name);
  const isThere = table.columns.items.some((column) => column.name === header);
  if (isThere && !known.includes(header)) return header;
  if (workbook.readOnly) throw new WorkbookError("read-only", "");
  if (sheet.protection.protected) throw new WorkbookError("protected", sheet.name);
  const column = table.columns.add(undefined, undefined, header).load({ name: true });
  willWrite(context, "one");
  await context.sync();
  hasWritten(context);
  return column.name;
}

/**
 * Writes the header of a new column right of a list, unless somebody else has just added it. Three round trips where the list
 * stands as it was.
 *
 * @returns The header.
 * @throws WorkbookError `cells-in-the-way` when anything stands right of the list beside its rows; else as `addTableColumn`.
 */
export async function addListColumn(context: WorkbookContext, list: Table, header: string): Promise<string> {
  const place = await findListPlace(context, list);
  if (place.headers.includes(header) && !list.headers.includes(header)) return header;
  if (place.isReadOnly) throw new WorkbookError("read-only", "");
  if (place.isSheetProtected) throw new WorkbookError("protected", place.sheet);
  const column = place.column + place.headers.length;
  const rows = Math.min(list.rows.length, place.rowCount);
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const beside = sheet.getRangeByIndexes(place.row - 1, column, rows + 1, 1).load({ values: true, valueTypes: true });
  const tables = beside.getTables(false).load({ name: true });
  await context.sync();
  const cells = cellsOf(beside).map(([cell = null]) => cell);
  const inTheWay = cells.findIndex((cell) => cell !== null);
  if (inTheWay >= 0 || tables.items.length > 0) {
    const address = sheetCellAddress(place.sheet, place.row - 1 + Math.max(inTheWay, 0), column);
    throw new WorkbookError("cells-in-the-way", address);
  }
  beside.getCell(0, 0).values = [[storableText(header)]];
  willWrite(context, "one");
  await context.sync();
  hasWritten(context);
  return header;
}
