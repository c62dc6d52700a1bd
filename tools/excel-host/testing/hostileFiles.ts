/** Workbooks that somebody made to hang, crash or fill whoever reads them. */

import { newWorkbook } from "../src/xlsx/newWorkbook";
import { saveWorkbook } from "../src/xlsx/saveWorkbook";
import { readZip, writeZip } from "../src/xlsx/zip";
import { zipContainer, type ZippedEntry } from "../src/xlsx/zipContainer";

export const WORKBOOK = "xl/workbook.xml";
export const SHEET = "xl/worksheets/sheet1.xml";

/** A workbook with one part made anew. */
export function withPart(file: Uint8Array, part: string, make: (xml: string) => string): Uint8Array {
  const entries = readZip(file);
  const xml = new TextDecoder().decode(entries.get(part));
  entries.set(part, new TextEncoder().encode(make(xml)));
  return writeZip(entries);
}

/** An empty workbook with one part made anew. */
export function emptyWithPart(part: string, make: (xml: string) => string): Uint8Array {
  return withPart(saveWorkbook(newWorkbook()), part, make);
}

/** An empty workbook with something before the end of its workbook part. */
export function workbookHolding(xml: string): Uint8Array {
  return emptyWithPart(WORKBOOK, (part) => part.replace("</workbook>", () => `${xml}</workbook>`));
}

/** An empty workbook whose sheet holds the given rows. */
export function sheetHolding(rows: string): Uint8Array {
  return emptyWithPart(SHEET, (part) => part.replace("<sheetData/>", () => `<sheetData>${rows}</sheetData>`));
}

/** A workbook with an entry as a container stores it, be it that it says something else of itself than it is. */
export function withEntry(file: Uint8Array, name: string, entry: ZippedEntry): Uint8Array {
  const others = readZip(file)
    .zipped()
    .filter(([other]) => other !== name);
  return zipContainer([...others, [name, entry]]);
}

/** A part that breaks off before its last end tag and goes on with something else. */
export function cutBy(xml: string): (part: string) => string {
  return (part) => part.slice(0, part.lastIndexOf("</")) + xml;
}

/** What never ends or begins: marks of XML, over and over. `size` times each. */
export function brokenXml(size: number): readonly (readonly [what: string, xml: string])[] {
  return [
    ["tags that do not end", "<a ".repeat(size)],
    ["attributes that do not end", '<a b="'.repeat(size)],
    ["attributes in single quotes that do not end", "<a b='".repeat(size)],
    ["comments that do not end", "<!--".repeat(size)],
    ["sections that do not end", "<![CDATA[".repeat(size)],
    ["instructions that do not end", "<?a ".repeat(size)],
    ["elements that do not end", "<a>".repeat(size)],
    ["declarations", "<!ENTITY a 'b'>".repeat(size)],
  ];
}
