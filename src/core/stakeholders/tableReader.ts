/** Cells of one table by field, and findings about them. */

import { sheetCellAddress } from "../model/address";
import { isGuideField } from "../columns/classifyTable";
import { NO_HINTS, type ColumnHints, type ColumnMapping, type TableMapping } from "../model/mapping";
import type { Finding, FindingDetail, FindingPlace, Severity } from "../model/finding";
import type { Field } from "../guide/codes";
import { isCellError, type Cell, type Table } from "../model/table";

/** Longest text a finding quotes. */
const MAX_QUOTE = 200;

/** Findings that are one for all rows with the same word. */
type CountedKind =
  | "ambiguous-mark"
  | "ambiguous-option"
  | "unknown-category"
  | "category-inferred"
  | "unknown-option"
  | "scale-unreadable";
type CountedDetail = {
  readonly [Kind in CountedKind]: Omit<Extract<FindingDetail, { kind: Kind }>, "rows">;
}[CountedKind];

/** Reads the cells of mapped columns and gathers findings with their places. */
export class TableReader {
  /** The column of each field; of amounts of several years the newest. */
  private readonly columns = new Map<Field, ColumnMapping>();
  /** Findings that count rows per distinct word, by a key of kind, column and word. */
  private readonly counted = new Map<string, number>();

  constructor(
    readonly table: Table,
    private readonly mapping: TableMapping,
    readonly findings: Finding[] = [],
  ) {
    for (const column of mapping.columns) {
      if (column.field === null) continue;
      const before = this.columns.get(column.field);
      if (before === undefined || yearOf(column) > yearOf(before)) this.columns.set(column.field, column);
    }
  }

  /** Readers of a field's columns, one a column, oldest year first; their findings are these. */
  readersOf(field: Field): { readonly year: number | null; readonly reader: TableReader }[] {
    const columns = this.mapping.columns.filter((column) => column.field === field);
    return columns
      .sort((a, b) => yearOf(a) - yearOf(b))
      .map((column) => ({
        year: column.hints?.year ?? null,
        reader: new TableReader(this.table, { ...this.mapping, columns: [column] }, this.findings),
      }));
  }

  has(field: Field): boolean {
    return this.columns.has(field);
  }

  /** The header of a field's column as the user wrote it; null when the column is missing. */
  header(field: Field): string | null {
    return this.columns.get(field)?.header ?? null;
  }

  /** The cell of a field in a row; null when the column is missing, or blank, or holds spaces only. */
  cell(row: number, field: Field): Cell {
    const index = this.columns.get(field)?.index;
    const cell = index === undefined ? null : (this.table.rows[row]?.[index] ?? null);
    return typeof cell === "string" && cell.trim() === "" ? null : cell;
  }

  /** The cells of a field in all rows. */
  cells(field: Field): Cell[] {
    return this.table.rows.map((_, row) => this.cell(row, field));
  }

  /** The number format of a cell, where it was read. */
  numberFormat(row: number, field: Field): string {
    const index = this.columns.get(field)?.index;
    return index === undefined ? "General" : (this.table.numberFormats[row]?.[index] ?? "General");
  }

  /** A cell that may be read: an error cell gives a finding and reads as blank. */
  readable(row: number, field: Field): Exclude<Cell, { error: string }> {
    const cell = this.cell(row, field);
    if (!isCellError(cell)) return cell;
    this.add(
      { kind: "error-cell" },
      isGuideField(field) || field === "name" ? "blocking" : "warning",
      row,
      field,
      cell.error,
    );
    return null;
  }

  /** A text as people see it: outer blanks trimmed, line breaks as one space; null when nothing is left. */
  text(row: number, field: Field): string | null {
    const cell = this.readable(row, field);
    if (cell === null) return null;
    const text = cleanText(String(cell));
    return text === "" ? null : text;
  }

  add(detail: FindingDetail, severity: Severity, row: number | null, field: Field | null, value: string | null): void {
    this.findings.push({ ...detail, severity, place: this.place(row, field, value) });
  }

  /** Adds a finding once per column and word, with the number of rows it stands for. Marks are one word each column. */
  addCounted(detail: CountedDetail, severity: Severity, row: number, field: Field, value: string | null): void {
    const word = detail.kind === "ambiguous-mark" ? "" : (value ?? "").toLowerCase();
    const key = `${detail.kind} ${field} ${word}`;
    const known = this.counted.get(key);
    if (known === undefined) {
      this.counted.set(key, this.findings.length);
      this.add({ ...detail, rows: 1 }, severity, row, field, value);
      return;
    }
    const before = this.findings[known];
    if (before !== undefined && "rows" in before) this.findings[known] = { ...before, rows: before.rows + 1 };
  }

  /** Whether what a list does not name is none, as the user has said of its column. */
  isUnlistedNone(field: Field): boolean {
    return this.columns.get(field)?.isUnlistedNone === true;
  }

  /** What the header of a field's column says of how its values are to be read. */
  hints(field: Field): ColumnHints {
    return this.columns.get(field)?.hints ?? NO_HINTS;
  }

  private place(row: number | null, field: Field | null, value: string | null): FindingPlace {
    const { name, sheet, origin } = this.table;
    const column = field === null ? undefined : this.columns.get(field);
    const cellRow = row === null ? origin.row : origin.row + 1 + row;
    return {
      table: name,
      row: row === null ? null : { table: name, index: row },
      cell: sheetCellAddress(sheet, cellRow, origin.column + (column?.index ?? 0)),
      header: column?.header ?? null,
      field,
      value: value === null ? null : value.slice(0, MAX_QUOTE),
    };
  }
}

function yearOf({ hints }: ColumnMapping): number {
  return hints?.year ?? 0;
}

/** Outer blanks trimmed (no-break spaces too), line breaks and the blanks around them as one space. */
export function cleanText(text: string): string {
  return text.replace(/\s+/g, (blanks) => (/[\r\n\u2028\u2029]/.test(blanks) ? " " : blanks)).trim();
}
