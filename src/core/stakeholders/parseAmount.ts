/** Amounts in cells, in the unit their header names. */

import { AMOUNT_FIELDS, type AmountField, type Field } from "../guide/codes";
import type { YearAmount } from "../model/stakeholder";
import { readAmount } from "../words/amounts";
import { cleanText, type TableReader } from "./tableReader";

/** A number, or a text that is read as one; what cannot be read is reported and never dropped. */
function parseAmount(reader: TableReader, row: number, field: Field): number | null {
  const cell = reader.readable(row, field);
  const { factor } = reader.hints(field);
  if (typeof cell === "number") return cell * factor;
  if (typeof cell !== "string") return null;
  const reading = readAmount(cell);
  if (reading.status === "unreadable")
    reader.add({ kind: "amount-unreadable" }, "warning", row, field, cleanText(cell));
  // "2 k€" in a column of thousands says its own unit.
  return reading.status === "amount" ? reading.amount * (/\d\s?[kKmM]/.test(cell) ? 1 : factor) : null;
}

/** Reads the amounts of one row. */
export type AmountReader = (row: number) => readonly YearAmount[];

/** Reads all amounts of a table, whatever their year; a cell is read once. */
export function amountReader(reader: TableReader): AmountReader {
  const columns = AMOUNT_FIELDS.flatMap((field) => reader.readersOf(field).map((own) => ({ field, ...own })));
  return (row) =>
    columns.flatMap(({ field, year, reader: own }) => {
      const amount = parseAmount(own, row, field);
      return amount === null ? [] : [{ field, year, amount }];
    });
}

/** The amount of a field in its newest column; null where its cell says none. */
export function newestAmount(reader: TableReader, amounts: readonly YearAmount[], field: AmountField): number | null {
  const { year } = reader.hints(field);
  return amounts.find((own) => own.field === field && own.year === year)?.amount ?? null;
}
