/** The shared strings of a workbook: read whole, appended to. */

import { MAX_TEXT } from "../model/coercion";
import type { Piece } from "./compression";
import { TextBytes } from "./textBytes";
import { elementEnd, findTag, type Tag } from "../xml/xmlTags";
import {
  attribute,
  decodeEscapes,
  decodeXml,
  encodeEscapes,
  encodeText,
  splitElement,
  withAttribute,
} from "../xml/xmlText";

/** Plain text of a string item: its runs joined, phonetic readings left out. */
export function itemText(item: string, part: string): string {
  let text = "";
  for (let tag = findTag(item, 0, part); tag !== null;) {
    const isReading = tag.name === "rPh" && !tag.isEnd;
    const next: Tag | null = findTag(item, isReading ? elementEnd(item, tag, part) : tag.end, part);
    if (tag.name === "t" && !tag.isEnd && !tag.isClosed && next !== null) text += item.slice(tag.end, next.start);
    tag = next;
  }
  return decodeEscapes(decodeXml(text.replace(/\r\n?/g, "\n")));
}

/** A text as a cell holds it: of one that is longer than Excel takes, its beginning. The file keeps the rest. */
export function cellText(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  const cut = text.slice(0, MAX_TEXT);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** Texts of all items, in order. */
export function readSharedStrings(xml: string, part: string): string[] {
  return splitElement(xml, part, ["si"])
    .children.filter(({ name }) => name === "si")
    .map(({ text }) => cellText(itemText(text, part)));
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="0" uniqueCount="0"></sst>';

/** Items of one plain text, without runs and readings. */
const PLAIN_ITEM =
  /^<(?:[\w.-]+:)?si>\s*<(?:[\w.-]+:)?t(?:\s[^>]*)?(?:\/>|>[^<]*<\/(?:[\w.-]+:)?t>)\s*<\/(?:[\w.-]+:)?si>$/;

/** Says at which index of the shared strings a text stands, added when no plain item has it. */
export class SharedStringWriter {
  private readonly indexes = new Map<string, number>();
  private readonly added: string[] = [];
  private count = 0;

  /** @param xml The part, or null when the workbook has none. */
  constructor(
    private readonly xml: string | null,
    private readonly part: string,
  ) {
    if (xml === null) return;
    for (const { name, text } of splitElement(xml, part, ["si"]).children) {
      if (name !== "si") continue;
      if (PLAIN_ITEM.test(text)) this.note(itemText(text, part));
      this.count += 1;
    }
  }

  /** Remembers the first item of each text. */
  private note(text: string): void {
    if (!this.indexes.has(text)) this.indexes.set(text, this.count);
  }

  indexOf(text: string): number {
    let index = this.indexes.get(text);
    if (index === undefined) {
      index = this.count++;
      this.indexes.set(text, index);
      this.added.push(text);
    }
    return index;
  }

  /** The part with the texts appended, in pieces, or null when there are none. */
  toPieces(): readonly Piece[] | null {
    if (this.added.length === 0) return null;
    const split = splitElement(this.xml ?? EMPTY, this.part, ["si"]);
    const { prefix: p } = split;
    const uses = Number(attribute(split.start, "count") ?? "0") + this.added.length;
    const start = withAttribute(withAttribute(split.start, "count", String(uses)), "uniqueCount", String(this.count));
    const place = split.children.findIndex(({ name }) => name !== "si");
    const bytes = new TextBytes();
    bytes.add(split.before + start);
    const after = place < 0 ? split.children.length : place;
    for (const { text } of split.children.slice(0, after)) bytes.add(text);
    for (const text of this.added)
      bytes.add(`<${p}si><${p}t xml:space="preserve">${encodeText(encodeEscapes(text))}</${p}t></${p}si>`);
    for (const { text } of split.children.slice(after)) bytes.add(text);
    bytes.add(split.end);
    return bytes.pieces();
  }
}
