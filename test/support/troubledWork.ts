/** A work of the product with a colleague at work between its requests, and requests that fail or are never answered. */

import type { ExcelSession } from "excel-host/testing/excelSession";
import type { SeededRandom } from "excel-host/testing/seededRandom";

import { WorkbookError } from "../../src/core/model/workbookError";

/** Things a colleague does at most while one work is under way: more than anybody can in a second. */
const MOST_ACTS = 4;
/** Times a user tries again. */
const MOST_TRIES = 3;

const KINDS = ["lost", "refused", "hangs", "hangs once done"] as const;

interface Fault {
  /** Which request of the work, counted from 1. */
  readonly request: number;
  readonly kind: (typeof KINDS)[number];
}

/** How a work ended. */
export interface Troubled<Result> {
  readonly result: Result | WorkbookError;
  /** Whether a try before may have done its work without a word. */
  readonly isLost: boolean;
}

export class TroubledWork {
  private isOpen = false;
  private acts = 0;
  private requests = 0;
  private fault: Fault | null = null;
  private isTroubled = false;
  private onHung: () => void = () => undefined;

  constructor(
    private readonly session: ExcelSession,
    private readonly random: SeededRandom,
    private readonly colleague: { readonly act: () => Promise<void>; readonly log: string[] },
  ) {
    session.excel.turn = async (answer) => this.turn(answer);
  }

  /** Runs a work; where a request fails or hangs the user tries again. */
  async during<Result>(work: () => Promise<Result>): Promise<Troubled<Result>> {
    this.acts = 0;
    let isLost = false;
    for (let tries = 1; ; tries += 1) {
      this.requests = 0;
      this.isTroubled = false;
      const isFaulty = tries < MOST_TRIES && this.random.chance(0.2);
      this.fault = isFaulty ? { request: this.random.integer(1, 6), kind: this.random.pick(KINDS) } : null;
      const hung = new Promise<"hung">((resolve) => {
        this.onHung = () => resolve("hung");
      });
      this.isOpen = true;
      const result = await Promise.race([work().catch((error: unknown) => refusal(error)), hung]);
      await this.session.excel.idle();
      this.isOpen = false;
      const isOver = result !== "hung" && !(this.wasTroubled() && result instanceof WorkbookError);
      if (isOver) return { result, isLost };
      isLost = true;
    }
  }

  /** The colleague goes. */
  end(): void {
    this.session.excel.turn = null;
  }

  private wasTroubled(): boolean {
    return this.isTroubled;
  }

  private async turn(answer: () => Promise<string>): Promise<string> {
    if (!this.isOpen) return answer();
    this.requests += 1;
    if (this.acts < MOST_ACTS && this.random.chance(0.4)) {
      this.isOpen = false;
      this.acts += 1;
      await this.colleague.act();
      await this.session.excel.idle();
      this.isOpen = true;
    }
    if (this.fault?.request !== this.requests) return answer();
    const { kind } = this.fault;
    this.isTroubled = true;
    this.colleague.log.push(`request ${this.requests} ${kind}`);
    if (kind === "lost" || kind === "refused") {
      this.session.excel.faults.failNext("GeneralException", { after: kind === "lost" });
      return answer();
    }
    if (kind === "hangs once done") await answer();
    this.onHung();
    return new Promise<never>(() => undefined);
  }
}

function refusal(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  throw error;
}
