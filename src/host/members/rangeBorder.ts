/** Borders of a range: its edges, and the lines between its cells. */

import type { BorderLine, BorderSide, CellFormat } from "../model/format";
import { changeFormats, colorInput, sharedFormat, wordInput } from "../model/rangeFormats";
import type { Rect } from "../model/rect";
import { RangeRef } from "../model/refs";
import { defineClass, type ScalarMember } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";
import { HostError } from "../protocol/hostError";

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
    readonly range: RangeRef,
    readonly index: BorderIndex,
  ) {}
}

/** Office.js tells style and weight apart; the file has one word for both. */
const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
type Style = (typeof STYLES)[number];
type Weight = (typeof WEIGHTS)[number];

const FILE_STYLES: Readonly<Record<string, { style: Style; weight: Weight }>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

function fileStyle(style: Style, weight: Weight): string {
  const match = Object.entries(FILE_STYLES).find(([, known]) => known.style === style && known.weight === weight);
  return match?.[0] ?? Object.entries(FILE_STYLES).find(([, known]) => known.style === style)?.[0] ?? "thin";
}

/** The cells a border touches, and the side of them it is. */
function parts({ range, index }: BorderRef): { rect: Rect; side: BorderSide }[] {
  const { rect } = range;
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

function readLine<Value>(border: BorderRef, read: (line: BorderLine | undefined) => Value): Value | null {
  const [part] = parts(border);
  if (part === undefined) return read(undefined);
  return sharedFormat(new RangeRef(border.range.sheet, part.rect), ({ borders }) => read(borders[part.side]));
}

function changeLine(
  border: BorderRef,
  host: HostEnvironment,
  change: (line: BorderLine | undefined) => BorderLine | undefined,
): void {
  for (const { rect, side } of parts(border)) {
    changeFormats(host.workbook, new RangeRef(border.range.sheet, rect), (format) => ({
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

type Line = BorderLine | undefined;

/** What a border is told by: how it reads, and how it changes a line. */
interface BorderFacet {
  readonly read: (line: Line) => string;
  /** @throws HostError `InvalidArgument` for what it does not take. */
  readonly parse: (input: unknown) => (line: Line) => Line;
}

/** In the order in which several of them are set together: no style takes the line away. */
const BORDER_FACETS: Readonly<Record<"weight" | "color" | "style", BorderFacet>> = {
  weight: {
    read: (line) => FILE_STYLES[line?.style ?? "thin"]?.weight ?? "Thin",
    parse: (input) => {
      const weight = wordInput(input, WEIGHTS);
      return (line) => ({
        style: fileStyle(FILE_STYLES[line?.style ?? "thin"]?.style ?? "Continuous", weight),
        color: line?.color ?? "#000000",
      });
    },
  },
  color: {
    read: (line) => line?.color ?? "#000000",
    parse: (input) => {
      const color = colorInput(input);
      return (line) => ({ style: line?.style ?? "thin", color });
    },
  },
  style: {
    read: (line) => (line === undefined ? "None" : (FILE_STYLES[line.style]?.style ?? "Continuous")),
    parse: (input) => {
      const style = wordInput(input, STYLES);
      return (line) =>
        style === "None"
          ? undefined
          : {
              style: fileStyle(style, FILE_STYLES[line?.style ?? "thin"]?.weight ?? "Thin"),
              color: line?.color ?? "#000000",
            };
    },
  },
};

const FACET_NAMES = ["weight", "color", "style"] as const;

function scalar(name: keyof typeof BORDER_FACETS): ScalarMember<BorderRef> {
  const { read, parse } = BORDER_FACETS[name];
  return {
    set: "1.1",
    get: (border) => readLine(border, read),
    put: (border, input, host) => changeLine(border, host, parse(input)),
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

function facetNamed(name: string): BorderFacet {
  const known = FACET_NAMES.find((each) => each === name);
  if (known === undefined)
    throw new HostError("ApiNotFound", `This host does not know the property ${name} of borders.`);
  return BORDER_FACETS[known];
}

function borderOf(range: RangeRef, key: unknown): BorderRef {
  return new BorderRef(range, wordInput(key, INDEXES));
}

export const rangeBorderCollectionClass = defineClass<RangeRef>({
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
