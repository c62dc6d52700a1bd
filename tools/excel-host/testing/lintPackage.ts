/**
 * Our own look at a written workbook: what a schema cannot say and Excel repairs or refuses. Each finding is a sentence that
 * begins with the part.
 */

import { parseRect, intersect, type Rect } from "../src/model/rect";
import { Package } from "../src/xlsx/package";
import { attribute, decodeEscapes } from "../src/xml/xmlText";
import { elementsOf, tagsOf, textOf } from "./packageXml";
import { lintChart } from "./lintChart";
import { lintSheetData, type SheetCells } from "./lintSheet";

/** What is wrong with a file; empty when nothing is. */
export function lintPackage(file: Uint8Array): string[] {
  return new PackageLint(Package.read(file)).run();
}

interface FoundTable {
  readonly part: string;
  readonly range: Rect;
  readonly name: string;
}

class PackageLint {
  private readonly findings: string[] = [];
  private readonly tables = new Map<string, FoundTable[]>();
  private workbookPart = "";

  constructor(private readonly pack: Package) {}

  run(): string[] {
    this.checkReachable();
    this.checkRelationships();
    this.workbookPart = this.pack.relationships("").find(({ type }) => type.endsWith("/officeDocument"))?.target ?? "";
    const sheets = this.pack.relationships(this.workbookPart).filter(({ type }) => type.endsWith("/worksheet"));
    const limits = {
      strings: this.texts("sharedStrings", "si"),
      formats: this.formats("cellXfs"),
      rules: this.formats("dxfs"),
    };
    for (const { target } of sheets) {
      const { findings, cells } = lintSheetData(this.pack.text(target), limits);
      this.findings.push(...findings.map((finding) => `${target}: ${finding}`));
      this.checkTables(target, cells);
    }
    for (const path of this.pack.paths.filter((name) => /\/charts\/chart\d+\.xml$/.test(name)))
      this.findings.push(...lintChart(this.pack.text(path)).map((finding) => `${path}: ${finding}`));
    this.checkTableNames();
    this.checkWorkbook();
    return this.findings;
  }

  private note(part: string, finding: string): void {
    this.findings.push(`${part}: ${finding}`);
  }

  /** Parts that nothing leads to: what was taken away must go whole. */
  private checkReachable(): void {
    const reached = new Set<string>();
    const waiting = [""];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      for (const { target, isExternal } of this.pack.relationships(path)) {
        if (isExternal || reached.has(target)) continue;
        reached.add(target);
        waiting.push(target);
      }
    }
    for (const path of this.pack.paths) {
      if (path === "[Content_Types].xml" || path.endsWith("/")) continue;
      const owner = /^(.*\/)?_rels\/([^/]*)\.rels$/.exec(path);
      if (owner !== null) {
        const of = `${owner[1] ?? ""}${owner[2] ?? ""}`;
        if (of !== "" && !this.pack.has(of)) this.note(path, `holds relationships of ${of}, which is not there`);
      } else if (!reached.has(path)) this.note(path, "nothing leads to this part");
      const type = this.pack.contentType(path);
      if (type === null) this.note(path, "it has no content type");
      // What every .xml part has that nobody names: Excel finds no sheet or table behind it.
      if (path.startsWith("xl/") && reached.has(path) && type === "application/xml")
        this.note(path, "it has no content type of its own");
    }
  }

  private checkRelationships(): void {
    for (const path of ["", ...this.pack.paths]) {
      const relationships = this.pack.relationships(path);
      const ids = new Set(relationships.map(({ id }) => id));
      if (ids.size !== relationships.length) this.note(path, "two relationships have one id");
      for (const { id, target, isExternal } of relationships)
        if (!isExternal && !this.pack.has(target)) this.note(path, `${id} leads to ${target}, which is not there`);
      if (!path.endsWith(".xml")) continue;
      const xml = this.pack.text(path);
      const prefix = /xmlns:([\w.-]+)="[^"]*\/officeDocument\/2006\/relationships"/.exec(xml)?.[1] ?? "r";
      for (const [, , id = ""] of xml.matchAll(new RegExp(`\\s${prefix}:(id|embed|link|pict)="([^"]+)"`, "g")))
        if (!ids.has(id)) this.note(path, `it names the relationship ${id}, which it does not have`);
    }
  }

  private related(type: string): string | null {
    return this.pack.relationships(this.workbookPart).find((each) => each.type.endsWith(`/${type}`))?.target ?? null;
  }

  private texts(type: string, name: string): number {
    const part = this.related(type);
    return part === null ? 0 : tagsOf(this.pack.text(part), name).length;
  }

  private formats(list: string): number {
    const part = this.related("styles");
    const [element] = part === null ? [] : elementsOf(this.pack.text(part), list);
    return element === undefined ? 0 : tagsOf(element, list === "dxfs" ? "dxf" : "xf").length;
  }

  private checkTables(sheet: string, cells: SheetCells): void {
    const strings = this.strings();
    const found: FoundTable[] = [];
    for (const { type, target } of this.pack.relationships(sheet)) {
      if (!type.endsWith("/table") || !this.pack.has(target)) continue;
      const xml = this.pack.text(target);
      const [start = ""] = tagsOf(xml, "table");
      const range = parseRect(attribute(start, "ref") ?? "");
      if (range === null) {
        this.note(target, "its range cannot be read");
        continue;
      }
      found.push({ part: target, range, name: attribute(start, "displayName") ?? "" });
      this.checkColumns(target, xml, range, attribute(start, "headerRowCount") !== "0", (row, column) =>
        cells.text(row, column, strings),
      );
    }
    found.forEach((table, index) => {
      for (const other of found.slice(index + 1))
        if (intersect(table.range, other.range) !== null) this.note(table.part, `it overlaps ${other.part}`);
      for (const merge of cells.merges)
        if (intersect(table.range, merge) !== null) this.note(table.part, "it overlaps merged cells");
    });
    this.tables.set(sheet, found);
  }

  private checkColumns(
    part: string,
    xml: string,
    range: Rect,
    hasHeaders: boolean,
    shown: (row: number, column: number) => string | null,
  ): void {
    const columns = tagsOf(xml, "tableColumn");
    if (columns.length !== range.right - range.left + 1)
      this.note(part, "its columns are not as many as its range has");
    const names = columns.map((tag) => decodeEscapes(attribute(tag, "name") ?? ""));
    const ids = columns.map((tag) => attribute(tag, "id"));
    if (new Set(ids).size !== ids.length) this.note(part, "two of its columns have one id");
    if (new Set(names.map((name) => name.toLowerCase())).size !== names.length)
      this.note(part, "two of its columns have one name");
    names.forEach((name, index) => {
      const cell = hasHeaders ? shown(range.top, range.left + index) : name;
      if (cell !== name) this.note(part, `its column "${name}" stands under the header ${JSON.stringify(cell)}`);
    });
  }

  private strings(): string[] {
    const part = this.related("sharedStrings");
    if (part === null) return [];
    return elementsOf(this.pack.text(part), "si").map((item) =>
      elementsOf(item.replace(/<(?:[\w.-]+:)?rPh[\s\S]*?<\/(?:[\w.-]+:)?rPh>/g, ""), "t")
        .map((text) => decodeEscapes(textOf(text)))
        .join(""),
    );
  }

  private checkTableNames(): void {
    const all = [...this.tables.values()].flat();
    const names = all.map(({ name }) => name.toLowerCase());
    if (new Set(names).size !== names.length) this.note(this.workbookPart, "two tables have one name");
    const ids = all.map(({ part }) => attribute(tagsOf(this.pack.text(part), "table")[0] ?? "", "id"));
    if (new Set(ids).size !== ids.length) this.note(this.workbookPart, "two tables have one id");
    const defined = tagsOf(this.pack.text(this.workbookPart), "definedName").map((tag) => attribute(tag, "name") ?? "");
    for (const name of defined)
      if (names.includes(name.toLowerCase())) this.note(this.workbookPart, `the name ${name} is a table's too`);
  }

  private checkWorkbook(): void {
    const xml = this.pack.text(this.workbookPart);
    const sheets = tagsOf(xml, "sheet");
    for (const key of ["name", "sheetId"] as const) {
      const values = sheets.map((tag) => (attribute(tag, key) ?? "").toLowerCase());
      if (new Set(values).size !== values.length) this.note(this.workbookPart, `two sheets have one ${key}`);
    }
    const scopes = tagsOf(xml, "definedName").map((tag) => attribute(tag, "localSheetId"));
    for (const scope of scopes)
      if (scope !== null && Number(scope) >= sheets.length) this.note(this.workbookPart, "a name belongs to no sheet");
    const keys = tagsOf(xml, "definedName").map(
      (tag, index) => `${attribute(tag, "name") ?? ""} ${scopes[index] ?? ""}`,
    );
    if (new Set(keys.map((key) => key.toLowerCase())).size !== keys.length)
      this.note(this.workbookPart, "two names of one scope are the same");
    const active = Number(attribute(tagsOf(xml, "workbookView")[0] ?? "", "activeTab") ?? "0");
    if (active >= sheets.length) this.note(this.workbookPart, "the active tab is no sheet");
  }
}
