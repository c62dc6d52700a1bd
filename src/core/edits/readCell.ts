/** What somebody means who typed into a cell of the matrix. */

import { MARKS } from "../contract/columns";
import { isScaleField, SCALE_VALUES } from "../guide/codes";
import { MAX_SERIAL } from "../model/dates";
import type { PlanCell } from "../model/plan";
import type { SerialDate } from "../model/stakeholder";
import { codeOfLabel } from "../sheets/shared/labelCodes";
import { parseDate } from "../words/dateTexts";
import { DAY_COLUMNS, TEXT_COLUMNS, type EditedColumn, type EditValue } from "./matrixEdit";

/**
 * Reads a cell as the counts of our sheets read it: marks, digits of the scale, days, texts, and the words for a category or a
 * status in any language.
 *
 * @returns `blank` for an empty cell, null for what is none of these.
 */
export function readCell(column: EditedColumn, cell: PlanCell): EditValue | "blank" | null {
  if (cell === null || (typeof cell === "string" && cell.trim() === "")) return "blank";
  if (typeof cell === "object") return null;
  const text = String(cell).trim();
  if (isScaleField(column)) {
    const value = SCALE_VALUES.find((own) => String(own) === text);
    if (value !== undefined) return { kind: "scale", value };
    return text === MARKS.ask ? { kind: "scale", value: null } : null;
  }
  if (isOneOf(TEXT_COLUMNS, column)) return { kind: "text", text };
  if (isOneOf(DAY_COLUMNS, column)) {
    const day = dayOf(cell);
    return day === null ? null : { kind: "day", day };
  }
  if (column === "category" || column === "status") {
    const code = codeOfLabel(column, text);
    return code === null ? null : { kind: "code", code };
  }
  switch (text) {
    case MARKS.yes:
      return { kind: "mark", answer: "yes" };
    case MARKS.none:
      return { kind: "mark", answer: "no" };
    case MARKS.ask:
      return { kind: "mark", answer: "unknown" };
    default:
      return null;
  }
}

function isOneOf<Column extends string>(columns: readonly Column[], column: string): column is Column {
  return columns.some((own) => own === column);
}

/** A day as Excel keeps it, or a text that is the same day whether day or month comes first. */
function dayOf(cell: Exclude<PlanCell, null | object>): SerialDate | null {
  if (typeof cell === "number") return cell >= 1 && cell < MAX_SERIAL + 1 ? Math.floor(cell) : null;
  if (typeof cell === "boolean") return null;
  const day = parseDate(cell, "day-first");
  return day === parseDate(cell, "month-first") ? day : null;
}
