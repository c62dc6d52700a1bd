/** Axes of a chart part. */

import type { Chart, ChartAxis, ChartLine } from "../../model/chart";
import { element } from "../../xml/element";
import { shape, textProperties, value } from "./chartXml";
import type { CacheSource } from "./dataXml";
import { titleXml } from "./textXml";
import { ALIGNMENTS, CROSSINGS, DISPLAY_UNITS, TICK_LABELS, TICK_MARKS } from "./words";

/** An axis with what its element needs to know of the others. */
export interface PlacedAxis {
  readonly axis: ChartAxis;
  /** The axis it crosses: how it crosses stands with the one that is crossed. */
  readonly crossed: ChartAxis;
  readonly id: number;
  readonly crossedId: number;
  /** `b`, `l`, `t`, `r` */
  readonly side: string;
}

function bound(tag: string, number: number | null): string {
  return number === null ? "" : value(tag, number);
}

export function categoryAxisXml(placed: PlacedAxis, chart: Chart, source: CacheSource): string {
  const { axis } = placed;
  const isDate = axis.categoryType === "DateAxis";
  const name = isDate ? "dateAx" : "catAx";
  const distance = value("lblOffset", axis.offset);
  const own = isDate
    ? [value("auto", false), distance, bound("majorUnit", axis.majorUnit), bound("minorUnit", axis.minorUnit)]
    : [
        value("auto", axis.categoryType === "Automatic"),
        value("lblAlgn", ALIGNMENTS.store(axis.alignment)),
        distance,
        bound("tickLblSkip", axis.tickLabelSpacing),
        bound("tickMarkSkip", axis.tickMarkSpacing),
        value("noMultiLvlLbl", !axis.multiLevel),
      ];
  return `<c:${name}>${commonXml(placed, chart, source)}${own.join("")}</c:${name}>`;
}

export function valueAxisXml(placed: PlacedAxis, chart: Chart, source: CacheSource): string {
  const { axis, crossed } = placed;
  const own = [
    value("crossBetween", crossed.isBetweenCategories ? "between" : "midCat"),
    bound("majorUnit", axis.majorUnit),
    bound("minorUnit", axis.minorUnit),
    unitXml(axis),
  ];
  return `<c:valAx>${commonXml(placed, chart, source)}${own.join("")}</c:valAx>`;
}

function commonXml({ axis, crossed, id, crossedId, side }: PlacedAxis, chart: Chart, source: CacheSource): string {
  return [
    value("axId", id),
    `<c:scaling>${bound("logBase", axis.logBase)}${value("orientation", axis.reversed ? "maxMin" : "minMax")}`,
    `${bound("max", axis.maximum)}${bound("min", axis.minimum)}</c:scaling>`,
    value("delete", !axis.visible),
    value("axPos", side),
    gridlinesXml("majorGridlines", axis.majorGridlines, axis.majorGridline),
    gridlinesXml("minorGridlines", axis.minorGridlines, axis.minorGridline),
    titleXml(axis.title, chart.frame, source),
    element("c:numFmt", { formatCode: axis.numberFormat, sourceLinked: axis.linkNumberFormat }),
    value("majorTickMark", TICK_MARKS.store(axis.majorTickMark)),
    value("minorTickMark", TICK_MARKS.store(axis.minorTickMark)),
    value("tickLblPos", TICK_LABELS.store(axis.tickLabelPosition)),
    shape(axis.fill, axis.line),
    textProperties(axis.font, axis.angle),
    value("crossAx", crossedId),
    crossed.position === "Custom"
      ? value("crossesAt", crossed.positionAt)
      : value("crosses", CROSSINGS.store(crossed.position)),
  ].join("");
}

function gridlinesXml(name: string, isVisible: boolean, line: ChartLine): string {
  return isVisible ? `<c:${name}>${shape(undefined, line)}</c:${name}>` : "";
}

function unitXml({ displayUnit, customDisplayUnit, showDisplayUnitLabel }: ChartAxis): string {
  if (displayUnit === "None") return "";
  const unit =
    displayUnit === "Custom"
      ? value("custUnit", customDisplayUnit)
      : value("builtInUnit", DISPLAY_UNITS.store(displayUnit as Parameters<typeof DISPLAY_UNITS.store>[0]));
  return `<c:dispUnits>${unit}${showDisplayUnitLabel ? "<c:dispUnitsLbl/>" : ""}</c:dispUnits>`;
}
