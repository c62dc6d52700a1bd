/** What the matrix says of itself in plain words: for assistants that read the cells of a workbook, and for who unhides its technical columns. */

import { MATRIX_COLUMNS, matrixPosition, type MatrixColumn } from "../../contract/columns";
import { SHEET_KINDS, type SheetKind } from "../../contract/kinds";
import { isScaleField, type Language } from "../../guide/codes";
import type { Area, CellBlock, FormatPlan } from "../../model/plan";
import { reportTexts, sheetTexts, termsOf } from "../../texts/texts";
import { isNoted } from "./matrixPrompts";

/**
 * The tables of our sheets by kind, whether this run writes them or not: a note that went by it would seem typed over by the next
 * run of other sheets.
 */
export type TableNames = Readonly<Partial<Record<SheetKind, string>>>;

/** Hidden always, so that the note takes no room; what people read of it stands in the legend and on the headers. */
const COLUMN: MatrixColumn = "category_code";

/**
 * The note, in three cells above the first technical column: rows and marks, columns, tables. Assistants read values, not the
 * messages on the headers, and count by themselves what they are not told.
 */
export function assistantNote(language: Language, tableName: string, tables: TableNames): CellBlock {
  const { assistants } = reportTexts(language);
  const { headers } = sheetTexts(language).matrix;
  const lines = [
    assistants.rows(tableName, headers.counted),
    assistants.columns + columnLines(language).join(" · "),
    assistants.tables + tableLines(language, { ...tables, matrix: tableName }).join(" · "),
  ];
  return { row: 0, column: matrixPosition(COLUMN), cells: lines.map((line) => [line]) };
}

/** Keeps the note within its cells, whatever is unhidden beside it. */
export function assistantNoteFormat(): FormatPlan {
  const area: Area = { row: 0, column: matrixPosition(COLUMN), rows: 3, columns: 1 };
  return { area, wrapText: true };
}

function columnLines(language: Language): string[] {
  const { matrix } = sheetTexts(language);
  const { colon } = reportTexts(language).map;
  return MATRIX_COLUMNS.flatMap((column) => {
    if (!isNoted(column, matrix)) return [];
    const note = `${matrix.headers[column]}${colon}${matrix.notes[column]}`;
    return [isScaleField(column) ? `${note} (${matrix.keys.scale})` : note];
  });
}

function tableLines(language: Language, tables: TableNames): string[] {
  const { table } = reportTexts(language).assistants;
  const { sheets } = termsOf(language);
  return SHEET_KINDS.flatMap((kind) => {
    const name = tables[kind];
    return name === undefined ? [] : [table(name, sheets[kind].name, sheets[kind].about)];
  });
}
