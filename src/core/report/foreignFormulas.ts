/**
 * Somebody else's formulas in the derived columns of the matrix. They are found by their values: only where one stands that our
 * formula does not give over the cells of its row the formula is read back. One that gives the same is replaced in silence: the cell
 * goes on saying what it says.
 */

import { DERIVED_COLUMNS, matrixPosition, type DerivedColumn, type MatrixColumn } from "../contract/columns";
import { formulaShape } from "../history/formulaShape";
import type { FormulaCell, StandingTable, TableCell } from "../model/ownSheet";
import type { AuditSettings } from "../model/settings";
import { mapInSteps, type Steps } from "../model/steps";
import { isCellError, type Cell, type Table } from "../model/table";
import { derivedCells } from "../sheets/matrix/derivedCells";
import { derivedValues } from "../sheets/matrix/derivedValues";
import { matrixLanguage } from "../sheets/shared/matchHeaders";
import { sheetTexts } from "../texts/texts";

/** Numbers of the order differ by at least ten times as much from row to row. */
const TOLERANCE = 1e-8;

/** The cells of derived columns that hold a formula and do not show what ours gives; none in other tables. In steps of some rows. */
export function* suspectCells(standing: StandingTable, table: Table, settings: AuditSettings): Steps<TableCell[]> {
  const columns = derivedPlaces(standing);
  if (columns.length === 0) return [];
  const { positions } = standing.headers ?? { positions: [] };
  const texts = sheetTexts(matrixLanguage(table.headers));
  const found = yield* mapInSteps(table.rows, (cells, row) => {
    const cell = (column: MatrixColumn): Cell => cells[positions[matrixPosition(column)] ?? -1] ?? null;
    const values = derivedValues({ cell, row }, texts, settings);
    return columns.flatMap(({ id, position, typed }): TableCell[] =>
      typed.has(row) || isSame(cells[position] ?? null, values[id]) ? [] : [{ row, column: position }],
    );
  });
  return found.flat();
}

/** A table in which formulas of derived columns that are not ours stand as what was typed over them. */
export function withFormulas<Standing extends StandingTable>(
  standing: Standing,
  cells: readonly FormulaCell[],
  settings: AuditSettings,
): Standing {
  if (cells.length === 0) return standing;
  const own = derivedCells(standing.table.name, sheetTexts(matrixLanguage(standing.table.headers)), settings);
  const shapes = new Map(derivedPlaces(standing).map(({ id, position }) => [position, formulaShape(own[id].formula)]));
  const foreign = cells.filter(({ column, formula }) => formulaShape(formula) !== shapes.get(column));
  const derived = new Map([...standing.derived].map(([column, rows]) => [column, new Set(rows)]));
  for (const { row, column } of foreign) derived.get(column)?.add(row);
  return {
    ...standing,
    formulas: new Map([
      ...standing.formulas,
      ...foreign.map(({ row, column, formula }) => [`${row},${column}`, formula] as const),
    ]),
    derived,
  };
}

/** Where derived columns stand whose formulas were not read, with the rows in which something else stands. */
function derivedPlaces({ id, headers, derived }: StandingTable): {
  readonly id: DerivedColumn;
  readonly position: number;
  readonly typed: ReadonlySet<number>;
}[] {
  if (id !== "matrix") return [];
  return DERIVED_COLUMNS.flatMap((column) => {
    const position = headers?.positions[matrixPosition(column)] ?? -1;
    const typed = derived.get(position);
    return typed === undefined ? [] : [{ id: column, position, typed }];
  });
}

function isSame(cell: Cell, value: string | number): boolean {
  if (isCellError(cell)) return false;
  if (typeof cell === "number" && typeof value === "number") return Math.abs(cell - value) < TOLERANCE;
  return (cell ?? "") === value;
}
