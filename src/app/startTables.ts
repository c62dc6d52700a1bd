/** Ways to a table for whoever has none: a template, a sample, or a plain list made a table. */

import type { Language } from "../core/guide/codes";
import type { FoundList } from "../core/lists/findLists";
import type { Table } from "../core/model/table";
import { template } from "../core/template/template";
import { discoverTables } from "../excel/discoverTables";
import type { InsertedTable } from "../excel/insertSheets";
import { insertTemplateSheets } from "../excel/insertTemplate";
import { makeTable, nameMade } from "../excel/makeTable";
import { inWorkbook } from "../excel/session";
import { WorkbookError } from "../core/model/workbookError";
import { sheetTexts } from "../core/texts/texts";
import type { ListCandidate } from "./auditRequest";
import { ALL_SOURCES, readSources } from "./readSources";

/**
 * Inserts a template table, blank or with the sample, on sheets of its own at the end. Five round trips. What an earlier
 * try left, cut short or without an answer, is finished as long as nobody wrote into it; repeating it then inserts nothing twice.
 *
 * @throws WorkbookError when the workbook cannot take sheets; nothing is inserted then.
 */
export async function insertTemplate(language: Language, content: "blank" | "sample"): Promise<InsertedTable> {
  return inWorkbook({ writes: true }, async (context) =>
    insertTemplateSheets(context, template(language, content), await discoverTables(context)),
  );
}

/** Times a list is read again while others move or fill rows. */
const TRIES = 3;

/**
 * Makes a plain list a table, in place: its cells keep what they hold. It is read again first, because it may have moved or grown
 * since it was offered. Up to seven round trips where nobody works in it meanwhile; repeating it is harmless.
 *
 * @returns The name of the table.
 * @throws WorkbookError `table-not-found` when the list is gone, had most of its headers changed or goes on moving, and when Excel
 *   refuses, for example because of merged cells in the list.
 */
export async function makeListTable(list: ListCandidate, language: Language): Promise<string> {
  return inWorkbook({ writes: true }, async (context) => {
    const discovery = await discoverTables(context);
    const made = discovery.tables.find(
      ({ sheet, sheetId, headers }) =>
        isSheetOf(list, { sheet, id: sheetId }) && headers.join("\n") === list.headers.join("\n"),
    );
    // A table by now: somebody was faster, or an answer of Excel was lost.
    const name = sheetTexts(language).stakeholdersTable;
    if (made !== undefined) return nameMade(context, made.name, name, discovery);
    for (let tries = 0; tries < TRIES; tries += 1) {
      const { lists } = await readSources(context, discovery, ALL_SOURCES);
      const own = await makeTable(context, standing(lists, list), name);
      if (own !== null) return own;
    }
    throw new WorkbookError("table-not-found", list.sheet);
  });
}

/**
 * The list that was offered, as it stands now.
 *
 * @throws WorkbookError `table-not-found`.
 */
function standing(lists: readonly FoundList[], list: ListCandidate): Table {
  const own = lists.filter(({ table }) => isSheetOf(list, { sheet: table.sheet, id: table.ids?.sheet }));
  const same = own.filter(({ table }) => table.headers.join("\n") === list.headers.join("\n"));
  const [now, another] = same.length > 0 ? same : own.filter(({ table }) => isLike(table.headers, list.headers));
  if (now === undefined || another !== undefined) throw new WorkbookError("table-not-found", list.sheet);
  return now.table;
}

function isSheetOf(
  { sheet, sheetId }: ListCandidate,
  now: { readonly sheet: string; readonly id?: string | undefined },
): boolean {
  return sheetId === undefined || now.id === undefined ? sheet === now.sheet : sheetId === now.id;
}

/** Whether at least half of the headers are still there. */
function isLike(now: readonly string[], before: readonly string[]): boolean {
  return before.filter((header) => now.includes(header)).length * 2 >= before.length;
}
