/** A look at one worksheet part: cells, their indexes into the shared lists, merged cells and rules. */

import { parseRect, intersect, type Rect } from "../src/model/rect";
import { attribute, decodeEscapes } from "../src/xml/xmlText";
import { elementsOf, tagsOf, textOf } from "./packageXml";

/** How many shared texts, cell formats and formats of rules the workbook has. */
export interface SharedCounts {
  readonly strings: number;
  readonly formats: number;
  readonly rules: number;
}

/** What is asked of a sheet's cells later on. */
export interface SheetCells {
  readonly merges: readonly Rect[];
  /** The text of a cell, or null when it holds none. */
  text(row: number, column: number, strings: readonly string[]): string | null;
}

export function lintSheetData(xml: string, counts: SharedCounts): { findings: string[]; cells: SheetCells } {
  const findings: string[] = [];
  const found = readCells(xml, counts, findings);
  const merges = tagsOf(xml, "mergeCell").flatMap((tag) => parseRect(attribute(tag, "ref") ?? "") ?? []);
  merges.forEach((merge, index) => {
    if (merges.slice(index + 1).some((other) => intersect(merge, other) !== null))
      findings.push("merged cells overlap");
  });
  lintIndexes(xml, counts, findings);
  lintValidations(xml, findings);
  const text = (row: number, column: number, strings: readonly string[]): string | null => {
    const cell = found.get(`${row} ${column}`);
    if (cell === undefined) return null;
    const [tag = ""] = tagsOf(cell, "c");
    const value = textOf(elementsOf(cell, "v")[0] ?? "");
    if (attribute(tag, "t") === "s") return strings[Number(value)] ?? null;
    if (attribute(tag, "t") === "str") return decodeEscapes(value);
    return null;
  };
  return { findings, cells: { merges, text } };
}

function readCells(xml: string, counts: SharedCounts, findings: string[]): Map<string, string> {
  const cells = new Map<string, string>();
  const [data = ""] = elementsOf(xml, "sheetData");
  let lastRow = -1;
  for (const row of elementsOf(data, "row")) {
    const [tag = ""] = tagsOf(row, "row");
    const number = Number(attribute(tag, "r") ?? lastRow + 2) - 1;
    if (number <= lastRow) findings.push(`row ${number + 1} stands behind row ${lastRow + 1}`);
    lastRow = number;
    let lastColumn = -1;
    for (const cell of elementsOf(row.slice(tag.length), "c")) {
      const address = attribute(cell, "r") ?? "";
      const place = parseRect(address);
      if (place?.top !== number || place.left <= lastColumn)
        findings.push(`the cell ${address} is out of order or there twice`);
      lastColumn = place?.left ?? lastColumn;
      cells.set(`${number} ${lastColumn}`, cell);
      lintCell(cell, address, counts, findings);
    }
  }
  return cells;
}

function lintCell(cell: string, address: string, counts: SharedCounts, findings: string[]): void {
  const style = attribute(cell, "s");
  if (style !== null && Number(style) >= counts.formats)
    findings.push(`the cell ${address} has a format that is not there`);
  if (attribute(cell, "t") !== "s") return;
  const index = textOf(elementsOf(cell, "v")[0] ?? "");
  if (index === "" || Number(index) >= counts.strings)
    findings.push(`the cell ${address} has a text that is not there`);
}

function lintIndexes(xml: string, counts: SharedCounts, findings: string[]): void {
  for (const tag of tagsOf(xml, "col"))
    if (Number(attribute(tag, "style") ?? "0") >= Math.max(counts.formats, 1))
      findings.push("a column has a format that is not there");
  for (const tag of tagsOf(xml, "row"))
    if (Number(attribute(tag, "s") ?? "0") >= Math.max(counts.formats, 1))
      findings.push("a row has a format that is not there");
  const priorities: string[] = [];
  for (const tag of tagsOf(xml, "cfRule")) {
    const format = attribute(tag, "dxfId");
    if (format !== null && Number(format) >= counts.rules) findings.push("a rule has a format that is not there");
    priorities.push(attribute(tag, "priority") ?? "");
  }
  if (new Set(priorities).size !== priorities.length) findings.push("two rules have one priority");
  for (const tag of tagsOf(xml, "conditionalFormatting"))
    if ((attribute(tag, "sqref") ?? "") === "") findings.push("a rule stands over no cells");
}

/** Excel repairs a file with a longer list. */
const MAX_LIST = 255;

function lintValidations(xml: string, findings: string[]): void {
  for (const element of elementsOf(xml, "dataValidation")) {
    const [tag = ""] = tagsOf(element, "dataValidation");
    const sqref = attribute(tag, "sqref") ?? "";
    if (sqref === "") findings.push("a validation stands over no cells");
    const formula = textOf(elementsOf(element, "formula1")[0] ?? "");
    const isLiteral = attribute(tag, "type") === "list" && formula.startsWith('"');
    if (isLiteral && formula.length - 2 > MAX_LIST)
      findings.push(`the list of the validation over ${sqref} has ${formula.length - 2} characters`);
    for (const [name, most] of [
      ["promptTitle", 32],
      ["errorTitle", 32],
      ["prompt", 255],
      ["error", 255],
    ] as const)
      if ((attribute(tag, name) ?? "").length > most) findings.push(`the ${name} of a validation is too long`);
  }
  const [list] = tagsOf(xml, "dataValidations");
  const count = tagsOf(xml, "dataValidation").length;
  if (list !== undefined && attribute(list, "count") !== null && Number(attribute(list, "count")) !== count)
    findings.push("validations are not as many as their count says");
}
