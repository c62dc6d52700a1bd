/** Tells whether a table is a source of stakeholders. */

import type { SkipReason } from "../model/audit";
import { isGainField, isIncentiveField, isResourceField, SCALE_FIELDS, type Field } from "../guide/codes";
import type { Table } from "../model/table";
import type { TableMapping } from "../model/mapping";

const GUIDE_FIELDS: ReadonlySet<Field> = new Set<Field>([
  "category",
  ...SCALE_FIELDS,
  "gains",
  "resources",
  "incentives",
]);

/** Whether a field answers one of the guide's questions, or is the category. */
export function isGuideField(field: Field): boolean {
  return GUIDE_FIELDS.has(field) || isResourceField(field) || isGainField(field) || isIncentiveField(field);
}

/**
 * Why a table is not audited, or null when it is: it needs a name column and a category or any guide column.
 *
 * @param isChosen Whether the user named the table: then a name column is enough.
 */
export function classifyTable(table: Table, mapping: TableMapping, isChosen: boolean): SkipReason | null {
  const fields = mapping.columns.flatMap(({ field }) => (field === null ? [] : [field]));
  if (!fields.includes("name")) return "no-name-column";
  if (!isChosen && !fields.some(isGuideField)) return "name-only";
  return table.rows.every((row) => row.every((cell) => cell === null)) ? "empty" : null;
}
