/** Conditional formats and data validation of a worksheet. */

import type { DifferentialFormat } from "./format";
import type { Rect } from "./rect";

export type ConditionalRule =
  | { readonly type: "Custom"; readonly formula: string }
  | {
      readonly type: "CellValue";
      readonly operator: string;
      readonly formula1: string;
      readonly formula2: string | null;
    }
  | { readonly type: "ContainsText"; readonly operator: string; readonly text: string }
  | { readonly type: "TopBottom"; readonly criterion: TopBottomCriterion; readonly rank: number }
  /** What Excel offers ready-made, in the words of `Excel.ConditionalFormatPresetCriterion`. */
  | { readonly type: "PresetCriteria"; readonly criterion: string }
  /** A rule of a loaded file that the host does not edit; kept as it is. */
  | { readonly type: "Other"; readonly storedType: string };

/** In the words of `Excel.ConditionalTopBottomCriterionType`. */
export type TopBottomCriterion = "TopItems" | "TopPercent" | "BottomItems" | "BottomPercent";

export interface ConditionalFormat {
  /** Unique in the workbook while it is open. */
  readonly id: string;
  ranges: Rect[];
  rule: ConditionalRule;
  format: DifferentialFormat;
  stopIfTrue: boolean;
  /** 0 is applied first. */
  priority: number;
  /** XML of a loaded `cfRule`, as stored; null once the rule was made or changed here. */
  stored: string | null;
}

export interface DataValidation {
  ranges: Rect[];
  /** `none` shows only a prompt. */
  type: "none" | "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom";
  operator: string;
  /** Formulas in file form without `=`; a literal list is a quoted, comma-separated text. */
  formula1: string | null;
  formula2: string | null;
  inCellDropDown: boolean;
  ignoreBlanks: boolean;
  prompt: { showPrompt: boolean; title: string; message: string };
  errorAlert: { showAlert: boolean; style: "Stop" | "Warning" | "Information"; title: string; message: string };
  /** XML of a loaded `dataValidation`, as stored; null once it was made or changed here. */
  stored: string | null;
}
