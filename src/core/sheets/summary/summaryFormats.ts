/** The looks of the summary. */

import type { Audit } from "../../model/audit";
import { PROFILES } from "../../guide/codes";
import type { ReportCatalogue } from "../../texts/catalogue/report";
import { reportTexts } from "../../texts/texts";
import { BAR_COLUMNS } from "../../contract/columns";
import { HEADER_LINE, rowArea, sectionFormat, titleFormats } from "../shared/reportLooks";
import { countedFormat } from "../shared/countedFormat";
import { PALETTE } from "../../look/palette";
import type { Area, FormatPlan } from "../../model/plan";
import type { SummarySection } from "./summaryContent";

/** Zero-based rows: every section has its place whatever it holds. */
export const SUMMARY_ROWS = { figures: 3, who: 7, bring: 15, chart: 18, changes: 23, sign: 32 } as const;

/** Zero-based columns. */
export interface SummaryPlaces {
  readonly right: number;
  readonly dataColumn: number;
}

/** All static looks. */
export function summaryFormats(
  { language }: Audit,
  { missing, ask, changes }: Readonly<Record<"missing" | "ask" | "changes", SummarySection>>,
  { right, dataColumn }: SummaryPlaces,
): FormatPlan[] {
  const texts = reportTexts(language);
  const { who, bring, changes: changed, sign } = SUMMARY_ROWS;
  const width = right - 1;
  return [
    ...titleFormats(0),
    ...figureFormats(right, texts),
    ...sectionFormats(who, 0, width, PROFILES.length),
    ...PROFILES.map((profile, index): FormatPlan => ({
      area: rowArea(who + 1 + index, 0, 1),
      numberFormat: countedFormat(texts.summary.quadrants[profile], texts),
      horizontal: "Left",
    })),
    ...sectionFormats(bring, 0, width, 0),
    { area: { ...rowArea(bring + 1, 0, 1), rows: 2 }, font: { sizePoints: 10, color: PALETTE.ink } },
    ...sectionFormats(who, right, right, missing.lines.length),
    ...sectionFormats(bring, right, right, ask.lines.length),
    ...sectionFormats(changed, right, right, changes.lines.length),
    ...missing.lines.flatMap(({ label }, index): FormatPlan[] =>
      label.startsWith("?") ? [{ area: rowArea(who + 1 + index, right, 1), font: { color: PALETTE.askText } }] : [],
    ),
    { area: rowArea(sign, 0, 2 * right), font: { sizePoints: 10, color: PALETTE.secondary }, vertical: "Bottom" },
    ...dataFormats(dataColumn),
  ];
}

function figureFormats(right: number, texts: ReportCatalogue): FormatPlan[] {
  const { figures } = SUMMARY_ROWS;
  const line = (offset: number): Area => rowArea(figures + offset, 0, 2 * right);
  const starts = [0, 1, 2, 3].map((index) => (index * right) / 2);
  return [
    { area: { ...line(0), rows: 3 }, fill: PALETTE.totalFill, horizontal: "Left", indentLevel: 1 },
    { area: line(0), font: { sizePoints: 26, bold: true, color: PALETTE.title }, vertical: "Center" },
    { area: line(0), numberFormat: "#,##0" },
    { area: rowArea(figures, starts[1] ?? 0, 1), numberFormat: texts.percentFormat },
    { area: line(1), font: { sizePoints: 11, bold: true, color: PALETTE.ink }, vertical: "Center" },
    { area: line(2), font: { sizePoints: 10, color: PALETTE.secondary }, vertical: "Center" },
    ...starts.map((column): FormatPlan => ({
      area: { row: figures, column, rows: 3, columns: 1 },
      borders: { left: HEADER_LINE },
    })),
  ];
}

/** Title with a medium rule over its half, then bold labels and plain texts. */
function sectionFormats(row: number, column: number, columns: number, lines: number): FormatPlan[] {
  const title: FormatPlan[] = [
    sectionFormat(row, column),
    { area: rowArea(row, column, columns), borders: { bottom: HEADER_LINE } },
  ];
  if (lines === 0) return title;
  const body = { row: row + 1, rows: lines };
  return [
    ...title,
    {
      area: { ...body, column, columns: 1 },
      font: { sizePoints: 10, bold: true, color: PALETTE.ink },
      vertical: "Center",
    },
    {
      area: { ...body, column: column + 1, columns: 1 },
      font: { sizePoints: 10, color: PALETTE.ink },
      horizontal: "Left",
      vertical: "Center",
      readingOrder: "LeftToRight",
    },
  ];
}

function dataFormats(column: number): FormatPlan[] {
  const { who } = SUMMARY_ROWS;
  const columns = BAR_COLUMNS.length;
  return [
    {
      area: { row: who - 1, column, rows: 6, columns },
      font: { sizePoints: 9, color: PALETTE.secondary },
      vertical: "Center",
    },
    { area: rowArea(who, column, columns), fill: PALETTE.headerFill, font: { bold: true, color: PALETTE.title } },
  ];
}
