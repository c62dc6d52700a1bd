/** What stands on cells of a loaded sheet and stays in its part unread: where it is, so that nothing moves away from under it. */

import { parseRect, type Rect } from "../model/rect";
import type { Anchored } from "../model/anchored";
import { anchorCorner, chartId } from "./drawing";
import type { Package } from "./package";
import { parseRects } from "./readCells";
import { attributesOf, elementsNamed, findTag } from "../xml/xmlTags";
import { attribute, contentOf, splitElement, type SplitElement } from "../xml/xmlText";

/** Pivot tables, pictures and rules of later versions of Excel on the sheet in `part`. */
export function readAnchors(pack: Package, part: string, sheet: SplitElement): Anchored[] {
  const related = pack.relationships(part).flatMap(({ type, target }) => {
    const kind = RELATED.find(([ending]) => type.endsWith(`/${ending}`));
    return kind === undefined || !pack.has(target) ? [] : anchors(kind[1], kind[2](pack.text(target), target));
  });
  const own = sheet.children.flatMap(({ name, text }) => {
    const what = ELEMENTS.get(name);
    return what === undefined ? [] : anchors(what, placesIn(text, part));
  });
  return [...related, ...own];
}

function anchors(what: Anchored["what"], rects: readonly Rect[]): Anchored[] {
  return rects.map((rect) => ({ what, rect }));
}

const RELATED: readonly (readonly [
  ending: string,
  what: Anchored["what"],
  read: (xml: string, part: string) => Rect[],
])[] = [
  ["pivotTable", "a pivot table", refsOf("location")],
  ["queryTable", "a query", () => []],
  ["drawing", "a picture or shape", readShapes],
];

/** Elements of the sheet itself whose ranges this host does not take along. */
const ELEMENTS: ReadonlyMap<string, Anchored["what"]> = new Map([
  ["protectedRanges", "a range with a password of its own"],
  ["scenarios", "a scenario"],
  ["cellWatches", "a watched cell"],
  ["controls", "a control"],
  ["extLst", "a sparkline or a rule of a later version of Excel"],
]);

/** The ranges in the `ref` attributes of the elements of a name. */
function refsOf(name: string): (xml: string, part: string) => Rect[] {
  return (xml, part) =>
    elementsNamed(xml, name, part).flatMap(({ start, end }) => {
      return parseRect(attribute(xml.slice(start, end), "ref") ?? "") ?? [];
    });
}

/** The ranges an element names anywhere inside: as `ref`, `sqref` or `r`, or in an `xm:sqref` of its own. */
function placesIn(xml: string, part: string): Rect[] {
  const named: Rect[] = [];
  for (let tag = findTag(xml, 0, part); tag !== null; tag = findTag(xml, tag.end, part)) {
    for (const { name, value } of attributesOf(xml.slice(tag.start, tag.end)))
      if (PLACES.has(name)) for (const rect of parseRects(value)) named.push(rect);
  }
  const inside = elementsNamed(xml, "sqref", part).map(({ start, end }) => contentOf(xml.slice(start, end)));
  return [...named, ...inside.flatMap(parseRects)];
}

/** Attributes that say ranges. */
const PLACES = new Set(["ref", "sqref", "r"]);

/** The cells under the corners of everything in a drawing that is no chart; what stands at absolute places moves with nothing. */
function readShapes(xml: string, part: string): Rect[] {
  return splitElement(xml, part).children.flatMap(({ text }) => {
    if (chartId(text, part) !== null) return [];
    const from = anchorCorner(text, "from", part);
    if (from === null) return [];
    const to = anchorCorner(text, "to", part) ?? from;
    return [{ top: from.row, left: from.column, bottom: to.row, right: to.column }];
  });
}
