/** Puts an answer into cells of a stakeholder's row, and makes sure it is still that row. */

import type { CellWrite } from "../core/interview/answer";
import { WorkbookError } from "../core/workbookError";
import { toCell, type RawValue } from "./rawValue";
import { storableText } from "./storableText";
import type { Cell } from "../core/table";
import type { WorkbookContext } from "./session";

/** A row of a table, and what must stand there. */
export interface AnswerRow {
  /** Name of the table. */
  readonly table: string;
  /** Zero-based data row. */
  readonly row: number;
  /** Zero-based column of the name, and the name as it was read. */
  readonly nameColumn: number;
  readonly name: Cell;
}

/** One cell to write, and what it held when the answer was given. */
export interface AnswerCell extends CellWrite {
  readonly before: Cell;
}

/** How a write went. */
export type AnswerResult =
  | { readonly status: "written"; readonly addresses: readonly string[] }
  /** Somebody else changed a cell meanwhile; nothing was written. */
  | { readonly status: "changed"; readonly column: number; readonly address: string; readonly current: Cell };

/**
 * Writes the cells when the row still carries the name and the cells still hold what they did; repeating it is harmless.
 * Three round trips; the last one writes, and reads back what stands there.
 *
 * @throws WorkbookError `table-not-found`, `row-moved`, `formula-cell`, `not-written`, and whatever Excel refuses.
 */
export async function writeAnswerCells(
  context: WorkbookContext,
  { table: name, row, nameColumn, name: expected }: AnswerRow,
  cells: readonly AnswerCell[],
  overwrite: boolean,
): Promise<AnswerResult> {
  const table = context.workbook.tables.getItemOrNullObject(name).load({ name: true });
  const body = table.getDataBodyRange().load({ rowCount: true });
  const sheet = table.worksheet.load({ name: true, protection: { protected: true } });
  const workbook = context.workbook.load({ readOnly: true });
  await context.sync();
  if (table.isNullObject) throw new WorkbookError("table-not-found", name);
  if (workbook.readOnly) throw new WorkbookError("read-only", "");
  if (sheet.protection.protected) throw new WorkbookError("protected", sheet.name);
  if (row >= body.rowCount) throw new WorkbookError("row-moved", name);

  const nameCell = body.getCell(row, nameColumn).load({ values: true, valueTypes: true });
  const targets = cells.map((cell) => ({
    ...cell,
    range: body.getCell(row, cell.column).load({ values: true, valueTypes: true, formulas: true, address: true }),
  }));
  await context.sync();
  if (cellOf(nameCell) !== expected) throw new WorkbookError("row-moved", name);
  for (const { range, before, value, column } of targets) {
    if (isFormula(range)) throw new WorkbookError("formula-cell", range.address);
    const current = cellOf(range);
    if (!overwrite && !isSame(current, before) && !isSame(current, value === "" ? null : value)) {
      return { status: "changed", column, address: range.address, current };
    }
  }

  for (const { range, value } of targets) {
    range.values = [[typeof value === "string" && !isPlainWord(value) ? storableText(value) : value]];
    range.load({ values: true, valueTypes: true });
  }
  await context.sync();
  for (const { range, value } of targets) {
    if (!isSame(cellOf(range), value === "" ? null : value)) throw new WorkbookError("not-written", range.address);
  }
  return { status: "written", addresses: targets.map(({ range }) => range.address) };
}

/**
 * Whether Excel keeps a text as it is without an apostrophe, as if the user had typed it: a letter first, no digits, no word
 * for true or false. `""` empties the cell. Whatever else is written as text explicitly.
 */
function isPlainWord(text: string): boolean {
  return text === "" || (/^\p{L}[^\p{N}]*$/u.test(text) && !/^(?:true|false)$/i.test(text));
}

function cellOf(range: Excel.Range): Cell {
  return toCell((range.values as RawValue[][])[0]?.[0] ?? "", range.valueTypes[0]?.[0]);
}

function isFormula(range: Excel.Range): boolean {
  const formula: unknown = (range.formulas as unknown[][])[0]?.[0];
  const value: unknown = (range.values as unknown[][])[0]?.[0];
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

function isSame(a: Cell, b: Cell): boolean {
  return a === b || (typeof a === "object" && typeof b === "object" && a?.error === b?.error);
}

/**
 * Adds a column at the right end of a table, empty. Two round trips.
 *
 * @returns The header as Excel keeps it: a number is added where it is taken.
 * @throws WorkbookError `table-not-found`, and whatever Excel refuses, for example when cells stand in the way.
 */
export async function addTableColumn(context: WorkbookContext, name: string, header: string): Promise<string> {
  const table = context.workbook.tables.getItemOrNullObject(name).load({ name: true });
  await context.sync();
  if (table.isNullObject) throw new WorkbookError("table-not-found", name);
  const column = table.columns.add(undefined, undefined, header).load({ name: true });
  await context.sync();
  return column.name;
}
