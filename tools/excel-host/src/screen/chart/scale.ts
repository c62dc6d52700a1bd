/** The value axis of a chart. */

import type { DrawnChart } from "./drawnChart";

export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/** How the values of a category stand together. */
export type Stacking = "clustered" | "stacked" | "percent";

export function stackingOf(type: string): Stacking {
  if (type.endsWith("Stacked100")) return "percent";
  return type.endsWith("Stacked") ? "stacked" : "clustered";
}

/** The axis that the chart asks for, or a round one around its values. */
export function scaleOf({ chart, series, categories }: DrawnChart, stacking: Stacking): Scale {
  const { minimum, maximum, majorUnit } = chart.valueAxis;
  const totals = categories.flatMap((_, index) => {
    const values = series.map(({ values: all }) => all[index] ?? 0);
    return stacking === "clustered"
      ? values
      : [sum(values.filter(isAbove)), -sum(values.filter(isBelow).map(Math.abs))];
  });
  const most = stacking === "percent" ? 1 : Math.max(0, ...totals);
  const least = stacking === "percent" ? 0 : Math.min(0, ...totals);
  const step = majorUnit ?? roundStep((most - least) / 5);
  return {
    low: minimum ?? Math.floor(least / step) * step,
    high: maximum ?? Math.max(step, Math.ceil(most / step) * step),
    step,
  };
}

function isAbove(value: number): boolean {
  return value > 0;
}

function isBelow(value: number): boolean {
  return value < 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** 1, 2 or 5 times a power of ten, not below `least`. */
function roundStep(least: number): number {
  if (least <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5, 10].find((factor) => factor * power >= least) ?? 10) * power;
}
