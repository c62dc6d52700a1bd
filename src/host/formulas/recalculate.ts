import type { Workbook } from "../model/workbook";
export function recalculate(_workbook: Workbook): void {}
