/** A read that is queued and answered by the next sync, so that several share one round trip. */
export interface Pending<Result> {
  /** Gives the result; only after `context.sync()`. */
  readonly collect: () => Result;
}
