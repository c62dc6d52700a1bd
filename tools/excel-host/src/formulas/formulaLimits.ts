/**
 * What a formula may hold at most.
 *
 * Source: "Excel specifications and limits" of Microsoft (arguments, levels); "Text values in formulas are limited to 255
 * characters", the message of Excel for longer ones.
 */

import type { Token } from "@borgar/fx/xlsx";

const MOST_TEXT_CHARS = 255;
const MOST_ARGUMENTS = 255;

/** Levels of functions in one another. */
export const MOST_NESTED = 64;

/** Says which limit a formula breaks, in words that follow "There's a problem with the formula: "; null when none. */
export function brokenLimit(tokens: readonly Token[]): string | null {
  /** Of each open bracket: whether it belongs to a function, and its arguments so far. */
  const open: { readonly isCall: boolean; count: number }[] = [];
  let levels = 0;
  for (const [index, { type, value }] of tokens.entries()) {
    if (type === "string" && textLength(value) > MOST_TEXT_CHARS)
      return `texts in a formula have at most ${MOST_TEXT_CHARS} characters`;
    if (value === "(" || value === "{") {
      const isCall = value === "(" && tokens[index - 1]?.type === "func";
      open.push({ isCall, count: 1 });
      levels += isCall ? 1 : 0;
      if (levels > MOST_NESTED) return `more than ${MOST_NESTED} functions stand in one another`;
    } else if (value === ")" || value === "}") levels -= open.pop()?.isCall === true ? 1 : 0;
    else if (value === ",") {
      const inner = open.at(-1);
      if (inner?.isCall === true && (inner.count += 1) > MOST_ARGUMENTS)
        return `a function takes at most ${MOST_ARGUMENTS} arguments`;
    }
  }
  return null;
}

/** Characters of a text between its quotes, a doubled quote being one. */
function textLength(quoted: string): number {
  return quoted.slice(1, -1).replaceAll('""', '"').length;
}
