/** The looks of the actions. */

import { cellAddress } from "../../model/address";
import type { ReportCatalogue } from "../../texts/catalogue/report";
import { ACTION_COLUMNS } from "../../contract/columns";
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
  readonly columns: number;
  readonly userColumns: readonly UserColumn[];
  /** Keys of the rows, top to bottom. */
  readonly keys: readonly string[];
}

/** All static looks. */
export function actionFormats(frame: ActionsFrame, dateFormat: string): FormatPlan[] {
  const { titleRow, headerRow, bodyRows, userColumns, keys, columns } = frame;
  const body = (column: number, count = 1): Area => ({ row: headerRow + 1, column, rows: bodyRows, columns: count });
  const all = columns + userColumns.length;
  return [
    ...titleFormats(0),
    sectionFormat(titleRow, 0),
    hintFormat(titleRow + 1, 0),
    headerFormat({ row: headerRow, column: 0, rows: 1, columns: all }),
    bodyFormat(body(0, all)),
    { area: body(0, columns - 1), wrapText: true, horizontal: "Left" },
    { area: body(0), font: { bold: true } },
    { area: body(ACTION_COLUMNS.indexOf("due_date")), numberFormat: dateFormat },
    { area: body(ACTION_COLUMNS.indexOf("question")), indentLevel: 1 },
    { area: { ...body(ACTION_COLUMNS.indexOf("question")), row: headerRow, rows: 1 }, indentLevel: 1 },
    ...userNumberFormats(userColumns, keys, { row: headerRow + 1, column: columns }, bodyRows),
  ];
}

/** Who still has no officer stands out, in a word and in amber. */
export function actionRules(
  { headerRow, bodyRows }: ActionsFrame,
  { actions }: ReportCatalogue,
): ConditionalFormatPlan[] {
  const owner: Area = { row: headerRow + 1, column: 0, rows: bodyRows, columns: 1 };
  const isNobody = `=${cellAddress(owner.row, owner.column)}=${quoteText(actions.noOwner)}`;
  return [{ area: owner, formula: isNobody, font: { italic: true, color: PALETTE.askText } }];
}
