/** Rules and links of a sheet when the cells under them move. */

import type { Rect } from "./rect";
import type { Worksheet } from "./worksheet";

/**
 * Moves conditional formats and data validation; a rule without cells is gone.
 *
 * @param moved Where the ranges of a rule are now; rectangles that stay are the same objects.
 */
export function moveRules(sheet: Worksheet, moved: (ranges: readonly Rect[]) => Rect[]): void {
  for (const format of sheet.conditionalFormats) {
    const ranges = moved(format.ranges);
    if (isSame(ranges, format.ranges)) continue;
    format.ranges = ranges;
    sheet.changedFacets.add("conditionalFormats");
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ ranges }) => ranges.length > 0);
  for (const validation of sheet.dataValidations) {
    const ranges = moved(validation.ranges);
    if (isSame(ranges, validation.ranges)) continue;
    Object.assign(validation, { ranges, stored: null });
    sheet.changedFacets.add("dataValidations");
  }
  sheet.dataValidations = sheet.dataValidations.filter(({ ranges }) => ranges.length > 0);
}

/** Moves links. @param moved Where the range of a link is now: the same object when it stays, null when it is gone. */
export function moveLinks(sheet: Worksheet, moved: (range: Rect) => Rect | null): void {
  const before = sheet.hyperlinks;
  sheet.hyperlinks = before.flatMap((link) => {
    const range = moved(link.range);
    if (range === link.range) return [link];
    if (range === null) return [];
    return [{ ...link, range }];
  });
  if (!isSame(before, sheet.hyperlinks)) sheet.changedFacets.add("hyperlinks");
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
