/** Data labels of a series and of its points. */

import type { ChartDataLabel, ChartSeries } from "../../model/chart";
import { labelPlaces } from "../../model/chartTypes";
import { element, textElement } from "../../xml/element";
import { shape, textProperties, value } from "./chartXml";
import { LABEL_PLACES } from "./words";

/** Labels that show nothing: for series of which only single points have one. */
const NOTHING = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"]
  .map((what) => value(`show${what}`, false))
  .join("");

export function labelsXml({ type, hasDataLabels, dataLabels, pointLabels }: ChartSeries): string {
  if (!hasDataLabels && pointLabels.size === 0) return "";
  const own = [...pointLabels]
    .sort(([a], [b]) => a - b)
    .map(
      ([index, label]) =>
        `<c:dLbl>${value("idx", index)}${label === null ? value("delete", true) : labelXml(label, type)}</c:dLbl>`,
    );
  return `<c:dLbls>${own.join("")}${hasDataLabels ? labelXml(dataLabels, type) : NOTHING}</c:dLbls>`;
}

function labelXml(label: ChartDataLabel, type: string): string {
  const look = shape(label.fill, label.line);
  const text = textProperties(label.font, label.angle);
  const place = label.position === undefined ? undefined : placeOf(label.position, type);
  const format =
    label.numberFormat === undefined
      ? ""
      : element("c:numFmt", { formatCode: label.numberFormat, sourceLinked: label.linkNumberFormat });
  return [
    format,
    // A text of its own without a look would take Excel's frame.
    look === "" && text !== "" ? "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>" : look,
    text,
    place === undefined ? "" : value("dLblPos", place),
    value("showLegendKey", label.showLegendKey),
    value("showVal", label.showValue),
    value("showCatName", label.showCategoryName),
    value("showSerName", label.showSeriesName),
    value("showPercent", label.showPercentage),
    value("showBubbleSize", label.showBubbleSize),
    label.separator === undefined ? "" : textElement("c:separator", label.separator),
  ].join("");
}

/** A place that the type does not have is left to Excel: the type changed after the label was placed. */
function placeOf(position: string, type: string): string | undefined {
  return labelPlaces(type).includes(position) ? LABEL_PLACES.store(position as LabelPlace) : undefined;
}

type LabelPlace = Parameters<typeof LABEL_PLACES.store>[0];
