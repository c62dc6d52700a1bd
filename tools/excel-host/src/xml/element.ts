/** Elements of XML made of names and values; what they hold is escaped here and nowhere else. */

import { encodeAttribute, encodeText } from "./xmlText";

/** Values of attributes: null and undefined ones are left out, true and false are 1 and 0. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * An element.
 *
 * @param name With its prefix.
 * @param content Elements, already written; a list is put together as it stands. Without any the element closes itself.
 */
export function element(name: string, attributes: Attributes = {}, content: string | readonly string[] = ""): string {
  const inside = typeof content === "string" ? content : content.join("");
  const tag = `<${name}${attributesText(attributes)}`;
  return inside === "" ? `${tag}/>` : `${tag}>${inside}</${name}>`;
}

/** An element that holds a text. */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
  return `<${name}${attributesText(attributes)}>${encodeText(text)}</${name}>`;
}

/** Makes elements whose names have the prefix of their part, its colon included. */
export function elementsOf(prefix: string): {
  readonly element: typeof element;
  readonly textElement: typeof textElement;
} {
  return {
    element: (name, attributes, content) => element(prefix + name, attributes, content),
    textElement: (name, text, attributes) => textElement(prefix + name, text, attributes),
  };
}

/** Attributes as they stand in a start tag, each with a blank before it. */
function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) =>
      value === null || value === undefined
        ? ""
        : ` ${name}="${encodeAttribute(typeof value === "boolean" ? String(Number(value)) : String(value))}"`,
    )
    .join("");
}
