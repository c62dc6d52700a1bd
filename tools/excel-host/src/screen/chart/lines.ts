/** Lines over categories. */

import type { DrawnChart } from "./drawnChart";
import { categoryMiddle, valuePlace, type BarLayout } from "./bars";
import { tag } from "./svg";

/** One line per series; it breaks where there is no number. */
export function drawLines(drawn: DrawnChart, layout: BarLayout): string {
  return drawn.series
    .map(({ series, values, fill }) => {
      let isDrawing = false;
      const path = values
        .map((value, index) => {
          if (value === null) {
            isDrawing = false;
            return "";
          }
          const command = isDrawing ? "L" : "M";
          isDrawing = true;
          return `${command}${categoryMiddle(drawn, layout, index).toFixed(2)} ${valuePlace(layout, value).toFixed(2)}`;
        })
        .join("");
      const stroke = series.line.color ?? fill ?? "#4472C4";
      return tag("path", { d: path, fill: "none", stroke, "stroke-width": series.line.weightPoints ?? 2.25 });
    })
    .join("");
}
