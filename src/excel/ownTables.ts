/** Reads the tables that may be ours: where they stand and, before a run writes, what is in them. */

import { OWN_TABLE_IDS, type OwnTableId } from "../core/contract/kinds";
import type { ContractVersion } from "../core/contract/columns";
import { columnsToRead, matchHeaders } from "../core/sheets/shared/matchHeaders";
import type { DiscoveredTable } from "../core/model/discovery";
import { isEndingName, kindOfName } from "../core/contract/names";
import type { Pending } from "./pending";
import type { FormulaCells, RawColumn, RawValue, StandingTable } from "../core/model/ownSheet";
import { queueFirstRows } from "./readTables";
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
  const candidates = known.map(({ table, id }) => ({ table, id, ...queueTable(context, table, id, withContent) }));
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

/** What is read of a table beside its values. */
type ReadTable = Pick<StandingTable, "area" | "totals" | "columns" | "formulas">;

function queueTable(
  context: WorkbookContext,
  table: DiscoveredTable,
  id: OwnTableId,
  withContent: boolean,
): Pending<ReadTable> {
  const proxy = context.workbook.tables.getItem(table.id);
  const header = proxy.getHeaderRowRange().load({ rowIndex: true, columnIndex: true });
  const body = proxy.getDataBodyRange().load({ rowCount: true });
  const columns = (withContent ? columnsToRead(id, table.headers) : []).map((index) => queueColumn(table, body, index));
  const totals = withContent && table.showsTotals ? proxy.getTotalRowRange().load({ formulas: true }) : null;
  const formulas = withContent ? queueFormulas(body) : null;
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
        formulas: formulas?.collect(area.row + 1, area.column) ?? new Map<string, string>(),
      };
    },
  };
}

function queueColumn(table: DiscoveredTable, body: Excel.Range, index: number): Pending<RawColumn> {
  const range = body.getColumn(index).load({ values: true, formulasR1C1: true, numberFormat: true });
  const format = range.format.load({ columnWidth: true });
  return {
    collect: () => ({
      index,
      header: table.headers[index] ?? "",
      values: firsts(range.values),
      formulas: firsts(range.formulasR1C1),
      numberFormats: firsts(range.numberFormat),
      widthPoints: format.columnWidth,
    }),
  };
}

/** The cells of a column. */
function firsts<Value>(rows: readonly Value[][]): Value[] {
  return rows.flatMap(([cell]) => (cell === undefined ? [] : [cell]));
}

/** Queues the cells of a body that hold formulas: of a matrix hardly any. */
function queueFormulas(body: Excel.Range): { collect: (row: number, column: number) => FormulaCells } {
  const cells = body.getSpecialCellsOrNullObject("Formulas").load({ areaCount: true });
  const areas = cells.areas.load({ formulas: true, rowIndex: true, columnIndex: true });
  return {
    collect: (row, column) => {
      const found = new Map<string, string>();
      if (cells.isNullObject) return found;
      for (const area of areas.items) {
        (area.formulas as RawValue[][]).forEach((line, r) => {
          line.forEach((formula, c) => {
            found.set(`${area.rowIndex - row + r},${area.columnIndex - column + c}`, String(formula));
          });
        });
      }
      return found;
    },
  };
}
