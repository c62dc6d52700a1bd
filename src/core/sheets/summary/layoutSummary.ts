/** The page for the committee: one A4 page with a message, money, who is ready, what is missing, whom to ask, what changed. */

import { BAR_COLUMNS } from "../../contract/columns";
import { RESOURCES } from "../../guide/codes";
import { PALETTE, TAB_COLORS } from "../../look/palette";
import { caveats } from "../../messages/caveats";
import { scopeParts } from "../../messages/scopeLine";
import type { Audit } from "../../model/audit";
import type { CellBlock, ChartPlan, FormatPlan, PlanCell, SheetPlan } from "../../model/plan";
import { sum } from "../../model/sum";
import { reportTexts, sheetTexts } from "../../texts/texts";
import { isOfProject } from "../../words/projects";
import { widthPoints } from "../shared/columnWidth";
import { footers } from "../shared/footer";
import { listChartRows } from "../shared/listChart";
import { joinText, liveSentence, type LiveText } from "../shared/liveText";
import { MatrixCounts } from "../shared/matrixCounts";
import { pageFit } from "../shared/pageFit";
import { rowArea, titleFormats } from "../shared/reportLooks";
import { heightRuns } from "../shared/rowHeights";
import { staleRule, withStaleWarning } from "../shared/staleLine";
import { userNumberFormats } from "../shared/userColumns";
import { bareMessage, LIST_CHART_HEIGHT, listChartOf, listData } from "./barePage";
import { moneyChart, moneyData } from "./moneyChart";
import { moneyMessage } from "./moneySections";
import { CHART_ROWS, leftHalf, rightHalf, shownOf, type NamePlaces, type Shown } from "./pageHalves";
import { stackSections } from "./pageSections";
import { barsTable, summaryChart } from "./summaryChart";
import type { SummaryContext } from "./summaryContext";
import { BARS_ROW, dataFormats, MONEY_ROWS } from "./summaryFormats";

/** A label, then columns its text runs over, on the left five for amounts; a gap between the halves and behind them. */
const LEFT_CHARS = [20, 12.4, 12.4, 12.4, 12.4, 12.4];
const RIGHT_CHARS = [18, 17.5, 17.5, 17.5, 17.5];
const GAP_CHARS = 3;
/** First column of the right half. */
const RIGHT = LEFT_CHARS.length + 1;
const PAGE_COLUMNS = RIGHT + RIGHT_CHARS.length;
const DATA_COLUMN = PAGE_COLUMNS + 1;
const FIRST_ROW = 3;
const LINE_POINTS = 17;
/** Places of names and the numbers behind the money chart, below the table of the bars. */
const PLACES: NamePlaces = { ready: { row: 15, column: DATA_COLUMN }, treat: { row: 27, column: DATA_COLUMN } };
const MONEY_DATA = { row: 34, column: DATA_COLUMN - 1 } as const;
const LIST_DATA = { row: 45, column: DATA_COLUMN - 1 } as const;
/** Lays the page out. Figures, names of who is ready and agreements follow the tables; the other sentences are those of the run. */
export function layoutSummary(audit: Audit, context: SummaryContext): SheetPlan {
  const texts = reportTexts(audit.language);
  const sheets = sheetTexts(audit.language);
  const counts = new MatrixCounts(context.matrixTableName, sheets);
  const shown = shownOf(audit, context);
  const left = leftHalf(audit, context.matrixTableName, counts, shown, PLACES);
  const right = rightHalf(audit, context, counts, shown);
  const leftStack = stackSections(left.sections, { row: FIRST_ROW, column: 0, columns: LEFT_CHARS.length });
  const rightStack = stackSections(right, { row: FIRST_ROW, column: RIGHT, columns: RIGHT_CHARS.length });
  const signRow = FIRST_ROW + Math.max(leftStack.rowCount, rightStack.rowCount) + 1;
  const heights = [28, 15, 8, ...Array<number>(signRow - FIRST_ROW).fill(LINE_POINTS), 20];
  const printed = {
    columnWidths: [...LEFT_CHARS, GAP_CHARS, ...RIGHT_CHARS, 4, 18, 12, 16, 12, 12].map(widthPoints),
    rowHeights: heightRuns(0, heights),
    hiddenColumns: [DATA_COLUMN + BAR_COLUMNS.indexOf("code")],
    print: {
      area: { row: 0, column: 0, rows: signRow + 1, columns: PAGE_COLUMNS },
      titleRows: null,
      marginsInches: { left: 0.4, right: 0.4, top: 0.45, bottom: 0.55 },
    },
  };
  return {
    kind: "summary",
    name: sheets.sheetNames.summary,
    tabColor: TAB_COLORS.summary,
    ...printed,
    cells: [
      titleBlock(audit, context, counts, shown),
      leftStack.block,
      rightStack.block,
      signBlock(texts.summary, signRow),
      { row: BARS_ROW - 1, column: DATA_COLUMN, cells: [[texts.summary.dataHeading]] },
      ...left.places,
      ...(shown.money === null ? [] : [moneyData(shown.money.counts, MONEY_DATA)]),
      ...(shown.hasList ? [listData(audit, counts, LIST_DATA)] : []),
    ],
    tables: [barsTable(context.tableName, counts, audit, { row: BARS_ROW, column: DATA_COLUMN }, context.userColumns)],
    formats: [
      ...titleFormats(0).slice(0, 2),
      ...leftStack.formats,
      ...rightStack.formats,
      signFormat(signRow),
      ...dataFormats(DATA_COLUMN, left.places, [
        ...(shown.money === null ? [] : [{ ...MONEY_DATA, rows: MONEY_ROWS }]),
        ...(shown.hasList ? [{ ...LIST_DATA, rows: listChartRows(audit) }] : []),
      ]),
      ...userNumberFormats(
        context.userColumns ?? [],
        RESOURCES,
        { row: BARS_ROW + 1, column: DATA_COLUMN + BAR_COLUMNS.length },
        RESOURCES.length,
      ),
    ],
    conditionalFormats: [staleRule(1, 0), ...leftStack.rules, ...rightStack.rules],
    prompts: [],
    charts: audit.stakeholders.length > 0 ? chartsOf(audit, context, heights, shown) : [],
    frozen: { rows: 0, columns: 0 },
    print: { ...printed.print, ...pageFit(printed, true), ...footers(context.authority, sheets) },
  };
}

/** The charts, each at the top of its half. */
function chartsOf(
  audit: Audit,
  { chartName, agreements = null }: SummaryContext,
  heights: readonly number[],
  { list, money, hasList }: Shown,
): ChartPlan[] {
  const top = sum(heights.slice(0, FIRST_ROW + 1)) + 2;
  const left = { left: 0, top, width: sum(LEFT_CHARS.map(widthPoints)), height: LIST_CHART_HEIGHT * LINE_POINTS - 4 };
  const right = {
    left: sum([...LEFT_CHARS, GAP_CHARS].map(widthPoints)),
    top,
    width: sum(RIGHT_CHARS.map(widthPoints)),
    height: CHART_ROWS * LINE_POINTS - 4,
  };
  const lists = hasList ? [listChartOf(audit, LIST_DATA, left)] : [];
  if (money !== null && agreements !== null) {
    return [...lists, moneyChart(agreements.chartName, money.counts, MONEY_DATA, right)];
  }
  if (list === "bare") return lists;
  return [...lists, summaryChart(chartName, audit, { row: BARS_ROW, column: DATA_COLUMN, frame: right })];
}

/** The message, then whose list, how many and of when; nothing technical, but what the counts leave out. */
function titleBlock(audit: Audit, { authority = "" }: SummaryContext, counts: MatrixCounts, shown: Shown): CellBlock {
  const { summary } = reportTexts(audit.language);
  const listed = audit.stakeholders.filter(({ projects }) => isOfProject(projects, audit.project)).length;
  const date = sheetTexts(audit.language).formatDate(audit.asOf);
  const subtitle = [
    ...(authority.trim() === "" ? [] : [authority.trim()]),
    ...scopeParts(audit),
    summary.page.subtitle(listed, date),
    ...caveats(audit),
  ].join(" · ");
  const message = messageOf(audit, counts, shown);
  return {
    row: 0,
    column: 0,
    cells: [[{ formula: `=${message.expression}` }], [withStaleWarning(audit, subtitle)]],
  };
}

/** What is agreed; else whom the list has, or who is ready. */
function messageOf(audit: Audit, counts: MatrixCounts, { list, money, agreed }: Shown): LiveText {
  if (money !== null) return moneyMessage(money.counts);
  if (list === "bare") return bareMessage(audit, counts, LIST_DATA);
  const { page } = reportTexts(audit.language).summary;
  return joinText([
    liveSentence(page.ready, [counts.profile("ready"), counts.stakeholders()]),
    agreed === null
      ? liveSentence(page.toAsk, [`(${counts.toAsk()})`])
      : liveSentence(page.toTreat, [agreed.counts.toTreat()]),
  ]);
}

function signBlock({ madeBy, approvedBy, onDay }: ReturnType<typeof reportTexts>["summary"], row: number): CellBlock {
  const cells = Array<PlanCell>(PAGE_COLUMNS).fill(null);
  cells[0] = madeBy;
  cells[RIGHT] = approvedBy;
  cells[RIGHT + 2] = onDay;
  return { row, column: 0, cells: [cells] };
}

function signFormat(row: number): FormatPlan {
  return {
    area: rowArea(row, 0, PAGE_COLUMNS),
    font: { sizePoints: 10, color: PALETTE.secondary },
    vertical: "Bottom",
  };
}
