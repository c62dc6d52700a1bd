/** A changed worksheet back into XML: only what changed is written, the rest is copied as it stands. */

import { isErrorValue, type Cell } from "../model/cell";
import { columnLetters } from "../model/rect";
import type { Worksheet } from "../model/worksheet";
import type { SheetSource } from "./readSheet";
import type { ScannedCell, ScannedRow } from "./sheetScan";
import { encodeEscapes, encodeText, withAttribute } from "./xmlText";

/** Where texts and formats of cells go. */
export interface CellSink {
  readonly stringIndex: (text: string) => number;
  readonly formatIndex: (cell: Cell["format"]) => number;
}

/** The `sheetData` element with the changed rows written anew. */
export function writeSheetData(sheet: Worksheet, source: SheetSource | null, prefix: string, sink: CellSink): string {
  const writer = new RowWriter(sheet, prefix, sink);
  if (source === null) return writer.allRows();
  return writer.changedRows(source);
}

class RowWriter {
  constructor(
    private readonly sheet: Worksheet,
    private readonly prefix: string,
    private readonly sink: CellSink,
  ) {}

  allRows(): string {
    const p = this.prefix;
    const rows = [...new Set([...this.sheet.rowsWithCells(), ...this.sheet.rows.keys()])].sort((a, b) => a - b);
    return `<${p}sheetData>${rows.map((row) => this.row(row, null, "")).join("")}</${p}sheetData>`;
  }

  changedRows({ rows, data, groups }: SheetSource): string {
    const changed = this.changedCells(groups);
    const isAddressed = rows.every(({ hasNumber }) => hasNumber);
    const numbers = new Set([...changed.keys(), ...this.sheet.changedRows]);
    const scanned = new Map(rows.map((row) => [row.row, row]));
    const all = [...new Set([...scanned.keys(), ...numbers])].sort((a, b) => a - b);
    const parts = all.map((number) => {
      const row = scanned.get(number) ?? null;
      const isKept = row !== null && isAddressed && !numbers.has(number);
      return isKept ? data.slice(row.start, row.end) : this.row(number, row, data, changed.get(number));
    });
    const p = this.prefix;
    return `<${p}sheetData>${parts.join("")}</${p}sheetData>`;
  }

  /** Changed cells, and with them every cell that shares a formula with one. */
  private changedCells(groups: SheetSource["groups"]): Map<number, Set<number>> {
    const { changedCells } = this.sheet;
    const changed = new Map([...changedCells.rows()].map((row) => [row, new Set(changedCells.columns(row))]));
    for (const members of groups.values()) {
      if (!members.some(({ row, column }) => changedCells.has(row, column))) continue;
      for (const { row, column } of members) changed.set(row, (changed.get(row) ?? new Set()).add(column));
    }
    return changed;
  }

  /** One row: cells that did not change keep their XML. */
  private row(number: number, scanned: ScannedRow | null, data: string, changed?: ReadonlySet<number>): string {
    const cells = this.sheet.rowCells(number);
    const stored = new Map((scanned?.cells ?? []).map((cell) => [cell.column, cell]));
    const columns = [...new Set([...stored.keys(), ...(cells?.columns() ?? [])])].sort((a, b) => a - b);
    const content = columns.map((column) => {
      const cell = cells?.get(column);
      const kept = stored.get(column);
      if (kept !== undefined && changed?.has(column) !== true) return this.keptCell(number, kept, data);
      return cell === undefined ? "" : this.cell(number, column, cell);
    });
    const tag = this.rowTag(number, scanned);
    const body = content.join("");
    if (body === "") return scanned === null && tag.isPlain ? "" : `${tag.text}/>`;
    return `${tag.text}>${body}</${this.prefix}row>`;
  }

  private keptCell(row: number, { column, hasAddress, start, end }: ScannedCell, data: string): string {
    const text = data.slice(start, end);
    return hasAddress ? text : withAttribute(text, "r", `${columnLetters(column)}${row + 1}`);
  }

  /** Start tag without its end; `isPlain` when it says nothing but the number. */
  private rowTag(number: number, scanned: ScannedRow | null): { text: string; isPlain: boolean } {
    const stored = `<${this.prefix}row${scanned?.attributes ?? ""}>`;
    let tag = withAttribute(withAttribute(stored, "spans", null), "r", String(number + 1));
    const info = this.sheet.rows.get(number);
    if (scanned === null || this.sheet.changedRows.has(number)) {
      const height = info?.heightPoints ?? null;
      tag = withAttribute(tag, "ht", height === null ? null : String(height));
      tag = withAttribute(tag, "customHeight", height === null ? null : "1");
      tag = withAttribute(tag, "hidden", info?.hidden === true ? "1" : null);
      const format = info?.format ?? null;
      tag = withAttribute(tag, "s", format === null ? null : String(this.sink.formatIndex(format)));
      tag = withAttribute(tag, "customFormat", format === null ? null : "1");
    }
    const text = tag.slice(0, -1).trimEnd();
    return { text, isPlain: text === `<${this.prefix}row r="${number + 1}"` };
  }

  private cell(row: number, column: number, cell: Cell): string {
    const p = this.prefix;
    const style = this.sink.formatIndex(cell.format);
    const open = `<${p}c r="${columnLetters(column)}${row + 1}"${style === 0 ? "" : ` s="${style}"`}`;
    const { type, value } = this.content(cell);
    const formula = this.formula(cell);
    if (formula === "" && value === "") return `${open}/>`;
    return `${open}${type}>${formula}${value}</${p}c>`;
  }

  private formula({ formula }: Cell): string {
    if (formula === null) return "";
    const range = formula.arrayRange === null ? "" : ` t="array" ref="${formula.arrayRange}"`;
    return `<${this.prefix}f${range}>${encodeText(formula.text)}</${this.prefix}f>`;
  }

  private content({ value, formula }: Cell): { type: string; value: string } {
    const v = (text: string): string => `<${this.prefix}v>${text}</${this.prefix}v>`;
    if (value === null) return { type: "", value: "" };
    if (isErrorValue(value)) return { type: ' t="e"', value: v(encodeText(value.error)) };
    if (typeof value === "number") return { type: "", value: v(String(value)) };
    if (typeof value === "boolean") return { type: ' t="b"', value: v(value ? "1" : "0") };
    return formula === null
      ? { type: ' t="s"', value: v(String(this.sink.stringIndex(value))) }
      : { type: ' t="str"', value: v(encodeText(encodeEscapes(value))) };
  }
}
