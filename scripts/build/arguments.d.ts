export class BuildUsageError extends Error {}
export interface BuildWishes {
  readonly address: string;
  readonly out: string;
  readonly isHelp: boolean;
}
export function parseArguments(args: readonly string[], root: string): BuildWishes;
