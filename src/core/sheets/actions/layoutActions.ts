/** The sheet of actions: whom to ask what, by officer. */

import { nobodyCounted } from "../../messages/caveats";
import { scopeParts } from "../../messages/scopeLine";
import type { Audit } from "../../model/audit";
import type { ReportCatalogue } from "../../texts/catalogue/report";
import { reportTexts, sheetTexts } from "../../texts/texts";
import { actionRows, type ActionRow } from "./actionRows";
import { actionFormats, actionRules, type ActionsFrame } from "./actionFormats";
import { widthPoints } from "../shared/columnWidth";
import { ACTION_COLUMNS } from "../../contract/columns";
import { footers } from "../shared/footer";
import { pageFit, type Printed } from "../shared/pageFit";
import { TAB_COLORS } from "../../look/palette";
import type { Area, PlanCell, PlanColumn, SheetPlan, TablePlan, UserColumn } from "../../model/plan";
import { heightRuns, neededPoints, overlongFormats, rowPoints, type WrappedText } from "../shared/rowHeights";
import { staleRule, withStaleWarning } from "../shared/staleLine";
import { movedColumns } from "../shared/userColumns";

/** What the actions need beside the audit. */
export interface ActionsContext {
  readonly tableName: string;
  /** Who publishes it, for the footer. */
  readonly authority?: string;
  /** Columns the user added to the table of an earlier run. */
  readonly userColumns: readonly UserColumn[];
  /** What the sheet of the state says, as an expression; absent where there is no such sheet. */
  readonly state?: string;
}

/** Seven columns that show, and the key. */
const WIDTH_CHARS = [27, 29, 21, 19, 20, 17, 60, 24] as const;
const TITLE_ROW = 3;
const HEADER_ROW = 5;
const SECTION_POINTS = 22;
const HINT_POINTS = 15;
const HEADER_POINTS = 19;
const ROW_POINTS = 18;
const GAP_POINTS = 14;
/** A question with everything else there is to ask takes six lines. */
const MOST_POINTS = 78;

/** Lays the actions out. An empty list is a sentence; the table `ToAsk` is always there. */
export function layoutActions(audit: Audit, context: ActionsContext): SheetPlan {
  const texts = reportTexts(audit.language);
  const sheets = sheetTexts(audit.language);
  const { rows, more } = actionRows(audit);
  const bodyRows = Math.max(rows.length, 1);
  const frame: ActionsFrame = {
    titleRow: TITLE_ROW,
    headerRow: HEADER_ROW,
    bodyRows,
    columns: ACTION_COLUMNS.length,
    userColumns: context.userColumns,
    keys: rows.map(({ key }) => key),
  };
  const asked = rows.map(({ owner, name, question }) => wrapped([owner, 0], [name, 1], [question, 6]));
  const printed = printedActions(rowHeights(asked), HEADER_ROW + bodyRows + 1);
  return {
    ...printed,
    kind: "actions",
    name: sheets.sheetNames.actions,
    tabColor: TAB_COLORS.actions,
    cells: [
      {
        row: 0,
        column: 0,
        cells: [[texts.actions.title], [withStaleWarning(audit, subtitleOf(audit), [], context.state)]],
      },
      { row: TITLE_ROW, column: 0, cells: [[texts.actions.askTitle], [askHint(audit, rows.length, more)]] },
    ],
    tables: [askTable(rows, context, texts)],
    formats: [
      ...actionFormats(frame, sheets.dateFormat),
      ...overlongFormats(body(HEADER_ROW + 1), asked.map(neededPoints), MOST_POINTS),
    ],
    conditionalFormats: [staleRule(1, 0), ...actionRules(frame, texts)],
    prompts: [],
    charts: [],
    frozen: { rows: 0, columns: 0 },
    print: { ...printed.print, ...pageFit(printed), ...footers(context.authority, sheets) },
  };
}

/** Which project it is of, and of which day. */
function subtitleOf(audit: Audit): string {
  const day = sheetTexts(audit.language).formatDate(audit.asOf);
  return [...scopeParts(audit), reportTexts(audit.language).actions.subtitle(day)].join(" · ");
}

/** The sizes of the sheet and the part of it that prints: `rows` from the top. */
function printedActions(heights: SheetPlan["rowHeights"], rows: number): Printed {
  return {
    columnWidths: WIDTH_CHARS.map(widthPoints),
    rowHeights: heights,
    hiddenColumns: [ACTION_COLUMNS.indexOf("key")],
    print: {
      area: { row: 0, column: 0, rows, columns: ACTION_COLUMNS.length - 1 },
      titleRows: null,
      marginsInches: { left: 0.4, right: 0.4, top: 0.45, bottom: 0.55 },
    },
  };
}

function body(row: number): Area {
  return { row, column: 0, rows: 0, columns: ACTION_COLUMNS.length };
}

function rowHeights(asked: readonly (readonly WrappedText[])[]): SheetPlan["rowHeights"] {
  return heightRuns(0, [
    ...[28, HINT_POINTS, GAP_POINTS, SECTION_POINTS, HINT_POINTS, HEADER_POINTS],
    ...(asked.length === 0 ? [ROW_POINTS] : asked.map((texts) => rowPoints(texts, MOST_POINTS))),
  ]);
}

/** Texts with the columns they stand in. */
function wrapped(...texts: readonly (readonly [text: PlanCell, column: number])[]): WrappedText[] {
  return texts.flatMap(([text, column]) =>
    typeof text === "string" ? [{ text, chars: WIDTH_CHARS[column] ?? 10, sizePoints: 10 }] : [],
  );
}

function askHint({ stakeholders, tables: [source], language }: Audit, rows: number, more: number): string {
  const { actions } = reportTexts(language);
  if (stakeholders.length === 0 && source !== undefined) return sheetTexts(language).matrix.empty(source.table);
  if (rows === 0) return nobodyCounted({ stakeholders, language }) ?? actions.nothingToAsk;
  return more === 0 ? actions.askHint : `${actions.askHint} ${actions.moreToAsk(more)}`;
}

function askTable(
  rows: readonly ActionRow[],
  { tableName, userColumns }: ActionsContext,
  { actions }: ReportCatalogue,
): TablePlan {
  const ours = ACTION_COLUMNS.map((column): PlanColumn => ({
    id: column,
    header: actions.headers[column],
    cells: rows.map((row) => row[column]),
  }));
  const users = movedColumns(
    userColumns,
    rows.map(({ key }) => key),
    ours.map(({ header }) => header),
  );
  return { name: tableName, row: HEADER_ROW, column: 0, columns: [...ours, ...users], rowCount: rows.length };
}
