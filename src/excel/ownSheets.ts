/** Finds the sheets an earlier run wrote, and what of the user's stands on them. */

import type { Area } from "../core/model/plan";
import type { SheetKind } from "../core/contract/kinds";
import type { DiscoveredSheet, Discovery } from "../core/model/discovery";
import { CHART_NAMES, isEndingName, isNamedLikeOurs, TABLE_NAMES } from "../core/contract/names";
import { queueOwnTables, type OwnTable } from "./ownTables";
import type { Pending } from "./pending";
import type { OwnSheet, OwnSheets } from "../core/model/ownSheet";
import { AREAS_PROPERTY, HIDDEN_PROPERTY, KIND_PROPERTY, parseAreas, parseColumns, parseKind } from "./sheetMarks";
import type { WorkbookContext } from "./session";

/**
 * Queues the marks of every sheet with a table, and the tables named like ours. Other sheets are not asked: none of them can be
 * one of ours, and chart sheets have neither properties nor protection to ask for.
 *
 * @param withContent Whether what stands in them is read too, as it must be before a run writes over it.
 */
export function queueOwnSheets(
  context: WorkbookContext,
  discovery: Discovery,
  withContent = false,
): Pending<OwnSheets> {
  const withTable = new Set(discovery.tables.map(({ sheet }) => sheet));
  const marks = discovery.sheets.filter(({ name }) => withTable.has(name)).map((sheet) => queueMarks(context, sheet));
  const tables = queueOwnTables(
    context,
    discovery.tables.filter(({ name, showsHeaders }) => isNamedLikeOurs(name) && showsHeaders),
    withContent,
  );
  return {
    collect: () => {
      const marked = marks.map((mark) => mark.collect());
      const found = tables.collect();
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
  readonly charts: ReadonlySet<string>;
}

function queueMarks(context: WorkbookContext, sheet: DiscoveredSheet): Pending<Marks> {
  const proxy = context.workbook.worksheets.getItem(sheet.id);
  const protection = proxy.protection.load({ protected: true });
  const [kind, areas, hidden] = [KIND_PROPERTY, AREAS_PROPERTY, HIDDEN_PROPERTY].map((key) =>
    proxy.customProperties.getItemOrNullObject(key).load({ value: true }),
  );
  const charts = CHART_NAMES.map((name) => ({
    name,
    chart: proxy.charts.getItemOrNullObject(name).load({ name: true }),
  }));
  return {
    collect: () => ({
      sheet,
      kind: parseKind(valueOf(kind)),
      areas: parseAreas(valueOf(areas)),
      hiddenColumns: parseColumns(valueOf(hidden)),
      isProtected: protection.protected,
      charts: new Set(charts.filter(({ chart }) => !chart.isNullObject).map(({ name }) => name)),
    }),
  };
}

function valueOf(property: Excel.WorksheetCustomProperty | undefined): string {
  return property === undefined || property.isNullObject ? "" : property.value;
}

/** Joins a mark with the table on its sheet. */
function collectOwnSheet(marks: Marks, tables: readonly OwnTable[]): OwnSheet[] {
  const here = tables.filter(({ table }) => table.sheet === marks.sheet.name);
  const kind = marks.kind ?? lostKind(here);
  const own = here.filter((candidate) => candidate.kind === kind);
  const found = own.find(({ table }) => kind !== null && table.name === TABLE_NAMES[kind]) ?? own[0];
  if (kind === null || found === undefined) return [];
  const { area, userColumns, parts, formulas } = found;
  const standing = { table: found.table, area, headers: found.headers, totals: found.totals };
  const areas = marks.areas.length > 0 ? marks.areas : [{ ...area, row: 0, rows: area.row + area.rows }];
  const otherTables = kind === "actions" ? here.filter((other) => isEndingName(other.table.name)) : [];
  return [{ ...marks, ...standing, kind, otherTables, areas, userColumns, parts, formulas }];
}

/**
 * The kind of a sheet that lost its mark because another program saved the file. Only a table of our very name with our
 * own headers proves it; a user's own table of that name is left alone.
 */
function lostKind(tables: readonly OwnTable[]): SheetKind | null {
  const proof = tables.find(
    ({ table, kind, headers }) => headers !== null && kind !== null && table.name === TABLE_NAMES[kind],
  );
  return proof?.kind ?? null;
}
