/** What is made once, in steps that leave room for others, or at once. */

import { runToEnd, type Steps } from "./steps";

interface Kept<Key, Made> {
  get(key: Key): Made | undefined;
  set(key: Key, made: Made): unknown;
}

/** What takes long to make and is made once: in steps, or at once for who cannot wait. */
export class MadeOnce<Key, Made> {
  /** @param made Where it is kept: a `WeakMap` for what lives no longer than its key. */
  constructor(
    private readonly make: (key: Key) => Steps<Made>,
    private readonly made: Kept<Key, Made> = new Map<Key, Made>(),
  ) {}

  get(key: Key): Made {
    return this.made.get(key) ?? runToEnd(this.inSteps(key));
  }

  *inSteps(key: Key): Steps<Made> {
    const ready = this.made.get(key);
    if (ready !== undefined) return ready;
    const made = yield* this.make(key);
    this.made.set(key, made);
    return made;
  }
}
