/** Parts that a sheet refers to, written with the elements that name them: tables, charts, custom properties. */

import { allTables } from "../model/tableParts";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { element } from "../xml/element";
import type { ElementText } from "../xml/xmlText";
import { writeChart } from "./chart/writeChart";
import { DrawingWriter } from "./drawing";
import type { WorkbookSource } from "./openWorkbook";
import type { Package } from "./package";
import { replaceChildren } from "./sheetChildren";
import { writeTable } from "./tablePart";
import { movedBoxes, movedEntries } from "./writeNotes";

export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const TYPES = "application/vnd.openxmlformats-officedocument";

type WorkbookChart = Worksheet["charts"][number];

/** Takes a part out of the package, with what refers to it. */
export function removePart(pack: Package, owner: string, id: string, path: string): void {
  pack.removeRelationship(owner, id);
  pack.removeOverride(path);
  pack.remove(path);
}

export class RelatedParts {
  constructor(
    private readonly workbook: Workbook,
    private readonly source: WorkbookSource,
    private readonly pack: Package,
  ) {}

  /** Prefix under which the sheet knows relationship ids. */
  private idPrefix(sheet: Worksheet): string {
    const start = this.source.sheets.get(sheet)?.start ?? "";
    return new RegExp(`xmlns:([\\w.-]+)="${OFFICE}"`).exec(start)?.[1] ?? "r";
  }

  writeTables(sheet: Worksheet, part: string, children: ElementText[], prefix: string): void {
    const relationships = this.pack.relationships(part).filter(({ type }) => type.endsWith("/table"));
    for (const { id, target } of relationships) {
      if (sheet.tables.some((table) => table.part === target)) continue;
      // A damaged file may name one part on two sheets: the other one keeps it.
      if (allTables(this.workbook).some(({ table }) => table.part === target)) this.pack.removeRelationship(part, id);
      else removePart(this.pack, part, id, target);
    }
    const ids = sheet.tables.map((table) => {
      const known = relationships.find(({ target }) => target === table.part);
      const path = table.part ?? this.pack.freePath("xl/tables/table*.xml");
      if (table.changed)
        this.pack.write(path, writeTable(table, table.part === null ? null : this.source.package.text(table.part)));
      if (known !== undefined) return known.id;
      this.pack.addOverride(path, `${TYPES}.spreadsheetml.table+xml`);
      return this.pack.addRelationship(part, `${OFFICE}/table`, path);
    });
    const list = ids.map((id) => `<${prefix}tablePart ${this.idPrefix(sheet)}:id="${id}"/>`).join("");
    replaceChildren(
      children,
      "tableParts",
      ids.length === 0 ? "" : `<${prefix}tableParts count="${ids.length}">${list}</${prefix}tableParts>`,
    );
  }

  /** Notes and comments where their cells are now; those that were deleted go from each of their parts. */
  writeNotes({ notes }: Worksheet, part: string): void {
    for (const { type, target } of this.pack.relationships(part)) {
      const kind = type.slice(type.lastIndexOf("/") + 1);
      if (kind === "comments") this.rewrite(target, (xml) => movedEntries(xml, "comment", target, notes));
      if (kind === "threadedComment")
        this.rewrite(target, (xml) => movedEntries(xml, "threadedComment", target, notes));
      if (kind === "vmlDrawing") this.rewrite(target, (xml) => movedBoxes(xml, target, notes));
    }
  }

  private rewrite(path: string, change: (xml: string) => string): void {
    if (this.pack.has(path)) this.pack.write(path, change(this.source.package.text(path)));
  }

  writeCharts(sheet: Worksheet, part: string, children: ElementText[], prefix: string): void {
    const known = this.pack.relationships(part).find(({ type }) => type.endsWith("/drawing"));
    if (known === undefined && sheet.charts.length === 0) return;
    const drawing = known?.target ?? this.pack.freePath("xl/drawings/drawing*.xml");
    const writer = new DrawingWriter(known === undefined ? null : this.pack.text(drawing), sheet);
    if (known === undefined) {
      // The relationships of the drawing need the part to be there.
      this.pack.write(drawing, writer.toXml());
      this.pack.addOverride(drawing, `${TYPES}.drawing+xml`);
      const id = this.pack.addRelationship(part, `${OFFICE}/drawing`, drawing);
      replaceChildren(children, "drawing", `<${prefix}drawing ${this.idPrefix(sheet)}:id="${id}"/>`);
    }
    const loaded = this.pack.relationships(drawing).filter(({ type }) => type.endsWith("/chart"));
    for (const { id, target } of loaded)
      this.writeLoadedChart(writer, id, sheet.charts.find((chart) => chart.part === target) ?? null);
    for (const chart of sheet.charts.filter((candidate) => candidate.part === null)) {
      const path = this.pack.freePath("xl/charts/chart*.xml");
      this.pack.write(path, writeChart(chart, null, this.workbook));
      this.pack.addOverride(path, `${TYPES}.drawingml.chart+xml`);
      writer.add(chart, this.pack.addRelationship(drawing, `${OFFICE}/chart`, path));
    }
    this.pack.write(drawing, writer.toXml());
  }

  private writeLoadedChart(writer: DrawingWriter, id: string, chart: WorkbookChart | null): void {
    if (chart !== null && chart.changed.size === 0) return;
    writer.change(id, chart);
    if (chart?.part !== null && chart?.part !== undefined)
      this.pack.write(chart.part, writeChart(chart, this.source.package.text(chart.part), this.workbook));
  }

  /** Values of custom properties stand in parts of their own, as UTF-16; those there are are used again. */
  writeProperties(sheet: Worksheet, part: string, children: ElementText[], prefix: string): void {
    const known = this.pack.relationships(part).filter(({ type }) => type.endsWith("/customProperty"));
    for (const { id, target } of known.slice(sheet.customProperties.size)) removePart(this.pack, part, id, target);
    const list = [...sheet.customProperties].map(([key, value], index) => {
      const path = known[index]?.target ?? this.pack.freePath("xl/customProperty*.bin");
      this.pack.write(path, utf16(value));
      const id = known[index]?.id ?? this.addProperty(part, path);
      return element(`${prefix}customPr`, { name: key, [`${this.idPrefix(sheet)}:id`]: id });
    });
    replaceChildren(
      children,
      "customProperties",
      list.length === 0 ? "" : `<${prefix}customProperties>${list.join("")}</${prefix}customProperties>`,
    );
  }

  private addProperty(part: string, path: string): string {
    this.pack.addOverride(path, `${TYPES}.spreadsheetml.customProperty`);
    return this.pack.addRelationship(part, `${OFFICE}/customProperty`, path);
  }
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}
