/** Ranges that simple formulas name. */

import { RangeRef } from "../model/refs";
import { tableNamed } from "../model/tableParts";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { cellArea, definedName, tableArea, type ReferencePlace } from "./locate";
import { parseReference } from "./reference";
import { formulaTokens, isReferenceToken } from "./tokens";

/** A name may stand for another name; Excel refuses circles, a damaged file may hold one. */
const MAX_NAMES = 20;

/**
 * The range of a formula that is one reference: cells (`'My sheet'!$A$1:$B$3`), a name, or a part of a table; null when it
 * is anything else or leads nowhere.
 *
 * @param formula File form; a leading `=` does no harm.
 * @param sheet Sheet of a reference that names none.
 */
export function resolveRange(workbook: Workbook, formula: string, sheet: Worksheet | null): RangeRef | null {
  return resolve(formula, { workbook, sheet, row: null }, MAX_NAMES);
}

function resolve(formula: string, place: ReferencePlace, namesLeft: number): RangeRef | null {
  const [token, ...rest] = formulaTokens(formula.trim().replace(/^=/, ""));
  if (token === undefined || rest.length > 0 || !isReferenceToken(token) || namesLeft === 0) return null;
  const reference = parseReference(token.value);
  switch (reference.kind) {
    case "area":
      return rangeOrNull(cellArea(reference, place));
    case "table":
      return rangeOrNull(tableArea(reference, place));
    case "name": {
      const scope = reference.sheet === null ? place.sheet : (place.workbook.sheetNamed(reference.sheet) ?? null);
      const defined = definedName(place.workbook, reference.name, scope);
      if (defined !== undefined)
        return resolve(defined.formula, { ...place, sheet: defined.scope ?? place.sheet }, namesLeft - 1);
      const table = reference.sheet === null ? tableNamed(place.workbook, reference.name)?.table : undefined;
      return table === undefined
        ? null
        : rangeOrNull(tableArea({ kind: "table", table: table.name, columns: [], sections: [] }, place));
    }
    case "foreign":
      return null;
  }
}

function rangeOrNull(found: ReturnType<typeof cellArea>): RangeRef | null {
  return found instanceof RangeRef ? found : null;
}
