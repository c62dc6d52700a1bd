/** Writes planned sheets: makes them, or clears and rewrites our own ones in place. Never deletes a sheet. */

import { subtractAreas, tableArea, writtenAreas } from "../core/sheets/shared/areas";
import { cellAddress, quoteSheet } from "../core/model/address";
import type { Area, SheetPlan, TablePlan } from "../core/model/plan";
import { WorkbookError } from "../core/model/workbookError";
import type { OwnSheet, SheetWrite, StandingTable } from "../core/model/ownSheet";
import { willWrite, type WorkbookContext } from "./session";
import {
  AREAS_PROPERTY,
  CONTRACT_VERSION,
  formatAreas,
  formatColumns,
  HIDDEN_PROPERTY,
  KIND_PROPERTY,
  VERSION_PROPERTY,
} from "./sheetMarks";
import { hideTotals, restoreTotals, totalsArea } from "./totalsRows";
import { writeChart } from "./writeChart";
import {
  rangeOf,
  writeConditionalFormats,
  writeDimensions,
  writeFormats,
  writeHiddenColumns,
  writePrint,
  writePrompts,
  writeRowHeights,
} from "./writeFormats";
import { WriteQueue } from "./writeQueue";
import { writeBlockFormulas, writeTable } from "./writeTable";

/**
 * Writes all sheets. One round trip for ordinary sizes, one more for each further 2.5 MB, and one before that when a
 * sheet of ours grows over cells it did not hold before.
 *
 * Everything that can be refused is checked first: nothing is half-written because of a user's cell or a protection.
 *
 * @throws WorkbookError `protected` when a sheet of ours is protected, `table-moved` when rows or columns stand before our
 *   table that we did not write, `cells-in-the-way` when the user wrote cells where the sheet must grow, and whatever Excel
 *   refuses.
 */
export async function writeSheets(context: WorkbookContext, writes: readonly SheetWrite[]): Promise<void> {
  const locked = writes.find(({ own }) => own?.isProtected === true);
  if (locked?.own) throw new WorkbookError("protected", locked.own.sheet.name);
  const moved = writes.find(({ plan, own }) => own !== null && isMoved(plan, own));
  if (moved?.own) throw new WorkbookError("table-moved", moved.own.sheet.name);
  await refuseCellsInTheWay(context, writes);

  willWrite(context);
  const queue = new WriteQueue(context);
  for (const write of writes) {
    await writeSheet(context, queue, write);
  }
  await context.sync();
}

/** Whether rows or columns were put before our table: Excel resizes a table only where its header stands. */
function isMoved({ tables: [table] }: SheetPlan, { area }: OwnSheet): boolean {
  return table !== undefined && (table.row !== area.row || table.column !== area.column);
}

async function refuseCellsInTheWay(context: WorkbookContext, writes: readonly SheetWrite[]): Promise<void> {
  const grown = writes.flatMap(({ plan, own }) => {
    if (own === null) return [];
    const sheet = context.workbook.worksheets.getItem(own.sheet.id);
    return [...writtenAreas(plan), ...plannedTotals(plan, own)]
      .flatMap((area) => subtractAreas(area, ownedAreas(own)))
      .map((area) => ({ name: own.sheet.name, area, range: rangeOf(sheet, area).load({ values: true }) }));
  });
  if (grown.length === 0) return;
  await context.sync();
  for (const { name, area, range } of grown) {
    const values = range.values as unknown[][];
    const row = values.findIndex((line) => line.some((value) => value !== ""));
    const column = values[row]?.findIndex((value) => value !== "") ?? -1;
    if (row >= 0) {
      throw new WorkbookError(
        "cells-in-the-way",
        `${quoteSheet(name)}!${cellAddress(area.row + row, area.column + column)}`,
      );
    }
  }
}

/** Where totals rows will stand once the tables are written. */
function plannedTotals(plan: SheetPlan, own: OwnSheet): Area[] {
  return plan.tables.flatMap((table, index) => {
    const before = tableBefore(table, index, own);
    return before === null ? [] : totalsArea({ ...before, area: tableArea(table) });
  });
}

/** All that is ours on a sheet. */
function ownedAreas(own: OwnSheet): Area[] {
  const tables = [own, ...own.otherTables];
  return [...own.areas, ...tables.map(({ area }) => area), ...tables.flatMap(totalsArea)];
}

async function writeSheet(context: WorkbookContext, queue: WriteQueue, { plan, own }: SheetWrite): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = own === null ? worksheets.add(plan.name) : worksheets.getItem(own.sheet.id);
  if (own === null) writeDimensions(sheet, plan);
  else {
    if (own.sheet.name !== plan.name) sheet.name = plan.name;
    clearOwn(context, sheet, plan, own);
  }
  await writeRowHeights(queue, sheet, plan);
  writeMarks(sheet, plan);
  await writeFormats(queue, sheet, plan.formats);
  for (const block of plan.cells) {
    await queue.writeValues(sheet, block.row, block.column, block.cells);
  }
  for (const [index, table] of plan.tables.entries()) {
    const standing = own === null ? null : standingTable(table, index, own);
    await writeTable(context, queue, sheet, table, standing?.table ?? null);
  }
  for (const block of plan.cells) writeBlockFormulas(sheet, block);
  writeConditionalFormats(sheet, plan.conditionalFormats);
  writePrompts(sheet, plan.prompts);
  writeCharts(sheet, plan, own);
  writeHiddenColumns(sheet, plan, own?.hiddenColumns ?? []);
  const totals = own === null ? [] : plannedTotals(plan, own);
  writePrint(sheet, { ...plan.print, area: withTotals(plan.print.area, totals) });
  for (const [index, table] of plan.tables.entries()) {
    const before = own === null ? null : tableBefore(table, index, own);
    if (before !== null) restoreTotals(context, table, before);
  }
  if (own === null) {
    freeze(sheet, plan.frozen);
    if (plan.isHidden === true) sheet.visibility = "Hidden";
  }
}

function freeze({ freezePanes }: Excel.Worksheet, { rows, columns }: SheetPlan["frozen"]): void {
  if (rows > 0 && columns > 0) freezePanes.freezeAt(`A1:${cellAddress(rows - 1, columns - 1)}`);
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

/** Draws the charts of the plan; a chart of ours without data any more goes. */
function writeCharts(sheet: Excel.Worksheet, { charts }: SheetPlan, own: OwnSheet | null): void {
  for (const chart of charts) writeChart(sheet, chart, own?.charts.has(chart.name) ?? false);
  for (const name of own?.charts ?? []) {
    if (!charts.some((chart) => chart.name === name)) sheet.charts.getItem(name).delete();
  }
}

/** A printed area with the totals row right below it. */
function withTotals(area: Area, totals: readonly Area[]): Area {
  const isBelow = totals.some(({ row }) => row === area.row + area.rows);
  return isBelow ? { ...area, rows: area.rows + 1 } : area;
}

/**
 * The table of ours that a planned one takes over: the first is the sheet's own, a further one only where its header stands,
 * because Excel resizes no other.
 */
function standingTable(plan: TablePlan, index: number, own: OwnSheet): StandingTable | null {
  const before = tableBefore(plan, index, own);
  return before?.area.row === plan.row && before.area.column === plan.column ? before : null;
}

/** What the earlier run made of a planned table, wherever it stands. */
function tableBefore({ name }: TablePlan, index: number, own: OwnSheet): StandingTable | null {
  return index === 0 ? own : (own.otherTables.find(({ table }) => table.name === name) ?? null);
}

/** Empties what the earlier run wrote and the columns the user added, which come back by key: no row keeps another one's. */
function clearOwn(context: WorkbookContext, sheet: Excel.Worksheet, plan: SheetPlan, own: OwnSheet): void {
  for (const table of [own, ...own.otherTables]) hideTotals(context, table);
  context.workbook.tables.getItem(own.table.id).clearFilters();
  const standing = plan.tables.slice(1).flatMap((table, index) => standingTable(table, index + 1, own) ?? []);
  for (const other of own.otherTables) {
    const table = context.workbook.tables.getItem(other.table.id);
    table.clearFilters();
    if (!standing.includes(other)) table.convertToRange();
  }
  const headers = [own, ...standing].map(({ area }): Area => ({ ...area, rows: 1 }));
  for (const area of [...own.areas, own.area].flatMap((written) => subtractAreas(written, headers))) {
    const range = rangeOf(sheet, area);
    range.clear();
    range.conditionalFormats.clearAll();
  }
  for (const { area } of plan.prompts) rangeOf(sheet, area).dataValidation.clear();
}

function writeMarks(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const marks = [
    [KIND_PROPERTY, plan.kind],
    [VERSION_PROPERTY, CONTRACT_VERSION],
    [AREAS_PROPERTY, formatAreas(writtenAreas(plan))],
    [HIDDEN_PROPERTY, formatColumns(plan.hiddenColumns)],
  ] as const;
  for (const [key, value] of marks) sheet.customProperties.add(key, value);
}
