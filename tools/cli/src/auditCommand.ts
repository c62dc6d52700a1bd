/** What `npm run audit` does: the audit of workbook files without a browser. */

import { today } from "../../../src/app/today";
import type { AuditJson } from "../../../src/core/auditJson";
import { AUDIT_HELP, parseAuditArguments, type AuditArguments } from "./auditArguments";
import { auditFile } from "./auditFile";
import { callerPath } from "./callerPath";
import { describeFileProblem } from "./describeProblem";
import { EXIT } from "./exitCode";
import { refuseRepeated, refuseSharedPlaces, type ResultFile } from "./distinctFiles";
import { jsonPieces } from "./jsonPieces";
import { refuseUnwritable, resultPath, writeResult } from "./resultFile";

function withCallerPaths(args: AuditArguments): AuditArguments {
  const path = (value: string | null): string | null => (value === null ? null : callerPath(value));
  return {
    ...args,
    files: args.files.map(callerPath),
    out: path(args.out),
    outDir: path(args.outDir),
    json: args.json === "-" ? "-" : path(args.json),
  };
}

/** Runs the command and says on stderr what went wrong; gives the exit code. */
export async function runAuditCommand(argv: readonly string[]): Promise<number> {
  try {
    return await audit(argv);
  } catch (error) {
    return report(error, null, "");
  }
}

async function audit(argv: readonly string[]): Promise<number> {
  const args = withCallerPaths(parseAuditArguments(argv, today()));
  if (args.help) {
    process.stdout.write(AUDIT_HELP);
    return EXIT.done;
  }
  refusePlaces(args);
  const results: AuditJson[] = [];
  let exitCode: number = EXIT.done;
  for (const file of args.files) {
    exitCode = Math.max(exitCode, await runFile(file, args, results));
  }
  writeJson(args, results);
  return exitCode;
}

/**
 * Looks at the places of all files before the first is read.
 *
 * @throws UsageError, NotWrittenError: see `describeFileProblem`.
 */
function refusePlaces(args: AuditArguments): void {
  const inputs = args.files.map((path) => ({ what: `the input ${path}`, path }));
  refuseRepeated(inputs);
  const json = args.json === "-" ? null : args.json;
  const report = json === null ? [] : [{ what: `--json ${json}`, path: json, remedy: "Give --json another name." }];
  refuseSharedPlaces(inputs, [...args.files.map((file) => resultOf(file, args)), ...report]);
  if (json !== null) refuseUnwritable(json, args.force);
}

/** The result of one input as the user asked for it. */
function resultOf(file: string, args: AuditArguments): ResultFile {
  const path = resultPath(file, args);
  if (args.out !== null) return { what: `--out ${path}`, path, remedy: "Give --out another name." };
  const where = args.outDir === null ? path : `${path} in --out-dir`;
  const remedy = "Give --out-dir another folder, or audit these workbooks one by one with --out.";
  return { what: `the result of ${file} (${where})`, path, remedy };
}

async function runFile(file: string, args: AuditArguments, results: AuditJson[]): Promise<number> {
  // With the JSON on stdout, everything for people goes to stderr.
  const print = args.json === "-" ? console.error : console.log;
  try {
    const { exitCode, json, summary } = await auditFile(file, args);
    if (json !== null) results.push(json);
    if (!args.quiet || exitCode !== EXIT.done) for (const line of summary) print(line);
    return exitCode;
  } catch (error) {
    return report(error, args, file);
  }
}

function writeJson(args: AuditArguments, results: readonly AuditJson[]): void {
  if (args.json === null || results.length === 0) return;
  const [only] = results;
  const pieces = jsonPieces(args.files.length === 1 && only !== undefined ? only : results);
  if (args.json === "-") for (const piece of pieces) process.stdout.write(piece);
  else writeResult(args.json, pieces, args.force);
}

/** Says what went wrong; a defect of ours with its trace, so that it can be reported. */
function report(error: unknown, args: Pick<AuditArguments, "language"> | null, file: string): number {
  const problem = describeFileProblem(error, args?.language ?? "en", file);
  if (problem !== null) {
    console.error(problem.message);
    if (problem.exitCode === EXIT.defect) console.error(error);
  } else console.error("This is a defect of the program:", error);
  return problem?.exitCode ?? EXIT.defect;
}
