/** Breaks one request of a work: it is refused, its answer is lost, it is cut short after an action, or it is never answered. */

import type { ExcelSession } from "excel-host/testing/excelSession";

import { isCleaning, type Request } from "./requestLog";

export type Work = () => Promise<unknown>;

/** A request that is refused, whose answer is lost, or that is cut short after so many of its actions. */
interface Failure {
  readonly kind: "refused" | "answer lost" | "cut short";
  /** Counted from 0 without the client's own cleaning. */
  readonly request: number;
  readonly code: string;
  readonly after?: number;
}

/** A request that is never answered: before anything of it took effect, or after all did. */
interface Hang {
  readonly kind: "hangs" | "hangs when done";
  readonly request: number;
}

export type Fault = Failure | Hang;

/** Stands for the error where a work hangs: nobody has thrown one. */
export const HUNG = "hung";
/** Milliseconds that a request which was planned to hang may take to come. */
const LONGEST = 30_000;
/** What the rest of a work may take that goes on although a request of it hangs. */
const PATIENCE = 60;

/** Runs a work that breaks; what it throws is given back. A fault that reaches no request is an error of the test. */
export async function play(session: ExcelSession, work: Work, fault: Fault): Promise<unknown> {
  return "code" in fault ? playFailure(session, work, fault) : playHang(session, work, fault);
}

async function playFailure({ excel }: ExcelSession, work: Work, fault: Failure): Promise<unknown> {
  const handle = excel.handle.bind(excel);
  let count = 0;
  excel.handle = (text) => {
    const request = JSON.parse(text) as Request;
    if (isCleaning(request)) return handle(text);
    count += 1;
    if (count - 1 !== fault.request) return handle(text);
    excel.faults.failNext(fault.code, { after: fault.kind !== "refused" });
    if (fault.kind !== "cut short") return handle(text);
    return handle(JSON.stringify({ ...request, Actions: request.Actions.slice(0, fault.after) }));
  };
  const error: unknown = await errorOf(work());
  await excel.idle();
  excel.handle = handle;
  if (count <= fault.request) throw new Error(`Request ${fault.request} of ${count} was never made: nothing broke.`);
  return error;
}

async function playHang({ excel }: ExcelSession, work: Work, { kind, request }: Hang): Promise<unknown> {
  const handleLater = excel.handleLater.bind(excel);
  let count = 0;
  let reached: (value: string) => void = () => undefined;
  const isReached = new Promise<string>((resolve) => (reached = resolve));
  excel.handleLater = async (text, flags) => {
    if (isCleaning(JSON.parse(text) as Request)) return handleLater(text, flags);
    count += 1;
    if (count - 1 !== request) return handleLater(text, flags);
    if (kind === "hangs when done") await handleLater(text, flags);
    reached(HUNG);
    return new Promise<never>(() => undefined);
  };
  const ended = errorOf(work());
  // What nobody waits for may come after the work.
  const first = await Promise.race([isReached, after(LONGEST)]);
  if (first !== HUNG) throw new Error(`Request ${request} of ${count} was never made: nothing hung.`);
  // An extra is not waited for: then the work comes to its end.
  const outcome = await Promise.race([ended, after(PATIENCE)]);
  await excel.idle();
  excel.handleLater = handleLater;
  return outcome;
}

/** What a work throws; null where it comes to its end. */
export async function errorOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (reason: unknown) => reason ?? "nothing",
  );
}

async function after(milliseconds: number): Promise<string> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(HUNG + (milliseconds === LONGEST ? " for too long" : "")), milliseconds).unref();
  });
}
