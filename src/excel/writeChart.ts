/** Draws a planned chart, or gives an existing one new data and a new title and leaves its look to the user. */

import { CHART_NAMES } from "../core/contract/names";
import { PALETTE } from "../core/look/palette";
import type { ChartPlan, LabelPlan, SeriesPlan, SheetPlan } from "../core/model/plan";
import { rangeOf } from "./rangeOf";

/** Draws the charts of the plan; a chart of ours without data any more goes, and so does what a run only began to draw. */
export function writeCharts(
  sheet: Excel.Worksheet,
  { charts }: SheetPlan,
  isNew: boolean,
  standing: ReadonlySet<string>,
): void {
  const ours = [...standing].filter((name) => isNew || CHART_NAMES.some((own) => own === name));
  const gone = ours.filter((name) => isNew || !charts.some((chart) => chart.name === name));
  for (const name of gone) sheet.charts.getItem(name).delete();
  for (const chart of charts) writeChart(sheet, chart, !isNew && standing.has(chart.name));
}

/**
 * Writes one chart.
 *
 * @param existing Whether the sheet has a chart of that name: then only data, axis maximum, title and size of the data change.
 */
export function writeChart(sheet: Excel.Worksheet, plan: ChartPlan, existing: boolean): void {
  const data = rangeOf(sheet, plan.data);
  if (existing) {
    const chart = sheet.charts.getItem(plan.name);
    chart.setData(data, "Columns");
    chart.title.text = plan.title.text;
    // Where somebody took the axis away, Excel may refuse its bounds.
    chart.axes.valueAxis.visible = true;
    chart.axes.valueAxis.maximum = plan.maximum;
    return;
  }
  const chart = sheet.charts.add(plan.type, data, "Columns");
  chart.name = plan.name;
  writeFrame(chart, plan);
  writeAxes(chart, plan);
  plan.series.forEach((series, index) => writeSeries(chart.series.getItemAt(index), series, plan));
}

function writeFrame(chart: Excel.Chart, plan: ChartPlan): void {
  chart.left = plan.frame.left;
  chart.top = plan.frame.top;
  chart.width = plan.frame.width;
  chart.height = plan.frame.height;
  // Rows somebody filters away still count in the data block.
  chart.plotVisibleOnly = false;
  if (plan.legend === undefined) chart.legend.visible = false;
  else {
    chart.legend.visible = true;
    chart.legend.position = plan.legend;
  }
  chart.format.fill.setSolidColor(PALETTE.white);
  chart.format.border.color = plan.borderColor;
  chart.title.text = plan.title.text;
  chart.title.format.font.size = plan.title.sizePoints;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = plan.title.color;
  chart.title.left = plan.title.left;
  chart.title.top = plan.title.top;
  chart.plotArea.insideLeft = plan.plotArea.left;
  chart.plotArea.insideTop = plan.plotArea.top;
  chart.plotArea.insideWidth = plan.plotArea.width;
  chart.plotArea.insideHeight = plan.plotArea.height;
}

function writeAxes(chart: Excel.Chart, plan: ChartPlan): void {
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.minimum = 0;
  valueAxis.maximum = plan.maximum;
  valueAxis.majorGridlines.visible = false;
  // Shown with nothing on it: an axis that is not visible may lose its bounds, which put the panels in their places.
  valueAxis.tickLabelPosition = "None";
  valueAxis.majorTickMark = "None";
  valueAxis.format.line.clear();
  categoryAxis.reversePlotOrder = true;
  categoryAxis.majorTickMark = "None";
  categoryAxis.format.line.clear();
  categoryAxis.format.font.size = plan.axisFont.sizePoints;
  categoryAxis.format.font.color = plan.axisFont.color;
}

function writeSeries(series: Excel.ChartSeries, plan: SeriesPlan, chart: ChartPlan): void {
  series.gapWidth = chart.gapWidth;
  series.overlap = chart.overlap;
  if (plan.fill === "none") series.format.fill.clear();
  else series.format.fill.setSolidColor(plan.fill);
  if (plan.line === "none") series.format.line.clear();
  else {
    series.format.line.color = plan.line.color;
    series.format.line.weight = plan.line.weightPoints;
  }
  if (plan.labels !== null) {
    series.hasDataLabels = true;
    writeLabel(series.dataLabels, plan.labels);
  }
  if (plan.pointLabel !== null) {
    writePointLabel(series.points.getItemAt(plan.pointLabel.point), plan.pointLabel.label);
  }
}

function writePointLabel(point: Excel.ChartPoint, plan: LabelPlan): void {
  point.hasDataLabel = true;
  writeLabel(point.dataLabel, plan);
}

function writeLabel(label: Excel.ChartDataLabels | Excel.ChartDataLabel, plan: LabelPlan): void {
  label.showValue = plan.show === "value";
  label.showSeriesName = plan.show === "seriesName";
  label.showCategoryName = false;
  label.showLegendKey = false;
  label.position = plan.position;
  if (plan.numberFormat !== undefined) label.numberFormat = plan.numberFormat;
  label.format.font.size = plan.font.sizePoints;
  label.format.font.bold = plan.font.bold;
  label.format.font.color = plan.font.color;
}
