/** Command lines of our commands: how they are read, and how one that cannot be understood is refused. */

import { parseArgs, type ParseArgsConfig } from "node:util";

/** A command line that cannot be understood; the message says which part and what is expected. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}

/**
 * The options and the other words of a command line.
 *
 * @throws UsageError which option is not known, or lacks its value.
 */
export function parseCommandLine<Options extends NonNullable<ParseArgsConfig["options"]>>(
  argv: readonly string[],
  options: Options,
): ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
