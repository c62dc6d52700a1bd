/** Tells in lines what somebody typed over in the sheets since they were written. */

import type { Language } from "../guide/codes";
import type { TypedOverCell } from "./typedOver";
import { shorten } from "../messages/parts/shorten";
import { messageTexts } from "../messages/messages";

interface TypedOverTexts {
  /** A row of the matrix that nobody's table knows. */
  readonly addedRow: string;
  /** What follows the cells that are listed. */
  readonly others: (count: number) => string;
}

const TEXTS: Readonly<Record<Language, TypedOverTexts>> = {
  en: { addedRow: "row added", others: (count) => `… and ${count} more` },
  fr: { addedRow: "ligne ajoutée", others: (count) => `… et ${count} de plus` },
  es: { addedRow: "fila añadida", others: (count) => `… y ${count} más` },
  pt: { addedRow: "linha acrescentada", others: (count) => `… e mais ${count}` },
};

/** Cells that are listed. */
const MAX_CELLS = 8;
/** Characters of a cell that are shown. */
const MAX_VALUE = 60;

/** One line per cell: whose, which column, what stands there. The first eight, then how many more there are. */
export function typedOverLines(cells: readonly TypedOverCell[], language: Language): string[] {
  const { addedRow, others } = TEXTS[language];
  const { colon } = messageTexts(language);
  const shown = cells.slice(0, MAX_CELLS).map(({ name, column, value }) => {
    return `${name} · ${column ?? addedRow}${colon}${value === "" ? "—" : shorten(value, MAX_VALUE)}`;
  });
  const rest = cells.length - MAX_CELLS;
  return rest > 0 ? [...shown, others(rest)] : shown;
}
