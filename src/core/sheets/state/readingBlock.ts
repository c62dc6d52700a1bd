/** The columns of a source as they were read, beside formulas that find each row again. */

import { COMPARED_CHARS, ERROR_MARK } from "../../columns/sourceReading";
import { columnLetters, quoteSheet } from "../../model/address";
import type { SourceTable } from "../../model/audit";
import type { ReadColumn, SourceReading, SourceRows } from "../../model/sourceRows";
import type { PlanCell } from "../../model/plan";
import { canBeNamed } from "../shared/staleLine";
import { columnRef, quoteText } from "../shared/structuredRef";

/** A block of the sheet of the state. */
export interface StateBlock {
  readonly row: number;
  readonly column: number;
  readonly width: number;
  /** Row-major. */
  readonly values: readonly (readonly PlanCell[])[];
  /** Columns of it that hold one formula each, in R1C1 notation, by their place within the block. */
  readonly formulas: ReadonlyMap<number, string>;
}

/** The block of a source, with expressions without leading `=`, in A1 notation. */
export interface ReadingBlock extends StateBlock {
  /** The cells that hold 1 where a row differs and 0 elsewhere. */
  readonly flags: string;
  /** How many of its columns are gone. */
  readonly gone: string;
}

/** Excel takes 8,192 characters of formula. */
const MOST_FORMULA = 7_500;
/** Longer headers, and those with line breaks and the like, are not named in formulas. */
const NAMED_HEADER = /^[^\p{C}\p{Z}\p{S}](?:[^\p{C}\p{Zl}\p{Zp}]{0,58}[^\p{C}\p{Z}])?$/u;

/** Left to right: the place of the row then and now, the row at each of them as one text, whether it differs. */
const PLACE = 0;
const MOVED = 1;
const NOW = 2;
const NOW_MOVED = 3;
const FLAG = 4;
const FIRST_VALUE = 5;

/**
 * The block of a source; null where it has nothing to compare. A row is as it was when it is so in its place, or in the one it was
 * moved to by rows that came in or went before it.
 */
export function readingBlock(
  source: SourceTable,
  place: { readonly row: number; readonly column: number },
): ReadingBlock | null {
  const { row, column } = place;
  const { reading } = source;
  const columns = reading === undefined ? [] : thoseThatFit(source, reading);
  const [first] = columns;
  if (reading === undefined || first === undefined || reading.compared.length === 0) return null;
  const refs = columns.map((own) => cellsRef(source, reading, own, "R1C1"));
  const named = columns.map((own) => cellsRef(source, reading, own, "A1"));
  const then = `TEXTJOIN("|",FALSE,RC[1]:RC[${columns.length}])`;
  const isAt = (now: number): string => `EXACT(${then},RC[${now - FLAG}])`;
  const cell = `${quoteSheet(source.sheet)}!R[${reading.row - row}]C${first.column + 1}`;
  const letters = columnLetters(column + FLAG);
  return {
    ...{ row, column, width: FIRST_VALUE + columns.length },
    values: valuesOf(reading, columns),
    formulas: new Map([
      [MOVED, `=IFERROR(ROW(${cell})-ROW(INDEX(${refs[0] ?? ""},1))+1,RC[${PLACE - MOVED}])`],
      [NOW, `=${rowText(refs)}`],
      [NOW_MOVED, `=IF(RC[${MOVED - NOW_MOVED}]=RC[${PLACE - NOW_MOVED}],"",${rowText(refs)})`],
      [FLAG, `=IF(RC[${PLACE - FLAG}]="",0,IFERROR(IF(${isAt(NOW)},0,IF(${isAt(NOW_MOVED)},0,1)),1))`],
    ]),
    flags: `$${letters}$${row + 1}:$${letters}$${row + reading.rows}`,
    gone: ["0", ...named.map((ref) => `ISERROR(ROWS(${ref}))`)].join("+"),
  };
}

/** A line for each row of the source, blank but for those that are compared. */
function valuesOf({ rows, compared }: SourceReading, columns: readonly ReadColumn[]): PlanCell[][] {
  const width = FIRST_VALUE + columns.length;
  const lines = Array.from({ length: rows }, () => Array<PlanCell>(width).fill(null));
  compared.forEach((row, index) => {
    const blank = Array<PlanCell>(FIRST_VALUE - 1).fill(null);
    lines[row] = [row + 1, ...blank, ...columns.map(({ cells }) => cells[index] ?? null)];
  });
  return lines;
}

/** The row of the source whose place stands two columns to the left, as one text. A blank cell is an empty one. */
function rowText(refs: readonly string[]): string {
  const cells = refs.map((ref) => `IFERROR(LEFT(INDEX(${ref},RC[-2]),${COMPARED_CHARS}),${quoteText(ERROR_MARK)})`);
  return `TEXTJOIN("|",FALSE,${cells.join(",")})`;
}

/** As many columns as one formula can name. */
function thoseThatFit(source: SourceTable, reading: SourceReading): readonly ReadColumn[] {
  const fits = (count: number): boolean =>
    rowText(reading.columns.slice(0, count).map((own) => cellsRef(source, reading, own, "R1C1"))).length <=
    MOST_FORMULA;
  let count = reading.columns.length;
  while (count > 0 && !fits(count)) count -= 1;
  return reading.columns.slice(0, count);
}

/**
 * The cells of a column below its header: of a table by their names, which follow it however it grows; of a list, and where a name
 * would be long or odd, where they stand.
 */
export function cellsRef(
  source: SourceRows,
  { row, rows }: SourceReading,
  { header, column }: ReadColumn,
  notation: "A1" | "R1C1",
): string {
  if (source.kind === "table" && canBeNamed(source) && NAMED_HEADER.test(header)) {
    return columnRef(source.table, header);
  }
  const [first, last] = [row + 1, row + Math.max(rows, 1)];
  const letters = columnLetters(column);
  const cells =
    notation === "A1" ? `$${letters}$${first}:$${letters}$${last}` : `R${first}C${column + 1}:R${last}C${column + 1}`;
  return `${quoteSheet(source.sheet)}!${cells}`;
}
