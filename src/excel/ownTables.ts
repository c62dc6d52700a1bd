/** Reads the tables named like ours: where they stand and, before a run writes, what is in them. */

import type { PlanCell, UserColumn } from "../core/model/plan";
import { SHEET_TRAITS, type SheetKind } from "../core/contract/kinds";
import { matchHeaders } from "../core/sheets/shared/matchHeaders";
import type { DiscoveredTable } from "../core/model/discovery";
import { kindOfName } from "../core/contract/names";
import type { Pending } from "./pending";
import type { RawValue, StandingTable, TableParts } from "../core/model/ownSheet";
import { queueFirstRows } from "./readTables";
import type { WorkbookContext } from "./session";

/** A table named like ours. */
export interface OwnTable extends StandingTable {
  /** Null for a table that identifies no sheet. */
  readonly kind: SheetKind | null;
  readonly userColumns: readonly UserColumn[];
  /** The cells read so far; null when only the place was asked for. */
  readonly parts: TableParts | null;
  /** Formulas of the resources, row-major; empty for every other kind, and when only the place was asked for. */
  readonly formulas: readonly (readonly RawValue[])[];
}

/** Queues tables named like ours; `withContent` also queues their cells, the first 20,000 of all together. */
export function queueOwnTables(
  context: WorkbookContext,
  tables: readonly DiscoveredTable[],
  withContent: boolean,
): Pending<OwnTable[]> {
  const read = withContent ? tables.filter(({ name }) => isRead(kindOfName(name))) : [];
  const contents = queueFirstRows(context, read);
  const places = tables.map((table) => queueOwnTable(context, table, withContent));
  return {
    collect: () => {
      const parts = new Map(contents.collect().map((part) => [part.table.id, part]));
      return places.map((place) => place.collect(parts));
    },
  };
}

function isRead(kind: SheetKind | null): boolean {
  return kind !== null && SHEET_TRAITS[kind].isRead;
}

function queueOwnTable(
  context: WorkbookContext,
  table: DiscoveredTable,
  withContent: boolean,
): { collect: (parts: ReadonlyMap<string, TableParts>) => OwnTable } {
  const proxy = context.workbook.tables.getItem(table.id);
  const header = proxy.getHeaderRowRange().load({ rowIndex: true, columnIndex: true });
  const body = proxy.getDataBodyRange().load({ rowCount: true });
  const kind = kindOfName(table.name);
  const headers = kind === null ? null : matchHeaders(kind, table.headers);
  const isKept = withContent && headers !== null && kind !== null && SHEET_TRAITS[kind].keepsColumns;
  const keys = isKept ? body.getColumn(headers.keyColumn).load({ values: true }) : null;
  const users = (isKept ? headers.userColumns : []).map((index) => ({
    header: table.headers[index] ?? "",
    range: body.getColumn(index).load({ values: true, formulasR1C1: true, numberFormat: true }),
  }));
  const totals = withContent && table.showsTotals ? proxy.getTotalRowRange().load({ formulas: true }) : null;
  const counts = withContent && kind === "resources" ? body.load({ formulas: true }) : null;
  return {
    collect: (parts) => ({
      table,
      kind,
      headers,
      area: {
        row: header.rowIndex,
        column: header.columnIndex,
        rows: body.rowCount + 1,
        columns: table.headers.length,
      },
      userColumns: users.map((user) => userColumn(user.header, (keys?.values ?? []) as RawValue[][], user.range)),
      totals: totals === null ? null : ((totals.formulas as RawValue[][])[0] ?? []),
      parts: parts.get(table.id) ?? null,
      formulas: (counts?.formulas ?? []) as RawValue[][],
    }),
  };
}

/** The cells of a column by the key of their row. */
function userColumn(header: string, keys: readonly RawValue[][], range: Excel.Range): UserColumn {
  const values = range.values as RawValue[][];
  const formulas = range.formulasR1C1 as RawValue[][];
  const formats = range.numberFormat as string[][];
  const cells = new Map<string, PlanCell>();
  keys.forEach(([key], row) => {
    const cell = userCell(values[row]?.[0] ?? "", formulas[row]?.[0] ?? "");
    if (typeof key === "string" && key !== "" && cell !== "") cells.set(key, cell);
  });
  const isCalculated = keys.length > 1 && new Set(formulas.map(([formula]) => formula)).size === 1;
  return { header, cells, isCalculated, numberFormat: formats[0]?.[0] ?? "General" };
}

/** A text that looks like a formula reads the same in both; a formula never equals its own value. */
function userCell(value: RawValue, formula: RawValue): PlanCell {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? { formula } : value;
}
