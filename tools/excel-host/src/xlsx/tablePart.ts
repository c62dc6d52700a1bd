/** Table parts. */

import { formatRect, parseRect } from "../model/rect";
import type { Table, TableColumn } from "../model/table";
import { isOn } from "./readCells";
import { autoFilterXml, readFilters } from "./tableFilter";
import { element, textElement } from "../xml/element";
import {
  attribute,
  contentOf,
  decodeEscapes,
  encodeEscapes,
  joinElement,
  splitElement,
  withAttribute,
  type ElementText,
} from "../xml/xmlText";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The table of a part, or null when its range cannot be read. */
export function readTable(xml: string, part: string): Table | null {
  const { start, children } = splitElement(xml, part);
  const range = parseRect(attribute(start, "ref") ?? "");
  if (range === null) return null;
  const child = (name: string): string => children.find((candidate) => candidate.name === name)?.text ?? "";
  const columns = child("tableColumns");
  const style = child("tableStyleInfo");
  const filter = child("autoFilter");
  const stored = columns === "" ? [] : splitElement(columns, part).children;
  const read = stored.filter(({ name }) => name === "tableColumn").map(({ text }) => readColumn(text, part));
  const totals = Number(attribute(start, "totalsRowCount") ?? "0");
  return {
    id: Number(attribute(start, "id")),
    name: nameIn(start),
    range,
    showHeaders: attribute(start, "headerRowCount") !== "0",
    showTotals: totals > 0,
    columns: read,
    styleName: attribute(style, "name"),
    showBandedRows: isOn(attribute(style, "showRowStripes")),
    showBandedColumns: isOn(attribute(style, "showColumnStripes")),
    highlightFirstColumn: isOn(attribute(style, "showFirstColumn")),
    highlightLastColumn: isOn(attribute(style, "showLastColumn")),
    showFilterButton: filter !== "",
    filters: readFilters(filter, (place) => read[place]?.id, part),
    sortedBy: [],
    changed: false,
    part,
  };
}

/** The name of the table of a part. */
export function tableName(xml: string, part: string): string {
  return nameIn(splitElement(xml, part).start);
}

function nameIn(start: string): string {
  return decodeEscapes(attribute(start, "displayName") ?? attribute(start, "name") ?? "");
}

/** The text of an element without children; null when there is none. */
function innerText(element: string | undefined): string | null {
  return element === undefined ? null : contentOf(element);
}

function readColumn(text: string, part: string): TableColumn {
  const { children } = splitElement(text, part);
  const formula = (wanted: string): string | null => innerText(children.find(({ name }) => name === wanted)?.text);
  return {
    id: Number(attribute(text, "id")),
    name: decodeEscapes(attribute(text, "name") ?? ""),
    calculatedFormula: formula("calculatedColumnFormula"),
    totalsLabel: attribute(text, "totalsRowLabel"),
    totalsFunction: attribute(text, "totalsRowFunction"),
    totalsFormula: formula("totalsRowFormula"),
  };
}

/** The part of a new or changed table; what the model does not know of a stored one is kept. */
export function writeTable(table: Table, stored: string | null): string {
  const xml = stored ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${NAMESPACE}"></table>`;
  const split = splitElement(xml, table.part ?? "table");
  const p = split.prefix;
  const ref = formatRect(table.range);
  const attributes = {
    id: String(table.id),
    name: encodeEscapes(table.name),
    displayName: encodeEscapes(table.name),
    ref,
    headerRowCount: table.showHeaders ? null : "0",
    totalsRowCount: table.showTotals ? "1" : null,
    totalsRowShown: table.showTotals ? null : "0",
  };
  const start = Object.entries(attributes).reduce((tag, [name, value]) => withAttribute(tag, name, value), split.start);
  const own = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo"];
  const child = (name: string): string => split.children.find((candidate) => candidate.name === name)?.text ?? "";
  const children: ElementText[] = [
    ...filterOf(table, child("autoFilter"), p),
    ...columnsOf(table, child("tableColumns"), p),
    ...styleOf(table, p),
    ...split.children.filter(({ name }) => !own.includes(name)),
  ];
  return joinElement({ ...split, start, children });
}

function filterOf(table: Table, stored: string, p: string): ElementText[] {
  if (!table.showFilterButton || !table.showHeaders) return [];
  const { range, showTotals } = table;
  const ref = formatRect({ ...range, bottom: range.bottom - (showTotals ? 1 : 0) });
  const ids = table.columns.map(({ id }) => id);
  const text = autoFilterXml(stored, ref, table.filters, ids, p);
  return [{ name: "autoFilter", text }];
}

function columnsOf(table: Table, stored: string, p: string): ElementText[] {
  const kept = new Map(
    stored === ""
      ? []
      : splitElement(stored, "tableColumns").children.map(({ text }) => [Number(attribute(text, "id")), text] as const),
  );
  const columns = table.columns.map((column) => {
    const { id, name, calculatedFormula } = column;
    const before = kept.get(id);
    const formula = calculatedFormula === null ? "" : textElement(`${p}calculatedColumnFormula`, calculatedFormula);
    if (before !== undefined) {
      const named = withTotals(withAttribute(before, "name", encodeEscapes(name)), column);
      return withTotalsFormula(withFormula(named, calculatedFormula, formula), column, p);
    }
    const attributes = { id, name: encodeEscapes(name) };
    return withTotals(element(`${p}tableColumn`, attributes, formula + totalsFormulaXml(column, p)), column);
  });
  return [
    {
      name: "tableColumns",
      text: element(`${p}tableColumns`, { count: columns.length }, columns),
    },
  ];
}

/** The attributes of a column for its cell in the totals row. */
function withTotals(column: string, { totalsLabel, totalsFunction }: TableColumn): string {
  const label = totalsLabel === null ? null : encodeEscapes(totalsLabel);
  return withAttribute(withAttribute(column, "totalsRowLabel", label), "totalsRowFunction", totalsFunction);
}

function totalsFormulaXml({ totalsFunction, totalsFormula }: TableColumn, p: string): string {
  if (totalsFunction !== "custom" || (totalsFormula ?? null) === null) return "";
  return textElement(`${p}totalsRowFormula`, totalsFormula ?? "");
}

/** A stored column whose formula of the totals row follows the model. */
function withTotalsFormula(text: string, column: TableColumn, p: string): string {
  const split = splitElement(text, "tableColumn");
  const stored = split.children.find(({ name }) => name === "totalsRowFormula")?.text;
  const written = totalsFormulaXml(column, p);
  if (innerText(stored) === innerText(written === "" ? undefined : written)) return text;
  const others = split.children.filter(({ name }) => name !== "totalsRowFormula");
  const place = others.filter(({ name }) => name === "calculatedColumnFormula").length;
  others.splice(place, 0, ...(written === "" ? [] : [{ name: "totalsRowFormula", text: written }]));
  return joinElement({ ...split, children: others });
}

/** A stored column whose calculated formula follows the model. */
function withFormula(column: string, formula: string | null, written: string): string {
  const split = splitElement(column, "tableColumn");
  const stored = split.children.find(({ name }) => name === "calculatedColumnFormula");
  if (stored === undefined || contentOf(stored.text) === formula) return column;
  const children = split.children.flatMap((child) => {
    if (child !== stored) return [child];
    return written === "" ? [] : [{ name: child.name, text: written }];
  });
  return joinElement({ ...split, children });
}

function styleOf(table: Table, p: string): ElementText[] {
  const text = element(`${p}tableStyleInfo`, {
    name: table.styleName === "" ? null : table.styleName,
    showFirstColumn: table.highlightFirstColumn,
    showLastColumn: table.highlightLastColumn,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  });
  return [{ name: "tableStyleInfo", text }];
}
