/** The Excel this page stands in. */

import type { CheckedExcel } from "./fact";

/** Sets of ExcelApi that are asked for, the newest first. */
const NEWEST = 40;

/** What Office tells of itself. @param day ISO day. */
export function thisExcel(day: string): CheckedExcel {
  const { host, platform, version } = Office.context.diagnostics;
  const sets = Array.from({ length: NEWEST }, (_, index) => `1.${NEWEST - index}`);
  const excelApi = sets.find((set) => Office.context.requirements.isSetSupported("ExcelApi", set)) ?? "none";
  return { host: `${host} ${platform}`, version, excelApi, day };
}
