/** Fonts, fills, lines, and the classes whose use is to lead to them. */

import type { ChartDash, ChartFill, ChartFont, ChartLine, ChartLook } from "../model/chart";
import { booleanInput, colorInput, numberInput, textInput, wordInput } from "../ground/inputs";
import { defineClass, type HostClass, type NavigationMember, type ScalarMember } from "../protocol/classes";
import { HostError } from "../ground/hostError";
import { below, changeChart, field, type PartRef } from "./chartRefs";

export const chartFontClass = defineClass<PartRef<ChartFont>>({
  name: "ChartFont",
  scalars: {
    name: field("1.1", "name", textInput),
    size: field("1.1", "sizePoints", (value) => numberInput(value, 1, 409)),
    bold: field("1.1", "bold", booleanInput),
    italic: field("1.1", "italic", booleanInput),
    color: field("1.1", "color", colorInput),
    underline: {
      set: "1.1",
      get: ({ part }) => (part.underline === true ? "Single" : "None"),
      put: (ref, value, host) => {
        const word = wordInput(value, ["None", "Single"] as const);
        changeChart(ref.chart, ref.facet, host);
        ref.part.underline = word === "Single";
      },
    },
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
      call: ({ chart, part, facet }, [text], host) => {
        const color = colorInput(text);
        changeChart(chart, facet, host);
        part.fill = color;
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

const LINE_STYLES = [
  ...["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"],
  ...["Grey25", "Grey50", "Grey75", "Automatic", "RoundDot"],
] as const;

const DASHES: readonly ChartDash[] = ["Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "RoundDot"];

/** `None` is no line, `Automatic` one that nobody set. */
const LINE_STYLE: ScalarMember<PartRef<ChartLine>> = {
  set: "1.7",
  get: ({ part }) =>
    part.color === "none" ? "None" : (part.dash ?? (part.color === undefined ? "Automatic" : "Continuous")),
  put: ({ chart, part, facet }, value, host) => {
    const style = wordInput(value, LINE_STYLES);
    const dash = DASHES.find((word) => word === style);
    if (style.startsWith("Grey")) throw new HostError("NotImplemented", "This host draws no lines of grey patterns.");
    changeChart(chart, facet, host);
    if (style === "None") part.color = "none";
    else if (part.color === "none" || style === "Automatic") delete part.color;
    if (dash === undefined) delete part.dash;
    else part.dash = dash;
  },
};

/** A line; `clear` takes it away. */
function lineClass(name: string): HostClass {
  return defineClass<PartRef<ChartLine>>({
    name,
    scalars: {
      color: field(name === "ChartBorder" ? "1.7" : "1.1", "color", colorInput, "#000000"),
      weight: field("1.7", "weightPoints", (value) => numberInput(value, 0, 1584), 0.75),
      lineStyle: LINE_STYLE,
    },
    navigations: {},
    methods: {
      clear: {
        set: name === "ChartBorder" ? "1.8" : "1.1",
        call: ({ chart, part, facet }, _args, host) => {
          changeChart(chart, facet, host);
          part.color = "none";
          delete part.dash;
        },
      },
    },
  });
}

export const chartLineFormatClass = lineClass("ChartLineFormat");
export const chartBorderClass = lineClass("ChartBorder");

type Navigations<Part> = Readonly<Record<string, NavigationMember<PartRef<Part>>>>;

/** What leads from a format to its font, fill and border; null for a set: the class has no such member. */
function lookClass(name: string, sets: { font?: string; fill: string; border?: string; line?: string }): HostClass {
  const navigations: Record<string, Navigations<ChartLook & { font: ChartFont }>[string]> = {
    fill: { set: sets.fill, type: "ChartFill", get: (ref) => below(ref, ref.part) },
  };
  const { font, border, line } = sets;
  if (font !== undefined) navigations.font = { set: font, type: "ChartFont", get: (ref) => below(ref, ref.part.font) };
  if (border !== undefined)
    navigations.border = { set: border, type: "ChartBorder", get: (ref) => below(ref, ref.part.line) };
  if (line !== undefined)
    navigations.line = { set: line, type: "ChartLineFormat", get: (ref) => below(ref, ref.part.line) };
  return defineClass<PartRef<ChartLook & { font: ChartFont }>>({ name, scalars: {}, navigations, methods: {} });
}

export const chartTitleFormatClass = lookClass("ChartTitleFormat", { font: "1.1", fill: "1.1", border: "1.7" });
export const chartAxisTitleFormatClass = lookClass("ChartAxisTitleFormat", { font: "1.1", fill: "1.8", border: "1.8" });
export const chartLegendFormatClass = lookClass("ChartLegendFormat", { font: "1.1", fill: "1.1", border: "1.8" });
export const chartDataLabelFormatClass = lookClass("ChartDataLabelFormat", { font: "1.1", fill: "1.1", border: "1.8" });
export const chartAxisFormatClass = lookClass("ChartAxisFormat", { font: "1.1", fill: "1.8", line: "1.1" });
export const chartSeriesFormatClass = lookClass("ChartSeriesFormat", { fill: "1.1", line: "1.1" });
export const chartPointFormatClass = lookClass("ChartPointFormat", { fill: "1.1", border: "1.7" });
export const chartPlotAreaFormatClass = lookClass("ChartPlotAreaFormat", { fill: "1.8", border: "1.8" });

/** The line of grid lines. */
export const chartGridlinesFormatClass = defineClass<PartRef<ChartLine>>({
  name: "ChartGridlinesFormat",
  scalars: {},
  navigations: { line: { set: "1.1", type: "ChartLineFormat", get: (ref) => ref } },
  methods: {},
});
