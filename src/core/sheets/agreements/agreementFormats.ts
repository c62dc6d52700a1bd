/** The looks of the agreements. */

import { AGREEMENT_COLUMNS, AGREEMENT_INPUTS, type AgreementColumn, type AmountSlot } from "../../contract/columns";
import type { AmountField } from "../../guide/codes";
import { PALETTE } from "../../look/palette";
import { columnLetters } from "../../model/address";
import type { Area, ConditionalFormatPlan, FormatPlan, LinePlan, UserColumn } from "../../model/plan";
import type { ReportCatalogue } from "../../texts/catalogue/report";
import {
  bodyFormat,
  GROUP_LINE,
  HEADER_LINE,
  headerFormat,
  rowArea,
  sectionFormat,
  titleFormats,
} from "../shared/reportLooks";
import { countedFormat } from "../shared/countedFormat";
import { userNumberFormats } from "../shared/userColumns";

/** Zero-based places on the sheet. */
export interface AgreementsFrame {
  readonly rows: { readonly band: number; readonly agreed: number; readonly possible: number; readonly header: number };
  /** At least 1. */
  readonly bodyRows: number;
  /** Keys of the rows, top to bottom. */
  readonly keys: readonly string[];
  readonly userColumns: readonly UserColumn[];
  /** Kinds of amounts that somebody has, with the columns that show. */
  readonly groups: readonly {
    readonly field: AmountField;
    readonly columns: readonly { readonly slot: AmountSlot; readonly column: number }[];
  }[];
  /** Categories below the table; 0 where there are no amounts. */
  readonly categories: number;
}

/** A dash for nothing, the figure off the line that parts the groups. */
export const MONEY = '#,##0_-;−#,##0_-;"—"_-';
const INPUT_LINE: LinePlan = { style: "thin", color: PALETTE.accent };

/** All static looks. */
export function agreementFormats(frame: AgreementsFrame, texts: ReportCatalogue, dateFormat: string): FormatPlan[] {
  const { rows, bodyRows, keys, userColumns } = frame;
  const columns = AGREEMENT_COLUMNS.length;
  const all = columns + userColumns.length;
  const shown = place("to_do") + 1;
  const body = (column: number, count = 1): Area => ({ row: rows.header + 1, column, rows: bodyRows, columns: count });
  return [
    ...titleFormats(0).slice(0, 2),
    ...inputFormats(frame, dateFormat),
    {
      area: rowArea(rows.agreed, 0, shown),
      fill: PALETTE.totalFill,
      font: { sizePoints: 10, bold: true, color: PALETTE.title },
    },
    {
      area: rowArea(rows.possible, 0, shown),
      fill: PALETTE.totalFill,
      font: { sizePoints: 10, italic: true, color: PALETTE.secondary },
    },
    { area: { ...rowArea(rows.agreed, 0, shown), rows: 2 }, vertical: "Center" },
    headerFormat({ row: rows.header, column: 0, rows: 1, columns: all }),
    { area: { ...rowArea(rows.header, 0, all) }, vertical: "Bottom" },
    bodyFormat(body(0, all)),
    { area: body(0, 2), wrapText: true, horizontal: "Left" },
    { area: body(place("owner")), wrapText: true, horizontal: "Left" },
    { area: body(0), font: { bold: true } },
    { area: body(place("agreement_end")), numberFormat: dateFormat, horizontal: "Left" },
    { area: body(place("to_do")), horizontal: "Left", indentLevel: 1 },
    { area: rowArea(rows.header, place("to_do"), 1), indentLevel: 1 },
    { area: body(place("days")), numberFormat: "0" },
    ...groupFormats(frame),
    ...categoryFormats(frame, texts),
    ...userNumberFormats(userColumns, keys, { row: rows.header + 1, column: columns }, bodyRows),
  ];
}

function place(column: AgreementColumn): number {
  return AGREEMENT_COLUMNS.indexOf(column);
}

/** A bordered pale cell is an input. */
function inputFormats({ groups }: AgreementsFrame, dateFormat: string): FormatPlan[] {
  const { asOf, threshold } = AGREEMENT_INPUTS;
  const borders = { top: INPUT_LINE, bottom: INPUT_LINE, left: INPUT_LINE, right: INPUT_LINE };
  const input = (column: number): FormatPlan => ({
    area: rowArea(asOf.row, column, 1),
    fill: PALETTE.inputFill,
    font: { sizePoints: 10, bold: true, color: PALETTE.title },
    borders,
    vertical: "Center",
  });
  const label: FormatPlan = {
    area: rowArea(asOf.row, 0, place("to_do") + 1),
    font: { sizePoints: 10, color: PALETTE.secondary },
    vertical: "Center",
  };
  const hasThreshold = groups.some(({ field }) => field === "authority_amount");
  return [
    label,
    { area: rowArea(asOf.row, 0, 1), horizontal: "Right", indentLevel: 1 },
    input(asOf.column),
    { area: rowArea(asOf.row, asOf.column, 1), numberFormat: dateFormat, horizontal: "Left" },
    ...(hasThreshold
      ? [
          { area: rowArea(threshold.row, threshold.column - 1, 1), horizontal: "Right", indentLevel: 1 } as const,
          input(threshold.column),
          { area: rowArea(threshold.row, threshold.column, 1), numberFormat: "#,##0", horizontal: "Right" } as const,
          {
            area: rowArea(threshold.row, groups[0]?.columns[0]?.column ?? 0, 1),
            horizontal: "Left",
            indentLevel: 1,
          } as const,
        ]
      : // It is kept for the day on which the list has amounts of ours.
        [{ area: rowArea(threshold.row, threshold.column, 1), numberFormat: ";;;" } as const]),
  ];
}

/** Amounts to the right, a line before each kind. */
function groupFormats({ groups, rows, bodyRows, categories }: AgreementsFrame): FormatPlan[] {
  const last = rows.header + bodyRows;
  const below = rows.header + 2 + bodyRows;
  return groups.flatMap(({ columns }): FormatPlan[] => {
    const first = columns[0]?.column ?? 0;
    const width = (columns.at(-1)?.column ?? first) - first + 1;
    const area = (row: number, count: number): Area => ({ row, column: first, rows: count, columns: width });
    const line = (row: number, count: number): FormatPlan => ({
      area: { ...area(row, count), columns: 1 },
      borders: { left: GROUP_LINE },
    });
    return [
      {
        area: area(rows.band, 1),
        font: { sizePoints: 9, bold: true, color: PALETTE.secondary },
        horizontal: "CenterAcrossSelection",
        vertical: "Center",
      },
      { area: area(rows.agreed, 2), numberFormat: MONEY, horizontal: "Right" },
      { area: area(rows.header, 1), horizontal: "Right" },
      { area: area(rows.header + 1, bodyRows), numberFormat: MONEY, horizontal: "Right" },
      line(rows.band, last - rows.band + 1),
      ...(categories === 0
        ? []
        : [
            { area: area(below, 1), horizontal: "Right", font: { sizePoints: 9.5, color: PALETTE.secondary } } as const,
            { area: area(below + 1, categories), numberFormat: MONEY, horizontal: "Right" } as const,
            line(below, categories + 1),
          ]),
    ];
  });
}

function categoryFormats({ rows, bodyRows, categories }: AgreementsFrame, texts: ReportCatalogue): FormatPlan[] {
  if (categories === 0) return [];
  const row = rows.header + 2 + bodyRows;
  const shown = place("to_do");
  return [
    sectionFormat(row, 0),
    { area: rowArea(row, 0, shown), borders: { bottom: HEADER_LINE } },
    bodyFormat({ row: row + 1, column: 0, rows: categories, columns: shown }),
    { area: { row: row + 1, column: 0, rows: categories, columns: 1 }, font: { bold: true } },
    {
      area: { row: row + 1, column: 1, rows: categories, columns: 1 },
      numberFormat: countedFormat(texts.agreements.lines, texts),
      horizontal: "Left",
      font: { color: PALETTE.secondary },
    },
  ];
}

/** What is to be done stands out in amber, in a word too; what is only possible steps back. */
export function agreementRules({ rows, bodyRows, groups }: AgreementsFrame): ConditionalFormatPlan[] {
  const row = rows.header + 1;
  const area = (column: number, columns = 1): Area => ({ row, column, rows: bodyRows, columns });
  const cell = (column: AgreementColumn): string => `$${columnLetters(place(column))}${row + 1}`;
  const isUrgent = `=OR(${["sign", "ended", "ending"].map((code) => `${cell("state_code")}="${code}"`).join(",")})`;
  const amber = { font: { bold: true, color: PALETTE.askText } };
  const given = groups.find(({ field }) => field === "authority_amount")?.columns ?? [];
  const threshold = `$${columnLetters(AGREEMENT_INPUTS.threshold.column)}$${AGREEMENT_INPUTS.threshold.row + 1}`;
  return [
    { area: area(place("state")), formula: isUrgent, ...amber, fill: PALETTE.askFill },
    { area: area(place("to_do")), formula: isUrgent, ...amber },
    ...given.map(({ column }): ConditionalFormatPlan => ({
      area: area(column),
      formula: `=AND(${cell("state_code")}="sign",N(${columnLetters(column)}${row + 1})>${threshold})`,
      ...amber,
      fill: PALETTE.askFill,
    })),
    {
      area: area(1, place("to_do")),
      formula: `=${cell("firm")}=0`,
      font: { italic: true, color: PALETTE.secondary },
    },
  ];
}
