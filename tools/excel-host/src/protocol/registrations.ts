/** Who listens: the events the client registered for, and whether it wants any at all. */

import { COMMON_API_EVENT, type EventEntry } from "./events";

export class Registrations {
  /** `Runtime.enableEvents`: the switch of this add-in alone. */
  isEnabled = true;
  private readonly counts = new Map<string, number>();

  add(type: number, targetId: string): void {
    const key = keyOf(type, targetId);
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  /** Takes back one registration; one that was never made is ignored, as Excel does. */
  remove(type: number, targetId: string): void {
    const key = keyOf(type, targetId);
    const count = this.counts.get(key) ?? 0;
    if (count > 1) this.counts.set(key, count - 1);
    else this.counts.delete(key);
  }

  /** Whether an entry goes to the client. Events of the Common API are registered for elsewhere. */
  wants([category, type, targetId]: EventEntry): boolean {
    return this.isEnabled && (category === COMMON_API_EVENT || this.counts.has(keyOf(type, targetId)));
  }
}

function keyOf(type: number, targetId: string): string {
  return `${type} ${targetId}`;
}
