/** The interview: answers go into the user's own cells, in the user's own words. */

import { detectLanguage } from "../core/columns/detectLanguage";
import type { TableMapping } from "../core/model/mapping";
import type { ExplainedWord } from "../core/words/ownWords";
import type { Field } from "../core/guide/codes";
import type { InterviewAnswer } from "../core/interview/answer";
import { encodeAnswer } from "../core/interview/encodeAnswer";
import { fieldLabel } from "../core/messages/messages";
import type { Cell, Table } from "../core/model/table";
import { addColumns } from "../excel/addColumns";
import { writeAnswerCells, type SeenCell } from "../excel/answerCells";
import { inWorkbook } from "../excel/session";

/** One answer about one row of a table that was read; where the row stands by now does not matter. */
export interface AnswerRequest {
  readonly table: Table;
  readonly mapping: TableMapping;
  /** Zero-based data row. */
  readonly row: number;
  readonly answer: InterviewAnswer;
  readonly words: readonly ExplainedWord[];
  /** What colleagues have put there meanwhile, as the user has seen it: it may be written over, and nothing else. */
  readonly seen?: readonly SeenCell[];
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
  | { readonly status: "unchanged"; readonly cells: readonly AnsweredCell[] }
  /** A column has to be added first; ask the user, then `addColumn`. */
  | { readonly status: "needs-column"; readonly field: Field; readonly header: string }
  | { readonly status: "scale-would-change" }
  /** A colleague has changed the cell; nothing was written. `wanted` is what would be. */
  | {
      readonly status: "changed";
      readonly address: string;
      readonly cell: AnsweredCell;
      readonly seen: SeenCell;
      readonly wanted: Cell;
    };

/**
 * Writes an answer into the stakeholder's own row, which is looked for by id, registration number and name, and into the
 * column of the same header. Three round trips where the row stands as it was read, two when the cells say so already;
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

  const { writes } = encoded;
  const cells = writes.map(({ column, value }) => ({ column, value: cellOf(value) }));
  if (writes.length === 0) return { status: "unchanged", cells };
  const subject = { table: table.name, sheet: table.sheet };
  const result = await inWorkbook({ writes: true, subject }, async (context) =>
    writeAnswerCells(context, { table, mapping, row }, writes, request.seen ?? []),
  );
  if (result.status !== "changed") {
    return { ...result, cells };
  }
  const { address, column, current } = result;
  return {
    status: "changed",
    address,
    cell: { column, value: current },
    seen: { header: table.headers[column] ?? "", value: current },
    wanted: cells.find((cell) => cell.column === column)?.value ?? null,
  };
}

function cellOf(value: string | number | boolean): Cell {
  return value === "" ? null : value;
}

/**
 * Adds an empty column for a field at the right end of a table or list, with a header in the language of the others, unless
 * somebody else has just added it. Four round trips, of a list five.
 *
 * @returns Its header as Excel keeps it: of a table a number is added where another column has it.
 * @throws WorkbookError when Excel refuses, or cells stand right of it.
 */
export async function addColumn(mapping: TableMapping, field: Field, table: Table): Promise<string> {
  const header = fieldLabel(field, detectLanguage([mapping]));
  const subject = table.list === undefined ? { table: table.name } : { sheet: table.sheet };
  const added = await inWorkbook({ writes: true, subject }, async (context) =>
    addColumns(context, table, [{ header, help: null }]),
  );
  return added.headers[0] ?? header;
}
