/** The other end of a note: the page inside the dialog. */

import type { Notice, NoticeMessage } from "./noticeDialog";

/** Calls with the note once the command that opened this dialog has sent it. */
export function receiveNotice(show: (notice: Notice) => void): void {
  Office.context.ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }) => {
      const notice = parseNotice(message);
      if (notice !== null) show(notice);
    },
    () => tell("ready"),
  );
}

/** Tells the command what the user chose; it closes this dialog, which a page cannot do itself. */
export function answerNotice(isAgreed: boolean): void {
  tell(isAgreed ? "confirm" : "close");
}

function tell(message: NoticeMessage): void {
  Office.context.ui.messageParent(message);
}

/** The note a message holds; null when it is none of ours. */
function parseNotice(message: string): Notice | null {
  const data = JSON.parse(message) as Partial<Record<keyof Notice, unknown>> | null;
  const { language, title, paragraphs, items, confirm, close } = data ?? {};
  if (typeof language !== "string" || typeof title !== "string" || typeof close !== "string") return null;
  if (!isTexts(paragraphs) || !isTexts(items)) return null;
  return { language, title, paragraphs, items, confirm: typeof confirm === "string" ? confirm : null, close };
}

function isTexts(data: unknown): data is string[] {
  return Array.isArray(data) && data.every((text) => typeof text === "string");
}
