/** Titles of charts and axes, and the legend with its entries. */

import type { ChartLegend, ChartText } from "../model/chart";
import { chartReference } from "../model/chartData";
import { chartTitle, titleText } from "../edits/chartNames";
import { hasCategoryLegend } from "../model/chartTypes";
import { booleanInput, numberInput, textInput, wordInput } from "../ground/inputs";
import { columnCount, rowCount } from "../model/rect";
import type { ChartRef } from "../model/refs";
import { resolveRange } from "../formulas/resolveRange";
import { defineClass, type MethodMember, type ScalarMember } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";
import { HostError } from "../ground/hostError";
import { itemAt } from "./collections";
import { angleInput, changeChart, field, flag, PartRef } from "./chartRefs";

type TextRef = PartRef<ChartText>;

/** Setting the text of a title shows it and ends its link to a cell; an empty text takes it away. */
function textMember(get: (ref: TextRef, host: HostEnvironment) => string): ScalarMember<TextRef> {
  return {
    set: "1.1",
    get,
    put: ({ chart, part, facet }, value, host) => {
      const text = textInput(value);
      changeChart(chart, facet, host);
      part.text = text;
      part.formula = null;
      part.visible = text !== "";
    },
  };
}

/** An axis title that comes without a text has Excel's words. */
const AXIS_TITLE_VISIBLE: ScalarMember<TextRef> = {
  set: "1.1",
  get: ({ part }) => part.visible,
  put: ({ chart, part, facet }, value, host) => {
    const isVisible = booleanInput(value);
    changeChart(chart, facet, host);
    part.visible = isVisible;
    if (isVisible && part.text === "" && part.formula === null) part.text = "Axis Title";
  },
};

/** Links a title to one cell, named with its sheet. */
function setFormula(set: string): MethodMember<TextRef> {
  return {
    set,
    call: ({ chart, part, facet }, [formula], host) => {
      const text = textInput(formula);
      const range = text.includes("!") ? resolveRange(host.workbook, text, chart.sheet) : null;
      if (range === null)
        throw new HostError("InvalidArgument", `"${text.slice(0, 100)}" is no reference to a cell with its sheet.`);
      if (rowCount(range.rect) * columnCount(range.rect) > 1)
        throw new HostError("NotImplemented", "This host links a title to one cell only.");
      changeChart(chart, facet, host);
      part.formula = chartReference(range.sheet, range.rect);
      part.text = "";
      part.visible = true;
    },
  };
}

const points = (value: unknown): number => numberInput(value, 0);

export const chartTitleClass = defineClass<TextRef>({
  name: "ChartTitle",
  scalars: {
    text: textMember(({ chart }, { workbook }) => chartTitle(workbook, chart)),
    visible: flag("1.1", "visible"),
    overlay: field("1.1", "overlay", booleanInput, null, "titleFormat"),
    left: field("1.7", "left", points, null, "titleFormat"),
    top: field("1.7", "top", points, null, "titleFormat"),
    textOrientation: field("1.7", "angle", angleInput, 0, "titleFormat"),
  },
  navigations: {
    format: {
      set: "1.1",
      type: "ChartTitleFormat",
      get: ({ chart, part }) => new PartRef(chart, part, "titleFormat"),
    },
  },
  methods: { setFormula: setFormula("1.7") },
});

export const chartAxisTitleClass = defineClass<TextRef>({
  name: "ChartAxisTitle",
  scalars: {
    text: textMember(({ chart, part }, { workbook }) => titleText(workbook, chart.sheet, part)),
    visible: AXIS_TITLE_VISIBLE,
    textOrientation: field("1.12", "angle", angleInput, 0),
  },
  navigations: { format: { set: "1.1", type: "ChartAxisTitleFormat", get: (ref) => ref } },
  methods: { setFormula: setFormula("1.8") },
});

export const chartLegendClass = defineClass<PartRef<ChartLegend>>({
  name: "ChartLegend",
  scalars: {
    visible: flag("1.1", "visible"),
    overlay: flag("1.1", "overlay"),
    position: field("1.1", "position", (value) =>
      wordInput(value, ["Top", "Bottom", "Left", "Right", "Corner"] as const),
    ),
    left: field("1.7", "left", points),
    top: field("1.7", "top", points),
    width: field("1.7", "width", points),
    height: field("1.7", "height", points),
  },
  navigations: {
    format: { set: "1.1", type: "ChartLegendFormat", get: (ref) => ref },
    legendEntries: { set: "1.7", type: "ChartLegendEntryCollection", get: ({ chart }) => chart },
  },
  methods: {},
});

/** The entry of one series, or of one category. */
interface EntryRef {
  readonly chart: ChartRef;
  readonly index: number;
}

/** One entry for each series; charts with a colour for each category have one for each of these. */
function entries(chart: ChartRef, { workbook }: HostEnvironment): EntryRef[] {
  const { series } = chart.chart;
  const points = (formula: string | null): number => {
    const range = formula === null ? null : resolveRange(workbook, formula, chart.sheet);
    return range === null ? 0 : rowCount(range.rect) * columnCount(range.rect);
  };
  const length = hasCategoryLegend(chart.chart)
    ? Math.max(0, ...series.map(({ valuesFormula }) => points(valuesFormula)))
    : series.length;
  return Array.from({ length }, (_, index) => ({ chart, index }));
}

export const chartLegendEntryCollectionClass = defineClass<ChartRef>({
  name: "ChartLegendEntryCollection",
  scalars: {},
  navigations: {},
  items: { type: "ChartLegendEntry", list: entries },
  methods: {
    getCount: { set: "1.7", call: (chart, _args, host) => entries(chart, host).length },
    getItemAt: {
      set: "1.7",
      returns: "ChartLegendEntry",
      call: (chart, [index], host) => itemAt(entries(chart, host), index),
    },
  },
});

export const chartLegendEntryClass = defineClass<EntryRef>({
  name: "ChartLegendEntry",
  scalars: {
    index: { set: "1.8", get: ({ index }) => index },
    visible: {
      set: "1.7",
      get: ({ chart: { chart }, index }) => !chart.legend.hiddenEntries.has(index),
      put: ({ chart, index }, value, host) => {
        const isVisible = booleanInput(value);
        changeChart(chart, "legend", host);
        if (isVisible) chart.chart.legend.hiddenEntries.delete(index);
        else chart.chart.legend.hiddenEntries.add(index);
      },
    },
  },
  navigations: {},
  methods: {},
});
