/** A day as the user's column writes its days: as dates of Excel, or as texts. */

import type { CellWrite, EncodedAnswer } from "../interview/answer";
import { isoOfSerial } from "../model/dates";
import type { SerialDate } from "../model/stakeholder";
import type { Table } from "../model/table";
import { dayReaders } from "../stakeholders/parseDay";
import { TableReader } from "../stakeholders/tableReader";
import { dateOrderOf, type DateOrder } from "../words/dateTexts";
import { columnOf, type EditPlace } from "./editPlace";
import type { DayColumn } from "./matrixEdit";

/**
 * Encodes a day. A column that mostly holds texts gets a text like them, any other one the number of the day, with a text for a
 * cell that would show that number bare.
 *
 * @returns Null where the column would read it as another day.
 */
export function encodeDay(place: EditPlace, field: DayColumn, day: SerialDate): EncodedAnswer | null {
  const column = columnOf(place, field);
  if (column === null) return { status: "needs-column", field };
  const cells = place.table.rows.map((row) => row[column] ?? null);
  const texts = cells.flatMap((cell) => (typeof cell === "string" && cell.trim() !== "" ? [cell.trim()] : []));
  const numbers = cells.filter((cell) => typeof cell === "number").length;
  const text = dayText(day, texts);
  const write: CellWrite =
    texts.length > numbers
      ? { column, value: text }
      : { column, value: day - (place.table.dateShift ?? 0), dayText: text };
  const readsAs = (value: CellWrite["value"]): boolean =>
    dayAt({ ...place, table: withCell(place.table, place.row, column, value) }, field) === day;
  return readsAs(write.value) && readsAs(text) ? { status: "writes", writes: [write] } : null;
}

/** The day that the row of a place says; null where it says none. */
export function dayAt({ table, mapping, row }: EditPlace, field: DayColumn): SerialDate | null {
  return dayReaders(new TableReader(table, mapping))[field](row);
}

function withCell(table: Table, row: number, column: number, value: CellWrite["value"]): Table {
  const cells = (table.rows[row] ?? []).map((cell, index) => (index === column ? value : cell));
  return { ...table, rows: table.rows.map((own, index) => (index === row ? cells : own)) };
}

const NUMERIC = /^\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})$/;

/** A day as most texts of its column are written: `2027-06-30`, else `30/06/2027` with their sign between the numbers. */
function dayText(day: SerialDate, texts: readonly string[]): string {
  const [year = "", month = "", dayOfMonth = ""] = isoOfSerial(day).split("-");
  const iso = texts.filter((text) => /^\d{4}-\d{1,2}-\d{1,2}$/.test(text)).length;
  const signs = texts.flatMap((text) => NUMERIC.exec(text)?.[1] ?? []);
  if (iso > signs.length) return `${year}-${month}-${dayOfMonth}`;
  const sign = signs[0] ?? "/";
  const order: DateOrder = dateOrderOf(texts);
  return (order === "month-first" ? [month, dayOfMonth, year] : [dayOfMonth, month, year]).join(sign);
}
