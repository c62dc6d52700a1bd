import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
export interface FormulaPlace { readonly workbook: Workbook; readonly sheet: Worksheet; readonly row: number; readonly column: number }
export function toStoredFormula(text: string, _p: FormulaPlace): string { return text.slice(1); }
export function toDisplayedFormula(stored: string): string { return "=" + stored; }
