/** workbook.xml: the list of sheets, defined names and the wish to be calculated. */

import { columnLetters, formatRect } from "../model/rect";
import { quoteSheetName } from "../model/addressText";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import type { WorkbookSource } from "./openWorkbook";
import type { Package } from "./package";
import { element, textElement } from "../xml/element";
import { attribute, joinElement, splitElement, withAttribute, type ElementText } from "../xml/xmlText";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Order of the children of a workbook. Source: ECMA-376 part 1, CT_Workbook. */
const ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "AlternateContent",
  "revisionPtr",
  "absPath",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
];

/** Writes the workbook part when sheets, names or print areas changed, or Excel shall calculate. */
export function writeWorkbookPart(
  workbook: Workbook,
  source: WorkbookSource,
  pack: Package,
  parts: ReadonlyMap<Worksheet, string>,
): void {
  const hasPrintChange = workbook.sheets.some(({ changedFacets }) => changedFacets.has("pageLayout"));
  const hasFilterChange = workbook.sheets.some(({ changedFacets }) => changedFacets.has("autoFilter"));
  const hasNewSheet = workbook.sheets.some(({ part }) => part === null);
  const isChanged =
    workbook.sheetsChanged ||
    workbook.structureChanged ||
    hasNewSheet ||
    workbook.namesChanged ||
    hasPrintChange ||
    hasFilterChange ||
    workbook.needsCalculation;
  if (!isChanged) return;
  const { workbookPart } = source;
  const split = splitElement(pack.text(workbookPart), workbookPart);
  const children = [...split.children];
  const p = split.prefix;
  replace(children, "sheets", sheetsXml(workbook, source, pack, parts, p, idPrefix(split.start)));
  if (hasPrintChange || hasFilterChange || workbook.namesChanged || workbook.sheetsChanged)
    replace(children, "definedNames", namesXml(workbook, source, children, p));
  if (workbook.needsCalculation) {
    const stored = children.find(({ name }) => name === "calcPr")?.text ?? element(`${p}calcPr`);
    replace(children, "calcPr", withAttribute(stored, "fullCalcOnLoad", "1"));
  }
  if (workbook.structureChanged)
    replace(
      children,
      "workbookProtection",
      workbook.structureProtected ? element(`${p}workbookProtection`, { lockStructure: true }) : "",
    );
  if (workbook.sheetsChanged) activate(children, workbook, p);
  const start = split.start.includes(`"${OFFICE}"`) ? split.start : split.start.replace(/>$/, ` xmlns:r="${OFFICE}">`);
  pack.write(workbookPart, joinElement({ ...split, start, children }));
}

function idPrefix(start: string): string {
  return new RegExp(`xmlns:([\\w.-]+)="${OFFICE}"`).exec(start)?.[1] ?? "r";
}

function replace(children: ElementText[], name: string, text: string): void {
  const index = children.findIndex((child) => child.name === name);
  if (index >= 0) children.splice(index, 1);
  if (text === "") return;
  const rank = ORDER.indexOf(name);
  const next = children.findIndex((child) => !ORDER.includes(child.name) || ORDER.indexOf(child.name) > rank);
  children.splice(index >= 0 ? index : next < 0 ? children.length : next, 0, { name, text });
}

const STATES = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function sheetsXml(
  workbook: Workbook,
  source: WorkbookSource,
  pack: Package,
  parts: ReadonlyMap<Worksheet, string>,
  p: string,
  ids: string,
): string {
  const stored = new Map(source.entries.map(({ sheet, text }) => [sheet, text]));
  let lastId = source.entries.reduce((max, { text }) => Math.max(max, Number(attribute(text, "sheetId"))), 0);
  const entries = workbook.sheets.map((sheet) => {
    let text = stored.get(sheet);
    if (text === undefined) {
      const id = pack.addRelationship(source.workbookPart, `${OFFICE}/worksheet`, parts.get(sheet) ?? "");
      text = element(`${p}sheet`, { name: sheet.name, sheetId: ++lastId, [`${ids}:id`]: id });
    }
    return withAttribute(withAttribute(text, "name", sheet.name), "state", STATES[sheet.visibility]);
  });
  return element(`${p}sheets`, {}, entries);
}

/** Our names and the built-in ones of other sheets, which keep their text but may belong to a sheet that moved. */
function namesXml(workbook: Workbook, source: WorkbookSource, children: readonly ElementText[], p: string): string {
  const stored = children.find(({ name }) => name === "definedNames")?.text;
  const builtIn =
    stored === undefined
      ? []
      : splitElement(stored, source.workbookPart).children.flatMap(({ text }) => keptBuiltIn(text, workbook, source));
  const own = workbook.names.map(({ name, formula, scope, visible, comment }) => {
    const localSheetId = scope === null ? null : workbook.sheets.indexOf(scope);
    const attributes = { name, comment: comment || null, localSheetId, hidden: visible ? null : true };
    return { key: `${name} ${localSheetId ?? ""}`, text: textElement(`${p}definedName`, formula, attributes) };
  });
  const prints = workbook.sheets.flatMap((sheet, index) =>
    isWrittenAnew(sheet, "pageLayout", source) ? printNames(sheet, index, p) : [],
  );
  const filters = workbook.sheets.flatMap((sheet, index) =>
    isWrittenAnew(sheet, "autoFilter", source) ? filterName(sheet, index, p) : [],
  );
  const all = [...builtIn, ...own, ...prints, ...filters].sort((a, b) =>
    a.key.toLowerCase() < b.key.toLowerCase() ? -1 : 1,
  );
  return all.length === 0
    ? ""
    : element(
        `${p}definedNames`,
        {},
        all.map(({ text }) => text),
      );
}

function keptBuiltIn(text: string, workbook: Workbook, source: WorkbookSource): { key: string; text: string }[] {
  const name = attribute(text, "name") ?? "";
  if (!name.startsWith("_xlnm.")) return [];
  const local = attribute(text, "localSheetId");
  const sheet = local === null ? undefined : source.entries[Number(local)]?.sheet;
  const index = sheet === undefined ? -1 : workbook.sheets.indexOf(sheet);
  if (local === null) return [{ key: name, text }];
  const isPrint = name === "_xlnm.Print_Area" || name === "_xlnm.Print_Titles";
  if (index < 0 || sheet === undefined) return [];
  if (name === FILTER_NAME && isWrittenAnew(sheet, "autoFilter", source)) return [];
  if (isPrint && isWrittenAnew(sheet, "pageLayout", source)) return [];
  return [{ key: `${name} ${index}`, text: withAttribute(text, "localSheetId", String(index)) }];
}

/** Whether the names of a facet of a sheet change: with the facet, and with the name of the sheet, which stands in them. */
function isWrittenAnew(sheet: Worksheet, facet: "pageLayout" | "autoFilter", source: WorkbookSource): boolean {
  const entry = source.entries.find((each) => each.sheet === sheet)?.text;
  return sheet.changedFacets.has(facet) || (entry !== undefined && attribute(entry, "name") !== sheet.name);
}

/** Excel names the range of a sheet's filter, hidden. */
const FILTER_NAME = "_xlnm._FilterDatabase";

function filterName({ name, autoFilter }: Worksheet, index: number, p: string): { key: string; text: string }[] {
  if (autoFilter === null) return [];
  const formula = `${quoteSheetName(name)}!${absolute(formatRect(autoFilter.range))}`;
  const attributes = { name: FILTER_NAME, localSheetId: index, hidden: true };
  const text = textElement(`${p}definedName`, formula, attributes);
  return [{ key: `${FILTER_NAME} ${index}`, text }];
}

function printNames(sheet: Worksheet, index: number, p: string): { key: string; text: string }[] {
  const { printArea, printTitleRows, printTitleColumns } = sheet.pageLayout;
  const name = quoteSheetName(sheet.name);
  const areas = printArea.map((rect) => `${name}!${absolute(formatRect(rect))}`);
  const titles = [
    ...(printTitleColumns === null
      ? []
      : [`${name}!$${columnLetters(printTitleColumns.first)}:$${columnLetters(printTitleColumns.last)}`]),
    ...(printTitleRows === null ? [] : [`${name}!$${printTitleRows.first + 1}:$${printTitleRows.last + 1}`]),
  ];
  const entry = (key: string, parts: readonly string[]): { key: string; text: string }[] =>
    parts.length === 0
      ? []
      : [
          {
            key: `${key} ${index}`,
            text: textElement(`${p}definedName`, parts.join(","), { name: key, localSheetId: index }),
          },
        ];
  return [...entry("_xlnm.Print_Area", areas), ...entry("_xlnm.Print_Titles", titles)];
}

function absolute(address: string): string {
  return address.replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

/** The active tab counts sheets, so it follows when they change. */
function activate(children: ElementText[], workbook: Workbook, p: string): void {
  const active = workbook.activeSheet === null ? 0 : Math.max(0, workbook.sheets.indexOf(workbook.activeSheet));
  const stored =
    children.find(({ name }) => name === "bookViews")?.text ??
    element(`${p}bookViews`, {}, element(`${p}workbookView`));
  const split = splitElement(stored, "bookViews");
  const views = split.children.map((view, index) => ({
    ...view,
    text: index === 0 ? withAttribute(view.text, "activeTab", active === 0 ? null : String(active)) : view.text,
  }));
  replace(children, "bookViews", joinElement({ ...split, children: views }));
}
