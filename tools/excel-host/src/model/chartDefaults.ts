/** Charts and their parts as Excel makes them. */

import type { Chart, ChartAxis, ChartDataLabel, ChartLegend, ChartSeries, ChartText } from "./chart";
import { takeType } from "./chartTypes";

export function emptyText(text = ""): ChartText {
  return { visible: text !== "", text, formula: null, font: {}, fill: undefined, line: {}, overlay: false };
}

export function emptyLabel(): ChartDataLabel {
  return {
    showValue: true,
    showSeriesName: false,
    showCategoryName: false,
    showLegendKey: false,
    showPercentage: false,
    showBubbleSize: false,
    linkNumberFormat: true,
    font: {},
    fill: undefined,
    line: {},
  };
}

export function emptySeries(type: string): ChartSeries {
  const series: ChartSeries = {
    type,
    axisGroup: "Primary",
    nameFormula: null,
    nameText: "",
    valuesFormula: null,
    categoriesFormula: null,
    fill: undefined,
    line: {},
    hasDataLabels: false,
    dataLabels: emptyLabel(),
    pointLabels: new Map(),
    pointFormats: new Map(),
    marker: { style: "Automatic" },
    smooth: false,
    invertIfNegative: false,
    varyByCategories: false,
    explosion: 0,
    gapWidth: 150,
    overlap: 0,
    firstSliceAngle: 0,
    doughnutHoleSize: 50,
  };
  takeType(series, type);
  return series;
}

export function emptyAxis(majorGridlines: boolean): ChartAxis {
  return {
    visible: true,
    minimum: null,
    maximum: null,
    majorUnit: null,
    minorUnit: null,
    majorGridlines,
    minorGridlines: false,
    majorGridline: {},
    minorGridline: {},
    reversed: false,
    logBase: null,
    categoryType: "Automatic",
    tickLabelPosition: "NextToAxis",
    majorTickMark: "Outside",
    minorTickMark: "None",
    tickLabelSpacing: null,
    tickMarkSpacing: null,
    position: "Automatic",
    positionAt: 0,
    isBetweenCategories: true,
    alignment: "Center",
    offset: 100,
    multiLevel: true,
    displayUnit: "None",
    customDisplayUnit: 1,
    showDisplayUnitLabel: false,
    numberFormat: "General",
    linkNumberFormat: true,
    font: {},
    fill: undefined,
    line: {},
    title: emptyText(),
  };
}

function emptyLegend(type: string): ChartLegend {
  return {
    visible: true,
    position: type.startsWith("Pie") ? "Right" : "Bottom",
    overlay: false,
    font: {},
    fill: undefined,
    line: {},
    hiddenEntries: new Set(),
  };
}

/** A new chart of a type over a range. */
export function createChart(id: string, name: string, type: string, series: ChartSeries[]): Chart {
  return {
    id,
    name,
    type,
    title: { ...emptyText(), visible: true },
    legend: emptyLegend(type),
    categoryAxis: emptyAxis(false),
    valueAxis: emptyAxis(true),
    // The second value axis stands at the far end; its categories do not show.
    secondaryCategoryAxis: { ...emptyAxis(false), visible: false, position: "Maximum" },
    secondaryValueAxis: emptyAxis(false),
    series,
    plotArea: null,
    plotLook: { fill: undefined, line: {} },
    frame: { left: 100, top: 100, width: 360, height: 216 },
    fill: undefined,
    line: {},
    font: {},
    roundedCorners: false,
    plotVisibleOnly: true,
    displayBlanksAs: "NotPlotted",
    showDataLabelsOverMaximum: false,
    style: 2,
    // What is new is written whole.
    changed: new Set(["name", "frame", "data"]),
    part: null,
    isWhole: true,
  };
}
