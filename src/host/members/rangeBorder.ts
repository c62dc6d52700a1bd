/** Borders of a range: its edges, and the lines between its cells. */

import type { BorderLine, BorderSide, CellFormat } from "../model/format";
import { changeFormats, colorInput, sharedFormat, wordInput } from "../model/rangeFormats";
import type { Rect } from "../model/rect";
import { RangeRef } from "../model/refs";
import { defineClass } from "../protocol/classes";
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

export const rangeBorderClass = defineClass<BorderRef>({
  name: "RangeBorder",
  scalars: {
    sideIndex: { set: "1.1", get: ({ index }) => index },
    color: {
      set: "1.1",
      get: (border) => readLine(border, (line) => line?.color ?? "#000000"),
      put: (border, value, host) => {
        const color = colorInput(value);
        changeLine(border, host, (line) => ({ style: line?.style ?? "thin", color }));
      },
    },
    style: {
      set: "1.1",
      get: (border) =>
        readLine(border, (line) => (line === undefined ? "None" : (FILE_STYLES[line.style]?.style ?? "Continuous"))),
      put: (border, value, host) => {
        const style = wordInput(value, STYLES);
        changeLine(border, host, (line) =>
          style === "None"
            ? undefined
            : {
                style: fileStyle(style, FILE_STYLES[line?.style ?? "thin"]?.weight ?? "Thin"),
                color: line?.color ?? "#000000",
              },
        );
      },
    },
    weight: {
      set: "1.1",
      get: (border) => readLine(border, (line) => FILE_STYLES[line?.style ?? "thin"]?.weight ?? "Thin"),
      put: (border, value, host) => {
        const weight = wordInput(value, WEIGHTS);
        changeLine(border, host, (line) => ({
          style: fileStyle(FILE_STYLES[line?.style ?? "thin"]?.style ?? "Continuous", weight),
          color: line?.color ?? "#000000",
        }));
      },
    },
  },
  navigations: {},
  methods: {},
});

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
