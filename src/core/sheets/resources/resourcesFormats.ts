/** The looks of the resources sheet. */

import { cellAddress } from "../../model/address";
import { RESOURCES } from "../../guide/codes";
import { COUNTED_ANSWERS, RESOURCES_COLUMNS, type CountedAnswer } from "../../contract/columns";
import { titleFormats } from "../shared/reportLooks";
import { ANSWER_COLOURS, PALETTE } from "../../look/palette";
import type { Area, ConditionalFormatPlan, FormatPlan, LinePlan } from "../../model/plan";
import { firstCountPosition } from "./resourcesTable";

/** Zero-based places on the sheet. */
export interface ResourcesFrame {
  readonly bandRow: number;
  readonly headerRow: number;
  readonly categories: number;
  readonly totalRow: number;
  readonly legendRow: number;
  /** Null when there is no chart. */
  readonly data: Area | null;
  /** Whether the chart is of the three answers. */
  readonly hasLegend: boolean;
  readonly messageChars: number;
}

/** Columns that print: all but the code. */
export const SHOWN_COLUMNS = RESOURCES_COLUMNS.length - 1;

const HAIRLINE: LinePlan = { style: "thin", color: PALETTE.hairline };
const PANEL_LINE: LinePlan = { style: "thin", color: PALETTE.groupLine };
const HEADER_LINE: LinePlan = { style: "medium", color: PALETTE.accent };

/** A sentence longer than this fits the printed width only in smaller type. */
const ROOMY_MESSAGE_CHARS = 160;

/** All static looks. */
export function resourcesFormats(frame: ResourcesFrame): FormatPlan[] {
  return [
    ...titleFormats(0),
    { area: row(2, 0, 1), font: { sizePoints: frame.messageChars > ROOMY_MESSAGE_CHARS ? 9.5 : 11 } },
    ...RESOURCES.map((resource) => bandFormat(frame.bandRow, firstCountPosition(resource))),
    ...tableFormats(frame),
    ...totalFormats(frame.totalRow),
    ...panelLines(frame),
    ...legendFormats(frame),
    ...(frame.data === null ? [] : dataFormats(frame.data)),
  ];
}

function row(at: number, column: number, columns: number): Area {
  return { row: at, column, rows: 1, columns };
}

function bandFormat(bandRow: number, column: number): FormatPlan {
  return {
    area: row(bandRow, column, COUNTED_ANSWERS.length),
    font: { sizePoints: 10, bold: true, color: PALETTE.secondary },
    horizontal: "CenterAcrossSelection",
    vertical: "Center",
  };
}

function tableFormats({ headerRow, categories }: ResourcesFrame): FormatPlan[] {
  const body = { row: headerRow + 1, rows: categories };
  const columns = RESOURCES_COLUMNS.length;
  return [
    {
      area: row(headerRow, 0, columns),
      fill: PALETTE.headerFill,
      font: { sizePoints: 9.5, bold: true, color: PALETTE.title },
      horizontal: "Center",
      vertical: "Bottom",
      wrapText: true,
      borders: { bottom: HEADER_LINE },
    },
    { area: row(headerRow, 0, 1), horizontal: "Left" },
    {
      area: { ...body, column: 0, columns },
      font: { sizePoints: 10, color: PALETTE.ink },
      vertical: "Center",
      borders: { insideHorizontal: HAIRLINE, bottom: HAIRLINE },
    },
    { area: { ...body, column: 0, columns: 1 }, font: { bold: true } },
    { area: { ...body, column: 1, columns: SHOWN_COLUMNS - 1 }, numberFormat: "#,##0", horizontal: "Center" },
  ];
}

function totalFormats(totalRow: number): FormatPlan[] {
  return [
    {
      area: row(totalRow, 0, SHOWN_COLUMNS),
      fill: PALETTE.totalFill,
      font: { sizePoints: 10, bold: true, color: PALETTE.ink },
      vertical: "Center",
      borders: { top: PANEL_LINE, bottom: PANEL_LINE },
    },
    { area: row(totalRow, 1, SHOWN_COLUMNS - 1), numberFormat: "#,##0", horizontal: "Center" },
  ];
}

function panelLines({ headerRow, totalRow }: ResourcesFrame): FormatPlan[] {
  return RESOURCES.map((resource) => ({
    area: { row: headerRow, column: firstCountPosition(resource), rows: totalRow - headerRow + 1, columns: 1 },
    borders: { left: PANEL_LINE },
  }));
}

/** The legend wears the colours of the bars. */
function legendFormats({ legendRow, hasLegend }: ResourcesFrame): FormatPlan[] {
  if (!hasLegend) return [];
  const label: FormatPlan = {
    area: row(legendRow, 0, 1),
    font: { sizePoints: 10, color: PALETTE.secondary },
    vertical: "Center",
  };
  return [label, ...COUNTED_ANSWERS.map((answer, index) => legendFormat(answer, row(legendRow, 2 + index, 1)))];
}

function legendFormat(answer: CountedAnswer, area: Area): FormatPlan {
  const { fill, line, label } = ANSWER_COLOURS.light[answer];
  const border: LinePlan = { style: "thin", color: line };
  return {
    area,
    fill,
    font: { sizePoints: 9.5, bold: true, color: label },
    horizontal: "Center",
    vertical: "Center",
    borders: { top: border, bottom: border, left: border, right: border },
  };
}

/** Numbers behind a chart, below their heading. */
export function dataFormats(data: Area): FormatPlan[] {
  const area = { ...data, row: data.row - 1, rows: data.rows + 1 };
  return [{ area, font: { sizePoints: 9, color: PALETTE.secondary }, vertical: "Center" }];
}

/**
 * Counts above zero stand out, zeros step back.
 *
 * @param shown The answers that stand out: where nearly all is to ask, that does not.
 */
export function resourcesRules(
  headerRow: number,
  categories: number,
  shown: readonly ("yes" | "ask")[],
): ConditionalFormatPlan[] {
  return RESOURCES.flatMap((resource): ConditionalFormatPlan[] => {
    const column = firstCountPosition(resource);
    const body = { row: headerRow + 1, rows: categories };
    const yes: Area = { ...body, column: column + COUNTED_ANSWERS.indexOf("yes"), columns: 1 };
    const ask: Area = { ...body, column: column + COUNTED_ANSWERS.indexOf("ask"), columns: 1 };
    const all: Area = { ...body, column, columns: COUNTED_ANSWERS.length };
    const rules = {
      yes: { area: yes, font: { bold: true, color: PALETTE.yesText }, fill: PALETTE.yesFill },
      ask: { area: ask, font: { bold: true, color: PALETTE.askText }, fill: PALETTE.askFill },
    } as const;
    return [
      ...shown.map((answer) => ({ ...rules[answer], formula: `=${firstCell(rules[answer].area)}>0` })),
      { area: all, formula: `=${firstCell(all)}=0`, font: { color: PALETTE.zeroText } },
    ];
  });
}

function firstCell({ row: at, column }: Area): string {
  return cellAddress(at, column);
}
