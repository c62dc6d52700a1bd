/** Chart, its title, legend, axes and plot area, and ChartCollection. */

import type { Chart } from "../model/chart";
import { createChart, seriesOf, setChartData } from "../model/chartData";
import { framePoints } from "../model/dimensions";
import { refuseProtectedSheet } from "../model/guards";
import { parseAddress } from "../model/addressText";
import { booleanInput, numberInput, textInput, wordInput } from "../model/rangeFormats";
import { ChartRef, RangeRef } from "../model/refs";
import type { Worksheet } from "../model/worksheet";
import { defineClass, type ScalarMember } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";
import { HostError } from "../protocol/hostError";
import { found, lookups } from "./collections";
import { changeChart, PartRef } from "./chartRefs";

const TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "Pie",
  "Doughnut",
  "Area",
  "AreaStacked",
] as const;

const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

const refs = new WeakMap<Chart, ChartRef>();

function refOf(sheet: Worksheet, chart: Chart): ChartRef {
  let ref = refs.get(chart);
  if (ref === undefined) refs.set(chart, (ref = new ChartRef(sheet, chart)));
  return ref;
}

function list(sheet: Worksheet): ChartRef[] {
  return sheet.charts.map((chart) => refOf(sheet, chart));
}

/** By id or name; of equal names the first. */
function find(sheet: Worksheet, key: unknown): ChartRef | undefined {
  const charts = list(sheet);
  return (
    charts.find(({ chart }) => chart.id === key) ??
    charts.find(({ chart }) => chart.name.toLowerCase() === String(key).toLowerCase())
  );
}

function addChart(sheet: Worksheet, [type, source, seriesBy]: readonly unknown[], host: HostEnvironment): ChartRef {
  refuseProtectedSheet(host.workbook, sheet, "allowEditObjects");
  const chartType = wordInput(type, TYPES);
  if (!(source instanceof RangeRef)) throw new HostError("InvalidArgument", "A chart needs a range.");
  const series = seriesOf(
    source,
    seriesBy === null || seriesBy === undefined ? "Auto" : wordInput(seriesBy, SERIES_BY),
  );
  const chart = createChart(host.workbook.createId(), freeName(sheet), chartType, series);
  sheet.charts.push(chart);
  sheet.changedFacets.add("charts");
  return refOf(sheet, chart);
}

function freeName(sheet: Worksheet): string {
  for (let number = 1; ; number += 1) {
    if (!sheet.charts.some(({ name }) => name === `Chart ${number}`)) return `Chart ${number}`;
  }
}

export const chartCollectionClass = defineClass<Worksheet>({
  name: "ChartCollection",
  scalars: { count: { set: "1.1", get: ({ charts }) => charts.length } },
  navigations: {},
  items: { type: "Chart", list },
  indexer: { set: "1.1", type: "Chart", get: (sheet, key) => found(find(sheet, key)) },
  methods: {
    ...lookups("Chart", { getItem: "1.1", orNull: "1.4", getItemAt: "1.1", getCount: "1.4" }, list, find),
    add: { set: "1.1", returns: "Chart", call: addChart },
  },
});

function frame(name: keyof Chart["frame"]): ScalarMember<ChartRef> {
  return {
    set: "1.1",
    get: ({ chart }) => chart.frame[name],
    put: (ref, value, host) => {
      changeChart(ref, "frame", host);
      ref.chart.frame[name] = numberInput(value, 0);
    },
  };
}

/** Lays the chart over cells. */
function setPosition(ref: ChartRef, [start, end]: readonly unknown[], host: HostEnvironment): void {
  changeChart(ref, "frame", host);
  const rangeOf = (value: unknown): RangeRef =>
    value instanceof RangeRef ? value : parseAddress(textInput(value), ref.sheet);
  const first = rangeOf(start).rect;
  const last = end === null || end === undefined ? null : rangeOf(end).rect;
  const { left, top, width, height } = framePoints(
    ref.sheet,
    last === null ? first : { ...first, bottom: last.bottom, right: last.right },
  );
  ref.chart.frame = last === null ? { ...ref.chart.frame, left, top } : { left, top, width, height };
}

export const chartClass = defineClass<ChartRef>({
  name: "Chart",
  id: ({ chart }) => ({ Id: chart.id }),
  scalars: {
    id: { set: "1.7", get: ({ chart }) => chart.id },
    name: {
      set: "1.1",
      get: ({ chart }) => chart.name,
      put: (ref, value, host) => {
        changeChart(ref, "name", host);
        ref.chart.name = textInput(value);
      },
    },
    chartType: {
      set: "1.7",
      get: ({ chart }) => chart.type,
      put: (ref, value, host) => {
        if (ref.chart.part !== null)
          throw new HostError("NotImplemented", "This host does not change the type of a chart of the file.");
        changeChart(ref, "type", host);
        ref.chart.type = wordInput(value, TYPES);
      },
    },
    left: frame("left"),
    top: frame("top"),
    width: frame("width"),
    height: frame("height"),
    plotVisibleOnly: {
      set: "1.8",
      get: ({ chart }) => chart.plotVisibleOnly,
      put: (ref, value, host) => {
        changeChart(ref, "plotVisibleOnly", host);
        ref.chart.plotVisibleOnly = booleanInput(value);
      },
    },
  },
  navigations: {
    title: { set: "1.1", type: "ChartTitle", get: (ref) => new PartRef(ref, ref.chart.title, "title") },
    legend: { set: "1.1", type: "ChartLegend", get: (ref) => new PartRef(ref, ref.chart.legend, "legend") },
    axes: { set: "1.1", type: "ChartAxes", get: (ref) => ref },
    series: { set: "1.1", type: "ChartSeriesCollection", get: (ref) => ref },
    format: { set: "1.1", type: "ChartAreaFormat", get: (ref) => ref },
    plotArea: { set: "1.8", type: "ChartPlotArea", get: (ref) => ref },
    worksheet: { set: "1.2", type: "Worksheet", get: ({ sheet }) => sheet },
  },
  methods: {
    delete: {
      set: "1.1",
      call: (ref, _args, host) => {
        changeChart(ref, "data", host);
        ref.sheet.charts = ref.sheet.charts.filter((other) => other !== ref.chart);
      },
    },
    setData: {
      set: "1.1",
      call: (ref, [source, seriesBy], host) => {
        if (!(source instanceof RangeRef)) throw new HostError("InvalidArgument", "A chart needs a range.");
        const series = seriesOf(
          source,
          seriesBy === null || seriesBy === undefined ? "Auto" : wordInput(seriesBy, SERIES_BY),
        );
        changeChart(ref, "data", host);
        setChartData(ref.chart, series);
      },
    },
    setPosition: { set: "1.1", call: setPosition },
  },
});

export const chartAreaFormatClass = defineClass<ChartRef>({
  name: "ChartAreaFormat",
  scalars: {},
  navigations: {
    fill: { set: "1.1", type: "ChartFill", get: (ref) => new PartRef(ref, ref.chart, "area") },
    border: { set: "1.7", type: "ChartBorder", get: (ref) => new PartRef(ref, ref.chart.line, "area") },
    font: { set: "1.1", type: "ChartFont", get: (ref) => new PartRef(ref, ref.chart.font, "area") },
  },
  methods: {},
});
