/** Puts answers into several rows at once, each bound to its row as a single one is. */

import type { CellWrite } from "../core/interview/answer";
import { groupBy } from "../core/model/groups";
import { WorkbookError } from "../core/model/workbookError";
import type { KnownRow } from "../core/stakeholders/findRow";
import {
  changedCell,
  openCells,
  refuseCell,
  refuseProtected,
  writeAnswerCells,
  type AnswerResult,
  type OpenCell,
} from "./answerCells";
import { queueBound, settleBound } from "./boundWrite";
import { AnswerMarks } from "./pendingAnswer";
import { isMoved, queueKnownRows, type FoundRow } from "./knownRows";
import { about, hasWritten, willWrite, type WorkbookContext } from "./session";
import { findSource, type SourcePlace } from "./sourcePlace";

/** Cells of one row, each row once in a request. */
export interface RowAnswers {
  readonly known: KnownRow;
  readonly writes: readonly CellWrite[];
}

/** How the cells of a row went; `column` of the reading is that of the cell that was refused, null where it is the row. */
export type RowResult =
  AnswerResult | { readonly status: "refused"; readonly column: number | null; readonly error: WorkbookError };

/** Rows that are written in one request: its answer holds three times what stands in them. */
const ROWS_AT_ONCE = 100;

/**
 * Writes cells of rows as `writeAnswerCells` does, what cannot be written told row by row. Rows that stand as they were read are
 * found and written together: one round trip for each source, and two for a hundred rows. The others follow one after the other.
 *
 * @throws WorkbookError what Excel refuses before anything is written.
 */
export async function writeAnswerRows(
  context: WorkbookContext,
  answers: readonly RowAnswers[],
): Promise<readonly RowResult[]> {
  const results = new Map<RowAnswers, RowResult>();
  for (const [, own] of groupBy(answers, ({ known }) => known.table.name)) {
    const [first] = own;
    const source = first === undefined ? null : await sourceOf(context, first.known);
    if (source === null) continue;
    for (let start = 0; start < own.length; start += ROWS_AT_ONCE) {
      // What the rows before hold is known; one request at a time keeps its answer small.
      await writeTogether(context, source, own.slice(start, start + ROWS_AT_ONCE), results);
    }
  }
  for (const answer of answers) {
    if (results.has(answer)) continue;
    // Each is looked for in what the one before has left.
    results.set(answer, await writeAlone(context, answer));
  }
  return answers.map((answer) => results.get(answer) ?? { status: "unchanged" });
}

/** Null where it is gone: then each of its rows is told so. */
async function sourceOf(context: WorkbookContext, { table }: KnownRow): Promise<SourcePlace | null> {
  try {
    return await findSource(context, table);
  } catch (error) {
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}

/** A row of which cells are to be written. */
interface Opened {
  readonly answer: RowAnswers;
  readonly row: FoundRow;
  readonly open: readonly OpenCell[];
}

/** Writes the rows that stand as they were read, and notes what became of them. */
async function writeTogether(
  context: WorkbookContext,
  source: SourcePlace,
  answers: readonly RowAnswers[],
  results: Map<RowAnswers, RowResult>,
): Promise<void> {
  const [first] = answers;
  if (first === undefined) return;
  const rows = queueKnownRows(
    source,
    first.known.table,
    answers.map(({ known }) => known.row),
  );
  const standing = source.queueFrame();
  const marks = new AnswerMarks(context);
  marks.queue();
  await context.sync();
  // Cells would be taken for others: each row is looked for by itself.
  if (isMoved(source, standing.collect())) return;
  if (await marks.heal(first.known)) return;
  const found = rows.collect();
  const opened = answers.flatMap((answer, index): Opened[] => {
    const row = found[index] ?? null;
    const open = row === null ? null : checked(row, answer);
    if (row === null || open === null) return [];
    if ("status" in open) results.set(answer, open);
    return "status" in open ? [] : [{ answer, row, open }];
  });
  if (opened.length === 0) return;
  marks.write(opened.map(({ answer: { known }, row, open }) => ({ row, known, targets: open })));
  const frame = source.queueFrame();
  const queued = opened.map(({ answer, row, open }) => [answer, queueBound(row, open, frame)] as const);
  willWrite(context);
  try {
    await context.sync();
  } catch {
    // How far it came nobody knows: one by one each row is looked at again, and says so where it holds its answer already.
    return;
  }
  hasWritten(context);
  for (const [answer, row] of queued) {
    try {
      const addresses = await settleBound(context, row, null);
      if (addresses !== null) results.set(answer, { status: "written", addresses });
    } catch (error) {
      results.set(answer, refusal(error));
    }
  }
  if (queued.every(([answer]) => results.get(answer)?.status === "written")) marks.settle();
  // What went elsewhere was put back. It goes with the next request, or at the end.
  else marks.forget();
}

/** The cells of a row to write, or why there are none; null where it has to be looked for by itself. */
function checked(row: FoundRow, { known, writes }: RowAnswers): readonly OpenCell[] | RowResult | null {
  try {
    const open = openCells(row, writes);
    if (open.length === 0) return { status: "unchanged" };
    refuseProtected(row);
    for (const cell of open) {
      const result = refusedCell(row, known, cell) ?? changedCell(known, cell, []);
      if (result !== null) return result;
    }
    return open;
  } catch (error) {
    return refusal(error);
  }
}

function refusedCell(row: FoundRow, known: KnownRow, cell: OpenCell): RowResult | null {
  try {
    refuseCell(row, known, cell);
    return null;
  } catch (error) {
    return { ...refusal(error), column: cell.column };
  }
}

async function writeAlone(context: WorkbookContext, { known, writes }: RowAnswers): Promise<RowResult> {
  const { name, sheet } = known.table;
  try {
    return await about(context, { table: name, sheet }, async () => writeAnswerCells(context, known, writes, []));
  } catch (error) {
    return refusal(error);
  }
}

/** @throws Whatever is no refusal of the workbook. */
function refusal(error: unknown): Extract<RowResult, { status: "refused" }> {
  if (error instanceof WorkbookError) return { status: "refused", column: null, error };
  throw error;
}
