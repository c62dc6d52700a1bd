/** Reads notes and comments of a sheet. */

import type { CellNote, Reply } from "../model/cellNote";
import { parseRect } from "../model/rect";
import { elementsNamed, firstNamed, innerXml } from "../xml/xmlTags";
import { attribute, contentOf, decodeXml } from "../xml/xmlText";
import type { Package } from "./package";

/** Notes and comments of the sheet in `part`, in the order of their parts: notes first. */
export function readNotes(pack: Package, part: string): CellNote[] {
  const partsOf = (ending: string): string[] =>
    pack.relationships(part).flatMap(({ type, target }) => (type.endsWith(ending) && pack.has(target) ? [target] : []));
  const persons = readPersons(pack);
  const comments = partsOf("/threadedComment").flatMap((path) => readComments(pack.text(path), path, persons));
  // Each comment has a note below it, for programs that know notes only.
  const isCommented = new Set(comments.map(({ stored }) => stored));
  const notes = partsOf("/comments").flatMap((path) => readPlainNotes(pack.text(path), path));
  return [...notes.filter(({ stored }) => !isCommented.has(stored)), ...comments];
}

/** Names of those who wrote comments, by id. */
function readPersons(pack: Package): ReadonlyMap<string, string> {
  const paths = pack
    .relationships("")
    .filter(({ type }) => type.endsWith("/officeDocument"))
    .flatMap(({ target }) => pack.relationships(target))
    .flatMap(({ type, target }) => (type.endsWith("/person") && pack.has(target) ? [target] : []));
  const persons = paths.flatMap((path) => {
    const xml = pack.text(path);
    return elementsNamed(xml, "person", path).map(({ start, end }) => xml.slice(start, end));
  });
  return new Map(
    persons.map((person) => [attribute(person, "id") ?? "", attribute(person, "displayName") ?? ""] as const),
  );
}

function readComments(xml: string, part: string, persons: ReadonlyMap<string, string>): CellNote[] {
  const entries = elementsNamed(xml, "threadedComment", part).map(({ start, end }) => {
    const entry = xml.slice(start, end);
    const text = firstNamed(entry, "text", part);
    return {
      id: attribute(entry, "id") ?? "",
      parent: attribute(entry, "parentId"),
      stored: attribute(entry, "ref") ?? "",
      author: persons.get(attribute(entry, "personId") ?? "") ?? "",
      text: text === null ? "" : decodeXml(innerXml(text)),
    };
  });
  return entries
    .filter(({ parent }) => parent === null)
    .flatMap(({ id, author, text, stored }) => {
      const replies = entries
        .filter(({ parent }) => parent === id)
        .map((reply): Reply => ({ id: reply.id, author: reply.author, text: reply.text }));
      return placed({ kind: "comment", id, author, text, replies, stored });
    });
}

function readPlainNotes(xml: string, part: string): CellNote[] {
  const authors = elementsNamed(xml, "author", part).map(({ start, end }) =>
    decodeXml(contentOf(xml.slice(start, end))),
  );
  return elementsNamed(xml, "comment", part).flatMap(({ start, end }, index) => {
    const entry = xml.slice(start, end);
    const text = elementsNamed(entry, "t", part).map((run) => decodeXml(innerXml(entry.slice(run.start, run.end))));
    const author = authors[Number(attribute(entry, "authorId") ?? "")] ?? "";
    const stored = attribute(entry, "ref") ?? "";
    return placed({ kind: "note", id: String(index + 1), author, text: text.join(""), replies: [], stored });
  });
}

/** A note on its cell; none where the file names no cell. */
function placed(note: Omit<CellNote, "row" | "column">): CellNote[] {
  const cell = parseRect(note.stored);
  return cell === null ? [] : [{ ...note, row: cell.top, column: cell.left }];
}
