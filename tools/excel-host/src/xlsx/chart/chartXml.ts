/** Pieces of chart XML that new charts and changed ones share. */

import type { ChartFill, ChartFont, ChartFrame, ChartLine } from "../../model/chart";
import { element, textElement } from "../../xml/element";
import { DASHES } from "./words";

const EMU = 12_700;
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";

/** Namespace declarations of a chart part. */
export const CHART_NAMESPACES = `xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;

/** `<c:overlap val="100"/>` */
export function value(name: string, of: string | number | boolean): string {
  return element(`c:${name}`, { val: of });
}

function color(text: string): string {
  return element("a:solidFill", {}, element("a:srgbClr", { val: text.slice(1) }));
}

/** Shape properties; automatic parts are left out. */
export function shape(fill: ChartFill, line: ChartLine): string {
  const filled = fill === undefined || fill === null ? "" : fill === "none" ? "<a:noFill/>" : color(fill);
  const inside = filled + outline(line);
  return inside === "" ? "" : element("c:spPr", {}, inside);
}

function outline({ color: stroke, weightPoints, dash }: ChartLine): string {
  if (stroke === undefined && weightPoints === undefined && dash === undefined) return "";
  const w = weightPoints === undefined ? null : Math.round(weightPoints * EMU);
  const fill = stroke === "none" ? "<a:noFill/>" : stroke === undefined || stroke === null ? "" : color(stroke);
  const dashes = dash === undefined ? "" : element("a:prstDash", { val: DASHES.store(dash) });
  return element("a:ln", { w }, fill + dashes);
}

/** Attributes and fill of run properties. */
function runProperties(tag: string, font: ChartFont): string {
  const attributes = {
    sz: font.sizePoints === undefined ? null : Math.round(font.sizePoints * 100),
    b: font.bold,
    i: font.italic,
    u: font.underline === undefined ? null : font.underline ? "sng" : "none",
  };
  const fill = font.color === undefined || font.color === null ? "" : color(font.color);
  const face = font.name === undefined ? "" : element("a:latin", { typeface: font.name });
  return element(`a:${tag}`, attributes, fill + face);
}

/** Degrees counter-clockwise as the file has them: sixty thousandths, clockwise. */
function body(angle: number | undefined): string {
  if (angle === undefined) return "<a:bodyPr/>";
  if (angle === 180) return '<a:bodyPr rot="0" vert="wordArtVert"/>';
  return `<a:bodyPr rot="${angle === 0 ? 0 : -angle * 60_000}" vert="horz"/>`;
}

export function textProperties(font: ChartFont, angle?: number): string {
  if (Object.keys(font).length === 0 && angle === undefined) return "";
  return `<c:txPr>${body(angle)}<a:lstStyle/><a:p><a:pPr>${runProperties("defRPr", font)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

export function richText(text: string, font: ChartFont, angle?: number): string {
  const paragraphs = text
    .split("\n")
    .map((line) =>
      element("a:p", {}, [
        element("a:pPr", {}, runProperties("defRPr", font)),
        element("a:r", {}, runProperties("rPr", font) + textElement("a:t", line)),
      ]),
    );
  return `<c:tx><c:rich>${body(angle)}<a:lstStyle/>${paragraphs.join("")}</c:rich></c:tx>`;
}

/** A place inside the chart; what is undefined is automatic, and so is all of it when everything is. */
export function layout(place: Partial<ChartFrame>, whole: ChartFrame, isInner = false): string {
  const { left, top, width, height } = place;
  const entries = [
    isInner ? value("layoutTarget", "inner") : "",
    left === undefined ? "" : value("xMode", "edge"),
    top === undefined ? "" : value("yMode", "edge"),
    left === undefined ? "" : value("x", fraction(left, whole.width)),
    top === undefined ? "" : value("y", fraction(top, whole.height)),
    width === undefined ? "" : value("w", fraction(width, whole.width)),
    height === undefined ? "" : value("h", fraction(height, whole.height)),
  ];
  const isAutomatic = [left, top, width, height].every((side) => side === undefined);
  return isAutomatic ? "" : `<c:layout><c:manualLayout>${entries.join("")}</c:manualLayout></c:layout>`;
}

function fraction(points: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((points / whole) * 1_000_000) / 1_000_000;
}
