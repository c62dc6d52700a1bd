/** Tells in lines what somebody typed over in the sheets since they were written. */

import type { Language } from "../guide/codes";
import type { TypedOverCell } from "./typedOver";
import { shorten } from "../texts/wording/shorten";
import { messageTexts } from "../texts/texts";

/** Cells that are listed. */
const MAX_CELLS = 8;
/** Characters of a cell that are shown. */
const MAX_VALUE = 60;

/** One line per cell: whose, which column, what stands there. The first eight, then how many more there are. */
export function typedOverLines(cells: readonly TypedOverCell[], language: Language): string[] {
  const { colon, typedOver } = messageTexts(language);
  const shown = cells.slice(0, MAX_CELLS).map(({ name, column, value }) => {
    return `${name} · ${column ?? typedOver.addedRow}${colon}${value === "" ? "—" : shorten(value, MAX_VALUE)}`;
  });
  const rest = cells.length - MAX_CELLS;
  return rest > 0 ? [...shown, typedOver.others(rest)] : shown;
}
