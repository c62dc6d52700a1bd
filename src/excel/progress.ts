/** How far a piece of work has come with its writing: what may be said of it when Excel refuses the rest. */

import type { Writing } from "../core/model/workbookError";

export class Progress {
  /** `one` while a request is under way that writes by a single statement. */
  private state: Writing | "one";

  /** @param writes Whether the work is to write at all. */
  constructor(writes: boolean) {
    this.state = writes ? "nothing" : "none";
  }

  /** To be called before a request that writes. @param statements How many of its statements do. */
  willWrite(statements: "one" | "several"): void {
    if (this.state !== "perhaps") this.state = statements === "one" ? "one" : "perhaps";
  }

  /** To be called when a request that writes went through. */
  hasWritten(): void {
    this.state = "perhaps";
  }

  /**
   * What a failure leaves behind. A statement that Excel refuses has done nothing; a request that fails as a whole may have.
   *
   * @param isStatement Whether a statement was refused.
   */
  writing(isStatement: boolean): Writing {
    if (this.state !== "one") return this.state;
    return isStatement ? "nothing" : "perhaps";
  }
}
