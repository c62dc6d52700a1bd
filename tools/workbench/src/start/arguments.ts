/** The command line of the workbench as data. */

import { parseCommandLine, UsageError } from "../../../commandLine/commandLine";

export interface StartArguments {
  /** Path as typed; null for the sample workbook. */
  readonly file: string | null;
  readonly port: number;
  readonly open: boolean;
  readonly check: boolean;
  readonly help: boolean;
}

export const START_HELP = `Opens a workbook beside the task pane in a local page: a place to try and develop, not Excel.

  npm start [-- FILE.xlsx] [options]

  --port N      port to listen on (default 3443; when it is taken, the next free one); the pane has the one after it
  --no-open     do not open a browser
  --check       do the main job once in a browser without a window, keep a picture of it, and end
  --help        this text

Without FILE it opens the sample workbook. Files stay on this machine, and FILE itself is never changed.
`;

const DEFAULT_PORT = 3443;

/** @throws UsageError when an option is unknown or incomplete. */
export function parseStartArguments(argv: readonly string[]): StartArguments {
  const { values, positionals } = parseCommandLine(argv, OPTIONS);
  if (positionals.length > 1) throw new UsageError("Give one workbook at most.");
  return {
    file: positionals[0] ?? null,
    port: parsePort(values.port),
    open: values["no-open"] !== true,
    check: values.check ?? false,
    help: values.help ?? false,
  };
}

const OPTIONS = {
  port: { type: "string" },
  "no-open": { type: "boolean" },
  check: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

function parsePort(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535)
    throw new UsageError(`--port ${text}: give a number from 1 to 65535.`);
  return port;
}
