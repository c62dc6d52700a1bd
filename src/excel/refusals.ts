/** What Excel would refuse, or a run would write over, found before anything is taken away. */

import { cellAddress, quoteSheet } from "../core/model/address";
import type { OwnSheet, SheetWrite } from "../core/model/ownSheet";
import type { Area, SheetPlan } from "../core/model/plan";
import { WorkbookError } from "../core/model/workbookError";
import { areasMeet, subtractAreas, tableArea, writtenAreas } from "../core/sheets/shared/areas";
import { rangeOf } from "./rangeOf";
import type { WorkbookContext } from "./session";
import { tableBefore } from "./standingTables";
import { totalsArea } from "./totalsRows";

/** A sheet to write over, with rows that its table will have for a while. */
interface Rewrite {
  readonly plan: SheetPlan;
  readonly own: OwnSheet;
  readonly passing: readonly Area[];
}

/**
 * Refuses before anything is written. No round trip unless a sheet grows over cells that it did not hold before.
 *
 * @param safetyRows Rows that the history will have for a while beside its own.
 * @throws WorkbookError `protected`, `table-moved`, `merged-cells` or `cells-in-the-way`.
 */
export async function refuseBefore(
  context: WorkbookContext,
  writes: readonly SheetWrite[],
  safetyRows: number,
): Promise<void> {
  const rewrites = writes.flatMap(({ plan, own }): Rewrite[] => {
    if (own === null) return [];
    const isHistory = plan.kind === "history" && safetyRows > 0;
    return [{ plan, own, passing: isHistory ? [{ ...own.area, rows: own.area.rows + safetyRows }] : [] }];
  });
  for (const { plan, own } of rewrites) {
    if (own.isProtected) throw new WorkbookError("protected", own.sheet.name);
    if (isMoved(plan, own)) throw new WorkbookError("table-moved", own.sheet.name);
  }
  for (const rewrite of rewrites) refuseMergesAndTables(rewrite);
  await refuseCellsInTheWay(context, rewrites);
}

/** Whether rows or columns were put before our table: Excel resizes a table only where its header stands. */
function isMoved({ tables: [table] }: SheetPlan, { area }: OwnSheet): boolean {
  return table !== undefined && (table.row !== area.row || table.column !== area.column);
}

/** Excel takes no merged cells and no other table into a table. */
function refuseMergesAndTables({ plan, own, passing }: Rewrite): void {
  const tables = [...plan.tables.map(tableArea), ...plannedTotals(plan, own), ...passing];
  const place = ({ row, column }: Area): string => `${quoteSheet(own.sheet.name)}!${cellAddress(row, column)}`;
  const merge = own.merges.find((area) => tables.some((table) => areasMeet(area, table)));
  if (merge !== undefined) throw new WorkbookError("merged-cells", place(merge));
  const all = [...tables, ...writtenAreas(plan)];
  const foreign = own.foreignTables.find((area) => all.some((planned) => areasMeet(area, planned)));
  if (foreign !== undefined) throw new WorkbookError("cells-in-the-way", place(foreign));
}

async function refuseCellsInTheWay(context: WorkbookContext, rewrites: readonly Rewrite[]): Promise<void> {
  const grown = rewrites.flatMap(({ plan, own, passing }) => {
    const sheet = context.workbook.worksheets.getItem(own.sheet.id);
    return [...writtenAreas(plan), ...plannedTotals(plan, own), ...passing]
      .flatMap((area) => subtractAreas(area, ownedAreas(plan, own)))
      .map((area) => ({ name: own.sheet.name, area, range: rangeOf(sheet, area).load({ formulas: true }) }));
  });
  if (grown.length === 0) return;
  await context.sync();
  for (const { name, area, range } of grown) {
    // Formulas, because one that shows nothing is something all the same.
    const cells = range.formulas as unknown[][];
    const row = cells.findIndex((line) => line.some((cell) => cell !== ""));
    const column = cells[row]?.findIndex((cell) => cell !== "") ?? -1;
    if (row >= 0) {
      throw new WorkbookError(
        "cells-in-the-way",
        `${quoteSheet(name)}!${cellAddress(area.row + row, area.column + column)}`,
      );
    }
  }
}

/** Where totals rows will stand once the tables are written. */
export function plannedTotals(plan: SheetPlan, own: OwnSheet): Area[] {
  return plan.tables.flatMap((table, index) => {
    const before = tableBefore(table, index, own);
    return before === null ? [] : totalsArea({ ...before, area: tableArea(table) });
  });
}

/** All that is ours on a sheet; where its marks were lost also what is written outside tables, as far as anybody knows. */
function ownedAreas(plan: SheetPlan, own: OwnSheet): Area[] {
  const tables = [own, ...own.otherTables];
  const blocks = own.areas.length > 0 ? own.areas : writtenAreas({ ...plan, tables: [] });
  return [...blocks, ...tables.map(({ area }) => area), ...tables.flatMap(totalsArea)];
}
