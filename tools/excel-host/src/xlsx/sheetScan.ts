/** Scans the cells of a worksheet part by position, so that unchanged ones can be copied as they stand. */

import { columnIndex, MAX_COLUMNS, MAX_ROWS } from "../model/rect";
import { FileError } from "../ground/fileError";
import { tagClose } from "../xml/xmlTags";

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

/**
 * The rows of a `sheetData` element, one after the other: those of a long sheet would fill the memory together.
 *
 * @param data The element's text; positions count from its start.
 * @throws FileError `damaged` when a row or cell is not closed, out of order or outside a sheet.
 */
export function* scanRows(data: string, prefix: string, part: string): Generator<ScannedRow, undefined> {
  const scan = new ElementScan(data, `${prefix}row`, `${part}: a row`);
  let last = -1;
  for (let found = scan.next(0, data.length); found !== null; found = scan.next(found.end, data.length)) {
    const { attributes, start, end, contentStart, contentEnd } = found;
    const number = quoted(attributes, "r");
    const row = number === null ? last + 1 : Number(number) - 1;
    if (!Number.isInteger(row) || row <= last) throw new FileError("damaged", `${part}: rows are out of order`);
    if (row >= MAX_ROWS) throw new FileError("damaged", `${part}: row ${row + 1} is below the end of a sheet`);
    last = row;
    const cells = scanCells(data, contentStart, contentEnd, prefix, part);
    yield { row, attributes, start, end, cells, hasNumber: number !== null };
  }
}

const ADDRESS = /^([A-Z]{1,3})\d{0,7}$/i;

function scanCells(data: string, from: number, to: number, prefix: string, part: string): ScannedCell[] {
  const cells: ScannedCell[] = [];
  const scan = new ElementScan(data, `${prefix}c`, `${part}: a cell`);
  let last = -1;
  for (let found = scan.next(from, to); found !== null; found = scan.next(found.end, to)) {
    const { attributes, start, end, contentStart, contentEnd } = found;
    const address = quoted(attributes, "r");
    const column = address === null ? last + 1 : columnIndex(ADDRESS.exec(address)?.[1] ?? "");
    if (column < 0 || column >= MAX_COLUMNS) throw new FileError("damaged", `${part}: ${address ?? ""} is no cell`);
    last = column;
    const content = data.slice(contentStart, contentEnd);
    cells.push({ column, attributes, content, start, end, hasAddress: address !== null });
  }
  return cells;
}

/** An element that never nests, as it stands in a larger text. */
interface FoundElement {
  /** Attributes of its start tag, as text. */
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
  readonly contentStart: number;
  /** As `contentStart` when it closes itself. */
  readonly contentEnd: number;
}

/** Finds elements of one name from left to right; each position of the text is looked at once. */
class ElementScan {
  private readonly startTag: string;
  private readonly endTag: string;

  /**
   * @param name With the prefix of the part.
   * @param what What an error calls one.
   */
  constructor(
    private readonly text: string,
    name: string,
    private readonly what: string,
  ) {
    this.startTag = `<${name}`;
    this.endTag = `</${name}>`;
  }

  /** The first one that begins at or after `from` and before `to`, where it must end too. */
  next(from: number, to: number): FoundElement | null {
    const { text, startTag, endTag } = this;
    const start = this.startOf(from, to);
    if (start < 0) return null;
    const attributesStart = start + startTag.length;
    const close = tagClose(text, attributesStart);
    if (close < 0) throw this.notClosed();
    const isClosed = text.charAt(close - 1) === "/";
    const attributes = text.slice(attributesStart, isClosed ? close - 1 : close);
    const contentStart = close + 1;
    if (isClosed) return { attributes, start, end: contentStart, contentStart, contentEnd: contentStart };
    const contentEnd = text.indexOf(endTag, contentStart);
    if (contentEnd < 0 || contentEnd > to) throw this.notClosed();
    return { attributes, start, end: contentEnd + endTag.length, contentStart, contentEnd };
  }

  private startOf(from: number, to: number): number {
    const { text, startTag } = this;
    for (let at = text.indexOf("<", from); at >= 0 && at < to; at = text.indexOf("<", at + 1)) {
      if (text.startsWith(startTag, at) && /[\s/>]/.test(text.charAt(at + startTag.length))) return at;
    }
    return -1;
  }

  private notClosed(): FileError {
    return new FileError("damaged", `${this.what} is not closed`);
  }
}

/**
 * The first element of a name in a cell's content: its attributes and its text, which holds no elements.
 *
 * @param name With the prefix of the part.
 */
export function scanLeaf(content: string, name: string): { readonly attributes: string; readonly text: string } | null {
  const found = new ElementScan(content, name, "a cell").next(0, content.length);
  if (found === null) return null;
  const text = content.slice(found.contentStart, found.contentEnd);
  return text.includes("<") ? null : { attributes: found.attributes, text };
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
