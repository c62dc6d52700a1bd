/** One axis of a chart. */

import type { ChartAxis } from "../model/chart";
import { chartReference } from "../model/chartData";
import { booleanInput, numberFormatInput, numberInput, wordInput } from "../ground/inputs";
import { RangeRef } from "../model/refs";
import { defineClass, type ScalarMember } from "../protocol/classes";
import { HostError } from "../ground/hostError";
import { gridlines, placeOf, type AxisRef } from "./chartAxes";
import { angleInput, below, changeChart, field, flag, refuseUnless, wholeInput } from "./chartRefs";

/** A member that only an axis of values has, or also one of dates. */
function onValues(member: ScalarMember<AxisRef>, orDates = false): ScalarMember<AxisRef> {
  const { put } = member;
  return {
    ...member,
    put: (ref, value, host) => {
      const isFit = placeOf(ref).type === "Value" || (orDates && ref.part.categoryType === "DateAxis");
      refuseUnless(isFit, orDates ? "an axis of categories has no bounds." : "it is no axis of values.");
      put?.(ref, value, host);
    },
  };
}

function onCategories(member: ScalarMember<AxisRef>): ScalarMember<AxisRef> {
  const { put } = member;
  return {
    ...member,
    put: (ref, value, host) => {
      refuseUnless(placeOf(ref).type === "Category", "it is no axis of categories.");
      put?.(ref, value, host);
    },
  };
}

/** Of a chart of another program the bounds of the first value axis and whether it shows can be changed, and nothing else of its axes. */
function isFirstValueAxis({ part, chart }: AxisRef): boolean {
  return part === chart.chart.valueAxis;
}

const SHOWN = flag<"visible">("1.7", "visible");
const SHOWN_AS_BOUND = field<ChartAxis, "visible">("1.7", "visible", booleanInput, null, "bounds");
const VISIBLE: ScalarMember<AxisRef> = {
  ...SHOWN,
  put: (ref, value, host) => (isFirstValueAxis(ref) ? SHOWN_AS_BOUND : SHOWN).put?.(ref, value, host),
};

/** A bound of an axis; an empty text makes it automatic again. */
function bound(name: "minimum" | "maximum" | "majorUnit" | "minorUnit"): ScalarMember<AxisRef> {
  const isUnit = name.endsWith("Unit");
  const parse = (value: unknown): number | null =>
    value === "" ? null : numberInput(value, isUnit ? Number.MIN_VALUE : -Infinity);
  const member = field<ChartAxis, typeof name>("1.1", name, parse, "");
  const patched = field<ChartAxis, typeof name>("1.1", name, parse, "", "bounds");
  return onValues(
    {
      ...member,
      put: (ref, value, host) => {
        // An axis that is not visible is not there for Excel's object model; nothing says that it keeps what it is given.
        refuseUnless(ref.part.visible, "it is not visible.");
        (isFirstValueAxis(ref) && !isUnit ? patched : member).put?.(ref, value, host);
      },
    },
    true,
  );
}

/** Categories from one label, or mark, to the next. */
function spacing(name: "tickLabelSpacing" | "tickMarkSpacing"): ScalarMember<AxisRef> {
  return onCategories(field("1.7", name, (value) => (value === "" ? null : wholeInput(value, 1, 31_999)), 1));
}

const TICK_MARKS = ["None", "Outside", "Inside", "Cross"] as const;

const UNITS = [
  ...["None", "Hundreds", "Thousands", "TenThousands", "HundredThousands"],
  ...["Millions", "TenMillions", "HundredMillions", "Billions", "Trillions"],
] as const;

/** A unit comes with its label; none takes the label away. Source: `Excel.ChartAxisDisplayUnit`. */
const DISPLAY_UNIT: ScalarMember<AxisRef> = {
  set: "1.7",
  get: ({ part }) => part.displayUnit,
  put: ({ chart, part, facet }, value, host) => {
    const unit = wordInput(value, UNITS);
    changeChart(chart, facet, host);
    part.displayUnit = unit;
    part.showDisplayUnitLabel = unit !== "None";
  },
};

const SCALE_TYPE: ScalarMember<AxisRef> = {
  set: "1.7",
  get: ({ part }) => (part.logBase === null ? "Linear" : "Logarithmic"),
  put: ({ chart, part, facet }, value, host) => {
    const type = wordInput(value, ["Linear", "Logarithmic"] as const);
    changeChart(chart, facet, host);
    part.logBase = type === "Linear" ? null : (part.logBase ?? 10);
  },
};

/** The file format holds 2 to 1000. Source: ECMA-376 part 1, 21.2.3.25. */
const LOG_BASE: ScalarMember<AxisRef> = {
  set: "1.7",
  get: ({ part }) => part.logBase ?? 10,
  put: ({ chart, part, facet }, value, host) => {
    const base = numberInput(value, 2, 1000);
    refuseUnless(part.logBase !== null, "its scale is not logarithmic.");
    changeChart(chart, facet, host);
    part.logBase = base;
  },
};

const NUMBER_FORMAT: ScalarMember<AxisRef> = {
  set: "1.8",
  get: ({ part }) => part.numberFormat,
  put: ({ chart, part, facet }, value, host) => {
    const format = numberFormatInput(value);
    changeChart(chart, facet, host);
    part.numberFormat = format;
    part.linkNumberFormat = format === "General";
  },
};

export const chartAxisClass = defineClass<AxisRef>({
  name: "ChartAxis",
  scalars: {
    type: { set: "1.7", get: (ref) => placeOf(ref).type },
    axisGroup: { set: "1.7", get: (ref) => placeOf(ref).group },
    minimum: bound("minimum"),
    maximum: bound("maximum"),
    majorUnit: bound("majorUnit"),
    minorUnit: bound("minorUnit"),
    visible: VISIBLE,
    reversePlotOrder: field("1.7", "reversed", booleanInput),
    majorTickMark: field("1.7", "majorTickMark", (value) => wordInput(value, TICK_MARKS)),
    minorTickMark: field("1.7", "minorTickMark", (value) => wordInput(value, TICK_MARKS)),
    tickLabelPosition: field("1.7", "tickLabelPosition", (value) =>
      wordInput(value, ["NextToAxis", "High", "Low", "None"] as const),
    ),
    tickLabelSpacing: spacing("tickLabelSpacing"),
    tickMarkSpacing: spacing("tickMarkSpacing"),
    scaleType: onValues(SCALE_TYPE),
    logBase: onValues(LOG_BASE),
    categoryType: onCategories(
      field("1.7", "categoryType", (value) => wordInput(value, ["Automatic", "TextAxis", "DateAxis"] as const)),
    ),
    displayUnit: onValues(DISPLAY_UNIT),
    customDisplayUnit: { set: "1.7", get: ({ part }) => part.customDisplayUnit },
    showDisplayUnitLabel: onValues(flag("1.7", "showDisplayUnitLabel")),
    numberFormat: NUMBER_FORMAT,
    linkNumberFormat: flag("1.9", "linkNumberFormat"),
    textOrientation: field("1.8", "angle", angleInput, 0),
    position: field("1.8", "position", (value) => wordInput(value, ["Automatic", "Maximum", "Minimum"] as const)),
    positionAt: { set: "1.8", get: ({ part }) => part.positionAt },
    isBetweenCategories: onCategories(flag("1.8", "isBetweenCategories")),
    alignment: onCategories(
      field("1.8", "alignment", (value) => wordInput(value, ["Center", "Left", "Right"] as const)),
    ),
    offset: onCategories(field("1.8", "offset", (value) => wholeInput(value, 0, 1000))),
    multiLevel: onCategories(flag("1.8", "multiLevel")),
  },
  navigations: {
    format: { set: "1.1", type: "ChartAxisFormat", get: (ref) => ref },
    majorGridlines: gridlines("majorGridlines", "majorGridline"),
    minorGridlines: gridlines("minorGridlines", "minorGridline"),
    title: { set: "1.1", type: "ChartAxisTitle", get: (ref) => below(ref, ref.part.title) },
  },
  methods: {
    setPositionAt: {
      set: "1.8",
      call: ({ chart, part, facet }, [value], host) => {
        const place = numberInput(value);
        changeChart(chart, facet, host);
        part.position = "Custom";
        part.positionAt = place;
      },
    },
    setCustomDisplayUnit: {
      set: "1.7",
      call: (ref, [value], host) => {
        const unit = numberInput(value, Number.MIN_VALUE);
        refuseUnless(placeOf(ref).type === "Value", "it is no axis of values.");
        changeChart(ref.chart, ref.facet, host);
        ref.part.displayUnit = "Custom";
        ref.part.customDisplayUnit = unit;
        ref.part.showDisplayUnitLabel = true;
      },
    },
    setCategoryNames: {
      set: "1.7",
      call: (ref, [range], host) => {
        if (!(range instanceof RangeRef)) throw new HostError("InvalidArgument", "The argument must be a range.");
        const { type, group } = placeOf(ref);
        refuseUnless(type === "Category", "it is no axis of categories.");
        changeChart(ref.chart, "data", host);
        for (const series of ref.chart.chart.series)
          if (series.axisGroup === group) series.categoriesFormula = chartReference(range.sheet, range.rect);
      },
    },
  },
});
