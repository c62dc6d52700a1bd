/** The envelope of the messages between office.js and the web host it is framed by. Names on the wire are as given. */

export const MESSAGE = { request: 0, response: 1 } as const;
export const ACTION_TYPE = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const RESPONSE_TYPE = { answer: 0, event: 1 } as const;
/** `_errorCode` of a response. */
export const WAC_ERROR = { none: 0, inRequest: -1, handlingRequest: -2 } as const;
/** `Error` of a method's answer, as far as this host gives it: the client makes `GeneralException` of it. */
export const METHOD_ERROR = { none: 0, internal: 5001 } as const;

/** `DispatchId` of the methods of the Common API that are answered. */
export const METHOD = { refreshSettings: 75, saveSettings: 76, richApi: 93 } as const;

/** `eventDispId` of the events that may be registered for, by the name the client gives them. */
export const EVENTS: Readonly<Record<string, number>> = {
  settingsChanged: 1,
  documentSelectionChanged: 2,
  // The client leaves it at every Escape, whether it ever asked for it or not; nothing here raises it.
  dialogNotificationShown: 11,
  richApiMessage: 33,
  appCommandInvoked: 39,
};

/** The name of an event of the Common API by its number; null when it may not be registered for. */
export function eventName(eventDispId: number): string | null {
  return Object.entries(EVENTS).find(([, id]) => id === eventDispId)?.[0] ?? null;
}

/** What the client sends. */
export interface WacRequest {
  readonly action: string;
  readonly actionType: number;
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

/** A request of the client; null for anything else that arrives at a window. */
export function readRequest(message: unknown): WacRequest | null {
  if (!isRecord(message) || message._messageType !== MESSAGE.request) return null;
  const { _actionName: action, _actionType: actionType, _conversationId: conversationId } = message;
  const { _correlationId: correlationId, _data: data } = message;
  const isWhole =
    typeof action === "string" &&
    typeof actionType === "number" &&
    typeof conversationId === "string" &&
    typeof correlationId === "number";
  return isWhole ? { action, actionType, conversationId, correlationId, data } : null;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A list on the wire: an array, or nothing. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
