/** What one row of a source says in the columns of the matrix that may be edited. */

import { MARK_COLUMNS } from "../contract/columns";
import { matrixCell } from "../sheets/matrix/matrixCells";
import { parseGains, parseIncentives, parseResources } from "../stakeholders/parseAnswers";
import { TableReader } from "../stakeholders/tableReader";
import { sheetTexts } from "../texts/texts";
import { translateWords } from "../words/ownWords";
import type { EditPlace } from "./editPlace";
import { dayAt } from "./encodeDay";
import { codeAt } from "./encodeWord";
import { CODE_COLUMNS, DAY_COLUMNS, TEXT_COLUMNS, type EditedColumn } from "./matrixEdit";

/** A mark, a text, the number of a day, or a code. */
export type ReadCell = string | number | null;

/** By column; scales apart, which their whole column decides. */
export type RowReading = ReadonlyMap<EditedColumn, ReadCell>;

/** Reads the row of a place, whatever its table holds by now. */
export function readRow(place: EditPlace): RowReading {
  const { table, row, mapping, words, stakeholder } = place;
  const own = { ...table, rows: [table.rows[row] ?? []], numberFormats: [], hiddenRows: [], categories: [] };
  const fieldOf = (index: number) => mapping.columns[index]?.field ?? null;
  const reader = new TableReader(translateWords(own, words, fieldOf), mapping);
  const read = {
    ...stakeholder,
    gains: parseGains(reader, 0),
    resources: parseResources(reader, 0),
    incentives: parseIncentives(reader, 0),
  };
  const marks = MARK_COLUMNS.map((column): [EditedColumn, ReadCell] => {
    const mark = matrixCell(column, read, sheetTexts(place.language));
    return [column, typeof mark === "string" ? mark : null];
  });
  return new Map<EditedColumn, ReadCell>([
    ...marks,
    ...TEXT_COLUMNS.map((column): [EditedColumn, ReadCell] => [column, reader.text(0, column)]),
    ...DAY_COLUMNS.map((column): [EditedColumn, ReadCell] => [column, dayAt(place, column)]),
    ...CODE_COLUMNS.map((column): [EditedColumn, ReadCell] => [column, codeAt(place, column)]),
  ]);
}
