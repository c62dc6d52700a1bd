/**
 * The chart of resources by category: four panels in one stacked bar chart.
 *
 * Each panel is three visible series (yes, none, to ask) and a transparent pad that fills the panel's width, so that the
 * next panel starts at the same place in every row. A first row without category holds only pads; their labels are the
 * titles of the panels.
 */

import type { CategoryResources } from "../../model/audit";
import { cellAddress, columnLetters } from "../../model/address";
import { RESOURCES } from "../../guide/codes";
import type { ResourcesTexts } from "../../texts/catalogue/sheets";
import { COUNTED_ANSWERS, RESOURCES_COLUMNS, type CountedAnswer } from "../../contract/columns";
import { ANSWER_COLOURS, PALETTE } from "../../look/palette";
import type { CellBlock, ChartPlan, LabelPlan, PlanCell, SeriesPlan } from "../../model/plan";
import { firstCountPosition } from "./resourcesTable";
import { WARNING_MARK } from "../shared/staleLine";
import { quoteText } from "../shared/structuredRef";

/** Where the table stands that the chart draws, and where its own data goes. Zero-based. */
export interface ChartPlace {
  readonly tableRow: number;
  readonly dataColumn: number;
  /** Points from the top of the sheet. */
  readonly topPoints: number;
}

/** Room beyond the longest bar of a panel. */
const PANEL_MARGIN = 1.23;
/** Above this many stakeholders in a category narrow segments carry no label. */
const ALL_LABELS_UP_TO = 12;
const LEAST_LABELLED_SHARE = 0.08;

const FRAME_WIDTH = 849;
/** Height of the frame over ten categories and the row of panel titles: with the counts above it fills a page. */
const FRAME_HEIGHT = 252;
const FRAME_ROWS = 11;
/** So that chart and counts stay on one page when two more categories come in. */
const MOST_HEIGHT = 258;

/** Width of a panel in stakeholders, to one decimal. */
export function panelWidth(byCategory: readonly CategoryResources[]): number {
  const most = Math.max(1, ...byCategory.map(({ stakeholders }) => stakeholders));
  // Rounded first: 3 × 1.23 × 10 is 36.900000000000006 for a computer.
  return Math.ceil(Number((most * PANEL_MARGIN * 10).toFixed(6))) / 10;
}

/** Points of the chart's height. */
export function chartHeight(byCategory: readonly CategoryResources[]): number {
  return Math.min(MOST_HEIGHT, Math.round((FRAME_HEIGHT * (byCategory.length + 1)) / FRAME_ROWS));
}

/**
 * The numbers behind the chart, beside the table: a header of series names, the row of panel titles, one row per category.
 *
 * They follow the table. The panel width is a constant of the run, like the axis: when a category grows by more than the
 * margin (23 %), its bar reaches into the next panel until the sheet is written again, and a line above the chart says so.
 * A segment of zero is `#N/A`, because even an empty one would draw its border.
 */
export function chartData(
  byCategory: readonly CategoryResources[],
  texts: ResourcesTexts,
  place: ChartPlace,
): CellBlock {
  const { tableRow, dataColumn } = place;
  const seriesNames = RESOURCES.flatMap((resource) => [
    ...COUNTED_ANSWERS.map((answer) => texts.answers[answer]),
    texts.resources[resource],
  ]);
  const width = panelWidth(byCategory);
  const widthCell = panelWidthCell(dataColumn, tableRow);
  const titles = RESOURCES.flatMap((_, index): PlanCell[] => [
    null,
    null,
    null,
    index === 0 ? width : { formula: `=${widthCell}` },
  ]);
  const rows = byCategory.map((_, index) => {
    const row = tableRow + 1 + index;
    return [
      { formula: `=${cellAddress(row, 0)}` },
      ...RESOURCES.flatMap((resource) => panelCells(row, firstCountPosition(resource), widthCell)),
    ];
  });
  return {
    row: tableRow,
    column: dataColumn,
    cells: [[texts.headers.category, ...seriesNames], [" ", ...titles], ...rows],
  };
}

/** The line that appears once a category has more stakeholders than a panel is wide. */
export function overflowWarning(
  { dataColumn, tableRow }: ChartPlace,
  categories: number,
  text: string,
): { formula: string } {
  const width = panelWidthCell(dataColumn, tableRow);
  const column = columnLetters(RESOURCES_COLUMNS.indexOf("stakeholders"));
  const most = `MAX($${column}$${tableRow + 2}:$${column}$${tableRow + 1 + categories})`;
  return { formula: `=IF(${most}>${width},${quoteText(`${WARNING_MARK} ${text}`)},"")` };
}

function panelWidthCell(dataColumn: number, tableRow: number): string {
  return `$${columnLetters(dataColumn + COUNTED_ANSWERS.length + 1)}$${tableRow + 2}`;
}

/** The segments of one panel in one row, and what is left of the panel. */
function panelCells(row: number, firstCount: number, widthCell: string): PlanCell[] {
  const segments = COUNTED_ANSWERS.map((_, index): PlanCell => {
    const count = cellAddress(row, firstCount + index);
    return { formula: `=IF(${count}=0,NA(),${count})` };
  });
  const stakeholders = `$${cellAddress(row, RESOURCES_COLUMNS.indexOf("stakeholders"))}`;
  return [...segments, { formula: `=MAX(0,${widthCell}-${stakeholders})` }];
}

/** The chart over the data block. */
export function resourcesChart(
  name: string,
  byCategory: readonly CategoryResources[],
  texts: ResourcesTexts,
  { tableRow, dataColumn, topPoints }: ChartPlace,
): ChartPlan {
  const height = chartHeight(byCategory);
  const width = panelWidth(byCategory);
  const valueFormat = labelFormat(byCategory, width);
  return {
    name,
    type: "BarStacked",
    data: {
      row: tableRow,
      column: dataColumn,
      rows: byCategory.length + 2,
      columns: 1 + RESOURCES.length * (COUNTED_ANSWERS.length + 1),
    },
    series: RESOURCES.flatMap(() => [
      ...COUNTED_ANSWERS.map((answer) => segmentSeries(answer, valueFormat)),
      padSeries(),
    ]),
    title: {
      text: texts.chartTitle,
      sizePoints: 12,
      color: PALETTE.title,
      left: 0.008 * FRAME_WIDTH,
      top: 0.018 * height,
    },
    frame: { left: 0, top: topPoints, width: FRAME_WIDTH, height },
    plotArea: { left: 0.165 * FRAME_WIDTH, top: 0.1 * height, width: 0.825 * FRAME_WIDTH, height: 0.875 * height },
    gapWidth: 38,
    overlap: 100,
    maximum: RESOURCES.length * width,
    axisFont: { sizePoints: 10, color: PALETTE.ink },
    borderColor: PALETTE.hairline,
  };
}

/** Positive numbers only, and with many stakeholders only those whose segment is wide enough for them. */
function labelFormat(byCategory: readonly CategoryResources[], width: number): string {
  const most = Math.max(...byCategory.map(({ stakeholders }) => stakeholders));
  return most > ALL_LABELS_UP_TO ? `[>=${Math.ceil(LEAST_LABELLED_SHARE * width)}]0;;;` : "0;;;";
}

function segmentSeries(answer: CountedAnswer, numberFormat: string): SeriesPlan {
  const { fill, line, label } = ANSWER_COLOURS.light[answer];
  const labels: LabelPlan = {
    show: "value",
    position: "Center",
    numberFormat,
    font: { sizePoints: 9, bold: true, color: label },
  };
  return { fill, line: { color: line, weightPoints: 0.75 }, labels, pointLabel: null };
}

function padSeries(): SeriesPlan {
  const label: LabelPlan = {
    show: "seriesName",
    position: "InsideBase",
    font: { sizePoints: 10, bold: true, color: PALETTE.title },
  };
  return { fill: "none", line: "none", labels: null, pointLabel: { point: 0, label } };
}
