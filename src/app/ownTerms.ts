/** The user's table of own words: inserted once, then shown. */

import type { Language } from "../core/guide/codes";
import type { SavedChoices } from "../core/memory/choices";
import { termsSheet } from "../core/terms/termsSheet";
import { discoverTables } from "../excel/discoverTables";
import { showTerms } from "../excel/insertTerms";
import { inWorkbook } from "../excel/session";
import type { ShownInput } from "../excel/showInput";

/**
 * Shows the table of own words; where there is none it is inserted, with what the user has explained in the pane. Five round
 * trips.
 *
 * @throws WorkbookError when the workbook cannot take a sheet; nothing is inserted then.
 */
export async function showOwnTerms(
  language: Language,
  choices: Pick<SavedChoices, "columns" | "words">,
): Promise<ShownInput> {
  return inWorkbook({ writes: true }, async (context) =>
    showTerms(context, termsSheet(language, choices), await discoverTables(context)),
  );
}
