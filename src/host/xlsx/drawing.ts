/** Drawings: where charts stand on their sheets. */

import type { Chart, ChartFrame } from "../model/chart";
import { cellAtPoints, columnLeftPoints, columnWidthPoints, rowHeightPoints, rowTopPoints } from "../model/dimensions";
import { MAX_COLUMNS, MAX_ROWS } from "../model/rect";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { readChart } from "./chart/readChart";
import type { Package } from "./package";
import { attribute, encodeAttribute, joinElement, splitElement, withAttribute } from "./xmlText";

/** English metric units in a point. */
const EMU = 12_700;

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";

const EMPTY_DRAWING = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"></xdr:wsDr>`;

/** The charts of a drawing part; other shapes stay in it unread. */
export function readDrawing(pack: Package, part: string, workbook: Workbook, sheet: Worksheet): Chart[] {
  const targets = new Map(pack.relationships(part).map(({ id, target, type }) => [id, { target, type }]));
  return splitElement(pack.text(part), part).children.flatMap(({ text }) => {
    const id = /<(?:[\w.-]+:)?chart\s[^>]*?(?:[\w.-]+:)id\s*=\s*"([^"]*)"/.exec(text)?.[1];
    const target = targets.get(id ?? "");
    if (target === undefined || !target.type.endsWith("/chart") || !pack.has(target.target)) return [];
    const name = attribute(/<(?:[\w.-]+:)?cNvPr\s[^>]*>/.exec(text)?.[0] ?? "<x/>", "name") ?? "";
    const frame = readFrame(text, sheet);
    return [readChart(pack.text(target.target), { id: workbook.createId(), name, frame, part: target.target })];
  });
}

/** A corner of something in a drawing: the cell it lies in, zero-based, and how far from the cell's own corner, in EMU. */
interface Corner {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly across: number;
}

/** A corner of an anchor; null for one that has none: what stands at an absolute place. */
export function anchorCorner(anchor: string, name: "from" | "to"): Corner | null {
  const scope = new RegExp(`<(?:[\\w.-]+:)?${name}>([\\s\\S]*?)</(?:[\\w.-]+:)?${name}>`).exec(anchor)?.[1];
  if (scope === undefined) return null;
  const number = (child: string): number =>
    Number(new RegExp(`<(?:[\\w.-]+:)?${child}>\\s*(-?\\d+)`).exec(scope)?.[1] ?? "0");
  return { row: number("row"), column: number("col"), down: number("rowOff"), across: number("colOff") };
}

/** Position of an anchor in points. */
function readFrame(anchor: string, sheet: Worksheet): ChartFrame {
  const place = ({ row, column, down, across }: Corner): { x: number; y: number } => ({
    x: columnLeftPoints(sheet, column) + across / EMU,
    y: rowTopPoints(sheet, row) + down / EMU,
  });
  const from = place(anchorCorner(anchor, "from") ?? { row: 0, column: 0, down: 0, across: 0 });
  const end = anchorCorner(anchor, "to");
  const size = /<(?:[\w.-]+:)?ext\s+cx="(\d+)"\s+cy="(\d+)"/.exec(anchor);
  const to =
    end === null ? { x: from.x + Number(size?.[1] ?? 0) / EMU, y: from.y + Number(size?.[2] ?? 0) / EMU } : place(end);
  return { left: from.x, top: from.y, width: to.x - from.x, height: to.y - from.y };
}

/** A drawing part changed in place, or made. */
export class DrawingWriter {
  private readonly children: { name: string; text: string }[];
  private readonly split: ReturnType<typeof splitElement>;

  constructor(
    stored: string | null,
    private readonly sheet: Worksheet,
  ) {
    this.split = splitElement(stored ?? EMPTY_DRAWING, "drawing");
    this.children = this.split.children;
  }

  /** Adds a chart that has relationship `id` in this drawing. */
  add(chart: Chart, id: string): void {
    const p = this.split.prefix;
    const shape = 2 + this.children.length;
    const frame =
      `<${p}graphicFrame macro=""><${p}nvGraphicFramePr><${p}cNvPr id="${shape}" name="${encodeAttribute(chart.name)}"/><${p}cNvGraphicFramePr/></${p}nvGraphicFramePr>` +
      `<${p}xfrm><a:off xmlns:a="${DRAWING}/main" x="0" y="0"/><a:ext xmlns:a="${DRAWING}/main" cx="0" cy="0"/></${p}xfrm>` +
      `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="${id}"/></a:graphicData></a:graphic></${p}graphicFrame>`;
    const text = `<${p}twoCellAnchor editAs="oneCell">${this.corners(chart.frame)}${frame}<${p}clientData/></${p}twoCellAnchor>`;
    this.children.push({ name: "twoCellAnchor", text });
  }

  /** Moves or renames a chart that was loaded; null takes it away. */
  change(id: string, chart: Chart | null): void {
    const index = this.children.findIndex(({ text }) => new RegExp(`:id\\s*=\\s*"${id}"`).test(text));
    const child = this.children[index];
    if (child === undefined) return;
    if (chart === null) {
      this.children.splice(index, 1);
      return;
    }
    let { text } = child;
    if (chart.changed.has("name"))
      text = text.replace(/<(?:[\w.-]+:)?cNvPr\s[^>]*>/, (tag) => withAttribute(tag, "name", chart.name));
    if (chart.changed.has("frame"))
      text = text.replace(/<(?:[\w.-]+:)?from>[\s\S]*<\/(?:[\w.-]+:)?to>/, this.corners(chart.frame));
    this.children[index] = { name: child.name, text };
  }

  toXml(): string {
    return joinElement({ ...this.split, children: this.children });
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
