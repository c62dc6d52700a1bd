/**
 * Dialogs of Office, both ends on one page: the command opens one, the page in it answers. Follows the documented order: the
 * child hears nothing before it listens, messages are texts, and closing by the user raises event 12006.
 */

type Handler = (event: { readonly message: string } | { readonly error: number }) => void;

const CLOSED_BY_USER = 12_006;

export interface OfficeDialogs {
  /** What the members of `Office.context.ui` and around it would be. */
  readonly office: object;
  /** Addresses that were opened, in order, with their options. */
  readonly opened: readonly { readonly address: string; readonly options: object }[];
  /** Texts that the page in the dialog received. */
  readonly received: readonly string[];
  readonly isOpen: () => boolean;
  /** The user closes the dialog by its cross. */
  readonly closeByUser: () => void;
  /** The page in the dialog says something. */
  readonly say: (message: string) => void;
}

/** @param errorCode Makes every attempt to open a dialog fail with this code. */
export function officeDialogs(errorCode: number | null = null): OfficeDialogs {
  const opened: { address: string; options: object }[] = [];
  const received: string[] = [];
  const parent = new Map<string, Handler>();
  let child: Handler | null = null;
  let isOpen = false;

  const dialog = {
    addEventHandler: (type: string, handler: Handler) => parent.set(type, handler),
    messageChild: (message: string) => {
      received.push(message);
      child?.({ message });
    },
    close: () => {
      isOpen = false;
    },
  };
  const ui = {
    displayDialogAsync: (address: string, options: object, callback: (result: object) => void) => {
      isOpen = errorCode === null;
      opened.push({ address, options });
      callback(isOpen ? { status: "succeeded", value: dialog } : { status: "failed", error: { code: errorCode } });
    },
    addHandlerAsync: (_type: string, handler: Handler, callback: () => void) => {
      child = handler;
      callback();
    },
    messageParent: (message: string) => parent.get("messageReceived")?.({ message }),
  };
  return {
    office: {
      EventType: {
        DialogMessageReceived: "messageReceived",
        DialogEventReceived: "eventReceived",
        DialogParentMessageReceived: "parentMessageReceived",
      },
      AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
      HostType: { Excel: "Excel" },
      onReady: async () => ({ host: "Excel" }),
      context: { ui, displayLanguage: "fr-FR" },
    },
    opened,
    received,
    isOpen: () => isOpen,
    closeByUser: () => {
      isOpen = false;
      parent.get("eventReceived")?.({ error: CLOSED_BY_USER });
    },
    say: ui.messageParent,
  };
}
