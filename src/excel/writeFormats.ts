/** Turns planned looks into Excel calls. Nothing here reads: only what does not fit into one request costs a round trip. */

import { cellAddress } from "../core/model/address";
import type { Area, ConditionalFormatPlan, FormatPlan, LinePlan, PrintPlan, SheetPlan } from "../core/model/plan";
import { rangeOf } from "./rangeOf";
import type { WorkbookContext } from "./session";
import type { WriteQueue } from "./writeQueue";

type BorderName = keyof NonNullable<FormatPlan["borders"]>;

const BORDER_INDEX = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  insideHorizontal: "InsideHorizontal",
  insideVertical: "InsideVertical",
} as const satisfies Record<BorderName, string>;

const WEIGHT = { hair: "Hairline", thin: "Thin", medium: "Medium" } as const satisfies Record<
  LinePlan["style"],
  string
>;

const POINTS_PER_INCH = 72;

/** The first cell of a column, as `rangeOf`. */
function columnOf(sheet: Excel.Worksheet, column: number): Excel.Range {
  return rangeOf(sheet, { row: 0, column, rows: 1, columns: 1 });
}

/** Roughly what the client sends for a look and for a height: long tables may have one of each for every row. */
const LOOK_BYTES = 3_000;
const HEIGHT_BYTES = 600;

/** Applies static looks in order; a later one wins. */
export async function writeFormats(
  queue: WriteQueue,
  sheet: Excel.Worksheet,
  formats: readonly FormatPlan[],
): Promise<void> {
  for (const plan of formats) {
    await queue.reserve(LOOK_BYTES);
    writeFormat(rangeOf(sheet, plan.area), plan);
  }
}

function writeFormat(range: Excel.Range, plan: FormatPlan): void {
  const { format } = range;
  if (plan.numberFormat !== undefined) {
    // One code for every cell: Excel takes a scalar although the types want a grid.
    range.numberFormat = plan.numberFormat as unknown as string[][];
  }
  if (plan.font !== undefined) writeFont(format.font, plan.font);
  if (plan.fill === null) format.fill.clear();
  else if (plan.fill !== undefined) format.fill.color = plan.fill;
  if (plan.horizontal !== undefined) format.horizontalAlignment = plan.horizontal;
  if (plan.vertical !== undefined) format.verticalAlignment = plan.vertical;
  if (plan.wrapText !== undefined) format.wrapText = plan.wrapText;
  if (plan.indentLevel !== undefined) format.indentLevel = plan.indentLevel;
  if (plan.readingOrder !== undefined) format.readingOrder = plan.readingOrder;
  if (plan.textOrientation !== undefined) format.textOrientation = plan.textOrientation;
  for (const [side, line] of Object.entries(plan.borders ?? {}) as [BorderName, LinePlan][]) {
    const border = format.borders.getItem(BORDER_INDEX[side]);
    border.style = "Continuous";
    border.weight = WEIGHT[line.style];
    border.color = line.color;
  }
}

function writeFont(font: Excel.RangeFont, plan: NonNullable<FormatPlan["font"]>): void {
  if (plan.sizePoints !== undefined) font.size = plan.sizePoints;
  if (plan.bold !== undefined) font.bold = plan.bold;
  if (plan.italic !== undefined) font.italic = plan.italic;
  if (plan.color !== undefined) font.color = plan.color;
}

/** Replaces the conditional formats of the planned areas. */
export function writeConditionalFormats(sheet: Excel.Worksheet, plans: readonly ConditionalFormatPlan[]): void {
  // Excel puts each new rule on top: the last one added wins, and the plan's first one must.
  for (const plan of [...plans].reverse()) {
    const added = rangeOf(sheet, plan.area).conditionalFormats.add("Custom");
    const { rule, format } = added.custom;
    rule.formula = plan.formula;
    if (plan.font?.bold !== undefined) format.font.bold = plan.font.bold;
    if (plan.font?.italic !== undefined) format.font.italic = plan.font.italic;
    if (plan.font?.color !== undefined) format.font.color = plan.font.color;
    if (plan.fill !== undefined) format.fill.color = plan.fill;
    if (plan.topBorder !== undefined) {
      const border = format.borders.getItem("EdgeTop");
      border.style = "Continuous";
      border.color = plan.topBorder;
    }
  }
}

/** Names single cells for the formulas of others, in place of a name that refers to nothing any more. */
export function nameCells(
  { workbook }: WorkbookContext,
  sheet: Excel.Worksheet,
  { names = [] }: Pick<SheetPlan, "names">,
): void {
  for (const { name, row, column, isBroken } of names) {
    // Nothing is done where somebody has deleted it since.
    if (isBroken === true) workbook.names.getItemOrNullObject(name).delete();
    workbook.names.add(name, rangeOf(sheet, { row, column, rows: 1, columns: 1 }));
  }
}

/** Puts input messages on cells, which restrict nothing, and lists to choose from, which refuse what is not in them. */
export function writeValidation(
  sheet: Excel.Worksheet,
  { prompts, choices = [] }: Pick<SheetPlan, "prompts" | "choices">,
): void {
  for (const { area, title, message } of prompts) {
    rangeOf(sheet, area).dataValidation.prompt = { showPrompt: true, title, message };
  }
  for (const { area, words, title, message } of choices) {
    const { dataValidation } = rangeOf(sheet, area);
    dataValidation.rule = { list: { inCellDropDown: true, source: words.join(",") } };
    dataValidation.errorAlert = { showAlert: true, style: "Stop", title, message };
  }
}

/** Takes messages and lists away, those lists in as many rows as the table had before. */
export function clearValidation(sheet: Excel.Worksheet, { prompts, choices = [] }: SheetPlan, before: Area): void {
  const rows = Math.max(1, before.rows - 1);
  const lists = choices.map(({ area }): Area => ({ ...area, row: before.row + 1, rows }));
  for (const area of [...lists, ...prompts.map((prompt) => prompt.area)]) rangeOf(sheet, area).dataValidation.clear();
}

/** Sets widths, tab colour and grid lines of a new sheet. */
export function writeDimensions(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.tabColor = plan.tabColor;
  sheet.showGridlines = false;
  plan.columnWidths.forEach((points, column) => {
    if (points !== null) columnOf(sheet, column).format.columnWidth = points;
  });
}

/** Sets the row heights, which follow the texts and so change with every run. */
export async function writeRowHeights(queue: WriteQueue, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  for (const { row, count, points } of plan.rowHeights) {
    await queue.reserve(HEIGHT_BYTES);
    rangeOf(sheet, { row, column: 0, rows: count, columns: 1 }).format.rowHeight = points;
  }
}

/**
 * Hides the columns the plan hides, and shows again those that only an earlier run had hidden.
 *
 * @param hiddenBefore Zero-based columns an earlier run hid; a column the user hid is not among them and stays hidden.
 */
export function writeHiddenColumns(
  sheet: Excel.Worksheet,
  plan: Pick<SheetPlan, "hiddenColumns"> & Partial<Pick<SheetPlan, "columnWidths">>,
  hiddenBefore: readonly number[],
): void {
  const hide = plan.hiddenColumns.filter((column) => !hiddenBefore.includes(column));
  const show = hiddenBefore.filter((column) => !plan.hiddenColumns.includes(column));
  for (const column of hide) columnOf(sheet, column).columnHidden = true;
  for (const column of show) {
    const range = columnOf(sheet, column);
    range.columnHidden = false;
    // Nobody has set the width of a column that did not show.
    const width = plan.columnWidths?.[column] ?? null;
    if (width !== null) range.format.columnWidth = width;
  }
}

/** Sets paper, margins, repeated rows and footers. A hidden sheet gets no print area: LibreOffice prints hidden sheets that have one. */
export function writePrint(sheet: Excel.Worksheet, print: PrintPlan, isHidden = false): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  // The scale first: where Excel does not heed the fit to pages, the area still fits (issue 1860 of OfficeDev/office-js).
  pageLayout.zoom = { scale: print.scalePercent };
  if (print.fitPages !== undefined) {
    pageLayout.zoom = { horizontalFitToPages: print.fitPages.wide, verticalFitToPages: print.fitPages.tall };
  }
  pageLayout.leftMargin = print.marginsInches.left * POINTS_PER_INCH;
  pageLayout.rightMargin = print.marginsInches.right * POINTS_PER_INCH;
  pageLayout.topMargin = print.marginsInches.top * POINTS_PER_INCH;
  pageLayout.bottomMargin = print.marginsInches.bottom * POINTS_PER_INCH;
  if (!isHidden) pageLayout.setPrintArea(rangeOf(sheet, print.area));
  if (print.titleRows !== null) {
    pageLayout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  }
  if (print.pageBreaks !== undefined) sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of print.pageBreaks ?? []) sheet.horizontalPageBreaks.add(cellAddress(row, 0));
  pageLayout.firstPageNumber = 1;
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = print.leftFooter;
  defaultForAllPages.rightFooter = print.rightFooter;
}
