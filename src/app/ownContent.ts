/** What stands in the sheets of an earlier run: its memory, and what people changed since. */

import { countedFrom1900 } from "../core/model/dateSystem";
import type { OwnSheets } from "../core/model/ownSheet";
import { readContent, type OwnContent } from "../core/report/ownContent";
import { readRest } from "../excel/readTables";
import type { WorkbookContext } from "../excel/session";

/** Reads what is left of our tables; no round trip for ordinary sizes. The sheets must have been queued with content. */
export async function readOwnContent(context: WorkbookContext, own: OwnSheets): Promise<OwnContent> {
  const tables = own.sheets.flatMap((sheet) => [sheet, ...sheet.otherTables]);
  const parts = tables.flatMap((table) => (table.parts === null ? [] : [table.parts]));
  return readContent(own, (await readRest(context, parts)).map(countedFrom1900));
}
