/** `npm run host`: runs an Office.js script against the embedded host. */

import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Script } from "node:vm";

import { newWorkbook } from "../host/xlsx/newWorkbook";
import { openWorkbook, type OpenedWorkbook } from "../host/xlsx/openWorkbook";
import { saveWorkbook } from "../host/xlsx/saveWorkbook";
import { connectHost } from "./connectHost";
import { describeFileProblem } from "./describeProblem";
import { callerPath } from "./callerPath";
import { writeResult } from "./resultFile";
import { UsageError } from "./usageError";

const HELP = `Runs an Office.js script against the embedded Excel host (a tool to develop and test, not Excel).

  npm run host -- SCRIPT.js [--in FILE.xlsx] [--out FILE.xlsx] [--json FILE|-] [--set ExcelApi=1.14]
                      [--timeout SECONDS]

SCRIPT.js is the body of an async function with Excel, Office and OfficeExtension in scope; what it returns is printed.
Without --in it starts from an empty workbook. A script that has not ended after --timeout seconds (60) is rejected. Exit codes: 0 it fulfilled · 1 it rejected · 2 wrong use or not a workbook
`;

const DEFAULT_TIMEOUT_SECONDS = 60;
/** A timer takes no more milliseconds than fit into 31 bits. */
const MAX_TIMEOUT_SECONDS = 2_000_000;

interface HostArguments {
  readonly script: string;
  readonly input: string | null;
  readonly out: string | null;
  readonly json: string | null;
  readonly excelApi: string;
  readonly timeoutSeconds: number;
}

/** What a run came to, as printed and written by `--json`. */
interface HostReport {
  readonly status: "fulfilled" | "rejected";
  readonly value: unknown;
  readonly error: { readonly code: string; readonly message: string; readonly location: string | null } | null;
  readonly roundTrips: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly unknownMembers: readonly string[];
  readonly tooNewMembers: readonly string[];
}

function parseHostArguments(argv: readonly string[]): HostArguments | null {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      in: { type: "string" },
      out: { type: "string" },
      json: { type: "string" },
      set: { type: "string" },
      timeout: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help === true) return null;
  const [script] = positionals;
  if (script === undefined || positionals.length > 1)
    throw new UsageError("Which script? Give the path of one .js file.");
  const set = /^ExcelApi=(1\.\d+)$/.exec(values.set ?? "ExcelApi=1.14");
  if (set?.[1] === undefined) throw new UsageError(`--set ${values.set ?? ""}: write ExcelApi=1.14, for example.`);
  const timeoutSeconds = Number(values.timeout ?? DEFAULT_TIMEOUT_SECONDS);
  if (!(timeoutSeconds > 0 && timeoutSeconds <= MAX_TIMEOUT_SECONDS))
    throw new UsageError(`--timeout ${values.timeout ?? ""}: write a number of seconds up to ${MAX_TIMEOUT_SECONDS}.`);
  const path = (value: string | undefined): string | null => (value === undefined ? null : callerPath(value));
  return {
    script: callerPath(script),
    input: path(values.in),
    out: path(values.out),
    json: values.json === "-" ? "-" : path(values.json),
    excelApi: set[1],
    timeoutSeconds,
  };
}

/** Compiles the script as the body of an async function whose stack traces name the file. */
function compile(path: string, timeoutSeconds: number): () => Promise<unknown> {
  const body = readFileSync(path, "utf8");
  const script = new Script(`(async () => {${body}\n})()`, { filename: basename(path) });
  // The script is the developer's own and runs with the developer's rights.
  return () => script.runInThisContext({ timeout: timeoutSeconds * 1000 }) as Promise<unknown>;
}

async function run(args: HostArguments): Promise<{ report: HostReport; opened: OpenedWorkbook }> {
  const opened = args.input === null ? newWorkbook() : openWorkbook(readFileSync(args.input));
  const excel = connectHost(opened.workbook, { excelApi: args.excelApi });
  const outcome = await settle(compile(args.script, args.timeoutSeconds), args.timeoutSeconds);
  // What never ends does not become idle either.
  if (outcome.error?.code !== TIMED_OUT) await excel.idle();
  const { roundTrips, requestBytes, responseBytes } = excel.statistics;
  const { unknownMembers, tooNewMembers } = excel;
  return { opened, report: { ...outcome, roundTrips, requestBytes, responseBytes, unknownMembers, tooNewMembers } };
}

/** Code of the report when the script ran out of time. */
const TIMED_OUT = "TimedOut";

type Outcome = Pick<HostReport, "status" | "value" | "error">;

async function settle(script: () => Promise<unknown>, timeoutSeconds: number): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined;
  const message = `The script did not end within ${timeoutSeconds} seconds: it waits for something that never comes.`;
  const timedOut: Outcome = { status: "rejected", value: null, error: { code: TIMED_OUT, message, location: null } };
  const outOfTime = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve(timedOut), timeoutSeconds * 1000);
  });
  try {
    const outcome = await Promise.race([play(script), outOfTime]);
    return outcome.error?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT" ? timedOut : outcome;
  } finally {
    clearTimeout(timer);
  }
}

async function play(script: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { status: "fulfilled", value: (await script()) ?? null, error: null };
  } catch (error) {
    return { status: "rejected", value: null, error: describeRejection(error) };
  }
}

function describeRejection(error: unknown): HostReport["error"] {
  if (typeof error !== "object" || error === null) return { code: "", message: String(error), location: null };
  const { code, message, debugInfo } = error as {
    code?: unknown;
    message?: unknown;
    debugInfo?: { errorLocation?: unknown };
  };
  const location = debugInfo?.errorLocation;
  return {
    code: typeof code === "string" ? code : error.constructor.name,
    message: typeof message === "string" ? message : "",
    location: typeof location === "string" ? location : null,
  };
}

function print(report: HostReport): void {
  if (report.error !== null) {
    const { code, message, location } = report.error;
    console.error(`Rejected: ${code}: ${message}${location === null ? "" : ` (at ${location})`}`);
  } else if (report.value !== null) {
    console.log(typeof report.value === "string" ? report.value : JSON.stringify(report.value, null, 2));
  }
  for (const member of report.unknownMembers) console.error(`Not answered by this host: ${member}`);
  for (const member of report.tooNewMembers) console.error(`Newer than the simulated set: ${member}`);
  console.error(
    `${report.roundTrips} round trips, ${report.requestBytes} bytes sent, ${report.responseBytes} received`,
  );
}

async function main(): Promise<number> {
  const args = parseHostArguments(process.argv.slice(2));
  if (args === null) {
    console.log(HELP);
    return 0;
  }
  const { report, opened } = await run(args);
  if (args.json !== "-") print(report);
  const json = `${JSON.stringify(report, null, 2)}\n`;
  if (args.json === "-") process.stdout.write(json);
  else if (args.json !== null) writeResult(resolve(args.json), json, true);
  if (args.out !== null && report.status === "fulfilled") writeResult(args.out, saveWorkbook(opened), true);
  return report.status === "fulfilled" ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    const problem = describeFileProblem(error, "en");
    console.error(problem?.message ?? error);
    process.exit(problem?.exitCode ?? 1);
  },
);
