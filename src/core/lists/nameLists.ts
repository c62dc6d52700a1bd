/** Names of lists: that of the sheet, with the ordinal from the second list of a sheet on. */

import type { FoundList } from "./findLists";

/**
 * Names lists given sheet by sheet, from top to bottom. The first of a sheet has the sheet's name alone, so that a second one
 * renames nothing; a name that another source has is passed over.
 *
 * @param taken Names of the tables.
 */
export function nameLists(lists: readonly FoundList[], taken: readonly string[]): FoundList[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const ordinals = new Map<string, number>();
  return lists.map((list) => {
    const { sheet } = list.table;
    let ordinal = ordinals.get(sheet) ?? 0;
    let name = sheet;
    do {
      ordinal += 1;
      name = ordinal === 1 ? sheet : `${sheet} (${ordinal})`;
    } while (used.has(name.toLowerCase()));
    ordinals.set(sheet, ordinal);
    used.add(name.toLowerCase());
    return { ...list, table: { ...list.table, name }, mapping: { ...list.mapping, table: name } };
  });
}

/** The sheet a source name would belong to, were it a list: `Feuil1 (2)` may be the second one of `Feuil1`. */
export function isListOf(sheet: string, name: string): boolean {
  const own = name.toLowerCase();
  const base = sheet.toLowerCase();
  return own === base || (own.startsWith(`${base} (`) && /^\(\d+\)$/.test(own.slice(base.length + 1)));
}
