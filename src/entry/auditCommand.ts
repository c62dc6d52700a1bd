/** The button of the ribbon that audits without the pane. */

import { auditFromRibbon } from "../app/ribbonAudit";
import { showNotice } from "../excel/noticeDialog";
import { languageOf } from "../taskpane/language";
import { noticeFor } from "./noticeTexts";
import { today } from "./today";

/** Name of the action, as the manifest calls it. */
export const RUN_AUDIT = "runAudit";

/** What Excel hands to a command: it waits until `completed` is called. */
export interface CommandEvent {
  completed(): void;
}

/**
 * Audits, writes, shows the matrix; or says in a note why not. Excel is told at the end in every case.
 *
 * @param noticePage Address of the page that shows notes.
 * @throws Error when not even a note could be shown.
 */
export async function runAuditCommand(event: CommandEvent, noticePage: string): Promise<void> {
  try {
    const language = languageOf(Office.context.displayLanguage);
    const outcome = await auditFromRibbon({ asOf: today(), language });
    const notice = noticeFor(outcome, language);
    if (notice !== null) await showNotice(noticePage, notice);
  } finally {
    event.completed();
  }
}
