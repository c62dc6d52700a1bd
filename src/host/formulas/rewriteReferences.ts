import type { Workbook } from "../model/workbook";
export function renameColumnReferences(_w: Workbook, _t: string, _a: string, _b: string): void {}
export function renameTableReferences(_w: Workbook, _a: string, _b: string): void {}
export function renameSheetReferences(_w: Workbook, _a: string, _b: string): void {}
