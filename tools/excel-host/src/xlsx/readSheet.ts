/** A worksheet part into the model. */

import { readRule } from "./conditionalXml";
import { readProtection } from "./protectionXml";
import { formatRect, type Rect } from "../model/rect";
import type { DataValidation } from "../model/rules";
import type { Workbook } from "../model/workbook";
import type { ColumnInfo, Worksheet } from "../model/worksheet";
import { FileError } from "../ground/fileError";
import { isOn, parseRects, readCells, type SharedGroups } from "./readCells";
import { readPage } from "./readPage";
import { scanRows } from "./sheetScan";
import { readFilters } from "./tableFilter";
import { attribute, contentOf, splitElement, type SplitElement } from "../xml/xmlText";

/** What is kept of a loaded part so that it can be changed in place; its text is read again where it is. */
export interface SheetSource {
  /** Start tag of its root. */
  readonly start: string;
  /** Whether all rows say their numbers. */
  readonly isAddressed: boolean;
  readonly groups: SharedGroups;
}

/**
 * Fills `sheet` from its part; tables, charts and custom properties come from parts of their own.
 *
 * @returns What is kept of the part, and the part taken apart.
 */
export function readSheet(
  sheet: Worksheet,
  xml: string,
  part: string,
  strings: readonly string[],
  workbook: Workbook,
): { readonly source: SheetSource; readonly xml: SplitElement } {
  const split = splitElement(xml, part, ["sheetData"]);
  const element = (name: string): string => split.children.find((child) => child.name === name)?.text ?? "";
  const data = element("sheetData");
  readProperties(sheet, element("sheetPr"), element("sheetViews"), element("sheetFormatPr"), part);
  readColumns(sheet, element("cols"), part);
  const cells = readCells(sheet, scanRows(data, split.prefix, part), split.prefix, strings);
  sheet.protection = readProtection(element("sheetProtection"));
  sheet.merges = childrenOf(element("mergeCells"), part).flatMap(({ text }) =>
    parseRects(attribute(text, "ref") ?? ""),
  );
  readRules(sheet, split, part, workbook);
  readAutoFilter(sheet, element("autoFilter"), part);
  readHyperlinks(sheet, element("hyperlinks"), part);
  readPage(sheet, element, part);
  return { source: { start: split.start, ...cells }, xml: split };
}

function childrenOf(text: string, part: string): SplitElement["children"] {
  return text === "" ? [] : splitElement(text, part).children;
}

function readProperties(sheet: Worksheet, sheetPr: string, views: string, format: string, part: string): void {
  const tab = childrenOf(sheetPr, part).find(({ name }) => name === "tabColor")?.text;
  const rgb = tab === undefined ? null : attribute(tab, "rgb");
  sheet.tabColor = rgb === null ? null : `#${rgb.slice(-6).toUpperCase()}`;
  const view = childrenOf(views, part)[0]?.text ?? "";
  sheet.showGridlines = attribute(view, "showGridLines") !== "0";
  sheet.showHeadings = attribute(view, "showRowColHeaders") !== "0";
  const pane = childrenOf(view, part).find(({ name }) => name === "pane")?.text ?? "";
  if ((attribute(pane, "state") ?? "").startsWith("frozen")) {
    sheet.frozenRows = Number(attribute(pane, "ySplit") ?? "0");
    sheet.frozenColumns = Number(attribute(pane, "xSplit") ?? "0");
  }
  readSelection(sheet, childrenOf(view, part));
  const height = attribute(format, "defaultRowHeight");
  if (height !== null) sheet.defaultRowHeightPoints = Number(height);
  const width = attribute(format, "defaultColWidth");
  if (width !== null) sheet.defaultColumnWidthChars = Number(width);
}

/** The selection of the active pane: its areas, the one with the active cell last. */
function readSelection(sheet: Worksheet, children: SplitElement["children"]): void {
  const pane = children.find(({ name }) => name === "pane")?.text ?? "";
  const active = attribute(pane, "activePane") ?? "topLeft";
  const stored = children.find(
    ({ name, text }) => name === "selection" && (attribute(text, "pane") ?? "topLeft") === active,
  )?.text;
  if (stored === undefined) return;
  const areas = parseRects(attribute(stored, "sqref") ?? "A1");
  const [selection] = areas.splice(Number(attribute(stored, "activeCellId") ?? "0"), 1);
  if (selection === undefined) return;
  sheet.selection = selection;
  sheet.moreSelected = areas;
}

const LAST_COLUMN = 16_384;

function readColumns(sheet: Worksheet, cols: string, part: string): void {
  let described = 0;
  for (const { text } of childrenOf(cols, part)) {
    const width = attribute(text, "width");
    const style = attribute(text, "style");
    const info: ColumnInfo = {
      widthChars: width === null ? null : Number(width),
      hidden: isOn(attribute(text, "hidden")),
      format: style === null ? null : (sheet.formats.stored[Number(style)] ?? null),
      extra: ["outlineLevel", "collapsed", "bestFit", "phonetic"]
        .map((name) => ({ name, value: attribute(text, name) }))
        .map(({ name, value }) => (value === null ? "" : ` ${name}="${value}"`))
        .join(""),
    };
    const first = Number(attribute(text, "min"));
    const last = Math.min(Number(attribute(text, "max")), LAST_COLUMN);
    if (!Number.isInteger(first) || first < 1) throw new FileError("damaged", `${part}: a width of no column`);
    described += Math.max(last - first + 1, 0);
    if (described > LAST_COLUMN) throw new FileError("damaged", `${part}: columns with more than one width`);
    for (let column = first; column <= last; column += 1) sheet.columns.set(column - 1, { ...info });
  }
}

function readAutoFilter(sheet: Worksheet, text: string, part: string): void {
  const [range] = parseRects(attribute(text, "ref") ?? "");
  if (range === undefined) return;
  const last = range.right - range.left;
  sheet.autoFilter = { range, filters: readFilters(text, (place) => (place <= last ? place : undefined), part) };
}

function readRules(sheet: Worksheet, split: SplitElement, part: string, workbook: Workbook): void {
  for (const { name, text } of split.children) {
    if (name === "conditionalFormatting") readConditionalFormats(sheet, text, part, workbook);
    if (name === "dataValidations") {
      for (const child of childrenOf(text, part)) sheet.dataValidations.push(readValidation(child.text, part));
    }
  }
}

function readConditionalFormats(sheet: Worksheet, text: string, part: string, workbook: Workbook): void {
  const ranges = parseRects(attribute(text, "sqref") ?? "");
  for (const { name, text: stored } of childrenOf(text, part)) {
    if (name !== "cfRule") continue;
    const formulas = childrenOf(stored, part).filter((child) => child.name === "formula");
    const dxfId = attribute(stored, "dxfId");
    sheet.conditionalFormats.push({
      id: workbook.createId(),
      ranges: ranges.map((range) => ({ ...range })),
      rule: readRule(
        stored,
        formulas.map(({ text: formula }) => contentOf(formula)),
      ),
      format: (dxfId === null ? undefined : sheet.formats.differentials[Number(dxfId)]) ?? {},
      stopIfTrue: isOn(attribute(stored, "stopIfTrue")),
      priority: Number(attribute(stored, "priority") ?? "1") - 1,
      stored,
    });
  }
}

function childText(element: string, name: string, part: string): string {
  return contentOf(childrenOf(element, part).find((candidate) => candidate.name === name)?.text);
}

const VALIDATION_TYPES = ["none", "list", "whole", "decimal", "date", "time", "textLength", "custom"] as const;

function readValidation(stored: string, part: string): DataValidation {
  const text = (name: string): string => attribute(stored, name) ?? "";
  const formula = (name: string): string | null => childText(stored, name, part) || null;
  const style = text("errorStyle");
  return {
    ranges: parseRects(text("sqref")),
    type: VALIDATION_TYPES.find((type) => type === text("type")) ?? "none",
    operator: text("operator") || "between",
    formula1: formula("formula1"),
    formula2: formula("formula2"),
    // The file's flag hides the arrow.
    inCellDropDown: !isOn(attribute(stored, "showDropDown")),
    ignoreBlanks: isOn(attribute(stored, "allowBlank")),
    prompt: {
      showPrompt: isOn(attribute(stored, "showInputMessage")),
      title: text("promptTitle"),
      message: text("prompt"),
    },
    errorAlert: {
      showAlert: isOn(attribute(stored, "showErrorMessage")),
      style: style === "warning" ? "Warning" : style === "information" ? "Information" : "Stop",
      title: text("errorTitle"),
      message: text("error"),
    },
    stored,
  };
}

function readHyperlinks(sheet: Worksheet, text: string, part: string): void {
  for (const { text: stored } of childrenOf(text, part)) {
    const [range] = parseRects(attribute(stored, "ref") ?? "");
    if (range === undefined) continue;
    sheet.hyperlinks.push({
      range,
      address: null,
      documentReference: attribute(stored, "location"),
      screenTip: attribute(stored, "tooltip"),
      display: attribute(stored, "display"),
      stored,
    });
  }
}

/** A list of rectangles as the file writes it. */
export function formatRects(rects: readonly Rect[]): string {
  return rects.map(formatRect).join(" ");
}
