/** Pieces of chart XML that new charts and changed ones share. */

import { isErrorValue } from "../../model/cell";
import type { ChartFill, ChartFont, ChartLine, ChartSeries } from "../../model/chart";
import type { Workbook } from "../../model/workbook";
import { resolveRange } from "../../formulas/resolveRange";
import { encodeAttribute, encodeText } from "../xmlText";

const EMU = 12_700;
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";

/** Namespace declarations of a chart part. */
export const CHART_NAMESPACES = `xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;

export function color(value: string): string {
  return `<a:solidFill><a:srgbClr val="${value.slice(1)}"/></a:solidFill>`;
}

/** Shape properties; automatic parts are left out. */
export function shape(fill: ChartFill, line: ChartLine): string {
  const filled = fill === undefined || fill === null ? "" : fill === "none" ? "<a:noFill/>" : color(fill);
  const drawn = line.color === undefined && line.weightPoints === undefined ? "" : outline(line);
  return filled + drawn === "" ? "" : `<c:spPr>${filled}${drawn}</c:spPr>`;
}

function outline({ color: value, weightPoints }: ChartLine): string {
  const width = weightPoints === undefined ? "" : ` w="${Math.round(weightPoints * EMU)}"`;
  const body = value === "none" ? "<a:noFill/>" : value === undefined || value === null ? "" : color(value);
  return `<a:ln${width}>${body}</a:ln>`;
}

/** Attributes and fill of run properties. */
function runProperties(tag: string, font: ChartFont): string {
  const size = font.sizePoints === undefined ? "" : ` sz="${Math.round(font.sizePoints * 100)}"`;
  const bold = font.bold === undefined ? "" : ` b="${font.bold ? 1 : 0}"`;
  const italic = font.italic === undefined ? "" : ` i="${font.italic ? 1 : 0}"`;
  const fill = font.color === undefined || font.color === null ? "" : color(font.color);
  const face = font.name === undefined ? "" : `<a:latin typeface="${encodeAttribute(font.name)}"/>`;
  return `<a:${tag}${size}${bold}${italic}>${fill}${face}</a:${tag}>`;
}

export function textProperties(font: ChartFont): string {
  if (Object.keys(font).length === 0) return "";
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties("defRPr", font)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

export function richText(text: string, font: ChartFont): string {
  const paragraphs = text
    .split("\n")
    .map(
      (line) =>
        `<a:p><a:pPr>${runProperties("defRPr", font)}</a:pPr><a:r>${runProperties("rPr", font)}<a:t>${encodeText(line)}</a:t></a:r></a:p>`,
    );
  return `<c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join("")}</c:rich></c:tx>`;
}

/** Values a reference has in the workbook, in order; errors and blanks are null. */
function cached(workbook: Workbook, formula: string): (string | number | null)[] {
  const range = resolveRange(workbook, formula, null);
  if (range === null) return [];
  const values: (string | number | null)[] = [];
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

function points(values: readonly (string | number | null)[]): string {
  const body = values.map((value, index) =>
    value === null ? "" : `<c:pt idx="${index}"><c:v>${encodeText(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${body.join("")}`;
}

export function textReference(workbook: Workbook, formula: string): string {
  return `<c:strRef><c:f>${encodeText(formula)}</c:f><c:strCache>${points(cached(workbook, formula))}</c:strCache></c:strRef>`;
}

function numberReference(workbook: Workbook, formula: string): string {
  const numbers = cached(workbook, formula).map((value) => (typeof value === "number" ? value : null));
  return `<c:numRef><c:f>${encodeText(formula)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(numbers)}</c:numCache></c:numRef>`;
}

/** `c:tx`, or nothing when the series has no name. */
export function seriesName(workbook: Workbook, series: ChartSeries): string {
  if (series.nameFormula !== null) return `<c:tx>${textReference(workbook, series.nameFormula)}</c:tx>`;
  return series.nameText === "" ? "" : `<c:tx><c:v>${encodeText(series.nameText)}</c:v></c:tx>`;
}

export function seriesCategories(workbook: Workbook, series: ChartSeries): string {
  return series.categoriesFormula === null ? "" : `<c:cat>${textReference(workbook, series.categoriesFormula)}</c:cat>`;
}

export function seriesValues(workbook: Workbook, series: ChartSeries): string {
  return series.valuesFormula === null ? "" : `<c:val>${numberReference(workbook, series.valuesFormula)}</c:val>`;
}
