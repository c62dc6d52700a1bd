import type { Rejection } from "./describeRejection";

/** What became of a script. */
export type Outcome =
  | { readonly status: "fulfilled"; readonly value: unknown; readonly error: null }
  | { readonly status: "rejected"; readonly value: null; readonly error: Rejection };

/** What a run came to, as printed and written by `--json`. */
export type HostReport = Outcome & {
  /** These three are null when the script had to be ended from outside: nobody could be asked then. */
  readonly roundTrips: number | null;
  readonly requestBytes: number | null;
  readonly responseBytes: number | null;
  readonly unknownMembers: readonly string[];
  readonly tooNewMembers: readonly string[];
  /** Cells whose formulas depend on themselves, by address, as Excel's status bar names them. */
  readonly circularReferences: readonly string[];
};

/** Code of the rejection of a script that ran out of time. */
export const TIMED_OUT = "TimedOut";

export function timedOut(seconds: number, reason: string): Outcome {
  const message = `The script did not end within ${seconds} seconds: ${reason}.`;
  return {
    status: "rejected",
    value: null,
    error: { code: TIMED_OUT, message, location: null, statement: null, surroundingStatements: [], line: null },
  };
}
