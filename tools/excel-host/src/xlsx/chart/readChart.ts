/** A chart part into the model, as far as the model goes. */

import type { Element } from "@xmldom/xmldom";

import type { AxisGroup, Chart, ChartFrame } from "../../model/chart";
import { createChart } from "../../model/chartDefaults";
import { commonType } from "../../model/chartTypes";
import { childElements, childNamed, childrenNamed } from "../../xml/readXml";
import { parseXml } from "../../xml/xmlText";
import { withoutCaches } from "./dataXml";
import { newChart } from "./newChart";
import { readAxis } from "./readAxis";
import { flagOf, numberOf, readFont, readLook, readPlace, valueOf } from "./readLook";
import { readGroup, typeOf } from "./readSeries";
import { readLegend, readTitle } from "./readText";
import { BLANKS } from "./words";

/** Where the chart stands, from its drawing. */
export interface ChartPlace {
  readonly id: string;
  readonly name: string;
  readonly frame: ChartFrame;
  readonly part: string;
}

/** Reads what the model knows of a chart; everything else stays in the part. */
export function readChart(xml: string, place: ChartPlace): Chart {
  const root = parseXml(xml, place.part).documentElement;
  const body = childNamed(root, "chart");
  const plot = childNamed(body, "plotArea");
  const { frame, part } = place;
  const groups = (plot === null ? [] : childElements(plot)).filter(({ localName }) =>
    (localName ?? "").endsWith("Chart"),
  );
  const axes = new Axes(plot);
  const series = groups
    .flatMap((group) => readGroup(group, axes.groupOf(group)))
    .sort((a, b) => a.order - b.order)
    .map((one) => one.series);
  const [first] = groups;
  const chart = createChart(place.id, place.name, first === undefined ? "Invalid" : typeOf(first), series);
  chart.changed.clear();
  const { left, top, width, height } = readPlace(plot, frame);
  const isPlaced = left !== undefined && top !== undefined && width !== undefined && height !== undefined;
  const read: Chart = {
    ...chart,
    ...readLook(root),
    type: commonType(chart),
    title: readTitle(childNamed(body, "title"), frame),
    legend: readLegend(childNamed(body, "legend"), frame, chart.legend),
    ...axes.read(chart, frame),
    plotArea: isPlaced ? { left, top, width, height } : null,
    plotLook: readLook(plot),
    frame,
    font: readFont(root),
    roundedCorners: flagOf(childNamed(root, "roundedCorners"), true),
    plotVisibleOnly: flagOf(childNamed(body, "plotVisOnly"), true),
    displayBlanksAs: BLANKS.read(valueOf(childNamed(body, "dispBlanksAs"))) ?? "Zero",
    showDataLabelsOverMaximum: flagOf(childNamed(body, "showDLblsOverMax"), false),
    style: numberOf(childNamed(root, "style")) ?? 2,
    part,
  };
  return { ...read, isWhole: withoutCaches(xml) === newChart(read, null) };
}

/** The axes of a plot area: the pair of the first group is the primary one. */
class Axes {
  private readonly elements: readonly Element[];
  private readonly primaryId: string | undefined;

  constructor(plot: Element | null) {
    const children = plot === null ? [] : childElements(plot);
    this.elements = children.filter(({ localName }) => ["catAx", "dateAx", "valAx"].includes(localName ?? ""));
    this.primaryId = valueOf(childNamed(this.elements[0] ?? null, "axId"));
  }

  groupOf(group: Element): AxisGroup {
    const ids = childrenNamed(group, "axId").map(valueOf);
    return ids.length === 0 || ids.includes(this.primaryId) ? "Primary" : "Secondary";
  }

  read(
    chart: Chart,
    frame: ChartFrame,
  ): Pick<Chart, "categoryAxis" | "valueAxis" | "secondaryCategoryAxis" | "secondaryValueAxis"> {
    const [category, values] = this.pair(this.elements[0]);
    const paired = [category, values];
    const [secondCategory, secondValues] = this.pair(this.elements.find((element) => !paired.includes(element)));
    const hasSecond = secondCategory !== null && secondValues !== null;
    return {
      categoryAxis: category === null ? chart.categoryAxis : readAxis(category, values, frame),
      valueAxis: values === null ? chart.valueAxis : readAxis(values, category, frame),
      secondaryCategoryAxis: hasSecond ? readAxis(secondCategory, secondValues, frame) : chart.secondaryCategoryAxis,
      secondaryValueAxis: hasSecond ? readAxis(secondValues, secondCategory, frame) : chart.secondaryValueAxis,
    };
  }

  /** An axis and the one it crosses, the one with categories first. */
  private pair(element: Element | undefined): readonly [category: Element | null, values: Element | null] {
    if (element === undefined) return [null, null];
    const id = valueOf(childNamed(element, "crossAx"));
    const other = this.elements.find((candidate) => valueOf(childNamed(candidate, "axId")) === id) ?? null;
    return element.localName === "valAx" && other !== null && other.localName !== "valAx"
      ? [other, element]
      : element.localName === "valAx" && other === null
        ? [null, element]
        : [element, other];
  }
}
