/** Edits made by hand in the matrix: listed beside what the sources say, and put into them on request. */

import { canBePut, type MatrixEdit } from "../core/edits/matrixEdit";
import { encodeEdits } from "../core/edits/encodeEdits";
import { editPlaces, listEdits, sourceColumn, wishOf } from "../core/edits/listEdits";
import type { EditPlace } from "../core/edits/editPlace";
import { groupBy } from "../core/model/groups";
import type { Cell } from "../core/model/table";
import type { WorkbookError, WorkbookErrorReason } from "../core/model/workbookError";
import { writeAnswerRows, type RowAnswers, type RowResult } from "../excel/answerRows";
import { discoverTables } from "../excel/discoverTables";
import { queueOwnSheets } from "../excel/ownSheets";
import { inWorkbook, type WorkbookContext } from "../excel/session";
import { checkTables, type CheckedTables, type CheckRequest } from "./checkTables";
import { readOwnContent } from "./ownContent";
import { runSliced, tellReading, type ProgressListener } from "./sliced";

/** The edits, and the reading of the sources they were compared with. */
export interface ListedEdits {
  readonly edits: readonly MatrixEdit[];
  readonly checked: CheckedTables;
}

/**
 * Reads the sources and the matrix afresh and lists the edits. Six round trips for ordinary sizes.
 *
 * @throws WorkbookError as `checkTables`.
 */
export async function listMatrixEdits(request: CheckRequest): Promise<ListedEdits> {
  const checked = await checkTables(request);
  const content = await inWorkbook({ writes: false, waiting: tellReading(request) }, async (context) => {
    const own = queueOwnSheets(context, await discoverTables(context), "look");
    await context.sync();
    return readOwnContent(context, own.collect());
  });
  const edits = await runSliced(listEdits(content, checked), request);
  return { edits, checked };
}

/** How an edit went. */
export type EditOutcome =
  /** `cell` is its address with sheet; absent where the source said so already. */
  | { readonly status: "written"; readonly cell: string | null }
  /** Somebody has changed the cell since it was listed: nothing of this edit was written. */
  | { readonly status: "changed"; readonly cell: string; readonly current: Cell }
  | { readonly status: "refused"; readonly error: WorkbookError }
  /** Without the edits that were left out its columns cannot say it. */
  | { readonly status: "unsayable" };

/**
 * Puts edits into the rows of their sources, those of a row together, each row looked for and checked as for an answer of the
 * interview. Where a cell of a row is refused or was changed meanwhile, the other edits of that row follow without it. Four round
 * trips where the rows stand as they were read; repeating it is harmless.
 *
 * @param chosen Edits of this listing.
 * @param listener Told how many of their rows are done.
 * @returns How each went, by its id.
 * @throws WorkbookError when Excel refuses before anything is written.
 */
export async function putEdits(
  { checked }: Pick<ListedEdits, "checked">,
  chosen: readonly MatrixEdit[],
  { signal, onTotal, onRows, onWriting }: ProgressListener = {},
): Promise<ReadonlyMap<string, EditOutcome>> {
  const outcomes = new Map<string, EditOutcome>();
  const placeOf = editPlaces(checked);
  const byKey = new Map(checked.audit.stakeholders.map((own) => [`${own.row.table}\n${own.row.index}`, own]));
  const rows = [...groupBy(chosen.filter(canBePut), ({ place }) => `${place?.table ?? ""}\n${place?.row ?? -1}`)];
  const open = rows.flatMap(([row, edits]): RowEdits[] => {
    const stakeholder = byKey.get(row);
    const place = stakeholder === undefined ? null : placeOf(stakeholder);
    return place === null ? [] : [{ place, edits }];
  });
  signal?.throwIfAborted();
  onTotal?.(open.length, "rows");
  onWriting?.();
  await inWorkbook({ writes: true }, async (context) => {
    for (let start = 0; start < open.length; start += ROWS_AT_ONCE) {
      const some = open.slice(start, start + ROWS_AT_ONCE);
      await putRows(context, some, outcomes);
      onRows?.(start + some.length);
    }
  });
  return outcomes;
}

/** Rows between two words of how far it is; each run of them looks for their source once. */
const ROWS_AT_ONCE = 500;

/** Edits of one row of a source. */
interface RowEdits {
  readonly place: EditPlace;
  readonly edits: readonly MatrixEdit[];
}

async function putRows(
  context: WorkbookContext,
  rows: readonly RowEdits[],
  outcomes: Map<string, EditOutcome>,
): Promise<void> {
  let open = rows;
  const apart: RowEdits[] = [];
  while (open.length > 0) {
    const encoded = open.map((row) => ({ row, answers: answersOf(row, outcomes) }));
    const results = await writeAnswerRows(
      context,
      encoded.map(({ answers }) => answers),
    );
    // A round leaves out at least one edit of each row that follows.
    open = encoded.flatMap(({ row }, index): RowEdits[] => {
      const result = results[index];
      if (result === undefined) return [];
      if (isOfOneCell(result) && row.edits.length > 1) {
        apart.push(row);
        return [];
      }
      for (const edit of row.edits) {
        if (!outcomes.has(edit.id) && isOfResult(row, edit, result)) outcomes.set(edit.id, outcomeOf(edit, result));
      }
      const left = row.edits.filter(({ id }) => !outcomes.has(id));
      return left.length === 0 ? [] : [{ ...row, edits: left }];
    });
  }
  for (const { place, edits } of apart) {
    // Each on top of what the one before has left in the row.
    for (const edit of edits) if (!outcomes.has(edit.id)) await putRows(context, [{ place, edits: [edit] }], outcomes);
  }
}

/** Whether a row was refused for one of its cells, and nobody says which. */
function isOfOneCell(result: RowResult): boolean {
  if (result.status !== "refused" || result.column !== null) return false;
  return ONE_CELL.has(result.error.reason);
}

const ONE_CELL: ReadonlySet<WorkbookErrorReason> = new Set<WorkbookErrorReason>([
  "column-not-found",
  "column-changed",
  "formula-cell",
  "merged-cells",
]);

/** The cells for the edits of a row; those that cannot be said are told. */
function answersOf({ place, edits }: RowEdits, outcomes: Map<string, EditOutcome>): RowAnswers {
  const { table, mapping, row } = place;
  const wishes = edits.flatMap((edit) => wishOf(edit) ?? []);
  const { writes, problems } = encodeEdits(place, wishes);
  for (const { id, column } of edits) {
    if (column !== null && [...problems.keys()].some((own) => own === column))
      outcomes.set(id, { status: "unsayable" });
  }
  return { known: { table, mapping, row }, writes };
}

/** Whether a result is about an edit: of a single cell only about those that go into its column, if there are any. */
function isOfResult({ place, edits }: RowEdits, edit: MatrixEdit, result: RowResult): boolean {
  if (result.status === "written" || result.status === "unchanged" || result.column === null) return true;
  const { column } = result;
  const goesThere = (own: MatrixEdit): boolean => {
    const wish = wishOf(own);
    return wish !== null && sourceColumn(place, wish.column) === column;
  };
  return goesThere(edit) || !edits.some(goesThere);
}

function outcomeOf({ place }: MatrixEdit, result: RowResult): EditOutcome {
  switch (result.status) {
    case "written":
      return { status: "written", cell: writtenCell(result.addresses, place?.cell ?? "") };
    case "unchanged":
      return { status: "written", cell: null };
    case "changed":
      return { status: "changed", cell: result.address, current: result.current };
    case "refused":
      return { status: "refused", error: result.error };
  }
}

/** Of the cells of a row that were written the one in the column of a listed cell; the row may stand elsewhere by now. */
function writtenCell(addresses: readonly string[], listed: string): string | null {
  const lettersOf = (address: string): string => /([A-Z]+)\d+$/.exec(address)?.[1] ?? "";
  return addresses.find((own) => lettersOf(own) === lettersOf(listed)) ?? addresses[0] ?? null;
}
