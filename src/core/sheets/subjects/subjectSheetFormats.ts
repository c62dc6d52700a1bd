/** The looks of the sheet of subjects: amber only for what somebody must do, marks for whoever sees no colour. */

import { MARKS } from "../../contract/columns";
import { SUBJECTS_COLUMNS, subjectsPosition, type SubjectsColumn } from "../../contract/subjectColumns";
import { RESOURCES } from "../../guide/codes";
import { MAP_COLOURS, PALETTE } from "../../look/palette";
import { NOBODY_MARK } from "../../messages/subjectLines";
import { cellAddress } from "../../model/address";
import type { Area, ConditionalFormatPlan, FormatPlan } from "../../model/plan";
import { GROUP_LINE, HAIRLINE, headerFormat, hintFormat, rowArea, titleFormats } from "../shared/reportLooks";
import { quoteText } from "../shared/structuredRef";

/** Zero-based places on the sheet. */
export interface SubjectFrame {
  readonly bandRow: number;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly bodyRows: number;
  /** Columns of the user's beside ours. */
  readonly userColumns: number;
}

const NEEDS = subjectsPosition("financial");
const TABLE = subjectsPosition("ready");
const NEXT = subjectsPosition("next");
const NUMBERS = { column: TABLE, columns: subjectsPosition("to_ask") - TABLE + 1 } as const;

/** All static looks. */
export function subjectSheetFormats(frame: SubjectFrame): FormatPlan[] {
  const { bandRow, headerRow, firstRow, bodyRows, userColumns } = frame;
  const area = (column: number, columns: number): Area => ({ row: firstRow, column, rows: bodyRows, columns });
  const all = SUBJECTS_COLUMNS.length + userColumns;
  const tall = (column: number): FormatPlan => ({
    area: { row: bandRow, column, rows: bodyRows + firstRow - bandRow, columns: 1 },
    borders: { left: GROUP_LINE },
  });
  const band = (column: number, columns: number): FormatPlan => ({
    area: rowArea(bandRow, column, columns),
    font: { sizePoints: 9.5, bold: true, color: PALETTE.secondary },
    horizontal: "CenterAcrossSelection",
    vertical: "Center",
  });
  return [
    ...titleFormats(0).slice(0, 2),
    hintFormat(2, 0),
    band(NEEDS, RESOURCES.length),
    band(TABLE, NEXT - TABLE),
    headerFormat(rowArea(headerRow, 0, all)),
    { area: rowArea(headerRow, NEEDS, RESOURCES.length), horizontal: "Left", indentLevel: 1 },
    { area: rowArea(headerRow, TABLE, NEXT - TABLE), horizontal: "Center" },
    { area: rowArea(headerRow, NEXT, 1), horizontal: "Left", indentLevel: 1 },
    {
      area: area(0, all),
      font: { sizePoints: 9.5, color: PALETTE.ink },
      vertical: "Center",
      wrapText: true,
      borders: bodyRows > 1 ? { insideHorizontal: HAIRLINE, bottom: HAIRLINE } : { bottom: HAIRLINE },
    },
    { area: area(0, 1), font: { sizePoints: 11, bold: true, color: PALETTE.title } },
    { area: area(NEEDS, RESOURCES.length), horizontal: "Left", indentLevel: 1 },
    { area: area(NUMBERS.column, NUMBERS.columns), horizontal: "Center", numberFormat: "#,##0" },
    { area: area(TABLE, 1), font: { bold: true } },
    { area: area(subjectsPosition("users_there"), 1), font: { bold: true }, horizontal: "Center" },
    { area: area(NEXT, 1), horizontal: "Left", indentLevel: 1 },
    tall(NEEDS),
    tall(TABLE),
    tall(NEXT),
  ];
}

/** Fills follow the marks that stand in the cells; the subjects that nobody serves are amber. */
export function subjectSheetRules({ firstRow, bodyRows }: SubjectFrame): ConditionalFormatPlan[] {
  const area = (column: SubjectsColumn, columns = 1): Area => ({
    row: firstRow,
    column: subjectsPosition(column),
    rows: bodyRows,
    columns,
  });
  const starts = (column: SubjectsColumn, mark: string): string =>
    `=LEFT(${cellAddress(firstRow, subjectsPosition(column))},1)=${quoteText(mark)}`;
  const served = `$${cellAddress(firstRow, subjectsPosition("served"))}`;
  const isUnserved = `=AND(ISNUMBER(${served}),${served}=0)`;
  const { ready_5: sure, ask } = MAP_COLOURS;
  const amber = { bold: true, color: PALETTE.askText } as const;
  return [
    { area: area("subject", NEEDS), formula: isUnserved, font: amber, fill: ask.fill },
    { area: area("next"), formula: isUnserved, font: amber },
    ...[
      {
        formula: starts("financial", MARKS.yes),
        font: { bold: true, color: sure.text },
        fill: MAP_COLOURS.ready_4.fill,
      },
      { formula: starts("financial", MARKS.ask), font: { color: ask.text }, fill: ask.fill },
      { formula: starts("financial", NOBODY_MARK), font: amber },
      { formula: starts("financial", MARKS.none), font: { color: PALETTE.secondary } },
    ].map((rule) => ({ area: area("financial", RESOURCES.length), ...rule })),
    {
      area: area("users_there"),
      formula: starts("users_there", MARKS.yes),
      font: { bold: true, color: PALETTE.accent },
    },
    { area: area("users_there"), formula: starts("users_there", MARKS.ask), font: amber },
    { area: area("users_there"), formula: starts("users_there", NOBODY_MARK), font: amber },
  ];
}
