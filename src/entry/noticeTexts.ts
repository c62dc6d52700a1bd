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
    case "shown": {
      const { toConfirm } = outcome;
      if (toConfirm.length === 0) return null;
      return {
        ...note(texts.writtenTitle, texts.toConfirm(toConfirm.length), texts.pane),
        items: shortened(toConfirm),
      };
    }
    case "nothing": {
      const { left, toConfirm } = outcome;
      const asked = toConfirm.length === 0 ? [] : [texts.toConfirm(toConfirm.length)];
      return {
        ...note(texts.nothingTitle, texts.nothing, texts.pane, ...asked),
        items: shortened([...toConfirm, ...left]),
      };
    }
    case "refused": {
      const { isWritten, error } = outcome;
      const { reason, subject, writing, sheets } = error;
      const unwritten = writing === "perhaps" || writing === "unfinished" ? texts.partlyTitle : texts.refusedTitle;
      // The title says already what was written.
      return note(
        isWritten ? texts.writtenTitle : unwritten,
        errorMessage({ reason, subject, writing: "none", sheets }, language),
      );
    }
    case "typed-over": {
      const question = note(texts.typedOverTitle, texts.typedOver(outcome.cells.length));
      const items = typedOverLines(outcome.cells, language);
      return { ...question, items, confirm: texts.overwrite, close: texts.cancel };
    }
  }
}

/** Columns a note lists at most. */
const MAX_ITEMS = 8;

function shortened(lines: readonly string[]): readonly string[] {
  return lines.length > MAX_ITEMS ? [...lines.slice(0, MAX_ITEMS), "…"] : lines;
}
