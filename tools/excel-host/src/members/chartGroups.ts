/** Members of a series that all series of its kind on the same axes share: widths, overlaps, angles. */

import type { ChartSeries } from "../model/chart";
import { familyOf } from "../model/chartTypes";
import type { ScalarMember } from "../protocol/classes";
import { HostError } from "../ground/hostError";
import { changeChart, type SeriesRef } from "./chartRefs";

type GroupField = "gapWidth" | "overlap" | "firstSliceAngle" | "doughnutHoleSize";

/**
 * A member of the group of a series.
 *
 * Writing throws HostError `InvalidArgument` for a type without it. Source: `ChartSeries.gapWidth`, `doughnutHoleSize`.
 */
export function chartGroup(
  set: string,
  name: GroupField,
  parse: (value: unknown) => number,
  fits: (type: string) => boolean,
): ScalarMember<SeriesRef> {
  return {
    set,
    get: ({ part }) => part[name],
    put: ({ chart, part, facet }, value, host) => {
      const number = parse(value);
      if (!fits(part.type)) throw new HostError("InvalidArgument", "This type of chart has no such property.");
      changeChart(chart, facet, host);
      const isKin = (other: ChartSeries): boolean =>
        other.axisGroup === part.axisGroup && familyOf(other.type) === familyOf(part.type);
      for (const series of chart.chart.series.filter(isKin)) series[name] = number;
    },
  };
}
