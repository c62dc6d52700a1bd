/** Opens an .xlsx or .xlsm file. */

import { DEFAULT_FORMAT, FormatTable } from "../model/format";
import { parseRect, type Rect } from "../model/rect";
import { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { readDrawing } from "./drawing";
import { FileError } from "../ground/fileError";
import { Package, type Relationship } from "./package";
import { isOn } from "./readCells";
import { readAnchors } from "./readAnchors";
import { readNotes } from "./readNotes";
import { readSheet, type SheetSource } from "./readSheet";
import { ANY_ADD_IN, readSettings } from "./settingsPart";
import { readSharedStrings } from "./sharedStrings";
import { readDifferentials } from "./readDifferentials";
import { readStyles, readTableStyles } from "./readStyles";
import { faultOf, followHeaderCells, separateTables, type DroppedTable } from "./repairTables";
import { readTable, tableName } from "./tablePart";
import { readThemeColors } from "../xml/readXml";
import { attribute, contentOf, parseXml, relationshipId, splitElement, type SplitElement } from "../xml/xmlText";

/** A workbook in memory together with the file it came from. */
export interface OpenedWorkbook {
  readonly workbook: Workbook;
  readonly source: WorkbookSource;
  /** Tables of the file that Excel would take out before it opens it, and so does this host; the cells stay. */
  readonly droppedTables: readonly DroppedTable[];
}

/** What saving needs of the file. */
export interface WorkbookSource {
  /** The add-in whose settings are shown and written: the id of its manifest. Those of others are kept. */
  readonly addInId: string;
  readonly package: Package;
  readonly workbookPart: string;
  readonly stylesPart: string | null;
  readonly stringsPart: string | null;
  readonly sheets: ReadonlyMap<Worksheet, SheetSource>;
  /** Sheets of the file in order, with the attributes they stand with. */
  readonly entries: readonly { readonly sheet: Worksheet; readonly text: string }[];
}

const MAIN_TYPES = [
  "sheet.main+xml",
  "sheet.macroEnabled.main+xml",
  "template.main+xml",
  "template.macroEnabled.main+xml",
  "addin.macroEnabled.main+xml",
];

/** First bytes of an OLE compound file: an old .xls, or a workbook behind a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Opens a workbook.
 *
 * @param addInId Id in the manifest of the add-in whose settings the client is to see.
 * @throws FileError when the file is no workbook, is encrypted, damaged, or of a kind that is not read.
 */
export function openWorkbook(bytes: Uint8Array, addInId = ANY_ADD_IN): OpenedWorkbook {
  if (COMPOUND.every((byte, index) => bytes[index] === byte)) throw compoundError(bytes);
  const pack = Package.read(bytes);
  const workbookPart = findWorkbookPart(pack);
  const related = (type: string): string | null =>
    pack
      .relationships(workbookPart)
      .find((relationship) => relationship.type.endsWith(`/${type}`) && pack.has(relationship.target))?.target ?? null;
  const themePart = related("theme");
  const theme = themePart === null ? [] : readThemeColors(parseXml(pack.text(themePart), themePart).documentElement);
  const stylesPart = related("styles");
  const formats = new FormatTable(
    stylesPart === null ? [DEFAULT_FORMAT] : readStyles(pack.text(stylesPart), stylesPart, theme),
    stylesPart === null ? [] : readDifferentials(pack.text(stylesPart), stylesPart, theme),
  );
  const stringsPart = related("sharedStrings");
  const strings = stringsPart === null ? [] : readSharedStrings(pack.text(stringsPart), stringsPart);

  const workbook = new Workbook(formats);
  if (stylesPart !== null)
    for (const name of readTableStyles(pack.text(stylesPart), stylesPart)) workbook.tableStyles.add(name);
  const root = splitElement(pack.text(workbookPart), workbookPart);
  for (const [key, json] of readSettings(pack, addInId)) workbook.settings.set(key, json);
  const reader = new WorkbookReader(workbook, pack, workbookPart, root, strings);
  const { droppedTables } = reader;
  return {
    workbook,
    source: { addInId, package: pack, workbookPart, stylesPart, stringsPart, ...reader.read() },
    droppedTables,
  };
}

/** In a compound file the name of the stream tells a password-protected workbook from an old one. */
function compoundError(bytes: Uint8Array): FileError {
  const name = "EncryptedPackage".split("").flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 512; at < bytes.length; at += 128) {
    if (name.every((byte, index) => bytes[at + index] === byte))
      return new FileError("encrypted", "the workbook is protected with a password");
  }
  return new FileError("unsupported", "an old .xls workbook, or another program's file");
}

function findWorkbookPart(pack: Package): string {
  const main = pack.relationships("").find(({ type }) => type.endsWith("/officeDocument"));
  if (main === undefined) throw new FileError("not-a-workbook", "the file names no main document");
  if (!pack.has(main.target)) throw new FileError("damaged", `the part ${main.target} is missing`);
  const type = pack.contentType(main.target) ?? "";
  if (type.includes("sheet.binary")) throw new FileError("unsupported", "a binary .xlsb workbook");
  if (!MAIN_TYPES.some((known) => type.endsWith(known)))
    throw new FileError("not-a-workbook", "the file is another Office document");
  return main.target;
}

class WorkbookReader {
  private readonly sheets = new Map<Worksheet, SheetSource>();
  private readonly entries: { sheet: Worksheet; text: string }[] = [];
  /** Parts and names, without case, of the sheets that were read. */
  private readonly seenSheets = new Set<string>();
  readonly droppedTables: DroppedTable[] = [];

  constructor(
    private readonly workbook: Workbook,
    private readonly pack: Package,
    private readonly workbookPart: string,
    private readonly root: SplitElement,
    private readonly strings: readonly string[],
  ) {}

  read(): Pick<WorkbookSource, "sheets" | "entries"> {
    this.workbook.date1904 = isOn(attribute(this.element("workbookPr"), "date1904"));
    const protection = this.element("workbookProtection");
    this.workbook.structureProtected = isOn(attribute(protection, "lockStructure"));
    this.workbook.structureHasPassword = ["workbookPassword", "workbookHashValue"].some(
      (name) => (attribute(protection, name) ?? "") !== "",
    );
    const relationships = new Map(this.pack.relationships(this.workbookPart).map((each) => [each.id, each]));
    for (const { text } of this.childrenOf("sheets")) this.readSheetEntry(text, relationships);
    if (this.workbook.sheets.length === 0) throw new FileError("damaged", "the workbook has no sheet");
    const view = this.childrenOf("bookViews")[0]?.text ?? "";
    this.workbook.activeSheet = this.workbook.sheets[Number(attribute(view, "activeTab") ?? "0")] ?? null;
    for (const { text } of this.childrenOf("definedNames")) this.readName(text);
    separateTables(this.workbook);
    followHeaderCells(this.workbook);
    return { sheets: this.sheets, entries: this.entries };
  }

  private element(name: string): string {
    return this.root.children.find((child) => child.name === name)?.text ?? "";
  }

  private childrenOf(name: string): SplitElement["children"] {
    const text = this.element(name);
    return text === "" ? [] : splitElement(text, this.workbookPart).children;
  }

  private readSheetEntry(text: string, relationships: ReadonlyMap<string, Relationship>): void {
    const relationship = relationships.get(relationshipId(text) ?? "");
    if (relationship === undefined || !this.pack.has(relationship.target))
      throw new FileError("damaged", "a sheet of the workbook is missing");
    const name = attribute(text, "name") ?? "";
    for (const mark of [`part ${relationship.target}`, `name ${name.toLowerCase()}`]) {
      // Sheets are found by their names, and saved into their parts.
      if (this.seenSheets.has(mark)) throw new FileError("damaged", "a sheet of the workbook stands in it twice");
      this.seenSheets.add(mark);
    }
    const sheet = this.workbook.createSheet(name, relationship.target);
    const state = attribute(text, "state");
    sheet.visibility = state === "veryHidden" ? "VeryHidden" : state === "hidden" ? "Hidden" : "Visible";
    sheet.kind = relationship.type.endsWith("/worksheet") ? "worksheet" : "other";
    this.workbook.sheets.push(sheet);
    this.entries.push({ sheet, text });
    if (sheet.kind === "worksheet") this.readWorksheet(sheet, relationship.target);
  }

  private readWorksheet(sheet: Worksheet, part: string): void {
    const { source, xml } = readSheet(sheet, this.pack.text(part), part, this.strings, this.workbook);
    this.sheets.set(sheet, source);
    sheet.anchored = readAnchors(this.pack, part, xml);
    sheet.notes = readNotes(this.pack, part);
    for (const { type, target, id } of this.pack.relationships(part)) {
      if (!this.pack.has(target)) continue;
      if (type.endsWith("/table")) this.addTable(sheet, target);
      else if (type.endsWith("/drawing"))
        for (const chart of readDrawing(this.pack, target, this.workbook, sheet)) sheet.charts.push(chart);
      else if (type.endsWith("/customProperty")) this.readProperty(sheet, xml, target, id);
    }
  }

  /** A table, unless Excel would not keep it: then the sheet is saved without it. */
  private addTable(sheet: Worksheet, part: string): void {
    const xml = this.pack.text(part);
    const table = readTable(xml, part);
    const fault = faultOf(sheet, table);
    if (table !== null && fault === null) sheet.tables.push(table);
    if (fault === null) return;
    this.droppedTables.push({ name: tableName(xml, part), sheet: sheet.name, fault });
    sheet.changedFacets.add("tables");
  }

  /** A custom property: its name stands in the sheet, its value in a part of its own. */
  private readProperty(sheet: Worksheet, xml: SplitElement, target: string, id: string): void {
    const list = xml.children.find(({ name }) => name === "customProperties")?.text;
    if (list === undefined) return;
    const entry = splitElement(list, sheet.name).children.find(({ text }) => relationshipId(text) === id);
    const name = entry === undefined ? null : attribute(entry.text, "name");
    const bytes = this.pack.bytes(target);
    if (name !== null && bytes !== undefined)
      sheet.customProperties.set(name, new TextDecoder("utf-16le").decode(bytes));
  }

  private readName(text: string): void {
    const name = attribute(text, "name") ?? "";
    const local = attribute(text, "localSheetId");
    const scope = local === null ? null : (this.workbook.sheets[Number(local)] ?? null);
    const formula = contentOf(text);
    if (name === "_xlnm.Print_Area" && scope !== null) scope.pageLayout.printArea = referencedRects(formula);
    if (name === "_xlnm.Print_Titles" && scope !== null) readPrintTitles(scope, formula);
    if (name.startsWith("_xlnm.")) return;
    const visible = !isOn(attribute(text, "hidden"));
    this.workbook.names.push({ name, formula, scope, visible, comment: attribute(text, "comment") ?? "" });
  }
}

/** Rectangles of a list of references such as `'A b'!$A$1:$B$2,'A b'!$D$1`. */
function referencedRects(formula: string): Rect[] {
  const withoutQuoted = formula.split("'").filter((_, index) => index % 2 === 0);
  return withoutQuoted
    .join("")
    .split(",")
    .map((reference) => parseRect(reference.slice(reference.lastIndexOf("!") + 1).replaceAll("$", "")))
    .filter((rect) => rect !== null);
}

function readPrintTitles(sheet: Worksheet, formula: string): void {
  for (const { top, left, bottom, right } of referencedRects(formula)) {
    if (left === 0 && right === 16_383) sheet.pageLayout.printTitleRows = { first: top, last: bottom };
    else sheet.pageLayout.printTitleColumns = { first: left, last: right };
  }
}
