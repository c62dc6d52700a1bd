/** `npm start`: the workbench, until Ctrl+C. */

import { join } from "node:path";

import { UsageError } from "../../../commandLine/commandLine";
import { startServer, type WorkbenchServer } from "../server/server";
import { parseStartArguments, START_HELP, type StartArguments } from "./arguments";
import { check } from "./check";
import { hasScreen, openBrowser } from "./openBrowser";
import { givenWorkbook, sampleWorkbook } from "./readFile";

/** Folder of the project: the bundle stands in `.cache/workbench/server`. */
const ROOT = join(__dirname, "..", "..", "..");

const EXIT = { done: 0, failed: 1, usage: 2 } as const;

/** Makes what the server gives away; returns an exit code. */
export type BuildPages = (args: StartArguments) => number;

/**
 * Runs the command until it is done or interrupted; returns its exit code.
 *
 * @param build Called when the arguments and the file are fit to go on with.
 */
export async function startWorkbench(argv: readonly string[], build: BuildPages): Promise<number> {
  try {
    return await run(parseStartArguments(argv), build);
  } catch (error) {
    const isUsage = error instanceof UsageError;
    process.stderr.write(isUsage ? `${error.message}\n` : `The workbench failed: ${errorText(error)}\n`);
    return isUsage ? EXIT.usage : EXIT.failed;
  }
}

async function run(args: StartArguments, build: BuildPages): Promise<number> {
  if (args.help) {
    process.stdout.write(START_HELP);
    return EXIT.done;
  }
  const sample = sampleWorkbook(ROOT);
  const first = args.file === null ? null : givenWorkbook(args.file);
  const status = build(args);
  if (status !== 0) return status;
  if (args.check) return (await check({ root: ROOT, first, sample })) ? EXIT.done : EXIT.failed;
  const server = await startServer({ root: ROOT, first, sample, port: args.port });
  announce(server, args);
  await interrupted();
  await server.close();
  return EXIT.done;
}

function announce(server: WorkbenchServer, { port, open }: StartArguments): void {
  if (server.port !== port) process.stdout.write(`Port ${port} is taken.\n`);
  process.stdout.write(`Ready: ${server.address}\n`);
  if (open && hasScreen()) process.stdout.write(`${openBrowser(server, ROOT)}\n`);
  process.stdout.write("Ctrl+C ends it.\n");
}

/** Resolves when the user or the system wants the program to end. */
async function interrupted(): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => resolve());
  });
}

function errorText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
