/** Plain lists as tables they could be made. */

import { sourceAddress } from "../core/chooseSources";
import type { Language } from "../core/guide/codes";
import type { FoundList } from "../core/lists/findLists";
import { sheetTexts } from "../core/texts/texts";
import { makeTable } from "../excel/makeTable";
import type { WorkbookContext } from "../excel/session";
import type { ListCandidate } from "./auditRequest";

/** Lists with a name column, those that can be audited first, then those understood best. */
export function listCandidates(lists: readonly FoundList[]): ListCandidate[] {
  return lists
    .filter(({ reason }) => reason === null || reason === "name-only" || reason === "not-a-register")
    .map(({ table, mapping, reason }) => ({
      sheet: table.sheet,
      ...(table.ids === undefined ? {} : { sheetId: table.ids.sheet }),
      address: sourceAddress(table),
      headers: table.headers,
      rows: table.rows.length,
      understood: mapping.columns.filter(({ field }) => field !== null).length,
      isSource: reason === null,
    }))
    .sort((a, b) => Number(b.isSource) - Number(a.isSource) || b.understood - a.understood);
}

/** Lists made tables, and those that stay as they are. */
export interface ConvertedLists {
  readonly tables: readonly string[];
  /** Names of the tables by those of the lists they were, lower case. */
  readonly names: ReadonlyMap<string, string>;
  readonly kept: readonly string[];
}

/**
 * Makes tables of lists. One in which a table would take in headings, totals or the like as rows, or has a header of two rows or
 * merged cells, is left as it is, and so is one that others work in at that moment. Up to four round trips a list.
 *
 * @throws WorkbookError when Excel refuses, for example because the sheet is protected.
 */
export async function convertLists(
  context: WorkbookContext,
  lists: readonly FoundList[],
  language: Language,
): Promise<ConvertedLists> {
  const plain = lists.filter(
    ({ table: { list } }) => list?.headerRows === 1 && list.leftOut === 0 && list.mergedCells.size === 0,
  );
  const names = new Map<string, string>();
  for (const { table } of plain) {
    const name = sheetTexts(language).stakeholdersTable;
    const made = await makeTable(context, table, name);
    if (made !== null) names.set(table.name.toLowerCase(), made);
  }
  return {
    tables: [...names.values()],
    names,
    kept: lists.flatMap(({ table }) => (names.has(table.name.toLowerCase()) ? [] : [table.name])),
  };
}
