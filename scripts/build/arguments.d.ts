export const OFFICE_JS: string;
export class BuildUsageError extends Error {}
export interface BuildWishes {
  readonly address: string;
  readonly out: string;
  readonly officeJs: string;
  readonly hasSourceMaps: boolean;
  readonly isHelp: boolean;
}
export function parseArguments(args: readonly string[], root: string): BuildWishes;
