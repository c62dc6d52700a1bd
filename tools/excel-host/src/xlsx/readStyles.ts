/** Cell formats of a workbook, from styles.xml and the theme. */

import type { Element } from "@xmldom/xmldom";

import {
  BORDER_SIDES,
  DEFAULT_FORMAT,
  NO_FILL,
  type Alignment,
  type BorderLine,
  type Borders,
  type BorderSide,
  type CellFormat,
  type Color,
  type FillFormat,
  type FillPattern,
  type FontFormat,
} from "../model/format";
import { getFormatFromId } from "numfmt";
import { childNamed, childrenNamed, resolveColor } from "../xml/readXml";
import { parseXml } from "../xml/xmlText";

/**
 * The formats of `cellXfs`, in order.
 *
 * @param themeColors Colours of the theme as `#RRGGBB`, in the order in which formats count them.
 */
export function readStyles(xml: string, part: string, themeColors: readonly string[]): CellFormat[] {
  const root = parseXml(xml, part).documentElement;
  if (root === null) return [DEFAULT_FORMAT];
  const list = (name: string, item: string): Element[] => childrenNamed(childNamed(root, name), item);
  const color = (element: Element | null): Color => resolveColor(element, themeColors);
  const codes = new Map(
    list("numFmts", "numFmt").map((element) => [
      Number(element.getAttribute("numFmtId")),
      element.getAttribute("formatCode") ?? "",
    ]),
  );
  const fonts = list("fonts", "font").map((element) => readFont(element, color));
  const fills = list("fills", "fill").map((element) => readFill(element, color));
  const borders = list("borders", "border").map((element) => readBorders(element, color));
  const names = new Map(
    list("cellStyles", "cellStyle").map((element) => [
      Number(element.getAttribute("xfId")),
      element.getAttribute("name") ?? "",
    ]),
  );
  const formats = list("cellXfs", "xf").map((xf, origin): CellFormat => {
    const id = (name: string): number => Number(xf.getAttribute(name) ?? "0");
    const protection = childNamed(xf, "protection");
    return {
      numberFormat: codes.get(id("numFmtId")) ?? builtInFormat(id("numFmtId")),
      font: fonts[id("fontId")] ?? DEFAULT_FORMAT.font,
      fill: fills[id("fillId")] ?? NO_FILL,
      borders: borders[id("borderId")] ?? {},
      alignment: readAlignment(childNamed(xf, "alignment")),
      locked: protection?.getAttribute("locked") !== "0",
      formulaHidden: protection?.getAttribute("hidden") === "1",
      quotePrefix: xf.getAttribute("quotePrefix") === "1",
      styleName: names.get(id("xfId")) ?? "Normal",
      origin,
    };
  });
  return formats.length === 0 ? [DEFAULT_FORMAT] : formats;
}

/** Names of the table styles that a workbook brings along. */
export function readTableStyles(xml: string, part: string): string[] {
  // Most workbooks have none: what is not there need not be read.
  if (!/<(?:\w+:)?tableStyle\s/.test(xml)) return [];
  const list = childNamed(parseXml(xml, part).documentElement, "tableStyles");
  return childrenNamed(list, "tableStyle").map((style) => style.getAttribute("name") ?? "");
}

/** Codes of the numbered formats every Excel has. */
function builtInFormat(id: number): string {
  const code: string | null | undefined = getFormatFromId(id);
  return typeof code === "string" ? code : "General";
}

const UNDERLINES: Readonly<Record<string, FontFormat["underline"]>> = {
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
  none: "None",
};

function readFont(element: Element, color: (element: Element | null) => Color): FontFormat {
  const value = (name: string): string | null => childNamed(element, name)?.getAttribute("val") ?? null;
  const isOn = (name: string): boolean =>
    childNamed(element, name) !== null && !["0", "false"].includes(value(name) ?? "1");
  const underline = childNamed(element, "u");
  return {
    name: value("name") ?? DEFAULT_FORMAT.font.name,
    sizePoints: Number(value("sz") ?? DEFAULT_FORMAT.font.sizePoints),
    bold: isOn("b"),
    italic: isOn("i"),
    strikethrough: isOn("strike"),
    underline: underline === null ? "None" : (UNDERLINES[underline.getAttribute("val") ?? "single"] ?? "Single"),
    color: color(childNamed(element, "color")) ?? "#000000",
    script: SCRIPTS[value("vertAlign") ?? ""] ?? "None",
  };
}

const SCRIPTS: Readonly<Record<string, FontFormat["script"]>> = { subscript: "Subscript", superscript: "Superscript" };

/** The file's words for patterns. Source: ECMA-376 part 1, 18.18.55 (ST_PatternType). */
const PATTERNS: Readonly<Record<string, FillPattern>> = {
  solid: "Solid",
  mediumGray: "Gray50",
  darkGray: "Gray75",
  lightGray: "Gray25",
  darkHorizontal: "Horizontal",
  darkVertical: "Vertical",
  darkDown: "Down",
  darkUp: "Up",
  darkGrid: "Checker",
  darkTrellis: "SemiGray75",
  lightHorizontal: "LightHorizontal",
  lightVertical: "LightVertical",
  lightDown: "LightDown",
  lightUp: "LightUp",
  lightGrid: "Grid",
  lightTrellis: "CrissCross",
  gray125: "Gray16",
  gray0625: "Gray8",
};

/** A solid fill shows the foreground; other patterns draw with it on the background. */
function readFill(element: Element, color: (element: Element | null) => Color): FillFormat {
  const gradient = childNamed(element, "gradientFill");
  if (gradient !== null)
    return {
      ...NO_FILL,
      pattern: gradient.getAttribute("type") === "path" ? "RectangularGradient" : "LinearGradient",
    };
  const stored = childNamed(element, "patternFill");
  const pattern = PATTERNS[stored?.getAttribute("patternType") ?? ""];
  if (pattern === undefined) return NO_FILL;
  const [front, back] = [color(childNamed(stored, "fgColor")), color(childNamed(stored, "bgColor"))];
  return pattern === "Solid"
    ? { color: front, pattern, patternColor: back }
    : { color: back, pattern, patternColor: front };
}

/** Names of the sides in the file. */
export const FILE_SIDES: Readonly<Record<BorderSide, string>> = {
  EdgeLeft: "left",
  EdgeRight: "right",
  EdgeTop: "top",
  EdgeBottom: "bottom",
  DiagonalDown: "diagonal",
  DiagonalUp: "diagonal",
};

/** Lines by side. */
export function readBorders(element: Element, color: (element: Element | null) => Color): Borders {
  const borders: Partial<Record<BorderSide, BorderLine>> = {};
  for (const side of BORDER_SIDES) {
    if (side === "DiagonalDown" && element.getAttribute("diagonalDown") !== "1") continue;
    if (side === "DiagonalUp" && element.getAttribute("diagonalUp") !== "1") continue;
    const line = childNamed(element, FILE_SIDES[side]);
    const style = line?.getAttribute("style");
    if (line !== null && style !== null && style !== undefined && style !== "none") {
      borders[side] = { style, color: color(childNamed(line, "color")) };
    }
  }
  return borders;
}

const HORIZONTAL: Readonly<Record<string, Alignment["horizontal"]>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const VERTICAL: Readonly<Record<string, Alignment["vertical"]>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

const READING = ["Context", "LeftToRight", "RightToLeft"] as const;

function readAlignment(element: Element | null): Alignment {
  if (element === null) return DEFAULT_FORMAT.alignment;
  const number = (name: string): number => Number(element.getAttribute(name) ?? "0");
  const isOn = (name: string): boolean => ["1", "true"].includes(element.getAttribute(name) ?? "");
  const rotation = number("textRotation");
  return {
    horizontal: HORIZONTAL[element.getAttribute("horizontal") ?? ""] ?? "General",
    vertical: VERTICAL[element.getAttribute("vertical") ?? ""] ?? "Bottom",
    wrapText: isOn("wrapText"),
    shrinkToFit: isOn("shrinkToFit"),
    indentLevel: number("indent"),
    // The file counts downward angles from 91; 255 stacks the letters.
    textOrientation: rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation,
    readingOrder: READING[number("readingOrder")] ?? "Context",
    autoIndent: isOn("justifyLastLine"),
  };
}

/** The file's words for alignments, for writing. */
export function fileWord(words: Readonly<Record<string, string>>, value: string): string | null {
  return Object.entries(words).find(([, word]) => word === value)?.[0] ?? null;
}

export {
  HORIZONTAL as HORIZONTAL_WORDS,
  PATTERNS as PATTERN_WORDS,
  SCRIPTS as SCRIPT_WORDS,
  VERTICAL as VERTICAL_WORDS,
  UNDERLINES as UNDERLINE_WORDS,
};
