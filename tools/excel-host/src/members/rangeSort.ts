/** Sorting of a range. */

import { HostError } from "../ground/hostError";
import { wordInput } from "../ground/inputs";
import { columnCount, intersect } from "../model/rect";
import type { RangeRef } from "../model/refs";
import { sortRows } from "../edits/sortTable";
import { defineClass } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";
import { sortKeys } from "./tableSort";

function apply(range: RangeRef, args: readonly unknown[], { workbook }: HostEnvironment): void {
  const [fields, matchCase, hasHeaders, orientation] = args;
  const { sheet, rect } = range;
  const isByColumns = (orientation ?? null) !== null && wordInput(orientation, ["Rows", "Columns"]) === "Columns";
  if (isByColumns) throw new HostError("NotImplemented", "This host sorts rows only.");
  if (sheet.merges.some((merge) => intersect(merge, rect) !== null))
    throw new HostError("MergedRangeConflict", "Merged cells can't be sorted.");
  const keys = sortKeys(fields, columnCount(rect));
  const body = hasHeaders === true ? { ...rect, top: rect.top + 1 } : rect;
  if (body.top <= body.bottom) sortRows(workbook, sheet, body, keys, matchCase === true);
}

export const rangeSortClass = defineClass<RangeRef>({
  name: "RangeSort",
  scalars: {},
  navigations: {},
  methods: { apply: { set: "1.2", call: apply } },
});
