/** Makes room for a sheet of ours that is written over: nothing of what stood there stays beside what comes. */

import type { OwnSheet, StandingTable } from "../core/model/ownSheet";
import type { Area, SheetPlan } from "../core/model/plan";
import { areasMeet, subtractAreas, titleArea, writtenAreas } from "../core/sheets/shared/areas";
import { emptyCells } from "./emptyCells";
import { rangeOf } from "./rangeOf";
import type { WorkbookContext } from "./session";
import { standingTable } from "./standingTables";
import { hideTotals } from "./totalsRows";
import { clearValidation } from "./writeFormats";

/** Takes from our tables what keeps their rows from being moved: totals rows, filters, merged cells. */
export function freeRows(context: WorkbookContext, sheet: Excel.Worksheet, plan: SheetPlan, own: OwnSheet): void {
  for (const table of [own, ...own.otherTables]) hideTotals(context, table);
  context.workbook.tables.getItem(own.table.id).clearFilters();
  const standing = standingTables(plan, own);
  for (const other of own.otherTables) {
    const table = context.workbook.tables.getItem(other.table.id);
    table.clearFilters();
    if (!standing.includes(other)) table.convertToRange();
  }
  for (const merge of own.merges) {
    if ([...ownAreas(own), ...writtenAreas(plan)].some((area) => areasMeet(area, merge)))
      rangeOf(sheet, merge).unmerge();
  }
}

/** The further tables that the planned ones take over. */
function standingTables(plan: SheetPlan, own: OwnSheet): StandingTable[] {
  return plan.tables.slice(1).flatMap((table, index) => standingTable(table, index + 1, own) ?? []);
}

/** Where something of ours may stand. */
function ownAreas(own: OwnSheet): Area[] {
  return [...own.areas, ...[own, ...own.otherTables].map(({ area }) => area)];
}

/** Empties what the earlier run wrote and the columns the user added, which come back by key: no row keeps another one's. */
export function clearOwn(sheet: Excel.Worksheet, plan: SheetPlan, own: OwnSheet): void {
  const title = titleArea(plan);
  const headers = [own, ...standingTables(plan, own)].map(({ area }): Area => ({ ...area, rows: 1 }));
  const stays = title === null ? headers : [...headers, title];
  for (const area of ownAreas(own).flatMap((written) => subtractAreas(written, stays))) {
    const range = rangeOf(sheet, area);
    emptyCells(range);
    range.conditionalFormats.clearAll();
  }
  clearValidation(sheet, plan, own.area);
}
