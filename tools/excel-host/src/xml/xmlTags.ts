/**
 * The tags of an XML text, found by going through it once from left to right.
 *
 * No expression looks for them: on a text that was made for it, one that tries again from every `<` takes hours.
 */

import { FileError } from "../ground/fileError";

/** A start or end tag: where it stands and what it says. */
export interface Tag {
  readonly start: number;
  /** Position behind its `>`. */
  readonly end: number;
  /** Prefix with its colon, or `""`. */
  readonly prefix: string;
  /** Local name. */
  readonly name: string;
  readonly isEnd: boolean;
  readonly isClosed: boolean;
}

/** An attribute of a start tag, with the white space before it. */
export interface AttributeText {
  readonly name: string;
  /** As it stands, entities and all. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const [TAB, LINE_FEED, RETURN, SPACE, DOUBLE, SINGLE, SLASH, LESS, EQUALS, GREATER] = [
  9, 10, 13, 32, 34, 39, 47, 60, 61, 62,
] as const;

/**
 * The first start or end tag at or after a position; comments, instructions and CDATA sections are skipped. Null when there is
 * none.
 *
 * @throws FileError `damaged` when something is not closed.
 */
export function findTag(xml: string, from: number, part: string): Tag | null {
  for (let at = xml.indexOf("<", from); at >= 0; at = xml.indexOf("<", at)) {
    const skipped = endOfSection(xml, at, part);
    if (skipped === null) return readTag(xml, at, part);
    at = skipped;
  }
  return null;
}

/** As `findTag`; a text that ends instead is damaged. */
export function nextTag(xml: string, from: number, part: string): Tag {
  const tag = findTag(xml, from, part);
  if (tag === null) throw new FileError("damaged", `${part} is not well-formed: it ends too early`);
  return tag;
}

/** Position behind the end tag of the element that begins with `open`. */
export function elementEnd(xml: string, open: Tag, part: string): number {
  let tag = open;
  for (let depth = open.isClosed ? 0 : 1; depth > 0;) {
    tag = nextTag(xml, tag.end, part);
    if (tag.isEnd) depth -= 1;
    else if (!tag.isClosed) depth += 1;
  }
  return tag.end;
}

/** Where the elements of a local name stand in a text, at whatever depth; what is inside one is not looked at again. */
export function elementsNamed(xml: string, name: string, part: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let tag = findTag(xml, 0, part); tag !== null;) {
    const isWanted = tag.name === name && !tag.isEnd;
    const end = isWanted ? elementEnd(xml, tag, part) : tag.end;
    if (isWanted) found.push({ start: tag.start, end });
    tag = findTag(xml, end, part);
  }
  return found;
}

/** The first element of a local name in a text, at whatever depth, or null. */
export function firstNamed(xml: string, name: string, part: string): string | null {
  for (let tag = findTag(xml, 0, part); tag !== null; tag = findTag(xml, tag.end, part)) {
    if (tag.name === name && !tag.isEnd) return xml.slice(tag.start, elementEnd(xml, tag, part));
  }
  return null;
}

/** A text with the elements of a local name replaced. */
export function replaceElements(xml: string, name: string, part: string, replace: (element: string) => string): string {
  let [text, position] = ["", 0];
  for (const { start, end } of elementsNamed(xml, name, part)) {
    text += xml.slice(position, start) + replace(xml.slice(start, end));
    position = end;
  }
  return text + xml.slice(position);
}

/** What stands between the tags of one element, as it stands; `""` when it closes itself. */
export function innerXml(element: string): string {
  const [from, to] = contentSpan(element);
  return element.slice(from, to);
}

/** An element with other content; one that closes itself stays as it is. */
export function withContent(element: string, content: string): string {
  const [from, to] = contentSpan(element);
  return from === 0 ? element : element.slice(0, from) + content + element.slice(to);
}

function contentSpan(element: string): [from: number, to: number] {
  const from = tagClose(element, 1) + 1;
  const to = element.lastIndexOf("</");
  return from === 0 || to < from ? [0, 0] : [from, to];
}

/** Position behind the comment, instruction or CDATA section that begins at `at`; null when a tag does. */
function endOfSection(xml: string, at: number, part: string): number | null {
  const second = xml.charAt(at + 1);
  if (second !== "!" && second !== "?") return null;
  const end = second === "?" ? "?>" : xml.startsWith("<!--", at) ? "-->" : xml.startsWith("<![CDATA[", at) ? "]]>" : "";
  // Source: ECMA-376 part 2, 9.1.1 (parts hold no document type declaration).
  if (end === "") throw new FileError("damaged", `${part} holds a declaration that no workbook has`);
  const position = xml.indexOf(end, at + (end === "-->" ? 4 : 2));
  if (position < 0) throw new FileError("damaged", `${part} is not well-formed: a comment or section is not closed`);
  return position + end.length;
}

function readTag(xml: string, start: number, part: string): Tag {
  const isEnd = xml.charCodeAt(start + 1) === SLASH;
  const nameStart = start + (isEnd ? 2 : 1);
  let nameEnd = nameStart;
  while (isNameCode(xml.charCodeAt(nameEnd))) nameEnd += 1;
  const close = tagClose(xml, nameEnd);
  if (close < 0 || nameEnd === nameStart)
    throw new FileError("damaged", `${part} is not well-formed: a tag is not closed`);
  const name = xml.slice(nameStart, nameEnd);
  const colon = name.indexOf(":") + 1;
  return {
    start,
    end: close + 1,
    prefix: name.slice(0, colon),
    name: name.slice(colon),
    isEnd,
    isClosed: xml.charCodeAt(close - 1) === SLASH,
  };
}

const NO_NAME_CODES = new Set<number>([
  TAB,
  LINE_FEED,
  RETURN,
  SPACE,
  DOUBLE,
  SINGLE,
  SLASH,
  LESS,
  EQUALS,
  GREATER,
  NaN,
]);

function isNameCode(code: number): boolean {
  return !NO_NAME_CODES.has(code);
}

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === RETURN || code === TAB;
}

/** Position of the `>` that closes a tag, seen from inside it; -1 when another tag or the end of the text comes first. */
export function tagClose(xml: string, from: number): number {
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at;
    if (code === LESS) return -1;
    if (code === DOUBLE || code === SINGLE) {
      at = xml.indexOf(code === DOUBLE ? '"' : "'", at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

/** The attributes of the first tag of a text, in order. */
export function attributesOf(text: string): AttributeText[] {
  const found: AttributeText[] = [];
  let at = text.indexOf("<") + 1;
  while (isNameCode(text.charCodeAt(at))) at += 1;
  for (let next = readAttribute(text, at); next !== null; next = readAttribute(text, at)) {
    found.push(next);
    at = next.end;
  }
  return found;
}

/** The attribute that begins with the white space at `start`; null when the tag ends there. */
function readAttribute(text: string, start: number): AttributeText | null {
  const nameStart = afterSpace(text, start);
  let nameEnd = nameStart;
  while (isNameCode(text.charCodeAt(nameEnd))) nameEnd += 1;
  const equals = afterSpace(text, nameEnd);
  const open = afterSpace(text, equals + 1);
  const quote = text.charAt(open);
  const close = quote === '"' || quote === "'" ? text.indexOf(quote, open + 1) : -1;
  if (nameEnd === nameStart || text.charCodeAt(equals) !== EQUALS || close < 0) return null;
  return { name: text.slice(nameStart, nameEnd), value: text.slice(open + 1, close), start, end: close + 1 };
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
}
