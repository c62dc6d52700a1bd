/** The summary for the committee: one A4 page with key figures, a small chart, what is missing and whom to ask next. */

import { RESOURCES } from "../../guide/codes";
import type { Audit } from "../../model/audit";
import type { RunChanges } from "../../history/compareRuns";
import { reportTexts, sheetTexts } from "../../texts/texts";
import { widthPoints } from "../shared/columnWidth";
import { BAR_COLUMNS } from "../../contract/columns";
import { footers } from "../shared/footer";
import { pageFit } from "../shared/pageFit";
import { MatrixCounts } from "../shared/matrixCounts";
import { TAB_COLORS } from "../../look/palette";
import type { CellBlock, PlanCell, SheetPlan, UserColumn } from "../../model/plan";
import { heightRuns } from "../shared/rowHeights";
import { leftAsideLine } from "../../messages/caveats";
import { countedSource } from "../matrix/sourceLine";
import { staleRule, withStaleWarning } from "../shared/staleLine";
import { userNumberFormats } from "../shared/userColumns";
import { barsMessage, barsTable, summaryChart } from "./summaryChart";
import { whatChanged, whatIsMissing, whoWeHave, whomToAsk, type SummarySection } from "./summaryContent";
import { summaryFigures } from "./summaryFigures";
import { SUMMARY_ROWS, summaryFormats } from "./summaryFormats";
import { sum } from "../../model/sum";

/** What the summary needs beside the audit. */
export interface SummaryContext {
  readonly tableName: string;
  /** Name of the matrix table that the figures count. */
  readonly matrixTableName: string;
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

/** A label, then columns its text runs over; the fourth holds a key figure, and a number never runs over. */
const HALF = [18, 9.9, 9.9, 16.5, 9.9, 9.9];
/** First column of the right half. */
const RIGHT = HALF.length;
const DATA_COLUMN = 2 * RIGHT + 1;
const LINE_POINTS = 17;
const ASIDE_POINTS = 14;

/** Lays the summary out. Figures follow the matrix; names and sentences are those of the run. */
export function layoutSummary(audit: Audit, context: SummaryContext): SheetPlan {
  const texts = reportTexts(audit.language);
  const sheets = sheetTexts(audit.language);
  const counts = new MatrixCounts(context.matrixTableName, sheets);
  const sections = {
    missing: whatIsMissing(audit),
    ask: whomToAsk(audit),
    changes: whatChanged(audit, context.changes, context.keptNotes),
  };
  const heights = rowHeights(leftAsideLine(audit) !== null);
  const printed = {
    columnWidths: [...HALF, ...HALF, 4, 18, 12, 16, 12, 12].map(widthPoints),
    rowHeights: heightRuns(0, heights),
    hiddenColumns: [DATA_COLUMN + BAR_COLUMNS.indexOf("code")],
    print: {
      area: { row: 0, column: 0, rows: SUMMARY_ROWS.sign + 1, columns: 2 * RIGHT },
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
      titleBlock(audit, context),
      summaryFigures(audit, counts),
      whoBlock(audit, counts),
      bringBlock(audit, context.tableName, counts),
      sectionBlock(SUMMARY_ROWS.who, sections.missing),
      sectionBlock(SUMMARY_ROWS.bring, sections.ask),
      sectionBlock(SUMMARY_ROWS.changes, sections.changes),
      signBlock(texts.summary),
      { row: SUMMARY_ROWS.who - 1, column: DATA_COLUMN, cells: [[texts.summary.dataHeading]] },
    ],
    tables: [
      barsTable(context.tableName, counts, audit, { row: SUMMARY_ROWS.who, column: DATA_COLUMN }, context.userColumns),
    ],
    formats: [
      ...summaryFormats(audit, sections, { right: RIGHT, dataColumn: DATA_COLUMN }),
      ...userNumberFormats(
        context.userColumns ?? [],
        RESOURCES,
        { row: SUMMARY_ROWS.who + 1, column: DATA_COLUMN + BAR_COLUMNS.length },
        RESOURCES.length,
      ),
    ],
    conditionalFormats: [staleRule(1, 0)],
    prompts: [],
    charts: audit.stakeholders.length > 0 ? [chartOf(audit, context, heights)] : [],
    frozen: { rows: 0, columns: 0 },
    print: { ...printed.print, ...pageFit(printed, true), ...footers(context.authority, sheets) },
  };
}

/** The chart under the names, as wide as the left half. */
function chartOf(audit: Audit, { chartName }: SummaryContext, heights: readonly number[]): SheetPlan["charts"][number] {
  return summaryChart(chartName, audit, {
    row: SUMMARY_ROWS.who,
    column: DATA_COLUMN,
    topPoints: sum(heights.slice(0, SUMMARY_ROWS.chart)),
    heightPoints: sum(heights.slice(SUMMARY_ROWS.chart, SUMMARY_ROWS.sign - 1)),
    widthPoints: sum(HALF.map(widthPoints)) - 12,
  });
}

/** @param isAside Whether a line says what was left aside. */
function rowHeights(isAside: boolean): number[] {
  const lines = (count: number): number[] => Array<number>(count).fill(LINE_POINTS);
  const { who, bring, changes, sign } = SUMMARY_ROWS;
  return [
    ...[28, 15, isAside ? ASIDE_POINTS : 8, 40, 18, 18, 10, 22],
    ...lines(bring - who - 2),
    ...[8, 22],
    ...lines(changes - bring - 1),
    22,
    ...lines(sign - changes - 2),
    ...[8, 22],
  ];
}

function titleBlock(audit: Audit, { authority }: SummaryContext): CellBlock {
  const { summary } = reportTexts(audit.language);
  const who = authority === undefined || authority.trim() === "" ? "" : `${authority.trim()} · `;
  const subtitle = withStaleWarning(audit, `${who}${countedSource(audit)}`);
  return { row: 0, column: 0, cells: [[summary.title], [subtitle], [leftAsideLine(audit)]] };
}

/** Section title, then one line per profile: its number is live, its number format says the noun. */
function whoBlock(audit: Audit, counts: MatrixCounts): CellBlock {
  const { summary } = reportTexts(audit.language);
  const lines = whoWeHave(audit).map(({ profile, text }): PlanCell[] => [
    { formula: `=${counts.profile(profile)}` },
    text,
  ]);
  return { row: SUMMARY_ROWS.who, column: 0, cells: [[summary.whoTitle, null], ...lines] };
}

/** Section title and the message of the chart on two lines. */
function bringBlock(audit: Audit, tableName: string, counts: MatrixCounts): CellBlock {
  const { summary } = reportTexts(audit.language);
  const lines = audit.stakeholders.length === 0 ? [] : barsMessage(tableName, counts, audit);
  const [first = null, second = null] = lines.map(({ expression }): PlanCell => ({ formula: `=${expression}` }));
  return { row: SUMMARY_ROWS.bring, column: 0, cells: [[summary.bringTitle], [first], [second]] };
}

function sectionBlock(row: number, { title, lines }: SummarySection): CellBlock {
  return {
    row,
    column: RIGHT,
    cells: [[title, null], ...lines.map(({ label, text }): PlanCell[] => [label, text])],
  };
}

function signBlock({ madeBy, approvedBy, onDay }: ReturnType<typeof reportTexts>["summary"]): CellBlock {
  return {
    row: SUMMARY_ROWS.sign,
    column: 0,
    cells: [[madeBy, null, null, null, null, null, approvedBy, null, null, onDay]],
  };
}
