/** The looks of the actions. */

import { cellAddress } from "../../model/address";
import type { ReportCatalogue } from "../../texts/catalogue/report";
import { ACTION_COLUMNS, ENDING_COLUMNS } from "../../contract/columns";
import { bodyFormat, headerFormat, hintFormat, sectionFormat, titleFormats } from "../shared/reportLooks";
import { PALETTE } from "../../look/palette";
import type { Area, ConditionalFormatPlan, FormatPlan, UserColumn } from "../../model/plan";
import { quoteText } from "../shared/structuredRef";
import { userNumberFormats } from "../shared/userColumns";

/** Zero-based places on the sheet. */
export interface ActionsFrame {
  readonly titleRow: number;
  readonly headerRow: number;
  readonly bodyRows: number;
  readonly endingTitleRow: number;
  readonly endingHeaderRow: number;
  /** 0 when no agreement ends: then there is no second table. */
  readonly endingRows: number;
  readonly columns: number;
  readonly userColumns: readonly UserColumn[];
  /** Keys of the rows, top to bottom. */
  readonly keys: readonly string[];
  readonly endingUserColumns: readonly UserColumn[];
  readonly endingKeys: readonly string[];
}

/** All static looks. */
export function actionFormats(frame: ActionsFrame, dateFormat: string, { actions }: ReportCatalogue): FormatPlan[] {
  const { titleRow, headerRow, bodyRows, endingTitleRow, userColumns, keys, columns } = frame;
  const body = (column: number, count = 1): Area => ({ row: headerRow + 1, column, rows: bodyRows, columns: count });
  const all = columns + userColumns.length;
  return [
    ...titleFormats(0),
    sectionFormat(titleRow, 0),
    hintFormat(titleRow + 1, 0),
    sectionFormat(endingTitleRow, 0),
    hintFormat(endingTitleRow + 1, 0),
    headerFormat({ row: headerRow, column: 0, rows: 1, columns: all }),
    bodyFormat(body(0, all)),
    { area: body(0, columns - 1), wrapText: true, horizontal: "Left" },
    { area: body(0), font: { bold: true } },
    { area: body(ACTION_COLUMNS.indexOf("due_date")), numberFormat: dateFormat },
    { area: body(ACTION_COLUMNS.indexOf("question")), indentLevel: 1 },
    { area: { ...body(ACTION_COLUMNS.indexOf("question")), row: headerRow, rows: 1 }, indentLevel: 1 },
    ...userNumberFormats(userColumns, keys, { row: headerRow + 1, column: columns }, bodyRows),
    ...(frame.endingRows === 0 ? [] : endingFormats(frame, dateFormat, actions.daysFormat)),
  ];
}

function endingFormats(frame: ActionsFrame, dateFormat: string, days: string): FormatPlan[] {
  const { endingHeaderRow, endingRows, endingUserColumns, endingKeys } = frame;
  const columns = ENDING_COLUMNS.length;
  const all = columns + endingUserColumns.length;
  const body = (column: number, count = 1): Area => ({
    row: endingHeaderRow + 1,
    column,
    rows: endingRows,
    columns: count,
  });
  const amount = ENDING_COLUMNS.indexOf("authority_amount");
  const decision = ENDING_COLUMNS.indexOf("decision");
  return [
    headerFormat({ row: endingHeaderRow, column: 0, rows: 1, columns: all }),
    { area: { ...body(amount), row: endingHeaderRow, rows: 1 }, horizontal: "Right" },
    { area: { ...body(decision), row: endingHeaderRow, rows: 1 }, indentLevel: 1 },
    bodyFormat(body(0, all)),
    ...userNumberFormats(endingUserColumns, endingKeys, { row: endingHeaderRow + 1, column: columns }, endingRows),
    { area: body(0), font: { bold: true } },
    { area: body(ENDING_COLUMNS.indexOf("agreement_end")), numberFormat: dateFormat, horizontal: "Left" },
    { area: body(ENDING_COLUMNS.indexOf("days")), numberFormat: days, horizontal: "Left" },
    { area: body(amount), numberFormat: "#,##0", horizontal: "Right" },
    { area: body(decision), horizontal: "Left", indentLevel: 1 },
    { area: body(0, 2), wrapText: true, horizontal: "Left" },
    { area: body(ENDING_COLUMNS.indexOf("owner")), wrapText: true, horizontal: "Left" },
  ];
}

/** Who still has no officer stands out, in a word and in amber; so does an agreement that has ended. */
export function actionRules(frame: ActionsFrame, { actions }: ReportCatalogue): ConditionalFormatPlan[] {
  const isNobody = ({ row, column }: Area): string => `=${cellAddress(row, column)}=${quoteText(actions.noOwner)}`;
  const look = { italic: true, color: PALETTE.askText } as const;
  const owner: Area = { row: frame.headerRow + 1, column: 0, rows: frame.bodyRows, columns: 1 };
  if (frame.endingRows === 0) return [{ area: owner, formula: isNobody(owner), font: look }];
  const ending = { row: frame.endingHeaderRow + 1, rows: frame.endingRows, columns: 1 };
  const endingOwner: Area = { ...ending, column: ENDING_COLUMNS.indexOf("owner") };
  const days: Area = { ...ending, column: ENDING_COLUMNS.indexOf("days") };
  return [
    { area: owner, formula: isNobody(owner), font: look },
    { area: endingOwner, formula: isNobody(endingOwner), font: look },
    { area: days, formula: `=${cellAddress(days.row, days.column)}<0`, font: { bold: true, color: PALETTE.askText } },
  ];
}
