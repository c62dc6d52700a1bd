/** Events on their way to the client. */

import type { WorkbookChange } from "../model/journal";
import { eventEntries, type EventEntry, type EventOrigin } from "../protocol/events";
import type { Registrations } from "../protocol/registrations";
import type { WireMeter } from "./wireMeter";

export type EventListener = (entries: readonly EventEntry[]) => void;

export class EventPost {
  private readonly listeners = new Set<EventListener>();

  constructor(
    private readonly registrations: Registrations,
    private readonly meter: WireMeter,
  ) {}

  /** Hands events over from now on. Returns what ends it. */
  subscribe(listener: EventListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Sends what the client registered for, in a turn of its own: the answer to a request comes before the events it caused. */
  send(changes: readonly WorkbookChange[], origin: EventOrigin): void {
    if (this.listeners.size === 0 || changes.length === 0) return;
    const entries = changes
      .flatMap((change) => eventEntries(change, origin))
      .filter((entry) => this.registrations.wants(entry));
    if (entries.length === 0) return;
    void this.meter.busy(async () => {
      await new Promise((resolve) => setTimeout(resolve, 0));
      for (const listener of this.listeners) listener(entries);
    });
  }
}
