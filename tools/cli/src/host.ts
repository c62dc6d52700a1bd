/** `npm run host`: runs an Office.js script against the embedded host. */

import { basename } from "node:path";

import { describeFileProblem } from "./describeProblem";
import { rejectionLines } from "./describeRejection";
import { EXIT } from "./exitCode";
import { refuseSharedPlaces } from "./distinctFiles";
import { HELP, parseHostArguments, type HostArguments } from "./hostArguments";
import { HostJobError, startHostJob } from "./hostJob";
import type { HostReport } from "./hostReport";
import { refuseUnwritable, writeResult } from "./resultFile";

function print(report: HostReport, script: string): void {
  if (report.error !== null) {
    for (const line of rejectionLines(report.error, basename(script))) console.error(line);
  } else if (report.value !== null) {
    console.log(typeof report.value === "string" ? report.value : JSON.stringify(report.value, null, 2));
  }
  for (const member of report.unknownMembers) console.error(`Not answered by this host: ${member}`);
  for (const member of report.tooNewMembers) console.error(`Newer than the simulated set: ${member}`);
  for (const cell of report.circularReferences) console.error(`Circular reference: ${cell}`);
  const { roundTrips, requestBytes, responseBytes } = report;
  if (roundTrips !== null)
    console.error(`${roundTrips} round trips, ${requestBytes ?? 0} bytes sent, ${responseBytes ?? 0} received`);
}

/**
 * Looks at the places of all files before the script runs.
 *
 * @throws UsageError when one would take the place of another.
 * @throws NotWrittenError when a result cannot be written where it was asked for.
 */
function refusePlaces({ script, input, out, json }: HostArguments): void {
  const scripts = [{ what: `the script ${script}`, path: script }];
  const inputs = input === null ? [] : [{ what: `--in ${input}`, path: input }];
  const results = Object.entries({ "--out": out, "--json": json === "-" ? null : json }).flatMap(([option, path]) =>
    path === null ? [] : [{ what: `${option} ${path}`, path, remedy: `Give ${option} another name.` }],
  );
  refuseSharedPlaces([...scripts, ...inputs], results);
  for (const { path } of results) refuseUnwritable(path, true);
}

async function main(): Promise<number> {
  const args = parseHostArguments(process.argv.slice(2));
  if (args === null) {
    process.stdout.write(HELP);
    return EXIT.done;
  }
  refusePlaces(args);
  const { report, saved } = await startHostJob(args);
  if (args.json !== "-") print(report, args.script);
  const json = `${JSON.stringify(report, null, 2)}\n`;
  if (args.json === "-") process.stdout.write(json);
  else if (args.json !== null) writeResult(args.json, json, true);
  if (args.out !== null && saved !== null) writeResult(args.out, saved, true);
  return report.status === "fulfilled" ? EXIT.done : EXIT.defect;
}

/** Says what went wrong; gives the exit code. */
function report(error: unknown): number {
  const problem = error instanceof HostJobError ? error : describeFileProblem(error, "en");
  console.error(problem?.message ?? error);
  return problem?.exitCode ?? EXIT.defect;
}

// Nothing exits at once: what stands in a pipe that is read slowly would be lost.
void main()
  .catch(report)
  .then((code) => {
    process.exitCode = code;
  });
