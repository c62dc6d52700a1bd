/** What stands in the sheets of an earlier run: its memory, and what people changed since. */

import { countedFrom1900 } from "../core/model/dateSystem";
import type { OwnSheets, TableParts } from "../core/model/ownSheet";
import { readContent, type OwnContent } from "../core/report/ownContent";
import { readRest, toTables } from "../excel/readTables";
import type { WorkbookContext } from "../excel/session";

/** Reads what is left of our tables; no round trip for ordinary sizes. The sheets must have been queued with content. */
export async function readOwnContent(context: WorkbookContext, own: OwnSheets): Promise<OwnContent> {
  return readContent(own, (await readRest(context, partsOf(own))).map(countedFrom1900));
}

/** The same of sheets that were read whole at once. */
export function watchedContent(own: OwnSheets): OwnContent {
  return readContent(own, toTables(partsOf(own)).map(countedFrom1900));
}

function partsOf({ sheets }: OwnSheets): TableParts[] {
  const tables = sheets.flatMap((sheet) => [sheet, ...sheet.otherTables]);
  return tables.flatMap((table) => (table.parts === null ? [] : [table.parts]));
}
