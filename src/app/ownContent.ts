/** What stands in the sheets of an earlier run: its memory, and what people changed since. */

import { countedFrom1900 } from "../core/model/dateSystem";
import type { Table } from "../core/model/table";
import type { OwnSheet, OwnSheets, TableParts } from "../core/model/ownSheet";
import { DEFAULT_SETTINGS, type AuditSettings } from "../core/model/settings";
import { suspectCells, withFormulas } from "../core/report/foreignFormulas";
import { leftAreas, withLeftCells } from "../core/report/leftCells";
import { contentInSteps, readContent, type OwnContent } from "../core/report/ownContent";
import { readFormulasAt } from "../excel/ownFormulas";
import { readAreas } from "../excel/ownSheets";
import { readRestOfColumns, readRestOfFormulas } from "../excel/ownTables";
import { readRest, toTables } from "../excel/readTables";
import { waitingFor, type WorkbookContext } from "../excel/session";
import { readComments } from "../excel/sheetComments";
import { runSliced } from "./sliced";

/** Reads what is left of our tables; no round trip for ordinary sizes. The sheets must have been queued with content. */
export async function readOwnContent(context: WorkbookContext, own: OwnSheets): Promise<OwnContent> {
  const { signal } = waitingFor(context);
  return runSliced(contentInSteps(own, await readTables(context, own)), { signal });
}

/** The cells of our tables, with what is left of columns that may be the user's and of formulas. */
async function readTables(context: WorkbookContext, own: OwnSheets): Promise<Table[]> {
  const tables = await readRest(context, partsOf(own));
  const standing = own.sheets.flatMap((sheet) => [sheet, ...sheet.otherTables]);
  await readRestOfColumns(context, standing);
  await readRestOfFormulas(context, standing);
  return tables.map(countedFrom1900);
}

/**
 * The same for who writes over it or says what would be: with formulas of somebody else's in derived columns, and with the places
 * of comments. One round trip more only where a value stands there that our formula does not give, one where there are comments,
 * one where a table is smaller than it was.
 *
 * @param settings What the authority set for itself: the formulas of the last run most likely hold them.
 */
export async function readWholeContent(
  context: WorkbookContext,
  own: OwnSheets,
  settings: AuditSettings = DEFAULT_SETTINGS,
): Promise<OwnContent> {
  const { signal } = waitingFor(context);
  const tables = await readTables(context, own);
  const sheets: OwnSheet[] = [];
  for (const sheet of await readComments(context, own.sheets)) {
    const table = tables.find(({ name }) => name === sheet.table.name);
    const suspects = table === undefined ? [] : await runSliced(suspectCells(sheet, table, settings), { signal });
    sheets.push(withFormulas(sheet, await readFormulasAt(context, sheet.table, suspects), settings));
  }
  const content = await runSliced(contentInSteps({ ...own, sheets }, tables), { signal });
  return withLeftCells(content, await readAreas(context, leftAreas(content)));
}

/** The same of sheets that were read whole at once. */
export function watchedContent(own: OwnSheets): OwnContent {
  return readContent(own, toTables(partsOf(own)).map(countedFrom1900));
}

function partsOf({ sheets }: OwnSheets): TableParts[] {
  const tables = sheets.flatMap((sheet) => [sheet, ...sheet.otherTables]);
  return tables.flatMap((table) => (table.parts === null ? [] : [table.parts]));
}
