/** Amounts in cells, in the unit their header names. */

import type { Field } from "../guide/codes";
import { readAmount } from "../words/amounts";
import { cleanText, type TableReader } from "./tableReader";

/** A number, or a text that is read as one; what cannot be read is reported and never dropped. */
export function parseAmount(reader: TableReader, row: number, field: Field): number | null {
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
