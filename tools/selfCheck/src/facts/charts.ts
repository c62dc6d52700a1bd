/** What charts do when they are drawn, and when they get new data. */

import type { ChartPlan, SeriesPlan } from "../../../../src/core/model/plan";
import { writeChart } from "../../../../src/excel/writeChart";
import type { WorkbookContext } from "../../../../src/excel/session";
import type { Bench } from "../bench";
import type { Fact } from "../fact";
import { onSheet } from "./cells";

const FONT = { sizePoints: 9, bold: true, color: "#102030" };

function seriesOf(position: "Center" | "InsideBase"): SeriesPlan {
  return {
    fill: "#1B6E82",
    line: "none",
    labels: { show: "value", position, numberFormat: "0;;;", font: FONT },
    pointLabel: null,
  };
}

const PLAN: ChartPlan = {
  name: "SelfCheckChart",
  type: "BarStacked",
  data: { row: 0, column: 0, rows: 4, columns: 3 },
  series: [seriesOf("Center"), seriesOf("InsideBase")],
  title: { text: "Who can bring what?", sizePoints: 11, color: "#102030", left: 6, top: 4 },
  frame: { left: 200, top: 20, width: 400, height: 200 },
  plotArea: { left: 80, top: 40, width: 300, height: 120 },
  gapWidth: 45,
  overlap: 100,
  maximum: 9,
  axisFont: { sizePoints: 10, color: "#102030" },
  borderColor: "#FFFFFF",
};

/** Draws the chart over three rows of numbers and tells what is seen of it. */
async function drawn(
  bench: Bench,
  look: (chart: Excel.Chart, sheet: Excel.Worksheet, context: WorkbookContext) => Promise<string>,
): Promise<string> {
  return onSheet(bench, async (sheet, context) => {
    sheet.getRange("A1:C4").values = [
      ["", "yes", "no"],
      ["a", 1, 2],
      ["b", 3, 4],
      ["c", 5, 1],
    ];
    writeChart(sheet, PLAN, false);
    await context.sync();
    return look(sheet.charts.getItem(PLAN.name), sheet, context);
  });
}

async function bounds(chart: Excel.Chart): Promise<string> {
  const { valueAxis } = chart.axes.load({ valueAxis: { minimum: true, maximum: true, visible: true } });
  await chart.context.sync();
  const [minimum, maximum] = [valueAxis.minimum, valueAxis.maximum] as readonly unknown[];
  return `${String(minimum)} to ${String(maximum)}, ${valueAxis.visible ? "visible" : "not visible"}`;
}

export const CHART_FACTS: readonly Fact[] = [
  {
    name: "A chart has one series a column, with the gap and the title of the plan",
    source: "ChartCollection.add; #1830, #2929",
    expected: "2 series, gap 45, Who can bring what?",
    see: async (bench) =>
      drawn(bench, async (chart, _, context) => {
        const series = chart.series.load({ gapWidth: true });
        chart.load({ title: { text: true } });
        await context.sync();
        const gaps = new Set(series.items.map(({ gapWidth }) => gapWidth));
        return `${series.items.length} series, gap ${[...gaps].join(" and ")}, ${chart.title.text}`;
      }),
  },
  {
    name: "The value axis has its bounds, visible with nothing on it",
    source: "not documented for an axis that is not visible",
    expected: "0 to 9, visible",
    see: async (bench) => drawn(bench, async (chart) => bounds(chart)),
  },
  {
    name: "A chart written again gets new bounds where somebody took the axis away",
    source: "not documented",
    expected: "0 to 12, visible",
    see: async (bench) =>
      drawn(bench, async (chart, sheet, context) => {
        chart.axes.valueAxis.visible = false;
        await context.sync();
        writeChart(sheet, { ...PLAN, maximum: 12 }, true);
        return bounds(chart);
      }),
  },
  {
    name: "An axis that is taken away keeps its bounds (the product relies on it no more)",
    source: "not documented; files keep them",
    expected: "0 to 9, not visible",
    see: async (bench) =>
      drawn(bench, async (chart) => {
        chart.axes.valueAxis.visible = false;
        return bounds(chart);
      }),
  },
  {
    name: "New data leave the looks of the series",
    source: "Chart.setData",
    expected: "gap 45, labels InsideBase, #445566",
    see: async (bench) =>
      drawn(bench, async (chart, sheet, context) => {
        chart.series.getItemAt(1).format.line.color = "#445566";
        await context.sync();
        sheet.getRange("A5:C5").values = [["d", 1, 1]];
        writeChart(sheet, { ...PLAN, data: { ...PLAN.data, rows: 5 } }, true);
        const series = chart.series.getItemAt(1).load({ gapWidth: true });
        const labels = series.dataLabels.load({ position: true });
        const line = series.format.line.load({ color: true });
        await context.sync();
        return `gap ${series.gapWidth}, labels ${labels.position}, ${line.color}`;
      }),
  },
  {
    name: "Filtered rows count in a chart that says so",
    source: "Chart.plotVisibleOnly",
    expected: "false",
    see: async (bench) =>
      drawn(bench, async (chart, _, context) => {
        chart.load({ plotVisibleOnly: true });
        await context.sync();
        return String(chart.plotVisibleOnly);
      }),
  },
];
