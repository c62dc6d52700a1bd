/** Clearing and merging ranges. */

import { HostError } from "../ground/hostError";
import { cellOf } from "../model/cellNote";
import { changeFormats } from "../model/rangeFormats";
import { contentBefore } from "./rangeValues";
import { refuseLockedCells, refusePivotTables } from "../model/guards";
import { intersect, type Rect } from "../model/rect";
import type { RangeRef } from "../model/refs";
import { syncHeaders } from "./tables";
import { syncTotals } from "./tableTotals";
import type { Workbook } from "../model/workbook";

export const CLEAR_APPLIES_TO = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;
export type ClearApplyTo = (typeof CLEAR_APPLIES_TO)[number];

/** Empties cells, takes their formats away, or both. A cleared table header becomes `Column1` … as in Excel. */
export function clearRange(workbook: Workbook, range: RangeRef, applyTo: ClearApplyTo): void {
  const { sheet, rect } = range;
  refuseLockedCells(workbook, range);
  if (applyTo === "All" || applyTo === "Contents") refusePivotTables(range);
  const before = contentBefore(range);
  if (applyTo === "All" || applyTo === "Contents") clearContents(range);
  if (applyTo === "All" || applyTo === "Formats") {
    changeFormats(workbook, range, () => workbook.formats.normal);
    dropBlankCells(range);
  }
  if (applyTo === "All") dropNotes(range);
  if (applyTo !== "Contents" && applyTo !== "Formats") {
    sheet.hyperlinks = sheet.hyperlinks.filter((link) => intersect(link.range, rect) === null);
    sheet.changedFacets.add("hyperlinks");
  }
  syncHeaders(workbook, sheet, rect);
  syncTotals(workbook, sheet, rect);
  if (applyTo === "All" || applyTo === "Contents")
    workbook.journal.note({ kind: "cells", sheet, rect, change: "RangeEdited", shift: "None", before });
}

function clearContents({ sheet, rect }: RangeRef): void {
  sheet.forEachCell(rect, (cell, row, column) => {
    if (cell.value === null && cell.formula === null) return;
    sheet.setCell(row, column, { value: null, formula: null, format: cell.format });
  });
}

/** Clearing all takes notes and comments away. Source: the support article on clearing cells. */
function dropNotes({ sheet, rect }: RangeRef): void {
  const left = sheet.notes.filter((note) => intersect(cellOf(note), rect) === null);
  if (left.length === sheet.notes.length) return;
  sheet.notes = left;
  sheet.changedFacets.add("notes");
}

/** Takes away cells that hold nothing and look like their row and column. */
function dropBlankCells({ sheet, rect }: RangeRef): void {
  sheet.forEachCell(rect, (cell, row, column) => {
    if (cell.value !== null || cell.formula !== null) return;
    sheet.setCell(row, column, undefined);
    if (sheet.formatAt(row, column) !== cell.format) sheet.setCell(row, column, cell);
  });
}

/** Merges cells: the first one keeps its value. @throws HostError when a table or another merge is in the way. */
export function mergeRange(workbook: Workbook, range: RangeRef, across: boolean): void {
  const { sheet, rect } = range;
  refuseLockedCells(workbook, range);
  refusePivotTables(range);
  if (sheet.tables.some((table) => intersect(table.range, rect) !== null)) {
    throw new HostError("InvalidOperation", "Cells of a table can't be merged.");
  }
  unmergeRange(workbook, range);
  const rects: Rect[] = across
    ? Array.from({ length: rect.bottom - rect.top + 1 }, (_, index) => ({
        ...rect,
        top: rect.top + index,
        bottom: rect.top + index,
      }))
    : [rect];
  for (const merge of rects) {
    // One cell alone is none: Excel repairs a file that says so.
    if (merge.top === merge.bottom && merge.left === merge.right) continue;
    sheet.merges.push(merge);
    sheet.forEachCell(merge, (cell, row, column) => {
      if (row !== merge.top || column !== merge.left)
        sheet.setCell(row, column, { ...cell, value: null, formula: null });
    });
  }
  sheet.changedFacets.add("merges");
}

export function unmergeRange(workbook: Workbook, range: RangeRef): void {
  const { sheet, rect } = range;
  refuseLockedCells(workbook, range);
  sheet.merges = sheet.merges.filter((merge) => intersect(merge, rect) === null);
  sheet.changedFacets.add("merges");
}
