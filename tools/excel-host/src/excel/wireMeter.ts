/** What goes over the wire: counted, and waited for. */

/** What went over the wire. */
export interface WireStatistics {
  /** Requests answered, the client's clean-up included. */
  roundTrips: number;
  requestBytes: number;
  responseBytes: number;
  largestRequestBytes: number;
}

const encoder = new TextEncoder();

export class WireMeter {
  readonly statistics: WireStatistics = { roundTrips: 0, requestBytes: 0, responseBytes: 0, largestRequestBytes: 0 };
  private pending = 0;

  /** Counts a request. Returns its size in bytes. */
  countRequest(text: string): number {
    const bytes = encoder.encode(text).length;
    this.statistics.roundTrips += 1;
    this.statistics.requestBytes += bytes;
    this.statistics.largestRequestBytes = Math.max(this.statistics.largestRequestBytes, bytes);
    return bytes;
  }

  /** Counts an answer. Returns its size in bytes. */
  countResponse(text: string): number {
    const bytes = encoder.encode(text).length;
    this.statistics.responseBytes += bytes;
    return bytes;
  }

  /** Does something that `idle` waits for. */
  async busy<Result>(task: () => Promise<Result>): Promise<Result> {
    this.pending += 1;
    try {
      return await task();
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
}
