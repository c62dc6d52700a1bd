/** Rows or columns side by side. */

/** From one row or column to another, both included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Puts neighbours together. @param lines Rows or columns, ascending. */
export function runsOf(lines: readonly number[]): Run[] {
  const runs: { first: number; last: number }[] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run?.last === line - 1) run.last = line;
    else runs.push({ first: line, last: line });
  }
  return runs;
}
