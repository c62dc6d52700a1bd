/** Every use case, broken at every round trip: what stands then, and that asking again leaves what an unbroken one leaves. */

import { openSession, type ExcelSession } from "excel-host/testing/excelSession";

import { WorkbookError } from "../../src/core/model/workbookError";
import { parseIndex, parseResult } from "../../src/core/report/keptState";
import { some } from "./brokenRuns";
import { faultedState, type FaultedState } from "./faultedState";
import { errorOf, HUNG, play, type Fault, type Work } from "./faultPlayer";
import { USE_CASES, workbooks, type UseCase } from "./faultUseCases";
import { textsOf } from "./ownResult";
import { requestsOf } from "./requestLog";
import { stateOf } from "./workbookState";

/** What is tried of each use case. */
export interface Extent {
  /** Codes that requests are refused with and their answers lost with. */
  readonly codes: readonly string[];
  /** Whether each place takes one of them, in turn, or all. */
  readonly takes: "one in turn" | "all";
  /** How many of the places after an action that changes something, in each request. */
  readonly places: number;
  /** Whether each request hangs once, before or after it took effect, or both. */
  readonly hangs: "one in turn" | "both";
}

/** What came of one fault. */
interface Trial {
  readonly fault: Fault;
  /** What was wrong, as words; none where all was well. */
  readonly losses: readonly string[];
  readonly orphans: readonly string[];
}

/** A use case in a workbook, and what an unbroken one leaves. */
interface Case {
  readonly useCase: UseCase;
  readonly file: Uint8Array;
  readonly texts: readonly string[];
  readonly before: FaultedState;
  readonly after: FaultedState;
  /** What it leaves, and where asking again does one thing more what that leaves. */
  readonly whole: readonly string[];
}

/** Row in which the texts of kept results begin. */
const FIRST_KEPT_ROW = 2;
const KEPT_SHEET = "PartnershipMatrix.previous";
/** Numbers of runs only count; what is kept for restoring also tells which sheets of ours stood already. */
const COUNTS = { properties: /\.run$/, veryHidden: true };

/** What stands in the workbook, and what could be restored. */
function wholeState(session: ExcelSession): { readonly sheets: string; readonly kept: string } {
  return { sheets: stateOf(session, COUNTS), kept: JSON.stringify(keptOf(session)) };
}

/** What could be restored: the moments of the two results that are kept, where they are whole. */
function keptOf({ opened: { workbook } }: ExcelSession): unknown {
  const sheet = workbook.sheets.find(({ name }) => name === KEPT_SHEET);
  const textAt = (row: number, column: number): string => {
    const value = sheet?.cell(row, column)?.value ?? "";
    return typeof value === "string" ? value : "";
  };
  const index = parseIndex(textAt(0, 0));
  if (sheet === undefined || index === null) return null;
  const isWhole = ([0, 1] as const).map((slot) => {
    const texts = Array.from({ length: 1_000 }, (_, row) => textAt(FIRST_KEPT_ROW + row, slot));
    return index.lengths[slot] === 0 || parseResult(texts.join(""), index.lengths[slot]) !== null;
  });
  return { ...index, lengths: null, marks: null, isWhole };
}

/** Opens a workbook and reads what the pane has read before. */
async function opened(useCase: UseCase, file: Uint8Array): Promise<{ session: ExcelSession; work: Work }> {
  const session = openSession(file);
  const work = await useCase.prepare();
  await session.excel.idle();
  return { session, work };
}

async function caseOf(useCase: UseCase, file: Uint8Array, texts: readonly string[]): Promise<Case> {
  const { session, work } = await opened(useCase, file);
  const before = faultedState(session);
  await work();
  await session.excel.idle();
  const [after, once] = [faultedState(session), wholeState(session)];
  const whole = [once.sheets + once.kept];
  if (useCase.remembers === true) {
    await work();
    await session.excel.idle();
    const twice = wholeState(session);
    // A run that breaks behind its last sheet has kept its result, and is nothing that the next one compares with.
    whole.push(twice.sheets + twice.kept, once.sheets + twice.kept);
  }
  const stay = texts.filter((text) => useCase.takes?.includes(text) !== true);
  return { useCase, file, texts: stay, before, after, whole };
}

async function tryOnce({ useCase, file, texts, before, after, whole }: Case, fault: Fault): Promise<Trial> {
  const { session, work } = await opened(useCase, file);
  const error = await play(session, work, fault);
  const losses = [...missing(session, texts), ...faultedState(session).strange(before, after, error !== null)];
  if (error !== null && error !== HUNG && !(error instanceof WorkbookError)) losses.push("told as a defect");
  // Whoever reads the sentence, or has waited long enough, asks again; where it went through all the same there is none.
  const again = error === null ? null : await errorOf(work());
  await session.excel.idle();
  losses.push(...missing(session, texts));
  const { sheets, kept } = wholeState(session);
  const left = sheets + kept;
  const orphans = whole.includes(left) ? [] : [differenceOf(left, whole[0] ?? "")];
  if (again !== null) orphans.push(`refused again: ${again instanceof WorkbookError ? again.reason : "with a defect"}`);
  return { fault, losses, orphans };
}

function missing(session: ExcelSession, texts: readonly string[]): string[] {
  const there = textsOf(session);
  return texts.filter((text) => !there.has(text)).map((text) => `lost: ${text}`);
}

/** Where two texts begin to differ. */
function differenceOf(left: string, whole: string): string {
  let at = 0;
  while (at < left.length && left[at] === whole[at]) at += 1;
  const near = (text: string): string => text.slice(Math.max(0, at - 80), at + 120);
  return `${near(left)}\n  instead of\n${near(whole)}`;
}

const HANGS = ["hangs", "hangs when done"] as const;

function faultsOf(
  requests: readonly (readonly number[])[],
  { codes, takes, places, hangs }: Extent,
  turn: number,
): Fault[] {
  let next = turn;
  const codesHere = (): readonly string[] => {
    if (takes === "all") return codes;
    next += 1;
    return [codes[next % codes.length] ?? ""];
  };
  return requests.flatMap((changes, request): Fault[] => [
    ...codesHere().map((code): Fault => ({ kind: "refused", request, code })),
    ...codesHere().map((code): Fault => ({ kind: "answer lost", request, code })),
    ...(changes.length > 1 ? some(changes, places) : []).map((after): Fault => ({
      kind: "cut short",
      request,
      code: "GeneralException",
      after,
    })),
    ...HANGS.filter((_, index) => hangs === "both" || (request + turn) % 2 === index).map((kind): Fault => ({
      kind,
      request,
    })),
  ]);
}

const CASES = Object.entries(USE_CASES).flatMap(([name, useCase]) =>
  useCase.on.map((place) => ({ name, place, useCase })),
);

/** Breaks every use case at every round trip, and prints what was tried. */
export function describeFaultMatrix(extent: Extent): void {
  let files: Awaited<ReturnType<typeof workbooks>>;
  const totals = { faults: 0, losses: 0, orphans: 0 };
  beforeAll(async () => {
    files = await workbooks();
  });
  afterAll(() => {
    const { faults, losses, orphans } = totals;
    process.stdout.write(`in all ${faults} faults: losses ${losses}, orphans not healed ${orphans}\n`);
  });

  it.each(CASES)("loses nothing and leaves nothing twice: $name ($place)", async ({ name, place, useCase }) => {
    const { file, texts } = files[place];
    const { session, work } = await opened(useCase, file);
    const requests = await requestsOf(session, work);
    const whole = await caseOf(useCase, file, texts);
    const faults = faultsOf(requests, extent, CASES.findIndex((own) => own.name === name) * 3);
    const bad: Trial[] = [];
    for (const fault of faults) {
      const trial = await tryOnce(whole, fault);
      if (trial.losses.length + trial.orphans.length > 0) bad.push(trial);
    }
    const [losses, orphans] = [bad.filter((own) => own.losses.length > 0), bad.filter((own) => own.orphans.length > 0)];
    totals.faults += faults.length;
    totals.losses += losses.length;
    totals.orphans += orphans.length;
    const kinds = ["refused", "answer lost", "cut short", "hangs", "hangs when done"].map(
      (kind) => `${faults.filter((fault) => fault.kind === kind).length} ${kind}`,
    );
    process.stdout.write(
      `${name} (${place}): ${requests.length} round trips, ${kinds.join(", ")}: losses ${losses.length}, orphans not healed ${orphans.length}\n`,
    );
    expect(bad).toEqual([]);
  });
}
