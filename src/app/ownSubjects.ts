/** The user's table of subjects: inserted once with examples, then shown. */

import type { Language } from "../core/guide/codes";
import { subjectsSheet } from "../core/subjects/subjectsSheet";
import { discoverTables } from "../excel/discoverTables";
import { showSubjects } from "../excel/insertSubjects";
import { inWorkbook } from "../excel/session";
import type { ShownInput } from "../excel/showInput";

/**
 * Shows the table of subjects, also one of the user's own whose headers say that it is one; where there is none it is inserted with
 * examples, which do not count until somebody writes over them. Five round trips.
 *
 * @throws WorkbookError when the workbook cannot take a sheet; nothing is inserted then.
 */
export async function showOwnSubjects(language: Language): Promise<ShownInput> {
  return inWorkbook({ writes: true }, async (context) =>
    showSubjects(context, subjectsSheet(language), await discoverTables(context)),
  );
}
