/** Chart parts: those the model holds wholly are written whole, others are patched where they changed. */

import type { Chart } from "../../model/chart";
import type { Workbook } from "../../model/workbook";
import { newChart } from "./newChart";
import { patchChart } from "./patchChart";

/** The part of a chart. `storedXml` is null for a new one. */
export function writeChart(chart: Chart, storedXml: string | null, workbook: Workbook): string {
  return storedXml === null || chart.isWhole ? newChart(chart, workbook) : patchChart(chart, storedXml, workbook);
}
