/** Looks at facts one after the other; nothing that one does stays for the next. */

import { WorkbookError } from "../../../src/core/model/workbookError";
import { Bench } from "./bench";
import type { CheckedExcel, Fact, SeenFact, SelfCheck } from "./fact";

/**
 * Runs all facts. A fact that Excel refuses fails with what it says, and the others go on; temporary sheets go after each.
 *
 * @param onFact Called after each.
 */
export async function runFacts(
  facts: readonly Fact[],
  excel: CheckedExcel,
  onFact: (seen: SeenFact) => void = () => undefined,
): Promise<SelfCheck> {
  const bench = new Bench();
  const seen: SeenFact[] = [];
  const left = new Set<string>(await clear(bench));
  for (const fact of facts) {
    const result = await look(fact, bench);
    for (const name of await clear(bench)) left.add(name);
    seen.push(result);
    onFact(result);
  }
  return { excel, facts: seen, left: [...left] };
}

async function look({ see, ...fact }: Fact, bench: Bench): Promise<SeenFact> {
  const seen = await see(bench).catch(refusal);
  return { ...fact, seen, isPassed: seen === fact.expected };
}

/** When Excel does not even list its sheets, there is nothing to say about them. */
async function clear(bench: Bench): Promise<readonly string[]> {
  return bench.clear().catch(() => []);
}

/** A refusal in codes, never in the words of Excel, which are of its language. */
export function refusal(error: unknown): string {
  const cause = error instanceof WorkbookError ? error.cause : error;
  const { code, debugInfo } = (typeof cause === "object" && cause !== null ? cause : {}) as {
    readonly code?: unknown;
    readonly debugInfo?: { readonly errorLocation?: string };
  };
  const reason = error instanceof WorkbookError ? error.reason : "defect";
  const what = typeof code === "string" ? code : cause instanceof Error ? cause.message : "";
  return ["refused", reason, what, debugInfo?.errorLocation ?? ""].filter((part) => part !== "").join(" ");
}
