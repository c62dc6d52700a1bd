/** Changes a loaded chart in place: data, title and axis bounds; its looks are the user's. */

import { XMLSerializer, type Document, type Element } from "@xmldom/xmldom";

import type { Chart, ChartAxis, ChartSeries } from "../../model/chart";
import type { Workbook } from "../../model/workbook";
import { childElements, childNamed, childrenNamed, descend } from "../../xml/readXml";
import { parseXml } from "../../xml/xmlText";
import { CHART_NAMESPACES, value } from "./chartXml";
import { seriesCategories, seriesName, seriesValues, textReference } from "./dataXml";
import { numberOf } from "./readLook";
import { seriesXml } from "./seriesXml";
import { titleXml } from "./textXml";

/** Changes data, title and axis bounds of a loaded chart; its looks are the user's. */
export function patchChart(chart: Chart, storedXml: string, workbook: Workbook): string {
  const document = parseXml(storedXml, chart.part ?? "chart");
  const body = childNamed(document.documentElement, "chart");
  const plot = childNamed(body, "plotArea");
  if (chart.changed.has("data")) patchSeries(document, plot, chart, workbook);
  if (chart.changed.has("title")) patchTitle(document, body, chart, workbook);
  if (chart.changed.has("bounds")) patchBounds(document, childNamed(plot, "valAx"), chart.valueAxis);
  if (chart.changed.has("plotVisibleOnly") && body !== null)
    replaceChild(document, body, "plotVisOnly", value("plotVisOnly", chart.plotVisibleOnly), AFTER_VISIBLE_ONLY);
  return new XMLSerializer().serializeToString(document);
}

/** The element of a fragment of chart XML, belonging to `document`. */
function fragment(document: Document, xml: string): Element | null {
  const root = parseXml(`<x ${CHART_NAMESPACES}>${xml}</x>`, "chart").documentElement;
  const [element] = root === null ? [] : childElements(root);
  return element === undefined ? null : document.importNode(element, true);
}

/** Puts `xml` in place of the child of that name, or before the first of `before`. */
function replaceChild(document: Document, parent: Element, name: string, xml: string, before: readonly string[]): void {
  const element = xml === "" ? null : fragment(document, xml);
  const current = childNamed(parent, name);
  if (element === null) {
    if (current !== null) parent.removeChild(current);
  } else if (current !== null) parent.replaceChild(element, current);
  else
    parent.insertBefore(
      element,
      childElements(parent).find(({ localName }) => before.includes(localName ?? "")) ?? null,
    );
}

const AFTER_NAME = [
  "spPr",
  "invertIfNegative",
  "pictureOptions",
  "marker",
  "explosion",
  "dPt",
  "dLbls",
  "trendline",
  "errBars",
  "cat",
  "val",
  "smooth",
  "shape",
  "extLst",
];

function patchSeries(document: Document, plot: Element | null, chart: Chart, workbook: Workbook): void {
  const groups = (plot === null ? [] : childElements(plot)).filter(({ localName }) =>
    (localName ?? "").endsWith("Chart"),
  );
  const order = (element: Element): number => numberOf(childNamed(element, "order")) ?? 0;
  const elements = groups.flatMap((group) => childrenNamed(group, "ser")).sort((a, b) => order(a) - order(b));
  elements.slice(chart.series.length).forEach((element) => element.parentNode?.removeChild(element));
  chart.series.forEach((series, index) => {
    const element = elements[index] ?? addSeries(document, groups[0], series, index, workbook);
    if (element === null) return;
    replaceChild(document, element, "tx", seriesName(workbook, series), AFTER_NAME);
    replaceChild(document, element, "cat", seriesCategories(workbook, series), ["val", "smooth", "shape", "extLst"]);
    replaceChild(document, element, "val", seriesValues(workbook, series), ["smooth", "shape", "extLst"]);
  });
}

function addSeries(
  document: Document,
  group: Element | undefined,
  series: ChartSeries,
  index: number,
  workbook: Workbook,
): Element | null {
  const element =
    group === undefined ? null : fragment(document, seriesXml(series, index, { source: workbook, areDates: false }));
  if (group === undefined || element === null) return null;
  const last = childrenNamed(group, "ser").at(-1);
  group.insertBefore(element, last?.nextSibling ?? null);
  return element;
}

const AFTER_TITLE = ["autoTitleDeleted", "pivotFmts", "view3D", "floor", "sideWall", "backWall", "plotArea"];
const AFTER_VISIBLE_ONLY = ["dispBlanksAs", "showDLblsOverMax", "extLst"];

/** The text changes, the look of its first run stays. */
function patchTitle(document: Document, body: Element | null, chart: Chart, workbook: Workbook): void {
  if (body === null) return;
  const { title } = chart;
  const element = childNamed(body, "title");
  const isShown = title.visible;
  // An automatic title stays as it is.
  if (isShown && title.text === "" && title.formula === null && element !== null) return;
  const deleted = value("autoTitleDeleted", !isShown);
  replaceChild(document, body, "autoTitleDeleted", deleted, AFTER_TITLE.slice(1));
  const runs = childrenNamed(childrenNamed(descend(element, "tx", "rich"), "p")[0] ?? null, "r");
  const [text] = runs.map((run) => childNamed(run, "t"));
  if (!isShown || element === null || (title.formula === null && (text === undefined || text === null))) {
    replaceChild(document, body, "title", titleXml(title, chart.frame, workbook), AFTER_TITLE);
  } else if (title.formula !== null) {
    const linked = `<c:tx>${textReference(workbook, title.formula)}</c:tx>`;
    replaceChild(document, element, "tx", linked, ["layout", "overlay", "spPr", "txPr", "extLst"]);
  } else if (text !== undefined && text !== null) {
    text.textContent = title.text;
    runs.slice(1).forEach((run) => run.parentNode?.removeChild(run));
  }
}

/** The bounds of an axis, and whether it shows. */
function patchBounds(document: Document, axis: Element | null, { maximum, minimum, visible }: ChartAxis): void {
  const scaling = childNamed(axis, "scaling");
  if (axis === null || scaling === null) return;
  replaceChild(document, axis, "delete", value("delete", !visible), ["axPos"]);
  const bound = (name: string, value: number | null): string => (value === null ? "" : `<c:${name} val="${value}"/>`);
  replaceChild(document, scaling, "max", bound("max", maximum), ["min", "extLst"]);
  replaceChild(document, scaling, "min", bound("min", minimum), ["extLst"]);
}
