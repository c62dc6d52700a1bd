/** Range members about what lies around and inside: merged areas, tables, copies, links. */

import { COPY_TYPES, copyCells } from "../edits/copyCells";
import { linkOf, setLink } from "../edits/links";
import { moveRange } from "../edits/moveRange";
import { booleanInput, wordInput } from "../ground/inputs";
import { contains, intersect } from "../model/rect";
import type { RangeRef } from "../model/refs";
import type { MethodMember, ScalarMember } from "../protocol/classes";
import { HostError } from "../ground/hostError";
import { areasOf, type AreasRef } from "./rangeAreas";
import { rangeArgument } from "./rangeShape";
import { TablesInRange } from "./tableScoped";

/** Most merged areas that are told. Source: `Range.getMergedAreasOrNullObject` in the Office Add-ins reference. */
const MAX_MERGES = 512;

/** Merged areas that the range touches. */
function mergedAreas({ sheet, rect }: RangeRef): AreasRef | null {
  const merges = sheet.merges.filter((merge) => intersect(merge, rect) !== null);
  if (merges.length > MAX_MERGES)
    throw new HostError("GeneralException", `There are more than ${MAX_MERGES} merged areas.`);
  return areasOf(sheet, merges);
}

export const RANGE_AROUND_METHODS: Readonly<Record<string, MethodMember<RangeRef>>> = {
  getTables: {
    set: "1.9",
    returns: "TableScopedCollection",
    call: ({ sheet, rect }, [fullyContained]) =>
      new TablesInRange(
        sheet,
        sheet.tables.filter(({ range }) =>
          fullyContained === true ? contains(rect, range) : intersect(rect, range) !== null,
        ),
      ),
  },
  getMergedAreasOrNullObject: { set: "1.13", returns: "RangeAreas", call: mergedAreas },
  moveTo: {
    set: "1.11",
    call: (range, [destination], { workbook }) => moveRange(workbook, range, rangeArgument(range, destination)),
  },
  copyFrom: {
    set: "1.9",
    call: (range, [source, type, skipBlanks, transpose], { workbook }) =>
      copyCells(workbook, rangeArgument(range, source), range, {
        type: (type ?? null) === null ? "All" : wordInput(type, COPY_TYPES),
        skipBlanks: (skipBlanks ?? null) !== null && booleanInput(skipBlanks),
        transpose: (transpose ?? null) !== null && booleanInput(transpose),
      }),
  },
};

export const RANGE_LINK: ScalarMember<RangeRef> = {
  set: "1.7",
  get: linkOf,
  put: (range, value, { workbook }) => setLink(workbook, range, value),
};
