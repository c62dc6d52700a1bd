/** Charts of a sheet as pictures. */

import type { Workbook } from "../../host/model/workbook";
import type { Worksheet } from "../../host/model/worksheet";
import { chartSvg } from "./chart/chartSvg";
import { drawnChart } from "./chart/drawnChart";
import type { ShownPicture } from "./viewTypes";

const PIXELS_PER_POINT = 4 / 3;

/** The charts of a sheet, drawn from the cells as they are. */
export function sheetPictures(workbook: Workbook, sheet: Worksheet): ShownPicture[] {
  return sheet.charts.map((chart) => {
    const { left, top, width, height } = chart.frame;
    return {
      id: chart.id,
      left: Math.round(left * PIXELS_PER_POINT),
      top: Math.round(top * PIXELS_PER_POINT),
      width: Math.round(width * PIXELS_PER_POINT),
      height: Math.round(height * PIXELS_PER_POINT),
      svg: chartSvg(drawnChart(workbook, sheet, chart)),
    };
  });
}
