/** Finds the sheets an earlier run wrote, and what of the user's stands on them. */

import { SHEET_KINDS, type Area, type PlanCell, type SheetKind } from "../core/sheets/plan";
import { matchHeaders, type HeaderMatch } from "../core/sheets/matchHeaders";
import type { UserColumn } from "../core/sheets/userColumns";
import type { DiscoveredSheet, DiscoveredTable, Discovery } from "./discoverTables";
import type { Pending } from "./pending";
import type { RawValue } from "./rawValue";
import { AREAS_PROPERTY, HIDDEN_PROPERTY, KIND_PROPERTY, parseAreas, parseColumns, parseKind } from "./sheetMarks";
import type { WorkbookContext } from "./session";

/** Names of our tables and of the chart; a table of the user's own may carry one, then ours takes a suffix. */
export const TABLE_NAMES = {
  matrix: "PartnershipMatrix",
  resources: "ResourcesByCategory",
  actions: "ToAsk",
  summary: "PartnershipSummary",
  history: "PartnershipHistory",
} as const satisfies Record<SheetKind, string>;
/** The second table of the actions: it moves with the length of the first one, so each run makes it anew. */
export const ENDING_TABLE_NAME = "AgreementsEnding";
export const CHART_NAME = "ResourcesByCategoryChart";
export const SUMMARY_CHART_NAME = "PartnershipSummaryChart";

/** A sheet of ours. */
export interface OwnSheet {
  readonly kind: SheetKind;
  readonly sheet: DiscoveredSheet;
  readonly table: DiscoveredTable;
  /** Header row and body of the table. */
  readonly tableArea: Area;
  /** Areas the earlier run wrote; the table alone when the marks were lost. */
  readonly areas: readonly Area[];
  readonly hiddenColumns: readonly number[];
  readonly isProtected: boolean;
  readonly hasChart: boolean;
  /** Columns the user added to the matrix. */
  readonly userColumns: readonly UserColumn[];
}

/** What the workbook holds of ours. */
export interface OwnSheets {
  readonly sheets: readonly OwnSheet[];
  /** Names of sheets that carry our mark, whatever stands on them. */
  readonly markedSheets: ReadonlySet<string>;
}

/** Whether a table is named like one of ours, suffix included. */
export function isNamedLikeOurs(name: string): boolean {
  return kindOfName(name) !== null || isEndingName(name);
}

/** Queues the marks of every sheet and, of tables named like ours, what belongs to the user. */
export function queueOwnSheets(context: WorkbookContext, discovery: Discovery): Pending<OwnSheets> {
  const marks = discovery.sheets.map((sheet) => queueMarks(context, sheet));
  const tables = discovery.tables
    .filter(({ name, showsHeaders }) => isNamedLikeOurs(name) && showsHeaders)
    .map((table) => queueOwnTable(context, table));
  return {
    collect: () => {
      const marked = marks.map((mark) => mark.collect());
      const found = tables.map((table) => table.collect());
      return {
        sheets: marked.flatMap((mark) => collectOwnSheet(mark, found)),
        markedSheets: new Set(marked.filter(({ kind }) => kind !== null).map(({ sheet }) => sheet.name)),
      };
    },
  };
}

/** What a sheet's custom properties say. */
interface Marks {
  readonly sheet: DiscoveredSheet;
  readonly kind: SheetKind | null;
  readonly areas: readonly Area[];
  readonly hiddenColumns: readonly number[];
  readonly isProtected: boolean;
  readonly hasChart: boolean;
}

function queueMarks(context: WorkbookContext, sheet: DiscoveredSheet): Pending<Marks> {
  const proxy = context.workbook.worksheets.getItem(sheet.id);
  const protection = proxy.protection.load({ protected: true });
  const [kind, areas, hidden] = [KIND_PROPERTY, AREAS_PROPERTY, HIDDEN_PROPERTY].map((key) =>
    proxy.customProperties.getItemOrNullObject(key).load({ value: true }),
  );
  const chart = proxy.charts.getItemOrNullObject(CHART_NAME).load({ name: true });
  return {
    collect: () => ({
      sheet,
      kind: parseKind(valueOf(kind)),
      areas: parseAreas(valueOf(areas)),
      hiddenColumns: parseColumns(valueOf(hidden)),
      isProtected: protection.protected,
      hasChart: !chart.isNullObject,
    }),
  };
}

function valueOf(property: Excel.WorksheetCustomProperty | undefined): string {
  return property === undefined || property.isNullObject ? "" : property.value;
}

/** A table named like ours. */
interface OwnTable {
  readonly table: DiscoveredTable;
  /** Null for a table that identifies no sheet. */
  readonly kind: SheetKind | null;
  readonly area: Area;
  /** Null when the headers are not ours in any language. */
  readonly headers: HeaderMatch | null;
  readonly userColumns: readonly UserColumn[];
}

function queueOwnTable(context: WorkbookContext, table: DiscoveredTable): Pending<OwnTable> {
  const proxy = context.workbook.tables.getItem(table.id);
  const header = proxy.getHeaderRowRange().load({ rowIndex: true, columnIndex: true });
  const body = proxy.getDataBodyRange().load({ rowCount: true });
  const kind = kindOfName(table.name);
  const headers = kind === null ? null : matchHeaders(kind, table.headers);
  const keys = headers === null ? null : body.getColumn(headers.keyColumn).load({ values: true });
  const users = (headers?.userColumns ?? []).map((index) => ({
    header: table.headers[index] ?? "",
    range: body.getColumn(index).load({ values: true, formulas: true, numberFormat: true }),
  }));
  return {
    collect: () => ({
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
    }),
  };
}

/** The kind of sheet a table of this name identifies, suffix included; null for any other name. */
function kindOfName(name: string): SheetKind | null {
  const plain = name.toLowerCase().replace(/\d+$/, "");
  return SHEET_KINDS.find((kind) => TABLE_NAMES[kind].toLowerCase() === plain) ?? null;
}

function isEndingName(name: string): boolean {
  return name.toLowerCase().replace(/\d+$/, "") === ENDING_TABLE_NAME.toLowerCase();
}

/** The cells of a column by the key of their row. */
function userColumn(header: string, keys: readonly RawValue[][], range: Excel.Range): UserColumn {
  const values = range.values as RawValue[][];
  const formulas = range.formulas as RawValue[][];
  const formats = range.numberFormat as string[][];
  const cells = new Map<string, PlanCell>();
  keys.forEach(([key], row) => {
    const cell = userCell(values[row]?.[0] ?? "", formulas[row]?.[0] ?? "");
    if (typeof key === "string" && key !== "" && cell !== "") cells.set(key, cell);
  });
  return { header, cells, numberFormat: formats[0]?.[0] ?? "General" };
}

/** A text that looks like a formula reads the same in both; a formula never equals its own value. */
function userCell(value: RawValue, formula: RawValue): PlanCell {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? { formula } : value;
}

/** Joins a mark with the table on its sheet. */
function collectOwnSheet(marks: Marks, tables: readonly OwnTable[]): OwnSheet[] {
  const here = tables.filter(({ table }) => table.sheet === marks.sheet.name);
  const kind = marks.kind ?? lostKind(here);
  const own = here.filter((candidate) => candidate.kind === kind);
  const found = own.find(({ table }) => kind !== null && table.name === TABLE_NAMES[kind]) ?? own[0];
  if (kind === null || found === undefined) return [];
  const { table, area, userColumns } = found;
  const areas = marks.areas.length > 0 ? marks.areas : [{ ...area, row: 0, rows: area.row + area.rows }];
  return [{ ...marks, kind, table, tableArea: area, areas, userColumns: kind === "matrix" ? userColumns : [] }];
}

/**
 * The kind of a sheet that lost its mark because another program saved the file. Only a table of our very name with our
 * own headers proves it; a user's own table of that name is left alone.
 */
function lostKind(tables: readonly OwnTable[]): SheetKind | null {
  return (
    tables.find(({ table, kind, headers }) => headers !== null && kind !== null && table.name === TABLE_NAMES[kind])
      ?.kind ?? null
  );
}
