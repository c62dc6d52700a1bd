/** Range members that search, replace and compare what cells show. */

import { HostError } from "../ground/hostError";
import type { MethodMember } from "../protocol/classes";
import { defineClass } from "../protocol/classes";
import { isReadable, refuseLockedCells } from "../model/guards";
import { booleanInput, numberInput, textInput, wordInput } from "../ground/inputs";
import { shownFormula, writeValues } from "../edits/rangeValues";
import { shownText } from "../model/shownText";
import { columnCount, intersect, rowCount, type Rect } from "../model/rect";
import { RangeRef } from "../model/refs";
import { shownValue } from "../model/shownValue";
import type { HostEnvironment } from "../protocol/environment";
import { usedRect } from "../model/usedRange";
import { found } from "./collections";

interface Search {
  readonly matches: (text: string) => boolean;
  readonly pattern: RegExp;
}

/** Longest text that Excel looks for: more does not go into the box of its search. */
const MAX_WANTED = 255;

/**
 * How a text is looked for; the criteria may be left out.
 *
 * @throws HostError `InvalidArgument` for no text, or one that is too long.
 */
function searchFor(text: unknown, criteria: unknown): Search {
  const { completeMatch, matchCase } = (criteria ?? {}) as Readonly<Record<string, unknown>>;
  const wanted = textInput(text);
  if (wanted === "") throw new HostError("InvalidArgument", "There is nothing to look for.");
  if (wanted.length > MAX_WANTED)
    throw new HostError("InvalidArgument", `A text to look for has at most ${MAX_WANTED} characters.`);
  const source = wanted.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  const pattern = new RegExp(completeMatch === true ? `^${source}$` : source, matchCase === true ? "gu" : "giu");
  return { pattern, matches: (shown) => shown.search(pattern) >= 0 };
}

/** Cells of the used part of a range, row by row. */
function usedCells(range: RangeRef): Rect[] {
  const rect = usedRect(range.sheet, range.rect, true);
  if (rect === null) return [];
  const width = columnCount(rect);
  return Array.from({ length: rowCount(rect) * width }, (_, index) => {
    const [top, left] = [rect.top + Math.floor(index / width), rect.left + (index % width)];
    return { top, left, bottom: top, right: left };
  });
}

function find(
  range: RangeRef,
  [text, criteria]: readonly unknown[],
  { profile, workbook }: HostEnvironment,
): RangeRef | null {
  const { matches } = searchFor(text, criteria);
  const direction = (criteria as Readonly<Record<string, unknown>> | null)?.searchDirection ?? "Forward";
  const cells = usedCells(range);
  if (wordInput(direction, ["Forward", "Backwards"]) === "Backwards") cells.reverse();
  const hit = cells.find(({ top, left }) =>
    matches(shownText(range.sheet.cell(top, left), profile.locale, workbook.date1904)),
  );
  return hit === undefined ? null : new RangeRef(range.sheet, hit);
}

/** Replaces in constants and formulas, as they stand in the formula bar; returns how many cells changed. */
function replaceAll(range: RangeRef, args: readonly unknown[], { workbook }: HostEnvironment): number {
  const [text, replacement, criteria] = args;
  const { matches, pattern } = searchFor(text, criteria);
  const by = textInput(replacement);
  const hits = usedCells(range).filter(({ top, left }) => matches(String(shownFormula(range.sheet.cell(top, left)))));
  for (const hit of hits) refuseLockedCells(workbook, new RangeRef(range.sheet, hit));
  for (const hit of hits) {
    const before = String(shownFormula(range.sheet.cell(hit.top, hit.left)));
    writeValues(
      workbook,
      new RangeRef(range.sheet, hit),
      before.replace(pattern, () => by),
    );
  }
  return hits.length;
}

/** What `removeDuplicates` came to. */
class DuplicatesRef {
  constructor(
    readonly removed: number,
    readonly uniqueRemaining: number,
  ) {}
}

export const removeDuplicatesResultClass = defineClass<DuplicatesRef>({
  name: "RemoveDuplicatesResult",
  scalars: {
    removed: { set: "1.9", get: ({ removed }) => removed },
    uniqueRemaining: { set: "1.9", get: ({ uniqueRemaining }) => uniqueRemaining },
  },
  navigations: {},
  methods: {},
});

/** Takes rows away whose values in the columns stand in an earlier row too; the rows below move up inside the range. */
function removeDuplicates(range: RangeRef, args: readonly unknown[], { workbook }: HostEnvironment): DuplicatesRef {
  const [columns, includesHeader] = args;
  if (!isReadable(range) || !Array.isArray(columns) || columns.length === 0)
    throw new HostError("InvalidArgument", "Duplicates are told by columns of the range.");
  const { sheet, rect } = range;
  const places = columns.map((column: unknown) => rect.left + numberInput(column, 0, columnCount(rect) - 1));
  const top = rect.top + (booleanInput(includesHeader) ? 1 : 0);
  if (sheet.tables.some((table) => intersect(table.range, rect) !== null))
    throw new HostError("NotImplemented", "This host removes duplicates outside of tables only.");
  const seen = new Set<string>();
  const twice: number[] = [];
  for (let row = top; row <= rect.bottom; row += 1) {
    const key = JSON.stringify(places.map((column) => comparable(shownValue(sheet.cell(row, column)))));
    if (seen.has(key)) twice.push(row);
    seen.add(key);
  }
  for (const row of twice.reverse()) {
    // The rows below move up, and blank ones follow at the end: nothing outside of the range moves.
    deleteInside(workbook, new RangeRef(sheet, { ...rect, top: row }));
  }
  return new DuplicatesRef(twice.length, seen.size);
}

function deleteInside(workbook: HostEnvironment["workbook"], { sheet, rect }: RangeRef): void {
  const below = { ...rect, top: rect.top + 1 };
  const cells = Array.from({ length: rowCount(rect) }, (_, r) =>
    Array.from({ length: columnCount(rect) }, (__, c) => {
      const row = rect.top + r + 1;
      return row > below.bottom ? undefined : sheet.cell(row, rect.left + c);
    }),
  );
  cells.forEach((line, r) => line.forEach((cell, c) => sheet.setCell(rect.top + r, rect.left + c, cell)));
  workbook.journal.note({ kind: "cells", sheet, rect, change: "RangeEdited", shift: "None", before: null });
}

function comparable(value: string | number | boolean): string | number | boolean {
  return typeof value === "string" ? value.toLowerCase() : value;
}

export const RANGE_SEARCH_METHODS: Readonly<Record<string, MethodMember<RangeRef>>> = {
  find: { set: "1.9", returns: "Range", call: (range, args, host) => found(find(range, args, host)) },
  findOrNullObject: { set: "1.9", returns: "Range", call: find },
  replaceAll: { set: "1.9", call: replaceAll },
  removeDuplicates: { set: "1.9", returns: "RemoveDuplicatesResult", call: removeDuplicates },
};
