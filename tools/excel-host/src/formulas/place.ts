/** Where a formula stands. */

import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";

/** A cell as formulas see it; zero-based. */
export interface FormulaPlace {
  readonly workbook: Workbook;
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}
