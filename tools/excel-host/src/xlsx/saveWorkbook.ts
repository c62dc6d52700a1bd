/** Saves a workbook: parts that did not change keep their bytes. */

import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { writeChart } from "./chart/writeChart";
import { DrawingWriter } from "./drawing";
import type { OpenedWorkbook, WorkbookSource } from "./openWorkbook";
import type { Package } from "./package";
import type { SheetSource } from "./readSheet";
import { writeSettings } from "./settingsPart";
import { SharedStringWriter } from "./sharedStrings";
import { StyleWriter } from "./styleWriter";
import { writeTable } from "./tablePart";
import type { TextBytes } from "./textBytes";
import { writeWorkbookPart } from "./workbookPart";
import { replaceChildren } from "./sheetChildren";
import { FacetWriter } from "./writeFacets";
import { sheetBytes, writeSheetData } from "./writeSheet";
import { element } from "../xml/element";
import { splitElement, type ElementText } from "../xml/xmlText";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument";
const EMPTY_SHEET =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
  '<sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

/** The file of a workbook as it is now. The opened workbook stays as it is and may be saved again. */
export function saveWorkbook({ workbook, source }: OpenedWorkbook): Uint8Array {
  return new WorkbookSaver(workbook, source).save();
}

class WorkbookSaver {
  private readonly pack: Package;
  private readonly strings: SharedStringWriter;
  private readonly styles: StyleWriter;
  private readonly stylesPart: string;
  private readonly stringsPart: string;
  /** Parts of sheets, new ones included. */
  private readonly parts = new Map<Worksheet, string>();
  private formulasChanged = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly source: WorkbookSource,
  ) {
    this.pack = source.package.copy();
    this.stringsPart = source.stringsPart ?? "xl/sharedStrings.xml";
    this.stylesPart = source.stylesPart ?? "xl/styles.xml";
    this.strings = new SharedStringWriter(
      source.stringsPart === null ? null : this.pack.text(source.stringsPart),
      this.stringsPart,
    );
    const styles = source.stylesPart === null ? emptyStyles() : this.pack.text(source.stylesPart);
    this.styles = new StyleWriter(styles, this.stylesPart, workbook.formats);
  }

  save(): Uint8Array {
    for (const sheet of this.workbook.sheets) this.parts.set(sheet, sheet.part ?? this.newPart());
    for (const sheet of this.workbook.sheets) {
      if (sheet.kind === "worksheet" && (sheet.part === null || hasChanges(sheet))) this.saveSheet(sheet);
    }
    this.removeDeletedSheets();
    this.saveShared();
    if (this.formulasChanged) this.removeCalculationChain();
    writeWorkbookPart(this.workbook, this.source, this.pack, this.parts);
    this.pack.removeUnreachable(this.source.package);
    if (this.workbook.settingsChanged) writeSettings(this.pack, this.source.addInId, this.workbook.settings);
    return this.pack.toBytes();
  }

  /** A part for a new sheet, taken at once so that the next one gets another. */
  private newPart(): string {
    const part = this.pack.freePath("xl/worksheets/sheet*.xml");
    this.pack.write(part, EMPTY_SHEET);
    this.pack.addOverride(part, `${TYPES}.spreadsheetml.worksheet+xml`);
    return part;
  }

  private saveSheet(sheet: Worksheet): void {
    const part = this.parts.get(sheet) ?? "";
    const source = this.source.sheets.get(sheet) ?? null;
    const stored = splitElement(source === null ? EMPTY_SHEET : this.source.package.text(part), part, ["sheetData"]);
    const children = [...stored.children];
    const cells = this.writeCells(sheet, source, children, stored.prefix);
    const formatIndex = this.styles.indexOf.bind(this.styles);
    const differentialIndex = this.styles.differentialIndexOf.bind(this.styles);
    new FacetWriter(
      sheet,
      children,
      stored.prefix,
      formatIndex,
      differentialIndex,
      this.workbook.activeSheet === sheet,
    ).write();
    if (sheet.changedFacets.has("tables")) this.writeTables(sheet, part, children, stored.prefix);
    if (sheet.changedFacets.has("charts") || this.hasStaleChart(sheet))
      this.writeCharts(sheet, part, children, stored.prefix);
    if (sheet.changedFacets.has("customProperties")) this.writeProperties(sheet, part, children, stored.prefix);
    const start = stored.start.includes(`"${OFFICE}"`)
      ? stored.start
      : stored.start.replace(/>$/, ` xmlns:r="${OFFICE}">`);
    this.pack.write(part, sheetBytes({ ...stored, start, children }, cells));
  }

  /** The `sheetData` element written anew; null when it stays as it is. */
  private writeCells(
    sheet: Worksheet,
    source: SheetSource | null,
    children: ElementText[],
    prefix: string,
  ): TextBytes | null {
    if (source !== null && sheet.changedCells.isEmpty && sheet.changedRows.size === 0) return null;
    const data = children.find(({ name }) => name === "sheetData")?.text ?? "";
    const sink = {
      stringIndex: (text: string) => this.strings.indexOf(text),
      formatIndex: this.styles.indexOf.bind(this.styles),
    };
    const cells = writeSheetData(sheet, source === null ? null : { ...source, data }, prefix, sink);
    // Its place; the cells themselves are no text but bytes.
    replaceChildren(children, "sheetData", `<${prefix}sheetData/>`);
    replaceChildren(children, "dimension", "");
    this.formulasChanged ||= !sheet.changedCells.isEmpty;
    return cells;
  }

  /** Prefix under which the sheet knows relationship ids. */
  private idPrefix(sheet: Worksheet): string {
    const start = this.source.sheets.get(sheet)?.start ?? "";
    return new RegExp(`xmlns:([\\w.-]+)="${OFFICE}"`).exec(start)?.[1] ?? "r";
  }

  private writeTables(sheet: Worksheet, part: string, children: ElementText[], prefix: string): void {
    const relationships = this.pack.relationships(part).filter(({ type }) => type.endsWith("/table"));
    for (const { id, target } of relationships) {
      if (!sheet.tables.some((table) => table.part === target)) this.removePart(part, id, target);
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

  private removePart(owner: string, id: string, path: string): void {
    this.pack.removeRelationship(owner, id);
    this.pack.removeOverride(path);
    this.pack.remove(path);
  }

  /** Charts of ours draw cells that changed: their cached values follow. */
  private hasStaleChart(sheet: Worksheet): boolean {
    return sheet.charts.some(({ changed }) => changed.size > 0);
  }

  private writeCharts(sheet: Worksheet, part: string, children: ElementText[], prefix: string): void {
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
  private writeProperties(sheet: Worksheet, part: string, children: ElementText[], prefix: string): void {
    const known = this.pack.relationships(part).filter(({ type }) => type.endsWith("/customProperty"));
    for (const { id, target } of known.slice(sheet.customProperties.size)) this.removePart(part, id, target);
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

  private removeDeletedSheets(): void {
    for (const { sheet } of this.source.entries) {
      if (this.workbook.sheets.includes(sheet) || sheet.part === null) continue;
      const relationship = this.pack
        .relationships(this.source.workbookPart)
        .find(({ target }) => target === sheet.part);
      if (relationship !== undefined) this.removePart(this.source.workbookPart, relationship.id, sheet.part);
    }
  }

  private saveShared(): void {
    const { workbookPart } = this.source;
    const strings = this.strings.toBytes();
    if (strings !== null) {
      this.pack.write(this.stringsPart, strings);
      if (this.source.stringsPart === null) {
        this.pack.addOverride(this.stringsPart, `${TYPES}.spreadsheetml.sharedStrings+xml`);
        this.pack.addRelationship(workbookPart, `${OFFICE}/sharedStrings`, this.stringsPart);
      }
    }
    const styles = this.styles.toXml();
    if (styles !== null) {
      this.pack.write(this.stylesPart, styles);
      if (this.source.stylesPart === null) {
        this.pack.addOverride(this.stylesPart, `${TYPES}.spreadsheetml.styles+xml`);
        this.pack.addRelationship(workbookPart, `${OFFICE}/styles`, this.stylesPart);
      }
    }
  }

  /** Excel makes the order of calculation anew when there is none; a wrong one makes it repair the file. */
  private removeCalculationChain(): void {
    for (const { id, type, target } of this.pack.relationships(this.source.workbookPart)) {
      if (type.endsWith("/calcChain")) this.removePart(this.source.workbookPart, id, target);
    }
  }
}

type WorkbookChart = Worksheet["charts"][number];

function hasChanges(sheet: Worksheet): boolean {
  return (
    !sheet.changedCells.isEmpty ||
    sheet.changedRows.size > 0 ||
    sheet.changedFacets.size > 0 ||
    sheet.charts.some(({ changed }) => changed.size > 0)
  );
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}

function emptyStyles(): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>'
  );
}
