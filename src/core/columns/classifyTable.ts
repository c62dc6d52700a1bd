/** Tells whether a table is a source of stakeholders. */

import type { SkipReason } from "../model/audit";
import { isGainField, isIncentiveField, isResourceField, SCALE_FIELDS, type Field } from "../guide/codes";
import { isCellError, type Table } from "../model/table";
import { fold } from "../words/fold";
import type { TableMapping } from "../model/mapping";
import { isWordList } from "./wordList";

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
 * @param isChosen Whether the user named the table, or its name column: then a name column is enough.
 */
export function classifyTable(table: Table, mapping: TableMapping, isChosen: boolean): SkipReason | null {
  const fields = mapping.columns.flatMap(({ field }) => (field === null ? [] : [field]));
  if (!fields.includes("name")) return isWordList(table) ? "word-list" : "no-name-column";
  if (table.rows.every((row) => row.every((cell) => cell === null)))
    return isChosen || hasGuide(table, fields) ? "empty" : "name-only";
  if (isChosen) return null;
  if (!hasGuide(table, fields)) return "name-only";
  return isNoRegister(table, mapping) ? "not-a-register" : null;
}

function hasGuide({ categories }: Table, fields: readonly Field[]): boolean {
  return fields.some(isGuideField) || categories?.some((word) => word !== null) === true;
}

/** Fewer rows prove nothing. */
const MIN_REGISTER_ROWS = 12;
/** More rows prove no more. */
const MAX_REGISTER_ROWS = 2_000;
/** Rows a name has in a list of something else than stakeholders, on average. */
const ROWS_PER_NAME = 3;

/** Whether nearly every name stands in several rows: then the rows are payments, meetings or the like, not stakeholders. */
export function isNoRegister({ rows }: Table, { columns }: TableMapping): boolean {
  const column = columns.find(({ field }) => field === "name")?.index ?? 0;
  const counts = new Map<string, number>();
  for (const row of rows.slice(0, MAX_REGISTER_ROWS)) {
    const cell = row[column] ?? null;
    const name = cell === null || isCellError(cell) ? "" : fold(String(cell));
    if (name !== "") counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const named = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const repeated = [...counts.values()].filter((count) => count > 1).reduce((sum, count) => sum + count, 0);
  return named >= MIN_REGISTER_ROWS && counts.size * ROWS_PER_NAME <= named && repeated >= 0.9 * named;
}
