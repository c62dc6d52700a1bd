/** Plain lists: rows that look like stakeholders but are no table. */

import type { Language } from "../core/guide/codes";
import { findLists } from "../core/lists/findLists";
import { sheetTexts } from "../core/texts/texts";
import type { Discovery } from "../core/model/discovery";
import { makeTable, readGrids } from "../excel/readGrids";
import type { WorkbookContext } from "../excel/session";
import type { ListCandidate } from "./auditRequest";

/** The lists of every visible sheet that look like stakeholders and are no table yet, best first. Two round trips. */
export async function readListCandidates(context: WorkbookContext, discovery: Discovery): Promise<ListCandidate[]> {
  const sheets = discovery.sheets.filter(({ isVisible }) => isVisible);
  const { grids, tables } = await readGrids(context, sheets, discovery.tables);
  const isTable = ({ sheet, address }: ListCandidate): boolean =>
    tables.some((table) => table.sheet === sheet && table.address === address.split(":")[0]);
  return grids
    .flatMap(({ sheet, grid }) => findLists(grid).map((list) => ({ ...list, sheet })))
    .filter((list) => !isTable(list))
    .sort((a, b) => Number(b.isSource) - Number(a.isSource) || b.understood - a.understood);
}

/**
 * Makes the best candidate a table and returns its name, or null when there is no candidate. One round trip.
 *
 * @throws WorkbookError when Excel refuses, for example because of merged cells in the list.
 */
export async function convertBestList(
  context: WorkbookContext,
  lists: readonly ListCandidate[],
  language: Language,
): Promise<string | null> {
  const [best] = lists;
  return best === undefined
    ? null
    : makeTable(context, best.sheet, best.address, sheetTexts(language).stakeholdersTable);
}
