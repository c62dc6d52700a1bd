/** Lays the report sheets out and writes them over our own ones, or beside the user's. */

import type { Audit } from "../core/audit";
import { layoutMatrix } from "../core/sheets/layoutMatrix";
import { layoutResources } from "../core/sheets/layoutResources";
import type { SheetKind, SheetPlan } from "../core/sheets/plan";
import { sheetNames } from "../core/sheets/sheetNames";
import { WorkbookError } from "../core/workbookError";
import type { Discovery } from "../excel/discoverTables";
import { CHART_NAME, TABLE_NAMES, type OwnSheet, type OwnSheets } from "../excel/ownSheets";
import type { WorkbookContext } from "../excel/session";
import { writeSheets } from "../excel/writeSheets";
import type { WrittenSheet } from "./auditRequest";

/**
 * Writes the matrix and the resources by category.
 *
 * @throws WorkbookError `read-only` or `structure-protected` before anything is written, and what `writeSheets` throws.
 */
export async function writeReport(
  context: WorkbookContext,
  audit: Audit,
  discovery: Discovery,
  own: OwnSheets,
): Promise<WrittenSheet[]> {
  const ownOf = (kind: SheetKind): OwnSheet | null => own.sheets.find((sheet) => sheet.kind === kind) ?? null;
  const [matrix, resources] = [ownOf("matrix"), ownOf("resources")];
  if (discovery.isReadOnly) throw new WorkbookError("read-only", "");
  if (discovery.isStructureProtected && (matrix === null || resources === null)) {
    throw new WorkbookError("structure-protected", "");
  }

  const matrixTable = matrix?.table.name ?? freeTableName("matrix", discovery);
  const resourcesTable = resources?.table.name ?? freeTableName("resources", discovery);
  const plans: readonly SheetPlan[] = [
    layoutMatrix(audit, { tableName: matrixTable, userColumns: matrix?.userColumns ?? [] }),
    layoutResources(audit, { tableName: resourcesTable, matrixTableName: matrixTable, chartName: CHART_NAME }),
  ];
  const names = sheetNames(audit.language);
  const writes = plans.map((plan) => {
    const sheet = ownOf(plan.kind);
    return { plan: { ...plan, name: sheet?.sheet.name ?? freeSheetName(names[plan.kind], discovery) }, own: sheet };
  });
  await writeSheets(context, writes);
  return writes.map(({ plan, own: sheet }) => ({
    name: plan.name,
    isRewritten: sheet !== null,
    table: plan.kind === "matrix" ? matrixTable : resourcesTable,
  }));
}

/** Our name, or the first of it with a number that no table has. */
function freeTableName(kind: SheetKind, { tables, names }: Discovery): string {
  const taken = new Set([...tables.map(({ name }) => name), ...names].map((name) => name.toLowerCase()));
  return firstFree(TABLE_NAMES[kind], taken, (number) => `${TABLE_NAMES[kind]}${number}`);
}

const MAX_SHEET_NAME = 31;

/** The name, or the first of it with a number that no sheet has, within Excel's 31 characters. */
function freeSheetName(name: string, { sheets }: Discovery): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  return firstFree(name, taken, (number) => {
    const suffix = ` (${number})`;
    return name.slice(0, MAX_SHEET_NAME - suffix.length) + suffix;
  });
}

function firstFree(name: string, taken: ReadonlySet<string>, numbered: (number: number) => string): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = numbered(number);
  return free;
}
