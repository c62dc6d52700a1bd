/** Data labels: of all series of a chart, of one series, of one point. */

import type { Chart, ChartDataLabel, ChartSeries } from "../model/chart";
import { emptyLabel } from "../model/chartDefaults";
import { labelPlaces } from "../model/chartTypes";
import { booleanInput, numberFormatInput, textInput, wordInput } from "../ground/inputs";
import { defineClass, type HostClass, type ScalarMember } from "../protocol/classes";
import { HostError } from "../ground/hostError";
import { angleInput, changeChart, field, PartRef } from "./chartRefs";
import type { ChartRef } from "../model/refs";

const POSITIONS = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
] as const;

type LabelRef = PartRef<ChartDataLabel>;

/** The series whose labels these are, or one of whose points has this label; all for the labels of the chart. */
function seriesOf({ chart: { chart }, part }: LabelRef): readonly ChartSeries[] {
  const own = chart.series.filter((one) => one.dataLabels === part || [...one.pointLabels.values()].includes(part));
  return own.length === 0 ? chart.series : own;
}

/** A label stands only where labels of its type of chart can stand. */
function position(set: string): ScalarMember<LabelRef> {
  return {
    set,
    get: ({ part }) => part.position ?? "OutsideEnd",
    put: (ref, value, host) => {
      const word = wordInput(value, POSITIONS);
      const fits = word === "None" || seriesOf(ref).every(({ type }) => labelPlaces(type).includes(word));
      if (!fits) throw new HostError("InvalidArgument", `Labels of this type of chart do not stand at ${word}.`);
      changeChart(ref.chart, ref.facet, host);
      ref.part.position = word;
    },
  };
}

const NUMBER_FORMAT: ScalarMember<LabelRef> = {
  set: "1.8",
  get: ({ part }) => part.numberFormat ?? "General",
  put: ({ chart, part, facet }, value, host) => {
    const format = numberFormatInput(value);
    changeChart(chart, facet, host);
    part.numberFormat = format;
    part.linkNumberFormat = false;
  },
};

const LINK: ScalarMember<LabelRef> = {
  set: "1.9",
  get: ({ part }) => part.linkNumberFormat,
  put: ({ chart, part, facet }, value, host) => {
    const isLinked = booleanInput(value);
    changeChart(chart, facet, host);
    part.linkNumberFormat = isLinked;
    part.numberFormat ??= "General";
  },
};

/** Labels of a series and the label of one point have the same members, but not from the same set. */
function labelClass(name: string, set: string, formatSet: string): HostClass {
  return defineClass<LabelRef>({
    name,
    scalars: {
      position: position(set),
      showValue: field(set, "showValue", booleanInput),
      showSeriesName: field(set, "showSeriesName", booleanInput),
      showCategoryName: field(set, "showCategoryName", booleanInput),
      showLegendKey: field(set, "showLegendKey", booleanInput),
      showPercentage: field(set, "showPercentage", booleanInput),
      showBubbleSize: field(set, "showBubbleSize", booleanInput),
      separator: field(set, "separator", textInput),
      numberFormat: NUMBER_FORMAT,
      linkNumberFormat: LINK,
      textOrientation: field("1.8", "angle", angleInput, 0),
    },
    navigations: { format: { set: formatSet, type: "ChartDataLabelFormat", get: (ref) => ref } },
    methods: {},
  });
}

export const chartDataLabelsClass = labelClass("ChartDataLabels", "1.1", "1.1");
export const chartDataLabelClass = labelClass("ChartDataLabel", "1.7", "1.8");

type Shown =
  "showValue" | "showSeriesName" | "showCategoryName" | "showLegendKey" | "showPercentage" | "showBubbleSize";

/** The switches of a label that shows nothing yet. */
const NOTHING: Record<Shown, false> = {
  showValue: false,
  showSeriesName: false,
  showCategoryName: false,
  showLegendKey: false,
  showPercentage: false,
  showBubbleSize: false,
};

/**
 * The labels of all series as one: reading gives what they share, or null, and writing changes each. Switching something on
 * shows the labels of series that had none.
 */
export function chartLabels(ref: ChartRef): LabelRef {
  return new PartRef(ref, sharedLabel(ref.chart), "seriesFormat");
}

function sharedLabel({ series }: Chart): ChartDataLabel {
  const labels = series.map(({ dataLabels }) => dataLabels);
  const shared = shareOf(labels.length === 0 ? [emptyLabel()] : labels);
  const switches = Object.keys(NOTHING) as Shown[];
  for (const name of switches) {
    Object.defineProperty(shared, name, {
      get: () => sharedValue(series.map((one) => one.hasDataLabels && one.dataLabels[name])) ?? null,
      set: (isOn: boolean) => {
        for (const one of series) {
          if (isOn && !one.hasDataLabels) Object.assign(one.dataLabels, NOTHING);
          one.hasDataLabels ||= isOn;
          one.dataLabels[name] = isOn;
        }
      },
    });
  }
  return shared;
}

/** One object in place of several: a field is what they share, or undefined; objects within are shared likewise. */
function shareOf<Part extends object>(parts: readonly Part[]): Part {
  return new Proxy({} as Part, {
    get: (own, name) => {
      if (Object.hasOwn(own, name)) return Reflect.get(own, name) as unknown;
      const values = parts.map((part) => Reflect.get(part, name) as unknown);
      return values.every((value) => typeof value === "object" && value !== null)
        ? shareOf(values)
        : sharedValue(values);
    },
    set: (own, name, value) => {
      if (Object.hasOwn(own, name)) return Reflect.set(own, name, value);
      for (const part of parts) Reflect.set(part, name, value);
      return true;
    },
    deleteProperty: (_own, name) => parts.every((part) => Reflect.deleteProperty(part, name)),
  });
}

function sharedValue<Value>(values: readonly Value[]): Value | undefined {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}
