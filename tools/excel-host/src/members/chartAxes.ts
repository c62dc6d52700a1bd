/** The axes of a chart, and the grid lines of an axis. */

import type { AxisGroup, ChartAxis, ChartLine } from "../model/chart";
import { isRound } from "../model/chartTypes";
import { booleanInput, wordInput } from "../ground/inputs";
import type { ChartRef } from "../model/refs";
import { defineClass, type NavigationMember } from "../protocol/classes";
import { found } from "./collections";
import { below, changeChart, PartRef } from "./chartRefs";

export type AxisRef = PartRef<ChartAxis>;

/** Each axis with what it shows and the group it belongs to. */
export function placeOf({ chart: { chart }, part }: AxisRef): { type: "Category" | "Value"; group: AxisGroup } {
  const type = part === chart.categoryAxis || part === chart.secondaryCategoryAxis ? "Category" : "Value";
  const group = part === chart.categoryAxis || part === chart.valueAxis ? "Primary" : "Secondary";
  return { type, group };
}

function axisOf(ref: ChartRef, type: "Category" | "Value", group: AxisGroup): AxisRef {
  const { chart } = ref;
  const pair =
    group === "Primary"
      ? { Category: chart.categoryAxis, Value: chart.valueAxis }
      : { Category: chart.secondaryCategoryAxis, Value: chart.secondaryValueAxis };
  return new PartRef(ref, pair[type], "axes");
}

export const chartAxesClass = defineClass<ChartRef>({
  name: "ChartAxes",
  scalars: {},
  navigations: {
    categoryAxis: { set: "1.1", type: "ChartAxis", get: (ref) => axisOf(ref, "Category", "Primary") },
    valueAxis: { set: "1.1", type: "ChartAxis", get: (ref) => axisOf(ref, "Value", "Primary") },
  },
  methods: {
    getItem: {
      set: "1.7",
      returns: "ChartAxis",
      call: (ref, [type, group]) => {
        const kind = wordInput(type, ["Category", "Value", "Series"] as const);
        const side =
          group === null || group === undefined ? "Primary" : wordInput(group, ["Primary", "Secondary"] as const);
        const { series } = ref.chart;
        const isThere =
          kind !== "Series" &&
          (side === "Primary"
            ? !series.some((one) => isRound(one.type))
            : series.some(({ axisGroup }) => axisGroup === "Secondary"));
        return found(isThere ? axisOf(ref, kind, side) : null);
      },
    },
  },
});

/** Grid lines and what of their axis they are. */
export interface Gridlines {
  readonly axis: ChartAxis;
  readonly name: "majorGridlines" | "minorGridlines";
  readonly line: ChartLine;
}

export function gridlines(name: Gridlines["name"], line: "majorGridline" | "minorGridline"): NavigationMember<AxisRef> {
  return {
    set: "1.1",
    type: "ChartGridlines",
    get: (ref) => below(ref, { axis: ref.part, name, line: ref.part[line] }),
  };
}

export const chartGridlinesClass = defineClass<PartRef<Gridlines>>({
  name: "ChartGridlines",
  scalars: {
    visible: {
      set: "1.1",
      get: ({ part: { axis, name } }) => axis[name],
      put: ({ chart, part: { axis, name }, facet }, value, host) => {
        const isVisible = booleanInput(value);
        changeChart(chart, facet, host);
        axis[name] = isVisible;
      },
    },
  },
  navigations: { format: { set: "1.1", type: "ChartGridlinesFormat", get: (ref) => below(ref, ref.part.line) } },
  methods: {},
});
