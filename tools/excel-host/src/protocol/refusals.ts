/** Answers to requests that fail. */

import type { Batch } from "./batch";
import { HostError } from "../ground/hostError";
import type { WireAnswer, WireResult } from "./wire";

/** A request that fails as a whole. */
export function refusal(code: string): WireAnswer {
  return { Error: { Code: code, Message: `The request was refused: ${code}.`, Location: "" } };
}

/** The first failing action fails the request; what earlier ones did stays done. */
export function failed(error: unknown, batch: Batch, index: number, results: readonly WireResult[]): WireAnswer {
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
