/** Properties of cells, rows and columns in one call: `getCellProperties`, `setRowProperties` and the like. */

import { isReadable } from "../model/guards";
import { linkOf } from "../edits/links";
import { rangeAddress } from "../model/addressText";
import type { CellFormat } from "../model/format";
import { sharedFormat } from "../model/rangeFormats";
import { columnCount, rowCount, type Rect } from "../model/rect";
import { RangeRef } from "../model/refs";
import { HostError } from "../ground/hostError";
import { ALIGNMENT_FACETS, FILL_FACETS, FONT_FACETS, PROTECTION_FACETS, type FormatFacets } from "./formatFacets";
import { borderProperties } from "./rangeBorder";
import { columnWidth, rowHeight } from "./rangeFormat";
import { columnsHidden, hiddenState, rowsHidden } from "./rangeHidden";

type Properties = Readonly<Record<string, unknown>>;

/** What cells, rows or columns are asked about together. */
type Part = "cell" | "row" | "column";

/** A refusal by name, as for members. */
export function unknownProperty(name: string): HostError {
  return new HostError("ApiNotFound", `This host does not know the property ${name} of cells, rows or columns.`);
}

/** The entries of an object that was handed in. @throws HostError `InvalidArgument` when it is none. */
export function entriesOf(value: unknown): [string, unknown][] {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new HostError("InvalidArgument", "The properties are an object.");
  return Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
}

/** The facets of each group of a format. */
export const FACET_GROUPS: Readonly<Record<string, FormatFacets>> = {
  fill: FILL_FACETS,
  font: FONT_FACETS,
  protection: PROTECTION_FACETS,
};

/** Facets of cell properties that stand alone; `wrapText` and the like. */
export const PLAIN_FACETS: FormatFacets = ALIGNMENT_FACETS;

/** Names of what was asked for with `true`. */
function wanted(asked: unknown): string[] {
  return entriesOf(asked).flatMap(([name, isAsked]) => (isAsked === false ? [] : [name]));
}

function groupOf(range: RangeRef, facets: FormatFacets, asked: unknown): Properties {
  // All of a group can be asked for at once, as with `protection: true`.
  const names = asked === true ? Object.keys(facets) : wanted(asked);
  return Object.fromEntries(
    names.map((name) => {
      const facet = Object.hasOwn(facets, name) ? facets[name] : undefined;
      if (facet === undefined) throw unknownProperty(name);
      return [name, sharedFormat(range, facet.read)];
    }),
  );
}

function formatOf(range: RangeRef, part: Part, asked: unknown): Properties {
  return Object.fromEntries(
    entriesOf(asked)
      .filter(([, isAsked]) => isAsked !== false)
      .map(([name, below]) => {
        const group = Object.hasOwn(FACET_GROUPS, name) ? FACET_GROUPS[name] : undefined;
        if (group !== undefined) return [name, groupOf(range, group, below)];
        if (name === "borders") return [name, borderProperties(range, wanted(below))];
        if (name === "rowHeight" && part === "row") return [name, rowHeight(range)];
        if (name === "columnWidth" && part === "column") return [name, columnWidth(range)];
        const facet = Object.hasOwn(PLAIN_FACETS, name) ? PLAIN_FACETS[name] : undefined;
        if (facet === undefined) throw unknownProperty(`format.${name}`);
        return [name, sharedFormat(range, facet.read)];
      }),
  );
}

function propertyOf(range: RangeRef, part: Part, name: string): unknown {
  switch (name) {
    case "address":
    case "addressLocal":
      return rangeAddress(range);
    case "hidden":
      return hiddenState([...rowsHidden(range), ...columnsHidden(range)]);
    case "style":
      return sharedFormat(range, ({ styleName }) => styleName);
    case "hyperlink":
      return part === "cell" ? linkOf(range) : undefined;
    case "rowHidden":
      return part === "row" ? hiddenState(rowsHidden(range)) : undefined;
    case "rowIndex":
      return part === "row" ? range.rect.top : undefined;
    case "columnHidden":
      return part === "column" ? hiddenState(columnsHidden(range)) : undefined;
    case "columnIndex":
      return part === "column" ? range.rect.left : undefined;
    default:
      return undefined;
  }
}

function propertiesOf(range: RangeRef, part: Part, asked: unknown, format: (asked: unknown) => Properties): Properties {
  return Object.fromEntries(
    entriesOf(asked)
      .filter(([, isAsked]) => isAsked !== false)
      .map(([name, below]) => {
        if (name === "format") return [name, format(below)];
        const value = propertyOf(range, part, name);
        if (value === undefined) throw unknownProperty(name);
        return [name, value];
      }),
  );
}

/** @throws HostError `InvalidArgument` for whole rows and columns and for too many cells. */
function refuseUnreadable(range: RangeRef): void {
  if (!isReadable(range)) throw new HostError("InvalidArgument", "The range is too large.");
}

/** The rectangles of the single cells, rows or columns of a range, in order. */
export function linesOf({ rect }: RangeRef, part: "row" | "column"): Rect[] {
  return part === "row"
    ? Array.from({ length: rowCount(rect) }, (_, index) => ({
        ...rect,
        top: rect.top + index,
        bottom: rect.top + index,
      }))
    : Array.from({ length: columnCount(rect) }, (_, index) => ({
        ...rect,
        left: rect.left + index,
        right: rect.left + index,
      }));
}

/** `Range.getCellProperties`: rows of cells. Cells of one format share what is told of it. */
export function cellProperties(range: RangeRef, asked: unknown): Properties[][] {
  refuseUnreadable(range);
  const { sheet } = range;
  const told = new Map<CellFormat, Properties>();
  return linesOf(range, "row").map((row) =>
    linesOf(new RangeRef(sheet, row), "column").map((rect) => {
      const cell = new RangeRef(sheet, rect);
      return propertiesOf(cell, "cell", asked, (below) => {
        const format = sheet.formatAt(rect.top, rect.left);
        let known = told.get(format);
        if (known === undefined) told.set(format, (known = formatOf(cell, "cell", below)));
        return known;
      });
    }),
  );
}

/**
 * `Range.getRowProperties` and `getColumnProperties`: what the cells of a line do not share is null. Formats of whole lines
 * are properties of cells, which cannot be read there.
 */
export function lineProperties(range: RangeRef, part: "row" | "column", asked: unknown): Properties[] {
  const isOfCells = entriesOf(asked).some(([name]) => ["format", "style", "hidden"].includes(name));
  if (part === "row" || isOfCells) refuseUnreadable(range);
  return linesOf(range, part).map((rect) => {
    const line = new RangeRef(range.sheet, rect);
    return propertiesOf(line, part, asked, (below) => formatOf(line, part, below));
  });
}
