/** The frame with the task pane: loads the shipped document the way Excel on the web does, and carries its messages. */

import type { PlayedExcel } from "../protocol";

export interface PaneConversation {
  readonly conversationId: string;
  readonly controlId: string;
  readonly origin: string;
}

export class PaneFrame {
  private frame: HTMLIFrameElement | null = null;

  constructor(
    private readonly place: HTMLElement,
    private readonly title: string,
    private readonly onMessage: (message: unknown) => void,
  ) {
    window.addEventListener("message", (event: MessageEvent<unknown>) => {
      const isPane =
        this.frame !== null && event.source === this.frame.contentWindow && event.origin === location.origin;
      const message = isPane ? parsed(event.data) : null;
      if (message !== null) this.onMessage(message);
    });
  }

  /** Loads the pane anew; the host must know of the conversation before the frame does. */
  load({ locale }: PlayedExcel, announce: (conversation: PaneConversation) => void): void {
    const conversation = { conversationId: crypto.randomUUID(), controlId: "pane", origin: location.origin };
    announce(conversation);
    this.frame?.remove();
    this.frame = frameFor(conversation, locale);
    this.frame.title = this.title;
    this.place.append(this.frame);
  }

  post(json: string): void {
    this.frame?.contentWindow?.postMessage(json, location.origin);
  }
}

/** Host info and addresses in the frame's name, as the client looks for them. */
function frameFor({ conversationId, controlId, origin }: PaneConversation, locale: string): HTMLIFrameElement {
  const hostInfo = ["Excel", "Web", "16.01", locale, conversationId, "", "disableLogging", ""].join("$");
  const frame = document.createElement("iframe");
  frame.name = JSON.stringify({
    baseFrameName: `_xdm_${conversationId}_`,
    hostInfo,
    xdmInfo: `${conversationId}|${controlId}|${origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
  frame.src = `/pane/taskpane.html?_host_Info=${encodeURIComponent(hostInfo)}`;
  return frame;
}

function parsed(data: unknown): unknown {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  try {
    return JSON.parse(data) as unknown;
  } catch {
    // Not a message of the client: those are whole.
    return null;
  }
}
