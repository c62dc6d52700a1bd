/**
 * XML as text: parts are changed by replacing whole elements and keep every other byte.
 *
 * Elements are known by their local name; a part may prefix all of its elements (`x:worksheet`).
 */

import { DOMParser, type Document } from "@xmldom/xmldom";

import { FileError } from "../ground/fileError";
import { attributesOf, elementEnd, innerXml, nextTag, type Tag } from "./xmlTags";

/** One element as it stands in its part. */
export interface ElementText {
  /** Local name. */
  readonly name: string;
  readonly text: string;
}

/** An element taken apart: its start tag, its children, its end tag. */
export interface SplitElement {
  /** Prefix with its colon, or `""`. */
  readonly prefix: string;
  /** Everything up to the start tag of the element (XML declaration, comments). */
  readonly before: string;
  /** The start tag, never self-closed. */
  readonly start: string;
  readonly children: ElementText[];
  readonly end: string;
}

/**
 * Takes the first element of a text apart, down to its direct children.
 *
 * @param shortcuts Children whose content is skipped by searching for their end tag: large ones that never nest.
 * @throws FileError `damaged` when tags do not match.
 */
export function splitElement(xml: string, part: string, shortcuts: readonly string[] = []): SplitElement {
  const open = nextTag(xml, 0, part);
  const start = xml.slice(open.start, open.end);
  const root = { prefix: open.prefix, before: xml.slice(0, open.start) };
  const end = `</${open.prefix}${open.name}>`;
  if (open.isClosed) return { ...root, start: `${start.slice(0, -2).trimEnd()}>`, children: [], end };
  const children: ElementText[] = [];
  for (let position = open.end; ;) {
    const tag = nextTag(xml, position, part);
    if (tag.isEnd) {
      if (tag.name !== open.name)
        throw new FileError("damaged", `${part}: </${tag.name}> where </${open.name}> was expected`);
      return { ...root, start, children, end };
    }
    position = shortcuts.includes(tag.name) ? shortcutEnd(xml, tag, part) : elementEnd(xml, tag, part);
    children.push({ name: tag.name, text: xml.slice(tag.start, position) });
  }
}

/** Position behind the first end tag of an element's name. */
function shortcutEnd(xml: string, open: Tag, part: string): number {
  if (open.isClosed) return open.end;
  const endTag = `</${open.prefix}${open.name}>`;
  const position = xml.indexOf(endTag, open.end);
  if (position < 0) throw new FileError("damaged", `${part}: ${open.name} is not closed`);
  return position + endTag.length;
}

/** Puts a split element together again. */
export function joinElement({ before, start, children, end }: SplitElement): string {
  return `${before}${start}${children.map(({ text }) => text).join("")}${end}`;
}

/** The value of an attribute of the first tag in `tag`, decoded, or null. What another attribute's value says is no attribute. */
export function attribute(tag: string, name: string): string | null {
  const found = attributesOf(tag).find((candidate) => candidate.name === name);
  return found === undefined ? null : decodeXml(found.value);
}

/** The id of the relationship that an element names: `r:id`, whatever the part's prefix for relationships is. */
export function relationshipId(tag: string): string | null {
  const found = attributesOf(tag).find(({ name }) => name.endsWith(":id"));
  return found === undefined ? null : decodeXml(found.value);
}

/** The first tag of a text with an attribute set, replaced or (null) removed. */
export function withAttribute(text: string, name: string, value: string | null): string {
  const attributes = attributesOf(text);
  const last = attributes.at(-1)?.end ?? text.search(/[\s/>]/);
  const others = attributes.filter((candidate) => candidate.name !== name);
  const head = text.slice(0, attributes[0]?.start ?? last);
  const kept = others.map(({ start, end }) => text.slice(start, end)).join("");
  const rest = text.slice(last);
  return head + kept + (value === null ? rest : ` ${name}="${encodeAttribute(value)}"${rest.trimStart()}`);
}

/** The text of an element that holds nothing but text; `""` when there is no element. */
export function contentOf(element: string | undefined): string {
  return element === undefined ? "" : decodeXml(innerXml(element));
}

const ENTITIES = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Resolves the entities of XML. */
export function decodeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return codePoint(parseInt(hex, 16), whole);
    if (decimal !== undefined) return codePoint(Number(decimal), whole);
    return ENTITIES.get(name ?? "") ?? whole;
  });
}

function codePoint(code: number, whole: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** Characters XML 1.0 cannot hold, lone surrogates included. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- these very characters are meant.
  /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** What makes a text worth a closer look; halves of pairs among them, be they alone or not. */
// eslint-disable-next-line no-control-regex -- these very characters are meant.
const TO_ENCODE = /[&<>\uD800-\uDFFF\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** Text for element content; what XML cannot hold becomes U+FFFD. */
export function encodeText(text: string): string {
  if (!TO_ENCODE.test(text)) return text;
  return text.replace(FORBIDDEN, "\uFFFD").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Text for an attribute in double quotes. */
export function encodeAttribute(text: string): string {
  return encodeText(text)
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\r", "&#13;")
    .replaceAll("\t", "&#9;");
}

/** Excel writes what XML cannot hold as `_x000D_`, and a literal `_x000D_` as `_x005F_x000D_`. */
export function decodeEscapes(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

/** The reverse of `decodeEscapes`: carriage returns and control characters, and texts that look like an escape. */
export function encodeEscapes(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_").replace(
    // eslint-disable-next-line no-control-regex -- these very characters are meant.
    /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}

/**
 * Parses a small part whole.
 *
 * @throws FileError `damaged` when it is not well-formed.
 */
export function parseXml(xml: string, part: string): Document {
  const problems: string[] = [];
  try {
    const document = new DOMParser({
      onError: (level, message) => {
        if (level !== "warning") problems.push(message);
      },
    }).parseFromString(xml, "application/xml");
    if (problems.length === 0) return document;
  } catch (error) {
    throw new FileError("damaged", `${part} is not well-formed`, { cause: error });
  }
  throw new FileError("damaged", `${part} is not well-formed: ${problems[0] ?? ""}`);
}
