/**
 * Which cells of our tables hold formulas, found as special cells: of columns with one formula none is read back but those whose
 * value is not what it gives.
 */

import type { OwnTableId } from "../core/contract/kinds";
import type { DiscoveredTable } from "../core/model/discovery";
import type { DerivedColumns, FormulaCell, FormulaCells, RawValue, TableCell } from "../core/model/ownSheet";
import { derivedPositions } from "../core/sheets/shared/matchHeaders";
import type { Pending } from "./pending";
import type { WorkbookContext } from "./session";

/** What is read of the formulas of a table. */
export interface ReadFormulas {
  readonly formulas: FormulaCells;
  readonly derived: DerivedColumns;
}

/** What a body has to say of where it stands. */
interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** What a row of a table whose formulas are read back is counted as: each may have several of a thousand characters. */
export const CELLS_A_FORMULA_ROW = 40;

/**
 * Queues the formulas of a body: of derived columns only the rows in which a constant or nothing stands.
 *
 * @param rows Those of its rows whose other formulas are read.
 */
export function queueOwnFormulas(
  { body, rows: read }: { readonly body: Excel.Range; readonly rows: Excel.Range },
  id: OwnTableId,
  headers: readonly string[],
): { readonly collect: (place: Place) => ReadFormulas } {
  const derived = derivedPositions(id, headers);
  const others = [...headers.keys()].filter((column) => !derived.has(column));
  const formulas = runsOf(others).map((run) => queueFormulas(columnsOf(read, run)));
  const typed = runsOf([...derived]).flatMap((run) => [
    queueSpecial(columnsOf(body, run), "Constants"),
    queueSpecial(columnsOf(body, run), "Blanks"),
  ]);
  return {
    collect: ({ row, column, rows }) => {
      const found: FormulaCells = new Map();
      for (const own of formulas) addFormulas(found, own.collect(), { row, column });
      const areas = typed.flatMap((own) => own.collect());
      const standing = new Map([...derived].map((position) => [position, new Set<number>()] as const));
      for (const area of areas) {
        for (let at = area.columnIndex; at < area.columnIndex + area.columnCount; at += 1) {
          const own = standing.get(at - column);
          for (let r = Math.max(area.rowIndex, row); r < Math.min(area.rowIndex + area.rowCount, row + rows); r += 1) {
            own?.add(r - row);
          }
        }
      }
      return { formulas: found, derived: standing };
    },
  };
}

/** Queues the formulas of some rows of a body, to be added to those that were read. */
export function queueMoreFormulas(
  rows: Excel.Range,
  place: Pick<Place, "row" | "column">,
  found: FormulaCells,
): Pending<void> {
  const formulas = queueFormulas(rows);
  return { collect: () => addFormulas(found, formulas.collect(), place) };
}

function addFormulas(
  found: FormulaCells,
  cells: readonly FormulaCell[],
  { row, column }: Pick<Place, "row" | "column">,
): void {
  for (const each of cells) found.set(`${each.row - row},${each.column - column}`, each.formula);
}

/** Formulas read in one round trip: the longest of ours has some 3,000 characters. */
const FORMULAS_PER_ROUND_TRIP = 500;

/** Reads the formulas of single cells of a table: one round trip for 500 of them, none where there are none. */
export async function readFormulasAt(
  context: WorkbookContext,
  table: DiscoveredTable,
  cells: readonly TableCell[],
): Promise<FormulaCell[]> {
  const found: FormulaCell[] = [];
  for (let start = 0; start < cells.length; start += FORMULAS_PER_ROUND_TRIP) {
    const body = context.workbook.tables.getItem(table.id).getDataBodyRange().track().untrack();
    const part = cells.slice(start, start + FORMULAS_PER_ROUND_TRIP);
    const read = part.map(({ row, column }) => body.getCell(row, column).track().untrack().load({ formulas: true }));
    // Each part must be in before the next is asked for: together they would exceed what one answer may hold.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    part.forEach((cell, index) => {
      const [[formula = ""] = []] = (read[index]?.formulas ?? []) as RawValue[][];
      found.push({ ...cell, formula: String(formula) });
    });
  }
  return found;
}

interface Run {
  readonly first: number;
  readonly count: number;
}

/** Neighbours of ascending columns, together. */
function runsOf(columns: readonly number[]): Run[] {
  const sorted = [...columns].sort((a, b) => a - b);
  return sorted.reduce<Run[]>((runs, column) => {
    const last = runs.at(-1);
    if (last === undefined || last.first + last.count !== column) return [...runs, { first: column, count: 1 }];
    return [...runs.slice(0, -1), { ...last, count: last.count + 1 }];
  }, []);
}

function columnsOf(body: Excel.Range, { first, count }: Run): Excel.Range {
  return body
    .getColumn(first)
    .track()
    .untrack()
    .getResizedRange(0, count - 1)
    .track()
    .untrack();
}

function queueFormulas(range: Excel.Range): Pending<FormulaCell[]> {
  const cells = range.getSpecialCellsOrNullObject("Formulas").track().untrack().load({ areaCount: true });
  const areas = cells.areas.load({ formulas: true, rowIndex: true, columnIndex: true });
  return {
    collect: () =>
      (cells.isNullObject ? [] : areas.items).flatMap((area) =>
        (area.formulas as RawValue[][]).flatMap((line, r) =>
          line.map((formula, c) => ({
            row: area.rowIndex + r,
            column: area.columnIndex + c,
            formula: String(formula),
          })),
        ),
      ),
  };
}

function queueSpecial(range: Excel.Range, kind: "Constants" | "Blanks"): Pending<readonly Excel.Range[]> {
  const cells = range.getSpecialCellsOrNullObject(kind).track().untrack().load({ areaCount: true });
  const areas = cells.areas.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  return { collect: () => (cells.isNullObject ? [] : areas.items) };
}
