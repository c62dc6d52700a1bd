/**
 * The client library's own hook for native hosts: a global `_richApiNativeBridge` that is there before the library loads.
 *
 * There is one bridge per realm, and the library keeps it: it passes every request on to the host that is current then.
 */

import type { EmbeddedExcel } from "../embeddedExcel";

/** What the library looks for. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the library. */
  onMessageFromHost?: (text: string) => void;
}

/** A message of the library: type 1 asks, type 2 answers. */
interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body: unknown };
}

/** Makes a bridge that asks `current` for the host of each request. */
export function createBridge(current: () => EmbeddedExcel): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      // The library made this text itself.
      const { id, message } = JSON.parse(text) as BridgeMessage;
      void current()
        .handleLater(typeof message.body === "string" ? message.body : JSON.stringify(message.body))
        .then((answer) => bridge.onMessageFromHost?.(answerMessage(id, answer)));
    },
  };
  return bridge;
}

/** The answer as text; `answer` is JSON already and goes in as it is. */
function answerMessage(id: number, answer: string): string {
  return `{"id":${id},"type":2,"flags":0,"message":{"statusCode":200,"headers":{},"body":${answer}}}`;
}
