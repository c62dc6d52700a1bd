/** ChartCollection: the charts of a sheet. */

import type { Chart } from "../model/chart";
import { seriesOf } from "../model/chartData";
import { createChart } from "../model/chartDefaults";
import { CHART_TYPES } from "../model/chartTypes";
import { refuseProtectedSheet } from "../model/guards";
import { wordInput } from "../ground/inputs";
import { ChartRef, RangeRef } from "../model/refs";
import type { Worksheet } from "../model/worksheet";
import { defineClass } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";
import { HostError } from "../ground/hostError";
import { CHARTS_EVENTS } from "./chartEvents";
import { found, lookups } from "./collections";

const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

const refs = new WeakMap<Chart, ChartRef>();

/** The one reference for each chart, so that it is the same object over requests. */
export function chartRef(sheet: Worksheet, chart: Chart): ChartRef {
  let ref = refs.get(chart);
  if (ref === undefined) refs.set(chart, (ref = new ChartRef(sheet, chart)));
  return ref;
}

function list(sheet: Worksheet): ChartRef[] {
  return sheet.charts.map((chart) => chartRef(sheet, chart));
}

/** By id or name; of equal names the first. */
function find(sheet: Worksheet, key: unknown): ChartRef | undefined {
  const charts = list(sheet);
  return (
    charts.find(({ chart }) => chart.id === key) ??
    charts.find(({ chart }) => chart.name.toLowerCase() === String(key).toLowerCase())
  );
}

/** Arguments of `add` and `setData`: the range of the data, and which way its series run. */
export function seriesInput(source: unknown, seriesBy: unknown, type: string): Chart["series"] {
  if (!(source instanceof RangeRef)) throw new HostError("InvalidArgument", "A chart needs a range.");
  const by = seriesBy === null || seriesBy === undefined ? "Auto" : wordInput(seriesBy, SERIES_BY);
  return seriesOf(source, by, type);
}

function addChart(sheet: Worksheet, [type, source, seriesBy]: readonly unknown[], host: HostEnvironment): ChartRef {
  refuseProtectedSheet(host.workbook, sheet, "allowEditObjects");
  const chartType = wordInput(type, CHART_TYPES);
  const series = seriesInput(source, seriesBy, chartType);
  const chart = createChart(host.workbook.createId(), freeName(sheet), chartType, series);
  sheet.charts.push(chart);
  sheet.changedFacets.add("charts");
  host.workbook.journal.note({ kind: "chartAdded", sheet, chart });
  return chartRef(sheet, chart);
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
  events: CHARTS_EVENTS,
});
