/** Forgets earlier runs. */

import { lastSnapshot } from "../core/history/snapshot";
import { LANGUAGES, type Language } from "../core/guide/codes";
import { sheetTexts } from "../core/texts/texts";
import { layoutHistory } from "../core/sheets/history/layoutHistory";
import { discoverTables } from "../excel/discoverTables";
import { queueOwnSheets } from "../excel/ownSheets";
import { clearKept } from "../excel/keptSheet";
import { forgetAnswers } from "../excel/pendingAnswer";
import { clearState } from "../excel/stateSheet";
import { inWorkbook, willWrite } from "../excel/session";
import { writeSheets } from "../excel/writeSheets";
import { readOwnContent } from "./ownContent";
import { ownSheet } from "../core/report/ownContent";

/** What was forgotten. */
export interface ClearedHistory {
  /** Days of runs forgotten; 0 when there was no history. */
  readonly runs: number;
  readonly replaced: number;
  /** Notes of stakeholders that are gone: the user's own words, which stay. */
  readonly notesKept: number;
}

/**
 * Empties the history: runs, stakeholders and replaced cells, the result before the last one, the columns of the sources as they
 * were read, and whose rows the last answers went into. Notes stay.
 *
 * The next run has nothing to compare with, and cannot tell which cells were typed over before it. Four round trips.
 *
 * @param language Language of the few words on the sheet.
 * @throws WorkbookError when Excel refuses.
 */
export async function clearHistory(language: Language = LANGUAGES[0]): Promise<ClearedHistory> {
  return inWorkbook({ writes: true }, async (context) => {
    const discovery = await discoverTables(context);
    const ownSheets = queueOwnSheets(context, discovery, "look");
    await context.sync();
    const standing = ownSheets.collect();
    const content = await readOwnContent(context, standing);
    const { kept, state } = standing;
    const forget = (): void => {
      if (kept?.isOurs === true) {
        clearKept(context, kept);
        forgetAnswers(context, kept);
      }
      if (state?.isOurs === true) clearState(context, state);
    };
    const own = ownSheet(content, "history");
    const { history } = content;
    const isEmpty = lastSnapshot(history) === null && history.replaced.length === 0;
    // One that was cut short while it was emptied is written to its end.
    if (own === null || (isEmpty && own.unfinished === null)) {
      if ([kept, state].some((sheet) => sheet?.isOurs === true)) {
        willWrite(context);
        forget();
        await context.sync();
      }
      return { runs: 0, replaced: 0, notesKept: history.notes.length };
    }
    // What tells typed-over cells, and what a run was about to move, holds nothing of earlier runs or only the user's words.
    const cleared = { ...history, snapshots: [], replaced: [] };
    const plan = layoutHistory(cleared, {
      language,
      tableName: own.table.name,
      userColumns: content.userColumns.get("history") ?? [],
    });
    const { unfinished } = sheetTexts(language);
    await writeSheets(context, [{ plan: { ...plan, name: own.sheet.name }, own, unfinished }], {
      safety: [],
      wasMaking: content.wasMaking,
      afterSheets: async () => forget(),
    });
    return {
      runs: new Set(history.snapshots.map(({ date }) => date)).size,
      replaced: history.replaced.length,
      notesKept: history.notes.length,
    };
  });
}
