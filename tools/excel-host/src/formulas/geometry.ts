/** Where tables, names and sheets are, so that a change of theirs reaches the formulas that mention them. */

import { allTables } from "../model/tableParts";
import type { Workbook } from "../model/workbook";

/**
 * What formulas can mention, by a key that survives a rename: the name in lower case with its kind (`table x`, `name x`,
 * `sheet x`), and a text that changes when the same mention leads elsewhere.
 */
export type Geometry = ReadonlyMap<string, { readonly mention: string; readonly place: string }>;

export function tableMention(name: string): string {
  return `table ${name.toLowerCase()}`;
}

export function nameMention(name: string): string {
  return `name ${name.toLowerCase()}`;
}

export function isNameMention(mention: string): boolean {
  return mention.startsWith("name ");
}

export function sheetMention(name: string): string {
  return `sheet ${name.toLowerCase()}`;
}

export function readGeometry(workbook: Workbook): Geometry {
  const geometry = new Map<string, { mention: string; place: string }>();
  for (const sheet of workbook.sheets)
    geometry.set(`sheet ${sheet.id}`, {
      mention: sheetMention(sheet.name),
      place: "",
    });
  for (const { sheet, table } of allTables(workbook)) {
    const { range, showHeaders, showTotals, columns } = table;
    const place = JSON.stringify([sheet.id, range, showHeaders, showTotals, columns.map(({ id }) => id)]);
    geometry.set(`table ${table.id}`, {
      mention: tableMention(table.name),
      place,
    });
  }
  for (const { name, scope, formula } of workbook.names) {
    geometry.set(`name ${scope?.id ?? ""} ${name.toLowerCase()}`, {
      mention: nameMention(name),
      place: formula,
    });
  }
  return geometry;
}

/**
 * Mentions that now lead elsewhere.
 *
 * @param before Null when nothing was recorded: then what was made or changed since the workbook was loaded counts.
 */
export function changedMentions(workbook: Workbook, before: Geometry | null, now: Geometry): Set<string> {
  if (before === null) return changedSinceLoaded(workbook);
  const changed = new Set<string>();
  for (const [key, { mention, place }] of now) {
    const known = before.get(key);
    if (known === undefined || known.place !== place) changed.add(mention);
  }
  for (const [key, { mention }] of before) if (!now.has(key)) changed.add(mention);
  return changed;
}

function changedSinceLoaded(workbook: Workbook): Set<string> {
  const changed = new Set<string>();
  for (const sheet of workbook.sheets) if (sheet.part === null) changed.add(sheetMention(sheet.name));
  for (const { table } of allTables(workbook))
    if (table.changed || table.part === null) changed.add(tableMention(table.name));
  if (workbook.namesChanged) for (const { name } of workbook.names) changed.add(nameMention(name));
  return changed;
}
