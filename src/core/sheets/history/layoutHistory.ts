/** The hidden sheet of the history. */

import type { History } from "../../history/history";
import type { HistoryRow } from "../../history/historyRow";
import { historyRows } from "../../history/historyTable";
import { historyKey } from "../../history/standingTable";
import type { Language } from "../../guide/codes";
import { reportTexts, sheetTexts } from "../../texts/texts";
import { widthPoints } from "../shared/columnWidth";
import { HISTORY_COLUMNS } from "../../contract/columns";
import { footers } from "../shared/footer";
import { pageFit } from "../shared/pageFit";
import { bodyFormat, headerFormat, titleFormats } from "../shared/reportLooks";
import { TAB_COLORS } from "../../look/palette";
import { movedColumns } from "../shared/userColumns";
import type { PlanCell, PlanColumn, SheetPlan, UserColumn } from "../../model/plan";

/** What the history needs beside itself. */
export interface HistoryContext {
  readonly language: Language;
  readonly tableName: string;
  /** Columns the user added; their cells by `rowKey`. */
  readonly userColumns?: readonly UserColumn[];
}

/** What tells a row of the history over runs. */
export function rowKey(row: HistoryRow): string {
  return (
    historyKey(
      HISTORY_COLUMNS.map((column) => plain(row[column])),
      [...HISTORY_COLUMNS.keys()],
    ) ?? ""
  );
}

function plain(cell: PlanCell): string | number | boolean | null {
  return typeof cell === "object" ? null : cell;
}

const WIDTH_CHARS = [12, 12, 12, 30, 18, 10, 12, 24, 40, 40] as const;
const HEADER_ROW = 3;

/** Lays the history out: plain rows for whoever shows the sheet, kinds and codes in English in every language. */
export function layoutHistory(history: History, { language, tableName, userColumns = [] }: HistoryContext): SheetPlan {
  const { history: texts } = reportTexts(language);
  const sheets = sheetTexts(language);
  const rows = historyRows(history);
  const ours = HISTORY_COLUMNS.map((column): PlanColumn => ({
    id: column,
    header: texts.headers[column],
    cells: rows.map((row) => row[column]),
  }));
  const users = movedColumns(
    userColumns,
    userColumns.length === 0 ? [] : rows.map(rowKey),
    ours.map(({ header }) => header),
  );
  const columns = ours.length + users.length;
  const bodyRows = Math.max(rows.length, 1);
  const printed = {
    columnWidths: WIDTH_CHARS.map(widthPoints),
    rowHeights: [{ row: 0, count: 1, points: 28 }],
    hiddenColumns: [],
    print: {
      area: { row: 0, column: 0, rows: HEADER_ROW + 1 + bodyRows, columns: HISTORY_COLUMNS.length },
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      marginsInches: { left: 0.4, right: 0.4, top: 0.45, bottom: 0.55 },
    },
  };
  return {
    ...printed,
    kind: "history",
    name: sheets.sheetNames.history,
    tabColor: TAB_COLORS.history,
    cells: [{ row: 0, column: 0, cells: [[texts.title], [texts.explanation]] }],
    tables: [{ name: tableName, row: HEADER_ROW, column: 0, columns: [...ours, ...users], rowCount: rows.length }],
    formats: [
      ...titleFormats(0),
      headerFormat({ row: HEADER_ROW, column: 0, rows: 1, columns }),
      bodyFormat({ row: HEADER_ROW + 1, column: 0, rows: bodyRows, columns }),
      {
        area: { row: HEADER_ROW + 1, column: HISTORY_COLUMNS.indexOf("since"), rows: bodyRows, columns: 2 },
        numberFormat: sheets.dateFormat,
        horizontal: "Left",
      },
    ],
    conditionalFormats: [],
    prompts: [],
    charts: [],
    frozen: { rows: HEADER_ROW + 1, columns: 0 },
    print: { ...printed.print, ...pageFit(printed), ...footers(undefined, sheets) },
    isHidden: true,
  };
}
