/** The embedded Excel: one workbook in memory that answers the requests of the real office.js. */

import { recalculate } from "./formulas/recalculate";
import { HOST_CLASSES } from "./members/registry";
import type { Workbook } from "./model/workbook";
import { Batch } from "./protocol/batch";
import { Claims } from "./protocol/claims";
import { DEFAULT_PROFILE, type HostEnvironment, type HostProfile } from "./protocol/environment";
import { HostError } from "./protocol/hostError";
import { References } from "./protocol/references";
import type { WireAnswer, WireRequest, WireResult } from "./protocol/wire";

/** What went over the wire. */
export interface WireStatistics {
  /** Requests answered, the client's clean-up included. */
  roundTrips: number;
  requestBytes: number;
  responseBytes: number;
  largestRequestBytes: number;
}

const encoder = new TextEncoder();

export class EmbeddedExcel {
  readonly statistics: WireStatistics = { roundTrips: 0, requestBytes: 0, responseBytes: 0, largestRequestBytes: 0 };
  readonly profile: HostProfile;
  private readonly claims: Claims;
  private readonly references = new References();
  private readonly environment: HostEnvironment;
  private pending = 0;
  /** Error the next request is answered with, before anything takes effect; see `failNext`. */
  private readonly failures: string[] = [];

  constructor(
    readonly workbook: Workbook,
    profile: Partial<HostProfile> = {},
  ) {
    this.profile = { ...DEFAULT_PROFILE, ...profile };
    this.claims = new Claims(HOST_CLASSES, this.profile.excelApi);
    this.environment = { workbook, profile: this.profile };
  }

  /** Members asked for that this host does not claim, as `Class.member`. */
  get unknownMembers(): readonly string[] {
    return this.claims.unknownMembers;
  }

  /** Members asked for that are above the simulated set. */
  get tooNewMembers(): readonly string[] {
    return this.claims.tooNewMembers;
  }

  /** Ranges the client still keeps. */
  get keptReferences(): number {
    return this.references.size;
  }

  /** Lets the next request fail with a documented code, before any of its actions takes effect. */
  failNext(code: string): void {
    this.failures.push(code);
  }

  /** Answers one request. Never throws for what a request asks; a defect of the host itself answers `GeneralException`. */
  handle(requestText: string): string {
    const requestBytes = encoder.encode(requestText).length;
    this.statistics.roundTrips += 1;
    this.statistics.requestBytes += requestBytes;
    this.statistics.largestRequestBytes = Math.max(this.statistics.largestRequestBytes, requestBytes);
    const answer = JSON.stringify(this.answer(requestText, requestBytes));
    const responseBytes = encoder.encode(answer).length;
    this.statistics.responseBytes += responseBytes;
    return this.exceeds(responseBytes) ? JSON.stringify(refusal("ResponsePayloadSizeLimitExceeded")) : answer;
  }

  /** Answers one request some time later, as a real host does; `idle` waits for it. */
  async handleLater(requestText: string): Promise<string> {
    this.pending += 1;
    try {
      await Promise.resolve();
      return this.handle(requestText);
    } finally {
      this.pending -= 1;
    }
  }

  /**
   * Resolves when no request is under way and none follows.
   *
   * The client sends the clean-up of its ranges after `Excel.run` has resolved and waits for nobody; two quiet turns of the
   * event loop tell that it went through.
   */
  async idle(): Promise<void> {
    for (let quiet = 0; quiet < 2;) {
      const before = this.statistics.roundTrips;
      await new Promise((resolve) => setTimeout(resolve, 0));
      quiet = this.pending === 0 && this.statistics.roundTrips === before ? quiet + 1 : 0;
    }
  }

  private answer(requestText: string, requestBytes: number): WireAnswer {
    const failure = this.failures.shift();
    if (failure !== undefined) return refusal(failure);
    if (this.exceeds(requestBytes)) return refusal("RequestPayloadSizeLimitExceeded");
    // The client made this text; a malformed one shows as an error of the batch.
    return this.run(JSON.parse(requestText) as WireRequest);
  }

  private run(request: WireRequest): WireAnswer {
    const settle = (): void => {
      recalculate(this.workbook);
    };
    const batch = new Batch(request, this.environment, this.claims, this.references, settle);
    const results: WireResult[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: batch.perform(action) });
      } catch (error) {
        settle();
        return failed(error, batch, index, results);
      }
    }
    settle();
    return batch.traceIds.length === 0 ? { Results: results } : { Results: results, TraceIds: batch.traceIds };
  }

  private exceeds(bytes: number): boolean {
    return this.profile.payloadLimitBytes !== null && bytes > this.profile.payloadLimitBytes;
  }
}

function refusal(code: string): WireAnswer {
  return { Error: { Code: code, Message: `The request was refused: ${code}.`, Location: "" } };
}

/** The first failing action fails the request; what earlier ones did stays done. */
function failed(error: unknown, batch: Batch, index: number, results: readonly WireResult[]): WireAnswer {
  const known = error instanceof HostError;
  const message = error instanceof Error ? error.message : String(error);
  return {
    Error: {
      Code: known ? error.code : "GeneralException",
      Message: known
        ? message
        : `The embedded host failed: ${error instanceof Error ? (error.stack ?? message) : message}`,
      Location: batch.location.member,
      ActionIndex: index,
    },
    ProcessedResults: { Results: results },
  };
}
