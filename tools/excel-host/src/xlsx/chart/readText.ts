/** Titles and the legend out of a chart part. */

import type { Element } from "@xmldom/xmldom";

import type { ChartFrame, ChartLegend, ChartText } from "../../model/chart";
import { emptyText } from "../../model/chartDefaults";
import { childNamed, childrenNamed, descend } from "../../xml/readXml";
import { flagOf, numberOf, readAngle, readFont, readLook, readPlace, valueOf } from "./readLook";
import { LEGEND_PLACES } from "./words";

export function readTitle(element: Element | null, whole: ChartFrame): ChartText {
  if (element === null) return emptyText();
  const angle = readAngle(element);
  const { left, top } = readPlace(element, whole);
  return {
    ...emptyText(),
    ...readLook(element),
    visible: true,
    text: textOf(element),
    formula: descend(element, "tx", "strRef", "f")?.textContent ?? null,
    font: readFont(element),
    overlay: flagOf(childNamed(element, "overlay"), false),
    ...(angle === undefined ? {} : { angle }),
    ...(left === undefined ? {} : { left }),
    ...(top === undefined ? {} : { top }),
  };
}

/** Text of a title: its runs joined. */
function textOf(title: Element): string {
  return childrenNamed(descend(title, "tx", "rich"), "p")
    .map((paragraph) =>
      childrenNamed(paragraph, "r")
        .map((run) => childNamed(run, "t")?.textContent ?? "")
        .join(""),
    )
    .join("\n");
}

export function readLegend(element: Element | null, whole: ChartFrame, automatic: ChartLegend): ChartLegend {
  if (element === null) return { ...automatic, visible: false };
  const hidden = childrenNamed(element, "legendEntry").filter((entry) => flagOf(childNamed(entry, "delete"), false));
  return {
    ...automatic,
    ...readLook(element),
    ...readPlace(element, whole),
    visible: true,
    position: LEGEND_PLACES.read(valueOf(childNamed(element, "legendPos"))) ?? "Right",
    overlay: flagOf(childNamed(element, "overlay"), false),
    font: readFont(element),
    hiddenEntries: new Set(hidden.map((entry) => numberOf(childNamed(entry, "idx")) ?? 0)),
  };
}
