/** The user's table of subjects: inserted once with examples, then shown. */

import type { Language } from "../core/guide/codes";
import { subjectsSheet } from "../core/subjects/subjectsSheet";
import { cellAddress } from "../core/model/address";
import type { Discovery } from "../core/model/discovery";
import type { Table } from "../core/model/table";
import { discoverTables } from "../excel/discoverTables";
import { hasLeftSubjects, showSubjects } from "../excel/insertSubjects";
import { selectCells } from "../excel/navigate";
import { inWorkbook, type WorkbookContext } from "../excel/session";
import type { ShownInput } from "../excel/showInput";
import { subjectTablesOf } from "../excel/subjectTables";
import { ALL_SOURCES, readSources } from "./readSources";

/**
 * Shows the table of subjects, also one of the user's own, or a plain list, whose headers say that it is one; where there is none it
 * is inserted with examples, which do not count until somebody writes over them. Five round trips, up to four more where there is no
 * table, to look for a list.
 *
 * @throws WorkbookError when the workbook cannot take a sheet; nothing is inserted then.
 */
export async function showOwnSubjects(language: Language): Promise<ShownInput> {
  return inWorkbook({ writes: true }, async (context) => {
    const discovery = await discoverTables(context);
    const plan = subjectsSheet(language);
    // What a try before this one left reads like a list, until its table is made.
    const isThere =
      subjectTablesOf(discovery, new Set()).length > 0 || (await hasLeftSubjects(context, plan, discovery));
    const list = isThere ? null : await standingList(context, discovery);
    if (list === null) return showSubjects(context, plan, discovery);
    const { sheet, origin } = list;
    await selectCells(context, sheet, cellAddress(origin.row + 1, origin.column));
    return { sheet, isNew: false };
  });
}

/** A plain list of subjects; null where there is none. */
async function standingList(context: WorkbookContext, discovery: Discovery): Promise<Table | null> {
  const { subjects } = await readSources(context, discovery, ALL_SOURCES);
  return subjects.table;
}
