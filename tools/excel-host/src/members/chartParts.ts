/** Areas of a chart: the chart area and the plot area. */

import type { Chart, ChartFrame } from "../model/chart";
import { numberInput } from "../ground/inputs";
import type { ChartRef } from "../model/refs";
import { defineClass, type ScalarMember } from "../protocol/classes";
import { changeChart, flag, PartRef } from "./chartRefs";

export const chartAreaFormatClass = defineClass<PartRef<Chart>>({
  name: "ChartAreaFormat",
  scalars: { roundedCorners: flag("1.9", "roundedCorners") },
  navigations: {
    fill: { set: "1.1", type: "ChartFill", get: (ref) => ref },
    border: { set: "1.7", type: "ChartBorder", get: ({ chart, part, facet }) => new PartRef(chart, part.line, facet) },
    font: { set: "1.1", type: "ChartFont", get: ({ chart, part, facet }) => new PartRef(chart, part.font, facet) },
  },
  methods: {},
});

/** The inner plot area, made automatic until something of it is set. */
function inner(name: keyof ChartFrame): ScalarMember<ChartRef> {
  return {
    set: "1.8",
    get: ({ chart }) => chart.plotArea?.[name] ?? null,
    put: (ref, value, host) => {
      const points = numberInput(value, 0);
      changeChart(ref, "plotArea", host);
      const { width, height } = ref.chart.frame;
      ref.chart.plotArea ??= { left: width * 0.1, top: height * 0.15, width: width * 0.85, height: height * 0.7 };
      ref.chart.plotArea[name] = points;
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
  navigations: {
    format: {
      set: "1.8",
      type: "ChartPlotAreaFormat",
      get: (ref) => new PartRef(ref, ref.chart.plotLook, "plotArea"),
    },
  },
  methods: {},
});
