/** Series of a chart as its part keeps them: in groups of one kind on one pair of axes. */

import type { AxisGroup, Chart, ChartSeries } from "../../model/chart";
import { familyOf } from "../../model/chartTypes";

export interface SeriesGroup {
  readonly type: string;
  readonly axisGroup: AxisGroup;
  /** In their order in the chart. */
  readonly series: readonly ChartSeries[];
}

/** Areas lie behind columns, columns behind lines; the second axes lie before the first. */
const DEPTH = ["Area", "Column", "Bar", "Line", "Pie", "Doughnut", "Other"];

/** The groups of a chart; one without series when the chart has none, because a plot area needs one. */
export function groupsOf({ series, type }: Chart): SeriesGroup[] {
  if (series.length === 0) return [{ type: type.replace("Markers", ""), axisGroup: "Primary", series: [] }];
  const groups = new Map<string, { type: string; axisGroup: AxisGroup; series: ChartSeries[] }>();
  for (const one of series) {
    const key = `${one.axisGroup === "Primary" ? 0 : 1} ${DEPTH.indexOf(familyOf(one.type))}`;
    const group = groups.get(key) ?? { type: one.type, axisGroup: one.axisGroup, series: [] };
    group.series.push(one);
    groups.set(key, group);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** Ids of the category axis and of the value axis of a group. */
export function axisIds(group: AxisGroup): readonly [category: number, value: number] {
  return group === "Primary" ? [500_000_001, 500_000_002] : [500_000_003, 500_000_004];
}
