/** The button of the ribbon that audits without the pane. */

import { showNotice } from "../excel/noticeDialog";
import { languageOf } from "../taskpane/look/language";
import { thisMinute, today } from "../app/today";

/** Name of the action, as the manifest calls it. */
export const RUN_AUDIT = "runAudit";

/** What Excel hands to a command: it waits until `completed` is called. */
export interface CommandEvent {
  completed(): void;
}

/**
 * Audits, writes, shows the matrix; or says in a note why not. Excel is told at the end in every case.
 *
 * Cells of the matrix that somebody typed over are listed first, and written anew only when the user agrees.
 *
 * @param noticePage Address of the page that shows notes.
 * @throws Error when not even a note could be shown.
 */
export async function runAuditCommand(event: CommandEvent, noticePage: string): Promise<void> {
  try {
    const language = languageOf(Office.context.displayLanguage);
    // Rules and texts come now, from the files that the pane shares: before the click nothing of them is needed.
    const [{ auditFromRibbon }, { noticeFor }] = await Promise.all([
      import("../app/ribbonAudit"),
      import("./noticeTexts"),
    ]);
    const audit = async (overwrites: boolean): Promise<boolean> => {
      const outcome = await auditFromRibbon({ asOf: today(), moment: thisMinute(), language, overwrites });
      const notice = noticeFor(outcome, language);
      return notice !== null && showNotice(noticePage, notice);
    };
    const isAgreed = await audit(false);
    if (isAgreed) await audit(true);
  } finally {
    event.completed();
  }
}
