/** The look, the rules and the print of the list, and the sheet that says how to use the workbook. */

import { TAB_COLORS, PALETTE } from "../../../../src/core/look/palette";
import { isScaleField, type Language } from "../../../../src/core/guide/codes";
import { SHEET_KINDS } from "../../../../src/core/contract/kinds";
import { columnLetters } from "../../../../src/core/model/address";
import { footers } from "../../../../src/core/sheets/shared/footer";
import { sheetTexts, termsOf } from "../../../../src/core/texts/texts";
import { ListCells } from "./listCells";
import { isAnswer, LIST_FIELDS, LIST_ROWS, listTemplate } from "./listTemplate";
import { TEMPLATE_FILE_TEXTS } from "./templateTexts";

/** Zero-based row of the header of the list. */
const HEADER_ROW = 2;
const HEADER_POINTS = 118;
const ROW_POINTS = 20;
const POINTS_PER_INCH = 72;
const MARGINS = { left: 0.35, right: 0.35, top: 0.4, bottom: 0.5 } as const;
const COLUMNS = LIST_FIELDS.length;
const [TITLE_POINTS, LINE_POINTS] = [26, 17];
/** Sheets that a template has of ours. */
const TEMPLATE_KINDS = SHEET_KINDS.filter((kind) => ["matrix", "resources", "summary"].includes(kind));

/** Queues the look of the list: the words of its rules are the only ones that formulas read, so others are refused. */
export function queueList(sheet: Excel.Worksheet, table: Excel.Table, language: Language): void {
  const texts = TEMPLATE_FILE_TEXTS[language];
  const hint = ` · ${texts.list.hint}`.replaceAll('"', '""');
  sheet.getRange("A2").formulas = [[`=${new ListCells(language).line()}&"${hint}"`]];
  sheet.tabColor = TAB_COLORS.matrix;
  sheet.showGridlines = false;
  queueTitle(sheet);
  table.showFilterButton = false;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  queueHeader(sheet);
  queueBody(sheet, language);
  queuePrint(sheet, language, {
    area: `A1:${columnLetters(COLUMNS - 1)}${HEADER_ROW + 1 + LIST_ROWS}`,
    titleRows: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`,
    orientation: "Landscape",
  });
}

function queueTitle(sheet: Excel.Worksheet): void {
  const [title, line] = [sheet.getRange("A1").format, sheet.getRange("A2").format];
  title.font.size = 18;
  title.font.bold = true;
  title.font.color = PALETTE.title;
  title.rowHeight = TITLE_POINTS;
  line.font.size = 10;
  line.font.color = PALETTE.secondary;
  line.rowHeight = LINE_POINTS;
  const { conditionalFormats } = sheet.getRange("A2");
  const warning = conditionalFormats.add("Custom").custom;
  warning.rule.formula = '=LEFT($A$2,1)="▲"';
  warning.format.font.color = PALETTE.askText;
  warning.format.font.bold = true;
}

function queueHeader(sheet: Excel.Worksheet): void {
  const header = sheet.getRangeByIndexes(HEADER_ROW, 0, 1, COLUMNS);
  header.format.fill.color = PALETTE.headerFill;
  header.format.font.bold = true;
  header.format.font.size = 9.5;
  header.format.font.color = PALETTE.title;
  header.format.verticalAlignment = "Bottom";
  header.format.wrapText = true;
  header.format.rowHeight = HEADER_POINTS;
  const rule = header.format.borders.getItem("EdgeBottom");
  rule.style = "Continuous";
  rule.weight = "Medium";
  rule.color = PALETTE.accent;
  LIST_FIELDS.forEach((field, column) => {
    if (!isAnswer(field)) return;
    const cell = sheet.getRangeByIndexes(HEADER_ROW, column, 1, 1).format;
    cell.textOrientation = 90;
    cell.horizontalAlignment = "Center";
  });
}

function queueBody(sheet: Excel.Worksheet, language: Language): void {
  const texts = TEMPLATE_FILE_TEXTS[language];
  const body = sheet.getRangeByIndexes(HEADER_ROW + 1, 0, LIST_ROWS, COLUMNS);
  body.format.rowHeight = ROW_POINTS;
  body.format.verticalAlignment = "Center";
  body.format.font.size = 10;
  body.format.font.color = PALETTE.ink;
  for (const edge of ["InsideHorizontal", "EdgeBottom"] as const) {
    const line = body.format.borders.getItem(edge);
    line.style = "Continuous";
    line.weight = "Thin";
    line.color = PALETTE.hairline;
  }
  LIST_FIELDS.forEach((field, column) => {
    const cells = sheet.getRangeByIndexes(HEADER_ROW + 1, column, LIST_ROWS, 1);
    const isPicked = field === "category" || isScaleField(field) || isAnswer(field);
    if (isPicked) cells.dataValidation.errorAlert = { showAlert: true, style: "Stop", ...pickTexts(texts) };
    if (isAnswer(field)) cells.format.horizontalAlignment = "Center";
    if (field === "name") cells.format.font.bold = true;
    if (field === "due_date") cells.numberFormat = [[sheetTexts(language).dateFormat]];
  });
}

function pickTexts({ pick }: (typeof TEMPLATE_FILE_TEXTS)[Language]): { title: string; message: string } {
  return { title: pick.title, message: pick.message };
}

/** Queues the sheet that says how to use the workbook: one screen. */
export function queueReadMe(sheet: Excel.Worksheet, language: Language): void {
  const { readMe } = TEMPLATE_FILE_TEXTS[language];
  const { sheetNames } = sheetTexts(language);
  const { sheets } = termsOf(language);
  const list = listTemplate(language, "blank");
  const rows: readonly (readonly [string, string])[] = [
    [readMe.title, ""],
    ["", ""],
    ...readMe.steps.map((step) => [step, ""] as const),
    ["", ""],
    [readMe.sheetsTitle, ""],
    ...[
      [list.sheetName, readMe.list] as const,
      ...TEMPLATE_KINDS.map((kind) => [sheetNames[kind], sheets[kind].about] as const),
    ].map(([name, about]) => [`• ${name} – ${about}`, ""] as const),
    ["", ""],
    ...readMe.notes.map((note) => [note, ""] as const),
  ];
  sheet.name = readMe.sheetName;
  sheet.tabColor = PALETTE.secondary;
  sheet.showGridlines = false;
  sheet.getRangeByIndexes(0, 0, rows.length, 2).values = rows.map((row) =>
    row.map((text) => (text === "" ? "" : `'${text}`)),
  );
  sheet.getRange("A:A").format.columnWidth = 170;
  sheet.getRange("B:B").format.columnWidth = 430;
  const sheetsRow = rows.findIndex(([first]) => first === readMe.sheetsTitle);
  rows.forEach(([first, second], row) => {
    const line = sheet.getRangeByIndexes(row, 0, 1, 2);
    line.format.font.size = 11;
    line.format.font.color = PALETTE.ink;
    line.format.verticalAlignment = "Center";
    line.format.rowHeight = first === "" ? 12 : 20;
    if (second !== "") sheet.getRangeByIndexes(row, 0, 1, 1).format.font.bold = true;
    // Long sentences run over both columns and wrap.
    if (first.length > 60 && second === "" && row > 0) {
      line.merge();
      line.format.wrapText = true;
      line.format.rowHeight = first.length > 115 ? 34 : 20;
    }
  });
  for (const row of [0, sheetsRow]) {
    const { font } = sheet.getRangeByIndexes(row, 0, 1, 1).format;
    font.bold = true;
    font.color = PALETTE.title;
    font.size = row === 0 ? 18 : 13;
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = row === 0 ? 28 : 22;
  }
  queuePrint(sheet, language, { area: `A1:B${rows.length}`, titleRows: null, orientation: "Portrait" });
}

/** Queues the print of the words to pick from: one page. */
export function queueWords(sheet: Excel.Worksheet, language: Language, rows: number): void {
  sheet.showGridlines = false;
  queuePrint(sheet, language, { area: `A1:A${rows}`, titleRows: null, orientation: "Portrait" });
}

function queuePrint(
  sheet: Excel.Worksheet,
  language: Language,
  { area, titleRows, orientation }: { area: string; titleRows: string | null; orientation: "Landscape" | "Portrait" },
): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation;
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: titleRows === null ? 1 : 4 };
  pageLayout.leftMargin = MARGINS.left * POINTS_PER_INCH;
  pageLayout.rightMargin = MARGINS.right * POINTS_PER_INCH;
  pageLayout.topMargin = MARGINS.top * POINTS_PER_INCH;
  pageLayout.bottomMargin = MARGINS.bottom * POINTS_PER_INCH;
  pageLayout.setPrintArea(area);
  if (titleRows !== null) pageLayout.setPrintTitleRows(titleRows);
  const { leftFooter, rightFooter } = footers(undefined, sheetTexts(language));
  pageLayout.headersFooters.defaultForAllPages.leftFooter = leftFooter;
  pageLayout.headersFooters.defaultForAllPages.rightFooter = rightFooter;
}
