/** The chart of a list with few answers: how many stakeholders of each category, live. */

import { isGuideCategory } from "../../guide/categories";
import { ANSWER_COLOURS, PALETTE } from "../../look/palette";
import { cellAddress } from "../../model/address";
import type { Audit, CategoryResources } from "../../model/audit";
import type { CellBlock, ChartPlan, PlanCell, SeriesPlan } from "../../model/plan";
import { categoryName, reportTexts } from "../../texts/texts";
import { quoteText } from "./structuredRef";

/** Where its numbers stand. Zero-based. */
export interface ListChartPlace {
  readonly row: number;
  readonly column: number;
}

/** Label, stakeholders of a category, stakeholders without one. */
export const LIST_CHART_COLUMNS = 3;
/** Room beyond the longest bar. */
const MARGIN_PERCENT = 106;

/** Rows of the numbers, their header included. */
export function listChartRows({ resourcesByCategory }: Audit): number {
  return resourcesByCategory.length + 1;
}

/**
 * The numbers: a header of series names, then a row a category, in the order of the guide. A category without anybody keeps its
 * row, whose label says so, and has `#N/A`, which draws nothing.
 *
 * @param countOf How many stakeholders of a category count, as an expression.
 */
export function listChartData(
  audit: Audit,
  { row, column }: ListChartPlace,
  countOf: (category: CategoryResources, index: number) => string,
): CellBlock {
  const { bare } = reportTexts(audit.language);
  const rows = audit.resourcesByCategory.map((own, index): PlanCell[] => {
    const count = countOf(own, index);
    const name = own.category === null ? bare.unclearBar : categoryName(own.category, audit.language);
    const number: PlanCell = { formula: `=IF(${count}=0,NA(),${count})` };
    const none: PlanCell = { formula: "=NA()" };
    return [
      { formula: `=IF(${count}=0,${quoteText(bare.nobodyOf(name))},${quoteText(name)})` },
      ...(own.category === null ? [none, number] : [number, none]),
    ];
  });
  return { row, column, cells: [[bare.listTitle, ...bare.series], ...rows] };
}

/** How many categories of the guide somebody is of, as an expression over these numbers. */
export function categoriesSeen({ resourcesByCategory }: Audit, { row, column }: ListChartPlace): string {
  const last = resourcesByCategory.reduce((most, { category }, index) => (isGuideCategory(category) ? index : most), 0);
  const [from, to] = [cellAddress(row + 1, column + 1), cellAddress(row + 1 + last, column + 1)];
  return `COUNTIF(${from}:${to},">0")`;
}

/** One bar a category, its number on it; those without a category in amber. */
export function listChart(
  name: string,
  audit: Audit,
  { row, column }: ListChartPlace,
  frame: ChartPlan["frame"],
): ChartPlan {
  const { bare } = reportTexts(audit.language);
  const { width, height } = frame;
  const most = Math.max(1, ...audit.resourcesByCategory.map(({ stakeholders }) => stakeholders));
  return {
    name,
    type: "BarStacked",
    data: { row, column, rows: listChartRows(audit), columns: LIST_CHART_COLUMNS },
    series: [series("yes"), series("ask")],
    title: {
      text: bare.chartTitle,
      sizePoints: 11,
      color: PALETTE.title,
      left: 0.012 * width,
      top: 0.02 * height,
    },
    frame,
    plotArea: { left: 0.36 * width, top: 0.12 * height, width: 0.62 * width, height: 0.86 * height },
    gapWidth: 32,
    overlap: 100,
    maximum: (most * MARGIN_PERCENT) / 100,
    axisFont: { sizePoints: 9, color: PALETTE.ink },
    borderColor: PALETTE.white,
  };
}

function series(answer: "yes" | "ask"): SeriesPlan {
  const { fill, line, label } = ANSWER_COLOURS.light[answer];
  return {
    fill,
    line: { color: line, weightPoints: 0.75 },
    labels: {
      show: "value",
      position: "Center",
      numberFormat: "0;;;",
      font: { sizePoints: 9, bold: true, color: label },
    },
    pointLabel: null,
  };
}
