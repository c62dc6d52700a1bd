/** Workbooks count days from 1900 or from 1904; in here all days count from 1900. */

import { isDateFormat, isoOfSerial, MAX_SERIAL } from "./dates";
import type { SheetPlan } from "./plan";
import type { Cell, Table } from "./table";

/** What a number of days of the 1904 system lacks. */
const SHIFT_OF_1904 = 1_462;

/** A cell with a number, its format and its text as the sheet shows it. */
export interface ShownNumber {
  readonly value: number;
  readonly format: string;
  readonly text: string;
}

/**
 * What the days of a workbook lack to count from 1900, told by cells whose text shows a year: Office.js has the system itself
 * only in its preview (`Workbook.use1904DateSystem`), and gives numbers as they are kept.
 */
export function dateShiftOf(cells: readonly ShownNumber[]): number {
  const votes = cells.reduce((sum, cell) => sum + voteOf(cell), 0);
  return votes > 0 ? SHIFT_OF_1904 : 0;
}

/** 1 for a text with the year of the 1904 system, -1 for that of the 1900 system, 0 where it does not tell. */
function voteOf({ value, format, text }: ShownNumber): number {
  if (!isDateFormat(format) || value < 1 || value > MAX_SERIAL - SHIFT_OF_1904) return 0;
  const shows = (serial: number): boolean => {
    const year = isoOfSerial(serial).slice(0, 4);
    return new RegExp(`(?:^|\\D)(?:${year}|${year.slice(2)})(?:\\D|$)`).test(text);
  };
  return Number(shows(value + SHIFT_OF_1904)) - Number(shows(value));
}

/** The tables with what the days of their workbook lack; as they are where that is nothing. */
export function withDateShift(tables: readonly Table[], dateShift: number): Table[] {
  return dateShift === 0 ? [...tables] : tables.map((table) => ({ ...table, dateShift }));
}

/** A table of ours whose days count from 1900; what is not shown as a day stays. */
export function countedFrom1900(table: Table): Table {
  const { dateShift = 0, numberFormats } = table;
  if (dateShift === 0) return table;
  const shifted = (cell: Cell, format: string | undefined): Cell =>
    typeof cell === "number" && isDateFormat(format ?? "General") ? cell + dateShift : cell;
  const rows = table.rows.map((row, index) => row.map((cell, column) => shifted(cell, numberFormats[index]?.[column])));
  return { ...table, rows, dateShift: 0 };
}

/** Columns of our tables that hold days. */
const DAYS: ReadonlySet<string> = new Set(["due_date", "agreement_end", "since", "until"]);

/** A plan whose days count as the workbook does. */
export function countedAsWorkbook(plan: SheetPlan, dateShift: number): SheetPlan {
  if (dateShift === 0) return plan;
  const tables = plan.tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) => {
      const { id, cells } = column;
      if (!DAYS.has(id) || !isValues(cells)) return column;
      return { ...column, cells: cells.map((cell) => (typeof cell === "number" ? cell - dateShift : cell)) };
    }),
  }));
  return { ...plan, tables };
}

type ColumnCells = SheetPlan["tables"][number]["columns"][number]["cells"];

function isValues(cells: ColumnCells): cells is Extract<ColumnCells, readonly unknown[]> {
  return Array.isArray(cells);
}
