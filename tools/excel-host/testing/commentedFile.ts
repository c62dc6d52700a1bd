/** Files in which colleagues left comments and notes on cells, stored as Excel stores them. */

import { parseRect } from "../src/model/rect";
import { openWorkbook } from "../src/xlsx/openWorkbook";
import { Package } from "../src/xlsx/package";
import { OFFICE, TYPES } from "../src/xlsx/relatedParts";
import { replaceChildren } from "../src/xlsx/sheetChildren";
import { encodeText, joinElement, splitElement } from "../src/xml/xmlText";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const THREADED = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const OF_2017 = "http://schemas.microsoft.com/office/2017/10/relationships";

/** What somebody left on a cell. */
export interface LeftComment {
  readonly kind: "note" | "comment";
  /** `B8`. */
  readonly cell: string;
  readonly author: string;
  readonly text: string;
  /** Of a comment: who answered what. */
  readonly replies?: readonly { readonly author: string; readonly text: string }[];
}

/** A workbook's file with comments and notes on cells of one sheet, which has none yet. */
export function withComments(file: Uint8Array, sheetName: string, left: readonly LeftComment[]): Uint8Array {
  const { workbook } = openWorkbook(file);
  const part = workbook.sheets.find(({ name }) => name === sheetName)?.part ?? null;
  if (part === null) throw new Error(`There is no sheet "${sheetName}".`);
  const pack = Package.read(file);
  const put = (pattern: string, xml: string, contentType: string, relationship: string): string => {
    const path = pack.freePath(pattern);
    pack.write(path, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
    pack.addOverride(path, contentType);
    return pack.addRelationship(part, relationship, path);
  };
  put("xl/comments*.xml", notesXml(left), `${TYPES}.spreadsheetml.comments+xml`, `${OFFICE}/comments`);
  const vml = put(
    "xl/drawings/vmlDrawing*.vml",
    boxesXml(left),
    "application/vnd.openxmlformats-officedocument.vmlDrawing",
    `${OFFICE}/vmlDrawing`,
  );
  const comments = left.filter(({ kind }) => kind === "comment");
  if (comments.length > 0) {
    const people = [
      ...new Set(comments.flatMap(({ author, replies = [] }) => [author, ...replies.map((r) => r.author)])),
    ];
    put(
      "xl/threadedComments/threadedComment*.xml",
      commentsXml(comments, people),
      "application/vnd.ms-excel.threadedcomments+xml",
      `${OF_2017}/threadedComment`,
    );
    const persons = people.map(
      (name, index) =>
        `<person displayName="${encodeText(name)}" id="${guid(9000 + index)}" userId="${index}" providerId="None"/>`,
    );
    const path = pack.freePath("xl/persons/person*.xml");
    pack.write(path, `<personList xmlns="${THREADED}">${persons.join("")}</personList>`);
    pack.addOverride(path, "application/vnd.ms-excel.person+xml");
    pack.addRelationship("xl/workbook.xml", `${OF_2017}/person`, path);
  }
  const sheet = splitElement(pack.text(part), part, ["sheetData"]);
  const children = [...sheet.children];
  replaceChildren(children, "legacyDrawing", `<${sheet.prefix}legacyDrawing xmlns:r="${OFFICE}" r:id="${vml}"/>`);
  pack.write(part, joinElement({ ...sheet, children }));
  return pack.toBytes();
}

function guid(number: number): string {
  return `{00000000-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
}

/** The notes, and below each comment the note that older programs show instead. */
function notesXml(left: readonly LeftComment[]): string {
  const authors = left.map(({ kind, author }, index) => (kind === "note" ? author : `tc=${guid(index)}`));
  const entries = left.map(
    ({ cell, text }, index) =>
      `<comment ref="${cell}" authorId="${index}" shapeId="0"><text><r><t xml:space="preserve">${encodeText(text)}</t></r></text></comment>`,
  );
  return (
    `<comments xmlns="${MAIN}"><authors>${authors.map((name) => `<author>${encodeText(name)}</author>`).join("")}</authors>` +
    `<commentList>${entries.join("")}</commentList></comments>`
  );
}

function commentsXml(comments: readonly LeftComment[], people: readonly string[]): string {
  let next = 0;
  const entry = (cell: string, author: string, text: string, parent: string | null): string => {
    const parentId = parent === null ? "" : ` parentId="${parent}"`;
    next += 1;
    return (
      `<threadedComment ref="${cell}" dT="2026-11-20T10:00:00.00" personId="${guid(9000 + people.indexOf(author))}" ` +
      `id="${guid(next)}"${parentId}><text>${encodeText(text)}</text></threadedComment>`
    );
  };
  const entries = comments.flatMap(({ cell, author, text, replies = [] }) => {
    const id = guid(next + 1);
    return [entry(cell, author, text, null), ...replies.map((reply) => entry(cell, reply.author, reply.text, id))];
  });
  return `<ThreadedComments xmlns="${THREADED}">${entries.join("")}</ThreadedComments>`;
}

/** The boxes in which notes are shown. */
function boxesXml(left: readonly LeftComment[]): string {
  const shapes = left.map(({ cell }, index) => {
    const { top = 0, left: column = 0 } = parseRect(cell) ?? {};
    return (
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="visibility:hidden" fillcolor="#ffffe1">` +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>` +
      `<x:Anchor>${column + 1}, 15, ${top}, 2, ${column + 3}, 31, ${top + 4}, 1</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${top}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>' +
    `${shapes.join("")}</xml>`
  );
}
