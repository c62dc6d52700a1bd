/** Formats that rules lay over cells, from styles.xml. */

import type { Element } from "@xmldom/xmldom";

import type { Color } from "../model/format";
import type { DifferentialFormat } from "../model/format";
import { childNamed, childrenNamed, resolveColor } from "../xml/readXml";
import { readBorders } from "./readStyles";
import { parseXml } from "../xml/xmlText";

/**
 * The formats of `dxfs`, in order.
 *
 * @param themeColors Colours of the theme as `#RRGGBB`, in the order in which formats count them.
 */
export function readDifferentials(xml: string, part: string, themeColors: readonly string[]): DifferentialFormat[] {
  const root = parseXml(xml, part).documentElement;
  const color = (element: Element | null): Color => resolveColor(element, themeColors);
  const dxfs = root === null ? null : childNamed(root, "dxfs");
  return childrenNamed(dxfs, "dxf").map((dxf) => readDifferential(dxf, color));
}

function readDifferential(dxf: Element, color: (element: Element | null) => Color): DifferentialFormat {
  const border = childNamed(dxf, "border");
  const borders = border === null ? {} : readBorders(border, color);
  const numberFormat = childNamed(dxf, "numFmt")?.getAttribute("formatCode") ?? null;
  const pattern = childNamed(childNamed(dxf, "fill") ?? dxf, "patternFill");
  // The colour of a solid fill stands in the background here.
  const fillColor = color(childNamed(pattern ?? dxf, "bgColor")) ?? color(childNamed(pattern ?? dxf, "fgColor"));
  return {
    ...readFont(childNamed(dxf, "font"), color),
    ...(fillColor === null ? {} : { fillColor }),
    ...(numberFormat === null ? {} : { numberFormat }),
    ...(Object.keys(borders).length === 0 ? {} : { borders }),
  };
}

function readFont(font: Element | null, color: (element: Element | null) => Color): DifferentialFormat {
  if (font === null) return {};
  const flag = (name: string): boolean | null => {
    const element = childNamed(font, name);
    return element === null ? null : !["0", "false"].includes(element.getAttribute("val") ?? "1");
  };
  const [bold, italic, strikethrough] = [flag("b"), flag("i"), flag("strike")];
  const fontColor = color(childNamed(font, "color"));
  const underline = childNamed(font, "u");
  return {
    ...(bold === null ? {} : { bold }),
    ...(italic === null ? {} : { italic }),
    ...(strikethrough === null ? {} : { strikethrough }),
    ...(fontColor === null ? {} : { fontColor }),
    ...(underline === null ? {} : { underline: UNDERLINES[underline.getAttribute("val") ?? "single"] ?? "Single" }),
  };
}

const UNDERLINES: Readonly<Record<string, "None" | "Single" | "Double">> = {
  single: "Single",
  double: "Double",
  none: "None",
};
