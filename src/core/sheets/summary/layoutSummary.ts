/** The page for the committee: one A4 page with a message, money, who is ready, what is missing, whom to ask, what changed. */

import { agreementsOf } from "../../agreements/agreementLines";
import { BAR_COLUMNS } from "../../contract/columns";
import { RESOURCES } from "../../guide/codes";
import type { RunChanges } from "../../history/compareRuns";
import { PALETTE, TAB_COLORS } from "../../look/palette";
import { scopeParts } from "../../messages/scopeLine";
import type { Audit } from "../../model/audit";
import type { CellBlock, ChartPlan, FormatPlan, PlanCell, SheetPlan, UserColumn } from "../../model/plan";
import { sum } from "../../model/sum";
import { caveats } from "../../messages/caveats";
import { reportTexts, sheetTexts } from "../../texts/texts";
import { isOfProject } from "../../words/projects";
import { widthPoints } from "../shared/columnWidth";
import { footers } from "../shared/footer";
import { joinText, liveSentence, type LiveText } from "../shared/liveText";
import { MatrixCounts } from "../shared/matrixCounts";
import { pageFit } from "../shared/pageFit";
import { rowArea, titleFormats } from "../shared/reportLooks";
import { heightRuns } from "../shared/rowHeights";
import { staleRule, withStaleWarning } from "../shared/staleLine";
import { userNumberFormats } from "../shared/userColumns";
import { moneyChart, moneyData } from "./moneyChart";
import { AgreementCounts, budgetSection, moneyMessage, TREAT_LINES, treatSection } from "./moneySections";
import { stackSections, type PageSection } from "./pageSections";
import { READY_LINES, readySection } from "./readySection";
import { barsMessage, barsTable, summaryChart } from "./summaryChart";
import { textSection, whoSection } from "./textSections";
import { whatChanged, whatIsMissing, whomToAsk } from "./summaryContent";
import { BARS_ROW, dataFormats } from "./summaryFormats";

/** What the summary needs beside the audit. */
export interface SummaryContext {
  readonly tableName: string;
  /** Name of the matrix table that the figures count. */
  readonly matrixTableName: string;
  /** Name of the table of agreements, the threshold on its sheet and the chart of its money; null where that sheet is not written. */
  readonly agreements?: {
    readonly tableName: string;
    readonly threshold: number | null;
    readonly chartName: string;
  } | null;
  readonly chartName: string;
  /** Who publishes it, for subtitle and footer. */
  readonly authority?: string;
  /** What changed since the run of an earlier day; null when there was none. */
  readonly changes: RunChanges | null;
  /** Columns the user added to the table behind the chart. */
  readonly userColumns?: readonly UserColumn[];
  /** Notes kept in the history of stakeholders that are gone. */
  readonly keptNotes: number;
}

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
/** Rows of the chart, below the title of its section. */
const CHART_ROWS = 9;
/** Places of names and the numbers behind the money chart, below the table of the bars. */
const PLACES = { ready: { row: 15, column: DATA_COLUMN }, treat: { row: 27, column: DATA_COLUMN } } as const;
const MONEY_DATA = { row: 34, column: DATA_COLUMN - 1 } as const;

/** Lays the page out. Figures, names of who is ready and agreements follow the tables; the other sentences are those of the run. */
export function layoutSummary(audit: Audit, context: SummaryContext): SheetPlan {
  const texts = reportTexts(audit.language);
  const sheets = sheetTexts(audit.language);
  const counts = new MatrixCounts(context.matrixTableName, sheets);
  const money = moneyOf(audit, context);
  const left = leftHalf(audit, context, counts, money);
  const right = rightHalf(audit, context, counts, money);
  const [leftStack, rightStack] = [
    stackSections(left.sections, { row: FIRST_ROW, column: 0, columns: LEFT_CHARS.length }),
    stackSections(right, { row: FIRST_ROW, column: RIGHT, columns: RIGHT_CHARS.length }),
  ];
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
      titleBlock(audit, context, counts, money),
      leftStack.block,
      rightStack.block,
      signBlock(texts.summary, signRow),
      { row: BARS_ROW - 1, column: DATA_COLUMN, cells: [[texts.summary.dataHeading]] },
      ...left.places,
      ...(money?.hasAmounts === true ? [moneyData(money.counts, MONEY_DATA)] : []),
    ],
    tables: [barsTable(context.tableName, counts, audit, { row: BARS_ROW, column: DATA_COLUMN }, context.userColumns)],
    formats: [
      ...titleFormats(0).slice(0, 2),
      ...leftStack.formats,
      ...rightStack.formats,
      signFormat(signRow),
      ...dataFormats(DATA_COLUMN, left.places, money?.hasAmounts === true ? MONEY_DATA : null),
      ...userNumberFormats(
        context.userColumns ?? [],
        RESOURCES,
        { row: BARS_ROW + 1, column: DATA_COLUMN + BAR_COLUMNS.length },
        RESOURCES.length,
      ),
    ],
    conditionalFormats: [staleRule(1, 0), ...leftStack.rules, ...rightStack.rules],
    prompts: [],
    charts: audit.stakeholders.length > 0 ? [chartOf(audit, context, money, heights)] : [],
    frozen: { rows: 0, columns: 0 },
    print: { ...printed.print, ...pageFit(printed, true), ...footers(context.authority, sheets) },
  };
}

/** What there is to say of money and agreements; null where there is no table of them. */
interface Money {
  readonly counts: AgreementCounts;
  readonly hasAmounts: boolean;
  readonly toTreat: number;
}

function moneyOf(audit: Audit, { agreements = null }: SummaryContext): Money | null {
  if (agreements === null) return null;
  const found = agreementsOf(audit, agreements.threshold);
  if (found.lines.length === 0) return null;
  const counts = new AgreementCounts(agreements.tableName, found, audit.language);
  const toTreat = found.lines.filter(({ state }) => ["sign", "ended", "ending"].includes(state)).length;
  return { counts, hasAmounts: counts.slots().length > 0, toTreat };
}

function leftHalf(
  audit: Audit,
  { matrixTableName }: SummaryContext,
  counts: MatrixCounts,
  money: Money | null,
): { readonly sections: PageSection[]; readonly places: CellBlock[] } {
  const { language } = audit;
  const treated = money === null ? 0 : Math.min(TREAT_LINES, money.toTreat);
  const treat = money === null || treated === 0 ? null : treatSection(money.counts, PLACES.treat, treated);
  const ready = readySection({ matrix: matrixTableName, language, places: PLACES.ready, lines: READY_LINES });
  const isCrowded = money?.hasAmounts === true && treat !== null;
  return {
    sections: [
      ...(money?.hasAmounts === true ? [budgetSection(money.counts)] : []),
      ...(treat === null ? [] : [treat.section]),
      ready.section,
      ...(isCrowded ? [] : [whoSection(audit, counts)]),
      ...(hasRoom(money) ? [textSection(whomToAsk(audit))] : []),
    ],
    places: [ready.places, ...(treat === null ? [] : [treat.places])],
  };
}

/** Whether the left half has room for whom to ask: there is no money on it. */
function hasRoom(money: Money | null): boolean {
  return money?.hasAmounts !== true;
}

function rightHalf(
  audit: Audit,
  { changes, keptNotes, tableName }: SummaryContext,
  counts: MatrixCounts,
  money: Money | null,
): PageSection[] {
  return [
    ...(audit.stakeholders.length === 0 ? [] : [chartSection(audit, tableName, counts, money)]),
    textSection(whatIsMissing(money === null ? audit : withoutEndings(audit))),
    ...(hasRoom(money) ? [] : [textSection(whomToAsk(audit))]),
    textSection(whatChanged(audit, changes, keptNotes)),
  ];
}

/** Agreements that end have their own place on the page. */
function withoutEndings(audit: Audit): Audit {
  return { ...audit, gaps: audit.gaps.filter(({ kind }) => kind !== "agreement-ending") };
}

/** The place of the chart, with what it says in words where it is of resources. */
function chartSection(audit: Audit, tableName: string, counts: MatrixCounts, money: Money | null): PageSection {
  const { summary } = reportTexts(audit.language);
  const isMoney = money?.hasAmounts === true;
  const words = isMoney ? [] : barsMessage(tableName, counts, audit);
  const lines = words.map(({ expression }): PlanCell[] => [{ formula: `=${expression}` }]);
  const blank = Array.from({ length: CHART_ROWS }, (): PlanCell[] => []);
  return {
    rows: [[isMoney ? summary.page.moneyTitle : summary.bringTitle], ...blank, ...lines],
    formats: (row, column) => [
      {
        area: { row: row + 1 + CHART_ROWS, column, rows: Math.max(1, lines.length), columns: 1 },
        font: { sizePoints: 9, color: PALETTE.secondary },
        vertical: "Center",
      },
    ],
  };
}

function chartOf(
  audit: Audit,
  { chartName, agreements = null }: SummaryContext,
  money: Money | null,
  heights: readonly number[],
): ChartPlan {
  const frame = {
    left: sum([...LEFT_CHARS, GAP_CHARS].map(widthPoints)),
    top: sum(heights.slice(0, FIRST_ROW + 1)) + 2,
    width: sum(RIGHT_CHARS.map(widthPoints)),
    height: CHART_ROWS * LINE_POINTS - 4,
  };
  if (money?.hasAmounts === true && agreements !== null) {
    return moneyChart(agreements.chartName, money.counts, MONEY_DATA, frame);
  }
  return summaryChart(chartName, audit, { row: BARS_ROW, column: DATA_COLUMN, frame });
}

/** The message, then whose list, how many and of when; nothing technical, but what the counts leave out. */
function titleBlock(
  audit: Audit,
  { authority = "" }: SummaryContext,
  counts: MatrixCounts,
  money: Money | null,
): CellBlock {
  const { summary } = reportTexts(audit.language);
  const listed = audit.stakeholders.filter(({ projects }) => isOfProject(projects, audit.project)).length;
  const date = sheetTexts(audit.language).formatDate(audit.asOf);
  const subtitle = [
    ...(authority.trim() === "" ? [] : [authority.trim()]),
    ...scopeParts(audit),
    summary.page.subtitle(listed, date),
    ...caveats(audit),
  ].join(" · ");
  const message = money?.hasAmounts === true ? moneyMessage(money.counts) : readyMessage(audit, counts, money);
  return {
    row: 0,
    column: 0,
    cells: [[{ formula: `=${message.expression}` }], [withStaleWarning(audit, subtitle)]],
  };
}

function readyMessage({ language }: Audit, counts: MatrixCounts, money: Money | null): LiveText {
  const { page } = reportTexts(language).summary;
  return joinText([
    liveSentence(page.ready, [counts.profile("ready"), counts.stakeholders()]),
    money === null
      ? liveSentence(page.toAsk, [`(${counts.toAsk()})`])
      : liveSentence(page.toTreat, [money.counts.toTreat()]),
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
