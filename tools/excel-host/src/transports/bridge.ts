/**
 * The client library's own hook for native hosts: a global `_richApiNativeBridge` that is there before the library loads.
 *
 * There is one bridge per realm, and the library keeps it: it passes every request on to the host that is current then.
 */

import type { EmbeddedExcel } from "../excel/embeddedExcel";
import { RICH_API_EVENT, type EventEntry } from "../protocol/events";

/** What the library looks for. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the library. */
  onMessageFromHost?: (text: string) => void;
}

/** A message of the library: type 1 asks, type 2 answers; events come as type 3, without being asked for. */
interface BridgeMessage {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: unknown };
}

/** Makes a bridge that asks `current` for the host of each request. */
export function createBridge(current: () => EmbeddedExcel): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      // The library made this text itself.
      const { id, flags, message } = JSON.parse(text) as BridgeMessage;
      void current()
        .handleLater(typeof message.body === "string" ? message.body : JSON.stringify(message.body), flags)
        .then((answer) => bridge.onMessageFromHost?.(answerMessage(id, answer)));
    },
  };
  return bridge;
}

/** Hands events to the library. Behind a bridge it takes those of the Common API as events of the rich API too. */
export function passEvents(bridge: NativeBridge, entries: readonly EventEntry[]): void {
  const events = entries.map(([, type, targetId, json]) => [RICH_API_EVENT, type, targetId, json]);
  bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: events } }));
}

/** The answer as text; `answer` is JSON already and goes in as it is. */
function answerMessage(id: number, answer: string): string {
  return `{"id":${id},"type":2,"flags":0,"message":{"statusCode":200,"headers":{},"body":${answer}}}`;
}
