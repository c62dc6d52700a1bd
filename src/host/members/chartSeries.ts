/** Series of a chart, their points and labels. */

import type { ChartDataLabel } from "../model/chart";
import { chartReference, emptyLabel, emptySeries } from "../model/chartData";
import { booleanInput, numberInput, textInput, wordInput } from "../model/rangeFormats";
import { columnCount, rowCount } from "../model/rect";
import { RangeRef, type ChartRef } from "../model/refs";
import { resolveRange } from "../formulas/resolveRange";
import { shownValue } from "../model/shownValue";
import { defineClass } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";
import { HostError } from "../protocol/hostError";
import { itemAt } from "./collections";
import { changeChart, field, PartRef, PointRef, type SeriesRef } from "./chartRefs";

function seriesList(chart: ChartRef): SeriesRef[] {
  return chart.chart.series.map((series) => new PartRef(chart, series, "seriesFormat"));
}

/** The name a series shows: of its cell, or its own. */
export function seriesName(
  { chart, part }: PartRef<{ nameFormula: string | null; nameText: string }>,
  host: HostEnvironment,
): string {
  const range = part.nameFormula === null ? null : resolveRange(host.workbook, part.nameFormula, chart.sheet);
  return range === null ? part.nameText : String(shownValue(range.sheet.cell(range.rect.top, range.rect.left)));
}

function addSeries(chart: ChartRef, name: unknown, host: HostEnvironment): SeriesRef {
  changeChart(chart, "data", host);
  const series = {
    ...emptySeries(),
    nameText: typeof name === "string" ? name : "",
    overlap: chart.chart.series[0]?.overlap ?? 0,
  };
  chart.chart.series.push(series);
  return new PartRef(chart, series, "seriesFormat");
}

function setRange(name: "valuesFormula" | "categoriesFormula") {
  return ({ chart, part }: SeriesRef, [range]: readonly unknown[], host: HostEnvironment): void => {
    if (!(range instanceof RangeRef)) throw new HostError("InvalidArgument", "The argument must be a range.");
    changeChart(chart, "data", host);
    part[name] = chartReference(range.sheet, range.rect);
  };
}

export const chartSeriesCollectionClass = defineClass<ChartRef>({
  name: "ChartSeriesCollection",
  scalars: { count: { set: "1.1", get: ({ chart }) => chart.series.length } },
  navigations: {},
  items: { type: "ChartSeries", list: seriesList },
  methods: {
    getItemAt: { set: "1.1", returns: "ChartSeries", call: (chart, [index]) => itemAt(seriesList(chart), index) },
    getCount: { set: "1.4", call: ({ chart }) => chart.series.length },
    add: { set: "1.7", returns: "ChartSeries", call: (chart, [name], host) => addSeries(chart, name, host) },
  },
});

export const chartSeriesClass = defineClass<SeriesRef>({
  name: "ChartSeries",
  scalars: {
    name: {
      set: "1.1",
      get: seriesName,
      put: ({ chart, part }, value, host) => {
        const name = textInput(value);
        if (name.length > 255) throw new HostError("InvalidArgument", "A series name has at most 255 characters.");
        changeChart(chart, "data", host);
        part.nameText = name;
        part.nameFormula = null;
      },
    },
    hasDataLabels: field("1.7", "hasDataLabels", booleanInput),
    gapWidth: {
      set: "1.7",
      get: ({ part }) => part.gapWidth,
      put: ({ chart }, value, host) => {
        changeChart(chart, "seriesFormat", host);
        const width = numberInput(value, 0, 500);
        for (const series of chart.chart.series) series.gapWidth = width;
      },
    },
    overlap: {
      set: "1.8",
      get: ({ part }) => part.overlap,
      put: ({ chart }, value, host) => {
        changeChart(chart, "seriesFormat", host);
        const overlap = numberInput(value, -100, 100);
        for (const series of chart.chart.series) series.overlap = overlap;
      },
    },
  },
  navigations: {
    format: { set: "1.1", type: "ChartSeriesFormat", get: (ref) => ref },
    points: { set: "1.1", type: "ChartPointsCollection", get: (ref) => ref },
    dataLabels: {
      set: "1.8",
      type: "ChartDataLabels",
      get: ({ chart, part, facet }) => new PartRef(chart, part.dataLabels, facet),
    },
  },
  methods: {
    setValues: { set: "1.7", call: setRange("valuesFormula") },
    setXAxisValues: { set: "1.7", call: setRange("categoriesFormula") },
    delete: {
      set: "1.7",
      call: ({ chart, part }, _args, host) => {
        changeChart(chart, "data", host);
        chart.chart.series = chart.chart.series.filter((other) => other !== part);
      },
    },
  },
});

export const chartSeriesFormatClass = defineClass<SeriesRef>({
  name: "ChartSeriesFormat",
  scalars: {},
  navigations: {
    fill: { set: "1.1", type: "ChartFill", get: (ref) => ref },
    line: {
      set: "1.1",
      type: "ChartLineFormat",
      get: ({ chart, part, facet }) => new PartRef(chart, part.line, facet),
    },
  },
  methods: {},
});

function pointCount({ chart, part }: SeriesRef, host: HostEnvironment): number {
  const range = part.valuesFormula === null ? null : resolveRange(host.workbook, part.valuesFormula, chart.sheet);
  return range === null ? 0 : rowCount(range.rect) * columnCount(range.rect);
}

export const chartPointsCollectionClass = defineClass<SeriesRef>({
  name: "ChartPointsCollection",
  scalars: { count: { set: "1.1", get: pointCount } },
  navigations: {},
  items: {
    type: "ChartPoint",
    list: (ref, host) => Array.from({ length: pointCount(ref, host) }, (_, index) => new PointRef(ref, index)),
  },
  methods: {
    getItemAt: {
      set: "1.1",
      returns: "ChartPoint",
      call: (ref, [index], host) => new PointRef(ref, numberInput(index, 0, pointCount(ref, host) - 1)),
    },
    getCount: { set: "1.4", call: (ref, _args, host) => pointCount(ref, host) },
  },
});

/** The label of a point, made from the labels of its series when it has none of its own. */
function ownLabel({ series, index }: PointRef): ChartDataLabel {
  const own = series.part.pointLabels.get(index);
  if (own !== undefined && own !== null) return own;
  const label = series.part.hasDataLabels ? structuredClone(series.part.dataLabels) : emptyLabel();
  series.part.pointLabels.set(index, label);
  return label;
}

export const chartPointClass = defineClass<PointRef>({
  name: "ChartPoint",
  scalars: {
    hasDataLabel: {
      set: "1.7",
      get: ({ series, index }) => {
        const own = series.part.pointLabels.get(index);
        return own === undefined ? series.part.hasDataLabels : own !== null;
      },
      put: (point, value, host) => {
        changeChart(point.series.chart, "seriesFormat", host);
        if (booleanInput(value)) ownLabel(point);
        else point.series.part.pointLabels.set(point.index, null);
      },
    },
  },
  navigations: {
    dataLabel: {
      set: "1.7",
      type: "ChartDataLabel",
      get: (point) => new PartRef(point.series.chart, ownLabel(point), "seriesFormat"),
    },
  },
  methods: {},
});

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

/** Labels of a series and the label of one point have the same members, but not from the same set. */
function labelClass(name: string, set: string, formatSet: string, numberFormatSet: string) {
  return defineClass<PartRef<ChartDataLabel>>({
    name,
    scalars: {
      position: field(set, "position", (value) => wordInput(value, POSITIONS), "OutsideEnd"),
      showValue: field(set, "showValue", booleanInput),
      showSeriesName: field(set, "showSeriesName", booleanInput),
      showCategoryName: field(set, "showCategoryName", booleanInput),
      showLegendKey: field(set, "showLegendKey", booleanInput),
      numberFormat: field(numberFormatSet, "numberFormat", textInput, "General"),
    },
    navigations: { format: { set: formatSet, type: "ChartDataLabelFormat", get: (ref) => ref } },
    methods: {},
  });
}

export const chartDataLabelsClass = labelClass("ChartDataLabels", "1.1", "1.1", "1.8");
export const chartDataLabelClass = labelClass("ChartDataLabel", "1.7", "1.8", "1.8");
