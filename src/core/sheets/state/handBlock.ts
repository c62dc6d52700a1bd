/** The marks of the matrix as they are written, row by row without saying whose, beside formulas that look for each of them. */

import { SCALE_FIELDS } from "../../guide/codes";
import { MARK_COLUMNS, MARKS, type MatrixColumn } from "../../contract/columns";
import { MOST_COMPARED_ROWS } from "../../columns/sourceReading";
import { columnLetters } from "../../model/address";
import type { Audit } from "../../model/audit";
import type { SheetCatalogue } from "../../texts/catalogue/sheets";
import { sheetTexts } from "../../texts/texts";
import { textOf } from "../../history/historyRow";
import { matrixCell } from "../matrix/matrixCells";
import { columnRef, columnsRef, quoteText } from "../shared/structuredRef";
import type { StateBlock } from "./readingBlock";

/** The blocks of the matrix, and an expression without leading `=`: stakeholders whose marks are not as they were written. */
export interface HandBlock {
  readonly blocks: readonly StateBlock[];
  readonly count: string;
}

/** Rows that may be added by hand before those behind them are looked at no more. */
const MORE_ROWS = 100;
/** Stands for a question mark, which stands for any letter where texts are counted. */
const ASK = "a";

/** Null where the rows are too many. A row is told by its marks alone, so sorting the matrix changes nothing. */
export function handBlock(
  audit: Audit,
  matrixTable: string,
  { row, column }: { readonly row: number; readonly column: number },
): HandBlock | null {
  const texts = sheetTexts(audit.language);
  const { stakeholders } = audit;
  if (stakeholders.length === 0 || stakeholders.length > MOST_COMPARED_ROWS) return null;
  const written = new Map<string, number>();
  for (const stakeholder of stakeholders) {
    const own = WRITTEN.map((column) => matrixCell(column, stakeholder, texts));
    const text = own.map(textOf).join("|");
    const safe = text.replaceAll(MARKS.ask, ASK);
    written.set(safe, (written.get(safe) ?? 0) + 1);
  }
  const rows = stakeholders.length + MORE_ROWS;
  const standing: StateBlock = {
    ...{ row, column, width: 2 },
    values: Array.from({ length: rows }, (_, index) => [index + 1, null]),
    formulas: new Map([[1, `=${rowText(matrixTable, texts)}`]]),
  };
  const found = column + standing.width + 1;
  const area = `R${row + 1}C${column + 2}:R${row + rows}C${column + 2}`;
  const wanted: StateBlock = {
    ...{ row, column: found, width: 3 },
    values: [...written].map(([text, times]) => [text, times, null]),
    formulas: new Map([[2, `=MIN(RC[-1],COUNTIF(${area},RC[-2]))`]]),
  };
  const letters = columnLetters(found + 2);
  const sum = `SUM($${letters}$${row + 1}:$${letters}$${row + written.size})`;
  const key = columnRef(matrixTable, texts.matrix.headers.key);
  return {
    blocks: [standing, wanted],
    count: `IF(ISERROR(ROWS(${key})),0,MAX(0,${stakeholders.length}-${sum}))`,
  };
}

/** What tells the rows: the code of the category, the scales and the marks. */
const WRITTEN: readonly MatrixColumn[] = ["category_code", ...SCALE_FIELDS, ...MARK_COLUMNS];

/** The row of the matrix whose place stands in the column before, as one text; nothing for a row without a key. */
function rowText(table: string, { matrix }: SheetCatalogue): string {
  const headers = (columns: readonly MatrixColumn[]): string[] => columns.map((column) => matrix.headers[column]);
  const cell = (column: MatrixColumn): string => `INDEX(${columnRef(table, matrix.headers[column])},RC[-1])`;
  const cells = (columns: readonly MatrixColumn[]): string => `INDEX(${columnsRef(table, headers(columns))},RC[-1],0)`;
  const text = `TEXTJOIN("|",FALSE,${cell("category_code")},${cells(SCALE_FIELDS)},${cells(MARK_COLUMNS)})`;
  const safe = `SUBSTITUTE(${text},${quoteText(MARKS.ask)},${quoteText(ASK)})`;
  return `IFERROR(IF(${cell("key")}="","",${safe}),"")`;
}
