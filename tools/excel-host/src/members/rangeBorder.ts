/** Borders of a range: its edges, and the lines between its cells. */

import { rangesOf, sharedBy, type CellsRef } from "../model/areas";
import type { BorderLine, BorderSide, CellFormat } from "../model/format";
import { wordInput } from "../ground/inputs";
import { changeFormats, sharedFormat } from "../model/rangeFormats";
import type { Rect } from "../model/rect";
import { RangeRef } from "../model/refs";
import { defineClass, type ScalarMember } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";
import { HostError } from "../ground/hostError";
import { BORDER_FACETS, FACET_NAMES, facetNamed, type Line } from "./borderFacets";

const INDEXES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type BorderIndex = (typeof INDEXES)[number];

/** One border of a range. */
class BorderRef {
  constructor(
    readonly cells: CellsRef,
    readonly index: BorderIndex,
  ) {}
}

interface Part {
  readonly rect: Rect;
  readonly side: BorderSide;
}

/** The cells a border of one range touches, and the side of them it is. */
function partsOf({ rect }: RangeRef, index: BorderIndex): Part[] {
  switch (index) {
    case "EdgeTop":
      return [{ rect: { ...rect, bottom: rect.top }, side: index }];
    case "EdgeBottom":
      return [{ rect: { ...rect, top: rect.bottom }, side: index }];
    case "EdgeLeft":
      return [{ rect: { ...rect, right: rect.left }, side: index }];
    case "EdgeRight":
      return [{ rect: { ...rect, left: rect.right }, side: index }];
    case "InsideHorizontal":
      return rect.top === rect.bottom ? [] : [{ rect: { ...rect, bottom: rect.bottom - 1 }, side: "EdgeBottom" }];
    case "InsideVertical":
      return rect.left === rect.right ? [] : [{ rect: { ...rect, right: rect.right - 1 }, side: "EdgeRight" }];
    case "DiagonalDown":
    case "DiagonalUp":
      return [{ rect, side: index }];
  }
}

function readLine<Value>({ cells, index }: BorderRef, read: (line: BorderLine | undefined) => Value): Value | null {
  return sharedBy(cells, (range) => {
    const [part] = partsOf(range, index);
    if (part === undefined) return read(undefined);
    return sharedFormat(new RangeRef(range.sheet, part.rect), ({ borders }) => read(borders[part.side]));
  });
}

/** @throws HostError `InvalidArgument` for lines between the cells of a single row or column: there are none. */
function refuseNowhere({ cells, index }: BorderRef): void {
  if (rangesOf(cells).every((range) => partsOf(range, index).length === 0))
    throw new HostError("InvalidArgument", `A single row or column has no ${index} border.`);
}

function changeLine(
  { cells, index }: BorderRef,
  host: HostEnvironment,
  change: (line: BorderLine | undefined) => BorderLine | undefined,
): void {
  for (const { rect, side } of rangesOf(cells).flatMap((range) => partsOf(range, index))) {
    changeFormats(host.workbook, new RangeRef(cells.sheet, rect), (format) => ({
      borders: changedBorders(format, side, change),
    }));
  }
}

function changedBorders(
  { borders }: CellFormat,
  side: BorderSide,
  change: (line: BorderLine | undefined) => BorderLine | undefined,
): CellFormat["borders"] {
  const { [side]: before, ...others } = borders;
  const line = change(before);
  return line === undefined ? others : { ...others, [side]: line };
}

function scalar(name: keyof typeof BORDER_FACETS): ScalarMember<BorderRef> {
  const { read, parse } = BORDER_FACETS[name];
  return {
    set: "1.1",
    get: (border) => readLine(border, read),
    put: (border, input, host) => {
      refuseNowhere(border);
      changeLine(border, host, parse(input));
    },
  };
}

export const rangeBorderClass = defineClass<BorderRef>({
  name: "RangeBorder",
  scalars: {
    sideIndex: { set: "1.1", get: ({ index }) => index },
    color: scalar("color"),
    style: scalar("style"),
    weight: scalar("weight"),
  },
  navigations: {},
  methods: {},
});

/** Borders by their names in `Excel.CellBorderCollection`. */
const SIDES: Readonly<Record<string, BorderIndex>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

/** All borders of cells, as cell properties tell them. @throws HostError `ApiNotFound` for a property they do not have. */
export function borderProperties(range: RangeRef, names: readonly string[]): Record<string, Record<string, unknown>> {
  const facets = names.map((name) => [name, facetNamed(name)] as const);
  return Object.fromEntries(
    Object.entries(SIDES).map(([side, index]) => [
      side,
      Object.fromEntries(facets.map(([name, { read }]) => [name, readLine(new BorderRef(range, index), read)])),
    ]),
  );
}

/**
 * Reads borders that cell properties hand in, and gives what sets them.
 *
 * @param given Sides with their properties.
 * @throws HostError `InvalidArgument` for a value that does not fit, `ApiNotFound` for a side or property there is not.
 */
export function parseBorders(
  given: readonly (readonly [side: string, properties: readonly (readonly [name: string, value: unknown])[]])[],
): (range: RangeRef, host: HostEnvironment) => void {
  const changes = given.map(([side, properties]) => {
    const index = Object.hasOwn(SIDES, side) ? SIDES[side] : undefined;
    if (index === undefined) throw new HostError("ApiNotFound", `This host does not know the border ${side}.`);
    const parsed = properties.map(([name, value]) => ({ name, change: facetNamed(name).parse(value) }));
    const ordered = FACET_NAMES.flatMap((name) => parsed.filter((each) => each.name === name));
    return { index, change: (line: Line): Line => ordered.reduce((changed, each) => each.change(changed), line) };
  });
  return (range, host) => {
    for (const { index, change } of changes) changeLine(new BorderRef(range, index), host, change);
  };
}

function borderOf(range: CellsRef, key: unknown): BorderRef {
  return new BorderRef(range, wordInput(key, INDEXES));
}

export const rangeBorderCollectionClass = defineClass<CellsRef>({
  name: "RangeBorderCollection",
  scalars: { count: { set: "1.1", get: () => INDEXES.length } },
  navigations: {},
  items: { type: "RangeBorder", list: (range) => INDEXES.map((index) => new BorderRef(range, index)) },
  indexer: { set: "1.1", type: "RangeBorder", get: borderOf },
  methods: {
    getItem: { set: "1.1", returns: "RangeBorder", call: (range, [key]) => borderOf(range, key) },
    getItemAt: {
      set: "1.1",
      returns: "RangeBorder",
      call: (range, [position]) => {
        const index = typeof position === "number" ? INDEXES[position] : undefined;
        if (index === undefined) throw new HostError("InvalidArgument", "There is no border at that position.");
        return new BorderRef(range, index);
      },
    },
  },
});
