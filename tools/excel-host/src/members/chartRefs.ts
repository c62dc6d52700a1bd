/** What the chart members hand around, and how they change a chart. */

import type { ChartFacet, ChartSeries } from "../model/chart";
import { refuseProtectedSheet } from "../model/guards";
import { booleanInput } from "../ground/inputs";
import type { ChartRef } from "../model/refs";
import type { ScalarMember } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";
import { HostError } from "../ground/hostError";

/** A part of a chart: the chart it belongs to, and the facet that is written anew when the part changes. */
export class PartRef<Part> {
  constructor(
    readonly chart: ChartRef,
    readonly part: Part,
    readonly facet: ChartFacet,
  ) {}
}

/** Another part of the same chart. */
export function below<Part>({ chart, facet }: PartRef<unknown>, part: Part): PartRef<Part> {
  return new PartRef(chart, part, facet);
}

/** One series of a chart. */
export type SeriesRef = PartRef<ChartSeries>;

/** One point of a series. */
export class PointRef {
  constructor(
    readonly series: SeriesRef,
    readonly index: number,
  ) {}
}

/** What can be changed of a chart of which the model does not hold everything. */
const PATCHED: ReadonlySet<ChartFacet> = new Set(["name", "frame", "title", "bounds", "data", "plotVisibleOnly"]);

/**
 * Marks a facet of a chart as changed.
 *
 * @throws HostError `AccessDenied` when the sheet is protected; `NotImplemented` for the looks of a chart that another
 * program wrote.
 */
export function changeChart({ sheet, chart }: ChartRef, facet: ChartFacet, host: HostEnvironment): void {
  refuseProtectedSheet(host.workbook, sheet, "allowEditObjects");
  if (!chart.isWhole && !PATCHED.has(facet))
    throw new HostError(
      "NotImplemented",
      "Of a chart that another program wrote, this host changes only data, title, bounds of the value axis and whether it shows, place and name.",
    );
  chart.changed.add(facet);
  sheet.changedFacets.add("charts");
}

/** A scalar that is one field of a part. @param facet When it is another than that of the part. */
export function field<Part, Name extends keyof Part>(
  set: string,
  name: Name,
  parse: (value: unknown) => Part[Name],
  unset: unknown = null,
  facet?: ChartFacet,
): ScalarMember<PartRef<Part>> {
  return {
    set,
    get: ({ part }) => part[name] ?? unset,
    put: (ref, value, host) => {
      const parsed = parse(value);
      changeChart(ref.chart, facet ?? ref.facet, host);
      ref.part[name] = parsed;
    },
  };
}

/** A switch. */
export function flag<Name extends string>(set: string, name: Name): ScalarMember<PartRef<Record<Name, boolean>>> {
  return field(set, name, booleanInput);
}

/** @throws HostError `InvalidOperation` unless the member makes sense for this object. */
export function refuseUnless(fits: boolean, message: string): void {
  if (!fits)
    throw new HostError("InvalidOperation", `This operation is not permitted for the current object: ${message}`);
}

/** A whole number within bounds. @throws HostError `InvalidArgument` for anything else. */
export function wholeInput(value: unknown, least: number, most: number): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < least || value > most)
    throw new HostError("InvalidArgument", `The argument must be a whole number from ${least} to ${most}.`);
  return value;
}

/** An angle of a text. Source: `ChartTitle.textOrientation`: "an integer from -90 to 90 or the integer 180". */
export function angleInput(value: unknown): number {
  return value === 180 ? 180 : wholeInput(value, -90, 90);
}
