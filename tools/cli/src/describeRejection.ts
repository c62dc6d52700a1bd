/** Reads what a script rejected with: most often an error of the client library, sometimes anything at all. */

export interface Rejection {
  /** Excel's code, or the name of a JavaScript error. */
  readonly code: string;
  readonly message: string;
  /** `Class.member` where Excel failed; null when no request failed. */
  readonly location: string | null;
  /** The statement that failed, as the client library writes it. */
  readonly statement: string | null;
  /** The statements around it, in order. */
  readonly surroundingStatements: readonly string[];
  /** Line of the script the failure came through, counted from 1; null when its trace does not say. */
  readonly line: number | null;
}

/** @param filename Name of the script in stack traces. */
export function describeRejection(error: unknown, filename: string): Rejection {
  const none = { location: null, statement: null, surroundingStatements: [], line: null };
  if (typeof error !== "object" || error === null) return { code: "", message: String(error), ...none };
  const { code, message, debugInfo, stack } = error as Readonly<Record<string, unknown>>;
  const { errorLocation, statement, surroundingStatements } = (debugInfo ?? {}) as Readonly<Record<string, unknown>>;
  return {
    code: text(code) ?? error.constructor.name,
    message: text(message) ?? "",
    location: text(errorLocation),
    statement: text(statement),
    surroundingStatements: Array.isArray(surroundingStatements) ? surroundingStatements.map(String) : [],
    line: lineIn(text(stack) ?? "", filename),
  };
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** The first place of the script in a stack trace. */
function lineIn(stack: string, filename: string): number | null {
  const start = stack.indexOf(`${filename}:`);
  const line = start === -1 ? null : /^\d+/.exec(stack.slice(start + filename.length + 1))?.[0];
  return line === null || line === undefined ? null : Number(line);
}

/** The rejection as lines for a person. */
export function rejectionLines(rejection: Rejection, filename: string): string[] {
  const { code, message, location, statement, surroundingStatements, line } = rejection;
  const around = surroundingStatements.filter((each) => each.trim() !== "");
  return [
    `Rejected: ${[code, message].filter((part) => part !== "").join(": ")}`,
    ...(location === null ? [] : [`  at ${location}`]),
    ...(line === null ? [] : [`  in ${filename}, line ${line}`]),
    ...(statement === null ? [] : [`  statement: ${statement}`]),
    ...(around.length === 0 ? [] : ["  around it:", ...around.map((each) => `    ${each}`)]),
  ];
}
