/** Charts of a sheet as pictures. */

import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { chartSvg } from "./chart/chartSvg";
import { drawnChart } from "./chart/drawnChart";
import { pixels, shownLeft } from "./pixels";
import type { ShownPicture } from "./viewTypes";

/** The charts of a sheet, drawn from the cells as they are. */
export function sheetPictures(workbook: Workbook, sheet: Worksheet): ShownPicture[] {
  return sheet.charts.map((chart) => {
    const { left, top, width, height } = chart.frame;
    return {
      id: chart.id,
      left: shownLeft(sheet, left),
      top: pixels(top),
      width: pixels(width),
      height: pixels(height),
      svg: chartSvg(drawnChart(workbook, sheet, chart)),
    };
  });
}
