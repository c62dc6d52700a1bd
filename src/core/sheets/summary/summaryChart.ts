/** The small chart of the summary, and the table behind it. */

import type { Audit } from "../../model/audit";
import { RESOURCES } from "../../guide/codes";
import { reportTexts, sheetTexts } from "../../texts/texts";
import { BAR_COLUMNS, type BarColumn, COUNTED_ANSWERS, type CountedAnswer } from "../../contract/columns";
import type { MatrixCounts } from "../shared/matrixCounts";
import { ANSWER_COLOURS, PALETTE } from "../../look/palette";
import type { ChartPlan, PlanColumn, TablePlan, UserColumn } from "../../model/plan";
import { liveMessage } from "../resources/liveMessage";
import type { LiveText } from "../shared/liveText";
import { columnRef, quoteText, thisRowRef } from "../shared/structuredRef";
import { movedColumns } from "../shared/userColumns";

/** Where the table stands and where the chart goes; rows and columns zero-based. */
export interface SummaryChartPlace {
  readonly row: number;
  readonly column: number;
  readonly frame: ChartPlan["frame"];
}

/**
 * One row per resource: yes, none, to ask; counted live on the matrix.
 *
 * Each column holds one formula, which takes its resource from the code of the row: Excel on the desktop makes one of several
 * (issue 2093 of OfficeDev/office-js, by design).
 */
export function barsTable(
  name: string,
  counts: MatrixCounts,
  { language }: Audit,
  { row, column }: { readonly row: number; readonly column: number },
  userColumns: readonly UserColumn[] = [],
): TablePlan {
  const { summary } = reportTexts(language);
  const { resources } = sheetTexts(language).resources;
  const code = thisRowRef(name, summary.barHeaders.code);
  const cells = (id: BarColumn): PlanColumn["cells"] => {
    if (id === "resource") return RESOURCES.map((resource) => resources[resource]);
    return id === "code" ? RESOURCES : { formula: `=${counts.answersOf(code, id)}` };
  };
  const ours = BAR_COLUMNS.map((id) => ({ id, header: summary.barHeaders[id], cells: cells(id) }));
  const users = movedColumns(
    userColumns,
    RESOURCES,
    ours.map(({ header }) => header),
  );
  return { name, row, column, columns: [...ours, ...users], rowCount: RESOURCES.length };
}

/** What the bars say in words, in two lines that follow them: counted by the codes of the rows, however they are sorted. */
export function barsMessage(name: string, counts: MatrixCounts, { language }: Audit): readonly [LiveText, LiveText] {
  const { barHeaders } = reportTexts(language).summary;
  const of = (answer: CountedAnswer): string => columnRef(name, barHeaders[answer]);
  const code = columnRef(name, barHeaders.code);
  return liveMessage(
    {
      count: (resource, answer) => `SUMIFS(${of(answer)},${code},${quoteText(resource)})`,
      most: (answer) => `MAX(${of(answer)})`,
      leaders: (answer) => `COUNTIF(${of(answer)},MAX(${of(answer)}))`,
      toAsk: `SUM(${of("ask")})`,
      stakeholders: counts.stakeholders(),
    },
    sheetTexts(language).resources,
  );
}

/** Four stacked bars from 0 to the number of stakeholders, legend below. */
export function summaryChart(name: string, { language, stakeholders }: Audit, place: SummaryChartPlace): ChartPlan {
  const { frame } = place;
  const { width, height } = frame;
  return {
    name,
    type: "BarStacked",
    data: { row: place.row, column: place.column, rows: RESOURCES.length + 1, columns: COUNTED_ANSWERS.length + 1 },
    series: COUNTED_ANSWERS.map((answer) => {
      const { fill, line, label } = ANSWER_COLOURS.light[answer];
      const font = { sizePoints: 9, bold: true, color: label };
      return {
        fill,
        line: { color: line, weightPoints: 0.75 },
        labels: { show: "value", position: "Center", numberFormat: "0;;;", font },
        pointLabel: null,
      };
    }),
    title: {
      text: reportTexts(language).summary.chartTitle,
      sizePoints: 11,
      color: PALETTE.title,
      left: 0.012 * width,
      top: 0.02 * height,
    },
    frame,
    plotArea: { left: 0.17 * width, top: 0.16 * height, width: 0.8 * width, height: 0.66 * height },
    gapWidth: 45,
    overlap: 100,
    maximum: stakeholders.length,
    axisFont: { sizePoints: 10, color: PALETTE.ink },
    borderColor: PALETTE.white,
    legend: "Bottom",
  };
}
