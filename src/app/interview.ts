/** The interview: answers go into the user's own cells, in the user's own words. */

import { detectLanguage } from "../core/columns/detectLanguage";
import type { TableMapping } from "../core/model/mapping";
import type { OwnWord } from "../core/words/ownWords";
import type { Field } from "../core/guide/codes";
import type { InterviewAnswer } from "../core/interview/answer";
import { encodeAnswer } from "../core/interview/encodeAnswer";
import { fieldLabel } from "../core/messages/messages";
import type { Cell, Table } from "../core/model/table";
import { addListColumn, addTableColumn, writeAnswerCells } from "../excel/answerCells";
import { inWorkbook } from "../excel/session";

/** One answer about one row of a table that was read; where the row stands by now does not matter. */
export interface AnswerRequest {
  readonly table: Table;
  readonly mapping: TableMapping;
  /** Zero-based data row. */
  readonly row: number;
  readonly answer: InterviewAnswer;
  readonly words: readonly OwnWord[];
  /** Whether to write over what a colleague has put there meanwhile. */
  readonly overwrite?: boolean;
}

/** What a cell of the row holds now. */
export interface AnsweredCell {
  /** Zero-based column of the table. */
  readonly column: number;
  readonly value: Cell;
}

/** How an answer went. */
export type AnswerOutcome =
  | { readonly status: "written"; readonly addresses: readonly string[]; readonly cells: readonly AnsweredCell[] }
  /** Nothing had to be written: the cells say so already. */
  | { readonly status: "unchanged" }
  /** A column has to be added first; ask the user, then `addColumn`. */
  | { readonly status: "needs-column"; readonly field: Field; readonly header: string }
  | { readonly status: "scale-would-change" }
  /** A colleague has changed the cell; nothing was written. */
  | { readonly status: "changed"; readonly address: string; readonly cell: AnsweredCell };

/**
 * Writes an answer into the stakeholder's own row, which is looked for by id, registration number and name, and into the
 * column of the same header. Four round trips where the row stands as it was read, none when nothing has to be written;
 * repeating it is harmless.
 *
 * @throws WorkbookError when Excel refuses, or row or column cannot be found again.
 */
export async function writeAnswer(request: AnswerRequest): Promise<AnswerOutcome> {
  const { table, mapping, row, words, answer } = request;
  // Words the table has none of its own for are those of its headers' language.
  const language = detectLanguage([mapping]);
  const encoded = encodeAnswer({ table, mapping, row, words, language }, answer);
  if (encoded.status === "needs-column") {
    return { status: "needs-column", field: encoded.field, header: fieldLabel(encoded.field, language) };
  }
  if (encoded.status === "scale-would-change") return { status: "scale-would-change" };

  const cells = table.rows[row] ?? [];
  const writes = encoded.writes.filter(({ column, value }) => (cells[column] ?? null) !== cellOf(value));
  if (writes.length === 0) return { status: "unchanged" };
  const subject = { table: table.name, sheet: table.sheet };
  const result = await inWorkbook({ writes: true, subject }, async (context) =>
    writeAnswerCells(context, { table, mapping, row }, writes, request.overwrite === true),
  );
  if (result.status === "changed") {
    const { address, column, current } = result;
    return { status: "changed", address, cell: { column, value: current } };
  }
  return { ...result, cells: writes.map(({ column, value }) => ({ column, value: cellOf(value) })) };
}

function cellOf(value: string | number | boolean): Cell {
  return value === "" ? null : value;
}

/**
 * Adds an empty column for a field at the right end of a table or list, with a header in the language of the others. Three
 * round trips.
 *
 * @returns Its header.
 * @throws WorkbookError when Excel refuses, or cells stand right of a list.
 */
export async function addColumn(mapping: TableMapping, field: Field, table?: Table): Promise<string> {
  const header = fieldLabel(field, detectLanguage([mapping]));
  const known = mapping.columns.map((column) => column.header);
  if (table?.list !== undefined) {
    const subject = { sheet: table.sheet };
    return inWorkbook({ writes: true, subject }, async (context) => addListColumn(context, table, header));
  }
  return inWorkbook({ writes: true, subject: { table: mapping.table } }, async (context) =>
    addTableColumn(context, mapping.table, header, known),
  );
}
