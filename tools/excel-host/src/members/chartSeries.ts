/** Series of a chart. */

import { chartReference, kindOf } from "../model/chartData";
import { emptySeries } from "../model/chartDefaults";
import { seriesName } from "../edits/chartNames";
import {
  changeSeriesType,
  CHART_TYPES,
  commonType,
  familyOf,
  hasCategoryLegend,
  isBars,
  isRound,
  shownType,
} from "../model/chartTypes";
import type { ChartSeries } from "../model/chart";
import { booleanInput, textInput, wordInput } from "../ground/inputs";
import { RangeRef, type ChartRef } from "../model/refs";
import { defineClass, type ScalarMember } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";
import { HostError } from "../ground/hostError";
import { itemAt } from "./collections";
import { chartGroup } from "./chartGroups";
import { markerMembers } from "./chartPoints";
import { below, changeChart, field, PartRef, refuseUnless, wholeInput, type SeriesRef } from "./chartRefs";

function seriesList(chart: ChartRef): SeriesRef[] {
  return chart.chart.series.map((series) => new PartRef(chart, series, "seriesFormat"));
}

function addSeries(chart: ChartRef, name: unknown, host: HostEnvironment): SeriesRef {
  changeChart(chart, "data", host);
  const last = chart.chart.series.at(-1);
  const series: ChartSeries = {
    ...emptySeries(chart.chart.type),
    ...(last === undefined ? {} : kindOf(last)),
    nameText: typeof name === "string" ? name : "",
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

function deleteSeries({ chart, part }: SeriesRef, _args: readonly unknown[], host: HostEnvironment): void {
  // In the part of another program the looks stand in order: only the last series goes without moving them.
  changeChart(chart, chart.chart.series.at(-1) === part ? "data" : "seriesFormat", host);
  const { chart: model } = chart;
  const index = model.series.indexOf(part);
  if (!hasCategoryLegend(model)) {
    const hidden = [...model.legend.hiddenEntries].filter((entry) => entry !== index);
    model.legend.hiddenEntries = new Set(hidden.map((entry) => (entry > index ? entry - 1 : entry)));
  }
  model.series = model.series.filter((other) => other !== part);
  model.type = commonType(model);
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

/** A member that only some types have. */
function onTypes(
  member: ScalarMember<SeriesRef>,
  fits: (type: string) => boolean,
  message: string,
): ScalarMember<SeriesRef> {
  return {
    ...member,
    put: (ref, value, host) => {
      refuseUnless(fits(ref.part.type), message);
      member.put?.(ref, value, host);
    },
  };
}

const isLine = (type: string): boolean => familyOf(type) === "Line";

const NAME: ScalarMember<SeriesRef> = {
  set: "1.1",
  get: ({ chart, part }, { workbook }) => seriesName(workbook, chart.sheet, part),
  put: ({ chart, part }, value, host) => {
    const name = textInput(value);
    if (name.length > 255) throw new HostError("InvalidArgument", "A series name has at most 255 characters.");
    changeChart(chart, "data", host);
    part.nameText = name;
    part.nameFormula = null;
  },
};

const CHART_TYPE: ScalarMember<SeriesRef> = {
  set: "1.7",
  get: ({ part }) => shownType(part),
  put: ({ chart, part, facet }, value, host) => {
    const type = wordInput(value, CHART_TYPES);
    changeChart(chart, facet, host);
    changeSeriesType(chart.chart, part, type);
  },
};

/** Series of a kind share the subtype of the axes they come to. */
const AXIS_GROUP: ScalarMember<SeriesRef> = {
  set: "1.8",
  get: ({ part }) => part.axisGroup,
  put: ({ chart, part, facet }, value, host) => {
    const group = wordInput(value, ["Primary", "Secondary"] as const);
    refuseUnless(!isRound(part.type), "the chart has no axes.");
    const others = chart.chart.series.filter((other) => other !== part);
    refuseUnless(
      group === "Primary" || others.some(({ axisGroup }) => axisGroup === "Primary"),
      "one series has to stay on the primary axes.",
    );
    changeChart(chart, facet, host);
    part.axisGroup = group;
    const kin = others.find((other) => other.axisGroup === group && familyOf(other.type) === familyOf(part.type));
    if (kin !== undefined) Object.assign(part, { type: kin.type, gapWidth: kin.gapWidth, overlap: kin.overlap });
    chart.chart.type = commonType(chart.chart);
  },
};

const VARY: ScalarMember<SeriesRef> = {
  set: "1.8",
  get: ({ part }) => part.varyByCategories,
  put: ({ chart, part, facet }, value, host) => {
    const varies = booleanInput(value);
    refuseUnless(chart.chart.series.length === 1, "the chart has more than one series.");
    changeChart(chart, facet, host);
    part.varyByCategories = varies;
  },
};

export const chartSeriesClass = defineClass<SeriesRef>({
  name: "ChartSeries",
  scalars: {
    name: NAME,
    chartType: CHART_TYPE,
    axisGroup: AXIS_GROUP,
    hasDataLabels: field("1.7", "hasDataLabels", booleanInput),
    ...markerMembers<SeriesRef>(
      (ref) => ref,
      ({ part }) => part.marker,
      ({ part }) => part.marker,
    ),
    smooth: onTypes(field("1.7", "smooth", booleanInput), isLine, "only lines are smooth."),
    invertIfNegative: onTypes(field("1.8", "invertIfNegative", booleanInput), isBars, "only bars are inverted."),
    varyByCategories: VARY,
    explosion: onTypes(
      field("1.8", "explosion", (value) => wholeInput(value, 0, 400)),
      isRound,
      "only slices are taken out.",
    ),
    gapWidth: chartGroup("1.7", "gapWidth", (value) => wholeInput(value, 0, 500), isBars),
    overlap: chartGroup("1.8", "overlap", (value) => wholeInput(value, -100, 100), isBars),
    firstSliceAngle: chartGroup("1.8", "firstSliceAngle", (value) => wholeInput(value, 0, 360), isRound),
    doughnutHoleSize: chartGroup(
      "1.7",
      "doughnutHoleSize",
      (value) => wholeInput(value, 10, 90),
      (type) => familyOf(type) === "Doughnut",
    ),
  },
  navigations: {
    format: { set: "1.1", type: "ChartSeriesFormat", get: (ref) => ref },
    points: { set: "1.1", type: "ChartPointsCollection", get: (ref) => ref },
    dataLabels: { set: "1.8", type: "ChartDataLabels", get: (ref) => below(ref, ref.part.dataLabels) },
  },
  methods: {
    setValues: { set: "1.7", call: setRange("valuesFormula") },
    setXAxisValues: { set: "1.7", call: setRange("categoriesFormula") },
    delete: { set: "1.7", call: deleteSeries },
  },
});
