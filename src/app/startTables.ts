/** Ways to a table for whoever has none: a template, a sample, or a plain list made a table. */

import type { Language } from "../core/guide/codes";
import { template } from "../core/template/template";
import { discoverTables } from "../excel/discoverTables";
import type { InsertedTable } from "../excel/insertSheets";
import { insertTemplateSheets } from "../excel/insertTemplate";
import { makeTable } from "../excel/makeTable";
import { inWorkbook } from "../excel/session";
import { sheetTexts } from "../core/texts/texts";
import type { ListCandidate } from "./auditRequest";

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

/**
 * Makes a plain list a table, in place: its cells keep what they hold. Three round trips.
 *
 * @returns The name of the table.
 * @throws WorkbookError when Excel refuses, for example because of merged cells in the list.
 */
export async function makeListTable({ sheet, address }: ListCandidate, language: Language): Promise<string> {
  return inWorkbook({ writes: true }, async (context) =>
    makeTable(context, sheet, address, sheetTexts(language).stakeholdersTable),
  );
}
