/** Looks of the elements of a chart part: fills, lines, fonts, angles, places. Colours of the theme count as automatic. */

import type { Element } from "@xmldom/xmldom";

import type { ChartFill, ChartFont, ChartFrame, ChartLine } from "../../model/chart";
import { childNamed, descend } from "../../xml/readXml";
import { DASHES } from "./words";

const EMU = 12_700;

/** `val` of an element; undefined when there is none. */
export function valueOf(element: Element | null): string | undefined {
  return element?.getAttribute("val") ?? undefined;
}

export function numberOf(element: Element | null): number | null {
  const number = Number(valueOf(element) ?? NaN);
  return Number.isFinite(number) ? number : null;
}

/** A switch; an element without `val` is on. */
export function flagOf(element: Element | null, otherwise: boolean): boolean {
  if (element === null) return otherwise;
  return !["0", "false"].includes(element.getAttribute("val") ?? "1");
}

function fillOf(element: Element | null): ChartFill {
  if (childNamed(element, "noFill") !== null) return "none";
  const color = valueOf(descend(element, "solidFill", "srgbClr"));
  return color === undefined ? undefined : `#${color.toUpperCase()}`;
}

/** Fill and line of an element with shape properties. */
export function readLook(element: Element | null): { fill: ChartFill; line: ChartLine } {
  const properties = childNamed(element, "spPr");
  return { fill: fillOf(properties), line: readLine(childNamed(properties, "ln")) };
}

function readLine(element: Element | null): ChartLine {
  const line: ChartLine = {};
  const color = fillOf(element);
  const width = element?.getAttribute("w") ?? "";
  const dash = DASHES.read(valueOf(childNamed(element, "prstDash")));
  if (color !== undefined) line.color = color;
  if (width !== "") line.weightPoints = Number(width) / EMU;
  if (dash !== undefined) line.dash = dash;
  return line;
}

/** The font of an element with text properties, or of a title with a text of its own. */
export function readFont(element: Element | null): ChartFont {
  const own = descend(element, "tx", "rich") ?? childNamed(element, "txPr");
  const properties = descend(own, "p", "pPr", "defRPr");
  const attribute = (name: string): string | null => {
    const text = properties?.getAttribute(name) ?? "";
    return text === "" ? null : text;
  };
  const font: ChartFont = {};
  const size = attribute("sz");
  const [bold, italic, underline] = [attribute("b"), attribute("i"), attribute("u")];
  const color = fillOf(properties);
  const face = childNamed(properties, "latin")?.getAttribute("typeface");
  if (size !== null) font.sizePoints = Number(size) / 100;
  if (bold !== null) font.bold = ["1", "true"].includes(bold);
  if (italic !== null) font.italic = ["1", "true"].includes(italic);
  if (underline !== null) font.underline = underline !== "none";
  if (color !== undefined) font.color = color;
  // Names such as `+mn-lt` stand for fonts of the theme.
  if (face !== null && face !== undefined && !face.startsWith("+")) font.name = face;
  return font;
}

/** The angle of a text, counter-clockwise in degrees; undefined is automatic. */
export function readAngle(element: Element | null): number | undefined {
  const own = descend(element, "tx", "rich") ?? childNamed(element, "txPr");
  const body = childNamed(own, "bodyPr");
  if (body?.getAttribute("vert") === "wordArtVert") return 180;
  const degrees = -Number(body?.getAttribute("rot") || NaN) / 60_000;
  // Excel writes -1000 degrees for an angle of its own choice.
  return Number.isFinite(degrees) && Math.abs(degrees) <= 90 ? degrees + 0 : undefined;
}

/** A place that was set by hand, in points; empty when it is automatic. */
export function readPlace(element: Element | null, whole: ChartFrame): Partial<ChartFrame> {
  const manual = descend(element, "layout", "manualLayout");
  const place: Partial<ChartFrame> = {};
  const sides = {
    left: ["x", whole.width],
    top: ["y", whole.height],
    width: ["w", whole.width],
    height: ["h", whole.height],
  } as const;
  for (const side of ["left", "top", "width", "height"] as const) {
    const [name, length] = sides[side];
    const fraction = numberOf(childNamed(manual, name));
    if (fraction !== null) place[side] = fraction * length;
  }
  return place;
}
