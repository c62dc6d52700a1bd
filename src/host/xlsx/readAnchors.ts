/** What stands on cells of a loaded sheet and stays in its part unread: where it is, so that nothing moves away from under it. */

import { parseRect, type Rect } from "../model/rect";
import type { Anchored } from "../model/worksheet";
import { anchorCorner } from "./drawing";
import type { Package } from "./package";
import { parseRects } from "./readCells";
import { attribute, splitElement, type SplitElement } from "./xmlText";

/** Notes, pivot tables, pictures and rules of later versions of Excel on the sheet in `part`. */
export function readAnchors(pack: Package, part: string, sheet: SplitElement): Anchored[] {
  const related = pack.relationships(part).flatMap(({ type, target }) => {
    const kind = RELATED.find(([ending]) => type.endsWith(`/${ending}`));
    return kind === undefined || !pack.has(target) ? [] : anchors(kind[1], kind[2](pack.text(target), target));
  });
  const own = sheet.children.flatMap(({ name, text }) => {
    const what = ELEMENTS.get(name);
    return what === undefined ? [] : anchors(what, placesIn(text));
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
  ["comments", "a note", refsOf("comment")],
  ["threadedComment", "a comment", refsOf("threadedComment")],
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
function refsOf(name: string): (xml: string) => Rect[] {
  const tags = new RegExp(`<(?:[\\w.-]+:)?${name}\\s(?:[^>"']|"[^"]*"|'[^']*')*>`, "g");
  return (xml) => [...xml.matchAll(tags)].flatMap(([tag]) => parseRect(attribute(tag, "ref") ?? "") ?? []);
}

/** The ranges an element names anywhere inside: as `ref`, `sqref` or `r`, or in an `xm:sqref` of its own. */
function placesIn(xml: string): Rect[] {
  const named = [...xml.matchAll(/\s(?:ref|sqref|r)\s*=\s*"([^"]*)"/g)];
  const inside = [...xml.matchAll(/<(?:[\w.-]+:)?sqref>([^<]*)</g)];
  return [...named, ...inside].flatMap(([, text = ""]) => parseRects(text));
}

/** The cells under the corners of everything in a drawing that is no chart; what stands at absolute places moves with nothing. */
function readShapes(xml: string, part: string): Rect[] {
  return splitElement(xml, part).children.flatMap(({ text }) => {
    if (/<(?:[\w.-]+:)?chart\s/.test(text)) return [];
    const from = anchorCorner(text, "from");
    if (from === null) return [];
    const to = anchorCorner(text, "to") ?? from;
    return [{ top: from.row, left: from.column, bottom: to.row, right: to.column }];
  });
}
