/**
 * Finds what may be the user's where nothing tells what the last run wrote: a run of an earlier version, a history that was
 * deleted, a sheet that was not finished. What will stand there again is no loss; everything else is kept.
 */

import { cellAddress } from "../model/address";
import { LANGUAGES } from "../guide/codes";
import { cellChecksum, CHECKSUMS } from "../history/checksum";
import type { History } from "../history/history";
import { standingCell } from "../history/standingBlock";
import { cellText, type TypedOverCell } from "../history/typedOver";
import type { OwnSheet, SheetWrite } from "../model/ownSheet";
import type { Area, PlanCell, SheetPlan, TablePlan } from "../model/plan";
import { flatMapInSteps, type Steps } from "../model/steps";
import { tableArea, writtenAreas } from "../sheets/shared/areas";
import { sheetTexts } from "../texts/texts";
import { plannedRows, tableIds } from "./footprint";
import { isInput } from "./standingInputs";
import { writtenOf, type OwnContent } from "./ownContent";

/** Cells that will be written over and are told by no run, in steps of some rows. */
export function* unsureCells({ plan, own }: SheetWrite, content: OwnContent): Steps<TypedOverCell[]> {
  if (own === null || plan.kind === "history") return [];
  const rows = yield* unsureRows(plan, own, content);
  return [...rows, ...unsureBlocks(plan, own, content.history)];
}

function* unsureRows(plan: SheetPlan, own: OwnSheet, { tables, history }: OwnContent): Steps<TypedOverCell[]> {
  const unsure: TypedOverCell[] = [];
  for (const [index, id] of tableIds(plan).entries()) {
    const standing = tables.get(id);
    const written = writtenOf(id, history);
    if (standing === undefined || (written !== null && own.unfinished === null)) continue;
    const table = plan.tables[index];
    const planned = table === undefined ? NO_ROWS : yield* plannedRows(id, table);
    // Values of an earlier version are no loss where a formula comes to the same.
    const results = table === undefined ? NO_ROWS : yield* plannedRows(id, withResults(table));
    const found = yield* flatMapInSteps(standing.rows, ({ key, name, cells }) => {
      const coming = planned.get(key ?? "") ?? [];
      const shown = results.get(key ?? "") ?? [];
      return cells.flatMap((cell, column): TypedOverCell[] => {
        if (cell === undefined || cellText(cell) === "") return [];
        const own = cellChecksum(cell);
        if ([coming, shown].some((row) => own === cellChecksum(row[column] ?? null))) return [];
        if (written !== null && isWritten(cell, written.rows.get(key ?? "") ?? "")) return [];
        return [{ key: key ?? "", name, column: standing.columns[column]?.header ?? "", value: cellText(cell) }];
      });
    });
    for (const cell of found) unsure.push(cell);
  }
  return unsure;
}

const NO_ROWS: ReadonlyMap<string, readonly PlanCell[]> = new Map();

function withResults(table: TablePlan): TablePlan {
  return { ...table, columns: table.columns.map((column) => ({ ...column, cells: column.results ?? column.cells })) };
}

/** Whether a cell holds something that was written into its row. */
function isWritten(cell: PlanCell, checksums: string): boolean {
  const own = cellChecksum(cell);
  for (let start = 0; start < checksums.length; start += own.length) {
    if (checksums.startsWith(own, start)) return true;
  }
  return false;
}

function unsureBlocks(plan: SheetPlan, own: OwnSheet, { blocks = [] }: History): TypedOverCell[] {
  const known = blocks.filter(({ kind }) => kind === plan.kind);
  const { block } = own;
  if (block === null || (known.length > 0 && own.unfinished === null)) return [];
  const ours = new Set(known.flatMap(({ cells }) => cells.match(CHECKSUMS) ?? []));
  const passing = new Set(LANGUAGES.map((language) => sheetTexts(language).unfinished));
  const inTable = [own, ...own.otherTables].map(({ area }) => area);
  const comingTables = plan.tables.map(tableArea);
  return cellsOf([...own.areas, ...writtenAreas(plan)])
    .filter(({ row, column }) => ![...inTable, ...comingTables].some((area) => covers(area, row, column)))
    .flatMap(({ row, column }): TypedOverCell[] => {
      const cell = standingCell(block, row, column);
      const text = cellText(cell);
      if (isInput(plan.kind, cellAddress(row, column))) return [];
      if (text === "" || passing.has(text) || ours.has(cellChecksum(cell))) return [];
      if (cellChecksum(cell) === cellChecksum(plannedCell(plan, row, column))) return [];
      return [{ key: "", name: own.sheet.name, column: cellAddress(row, column), value: text }];
    });
}

/** What a plan puts into a cell outside its tables. */
function plannedCell({ cells }: SheetPlan, row: number, column: number): PlanCell {
  for (const block of cells) {
    const cell = block.cells[row - block.row]?.[column - block.column];
    if (cell !== undefined && cell !== null) return cell;
  }
  return null;
}

function covers(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** The cells of areas, each once. */
function cellsOf(areas: readonly Area[]): { readonly row: number; readonly column: number }[] {
  const seen = new Map<string, { readonly row: number; readonly column: number }>();
  for (const area of areas) {
    // Blocks of ours stand in the first rows; the long areas are tables.
    for (let row = area.row; row < Math.min(area.row + area.rows, 400); row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        seen.set(`${row},${column}`, { row, column });
      }
    }
  }
  return [...seen.values()];
}
