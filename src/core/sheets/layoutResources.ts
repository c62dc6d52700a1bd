/** The sheet of resources by category: counts that follow the matrix, their chart, what is missing, and who is ready. */

import type { Audit } from "../audit";
import { columnLetters } from "../address";
import { CATEGORIES, RESOURCES } from "../guide/codes";
import type { SheetCatalogue } from "../messages/sheets/catalogue";
import { sheetTexts } from "../messages/sheets/sheetTexts";
import { widthPoints } from "./columnWidth";
import { COUNTED_ANSWERS, RESOURCES_COLUMNS } from "./contract";
import { footers } from "./footer";
import { gapBlocks, gapFormats, gapHeights } from "./resourcesGaps";
import { MatrixCounts } from "./matrixCounts";
import { TAB_COLORS } from "./palette";
import { gridBlocks, gridFormats, gridHeights, gridRules } from "./placementGrid";
import type { Area, CellBlock, PlanCell, SheetPlan } from "./plan";
import { chartData, chartHeight, overflowWarning, resourcesChart, type ChartPlace } from "./resourcesChart";
import { resourcesFormats, resourcesRules, SHOWN_COLUMNS, type ResourcesFrame } from "./resourcesFormats";
import { resourcesMessage } from "./resourcesMessage";
import { firstCountPosition, resourcesColumns } from "./resourcesTable";
import { heightRuns } from "./rowHeights";
import { staleRule, withStaleWarning } from "./staleLine";

/** What the sheet needs beside the audit. */
export interface ResourcesContext {
  /** Name of the table to write. */
  readonly tableName: string;
  /** Name of the matrix table that the counts read. */
  readonly matrixTableName: string;
  readonly chartName: string;
  /** Who publishes it, for the footer. */
  readonly authority?: string;
}

const BAND_ROW = 3;
const HEADER_ROW = 4;
const FIRST_ROW = 5;
/** Every category of the guide, `other`, and "(no category)". */
const MOST_CATEGORIES = CATEGORIES.length + 1;
/** Below the longest table, a gap and the total, so that neither legend nor chart moves when a category comes in. */
const LEGEND_ROW = FIRST_ROW + MOST_CATEGORIES + 2;
/** First column of the chart's data, two to the right of the table. */
const DATA_COLUMN = RESOURCES_COLUMNS.length + 1;

const CATEGORY_POINTS = 17;
const TOTAL_POINTS = 20;
/**
 * Height of the blank row between table and total: what is written right under a table, Excel may take into it; and of the
 * rows kept for categories that are not used.
 */
const GAP_POINTS = 3;
const LEGEND_POINTS = 18;
const CHART_GAP_POINTS = 7.5;
const CHART_ROW_POINTS = 15;
/** Points of an A4 page in landscape within the margins. */
const PAGE_POINTS = 520;
/** The largest scale at which the columns fit the page: 90 % in Excel, less in LibreOffice, whose characters are wider. */
const MOST_PERCENT = 85;

const WIDTH_CHARS = { category: 30, stakeholders: 9, count: 9.7, code: 18, gap: 9 } as const;

/**
 * Lays the resources out.
 *
 * Numbers and chart follow the matrix; title lines and the width of the chart's panels are those of this audit. Without a
 * stakeholder there is no chart, and a sentence says what to do.
 */
export function layoutResources(audit: Audit, context: ResourcesContext): SheetPlan {
  const texts = sheetTexts(audit.language);
  const { resourcesByCategory: byCategory } = audit;
  const { place, data, second, ...pages } = layoutPages(audit, context, texts);
  const scalePercent = Math.min(MOST_PERCENT, Math.floor((100 * PAGE_POINTS) / sum(pages.heights)));
  const message = messageOf(audit, texts);
  const frame: ResourcesFrame = {
    bandRow: BAND_ROW,
    headerRow: HEADER_ROW,
    categories: byCategory.length,
    totalRow: totalRow(byCategory.length),
    legendRow: LEGEND_ROW,
    data: data === null ? null : areaOf(data),
    messageChars: message.length,
  };
  const names = { matrix: context.matrixTableName, resources: context.tableName };
  const columns = resourcesColumns(audit, names, texts);
  return {
    kind: "resources",
    name: texts.sheetNames.resources,
    tabColor: TAB_COLORS.resources,
    columnWidths: columnWidths(),
    rowHeights: heightRuns(0, [...pages.heights, ...(second?.heights ?? [])]),
    hiddenColumns: [RESOURCES_COLUMNS.indexOf("code")],
    cells: [
      titleBlock(audit, message, texts),
      bandBlock(texts),
      totalBlock(byCategory.length, texts),
      ...(data === null ? [] : [legendBlock(texts, place, byCategory.length), dataHeading(texts), data]),
      ...(second?.cells ?? []),
    ],
    tables: [{ name: context.tableName, row: HEADER_ROW, column: 0, columns, rowCount: byCategory.length }],
    formats: [...resourcesFormats(frame), ...(second?.formats ?? [])],
    conditionalFormats: [
      staleRule(1, 0),
      ...resourcesRules(HEADER_ROW, byCategory.length),
      ...(data === null ? [] : [staleRule(LEGEND_ROW, 2 + COUNTED_ANSWERS.length)]),
      ...(second?.conditionalFormats ?? []),
    ],
    prompts: [],
    charts: data === null ? [] : [resourcesChart(context.chartName, byCategory, texts.resources, place)],
    frozen: { rows: FIRST_ROW, columns: 1 },
    print: {
      area: { row: 0, column: 0, rows: pages.heights.length + (second?.heights.length ?? 0), columns: SHOWN_COLUMNS },
      titleRows: null,
      marginsInches: { left: 0.4, right: 0.4, top: 0.45, bottom: 0.55 },
      scalePercent,
      pageBreaks: second === null ? [] : pageBreaks(pages.heights.length, second, scalePercent),
      ...footers(context.authority, texts),
    },
  };
}

/** What stands where: counts and chart on the first page, gaps and grid on the second; no second one without stakeholders. */
function layoutPages(audit: Audit, { matrixTableName }: ResourcesContext, texts: SheetCatalogue) {
  const { resourcesByCategory: byCategory } = audit;
  const above = rowHeights(byCategory.length);
  const place: ChartPlace = {
    tableRow: HEADER_ROW,
    dataColumn: DATA_COLUMN,
    topPoints: sum(above) + CHART_GAP_POINTS,
  };
  if (audit.stakeholders.length === 0) return { place, heights: above, data: null, second: null };
  const chartRows = Math.ceil((CHART_GAP_POINTS + chartHeight(byCategory)) / CHART_ROW_POINTS);
  const heights = [...above, ...Array<number>(chartRows).fill(CHART_ROW_POINTS)];
  return {
    place,
    heights,
    data: chartData(byCategory, texts.resources, place),
    second: secondPage(audit, new MatrixCounts(matrixTableName, texts), heights.length),
  };
}

interface SecondPage extends Pick<SheetPlan, "cells" | "formats" | "conditionalFormats"> {
  readonly heights: readonly number[];
  /** Zero-based. */
  readonly gridRow: number;
}

/** What is missing, and the grid of familiarity and keenness, from `row` on. */
function secondPage(audit: Audit, counts: MatrixCounts, row: number): SecondPage {
  const gaps = gapHeights(audit);
  const gridRow = row + gaps.length;
  return {
    gridRow,
    heights: [...gaps, ...gridHeights()],
    cells: [...gapBlocks(audit, row, SHOWN_COLUMNS - 1), ...gridBlocks(audit, counts, gridRow)],
    formats: [...gapFormats(audit, row, SHOWN_COLUMNS - 1), ...gridFormats(gridRow)],
    conditionalFormats: gridRules(gridRow),
  };
}

/** Where pages start: at the list of what is missing, and at the grid where that no longer fits below the list. */
function pageBreaks(row: number, { heights, gridRow }: SecondPage, scalePercent: number): number[] {
  const isOnePage = sum(heights) <= (100 * PAGE_POINTS) / scalePercent;
  return isOnePage ? [row] : [row, gridRow];
}

function sum(points: readonly number[]): number {
  return points.reduce((total, each) => total + each, 0);
}

function areaOf({ row, column, cells }: CellBlock): Area {
  return { row, column, rows: cells.length, columns: cells[0]?.length ?? 1 };
}

/** Points of every row above the chart. */
function rowHeights(categories: number): number[] {
  const table = Array<number>(categories).fill(CATEGORY_POINTS);
  const spare = Array<number>(MOST_CATEGORIES - categories).fill(GAP_POINTS);
  return [28, 15, 20, 20, 30, ...table, GAP_POINTS, TOTAL_POINTS, ...spare, LEGEND_POINTS];
}

function totalRow(categories: number): number {
  return FIRST_ROW + categories + 1;
}

function columnWidths(): (number | null)[] {
  const { category, stakeholders, count, code, gap } = WIDTH_CHARS;
  const counts = RESOURCES.flatMap(() => COUNTED_ANSWERS.map(() => count));
  return [category, stakeholders, ...counts, code, gap].map(widthPoints);
}

function messageOf(
  { stakeholders, tables, resourcesByCategory }: Audit,
  { matrix, resources }: SheetCatalogue,
): string {
  const [source] = tables;
  if (stakeholders.length > 0) return resourcesMessage(resourcesByCategory, resources);
  return source === undefined ? "" : matrix.empty(source.table);
}

function titleBlock(audit: Audit, message: string, { resources, formatDate }: SheetCatalogue): CellBlock {
  const used = audit.resourcesByCategory.filter(({ category, stakeholders }) => category !== null && stakeholders > 0);
  const source = resources.source(audit.stakeholders.length, used.length, formatDate(audit.asOf));
  return { row: 0, column: 0, cells: [[resources.title], [withStaleWarning(audit, source)], [message]] };
}

function bandBlock({ resources }: SheetCatalogue): CellBlock {
  const bands = RESOURCES.flatMap((resource): PlanCell[] => [resources.resources[resource], null, null]);
  return { row: BAND_ROW, column: firstCountPosition("financial"), cells: [bands] };
}

/** Sums of the table, in a row of its own: a totals row of the table would be in the way of Power Query. */
function totalBlock(categories: number, { resources }: SheetCatalogue): CellBlock {
  const sums = Array.from({ length: SHOWN_COLUMNS - 1 }, (_, index): PlanCell => {
    const column = columnLetters(index + 1);
    return { formula: `=SUM(${column}${FIRST_ROW + 1}:${column}${FIRST_ROW + categories})` };
  });
  return { row: totalRow(categories), column: 0, cells: [[resources.total, ...sums]] };
}

/** What the colours of the bars mean, and beside it a warning once the bars have outgrown their panels. */
function legendBlock({ resources }: SheetCatalogue, place: ChartPlace, categories: number): CellBlock {
  const answers = COUNTED_ANSWERS.map((answer) => resources.answers[answer]);
  const warning = overflowWarning(place, categories, resources.outgrown);
  return { row: LEGEND_ROW, column: 0, cells: [[resources.legend, null, ...answers, warning]] };
}

function dataHeading({ resources }: SheetCatalogue): CellBlock {
  return { row: BAND_ROW, column: DATA_COLUMN, cells: [[resources.dataHeading]] };
}
