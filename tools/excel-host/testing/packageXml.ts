/** Elements of a part by their local name, as text. */

import { decodeXml } from "../src/xml/xmlText";

/** Start tags of all elements of that name, in order. */
export function tagsOf(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:[\\w.-]+:)?${name}(?:\\s(?:[^>"']|"[^"]*"|'[^']*')*)?/?>`, "g")) ?? [];
}

/** All elements of that name with their content; elements of the same name do not stand inside one another here. */
export function elementsOf(xml: string, name: string): string[] {
  const tag = `(?:[\\w.-]+:)?${name}`;
  const attributes = `(?:\\s(?:[^>"']|"[^"]*"|'[^']*')*?)?`;
  return xml.match(new RegExp(`<${tag}${attributes}/>|<${tag}${attributes}>[\\s\\S]*?</${tag}>`, "g")) ?? [];
}

/** The text of an element that holds nothing but text. */
export function textOf(element: string): string {
  return decodeXml(/^<[^>]*>([\s\S]*)<\/[^>]*>$/.exec(element)?.[1] ?? "");
}
