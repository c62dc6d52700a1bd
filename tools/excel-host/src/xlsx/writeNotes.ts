/** Writes where notes and comments hang, over the parts they were read of: what they say stays as it is stored. */

import { cellOf, type CellNote } from "../model/cellNote";
import { formatRect, parseRect } from "../model/rect";
import { firstNamed, innerXml, replaceElements, withContent } from "../xml/xmlTags";
import { attribute, withAttribute } from "../xml/xmlText";

/** A part of comments with each entry on the cell it hangs on now; without those that were deleted. */
export function movedEntries(
  xml: string,
  name: "comment" | "threadedComment",
  part: string,
  notes: readonly CellNote[],
): string {
  const cells = new Map(notes.map((note) => [note.stored, formatRect(cellOf(note))]));
  return replaceElements(xml, name, part, (entry) => {
    const cell = cells.get(attribute(entry, "ref") ?? "");
    return cell === undefined ? "" : withAttribute(entry, "ref", cell);
  });
}

/** The drawing of the notes, with each box at its cell. */
export function movedBoxes(xml: string, part: string, notes: readonly CellNote[]): string {
  const moved = new Map(
    notes.map((note) => {
      const from = parseRect(note.stored);
      return [`${from?.top},${from?.left}`, note] as const;
    }),
  );
  return replaceElements(xml, "shape", part, (shape) => {
    const [row, column] = [numberIn(shape, "Row", part), numberIn(shape, "Column", part)];
    if (row === null || column === null) return shape;
    const note = moved.get(`${row},${column}`);
    if (note === undefined) return "";
    const anchor = (text: string): string => movedAnchor(text, note.column - column, note.row - row);
    const places: [string, (text: string) => string][] = [
      ["Row", () => String(note.row)],
      ["Column", () => String(note.column)],
      ["Anchor", anchor],
    ];
    return places.reduce(
      (text, [name, change]) =>
        replaceElements(text, name, part, (element) => withContent(element, change(innerXml(element)))),
      shape,
    );
  });
}

/** Whether a number stands in an element of the shape, and which. */
function numberIn(shape: string, name: string, part: string): number | null {
  const element = firstNamed(shape, name, part);
  return element === null ? null : Number(innerXml(element));
}

/** The corners of a box: left column and offset, top row and offset, right column and offset, bottom row and offset. */
function movedAnchor(text: string, columns: number, rows: number): string {
  const parts = text.split(",").map(Number);
  const steps = [columns, 0, rows, 0, columns, 0, rows, 0];
  return parts.map((part, index) => Math.max(0, part + (steps[index] ?? 0))).join(", ");
}
