/** The sheet of resources by category: counts that follow the matrix, their chart, what is missing, and who is ready. */

import type { Audit } from "../../model/audit";
import { RESOURCES } from "../../guide/codes";
import type { SheetCatalogue } from "../../texts/catalogue/sheets";
import { sheetTexts } from "../../texts/texts";
import { widthPoints } from "../shared/columnWidth";
import { categoryCode, COUNTED_ANSWERS, RESOURCES_COLUMNS } from "../../contract/columns";
import { footers } from "../shared/footer";
import { CATEGORIES_CHART_NAME } from "../../contract/names";
import { listState } from "../../matrix/listState";
import { listChart, listChartData, type ListChartPlace } from "../shared/listChart";
import { MatrixCounts } from "../shared/matrixCounts";
import { TAB_COLORS } from "../../look/palette";
import type {
  Area,
  CellBlock,
  ChartPlan,
  FormatPlan,
  PrintPlan,
  SheetPlan,
  TablePlan,
  UserColumn,
} from "../../model/plan";
import { bodyFormat, headerFormat } from "../shared/reportLooks";
import {
  BAND_ROW,
  bandBlock,
  dataHeading,
  FIRST_ROW,
  HEADER_ROW,
  LEGEND_ROW,
  legendBlock,
  messageOf,
  MOST_CATEGORIES,
  titleBlock,
  totalBlock,
  totalRow,
} from "./resourcesBlocks";
import { chartData, chartHeight, resourcesChart, type ChartPlace } from "./resourcesChart";
import { secondPage, stakeholdersCell, type SecondPage } from "./secondPage";
import { resourcesFormats, resourcesRules, SHOWN_COLUMNS, type ResourcesFrame } from "./resourcesFormats";
import { resourcesColumns } from "./resourcesTable";
import { heightRuns } from "../shared/rowHeights";
import { staleRule } from "../shared/staleLine";
import { movedColumns, userNumberFormats } from "../shared/userColumns";
import { sum } from "../../model/sum";

/** What the sheet needs beside the audit. */
export interface ResourcesContext {
  /** Name of the table to write. */
  readonly tableName: string;
  /** Name of the matrix table that the counts read. */
  readonly matrixTableName: string;
  readonly chartName: string;
  /** Columns the user added to the table of an earlier run. */
  readonly userColumns: readonly UserColumn[];
  /** Who publishes it, for the footer. */
  readonly authority?: string;
  /** What the sheet of the state says, as an expression; absent where there is no such sheet. */
  readonly state?: string;
}

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
  const list = listState(audit.completeness);
  const { place, data, second, ...pages } = layoutPages(audit, context, texts);
  const message = messageOf(audit, texts);
  const frame: ResourcesFrame = {
    bandRow: BAND_ROW,
    headerRow: HEADER_ROW,
    categories: byCategory.length,
    totalRow: totalRow(byCategory.length),
    legendRow: LEGEND_ROW,
    data: data === null ? null : areaOf(data),
    hasLegend: data !== null && list !== "bare",
    messageChars: message.length,
  };
  return {
    kind: "resources",
    name: texts.sheetNames.resources,
    tabColor: TAB_COLORS.resources,
    columnWidths: columnWidths(),
    rowHeights: heightRuns(0, [...pages.heights, ...(second?.heights ?? [])]),
    hiddenColumns: [RESOURCES_COLUMNS.indexOf("code")],
    cells: [
      titleBlock(audit, message, context.tableName, texts, context.state),
      bandBlock(texts),
      totalBlock(byCategory.length, texts),
      ...(frame.hasLegend ? [legendBlock(texts, place, byCategory.length)] : []),
      ...(data === null ? [] : [dataHeading(texts, place), data]),
      ...(second?.cells ?? []),
    ],
    tables: [countsTable(audit, context, texts)],
    formats: [
      ...resourcesFormats(frame),
      ...userFormats(
        context.userColumns,
        byCategory.map(({ category }) => categoryCode(category)),
      ),
      ...(second?.formats ?? []),
    ],
    conditionalFormats: [
      staleRule(1, 0),
      ...resourcesRules(HEADER_ROW, byCategory.length, list === "bare" ? ["yes"] : ["yes", "ask"]),
      ...(frame.hasLegend ? [staleRule(LEGEND_ROW, 2 + COUNTED_ANSWERS.length)] : []),
      ...(second?.conditionalFormats ?? []),
    ],
    prompts: [],
    charts: data === null ? [] : [firstChart(audit, context, place), ...second.charts],
    frozen: { rows: FIRST_ROW, columns: 1 },
    print: { ...printPlan(pages.heights, second), ...footers(context.authority, texts) },
  };
}

/** The chart below the counts: of the resources, or of who is on a list with next to no answer. */
function firstChart(audit: Audit, { chartName }: ResourcesContext, place: ChartPlace): ChartPlan {
  const { resourcesByCategory: byCategory, language } = audit;
  const plan = resourcesChart(chartName, byCategory, sheetTexts(language).resources, place);
  if (listState(audit.completeness) !== "bare") return plan;
  return listChart(CATEGORIES_CHART_NAME, audit, listPlace(place), plan.frame);
}

/** The table: our columns, then those of the user, moved to where the row of their category now stands. */
function countsTable(
  audit: Audit,
  { tableName, matrixTableName, userColumns }: ResourcesContext,
  texts: SheetCatalogue,
): TablePlan {
  const { resourcesByCategory: byCategory } = audit;
  const ours = resourcesColumns(audit, { matrix: matrixTableName, resources: tableName }, texts);
  const users = movedColumns(
    userColumns,
    byCategory.map(({ category }) => categoryCode(category)),
    ours.map(({ header }) => header),
  );
  return { name: tableName, row: HEADER_ROW, column: 0, columns: [...ours, ...users], rowCount: byCategory.length };
}

/** Counts and chart fill a page; the rest has the scale of that one. */
function printPlan(
  heights: readonly number[],
  second: SecondPage | null,
): Omit<PrintPlan, "leftFooter" | "rightFooter"> {
  const scalePercent = Math.min(MOST_PERCENT, Math.floor((100 * PAGE_POINTS) / sum(heights)));
  return {
    area: { row: 0, column: 0, rows: heights.length + (second?.heights.length ?? 0), columns: SHOWN_COLUMNS },
    titleRows: null,
    marginsInches: { left: 0.4, right: 0.4, top: 0.45, bottom: 0.55 },
    scalePercent,
    pageBreaks: second === null ? [] : pageBreaks(second, scalePercent),
  };
}

function userFormats(userColumns: readonly UserColumn[], codes: readonly string[]): FormatPlan[] {
  const column = RESOURCES_COLUMNS.length;
  const looks = userColumns.flatMap((_, index): FormatPlan[] => [
    headerFormat({ row: HEADER_ROW, column: column + index, rows: 1, columns: 1 }),
    bodyFormat({ row: FIRST_ROW, column: column + index, rows: codes.length, columns: 1 }),
  ]);
  return [...looks, ...userNumberFormats(userColumns, codes, { row: FIRST_ROW, column }, codes.length)];
}

/** What stands where: counts and chart on the first page, gaps and grid on the second; no second one without stakeholders. */
function layoutPages(audit: Audit, { matrixTableName, userColumns }: ResourcesContext, texts: SheetCatalogue) {
  const { resourcesByCategory: byCategory } = audit;
  const above = rowHeights(byCategory.length);
  const place: ChartPlace = {
    tableRow: HEADER_ROW,
    // Two to the right of the table.
    dataColumn: RESOURCES_COLUMNS.length + userColumns.length + 1,
    topPoints: sum(above) + CHART_GAP_POINTS,
  };
  if (audit.stakeholders.length === 0) return { place, heights: above, data: null, second: null };
  const chartRows = Math.ceil((CHART_GAP_POINTS + chartHeight(byCategory)) / CHART_ROW_POINTS);
  const heights = [...above, ...Array<number>(chartRows).fill(CHART_ROW_POINTS)];
  const isBare = listState(audit.completeness) === "bare";
  const counts = new MatrixCounts(matrixTableName, texts);
  return {
    place,
    heights,
    data: isBare ? listNumbers(audit, place) : chartData(byCategory, texts.resources, place),
    second: secondPage(audit, counts, heights.length, {
      place: { row: HEADER_ROW + byCategory.length + 4, column: place.dataColumn },
      topPoints: sum(heights),
    }),
  };
}

/** Where the numbers of the chart of who is on the list stand. */
function listPlace({ tableRow, dataColumn }: ChartPlace): ListChartPlace {
  return { row: tableRow, column: dataColumn };
}

function listNumbers(audit: Audit, place: ChartPlace): CellBlock {
  return listChartData(audit, listPlace(place), stakeholdersCell);
}

/**
 * Where pages start: at the list of what is missing or what stands before it, at each part that no longer fits below, and at the
 * projects; a part that is longer than a page is cut into equal ones, so that none holds a few rows.
 */
function pageBreaks({ heights, breaks, mayBreak }: SecondPage, scalePercent: number): number[] {
  const [row = 0, last = row + heights.length] = breaks;
  const perPage = (100 * PAGE_POINTS) / scalePercent;
  const found: number[] = [];
  let used = 0;
  for (const [index, start] of [row, ...mayBreak].entries()) {
    const part = heights.slice(start - row, (mayBreak[index] ?? last) - row);
    const points = sum(part);
    if (used > 0 && used + points > perPage) {
      found.push(start);
      used = 0;
    }
    const pages = Math.ceil(points / perPage);
    const rows = Math.ceil(part.length / pages);
    found.push(...Array.from({ length: pages - 1 }, (_, cut) => start + (cut + 1) * rows));
    used += points / pages;
  }
  return [...breaks, ...found].sort((a, b) => a - b);
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

function columnWidths(): (number | null)[] {
  const { category, stakeholders, count, code, gap } = WIDTH_CHARS;
  const counts = RESOURCES.flatMap(() => COUNTED_ANSWERS.map(() => count));
  return [category, stakeholders, ...counts, code, gap].map(widthPoints);
}
