/** What the chart members hand around. */

import type { ChartAxis, ChartFacet, ChartFill, ChartFont, ChartLine, ChartSeries } from "../model/chart";
import { refuseProtectedSheet } from "../model/guards";
import { booleanInput, colorInput, numberInput, textInput } from "../model/rangeFormats";
import type { ChartRef } from "../model/refs";
import { defineClass, type HostClass, type ScalarMember } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";

/** A part of a chart: the chart it belongs to, and the facet that is written anew when the part changes. */
export class PartRef<Part> {
  constructor(
    readonly chart: ChartRef,
    readonly part: Part,
    readonly facet: ChartFacet,
  ) {}
}

/** One series of a chart. */
export type SeriesRef = PartRef<ChartSeries>;

/** One point of a series. */
export class PointRef {
  constructor(
    readonly series: SeriesRef,
    readonly index: number,
  ) {}
}

/** Marks a facet of a chart as changed. @throws HostError `AccessDenied` when the sheet is protected. */
export function changeChart({ sheet, chart }: ChartRef, facet: ChartFacet, host: HostEnvironment): void {
  refuseProtectedSheet(host.workbook, sheet, "allowEditObjects");
  chart.changed.add(facet);
  sheet.changedFacets.add("charts");
}

/** A scalar that is one field of a part. */
export function field<Part, Name extends keyof Part>(
  set: string,
  name: Name,
  parse: (value: unknown) => Part[Name],
  unset: unknown = null,
): ScalarMember<PartRef<Part>> {
  return {
    set,
    get: ({ part }) => part[name] ?? unset,
    put: ({ chart, part, facet }, value, host) => {
      changeChart(chart, facet, host);
      part[name] = parse(value);
    },
  };
}

/** A font. */
export const chartFontClass = defineClass<PartRef<ChartFont>>({
  name: "ChartFont",
  scalars: {
    name: field("1.1", "name", textInput),
    size: field("1.1", "sizePoints", (value) => numberInput(value, 1, 409)),
    bold: field("1.1", "bold", booleanInput),
    italic: field("1.1", "italic", booleanInput),
    color: field("1.1", "color", colorInput),
  },
  navigations: {},
  methods: {},
});

/** Something that has a fill. */
interface Filled {
  fill: ChartFill;
}

export const chartFillClass = defineClass<PartRef<Filled>>({
  name: "ChartFill",
  scalars: {},
  navigations: {},
  methods: {
    setSolidColor: {
      set: "1.1",
      call: ({ chart, part, facet }, [color], host) => {
        changeChart(chart, facet, host);
        part.fill = colorInput(color);
      },
    },
    clear: {
      set: "1.1",
      call: ({ chart, part, facet }, _args, host) => {
        changeChart(chart, facet, host);
        part.fill = "none";
      },
    },
  },
});

/** A line; `clear` takes it away. */
function lineClass(name: string): HostClass {
  return defineClass<PartRef<ChartLine>>({
    name,
    scalars: {
      color: field(name === "ChartBorder" ? "1.7" : "1.1", "color", colorInput, "#000000"),
      weight: field("1.7", "weightPoints", (value) => numberInput(value, 0, 1584), 0.75),
    },
    navigations: {},
    methods: {
      clear: {
        set: name === "ChartBorder" ? "1.8" : "1.1",
        call: ({ chart, part, facet }, _args, host) => {
          changeChart(chart, facet, host);
          part.color = "none";
        },
      },
    },
  });
}

export const chartLineFormatClass = lineClass("ChartLineFormat");
export const chartBorderClass = lineClass("ChartBorder");

/** A class whose only use is to lead to a font. */
function fontOnly(name: string): HostClass {
  return defineClass<PartRef<{ font: ChartFont }>>({
    name,
    scalars: {},
    navigations: {
      font: { set: "1.1", type: "ChartFont", get: ({ chart, part, facet }) => new PartRef(chart, part.font, facet) },
    },
    methods: {},
  });
}

export const chartTitleFormatClass = fontOnly("ChartTitleFormat");
export const chartAxisTitleFormatClass = fontOnly("ChartAxisTitleFormat");
export const chartLegendFormatClass = fontOnly("ChartLegendFormat");
export const chartDataLabelFormatClass = fontOnly("ChartDataLabelFormat");

export const chartAxisFormatClass = defineClass<PartRef<ChartAxis>>({
  name: "ChartAxisFormat",
  scalars: {},
  navigations: {
    font: { set: "1.1", type: "ChartFont", get: ({ chart, part, facet }) => new PartRef(chart, part.font, facet) },
    line: {
      set: "1.1",
      type: "ChartLineFormat",
      get: ({ chart, part, facet }) => new PartRef(chart, part.line, facet),
    },
  },
  methods: {},
});
