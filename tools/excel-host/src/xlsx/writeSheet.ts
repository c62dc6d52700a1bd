/** A changed worksheet back into XML: only what changed is written, the rest is copied as it stands. */

import { isErrorValue, type Cell } from "../model/cell";
import { columnLetters } from "../model/rect";
import type { RowInfo, Worksheet } from "../model/worksheet";
import type { SheetSource } from "./readSheet";
import { SharedFormulas } from "./sharedFormulas";
import { scanRows, type ScannedCell, type ScannedRow } from "./sheetScan";
import type { Piece } from "./compression";
import { TextBytes } from "./textBytes";
import { encodeEscapes, encodeText, withAttribute, type SplitElement } from "../xml/xmlText";

/** Where texts and formats of cells go. */
export interface CellSink {
  readonly stringIndex: (text: string) => number;
  readonly formatIndex: (cell: Cell["format"]) => number;
}

/** The `sheetData` element with the changed rows written anew. */
export function writeSheetData(sheet: Worksheet, source: StoredData | null, prefix: string, sink: CellSink): TextBytes {
  const writer = new RowWriter(sheet, prefix, sink);
  const bytes = new TextBytes();
  bytes.add(`<${prefix}sheetData>`);
  for (const row of source === null ? writer.allRows() : writer.changedRows(source)) bytes.add(row);
  bytes.add(`</${prefix}sheetData>`);
  return bytes;
}

/** The `sheetData` element as it is stored, with what is known of it. */
interface StoredData extends SheetSource {
  readonly data: string;
}

/** The bytes of a sheet's part, in pieces. @param cells Its `sheetData` element, where it was written anew. */
export function sheetBytes({ before, start, children, end }: SplitElement, cells: TextBytes | null): readonly Piece[] {
  const bytes = new TextBytes();
  bytes.add(before + start);
  for (const { name, text } of children) {
    if (name === "sheetData" && cells !== null) bytes.append(cells);
    else bytes.add(text);
  }
  bytes.add(end);
  return bytes.pieces();
}

/** Formulas kept as XML at a time. */
const MOST_ENCODED = 1_000;

class RowWriter {
  private readonly encodedFormulas = new Map<string, string>();
  private shared: SharedFormulas | null = null;

  constructor(
    private readonly sheet: Worksheet,
    private readonly prefix: string,
    private readonly sink: CellSink,
  ) {}

  *allRows(): Generator<string, undefined> {
    const rows = [...new Set([...this.sheet.rowsWithCells(), ...this.sheet.rows.keys()])].sort((a, b) => a - b);
    this.shared = new SharedFormulas(this.sheet, rows, () => true, 0);
    for (const row of rows) yield this.row(row, null, "");
  }

  *changedRows({ data, isAddressed, groups }: StoredData): Generator<string, undefined> {
    const { changedCells, changedRows, part } = this.sheet;
    const besides = this.changedWithGroups(groups);
    const numbers = [...new Set([...changedCells.rows(), ...besides.keys(), ...changedRows])].sort((a, b) => a - b);
    const changed = (row: number): ReadonlySet<number> =>
      new Set([...changedCells.columns(row), ...(besides.get(row) ?? [])]);
    const isWritten = (row: number, column: number): boolean =>
      changedCells.has(row, column) || besides.get(row)?.has(column) === true;
    this.shared = new SharedFormulas(this.sheet, numbers, isWritten, firstFreeIndex(groups));
    let next = 0;
    for (const scanned of scanRows(data, this.prefix, part ?? "")) {
      for (let number = numbers[next]; number !== undefined && number < scanned.row; number = numbers[++next])
        yield this.row(number, null, data, changed(number));
      const isChanged = numbers[next] === scanned.row;
      if (isChanged) next += 1;
      yield isAddressed && !isChanged
        ? data.slice(scanned.start, scanned.end)
        : this.row(scanned.row, scanned, data, changed(scanned.row));
    }
    for (const number of numbers.slice(next)) yield this.row(number, null, data, changed(number));
  }

  /** Columns, by row, of the cells that share a formula with a changed one. */
  private changedWithGroups(groups: SheetSource["groups"]): Map<number, Set<number>> {
    const { changedCells } = this.sheet;
    const columns = new Map<number, Set<number>>();
    for (const members of groups.values()) {
      if (!members.some(({ row, column }) => changedCells.has(row, column))) continue;
      for (const { row, column } of members) columns.set(row, (columns.get(row) ?? new Set()).add(column));
    }
    return columns;
  }

  /** One row: cells that did not change keep their XML. */
  private row(number: number, scanned: ScannedRow | null, data: string, changed?: ReadonlySet<number>): string {
    const body = scanned === null ? this.newCells(number) : this.cellsAmongStored(number, scanned, data, changed);
    const tag = this.rowTag(number, scanned);
    if (body === "") return scanned === null && tag.isPlain ? "" : `${tag.text}/>`;
    return `${tag.text}>${body}</${this.prefix}row>`;
  }

  private newCells(row: number): string {
    let body = "";
    this.sheet.rowCells(row)?.forEach((cell, column) => {
      body += this.cell(row, column, cell);
    });
    return body;
  }

  private cellsAmongStored(row: number, scanned: ScannedRow, data: string, changed?: ReadonlySet<number>): string {
    const cells = this.sheet.rowCells(row);
    const stored = new Map(scanned.cells.map((cell) => [cell.column, cell]));
    const columns = [...new Set([...stored.keys(), ...(cells?.columns() ?? [])])].sort((a, b) => a - b);
    let body = "";
    for (const column of columns) {
      const cell = cells?.get(column);
      const kept = stored.get(column);
      if (kept !== undefined && changed?.has(column) !== true) body += this.keptCell(row, kept, data);
      else if (cell !== undefined) body += this.cell(row, column, cell);
    }
    return body;
  }

  private keptCell(row: number, { column, hasAddress, start, end }: ScannedCell, data: string): string {
    const text = data.slice(start, end);
    return hasAddress ? text : withAttribute(text, "r", `${columnLetters(column)}${row + 1}`);
  }

  /** Start tag without its end; `isPlain` when it says nothing but the number. */
  private rowTag(number: number, scanned: ScannedRow | null): { text: string; isPlain: boolean } {
    const plain = `<${this.prefix}row r="${number + 1}"`;
    const info = this.sheet.rows.get(number);
    if (scanned === null) return info === undefined ? { text: plain, isPlain: true } : this.newRowTag(plain, info);
    let tag = `<${this.prefix}row${scanned.attributes}>`;
    tag = withAttribute(withAttribute(tag, "spans", null), "r", String(number + 1));
    if (this.sheet.changedRows.has(number))
      for (const [name, value] of this.rowAttributes(info)) tag = withAttribute(tag, name, value);
    const text = tag.slice(0, -1).trimEnd();
    return { text, isPlain: text === plain };
  }

  private newRowTag(plain: string, info: RowInfo): { text: string; isPlain: boolean } {
    let text = plain;
    for (const [name, value] of this.rowAttributes(info)) if (value !== null) text += ` ${name}="${value}"`;
    return { text, isPlain: text === plain };
  }

  /** What a row says of itself besides its number; null for an attribute it does not have. */
  private rowAttributes(info: RowInfo | undefined): readonly (readonly [name: string, value: string | null])[] {
    const height = info?.heightPoints ?? null;
    const format = info?.format ?? null;
    return [
      ["ht", height === null ? null : String(height)],
      ["customHeight", height === null ? null : "1"],
      ["hidden", info?.hidden === true ? "1" : null],
      ["s", format === null ? null : String(this.sink.formatIndex(format))],
      ["customFormat", format === null ? null : "1"],
    ];
  }

  private cell(row: number, column: number, cell: Cell): string {
    const p = this.prefix;
    const style = this.sink.formatIndex(cell.format);
    const open = `<${p}c r="${columnLetters(column)}${row + 1}"${style === 0 ? "" : ` s="${style}"`}`;
    const value = this.value(cell);
    const formula = this.formula(row, column, cell);
    if (formula === "" && value === "") return `${open}/>`;
    return `${open}${typeOf(cell)}>${formula}${value}</${p}c>`;
  }

  private formula(row: number, column: number, { formula }: Cell): string {
    if (formula === null) return "";
    const shared = this.shared?.at(row, column) ?? null;
    if (shared !== null) {
      const tag = `<${this.prefix}f t="shared"${shared.ref === null ? "" : ` ref="${shared.ref}"`} si="${shared.index}"`;
      return shared.ref === null ? `${tag}/>` : `${tag}>${this.encoded(formula.text)}</${this.prefix}f>`;
    }
    const range = formula.arrayRange === null ? "" : ` t="array" ref="${formula.arrayRange}"`;
    return `<${this.prefix}f${range}>${this.encoded(formula.text)}</${this.prefix}f>`;
  }

  /** A formula as XML; the next row of a calculated column mostly holds the same. */
  private encoded(text: string): string {
    let encoded = this.encodedFormulas.get(text);
    if (encoded !== undefined) return encoded;
    if (this.encodedFormulas.size >= MOST_ENCODED) this.encodedFormulas.clear();
    this.encodedFormulas.set(text, (encoded = encodeText(text)));
    return encoded;
  }

  private value({ value, formula }: Cell): string {
    if (value === null) return "";
    if (isErrorValue(value)) return this.v(encodeText(value.error));
    if (typeof value === "number") return this.v(String(value));
    if (typeof value === "boolean") return this.v(value ? "1" : "0");
    return this.v(formula === null ? String(this.sink.stringIndex(value)) : encodeText(encodeEscapes(value)));
  }

  private v(text: string): string {
    return `<${this.prefix}v>${text}</${this.prefix}v>`;
  }
}

/** The attribute that says how the value of a cell is written; none for numbers. */
function typeOf({ value, formula }: Cell): string {
  if (value === null || typeof value === "number") return "";
  if (isErrorValue(value)) return ' t="e"';
  if (typeof value === "boolean") return ' t="b"';
  return formula === null ? ' t="s"' : ' t="str"';
}

/** An index that no shared formula of the part has. */
function firstFreeIndex(groups: SheetSource["groups"]): number {
  let next = 0;
  for (const group of groups.keys()) next = Math.max(next, Number(group) + 1 || 0);
  return next;
}
