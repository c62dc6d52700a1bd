/** How a printed area fits its pages, computed: Excel on the desktop may not heed a fit to pages (office-js issue 1860). */

import type { PrintPlan, SheetPlan } from "../../model/plan";
import { sum } from "../../model/sum";

/** A4 landscape, in points. */
const PAGE = { width: 841.9, height: 595.3 };
const POINTS_PER_INCH = 72;
/** Sizes in points of columns and rows whose size nobody set. */
const USUAL = { width: 48, height: 15 };
/** Percent: nothing prints larger than it is; Excel takes no less than the least. */
const SCALES = { least: 10, most: 100 };

/** What is printed, and on what. */
export interface Printed extends Pick<SheetPlan, "columnWidths" | "hiddenColumns" | "rowHeights"> {
  readonly print: Pick<PrintPlan, "area" | "titleRows" | "marginsInches">;
}

/** A last page with fewer rows than this is taken onto the others, where that makes them at most so much smaller. */
const LEAST_LAST_ROWS = 4;
const LEAST_SHRUNK = 0.86;
/** How large the programs print what we take for fitting: LibreOffice takes columns for about 6 % wider than Excel. */
const PROGRAMS = [1, 0.94] as const;

/**
 * The scale at which an area is one page wide, and for whoever heeds it the fit to pages.
 *
 * The pages in height are twice as many as are needed: Excel uses what it needs, and too few would shrink the whole sheet. Where
 * the last page would hold a few rows only, there is one page less, and the scale is such that all of them fit.
 *
 * @param isOnePage Whether all of it must stand on a single page.
 */
export function pageFit(printed: Printed, isOnePage = false): Pick<PrintPlan, "scalePercent" | "fitPages"> {
  const { marginsInches: margins, titleRows } = printed.print;
  const width = PAGE.width - POINTS_PER_INCH * (margins.left + margins.right);
  const height = PAGE.height - POINTS_PER_INCH * (margins.top + margins.bottom);
  const tall = rowPoints(printed);
  const scales = [width / columnPoints(printed), ...(isOnePage ? [height / sum(tall)] : [])];
  const percent = Math.floor(100 * Math.min(...scales));
  const scalePercent = Math.max(SCALES.least, Math.min(SCALES.most, percent));
  if (isOnePage) return { scalePercent, fitPages: { wide: 1, tall: 1 } };
  const repeated = titleRows === null ? 0 : sum(tall.slice(titleRows.first, titleRows.last + 1));
  const pagesAt = (scale: number): Pages => pagesOf(tall, repeated, (100 * height) / scale);
  const shortened = withoutOrphans(scalePercent, pagesAt);
  return shortened === null
    ? { scalePercent, fitPages: { wide: 1, tall: 2 * pagesAt(scalePercent).count } }
    : { scalePercent: shortened.scalePercent, fitPages: { wide: 1, tall: shortened.pages } };
}

/** Inches left and right of a page whose margins nobody set. */
const USUAL_MARGIN = 0.7;

/** Percent at which columns of that width in points stand beside each other on one page with usual margins, in every program. */
export function columnsFit(points: number): number {
  const width = PAGE.width - 2 * USUAL_MARGIN * POINTS_PER_INCH;
  const percent = Math.floor((100 * Math.min(...PROGRAMS) * width) / points);
  return Math.max(SCALES.least, Math.min(SCALES.most, percent));
}

/** How many pages there are, and how many rows the last one holds. */
interface Pages {
  readonly count: number;
  readonly lastRows: number;
}

function pagesOf(tall: readonly number[], repeated: number, perPage: number): Pages {
  let [count, lastRows, used] = [1, 0, 0];
  for (const points of tall) {
    if (lastRows > 0 && used + points > perPage) [count, lastRows, used] = [count + 1, 0, repeated];
    used += points;
    lastRows += 1;
  }
  return { count, lastRows };
}

/** The scale at which a last page of a few rows is on the others; null where there is none, or it would be too small to read. */
function withoutOrphans(
  scalePercent: number,
  pagesAt: (scale: number) => Pages,
): { readonly scalePercent: number; readonly pages: number } | null {
  const orphaned = PROGRAMS.map((program) => pagesAt(program * scalePercent)).filter(
    ({ count, lastRows }) => count > 1 && lastRows < LEAST_LAST_ROWS,
  );
  if (orphaned.length === 0) return null;
  const pages = Math.min(...orphaned.map(({ count }) => count)) - 1;
  for (let scale = scalePercent; scale >= LEAST_SHRUNK * scalePercent; scale -= 1) {
    if (pagesAt(scale).count <= pages) return { scalePercent: scale, pages };
  }
  return null;
}

/** Points of the columns that print. */
function columnPoints({ columnWidths, hiddenColumns, print: { area } }: Printed): number {
  const hidden = new Set(hiddenColumns);
  return sum(
    Array.from({ length: area.columns }, (_, index) => area.column + index).map((column) =>
      hidden.has(column) ? 0 : (columnWidths[column] ?? USUAL.width),
    ),
  );
}

/** Points of each row that prints, from the first one on. */
function rowPoints({ rowHeights, print: { area } }: Printed): number[] {
  const heights = Array<number>(area.row + area.rows).fill(USUAL.height);
  for (const { row, count, points } of rowHeights) heights.fill(points, row, row + count);
  return heights.slice(area.row);
}
