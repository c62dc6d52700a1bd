/** What the audit button of the ribbon says when there is no matrix to show. */

import type { RibbonOutcome } from "../app/ribbonAudit";
import type { Language } from "../core/guide/codes";
import { errorMessage } from "../core/messages/messages";
import { typedOverLines } from "../core/history/typedOverLines";
import type { NoticeTexts } from "../core/texts/catalogue/notices";
import { notices as en } from "../core/texts/en/notices";
import { notices as es } from "../core/texts/es/notices";
import { notices as fr } from "../core/texts/fr/notices";
import { notices as pt } from "../core/texts/pt/notices";
import type { Notice } from "../excel/noticeDialog";

const TEXTS: Readonly<Record<Language, NoticeTexts>> = { en, fr, es, pt };

/** The note for an outcome; null when the matrix in view says it all. */
export function noticeFor(outcome: RibbonOutcome, language: Language): Notice | null {
  const texts = TEXTS[language];
  const note = (title: string, ...paragraphs: string[]): Notice => {
    return { language, title, paragraphs, items: [], confirm: null, close: texts.close };
  };
  switch (outcome.status) {
    case "shown":
      return null;
    case "nothing": {
      const { list } = outcome;
      const what = list === null ? texts.nothing : texts.list(`${list.sheet}!${list.address}`);
      return note(texts.nothingTitle, what, texts.pane);
    }
    case "refused": {
      const { isWritten, error } = outcome;
      const { reason, subject, writing } = error;
      const unwritten = writing === "perhaps" ? texts.partlyTitle : texts.refusedTitle;
      // The title says already what was written.
      return note(
        isWritten ? texts.writtenTitle : unwritten,
        errorMessage({ reason, subject, writing: "none" }, language),
      );
    }
    case "typed-over": {
      const question = note(texts.typedOverTitle, texts.typedOver(outcome.cells.length));
      const items = typedOverLines(outcome.cells, language);
      return { ...question, items, confirm: texts.overwrite, close: texts.cancel };
    }
  }
}
