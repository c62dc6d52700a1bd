/** References of a chart to cells, with the values they have. */

import type { ChartSeries } from "../../model/chart";
import { isErrorValue } from "../../model/cell";
import type { Workbook } from "../../model/workbook";
import { resolveRange } from "../../formulas/resolveRange";
import { encodeText } from "../xmlText";

/** Where cached values come from; null writes references without them. */
export type CacheSource = Workbook | null;

type Cached = string | number | null;

/** Values a reference has in the workbook, in order; errors and blanks are null. */
function cached(workbook: Workbook, formula: string): Cached[] {
  const range = resolveRange(workbook, formula, null);
  if (range === null) return [];
  const values: Cached[] = [];
  for (let row = range.rect.top; row <= range.rect.bottom; row += 1) {
    for (let column = range.rect.left; column <= range.rect.right; column += 1) {
      const value = range.sheet.cell(row, column)?.value ?? null;
      values.push(
        value === null || isErrorValue(value) ? null : typeof value === "boolean" ? String(value).toUpperCase() : value,
      );
    }
  }
  return values;
}

function points(values: readonly Cached[]): string {
  const body = values.map((value, index) =>
    value === null ? "" : `<c:pt idx="${index}"><c:v>${encodeText(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${body.join("")}`;
}

export function textReference(source: CacheSource, formula: string): string {
  const cache = source === null ? "" : `<c:strCache>${points(cached(source, formula))}</c:strCache>`;
  return `<c:strRef><c:f>${encodeText(formula)}</c:f>${cache}</c:strRef>`;
}

function numberReference(source: CacheSource, formula: string): string {
  const numbers =
    source === null ? [] : cached(source, formula).map((value) => (typeof value === "number" ? value : null));
  const cache =
    source === null ? "" : `<c:numCache><c:formatCode>General</c:formatCode>${points(numbers)}</c:numCache>`;
  return `<c:numRef><c:f>${encodeText(formula)}</c:f>${cache}</c:numRef>`;
}

/** `c:tx`, or nothing when the series has no name. */
export function seriesName(source: CacheSource, series: ChartSeries): string {
  if (series.nameFormula !== null) return `<c:tx>${textReference(source, series.nameFormula)}</c:tx>`;
  return series.nameText === "" ? "" : `<c:tx><c:v>${encodeText(series.nameText)}</c:v></c:tx>`;
}

/** @param areDates Whether they stand on an axis of dates, which wants numbers. */
export function seriesCategories(source: CacheSource, { categoriesFormula }: ChartSeries, areDates = false): string {
  if (categoriesFormula === null) return "";
  const reference = areDates ? numberReference : textReference;
  return `<c:cat>${reference(source, categoriesFormula)}</c:cat>`;
}

export function seriesValues(source: CacheSource, series: ChartSeries): string {
  return series.valuesFormula === null ? "" : `<c:val>${numberReference(source, series.valuesFormula)}</c:val>`;
}

/** A part without the cached values of its references. */
export function withoutCaches(xml: string): string {
  return xml.replace(/<c:(str|num)Cache>[\s\S]*?<\/c:\1Cache>/g, "");
}
