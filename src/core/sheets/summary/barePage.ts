/** The page for the committee of a list with few answers: who is on it, what it does not show, whom to ask first, what comes next. */

import { LIST_CHART_NAME } from "../../contract/names";
import { categoryCode } from "../../contract/columns";
import { PALETTE } from "../../look/palette";
import { firstAsked, isExpectedFirst, nextSteps, notShownLines, subjectAskLines } from "../../messages/bareList";
import type { Audit } from "../../model/audit";
import type { CellBlock, ChartPlan, PlanCell } from "../../model/plan";
import { reportTexts } from "../../texts/texts";
import { shorten } from "../../texts/wording/shorten";
import { categoriesSeen, listChart, listChartData, type ListChartPlace } from "../shared/listChart";
import { joinText, liveSentence, type LiveText } from "../shared/liveText";
import type { MatrixCounts } from "../shared/matrixCounts";
import { HEADER_LINE, rowArea } from "../shared/reportLooks";
import { lineFormats, noteFormat, type PageSection } from "./pageSections";
import { textSection } from "./textSections";

/** Rows of the chart, below the title of its section. */
export const LIST_CHART_HEIGHT = 11;
/** Columns of the page before the name of somebody to ask, and before the reason. */
const NAME_COLUMN = 1;
const REASON_COLUMN = 3;
const NAME_CHARS = 40;

/** The place of the chart. */
export function listSection({ language }: Audit): PageSection {
  const { bare } = reportTexts(language);
  const blank = Array.from({ length: LIST_CHART_HEIGHT }, (): PlanCell[] => []);
  return { rows: [[bare.listTitle], ...blank], formats: () => [] };
}

/** Its numbers, which follow the matrix. */
export function listData(audit: Audit, counts: MatrixCounts, place: ListChartPlace): CellBlock {
  return listChartData(audit, place, ({ category }) => counts.ofCategory(categoryCode(category)));
}

/** The chart over them. */
export function listChartOf(audit: Audit, place: ListChartPlace, frame: ChartPlan["frame"]): ChartPlan {
  return listChart(LIST_CHART_NAME, audit, place, frame);
}

/** How many there are, of how many categories, and that few questions are enough to begin. */
export function bareMessage(audit: Audit, counts: MatrixCounts, place: ListChartPlace): LiveText {
  const { bare } = reportTexts(audit.language);
  return joinText([
    liveSentence(bare.title, [counts.stakeholders(), categoriesSeen(audit, place)]),
    bare.enough(firstAsked(audit).first.length),
  ]);
}

/** What the list does not show. */
export function notShownSection(audit: Audit): PageSection {
  return textSection({ title: reportTexts(audit.language).bare.notShownTitle, lines: notShownLines(audit) });
}

/** Whom to ask first for each subject; none where no table names subjects. */
export function subjectAskSections(audit: Audit): PageSection[] {
  const lines = subjectAskLines(audit);
  return lines.length === 0 ? [] : [textSection({ title: reportTexts(audit.language).bare.subjectsTitle, lines })];
}

/** What comes next. */
export function nextSection(audit: Audit): PageSection {
  return textSection({ title: reportTexts(audit.language).bare.nextTitle, lines: nextSteps(audit) });
}

/** Whom to ask first, what and why: as the run found it. */
export function firstSection(audit: Audit, most: number): PageSection {
  const { bare, actions } = reportTexts(audit.language);
  const { first, others } = firstAsked(audit, most);
  const lines = first.map(({ subject, name, reason }): PlanCell[] => [
    subject,
    shorten(name, NAME_CHARS),
    null,
    reason,
  ]);
  const header: PlanCell[] = [actions.headers.subject, actions.headers.name, null, actions.headers.reason];
  const notes = [
    ...(isExpectedFirst(audit, most) ? [bare.expected] : []),
    ...(others === 0 ? [] : [bare.others(others)]),
  ];
  return {
    rows: [[bare.askTitle(first.length)], header, ...lines, ...notes.map((note): PlanCell[] => [note])],
    formats: (row, column, columns) => [
      {
        area: rowArea(row + 1, column, columns),
        fill: PALETTE.headerFill,
        font: { sizePoints: 9.5, bold: true, color: PALETTE.title },
        vertical: "Center",
        borders: { top: HEADER_LINE },
      },
      ...lineFormats({ row: row + 2, column, rows: lines.length, columns }),
      ...(lines.length === 0
        ? []
        : [
            {
              area: { row: row + 2, column: column + NAME_COLUMN, rows: lines.length, columns: 1 },
              font: { bold: true, color: PALETTE.accent },
            },
            {
              area: { row: row + 2, column: column + REASON_COLUMN, rows: lines.length, columns: 1 },
              font: { sizePoints: 9, color: PALETTE.secondary },
            },
          ]),
      ...notes.map((_, index) => noteFormat(row + 2 + lines.length + index, column)),
    ],
  };
}
