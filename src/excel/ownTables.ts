/** Reads the tables that may be ours: where they stand and, before a run writes, what is in them. */

import { OWN_TABLE_IDS, type OwnTableId } from "../core/contract/kinds";
import type { ContractVersion } from "../core/contract/columns";
import { columnsToRead, matchHeaders } from "../core/sheets/shared/matchHeaders";
import type { DiscoveredTable } from "../core/model/discovery";
import { isEndingName, kindOfName } from "../core/contract/names";
import { CELLS_A_FORMULA_ROW, queueMoreFormulas, queueOwnFormulas, type ReadFormulas } from "./ownFormulas";
import type { Pending } from "./pending";
import type { RawColumn, RawValue, StandingTable } from "../core/model/ownSheet";
import { inParts, queueFirstRows, rowsAtOnce } from "./readTables";
import type { WorkbookContext } from "./session";

/** A table that may be ours, not yet told which. */
export interface CandidateTable {
  readonly table: DiscoveredTable;
  /** The table it is by its name, else by its headers. */
  readonly id: OwnTableId;
  /** Whether its name says so, suffix included. */
  readonly isNamed: boolean;
  /** The table as one of ours, on a sheet that was written with this version; null where nothing tells the version. */
  readonly standing: (version: ContractVersion | null) => StandingTable;
}

/** Which table of ours one may be: by its name, else by its headers; null where neither says so. */
export function tableIdOf({ name, headers, showsHeaders }: DiscoveredTable): OwnTableId | null {
  if (!showsHeaders) return null;
  const named = isEndingName(name) ? "endings" : kindOfName(name);
  return named ?? OWN_TABLE_IDS.find((id) => matchHeaders(id, headers) !== null) ?? null;
}

/**
 * Queues tables that may be ours.
 *
 * @param content Which of their cells: none, the first 20,000 of all together, or all of them.
 */
export function queueOwnTables(
  context: WorkbookContext,
  tables: readonly DiscoveredTable[],
  content: "none" | "first" | "whole",
): Pending<CandidateTable[]> {
  const withContent = content !== "none";
  const known = tables.flatMap((table) => {
    const id = tableIdOf(table);
    return id === null ? [] : [{ table, id }];
  });
  const contents = queueFirstRows(
    context,
    withContent ? known.map(({ table }) => table) : [],
    content === "whole" ? "whole" : "first",
  );
  const extent = { withContent, isWhole: content === "whole" };
  const candidates = known.map(({ table, id }) => ({ table, id, ...queueTable(context, table, id, extent) }));
  return {
    collect: () => {
      const parts = new Map(contents.collect().map((part) => [part.table.id, part]));
      return candidates.map(({ table, id, collect }): CandidateTable => {
        const read = collect();
        return {
          table,
          id,
          isNamed: isEndingName(table.name) || kindOfName(table.name) !== null,
          standing: (version) => ({
            id,
            table,
            headers: matchHeaders(id, table.headers, version),
            ...read,
            parts: parts.get(table.id) ?? null,
          }),
        };
      });
    },
  };
}

/** What is read of each cell of a column that may be the user's: value, formula, format. */
const GRIDS_A_COLUMN = 3;

/** Reads what is left of the columns that may be the user's. One round trip for some 7,000 cells, none when nothing is left. */
export async function readRestOfColumns(context: WorkbookContext, tables: readonly StandingTable[]): Promise<void> {
  for (const { table, area, columns } of tables) {
    const [first] = columns;
    if (first === undefined) continue;
    const read = { rows: first.values, rowCount: area.rows - 1 };
    await inParts(context, columns.length * GRIDS_A_COLUMN, read, (start, count) => {
      const part = rowsOf(context, table, start, count);
      const queued = columns.map(({ index }) => queueCells(part.getColumn(index)));
      return {
        collect: () => {
          queued.forEach((cells, place) => {
            const column = columns[place];
            const { values, formulas, numberFormats } = cells.collect();
            column?.values.push(...values);
            column?.formulas.push(...formulas);
            column?.numberFormats.push(...numberFormats);
          });
        },
      };
    });
  }
}

/**
 * How many rows of a table to read the formulas of at once; null for all of them: those of the matrix are not read back where they
 * are derived, and the others are few.
 */
function formulaRowsAtOnce(context: WorkbookContext, id: OwnTableId): number | null {
  return id === "matrix" ? null : rowsAtOnce(context, CELLS_A_FORMULA_ROW);
}

/** Reads what is left of the formulas of long tables. One round trip for some 500 rows, none when nothing is left. */
export async function readRestOfFormulas(context: WorkbookContext, tables: readonly StandingTable[]): Promise<void> {
  for (const { id, table, area, parts, formulas } of tables) {
    const first = formulaRowsAtOnce(context, id);
    if (first === null || parts === null) continue;
    const rowCount = area.rows - 1;
    const read = { length: Math.min(first, rowCount) };
    const place = { row: area.row + 1, column: area.column };
    await inParts(context, CELLS_A_FORMULA_ROW, { rows: read, rowCount }, (start, count) => {
      const rows = rowsOf(context, table, start, count);
      const more = queueMoreFormulas(rows, place, formulas);
      return {
        collect: () => {
          more.collect();
          read.length += count;
        },
      };
    });
  }
}

/** Rows of a table, from 0. */
function rowsOf(context: WorkbookContext, table: DiscoveredTable, start: number, count: number): Excel.Range {
  const body = context.workbook.tables.getItem(table.id).getDataBodyRange().track().untrack();
  return body
    .getRow(start)
    .track()
    .untrack()
    .getResizedRange(count - 1, 0)
    .track()
    .untrack();
}

const noFormulas = (): ReadFormulas => ({ formulas: new Map(), derived: new Map() });

/** What is read of a table beside its values. */
type ReadTable = Pick<StandingTable, "area" | "totals" | "columns" | "formulas" | "derived">;

function queueTable(
  context: WorkbookContext,
  table: DiscoveredTable,
  id: OwnTableId,
  { withContent, isWhole }: { readonly withContent: boolean; readonly isWhole: boolean },
): Pending<ReadTable> {
  const proxy = context.workbook.tables.getItem(table.id);
  const header = proxy.getHeaderRowRange().track().untrack().load({ rowIndex: true, columnIndex: true });
  const body = proxy.getDataBodyRange().track().untrack().load({ rowCount: true });
  const wanted = withContent ? columnsToRead(id, table.headers) : [];
  const firstRows = (count: number): Excel.Range =>
    body.getIntersection(header.getRowsBelow(count).track().untrack()).track().untrack();
  const most = rowsAtOnce(context, wanted.length * GRIDS_A_COLUMN);
  const first = isWhole || wanted.length === 0 ? body : firstRows(most);
  const columns = wanted.map((index) => queueColumn(table, first, index));
  const totals =
    withContent && table.showsTotals ? proxy.getTotalRowRange().track().untrack().load({ formulas: true }) : null;
  const formulaRows = isWhole ? null : formulaRowsAtOnce(context, id);
  const rows = formulaRows === null ? body : firstRows(formulaRows);
  const formulas = withContent ? queueOwnFormulas({ body, rows }, id, table.headers) : null;
  return {
    collect: () => {
      const area = {
        row: header.rowIndex,
        column: header.columnIndex,
        rows: body.rowCount + 1,
        columns: table.headers.length,
      };
      return {
        area,
        totals: totals === null ? null : ((totals.formulas as RawValue[][])[0] ?? []),
        columns: columns.map((column) => column.collect()),
        ...(formulas?.collect({ row: area.row + 1, column: area.column, rows: body.rowCount }) ?? noFormulas()),
      };
    },
  };
}

function queueColumn(table: DiscoveredTable, rows: Excel.Range, index: number): Pending<RawColumn> {
  const column = rows.getColumn(index);
  const cells = queueCells(column);
  const format = column.format.load({ columnWidth: true });
  return {
    collect: () => ({
      index,
      header: table.headers[index] ?? "",
      ...cells.collect(),
      widthPoints: format.columnWidth,
    }),
  };
}

/** Values, formulas and formats of a column. */
function queueCells(column: Excel.Range): Pending<Pick<RawColumn, "values" | "formulas" | "numberFormats">> {
  const range = column.track().untrack().load({ values: true, formulasR1C1: true, numberFormat: true });
  return {
    collect: () => ({
      values: firsts(range.values as RawValue[][]),
      formulas: firsts(range.formulasR1C1 as RawValue[][]),
      numberFormats: firsts(range.numberFormat as string[][]),
    }),
  };
}

/** The cells of a column. */
function firsts<Value>(rows: readonly Value[][]): Value[] {
  return rows.flatMap(([cell]) => (cell === undefined ? [] : [cell]));
}
