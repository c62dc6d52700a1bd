/** Facets of cell formats as elements of a style sheet. Source: ECMA-376 part 1, 18.8. */

import type { Borders, CellFormat, Color, DifferentialFormat, FillFormat } from "../model/format";
import type { elementsOf } from "../xml/element";
import type { ElementText } from "../xml/xmlText";
import { fileWord, HORIZONTAL_WORDS, VERTICAL_WORDS } from "./readStyles";

/** Makes elements with the prefix of their part. */
export type ElementMaker = ReturnType<typeof elementsOf>;

/** Lines of a rule, with their sides in Office.js. */
const SIDES = [
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
] as const;

export function colorXml(xml: ElementMaker, name: string, color: Color): string {
  return color === null ? "" : xml.element(name, { rgb: `FF${color.slice(1)}` });
}

export function fillXml(xml: ElementMaker, { color, pattern, patternColor }: FillFormat, word: string): string {
  const [front, back] = pattern === "Solid" ? [color, patternColor] : [patternColor, color];
  const automatic = xml.element("bgColor", { indexed: 64 });
  return patternFillXml(xml, word, [colorXml(xml, "fgColor", front), colorXml(xml, "bgColor", back) || automatic]);
}

export function patternFillXml(xml: ElementMaker, patternType: string, colors: readonly string[]): string {
  const { element } = xml;
  return element("fill", {}, element("patternFill", { patternType }, colors));
}

export function bordersXml(xml: ElementMaker, borders: Borders): string {
  const line = (name: string, border: Borders["EdgeTop"]): string =>
    border === undefined ? xml.element(name) : lineXml(xml, name, border);
  const flag = (border: Borders["EdgeTop"]): true | null => (border === undefined ? null : true);
  const flags = { diagonalUp: flag(borders.DiagonalUp), diagonalDown: flag(borders.DiagonalDown) };
  return xml.element("border", flags, [
    line("left", borders.EdgeLeft),
    line("right", borders.EdgeRight),
    line("top", borders.EdgeTop),
    line("bottom", borders.EdgeBottom),
    line("diagonal", borders.DiagonalDown ?? borders.DiagonalUp),
  ]);
}

export function lineXml(
  xml: ElementMaker,
  name: string,
  { style, color }: { readonly style: string; readonly color: Color },
): string {
  return xml.element(name, { style }, colorXml(xml, "color", color));
}

export function alignmentXml(xml: ElementMaker, { alignment }: CellFormat): ElementText[] {
  const { textOrientation } = alignment;
  const rotation = textOrientation === 180 ? 255 : textOrientation < 0 ? 90 - textOrientation : textOrientation;
  const { horizontal, vertical, indentLevel, readingOrder } = alignment;
  const flag = (isOn: boolean): true | null => (isOn ? true : null);
  const text = xml.element("alignment", {
    horizontal: horizontal === "General" ? null : fileWord(HORIZONTAL_WORDS, horizontal),
    vertical: vertical === "Bottom" ? null : fileWord(VERTICAL_WORDS, vertical),
    textRotation: rotation === 0 ? null : rotation,
    wrapText: flag(alignment.wrapText),
    indent: indentLevel === 0 ? null : indentLevel,
    justifyLastLine: flag(alignment.autoIndent),
    shrinkToFit: flag(alignment.shrinkToFit),
    readingOrder: readingOrder === "Context" ? null : readingOrder === "LeftToRight" ? 1 : 2,
  });
  return [{ name: "alignment", text }];
}

export function protectionXml(xml: ElementMaker, { locked, formulaHidden }: CellFormat): ElementText[] {
  return [{ name: "protection", text: xml.element("protection", { locked, hidden: formulaHidden || null }) }];
}

export function differentialBordersXml(xml: ElementMaker, { borders }: DifferentialFormat): string {
  if (borders === undefined) return "";
  const lines = SIDES.map(([name, side]) => {
    const border = borders[side];
    return border === undefined ? "" : lineXml(xml, name, border);
  });
  return xml.element("border", {}, lines);
}
