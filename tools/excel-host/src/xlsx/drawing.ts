/** Drawings: where charts stand on their sheets. */

import type { Chart, ChartFrame } from "../model/chart";
import { cellAtPoints, columnLeftPoints, columnWidthPoints, rowHeightPoints, rowTopPoints } from "../model/dimensions";
import { MAX_COLUMNS, MAX_ROWS } from "../model/rect";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { readChart } from "./chart/readChart";
import type { Package } from "./package";
import { elementsNamed, firstNamed } from "../xml/xmlTags";
import { element } from "../xml/element";
import { attribute, contentOf, joinElement, relationshipId, splitElement, withAttribute } from "../xml/xmlText";

/** English metric units in a point. */
const EMU = 12_700;

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";

const EMPTY_DRAWING = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"></xdr:wsDr>`;

/** What errors call a drawing that is written. */
const PART = "the drawing";

/** The charts of a drawing part; other shapes stay in it unread. */
export function readDrawing(pack: Package, part: string, workbook: Workbook, sheet: Worksheet): Chart[] {
  const targets = new Map(pack.relationships(part).map(({ id, target, type }) => [id, { target, type }]));
  return splitElement(pack.text(part), part).children.flatMap(({ text }) => {
    const target = targets.get(chartId(text, part) ?? "");
    if (target === undefined || !target.type.endsWith("/chart") || !pack.has(target.target)) return [];
    const name = attribute(firstNamed(text, "cNvPr", part) ?? "", "name") ?? "";
    const frame = readFrame(text, sheet, part);
    return [readChart(pack.text(target.target), { id: workbook.createId(), name, frame, part: target.target })];
  });
}

/** The relationship of the chart that an anchor holds; null when it holds none. */
export function chartId(anchor: string, part: string): string | null {
  const chart = firstNamed(anchor, "chart", part);
  return chart === null ? null : relationshipId(chart);
}

/** A corner of something in a drawing: the cell it lies in, zero-based, and how far from the cell's own corner, in EMU. */
interface Corner {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly across: number;
}

/** A corner of an anchor; null for one that has none: what stands at an absolute place. */
export function anchorCorner(anchor: string, name: "from" | "to", part: string): Corner | null {
  const corner = firstNamed(anchor, name, part);
  if (corner === null) return null;
  const { children } = splitElement(corner, part);
  const number = (wanted: string): number =>
    parseInt(contentOf(children.find((child) => child.name === wanted)?.text), 10) || 0;
  return { row: number("row"), column: number("col"), down: number("rowOff"), across: number("colOff") };
}

/** Position of an anchor in points. */
function readFrame(anchor: string, sheet: Worksheet, part: string): ChartFrame {
  const place = ({ row, column, down, across }: Corner): { x: number; y: number } => ({
    x: columnLeftPoints(sheet, column) + across / EMU,
    y: rowTopPoints(sheet, row) + down / EMU,
  });
  const from = place(anchorCorner(anchor, "from", part) ?? { row: 0, column: 0, down: 0, across: 0 });
  const end = anchorCorner(anchor, "to", part);
  const size = splitElement(anchor, part).children.find(({ name }) => name === "ext")?.text ?? "";
  const points = (name: string): number => (Number(attribute(size, name)) || 0) / EMU;
  const to = end === null ? { x: from.x + points("cx"), y: from.y + points("cy") } : place(end);
  return { left: from.x, top: from.y, width: to.x - from.x, height: to.y - from.y };
}

/** An anchor whose shape has another name. */
function renamed(anchor: string, name: string): string {
  const [shape] = elementsNamed(anchor, "cNvPr", PART);
  if (shape === undefined) return anchor;
  const { start, end } = shape;
  return anchor.slice(0, start) + withAttribute(anchor.slice(start, end), "name", name) + anchor.slice(end);
}

/** A drawing part changed in place, or made. */
export class DrawingWriter {
  private readonly children: { name: string; text: string }[];
  private readonly split: ReturnType<typeof splitElement>;

  constructor(
    stored: string | null,
    private readonly sheet: Worksheet,
  ) {
    this.split = splitElement(stored ?? EMPTY_DRAWING, PART);
    this.children = this.split.children;
  }

  /** Adds a chart that has relationship `id` in this drawing. */
  add(chart: Chart, id: string): void {
    const p = this.split.prefix;
    const shape = 2 + this.children.length;
    const frame =
      `<${p}graphicFrame macro=""><${p}nvGraphicFramePr>${element(`${p}cNvPr`, { id: shape, name: chart.name })}<${p}cNvGraphicFramePr/></${p}nvGraphicFramePr>` +
      `<${p}xfrm><a:off xmlns:a="${DRAWING}/main" x="0" y="0"/><a:ext xmlns:a="${DRAWING}/main" cx="0" cy="0"/></${p}xfrm>` +
      `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="${id}"/></a:graphicData></a:graphic></${p}graphicFrame>`;
    const text = `<${p}twoCellAnchor editAs="oneCell">${this.corners(chart.frame)}${frame}<${p}clientData/></${p}twoCellAnchor>`;
    this.children.push({ name: "twoCellAnchor", text });
  }

  /** Moves or renames a chart that was loaded; null takes it away. */
  change(id: string, chart: Chart | null): void {
    const index = this.children.findIndex(({ text }) => chartId(text, PART) === id);
    const child = this.children[index];
    if (child === undefined) return;
    if (chart === null) {
      this.children.splice(index, 1);
      return;
    }
    let { text } = child;
    if (chart.changed.has("name")) text = renamed(text, chart.name);
    if (chart.changed.has("frame")) text = this.moved(text, chart.frame);
    this.children[index] = { name: child.name, text };
  }

  toXml(): string {
    return joinElement({ ...this.split, children: this.children });
  }

  /** An anchor with other corners; one without two corners stays where it is. */
  private moved(anchor: string, frame: ChartFrame): string {
    const [from] = elementsNamed(anchor, "from", PART);
    const [to] = elementsNamed(anchor, "to", PART);
    if (from === undefined || to === undefined) return anchor;
    return anchor.slice(0, from.start) + this.corners(frame) + anchor.slice(to.end);
  }

  private corners({ left, top, width, height }: ChartFrame): string {
    return this.corner("from", left, top) + this.corner("to", left + width, top + height);
  }

  private corner(name: string, x: number, y: number): string {
    const p = this.split.prefix;
    const column = cellAtPoints(x, (index) => columnWidthPoints(this.sheet, index), MAX_COLUMNS - 1);
    const row = cellAtPoints(y, (index) => rowHeightPoints(this.sheet, index), MAX_ROWS - 1);
    const emu = (points: number): number => Math.round(points * EMU);
    return (
      `<${p}${name}><${p}col>${column.index}</${p}col><${p}colOff>${emu(column.offset)}</${p}colOff>` +
      `<${p}row>${row.index}</${p}row><${p}rowOff>${emu(row.offset)}</${p}rowOff></${p}${name}>`
    );
  }
}
