/** Points of a series: their values, looks and labels. */

import { resolveRange } from "../formulas/resolveRange";
import type { ChartDataLabel, ChartMarker, ChartPointFormat } from "../model/chart";
import { emptyLabel } from "../model/chartDefaults";
import { familyOf } from "../model/chartTypes";
import { booleanInput, colorInput, numberInput, wordInput } from "../ground/inputs";
import { columnCount, rowCount } from "../model/rect";
import { shownValue } from "../model/shownValue";
import { defineClass, type ScalarMember } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";
import { changeChart, PartRef, PointRef, refuseUnless, wholeInput, type SeriesRef } from "./chartRefs";

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

/** The value of the cell that a point stands for. */
function valueOf({ series: { chart, part }, index }: PointRef, { workbook }: HostEnvironment): unknown {
  const range = part.valuesFormula === null ? null : resolveRange(workbook, part.valuesFormula, chart.sheet);
  if (range === null) return null;
  const { sheet, rect } = range;
  const columns = columnCount(rect);
  return shownValue(sheet.cell(rect.top + Math.floor(index / columns), rect.left + (index % columns)));
}

/** The label of a point, made from the labels of its series when it has none of its own. */
function ownLabel({ series, index }: PointRef): ChartDataLabel {
  const own = series.part.pointLabels.get(index);
  if (own !== undefined && own !== null) return own;
  const label = series.part.hasDataLabels ? structuredClone(series.part.dataLabels) : emptyLabel();
  series.part.pointLabels.set(index, label);
  return label;
}

/** The look of a point; one that nobody changed is not saved. */
function ownFormat({ series, index }: PointRef): ChartPointFormat {
  const { pointFormats } = series.part;
  let format = pointFormats.get(index);
  if (format === undefined) pointFormats.set(index, (format = { fill: undefined, line: {}, marker: null }));
  return format;
}

export const MARKER_STYLES = [
  ...(["Automatic", "None", "Square", "Diamond", "Triangle", "X"] as const),
  ...(["Star", "Dot", "Dash", "Circle", "Plus"] as const),
] as const;

/** Source: ECMA-376 part 1, 21.2.2.106: markers are 5 points large unless it is said. */
const MARKER_SIZE = 5;

/** Members of the marker of a series or of a point. */
export function markerMembers<Target>(
  seriesOf: (target: Target) => SeriesRef,
  read: (target: Target) => ChartMarker,
  own: (target: Target) => ChartMarker,
): Record<string, ScalarMember<Target>> {
  const member = <Name extends keyof ChartMarker>(
    name: Name,
    parse: (value: unknown) => ChartMarker[Name],
    unset: unknown,
  ): ScalarMember<Target> => ({
    set: "1.7",
    get: (target) => read(target)[name] ?? unset,
    put: (target, value, host) => {
      const parsed = parse(value);
      const series = seriesOf(target);
      refuseUnless(familyOf(series.part.type) === "Line", "only lines have markers.");
      changeChart(series.chart, series.facet, host);
      own(target)[name] = parsed;
    },
  });
  return {
    markerStyle: member("style", (value) => wordInput(value, MARKER_STYLES), "Automatic"),
    markerSize: member("size", (value) => wholeInput(value, 2, 72), MARKER_SIZE),
    markerBackgroundColor: member("background", colorInput, ""),
    markerForegroundColor: member("foreground", colorInput, ""),
  };
}

export const chartPointClass = defineClass<PointRef>({
  name: "ChartPoint",
  scalars: {
    value: { set: "1.1", get: valueOf },
    hasDataLabel: {
      set: "1.7",
      get: ({ series, index }) => {
        const own = series.part.pointLabels.get(index);
        return own === undefined ? series.part.hasDataLabels : own !== null;
      },
      put: (point, value, host) => {
        const hasLabel = booleanInput(value);
        changeChart(point.series.chart, "seriesFormat", host);
        if (hasLabel) ownLabel(point);
        else point.series.part.pointLabels.set(point.index, null);
      },
    },
    ...markerMembers<PointRef>(
      ({ series }) => series,
      ({ series, index }) => series.part.pointFormats.get(index)?.marker ?? series.part.marker,
      (point) => (ownFormat(point).marker ??= { ...point.series.part.marker }),
    ),
  },
  navigations: {
    dataLabel: {
      set: "1.7",
      type: "ChartDataLabel",
      get: (point) => new PartRef(point.series.chart, ownLabel(point), "seriesFormat"),
    },
    format: {
      set: "1.1",
      type: "ChartPointFormat",
      get: (point) => new PartRef(point.series.chart, ownFormat(point), "seriesFormat"),
    },
  },
  methods: {},
});
