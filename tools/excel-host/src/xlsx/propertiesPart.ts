/** Document properties in the file: the core, extended and custom parts. Source: ECMA-376 part 1, 22.2 and 22.3; part 2, 11. */

import {
  noProperties,
  type DocumentProperties,
  type PropertyValue,
  type TextProperty,
} from "../model/documentProperties";
import type { Package } from "./package";
import {
  attribute,
  contentOf,
  encodeAttribute,
  encodeText,
  joinElement,
  splitElement,
  type ElementText,
} from "../xml/xmlText";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const VALUES = `${OFFICE}/docPropsVTypes`;
/** Set of the properties that users add. */
const USER_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

interface PartKind {
  readonly relationship: string;
  readonly path: string;
  readonly contentType: string;
  readonly empty: string;
}

const CORE: PartKind = {
  relationship: `${PACKAGE}/relationships/metadata/core-properties`,
  path: "docProps/core.xml",
  contentType: "application/vnd.openxmlformats-package.core-properties+xml",
  empty:
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"` +
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"></cp:coreProperties>',
};
const EXTENDED: PartKind = {
  relationship: `${OFFICE}/relationships/extended-properties`,
  path: "docProps/app.xml",
  contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  empty: `${HEAD}<Properties xmlns="${OFFICE}/extended-properties"></Properties>`,
};
const CUSTOM: PartKind = {
  relationship: `${OFFICE}/relationships/custom-properties`,
  path: "docProps/custom.xml",
  contentType: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
  empty: `${HEAD}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${VALUES}"></Properties>`,
};

/** Elements of the core part, with the prefix they are written with. */
const CORE_ELEMENTS: readonly (readonly [TextProperty, string])[] = [
  ["title", "dc:title"],
  ["subject", "dc:subject"],
  ["author", "dc:creator"],
  ["keywords", "cp:keywords"],
  ["comments", "dc:description"],
  ["category", "cp:category"],
];
const EXTENDED_ELEMENTS: readonly (readonly [TextProperty, string])[] = [
  ["manager", "Manager"],
  ["company", "Company"],
];

function findPart(pack: Package, { relationship }: PartKind): string | null {
  const found = pack.relationships("").find(({ type }) => type === relationship);
  return found !== undefined && pack.has(found.target) ? found.target : null;
}

function childrenOf(pack: Package, kind: PartKind): readonly ElementText[] {
  const part = findPart(pack, kind);
  return part === null ? [] : splitElement(pack.text(part), part).children;
}

/** Reads what the file says of itself. */
export function readProperties(pack: Package): DocumentProperties {
  const properties = noProperties();
  const core = childrenOf(pack, CORE);
  const extended = childrenOf(pack, EXTENDED);
  const textOf = (children: readonly ElementText[], element: string): string =>
    contentOf(children.find(({ name }) => name === element.replace(/^\w+:/, ""))?.text);
  for (const [property, element] of CORE_ELEMENTS) properties.texts[property] = textOf(core, element);
  for (const [property, element] of EXTENDED_ELEMENTS) properties.texts[property] = textOf(extended, element);
  properties.lastAuthor = textOf(core, "lastModifiedBy");
  properties.revisionNumber = Number(textOf(core, "revision")) || 0;
  const created = textOf(core, "created");
  properties.created = created === "" ? null : created;
  for (const { text } of childrenOf(pack, CUSTOM)) {
    const value = readValue(text);
    const name = attribute(text, "name");
    if (name !== null && value !== null) properties.custom.set(name, value);
  }
  return properties;
}

function readValue(property: string): PropertyValue | null {
  const [value] = splitElement(property, CUSTOM.path).children;
  if (value === undefined) return null;
  const text = contentOf(value.text);
  if (/^(?:i[1248]|ui[1248]|int|uint|r[48]|decimal)$/.test(value.name)) return Number(text);
  if (value.name === "bool") return text === "true" || text === "1";
  return text;
}

/** Writes the properties; what these parts hold besides stays. */
export function writeProperties(pack: Package, properties: DocumentProperties): void {
  const { texts, revisionNumber, custom } = properties;
  const core = CORE_ELEMENTS.map(([property, element]) => [element, texts[property]] as const);
  writeElements(pack, CORE, [...core, ["cp:revision", revisionNumber === 0 ? "" : String(revisionNumber)]]);
  writeElements(
    pack,
    EXTENDED,
    EXTENDED_ELEMENTS.map(([property, element]) => [element, texts[property]] as const),
  );
  if (custom.size === 0 && findPart(pack, CUSTOM) === null) return;
  const part = ensurePart(pack, CUSTOM);
  const split = splitElement(pack.text(part), part);
  const children = [...custom].map(([name, value], index) => ({
    name: "property",
    text: propertyXml(name, value, index + 2, split.prefix),
  }));
  pack.write(part, joinElement({ ...split, children }));
}

function writeElements(pack: Package, kind: PartKind, elements: readonly (readonly [string, string])[]): void {
  if (findPart(pack, kind) === null && elements.every(([, text]) => text === "")) return;
  const part = ensurePart(pack, kind);
  const split = splitElement(pack.text(part), part);
  const children = [...split.children];
  for (const [element, text] of elements) {
    const name = element.replace(/^\w+:/, "");
    const at = children.findIndex((child) => child.name === name);
    const before = at < 0 ? "" : contentOf(children[at]?.text);
    if (before === text) continue;
    const written = text === "" ? [] : [{ name, text: `<${element}>${encodeText(text)}</${element}>` }];
    children.splice(at < 0 ? children.length : at, at < 0 ? 0 : 1, ...written);
  }
  pack.write(part, joinElement({ ...split, children }));
}

function ensurePart(pack: Package, kind: PartKind): string {
  const known = findPart(pack, kind);
  if (known !== null) return known;
  pack.write(kind.path, kind.empty);
  pack.addOverride(kind.path, kind.contentType);
  pack.addRelationship("", kind.relationship, kind.path);
  return kind.path;
}

function propertyXml(name: string, value: PropertyValue, id: number, p: string): string {
  const [type, text] =
    typeof value === "boolean"
      ? ["bool", String(value)]
      : typeof value === "number"
        ? [isWhole(value) ? "i4" : "r8", String(value)]
        : ["lpwstr", encodeText(value)];
  return (
    `<${p}property fmtid="${USER_SET}" pid="${id}" name="${encodeAttribute(name)}">` +
    `<vt:${type} xmlns:vt="${VALUES}">${text}</vt:${type}></${p}property>`
  );
}

/** Whether a number fits a whole number of four bytes. */
export function isWhole(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31;
}
