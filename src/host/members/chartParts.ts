/** Parts of a chart: title, legend, axes, grid lines, plot area. */

import type { Chart, ChartAxis, ChartText } from "../model/chart";
import { booleanInput, numberInput, textInput, wordInput } from "../model/rangeFormats";
import type { ChartRef } from "../model/refs";
import { defineClass, type ScalarMember } from "../protocol/classes";
import { changeChart, field, PartRef } from "./chartRefs";

/** Text of a title; setting it shows the title. */
const TITLE_TEXT: ScalarMember<PartRef<ChartText>> = {
  set: "1.1",
  get: ({ part }) => part.text,
  put: ({ chart, part, facet }, value, host) => {
    changeChart(chart, facet, host);
    part.text = textInput(value);
    part.visible = true;
  },
};

export const chartTitleClass = defineClass<PartRef<ChartText>>({
  name: "ChartTitle",
  scalars: {
    text: TITLE_TEXT,
    visible: field("1.1", "visible", booleanInput),
    overlay: field("1.1", "overlay", booleanInput),
    left: field("1.7", "left", (value) => numberInput(value, 0)),
    top: field("1.7", "top", (value) => numberInput(value, 0)),
  },
  navigations: { format: { set: "1.1", type: "ChartTitleFormat", get: (ref) => ref } },
  methods: {},
});

export const chartLegendClass = defineClass<PartRef<Chart["legend"]>>({
  name: "ChartLegend",
  scalars: {
    visible: field("1.1", "visible", booleanInput),
    overlay: field("1.1", "overlay", booleanInput),
    position: field("1.1", "position", (value) =>
      wordInput(value, ["Top", "Bottom", "Left", "Right", "Corner"] as const),
    ),
  },
  navigations: { format: { set: "1.1", type: "ChartLegendFormat", get: (ref) => ref } },
  methods: {},
});

export const chartAxesClass = defineClass<ChartRef>({
  name: "ChartAxes",
  scalars: {},
  navigations: {
    categoryAxis: { set: "1.1", type: "ChartAxis", get: (ref) => new PartRef(ref, ref.chart.categoryAxis, "axes") },
    valueAxis: { set: "1.1", type: "ChartAxis", get: (ref) => new PartRef(ref, ref.chart.valueAxis, "axes") },
  },
  methods: {},
});

/** A bound of an axis; an empty text makes it automatic again. */
function bound(name: "minimum" | "maximum" | "majorUnit"): ScalarMember<PartRef<ChartAxis>> {
  return field("1.1", name, (value) => (value === "" ? null : numberInput(value)), "");
}

export const chartAxisClass = defineClass<PartRef<ChartAxis>>({
  name: "ChartAxis",
  scalars: {
    minimum: bound("minimum"),
    maximum: bound("maximum"),
    majorUnit: bound("majorUnit"),
    visible: field("1.7", "visible", booleanInput),
    reversePlotOrder: field("1.7", "reversed", booleanInput),
    majorTickMark: field("1.7", "majorTickMark", (value) =>
      wordInput(value, ["None", "Outside", "Inside", "Cross"] as const),
    ),
    tickLabelPosition: field("1.7", "tickLabelPosition", (value) =>
      wordInput(value, ["NextToAxis", "High", "Low", "None"] as const),
    ),
    numberFormat: field("1.8", "numberFormat", textInput),
  },
  navigations: {
    format: { set: "1.1", type: "ChartAxisFormat", get: (ref) => ref },
    majorGridlines: { set: "1.1", type: "ChartGridlines", get: (ref) => ref },
    title: {
      set: "1.1",
      type: "ChartAxisTitle",
      get: ({ chart, part, facet }) => new PartRef(chart, part.title, facet),
    },
  },
  methods: {},
});

export const chartAxisTitleClass = defineClass<PartRef<ChartText>>({
  name: "ChartAxisTitle",
  scalars: { text: TITLE_TEXT, visible: field("1.1", "visible", booleanInput) },
  navigations: { format: { set: "1.1", type: "ChartAxisTitleFormat", get: (ref) => ref } },
  methods: {},
});

export const chartGridlinesClass = defineClass<PartRef<ChartAxis>>({
  name: "ChartGridlines",
  scalars: { visible: field("1.1", "majorGridlines", booleanInput) },
  navigations: {},
  methods: {},
});

/** The inner plot area, made automatic until something of it is set. */
function inner(name: keyof Chart["frame"]): ScalarMember<ChartRef> {
  return {
    set: "1.8",
    get: ({ chart }) => chart.plotArea?.[name] ?? null,
    put: (ref, value, host) => {
      changeChart(ref, "plotArea", host);
      const { width, height } = ref.chart.frame;
      ref.chart.plotArea ??= { left: width * 0.1, top: height * 0.15, width: width * 0.85, height: height * 0.7 };
      ref.chart.plotArea[name] = numberInput(value, 0);
    },
  };
}

export const chartPlotAreaClass = defineClass<ChartRef>({
  name: "ChartPlotArea",
  scalars: {
    insideLeft: inner("left"),
    insideTop: inner("top"),
    insideWidth: inner("width"),
    insideHeight: inner("height"),
  },
  navigations: {},
  methods: {},
});
