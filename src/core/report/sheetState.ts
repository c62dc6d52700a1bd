/** What the workbook's own formulas say of whether our sheets are up to date. */

import { isoOfSerial, serialOfIso } from "../model/dates";
import type { OwnSheets } from "../model/ownSheet";
import { LANGUAGES, type Language } from "../guide/codes";
import { STATE_CELLS, type StateCell } from "../sheets/shared/upToDate";

/** Changes since the sheets were written. */
export interface SheetState {
  /** ISO day and language of that run. */
  readonly day: string;
  readonly language: Language;
  /** Rows and columns of the sources that came, went or changed. */
  readonly inList: number;
  /** Stakeholders whose marks were changed in the matrix. */
  readonly byHand: number;
  /** Subjects that came, went or changed. */
  readonly inSubjects: number;
}

/** What our sheets say of themselves; null where there are none, one did not come to its end, or nothing says so. */
export function standingState({ state: sheet, sheets }: Pick<OwnSheets, "state" | "sheets">): SheetState | null {
  const isWhole = sheets.length > 0 && sheets.every(({ unfinished }) => unfinished === null);
  if (!isWhole || sheet?.isOurs !== true) return null;
  const at = (cell: StateCell): unknown => sheet.values[STATE_CELLS[cell].row]?.[STATE_CELLS[cell].column];
  const count = (cell: StateCell): number => {
    const value = at(cell);
    return typeof value === "number" && value >= 0 ? value : Number.NaN;
  };
  const day = at("day");
  const language = LANGUAGES.find((own) => own === at("language"));
  const serial = typeof day === "string" ? serialOfIso(day) : null;
  const inList = count("added") + count("removed") + count("changed") + count("gone");
  const byHand = count("byHand");
  const inSubjects = count("subjects");
  if (serial === null || language === undefined || Number.isNaN(inList + byHand + inSubjects)) return null;
  return { day: isoOfSerial(serial), language, inList, byHand, inSubjects };
}
