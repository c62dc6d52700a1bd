/** A note to the user in a dialog of Excel, for commands that have no pane. */

/** What the user is told; every text is in the user's language. */
export interface Notice {
  /** Language of the texts, for the page that shows them. */
  readonly language: string;
  readonly title: string;
  /** One paragraph each. */
  readonly paragraphs: readonly string[];
  /** Lines of a list under the paragraphs. */
  readonly items: readonly string[];
  /** Label of the button that agrees; null when there is nothing to agree to. */
  readonly confirm: string | null;
  /** Label of the button that closes the note. */
  readonly close: string;
}

/** What the page of the note says to the command that opened it. */
export type NoticeMessage = "ready" | "confirm" | "close";

/** Excel ends a command after five minutes and leaves its dialog behind, useless; so the note goes first. */
const LONGEST_MS = 4 * 60 * 1_000;

/** Size of the dialog in percent of the screen; Excel keeps it above 150 × 250 pixels. */
const SIZE = { width: 30, height: 40 };

/**
 * Shows a note until the user closes it, four minutes at most.
 *
 * The page says that it is ready, and only then receives the texts: so they stand in no address and in no log of a server.
 *
 * @param page Address of the page that shows notes, on the server of this page.
 * @returns Whether the user agreed.
 * @throws Error with Excel's code when the dialog cannot be opened.
 */
export async function showNotice(page: string, notice: Notice): Promise<boolean> {
  return new Promise((resolve, reject) => {
    // In an iframe, Excel on the web opens it without asking for leave to open a window.
    Office.context.ui.displayDialogAsync(page, { ...SIZE, displayInIframe: true }, (result) => {
      // Listened to at once: the page may be ready as soon as it is open.
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(answerOf(result.value, notice));
      else reject(new Error(`The note could not be shown: ${String(result.error.code)}`));
    });
  });
}

/** What the user answers in the opened dialog: whether he agrees. */
async function answerOf(dialog: Office.Dialog, notice: Notice): Promise<boolean> {
  return new Promise<boolean>((resolve) => {
    const end = (isAgreed: boolean): void => {
      clearTimeout(timer);
      resolve(isAgreed);
    };
    const close = (isAgreed: boolean): void => {
      dialog.close();
      end(isAgreed);
    };
    const timer = setTimeout(() => close(false), LONGEST_MS);
    const answers: Readonly<Record<NoticeMessage, () => void>> = {
      ready: () => dialog.messageChild(JSON.stringify(notice)),
      confirm: () => close(true),
      close: () => close(false),
    };
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
      if ("message" in event && isNoticeMessage(event.message)) answers[event.message]();
    });
    // The user closed the dialog by its own cross, or Excel took it away.
    dialog.addEventHandler(Office.EventType.DialogEventReceived, () => end(false));
  });
}

function isNoticeMessage(text: string): text is NoticeMessage {
  return text === "ready" || text === "confirm" || text === "close";
}
