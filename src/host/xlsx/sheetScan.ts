/** Scans the cells of a worksheet part by position, so that unchanged ones can be copied as they stand. */

import { columnIndex } from "../model/rect";
import { FileError } from "./fileError";

/** One cell as it stands in the part. */
export interface ScannedCell {
  readonly column: number;
  /** Attributes of the tag, as text. */
  readonly attributes: string;
  /** Content between the tags; empty when self-closed. */
  readonly content: string;
  readonly start: number;
  readonly end: number;
  readonly hasAddress: boolean;
}

/** One row as it stands in the part. */
export interface ScannedRow {
  readonly row: number;
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
  readonly cells: readonly ScannedCell[];
  readonly hasNumber: boolean;
}

const ATTRIBUTES = `((?:[^>"']|"[^"]*"|'[^']*')*?)`;

/**
 * The rows of a `sheetData` element.
 *
 * @param data The element's text; positions count from its start.
 * @throws FileError `damaged` when a row or cell is not closed.
 */
export function scanRows(data: string, prefix: string, part: string): ScannedRow[] {
  const rows: ScannedRow[] = [];
  const open = new RegExp(`<${prefix}row${ATTRIBUTES}(/?)>`, "g");
  const endTag = `</${prefix}row>`;
  let last = -1;
  for (let match = open.exec(data); match !== null; match = open.exec(data)) {
    const [tag, attributes = "", closing] = match;
    const contentStart = match.index + tag.length;
    const contentEnd = closing === "/" ? contentStart : data.indexOf(endTag, contentStart);
    if (contentEnd < 0) throw new FileError("damaged", `${part}: a row is not closed`);
    const number = quoted(attributes, "r");
    const row = number === null ? last + 1 : Number(number) - 1;
    if (!Number.isInteger(row) || row <= last) throw new FileError("damaged", `${part}: rows are out of order`);
    last = row;
    const end = closing === "/" ? contentEnd : contentEnd + endTag.length;
    const cells = closing === "/" ? [] : scanCells(data, contentStart, contentEnd, prefix, part);
    rows.push({ row, attributes, start: match.index, end, cells, hasNumber: number !== null });
    open.lastIndex = end;
  }
  return rows;
}

function scanCells(data: string, from: number, to: number, prefix: string, part: string): ScannedCell[] {
  const cells: ScannedCell[] = [];
  const open = new RegExp(`<${prefix}c(?=[\\s/>])${ATTRIBUTES}(/?)>`, "g");
  const endTag = `</${prefix}c>`;
  open.lastIndex = from;
  let last = -1;
  for (let match = open.exec(data); match !== null && match.index < to; match = open.exec(data)) {
    const [tag, attributes = "", closing] = match;
    const contentStart = match.index + tag.length;
    const contentEnd = closing === "/" ? contentStart : data.indexOf(endTag, contentStart);
    if (contentEnd < 0 || contentEnd > to) throw new FileError("damaged", `${part}: a cell is not closed`);
    const address = quoted(attributes, "r");
    const column = address === null ? last + 1 : columnIndex(address.replace(/\d+$/, ""));
    if (column < 0) throw new FileError("damaged", `${part}: ${address ?? ""} is no cell`);
    last = column;
    const end = closing === "/" ? contentEnd : contentEnd + endTag.length;
    const content = closing === "/" ? "" : data.slice(contentStart, contentEnd);
    cells.push({ column, attributes, content, start: match.index, end, hasAddress: address !== null });
    open.lastIndex = end;
  }
  return cells;
}

/** Value of an attribute in the attribute text of a tag; not decoded. */
export function quoted(attributes: string, name: string): string | null {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    const before = attributes.charCodeAt(at - 1);
    const isWhole =
      (at === 0 || before === 32 || before === 10 || before === 13 || before === 9) &&
      attributes.charCodeAt(at + name.length) === 61;
    if (!isWhole) continue;
    const quote = attributes.charAt(at + name.length + 1);
    const end = attributes.indexOf(quote, at + name.length + 2);
    return attributes.slice(at + name.length + 2, end);
  }
  return null;
}
