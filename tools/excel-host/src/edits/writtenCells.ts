/** The cells that what is written into a range makes. */

import { HostError } from "../ground/hostError";
import type { Cell, CellFormula, CellValue } from "../model/cell";
import { MAX_TEXT, readTyped } from "../model/coercion";
import type { CellFormat } from "../model/format";
import type { Workbook } from "../model/workbook";

/** Texts that are remembered while a range is written: columns of words say the same again and again. */
const MOST_REMEMBERED = 10_000;

/**
 * Makes the cells of what is written: texts by the calendar of the workbook and in the year it is. Equal texts in one format
 * are one cell, which nobody notices because cells are immutable.
 *
 * @throws HostError `InvalidArgument` for what no cell holds.
 */
export function cellMaker(
  workbook: Workbook,
  formula: (text: string, row: number, column: number) => CellFormula,
): (value: string | number | boolean, format: CellFormat, row: number, column: number) => Cell {
  const { formats, date1904 } = workbook;
  const year = workbook.clock().getFullYear();
  const remembered = new Map<CellFormat, Map<string, Cell>>();
  const changed = cached((format, numberFormat: string, quotePrefix: boolean) =>
    formats.derive(format, { numberFormat, quotePrefix }),
  );
  const plain = (format: CellFormat): CellFormat =>
    format.quotePrefix ? changed(format, format.numberFormat, false) : format;
  const read = (text: string, format: CellFormat, row: number, column: number): Cell => {
    const typed = readTyped(text, format.numberFormat === "@", year, date1904);
    if (typed.kind === "blank") return { value: null, formula: null, format: plain(format) };
    if (typed.kind === "formula")
      return { value: null, formula: formula(typed.text, row, column), format: plain(format) };
    const { value, numberFormat, quotePrefix } = typed;
    checkLength(value);
    const code = format.numberFormat === "General" && numberFormat !== null ? numberFormat : format.numberFormat;
    return { value, formula: null, format: changed(format, code, quotePrefix) };
  };
  return (value, format, row, column) => {
    if (typeof value !== "string") {
      if (typeof value === "number" && !Number.isFinite(value))
        throw new HostError("InvalidArgument", "A cell holds finite numbers only.");
      return { value, formula: null, format: plain(format) };
    }
    let cells = remembered.get(format);
    if (cells === undefined) remembered.set(format, (cells = new Map<string, Cell>()));
    const known = cells.get(value);
    if (known !== undefined) return known;
    const cell = read(value, format, row, column);
    // A formula means something else in another row.
    if (cell.formula === null && cells.size < MOST_REMEMBERED) cells.set(value, cell);
    return cell;
  };
}

function checkLength(value: CellValue): void {
  if (typeof value === "string" && value.length > MAX_TEXT) {
    throw new HostError("InvalidArgument", `A cell holds at most ${MAX_TEXT} characters.`);
  }
}

/** Remembers results by arguments: a range of ten thousand cells has a handful of formats. */
export function cached<Args extends readonly unknown[], Result>(
  compute: (format: CellFormat, ...args: Args) => Result,
) {
  const byFormat = new Map<CellFormat, Map<string, Result>>();
  // Neighbours mostly ask for the same again: no key has to be made for them.
  let last: { readonly format: CellFormat; readonly args: Args; readonly result: Result } | null = null;
  return (format: CellFormat, ...args: Args): Result => {
    if (last?.format === format && args.every((arg, index) => arg === last?.args[index])) return last.result;
    let results = byFormat.get(format);
    if (results === undefined) byFormat.set(format, (results = new Map<string, Result>()));
    const key = JSON.stringify(args);
    let result = results.get(key);
    if (result === undefined) results.set(key, (result = compute(format, ...args)));
    last = { format, args, result };
    return result;
  };
}
