/** Axes out of a chart part. */

import type { Element } from "@xmldom/xmldom";

import type { ChartAxis, ChartFrame } from "../../model/chart";
import { emptyAxis } from "../../model/chartDefaults";
import { childNamed, descend } from "../../xml/readXml";
import { flagOf, numberOf, readAngle, readFont, readLook, valueOf } from "./readLook";
import { readTitle } from "./readText";
import { ALIGNMENTS, CROSSINGS, DISPLAY_UNITS, TICK_LABELS, TICK_MARKS } from "./words";

/** @param crossed The axis it crosses, whose element says where. Null elements are automatic axes. */
export function readAxis(element: Element | null, crossed: Element | null, whole: ChartFrame): ChartAxis {
  if (element === null) return emptyAxis(false);
  const child = (name: string): Element | null => childNamed(element, name);
  const angle = readAngle(element);
  const format = child("numFmt");
  return {
    ...emptyAxis(child("majorGridlines") !== null),
    ...readLook(element),
    ...readScale(element),
    ...readCrossing(element, crossed),
    ...readUnit(child("dispUnits")),
    visible: !flagOf(child("delete"), false),
    minorGridlines: child("minorGridlines") !== null,
    majorGridline: readLook(child("majorGridlines")).line,
    minorGridline: readLook(child("minorGridlines")).line,
    categoryType: element.localName === "dateAx" ? "DateAxis" : flagOf(child("auto"), true) ? "Automatic" : "TextAxis",
    tickLabelPosition: TICK_LABELS.read(valueOf(child("tickLblPos"))) ?? "NextToAxis",
    majorTickMark: TICK_MARKS.read(valueOf(child("majorTickMark"))) ?? "Cross",
    minorTickMark: TICK_MARKS.read(valueOf(child("minorTickMark"))) ?? "Cross",
    tickLabelSpacing: numberOf(child("tickLblSkip")),
    tickMarkSpacing: numberOf(child("tickMarkSkip")),
    alignment: ALIGNMENTS.read(valueOf(child("lblAlgn"))) ?? "Center",
    offset: numberOf(child("lblOffset")) ?? 100,
    multiLevel: !flagOf(child("noMultiLvlLbl"), false),
    numberFormat: format?.getAttribute("formatCode") ?? "General",
    linkNumberFormat: !["0", "false"].includes(format?.getAttribute("sourceLinked") ?? "0") || format === null,
    font: readFont(element),
    ...(angle === undefined ? {} : { angle }),
    title: readTitle(child("title"), whole),
  };
}

function readScale(element: Element): Partial<ChartAxis> {
  return {
    reversed: valueOf(descend(element, "scaling", "orientation")) === "maxMin",
    logBase: numberOf(descend(element, "scaling", "logBase")),
    maximum: numberOf(descend(element, "scaling", "max")),
    minimum: numberOf(descend(element, "scaling", "min")),
    majorUnit: numberOf(childNamed(element, "majorUnit")),
    minorUnit: numberOf(childNamed(element, "minorUnit")),
  };
}

/** Where the other axis crosses this one: that stands in the element of the other. */
function readCrossing(element: Element, crossed: Element | null): Partial<ChartAxis> {
  const at = numberOf(childNamed(crossed, "crossesAt"));
  return {
    position: at === null ? (CROSSINGS.read(valueOf(childNamed(crossed, "crosses"))) ?? "Automatic") : "Custom",
    positionAt: at ?? 0,
    isBetweenCategories: element.localName === "valAx" || valueOf(childNamed(crossed, "crossBetween")) !== "midCat",
  };
}

function readUnit(element: Element | null): Partial<ChartAxis> {
  if (element === null) return {};
  const custom = numberOf(childNamed(element, "custUnit"));
  return {
    displayUnit:
      custom === null ? (DISPLAY_UNITS.read(valueOf(childNamed(element, "builtInUnit"))) ?? "None") : "Custom",
    customDisplayUnit: custom ?? 1,
    showDisplayUnitLabel: childNamed(element, "dispUnitsLbl") !== null,
  };
}
