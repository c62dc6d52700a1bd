/** Formulas cut into tokens. */

import { tokenize, type Token } from "@borgar/fx/xlsx";
import { keptByText } from "./keptTexts";

/** Longest formula. Source: "Excel specifications and limits" of Microsoft. */
export const MAX_FORMULA_CHARS = 8192;

/**
 * Tokens of a formula without its leading `=`.
 *
 * A text longer than a formula can be is one unknown token. An error behind a sheet name (`Sheet1!#REF!`, what deleting cells leaves) comes as one error token.
 */
export function formulaTokens(formula: string): readonly Token[] {
  // Cutting takes the square of the length of what was made for it, so that no file may decide on the length.
  return formula.length > MAX_FORMULA_CHARS ? [{ type: "unknown", value: formula }] : keptTokens(formula);
}

const keptTokens = keptByText(cutTokens);

function cutTokens(formula: string): readonly Token[] {
  const tokens = tokenize(formula);
  if (!tokens.some((token) => token.type.startsWith("context"))) return tokens;
  const merged: Token[] = [];
  for (const token of tokens) {
    const bang = merged.at(-1);
    const context = merged.at(-2);
    if (token.type === "error" && bang?.value === "!" && context?.type.startsWith("context") === true) {
      merged.splice(-2, 2, {
        ...token,
        value: `${context.value}!${token.value}`,
      });
    } else merged.push(token);
  }
  return merged;
}

/** Whether a token is a reference to cells, a name or a part of a table. */
export function isReferenceToken({ type }: Token): boolean {
  return type === "range" || type === "range_beam" || type === "range_named" || type === "structured";
}

/** The formula that tokens make. */
export function tokensText(tokens: readonly Token[]): string {
  return tokens.map((token) => token.value).join("");
}
