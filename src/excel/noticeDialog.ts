/** A note to the user in a dialog of Excel, for commands that have no pane. */

/** What the user is told; every text is in the user's language. */
export interface Notice {
  /** Language of the texts, for the page that shows them. */
  readonly language: string;
  readonly title: string;
  /** One paragraph each. */
  readonly paragraphs: readonly string[];
  /** Label of the button that closes the note. */
  readonly close: string;
}

/** What the page of the note says to the command that opened it. */
export type NoticeMessage = "ready" | "close";

/** Excel ends a command after five minutes and leaves its dialog behind, useless; so the note goes first. */
const LONGEST_MS = 4 * 60 * 1_000;

/** Size of the dialog in percent of the screen; Excel keeps it above 150 × 250 pixels. */
const SIZE = { width: 30, height: 35 };

/**
 * Shows a note until the user closes it, four minutes at most.
 *
 * The page says that it is ready, and only then receives the texts: so they stand in no address and in no log of a server.
 *
 * @param page Address of the page that shows notes, on the server of this page.
 * @throws Error with Excel's code when the dialog cannot be opened.
 */
export async function showNotice(page: string, notice: Notice): Promise<void> {
  const dialog = await openDialog(page);
  await new Promise<void>((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    const close = (): void => {
      dialog.close();
      end();
    };
    const timer = setTimeout(close, LONGEST_MS);
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
      const message = "message" in event ? event.message : "";
      if (message === ("ready" satisfies NoticeMessage)) dialog.messageChild(JSON.stringify(notice));
      if (message === ("close" satisfies NoticeMessage)) close();
    });
    // The user closed the dialog by its own cross, or Excel took it away.
    dialog.addEventHandler(Office.EventType.DialogEventReceived, end);
  });
}

async function openDialog(page: string): Promise<Office.Dialog> {
  return new Promise((resolve, reject) => {
    // In an iframe, Excel on the web opens it without asking for leave to open a window.
    Office.context.ui.displayDialogAsync(page, { ...SIZE, displayInIframe: true }, (result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new Error(`The note could not be shown: ${String(result.error.code)}`));
    });
  });
}
