/** A look at one chart part: its axes and its caches. */

import { attribute } from "../src/xml/xmlText";
import { elementsOf, tagsOf, textOf } from "./packageXml";

const AXES = ["catAx", "valAx", "dateAx", "serAx"];

export function lintChart(xml: string): string[] {
  const findings: string[] = [];
  const value = (element: string, name: string): string | null => attribute(tagsOf(element, name)[0] ?? "<x/>", "val");
  const axes = AXES.flatMap((name) => elementsOf(xml, name)).map((axis) => ({
    id: value(axis, "axId"),
    crosses: value(axis, "crossAx"),
  }));
  const ids = new Set(axes.map(({ id }) => id));
  if (ids.size !== axes.length) findings.push("two axes have one id");
  for (const { id, crosses } of axes)
    if (!ids.has(crosses)) findings.push(`the axis ${id ?? ""} crosses ${crosses ?? "nothing"}, which is not there`);
  const [plot = ""] = elementsOf(xml, "plotArea");
  const outside = AXES.reduce(
    (rest, name) => elementsOf(rest, name).reduce((text, axis) => text.replace(axis, ""), rest),
    plot,
  );
  for (const tag of tagsOf(outside, "axId")) {
    const id = attribute(tag, "val");
    if (!ids.has(id)) findings.push(`the chart uses the axis ${id ?? ""}, which is not there`);
  }
  for (const cache of [...elementsOf(xml, "numCache"), ...elementsOf(xml, "strCache")]) {
    const count = Number(value(cache, "ptCount") ?? "0");
    for (const point of tagsOf(cache, "pt"))
      if (Number(attribute(point, "idx")) >= count) findings.push("a cached point lies beyond its count");
  }
  for (const name of elementsOf(xml, "f")) if (textOf(name) === "") findings.push("a reference is empty");
  return findings;
}
