/** How far a piece of work has come with its writing: what may be said of it when Excel refuses the rest. */

import type { Writing, WritingRun } from "../core/model/workbookError";

export class Progress {
  /** The run that writes the report sheets, once it does. */
  run: WritingRun | null = null;
  /** `one` while a request is under way that writes by a single statement. */
  private state: Writing | "one";

  /** @param writes Whether the work is to write at all. */
  constructor(writes: boolean) {
    this.state = writes ? "nothing" : "none";
  }

  /** Whether nothing has been sent yet that writes. */
  get isUntouched(): boolean {
    return this.state === "none" || this.state === "nothing";
  }

  /** To be called before a request that writes. @param statements How many of its statements do, or that it writes the report. */
  willWrite(statements: "one" | "several" | "sheets"): void {
    if (statements === "sheets") this.state = "unfinished";
    else if (this.state === "one" || this.state === "nothing" || this.state === "none") {
      this.state = statements === "one" ? "one" : "perhaps";
    }
  }

  /** To be called when a request that writes went through. */
  hasWritten(): void {
    if (this.state !== "unfinished") this.state = "perhaps";
  }

  /** What there is to come back to once what is written from now on is taken away again: to be called then. */
  beforeTry(): () => void {
    const { state } = this;
    return () => {
      this.state = state;
    };
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
