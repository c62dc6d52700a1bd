/** Range members that search and replace what cells show. */

import { HostError } from "../ground/hostError";
import type { MethodMember } from "../protocol/classes";
import { refuseLockedCells } from "../model/guards";
import { textInput, wordInput } from "../ground/inputs";
import { shownFormula, writeValues } from "../edits/rangeValues";
import { shownText } from "../model/shownText";
import { columnCount, rowCount, type Rect } from "../model/rect";
import { RangeRef } from "../model/refs";
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

export const RANGE_SEARCH_METHODS: Readonly<Record<string, MethodMember<RangeRef>>> = {
  find: { set: "1.9", returns: "Range", call: (range, args, host) => found(find(range, args, host)) },
  findOrNullObject: { set: "1.9", returns: "Range", call: find },
  replaceAll: { set: "1.9", call: replaceAll },
};
