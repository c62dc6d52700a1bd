/** Refuses what a sheet of ours could not hold, before anything is written. */

import type { Audit } from "../model/audit";
import { countStakeholders, type AuditOptions } from "../auditTables";
import { SHEET_ROWS } from "../model/address";
import { writtenAreas } from "../sheets/shared/areas";
import { MOST_STAKEHOLDERS } from "../sheets/matrix/layoutMatrix";
import type { SheetPlan } from "../model/plan";
import type { Table } from "../model/table";
import { WorkbookError } from "../model/workbookError";

/** @throws WorkbookError `too-many-rows` when the tables hold more stakeholders than the matrix can have rows. */
export function refuseTooManyRows(tables: readonly Table[], options: AuditOptions): void {
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  // Blank rows are no stakeholders: a table over whole columns has many.
  if (rows > MOST_STAKEHOLDERS) refuseStakeholders(countStakeholders(tables, options));
}

/** @throws WorkbookError `too-many-rows` when an audit has more stakeholders than the matrix can have rows. */
export function refuseLongAudit({ stakeholders }: Audit): void {
  refuseStakeholders(stakeholders.length);
}

function refuseStakeholders(count: number): void {
  if (count > MOST_STAKEHOLDERS) throw new WorkbookError("too-many-rows", String(count));
}

/** @throws WorkbookError `too-many-rows` when a planned sheet of an audit would be longer than a sheet is. */
export function refuseTallSheets({ stakeholders }: Audit, plans: readonly SheetPlan[]): void {
  const isTall = (plan: SheetPlan): boolean => writtenAreas(plan).some(({ row, rows }) => row + rows > SHEET_ROWS);
  if (plans.some(isTall)) throw new WorkbookError("too-many-rows", String(stakeholders.length));
}
