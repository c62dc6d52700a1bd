/** References of a chart to cells, with the values they have. */

import type { ChartSeries } from "../../model/chart";
import { isErrorValue } from "../../model/cell";
import { columnCount, parseRect, rowCount, type Rect } from "../../model/rect";
import type { Workbook } from "../../model/workbook";
import type { Worksheet } from "../../model/worksheet";
import { resolveRange } from "../../formulas/resolveRange";
import { replaceElements } from "../../xml/xmlTags";
import { element, textElement } from "../../xml/element";

/** Where cached values come from; null writes references without them. */
export type CacheSource = Workbook | null;

type Cached = string | number | null;

/** Values a reference has in the workbook, in order; errors and blanks are null. */
function cached(workbook: Workbook, formula: string): Cached[] {
  const range = resolveRange(workbook, formula, null);
  if (range === null) return [];
  return cachedCells(range.sheet, range.rect);
}

function cachedCells(sheet: Worksheet, rect: Rect): Cached[] {
  const values: Cached[] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      const value = sheet.cell(row, column)?.value ?? null;
      values.push(
        value === null || isErrorValue(value) ? null : typeof value === "boolean" ? String(value).toUpperCase() : value,
      );
    }
  }
  return values;
}

function pointsOf(values: readonly Cached[]): string {
  const body = values.map((value, index) =>
    value === null ? "" : element("c:pt", { idx: index }, textElement("c:v", String(value))),
  );
  return body.join("");
}

function points(values: readonly Cached[]): string {
  return element("c:ptCount", { val: values.length }) + pointsOf(values);
}

export function textReference(source: CacheSource, formula: string): string {
  const cache = source === null ? "" : element("c:strCache", {}, points(cached(source, formula)));
  return element("c:strRef", {}, textElement("c:f", formula) + cache);
}

function numberReference(source: CacheSource, formula: string): string {
  const numbers =
    source === null ? [] : cached(source, formula).map((value) => (typeof value === "number" ? value : null));
  const cache =
    source === null ? "" : element("c:numCache", {}, textElement("c:formatCode", "General") + points(numbers));
  return element("c:numRef", {}, textElement("c:f", formula) + cache);
}

/** `c:tx`, or nothing when the series has no name. */
export function seriesName(source: CacheSource, series: ChartSeries): string {
  if (series.nameFormula !== null) return element("c:tx", {}, textReference(source, series.nameFormula));
  return series.nameText === "" ? "" : element("c:tx", {}, textElement("c:v", series.nameText));
}

/** Whether a reference covers several rows and columns: categories of several levels. */
function isBlock(formula: string): boolean {
  const rect = parseRect(formula.slice(formula.lastIndexOf("!") + 1).replaceAll("$", ""));
  return rect !== null && rowCount(rect) > 1 && columnCount(rect) > 1;
}

/** Levels of categories, the one beside the numbers first. Source: ECMA-376 part 1, 21.2.2.102. */
function levelsReference(source: CacheSource, formula: string, byColumns: boolean): string {
  const range = source === null ? null : resolveRange(source, formula, null);
  const { sheet, rect } = range ?? {};
  if (source === null || sheet === undefined || rect === undefined)
    return element("c:multiLvlStrRef", {}, textElement("c:f", formula));
  const lines = byColumns ? columnCount(rect) : rowCount(rect);
  const levels = Array.from({ length: lines }, (_, index) => {
    const line = byColumns
      ? { ...rect, left: rect.right - index, right: rect.right - index }
      : { ...rect, top: rect.bottom - index, bottom: rect.bottom - index };
    const texts = cachedCells(sheet, line);
    return element("c:lvl", {}, pointsOf(texts));
  });
  const count = byColumns ? rowCount(rect) : columnCount(rect);
  const cache = element("c:multiLvlStrCache", {}, [element("c:ptCount", { val: count }), ...levels]);
  return element("c:multiLvlStrRef", {}, textElement("c:f", formula) + cache);
}

/** Whether the values of a series stand in a column. */
function isColumn(formula: string | null): boolean {
  const rect = formula === null ? null : parseRect(formula.slice(formula.lastIndexOf("!") + 1).replaceAll("$", ""));
  return rect === null || columnCount(rect) === 1;
}

/** @param areDates Whether they stand on an axis of dates, which wants numbers. */
export function seriesCategories(source: CacheSource, series: ChartSeries, areDates = false): string {
  const { categoriesFormula, valuesFormula } = series;
  if (categoriesFormula === null) return "";
  if (isBlock(categoriesFormula))
    return element("c:cat", {}, levelsReference(source, categoriesFormula, isColumn(valuesFormula)));
  const reference = areDates ? numberReference : textReference;
  return element("c:cat", {}, reference(source, categoriesFormula));
}

export function seriesValues(source: CacheSource, series: ChartSeries): string {
  return series.valuesFormula === null ? "" : element("c:val", {}, numberReference(source, series.valuesFormula));
}

/** A part without the cached values of its references. */
export function withoutCaches(xml: string): string {
  return ["strCache", "numCache", "multiLvlStrCache"].reduce(
    (text, name) => replaceElements(text, name, "a chart", () => ""),
    xml,
  );
}
