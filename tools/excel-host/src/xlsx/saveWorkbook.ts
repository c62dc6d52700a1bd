/** Saves a workbook: parts that did not change keep their bytes. */

import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import type { OpenedWorkbook, WorkbookSource } from "./openWorkbook";
import type { Package } from "./package";
import type { SheetSource } from "./readSheet";
import { OFFICE, RelatedParts, removePart, TYPES } from "./relatedParts";
import { writeSettings } from "./settingsPart";
import { SharedStringWriter } from "./sharedStrings";
import { StyleWriter } from "./styleWriter";
import type { TextBytes } from "./textBytes";
import { writeWorkbookPart } from "./workbookPart";
import { replaceChildren } from "./sheetChildren";
import { FacetWriter } from "./writeFacets";
import { sheetBytes, writeSheetData } from "./writeSheet";
import { splitElement, type ElementText } from "../xml/xmlText";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const EMPTY_SHEET =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
  '<sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

/** The file of a workbook as it is now. The opened workbook stays as it is and may be saved again. */
export function saveWorkbook({ workbook, source }: OpenedWorkbook): Uint8Array {
  return new WorkbookSaver(workbook, source).save();
}

class WorkbookSaver {
  private readonly pack: Package;
  private readonly related: RelatedParts;
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
    this.related = new RelatedParts(workbook, source, this.pack);
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
    if (sheet.changedFacets.has("tables")) this.related.writeTables(sheet, part, children, stored.prefix);
    if (sheet.changedFacets.has("charts") || hasStaleChart(sheet))
      this.related.writeCharts(sheet, part, children, stored.prefix);
    if (sheet.changedFacets.has("notes")) this.related.writeNotes(sheet, part);
    if (sheet.changedFacets.has("customProperties")) this.related.writeProperties(sheet, part, children, stored.prefix);
    const start = stored.start.includes(`"${OFFICE}"`)
      ? stored.start
      : stored.start.replace(/>$/, ` xmlns:r="${OFFICE}">`);
    this.pack.writePieces(part, sheetBytes({ ...stored, start, children }, cells));
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

  private removeDeletedSheets(): void {
    for (const { sheet } of this.source.entries) {
      if (this.workbook.sheets.includes(sheet) || sheet.part === null) continue;
      const relationship = this.pack
        .relationships(this.source.workbookPart)
        .find(({ target }) => target === sheet.part);
      if (relationship !== undefined) removePart(this.pack, this.source.workbookPart, relationship.id, sheet.part);
    }
  }

  private saveShared(): void {
    const { workbookPart } = this.source;
    const strings = this.strings.toPieces();
    if (strings !== null) {
      this.pack.writePieces(this.stringsPart, strings);
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
      if (type.endsWith("/calcChain")) removePart(this.pack, this.source.workbookPart, id, target);
    }
  }
}

function hasChanges(sheet: Worksheet): boolean {
  return (
    !sheet.changedCells.isEmpty || sheet.changedRows.size > 0 || sheet.changedFacets.size > 0 || hasStaleChart(sheet)
  );
}

/** Charts of ours draw cells that changed: their cached values follow. */
function hasStaleChart({ charts }: Worksheet): boolean {
  return charts.some(({ changed }) => changed.size > 0);
}

function emptyStyles(): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>'
  );
}
