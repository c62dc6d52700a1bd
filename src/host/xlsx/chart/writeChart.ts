/** Chart parts: new ones are written whole, loaded ones are patched where they changed. */

import type { Chart } from "../../model/chart";
import type { Workbook } from "../../model/workbook";
import { newChart } from "./newChart";
import { patchChart } from "./patchChart";

/** The part of a chart. `storedXml` is null for a new one. */
export function writeChart(chart: Chart, storedXml: string | null, workbook: Workbook): string {
  return storedXml === null ? newChart(chart, workbook) : patchChart(chart, storedXml, workbook);
}
