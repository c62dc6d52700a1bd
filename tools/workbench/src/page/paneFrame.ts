/** The frame with the task pane: loads the shipped document the way Excel on the web does, and gives it a line to the worker. */

import type { PaneLoad, PlayedExcel } from "../protocol";
import { HEALTH_PATH, RELAY_PATH } from "../serverProtocol";

export interface PaneConversation {
  readonly conversationId: string;
  readonly controlId: string;
  readonly origin: string;
}

/**
 * Origin that the pane is loaded from: `own`, which is the pane’s alone, where the browser shows it. One that asks its user about the
 * certificate of each port, and asked about that of the page, shows nothing of another: then the pane shares the origin, and with it
 * the thread, of the page.
 */
export async function reachedPaneOrigin(own: string): Promise<string> {
  const isReached = await fetch(own + HEALTH_PATH).then(
    ({ ok }) => ok,
    () => false,
  );
  return isReached ? own : location.origin;
}

export class PaneFrame {
  private frame: HTMLIFrameElement | null = null;

  constructor(
    private readonly place: HTMLElement,
    private readonly title: string,
    private readonly origin: string,
  ) {}

  /** Loads the pane anew; `connect` tells the host of the conversation and hands it its end of the line. */
  load({ locale }: PlayedExcel, connect: (conversation: PaneConversation, port: MessagePort) => void): void {
    const { port1, port2 } = new MessageChannel();
    const conversation = { conversationId: crypto.randomUUID(), controlId: "pane", origin: this.origin };
    connect(conversation, port1);
    this.frame?.remove();
    this.frame = this.frameFor(paneLoad(conversation, locale, this.title), port2);
    this.place.append(this.frame);
  }

  private frameFor(load: PaneLoad, port: MessagePort): HTMLIFrameElement {
    const frame = document.createElement("iframe");
    frame.title = this.title;
    frame.src = this.origin + RELAY_PATH;
    // From another origin it may copy only where the page lets it.
    frame.allow = "clipboard-write";
    frame.addEventListener("load", () => frame.contentWindow?.postMessage(load, this.origin, [port]), { once: true });
    return frame;
  }
}

/** Host info and addresses in the frame's name, as the client looks for them. */
function paneLoad({ conversationId, controlId, origin }: PaneConversation, locale: string, title: string): PaneLoad {
  const hostInfo = ["Excel", "Web", "16.01", locale, conversationId, "", "disableLogging", ""].join("$");
  const name = JSON.stringify({
    baseFrameName: `_xdm_${conversationId}_`,
    hostInfo,
    xdmInfo: `${conversationId}|${controlId}|${origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
  return { kind: "load-pane", name, path: `/pane/taskpane.html?_host_Info=${encodeURIComponent(hostInfo)}`, title };
}
