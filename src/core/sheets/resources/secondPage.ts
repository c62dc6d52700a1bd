/** What stands below counts and chart on the sheet of the resources: who is on the list, what is missing, who is ready, which projects. */

import { CATEGORIES_BESIDE_CHART_NAME } from "../../contract/names";
import { RESOURCES_COLUMNS } from "../../contract/columns";
import { listState } from "../../matrix/listState";
import { countedOf } from "../../matrix/resourcesByCategory";
import { cellAddress } from "../../model/address";
import type { Audit } from "../../model/audit";
import type { Area, ChartPlan, SheetPlan } from "../../model/plan";
import { sum } from "../../model/sum";
import { reportTexts } from "../../texts/texts";
import { listChart, listChartData, listChartRows, LIST_CHART_COLUMNS, type ListChartPlace } from "../shared/listChart";
import type { MatrixCounts } from "../shared/matrixCounts";
import { sectionFormat } from "../shared/reportLooks";
import { gridBlocks, gridFormats, gridHeights, gridRules } from "./placementGrid";
import { projectBlocks, projectFormats, projectHeights } from "./projectGrid";
import { FIRST_ROW } from "./resourcesBlocks";
import { dataFormats, SHOWN_COLUMNS } from "./resourcesFormats";
import { gapBlocks, gapFormats, gapHeights } from "./resourcesGaps";

/** Rows of the chart of who is on the list, and their height. */
const LIST_ROWS = 13;
const LIST_ROW_POINTS = 15;
const TITLE_POINTS = 24;
const LIST_WIDTH = 520;

/** A part of the page. */
type Part = Pick<SheetPlan, "cells" | "formats" | "conditionalFormats" | "charts"> & {
  readonly heights: readonly number[];
};

/** The page. */
export interface SecondPage extends Part {
  /** Zero-based rows of parts that may begin a page of their own, and of those that always do. */
  readonly mayBreak: readonly number[];
  readonly breaks: readonly number[];
}

/** Where the chart of who is on the list has its numbers, and how far from the top of the sheet the page begins. */
export interface SecondPlace {
  readonly place: ListChartPlace;
  readonly topPoints: number;
}

/** The page from `row` on. */
export function secondPage(audit: Audit, counts: MatrixCounts, row: number, at: SecondPlace): SecondPage {
  const parts: Part[] = [];
  const next = (): number => row + sum(parts.map(({ heights }) => heights.length));
  const list = listState(audit.completeness);
  if (list === "begun") parts.push(listPart(audit, next(), at));
  const gapsRow = next();
  parts.push(gapsPart(audit, gapsRow));
  const gridRow = next();
  const hasGrid = list !== "bare" || countedOf(audit.stakeholders).some(({ quadrant }) => quadrant !== "ask");
  if (hasGrid) parts.push(gridPart(audit, counts, gridRow));
  const projectRow = next();
  const projects = projectHeights(audit);
  if (projects.length > 0) parts.push(projectsPart(audit, projectRow));
  return {
    heights: parts.flatMap(({ heights }) => heights),
    cells: parts.flatMap(({ cells }) => cells),
    formats: parts.flatMap(({ formats }) => formats),
    conditionalFormats: parts.flatMap(({ conditionalFormats }) => conditionalFormats),
    charts: parts.flatMap(({ charts }) => charts),
    mayBreak: [...(gapsRow === row ? [] : [gapsRow]), ...(hasGrid ? [gridRow] : [])],
    breaks: [row, ...(projects.length === 0 ? [] : [projectRow])],
  };
}

/** Who is on the list, where the chart above is of the resources. */
function listPart(audit: Audit, row: number, { place, topPoints }: SecondPlace): Part {
  const { bare } = reportTexts(audit.language);
  const data: Area = { ...place, rows: listChartRows(audit), columns: LIST_CHART_COLUMNS };
  const frame: ChartPlan["frame"] = {
    left: 0,
    top: topPoints + TITLE_POINTS,
    width: LIST_WIDTH,
    height: LIST_ROWS * LIST_ROW_POINTS - 6,
  };
  return {
    heights: [TITLE_POINTS, ...Array<number>(LIST_ROWS).fill(LIST_ROW_POINTS)],
    cells: [{ row, column: 0, cells: [[bare.listTitle]] }, listChartData(audit, place, stakeholdersCell)],
    formats: [sectionFormat(row, 0), ...dataFormats(data)],
    conditionalFormats: [],
    charts: [listChart(CATEGORIES_BESIDE_CHART_NAME, audit, place, frame)],
  };
}

/** The cell of the table that counts the stakeholders of its category. */
export function stakeholdersCell(_: unknown, index: number): string {
  return cellAddress(FIRST_ROW + index, RESOURCES_COLUMNS.indexOf("stakeholders"));
}

function gapsPart(audit: Audit, row: number): Part {
  return {
    heights: gapHeights(audit),
    cells: gapBlocks(audit, row, SHOWN_COLUMNS - 1),
    formats: gapFormats(audit, row, SHOWN_COLUMNS - 1),
    conditionalFormats: [],
    charts: [],
  };
}

function gridPart(audit: Audit, counts: MatrixCounts, row: number): Part {
  const settings = audit.terms?.settings;
  return {
    heights: gridHeights(),
    cells: gridBlocks(audit, counts, row),
    formats: gridFormats(row, settings),
    conditionalFormats: gridRules(row, settings),
    charts: [],
  };
}

function projectsPart(audit: Audit, row: number): Part {
  return {
    heights: projectHeights(audit),
    cells: projectBlocks(audit, row),
    formats: projectFormats(audit, row),
    conditionalFormats: [],
    charts: [],
  };
}
