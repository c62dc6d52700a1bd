/** Input messages on the headers of the matrix: the full label of a short header and how to read its cells. */

import type { MatrixTexts, NotedColumn, SheetCatalogue } from "../../texts/catalogue/sheets";
import { isGainField, isIncentiveField, isResourceField, isScaleField } from "../../guide/codes";
import { MATRIX_COLUMNS, type MatrixColumn } from "../../contract/columns";
import type { PromptPlan } from "../../model/plan";

const TITLE_CHARS = 32;

/** One message per header that needs one; at most 32 characters of title and 255 of text. */
export function matrixPrompts(headerRow: number, { matrix }: SheetCatalogue): PromptPlan[] {
  return MATRIX_COLUMNS.flatMap((column, position): PromptPlan[] => {
    if (!isNoted(column, matrix)) return [];
    const key = keyOf(column, matrix);
    return [
      {
        area: { row: headerRow, column: position, rows: 1, columns: 1 },
        title: matrix.headers[column].slice(0, TITLE_CHARS),
        message: key === null ? matrix.notes[column] : `${matrix.notes[column]}\n${key}`,
      },
    ];
  });
}

/** Tells whether a column has a note. */
export function isNoted(column: MatrixColumn, { notes }: MatrixTexts): column is NotedColumn {
  return column in notes;
}

/** How to read the marks of a column. */
function keyOf(column: NotedColumn, { keys }: MatrixTexts): string | null {
  if (isScaleField(column)) return keys.scale;
  if (isGainField(column) || isIncentiveField(column)) return keys.named;
  return isResourceField(column) ? keys.answer : null;
}
