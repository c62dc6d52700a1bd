/** Writes planned sheets: makes them, or clears and rewrites our own ones in place. Never deletes a sheet. */

import { CURRENT_VERSION } from "../core/contract/columns";
import { EARLIER_CHART_NAME } from "../core/contract/names";
import type { HistoryRow } from "../core/history/historyRow";
import { tableArea, titleArea, writtenAreas } from "../core/sheets/shared/areas";
import { cellAddress } from "../core/model/address";
import type { Area, SheetPlan } from "../core/model/plan";
import type { OwnSheet, SheetWrite } from "../core/model/ownSheet";
import { clearOwn, freeRows } from "./clearOwn";
import { emptyCells } from "./emptyCells";
import { moveRows } from "./moveRows";
import { rangeOf } from "./rangeOf";
import { plannedTotals, refuseBefore } from "./refusals";
import { willWriteSheets, type WorkbookContext } from "./session";
import {
  AREAS_PROPERTY,
  formatAreas,
  formatColumns,
  HIDDEN_PROPERTY,
  keepSheetNames,
  KIND_PROPERTY,
  MAKING_NAME,
  RUN_PROPERTY,
  STATE_PROPERTY,
  TABLE_PROPERTY,
  VERSION_PROPERTY,
} from "./sheetMarks";
import { standingTable, tableBefore } from "./standingTables";
import { hideTotals, restoreTotals, sourceOf } from "./totalsRows";
import { writeCharts } from "./writeChart";
import {
  nameCells,
  writeConditionalFormats,
  writeDimensions,
  writeFormats,
  writeHiddenColumns,
  writePrint,
  writeValidation,
  writeRowHeights,
} from "./writeFormats";
import { appendHistory, rewriteHistory, standingHistory } from "./writeHistory";
import { deleteComments } from "./sheetComments";
import { WriteQueue } from "./writeQueue";
import { putCell, writeBlockFormulas, writeTable } from "./writeTable";

/** What a writing has to see to beside the sheets. */
export interface Safety {
  /** What must not be lost, as rows of the history. */
  readonly safety: readonly HistoryRow[];
  /** Whether an earlier run that made sheets did not come to its end. */
  readonly wasMaking: boolean;
  /** Looked at right before the first statement that writes. */
  readonly signal?: AbortSignal;
  /** Called with how many rows of the tables were sent, after each request but the last. */
  readonly onRows?: (rows: number) => void;
  /** Called right before the first statement that writes: what is queued then reads what stands until that moment. */
  readonly beforeWriting?: () => void;
  /** Called before the first sheet is: what their formulas name must be there. */
  readonly beforeSheets?: () => void;
  /** Called before anything is taken away, what must not be lost being in the history by then. */
  readonly beforeClearing?: (queue: WriteQueue) => Promise<void>;
  /** Called once all sheets are queued, before they are said to be whole. */
  readonly afterSheets?: (queue: WriteQueue) => Promise<void>;
}

/**
 * Writes all sheets. One round trip for ordinary sizes, one more for each further 2.5 MB, and one before that when a
 * sheet of ours grows over cells it did not hold before.
 *
 * Everything that is known to be refused is refused first. Excel takes nothing back when it refuses the rest: so what must not
 * be lost stands in the history before anything is cleared, and until the end each sheet says that it is not finished.
 *
 * @throws WorkbookError `protected` when a sheet of ours is protected, `table-moved` when rows or columns stand before our
 *   table that we did not write, `merged-cells` where a table must grow over merged cells, `cells-in-the-way` when the user
 *   wrote cells where the sheet must grow, and whatever Excel refuses.
 */
export async function writeSheets(
  context: WorkbookContext,
  writes: readonly SheetWrite[],
  { safety, wasMaking, signal, onRows, beforeWriting, beforeSheets, beforeClearing, afterSheets }: Safety,
): Promise<void> {
  await refuseBefore(context, writes, safety.length);
  signal?.throwIfAborted();
  beforeWriting?.();
  const run = 1 + Math.max(0, ...writes.map(({ own, orphan }) => own?.run ?? orphan?.run ?? 0));
  willWriteSheets(context, { run, sheets: writes.map(({ plan: { kind, name } }) => ({ kind, name })) });
  const queue = new WriteQueue(context, onRows);
  const made = writes.filter(({ own, orphan }) => own === null && orphan === undefined);
  const { names } = context.workbook;
  if (wasMaking) names.getItem(MAKING_NAME).delete();
  if (made.length > 0)
    keepSheetNames(
      context,
      MAKING_NAME,
      made.map(({ plan }) => plan.name),
    );
  beforeSheets?.();
  const sheets = new Map<SheetWrite, Excel.Worksheet>();
  const begin = async (write: SheetWrite): Promise<void> => {
    const sheet = beginSheet(context, write, run);
    sheets.set(write, sheet);
    await writeSheet(context, queue, sheet, write);
  };
  const history = writes.find(({ plan }) => plan.kind === "history");
  const isFirst = history !== undefined && (history.own !== null || safety.length > 0);
  const kept = isFirst ? await secureHistory(context, queue, history, { safety, run, begin }) : null;
  await beforeClearing?.(queue);
  for (const write of writes) {
    if (write !== history || !isFirst) await begin(write);
  }
  if (history !== undefined && kept !== null) {
    await rewriteHistory(context, queue, kept, history);
    sheets.set(history, kept.sheet);
  }
  await afterSheets?.(queue);
  for (const [write, sheet] of sheets) finishSheet(sheet, write);
  if (made.length > 0) names.getItem(MAKING_NAME).delete();
  await queue.send();
}

/** Puts what must not be lost into the history; null where it is written to its end already. */
async function secureHistory(
  context: WorkbookContext,
  queue: WriteQueue,
  history: SheetWrite,
  { safety, run, begin }: Pick<Safety, "safety"> & { run: number; begin: (write: SheetWrite) => Promise<void> },
): Promise<Parameters<typeof rewriteHistory>[2] | null> {
  const { plan, own } = history;
  const [table] = plan.tables;
  if (own !== null && own.unfinished !== "making") {
    const standing = standingHistory(context, own, own.sheet.id);
    mark(standing.sheet, [
      [RUN_PROPERTY, String(run)],
      [STATE_PROPERTY, "rewriting"],
    ]);
    hideTotals(context, own);
    return appendHistory(context, queue, standing, safety);
  }
  await begin(history);
  const passing = safety.filter(({ kind }) => kind === "pending");
  if (table === undefined || passing.length === 0) return null;
  const made = {
    sheet:
      own === null ? context.workbook.worksheets.getItem(plan.name) : context.workbook.worksheets.getItem(own.sheet.id),
    tableName: table.name,
    area: tableArea(table),
    headers: table.columns.map(({ header }) => header),
    positions: [...table.columns.keys()],
  };
  return appendHistory(context, queue, made, passing);
}

/** Makes the sheet or takes the one that stands, and marks it as one that is being written. */
function beginSheet(
  context: WorkbookContext,
  { plan, own, orphan, unfinished }: SheetWrite,
  run: number,
): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const id = own?.sheet.id ?? orphan?.sheet.id;
  const sheet = id === undefined ? worksheets.add(plan.name) : worksheets.getItem(id);
  const before = own?.areas ?? orphan?.areas ?? [];
  const isNew = own === null || own.unfinished === "making";
  mark(sheet, [
    [KIND_PROPERTY, plan.kind],
    [RUN_PROPERTY, String(run)],
    [STATE_PROPERTY, isNew ? "making" : "rewriting"],
    [AREAS_PROPERTY, formatAreas([...before, ...writtenAreas(plan)])],
    ...(isNew ? ([[VERSION_PROPERTY, CURRENT_VERSION]] as const) : []),
  ]);
  const title = titleArea(plan);
  if (title !== null) rangeOf(sheet, title).values = [[unfinished]];
  return sheet;
}

/** The last of a sheet: its title, and the marks of one that is whole. */
function finishSheet(sheet: Excel.Worksheet, { plan }: SheetWrite): void {
  const title = titleArea(plan);
  if (title !== null) putCell(rangeOf(sheet, title), plan.cells[0]?.cells[0]?.[0] ?? null);
  mark(sheet, [
    [KIND_PROPERTY, plan.kind],
    [VERSION_PROPERTY, CURRENT_VERSION],
    [AREAS_PROPERTY, formatAreas(writtenAreas(plan))],
    [HIDDEN_PROPERTY, formatColumns(plan.hiddenColumns)],
    [TABLE_PROPERTY, plan.tables[0]?.name ?? ""],
    [STATE_PROPERTY, "done"],
  ]);
}

function mark(sheet: Excel.Worksheet, marks: readonly (readonly [key: string, value: string])[]): void {
  for (const [key, value] of marks) sheet.customProperties.add(key, value);
}

async function writeSheet(
  context: WorkbookContext,
  queue: WriteQueue,
  sheet: Excel.Worksheet,
  write: SheetWrite,
): Promise<void> {
  const { plan, own, orphan } = write;
  const isNew = own === null || own.unfinished === "making";
  // The page of an earlier version had other columns.
  if (isNew || own.charts.has(EARLIER_CHART_NAME)) writeDimensions(sheet, plan);
  if (own !== null) {
    if (own.sheet.name !== plan.name) sheet.name = plan.name;
    freeRows(context, sheet, plan, own);
    await moveRows(context, queue, sheet, write);
    deleteComments(sheet, write.goneComments ?? []);
    clearOwn(sheet, plan, own);
    if (!isNew) moveWidths(sheet, plan, own);
  } else if (orphan !== undefined) for (const area of orphan.areas) emptyCells(rangeOf(sheet, area));
  await writeRowHeights(queue, sheet, plan);
  await writeFormats(queue, sheet, plan.formats);
  for (const block of untitled(plan)) {
    await queue.writeValues(sheet, block.row, block.column, block.cells);
  }
  for (const [index, table] of plan.tables.entries()) {
    const standing = own === null ? null : standingTable(table, index, own);
    await writeTable(context, queue, sheet, table, standing?.table ?? null, isNew);
  }
  for (const block of untitled(plan)) writeBlockFormulas(sheet, block);
  nameCells(context, sheet, plan);
  writeConditionalFormats(sheet, plan.conditionalFormats);
  writeValidation(sheet, plan);
  writeCharts(sheet, plan, isNew, own?.charts ?? orphan?.charts ?? new Set());
  writeHiddenColumns(sheet, plan, own?.hiddenColumns ?? []);
  const totals = own === null ? [] : plannedTotals(plan, own);
  writePrint(sheet, { ...plan.print, area: withTotals(plan.print.area, totals) }, plan.isHidden === true);
  for (const [index, table] of plan.tables.entries()) {
    const before = own === null ? null : tableBefore(table, index, own);
    if (before !== null) restoreTotals(context, table, before);
  }
  if (isNew) {
    freeze(sheet, plan.frozen);
    if (plan.isHidden === true) sheet.visibility = "Hidden";
  }
}

/** The blocks of a plan without its title, which comes last. */
function untitled({ cells }: SheetPlan): SheetPlan["cells"] {
  return cells.map((block, index) =>
    index > 0
      ? block
      : { ...block, cells: block.cells.map((line, row) => (row > 0 ? line : [null, ...line.slice(1)])) },
  );
}

/** Gives columns that stand in another place than before the width they had, or that of the plan. */
function moveWidths(sheet: Excel.Worksheet, { tables: [table], columnWidths }: SheetPlan, own: OwnSheet): void {
  if (table === undefined) return;
  table.columns.forEach(({ id, widthPoints }, position) => {
    const width = widthPoints ?? columnWidths[table.column + position] ?? null;
    if (width === null || sourceOf(own, id, position) === position) return;
    const first = { row: 0, column: table.column + position, rows: 1, columns: 1 };
    rangeOf(sheet, first).format.columnWidth = width;
  });
}

function freeze({ freezePanes }: Excel.Worksheet, { rows, columns }: SheetPlan["frozen"]): void {
  if (rows > 0 && columns > 0) freezePanes.freezeAt(`A1:${cellAddress(rows - 1, columns - 1)}`);
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

/** A printed area with the totals row right below it. */
function withTotals(area: Area, totals: readonly Area[]): Area {
  const isBelow = totals.some(({ row }) => row === area.row + area.rows);
  return isBelow ? { ...area, rows: area.rows + 1 } : area;
}
