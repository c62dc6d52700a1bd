/** Days in cells: serial numbers as Excel keeps them, and texts. */

import { MAX_SERIAL, serialOfDay } from "../model/dates";
import { isCellError } from "../model/table";
import type { SerialDate } from "../model/stakeholder";
import { compactDay, dateOrderOf, parseDate, type DateOrder } from "../words/dateTexts";
import { fold } from "../words/fold";
import { answerWord, isAmbiguousMark } from "../words/words";
import { cleanText, type TableReader } from "./tableReader";

type DayField = "due_date" | "agreement_end" | "assessed_on" | "last_contact";

/** Reads the day of a row; null where there is none. */
export type DayReaders = Readonly<Record<DayField, (row: number) => SerialDate | null>>;

/** Readers of the columns of days; each column has one order of day and month. */
export function dayReaders(reader: TableReader): DayReaders {
  return {
    due_date: dayReader(reader, "due_date"),
    agreement_end: dayReader(reader, "agreement_end"),
    assessed_on: dayReader(reader, "assessed_on"),
    last_contact: dayReader(reader, "last_contact"),
  };
}

function dayReader(reader: TableReader, field: DayField): (row: number) => SerialDate | null {
  let order: DateOrder | null = null;
  return (row) => {
    order ??= orderOf(reader, field);
    return parseDay(reader, row, field, order);
  };
}

function orderOf(reader: TableReader, field: DayField): DateOrder {
  if (!reader.has(field)) return "day-first";
  return dateOrderOf(reader.cells(field).flatMap((cell) => (typeof cell === "string" ? [cell] : [])));
}

/** Words for a date that is not known yet. */
const NO_DATE = new Set([
  "",
  "tbd",
  "nc",
  "ns",
  "nr",
  "n c",
  "n a",
  "n d",
  "a definir",
  "por definir",
  "sans objet",
  "sans date",
]);

function parseDay(reader: TableReader, row: number, field: DayField, order: DateOrder): SerialDate | null {
  const cell = reader.readable(row, field);
  if (cell === null || cell === 0 || isCellError(cell)) return null;
  const date =
    typeof cell === "number"
      ? dayOfNumber(cell, reader.table.dateShift ?? 0)
      : typeof cell === "string"
        ? (parseDate(cell, order) ?? compactDay(cell))
        : null;
  if (date === null && !saysNothing(String(cell)))
    reader.add({ kind: "date-unreadable" }, "warning", row, field, cleanText(String(cell)));
  return date;
}

/** A year typed as a number is its last day: as a serial number it would be one of 1905. */
function dayOfNumber(number: number, dateShift: number): SerialDate | null {
  if (Number.isInteger(number) && number >= 1990 && number <= 2100) return serialOfDay(number, 12, 31);
  if (number > MAX_SERIAL) return compactDay(String(number));
  return number >= 1 && number < MAX_SERIAL + 1 - dateShift ? Math.floor(number) + dateShift : null;
}

function saysNothing(text: string): boolean {
  const answer = answerWord(text);
  return NO_DATE.has(fold(text)) || isAmbiguousMark(text) || answer === "unknown" || answer === "no";
}
