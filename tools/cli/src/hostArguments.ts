/** The command line of `npm run host`. */

import { type HostProfile, isProfileName, PROFILES } from "excel-host";

import { parseCommandLine, UsageError } from "../../commandLine/commandLine";
import { callerPath } from "./callerPath";

export const HELP = `Runs an Office.js script against the embedded Excel host (a tool to develop and test, not Excel).

  npm run host -- SCRIPT.js [--in FILE.xlsx] [--out FILE.xlsx] [--json FILE|-]
                  [--profile ${Object.keys(PROFILES).join("|")}] [--set ExcelApi=1.14] [--timeout SECONDS]

SCRIPT.js is the body of an async function with Excel, Office and OfficeExtension of the real client in scope; what it
returns is printed.

  --in FILE.xlsx    start from this workbook. Without it: an empty workbook with Sheet1
  --out FILE.xlsx   save the workbook here when the script fulfilled; an existing file is replaced,
                    but never --in or SCRIPT.js
  --json FILE|-     write the report as JSON; with - only the JSON goes to stdout
  --profile NAME    play this Excel: its newest requirement set and its limit of bytes (5 MB on the web)
  --set ExcelApi=N  play an Excel that knows members up to this set; without it 1.14, or that of the profile
  --timeout SECONDS reject a script that has not ended by then (60)
  --help            this text

A script that rejects is reported with code, message, place and statement. Members that this host does not know, or that
are newer than the set, are named. Round trips and bytes are printed last.

Exit codes: 0 it fulfilled · 1 it rejected or ran out of time · 2 wrong use, or not a workbook · 4 not written
`;

const DEFAULT_TIMEOUT_SECONDS = 60;
/** A timer takes no more milliseconds than fit into 31 bits. */
const MAX_TIMEOUT_SECONDS = 2_000_000;

export interface HostArguments {
  readonly script: string;
  readonly input: string | null;
  readonly out: string | null;
  /** A path, `-` for stdout, or null. */
  readonly json: string | null;
  readonly profile: Partial<HostProfile>;
  readonly timeoutSeconds: number;
}

/**
 * Reads the command line; null when help is asked for.
 *
 * @throws UsageError for a line that makes no sense.
 */
export function parseHostArguments(argv: readonly string[]): HostArguments | null {
  const { values, positionals } = parseCommandLine(argv, OPTIONS);
  if (values.help === true) return null;
  const [script] = positionals;
  if (script === undefined || positionals.length > 1)
    throw new UsageError("Which script? Give the path of one .js file.");
  const path = (value: string | undefined): string | null => (value === undefined ? null : callerPath(value));
  return {
    script: callerPath(script),
    input: path(values.in),
    out: path(values.out),
    json: values.json === "-" ? "-" : path(values.json),
    profile: { ...namedProfile(values.profile), ...chosenSet(values.set) },
    timeoutSeconds: seconds(values.timeout),
  };
}

const OPTIONS = {
  in: { type: "string" },
  out: { type: "string" },
  json: { type: "string" },
  profile: { type: "string" },
  set: { type: "string" },
  timeout: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

function namedProfile(name: string | undefined): Partial<HostProfile> {
  if (name === undefined) return {};
  if (!isProfileName(name)) throw new UsageError(`--profile ${name}: one of ${Object.keys(PROFILES).join(", ")}.`);
  return PROFILES[name];
}

function chosenSet(text: string | undefined): Partial<HostProfile> {
  if (text === undefined) return {};
  const set = /^ExcelApi=(1\.\d+)$/.exec(text)?.[1];
  if (set === undefined) throw new UsageError(`--set ${text}: write ExcelApi=1.14, for example.`);
  return { excelApi: set };
}

function seconds(text: string | undefined): number {
  const value = Number(text ?? DEFAULT_TIMEOUT_SECONDS);
  if (!(value > 0 && value <= MAX_TIMEOUT_SECONDS))
    throw new UsageError(`--timeout ${text ?? ""}: write a number of seconds up to ${MAX_TIMEOUT_SECONDS}.`);
  return value;
}
