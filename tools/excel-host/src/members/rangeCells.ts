/** Members of ranges and of areas that look at single cells, or mark them. */

import { areasOf, disjoint, rangesOf, type AreasRef, type CellsRef } from "../model/areas";
import { refuseReadOnly } from "../model/guards";
import { wordInput } from "../ground/inputs";
import { RangeRef } from "../model/refs";
import { SPECIAL_CELLS, SPECIAL_VALUES, specialCells } from "../model/specialCells";
import type { MethodMember } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";
import { HostError } from "../ground/hostError";
import { found } from "./collections";

/** Kinds that compare with the first cell of the range. */
const SAME_AS_FIRST = ["SameConditionalFormat", "SameDataValidation"] as const;

/** @throws HostError `NotImplemented` for cells that are like the first one. */
function special(cells: CellsRef, [typeArgument, valuesArgument]: readonly unknown[]): AreasRef | null {
  const type = wordInput(typeArgument, [...SPECIAL_CELLS, ...SAME_AS_FIRST]);
  const values = (valuesArgument ?? null) === null ? "All" : wordInput(valuesArgument, SPECIAL_VALUES);
  const known = SPECIAL_CELLS.find((each) => each === type);
  if (known === undefined)
    throw new HostError("NotImplemented", "This host does not compare the rules of cells with those of another.");
  return areasOf(
    cells.sheet,
    disjoint(rangesOf(cells).map(({ rect }) => rect)).flatMap((rect) =>
      specialCells(new RangeRef(cells.sheet, rect), known, values),
    ),
  );
}

/** `getSpecialCells` and its sibling. */
export function specialCellsMethods<Target extends CellsRef>(): Record<string, MethodMember<Target>> {
  const common = { set: "1.9", returns: "RangeAreas", readsValues: true };
  return {
    getSpecialCells: { ...common, call: (cells, args) => found(special(cells, args)) },
    getSpecialCellsOrNullObject: { ...common, call: special },
  };
}

/** Formulas of the cells are calculated the next time anything is, as if they were entered anew. */
export function setDirty(cells: CellsRef, { workbook }: HostEnvironment): void {
  refuseReadOnly(workbook);
  const { sheet } = cells;
  for (const { rect } of rangesOf(cells))
    sheet.forEachCell(rect, ({ formula }, row, column) => {
      if (formula !== null) sheet.uncalculated.add(row, column);
    });
}
