/** Chart. */

import type { Chart, ChartFacet } from "../model/chart";
import { setChartData } from "../model/chartData";
import { plotByOf, plotChartBy } from "../edits/chartSource";
import { CHART_TYPES, takeType } from "../model/chartTypes";
import { framePoints } from "../model/dimensions";
import { parseAddress } from "../model/addressText";
import { booleanInput, numberInput, textInput, wordInput } from "../ground/inputs";
import { RangeRef, type ChartRef } from "../model/refs";
import { activateChart, activeChart, deactivateChart } from "../model/selection";
import { defineClass, type ScalarMember } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";
import { HostError } from "../ground/hostError";
import { seriesInput } from "./chartCollection";
import { CHART_EVENTS } from "./chartEvents";
import { chartLabels } from "./chartLabels";
import { changeChart, PartRef, wholeInput } from "./chartRefs";

function frame(name: keyof Chart["frame"]): ScalarMember<ChartRef> {
  return {
    set: "1.1",
    get: ({ chart }) => chart.frame[name],
    put: (ref, value, host) => {
      const points = numberInput(value, 0);
      changeChart(ref, "frame", host);
      ref.chart.frame[name] = points;
    },
  };
}

/** A field of the chart itself. */
function option<Name extends keyof Chart>(
  set: string,
  name: Name,
  parse: (value: unknown) => Chart[Name],
  facet: ChartFacet = "options",
): ScalarMember<ChartRef> {
  return {
    set,
    get: ({ chart }) => chart[name],
    put: (ref, value, host) => {
      const parsed = parse(value);
      changeChart(ref, facet, host);
      ref.chart[name] = parsed;
    },
  };
}

/** The file format holds the styles 1 to 48; later ones are made of parts that this host does not write. */
function styleInput(value: unknown): number {
  if (typeof value === "number" && Number.isInteger(value) && value > 48)
    throw new HostError("NotImplemented", "This host has the chart styles 1 to 48.");
  return wholeInput(value, 1, 48);
}

/** Lays the chart over cells. */
function setPosition(ref: ChartRef, [start, end]: readonly unknown[], host: HostEnvironment): void {
  const rangeOf = (value: unknown): RangeRef =>
    value instanceof RangeRef ? value : parseAddress(textInput(value), ref.sheet);
  const first = rangeOf(start).rect;
  const last = end === null || end === undefined ? null : rangeOf(end).rect;
  const { left, top, width, height } = framePoints(
    ref.sheet,
    last === null ? first : { ...first, bottom: last.bottom, right: last.right },
  );
  changeChart(ref, "frame", host);
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
        const name = textInput(value);
        changeChart(ref, "name", host);
        ref.chart.name = name;
      },
    },
    chartType: {
      set: "1.7",
      get: ({ chart }) => chart.type,
      put: (ref, value, host) => {
        const type = wordInput(value, CHART_TYPES);
        changeChart(ref, "type", host);
        ref.chart.type = type;
        for (const series of ref.chart.series) takeType(series, type);
      },
    },
    left: frame("left"),
    top: frame("top"),
    width: frame("width"),
    height: frame("height"),
    plotVisibleOnly: option("1.8", "plotVisibleOnly", booleanInput, "plotVisibleOnly"),
    displayBlanksAs: option("1.8", "displayBlanksAs", (value) =>
      wordInput(value, ["NotPlotted", "Zero", "Interplotted"] as const),
    ),
    showDataLabelsOverMaximum: option("1.8", "showDataLabelsOverMaximum", booleanInput),
    style: option("1.8", "style", styleInput),
    plotBy: {
      set: "1.8",
      get: ({ chart }, { workbook }) => plotByOf(workbook, chart),
      put: (ref, value, host) => {
        const by = wordInput(value, ["Rows", "Columns"] as const);
        changeChart(ref, "data", host);
        plotChartBy(host.workbook, ref.chart, by);
      },
    },
  },
  navigations: {
    title: { set: "1.1", type: "ChartTitle", get: (ref) => new PartRef(ref, ref.chart.title, "title") },
    legend: { set: "1.1", type: "ChartLegend", get: (ref) => new PartRef(ref, ref.chart.legend, "legend") },
    axes: { set: "1.1", type: "ChartAxes", get: (ref) => ref },
    series: { set: "1.1", type: "ChartSeriesCollection", get: (ref) => ref },
    format: { set: "1.1", type: "ChartAreaFormat", get: (ref) => new PartRef(ref, ref.chart, "area") },
    dataLabels: { set: "1.1", type: "ChartDataLabels", get: chartLabels },
    plotArea: { set: "1.8", type: "ChartPlotArea", get: (ref) => ref },
    worksheet: { set: "1.2", type: "Worksheet", get: ({ sheet }) => sheet },
  },
  methods: {
    delete: {
      set: "1.1",
      call: (ref, _args, host) => {
        changeChart(ref, "data", host);
        if (activeChart(host.workbook) === ref.chart) deactivateChart(host.workbook);
        host.workbook.journal.note({ kind: "chartDeleted", sheet: ref.sheet, chart: ref.chart });
        ref.sheet.charts = ref.sheet.charts.filter((other) => other !== ref.chart);
      },
    },
    setData: {
      set: "1.1",
      call: (ref, [source, seriesBy], host) => {
        const series = seriesInput(source, seriesBy, ref.chart.type);
        changeChart(ref, "data", host);
        setChartData(ref.chart, series);
      },
    },
    setPosition: { set: "1.1", call: setPosition },
    activate: {
      set: "1.9",
      call: ({ sheet, chart }, _args, { workbook }) => {
        if (sheet.visibility !== "Visible")
          throw new HostError("InvalidOperation", "A chart of a hidden sheet can't be activated.");
        activateChart(workbook, sheet, chart);
      },
    },
  },
  events: CHART_EVENTS,
});
