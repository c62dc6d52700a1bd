/** A chart part into the model, as far as the model goes. */

import type { Element } from "@xmldom/xmldom";

import type { Chart, ChartFrame, ChartSeries } from "../../model/chart";
import { createChart, emptySeries } from "../../model/chartData";
import { childElements, childNamed, childrenNamed, descend } from "../readXml";
import { parseXml } from "../xmlText";

/** Where the chart stands, from its drawing. */
export interface ChartPlace {
  readonly id: string;
  readonly name: string;
  readonly frame: ChartFrame;
  readonly part: string;
}

/** Reads type, title, series and axes; everything else stays in the part. */
export function readChart(xml: string, place: ChartPlace): Chart {
  const root = parseXml(xml, place.part).documentElement;
  const body = childNamed(root, "chart");
  const plot = childNamed(body, "plotArea");
  const groups = (plot === null ? [] : childElements(plot)).filter(({ localName }) =>
    (localName ?? "").endsWith("Chart"),
  );
  const series = groups.flatMap((group) => childrenNamed(group, "ser").map(readSeries));
  const chart = createChart(place.id, place.name, typeOf(groups), series);
  const title = childNamed(body, "title");
  chart.title = { ...chart.title, visible: title !== null, text: textOf(title) };
  chart.legend.visible = childNamed(body, "legend") !== null;
  const visibleOnly = childNamed(body, "plotVisOnly")?.getAttribute("val");
  chart.plotVisibleOnly = visibleOnly !== "0" && visibleOnly !== "false";
  chart.valueAxis.maximum = numberOf(descend(plot, "valAx", "scaling", "max"));
  chart.valueAxis.minimum = numberOf(descend(plot, "valAx", "scaling", "min"));
  chart.changed.clear();
  return { ...chart, series, frame: place.frame, part: place.part };
}

function numberOf(element: Element | null): number | null {
  const value = element?.getAttribute("val");
  return value === null || value === undefined ? null : Number(value);
}

/** The Office.js type of a chart with one group; mixed and other charts have no name here. */
function typeOf(groups: readonly Element[]): string {
  const [group] = groups;
  if (group === undefined || groups.length > 1) return "Invalid";
  const grouping = childNamed(group, "grouping")?.getAttribute("val") ?? "standard";
  const suffix = grouping === "stacked" ? "Stacked" : grouping === "percentStacked" ? "Stacked100" : "";
  switch (group.localName) {
    case "barChart":
      return `${childNamed(group, "barDir")?.getAttribute("val") === "bar" ? "Bar" : "Column"}${suffix || "Clustered"}`;
    case "lineChart":
      return `Line${suffix}`;
    case "areaChart":
      return `Area${suffix}`;
    case "pieChart":
      return "Pie";
    case "doughnutChart":
      return "Doughnut";
    case "scatterChart":
      return "XYScatter";
    case "bubbleChart":
      return "Bubble";
    default:
      return "Invalid";
  }
}

function readSeries(element: Element): ChartSeries {
  const formula = (...names: string[]): string | null => descend(element, ...names, "f")?.textContent ?? null;
  return {
    ...emptySeries(),
    nameFormula: formula("tx", "strRef"),
    nameText: descend(element, "tx", "v")?.textContent ?? "",
    valuesFormula: formula("val", "numRef") ?? formula("yVal", "numRef"),
    categoriesFormula: formula("cat", "strRef") ?? formula("cat", "numRef") ?? formula("xVal", "numRef"),
    hasDataLabels: childNamed(element, "dLbls") !== null,
  };
}

/** Text of a title: its runs joined. */
function textOf(title: Element | null): string {
  const rich = descend(title, "tx", "rich");
  return childrenNamed(rich, "p")
    .map((paragraph) =>
      childrenNamed(paragraph, "r")
        .map((run) => childNamed(run, "t")?.textContent ?? "")
        .join(""),
    )
    .join("\n");
}
