/** The thread of `npm run host`: opens the workbook, runs the script against the embedded host, says what it came to. */

import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";

import { type EmbeddedExcel, FileError, newWorkbook, openWorkbook, saveWorkbook } from "excel-host";

import { ADD_IN_ID } from "../../../src/core/contract/names";
import { connectHost } from "./connectHost";
import { describeFileProblem } from "./describeProblem";
import type { HostArguments } from "./hostArguments";
import type { HostJobMessage, HostJobStart, HostResult } from "./hostJob";
import { TIMED_OUT, type HostReport, type Outcome } from "./hostReport";
import { runScript } from "./runScript";

async function answerJob(args: HostArguments): Promise<HostJobMessage> {
  try {
    return await runJob(args);
  } catch (error) {
    const problem = describeFileProblem(error, "en", error instanceof FileError ? (args.input ?? "") : "");
    if (problem === null) throw error;
    return { problem };
  }
}

async function runJob(args: HostArguments): Promise<HostResult> {
  const opened = args.input === null ? newWorkbook(ADD_IN_ID) : openWorkbook(readFileSync(args.input), ADD_IN_ID);
  const excel = connectHost(opened.workbook, args.profile);
  parentPort?.postMessage({ isStarted: true } satisfies HostJobStart);
  const outcome = await runScript(args.script, args.timeoutSeconds);
  // What never ends does not become idle either.
  if (outcome.error?.code !== TIMED_OUT) await excel.idle();
  const isSaved = args.out !== null && outcome.status === "fulfilled";
  return { report: reportOf(outcome, excel), saved: isSaved ? saveWorkbook(opened) : null };
}

function reportOf(outcome: Outcome, excel: EmbeddedExcel): HostReport {
  const { roundTrips, requestBytes, responseBytes } = excel.statistics;
  const { unknownMembers, tooNewMembers, circularReferences } = excel;
  return { ...outcome, roundTrips, requestBytes, responseBytes, unknownMembers, tooNewMembers, circularReferences };
}

void answerJob(workerData as HostArguments).then((message) => parentPort?.postMessage(message));
