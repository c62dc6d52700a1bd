/** Formulas as they are entered into cells: what this host would calculate otherwise than Excel is refused by name. */

import type { Token } from "@borgar/fx/xlsx";
import { HostError } from "../ground/hostError";
import { parseFormula } from "../formulas/expression";
import { isExcelFunction, plainFunctionName } from "../formulas/functionNames";
import { FUNCTIONS } from "../formulas/functions/registry";
import type { FormulaPlace } from "../formulas/place";
import { isArrayFormula } from "./spill";
import { storedTokens } from "../formulas/syntax";
import { isReferenceToken, tokensText } from "../formulas/tokens";

/**
 * The file form of a formula that somebody enters into a cell. Functions that no Excel has are let through: they give `#NAME?`.
 *
 * @throws HostError `InvalidArgument` when Excel would refuse the formula; `NotImplemented`, with the name of what it is, for a
 *   function of Excel that is not calculated here and for a formula whose results would spill.
 */
export function toEnteredFormula(text: string, place: FormulaPlace): string {
  const tokens = storedTokens(text, place);
  for (const { type, value } of tokens) if (type === "func") refuseFunction(plainFunctionName(value), text);
  if (tokens.some(mayBeMany)) {
    const { expression } = parseFormula(tokensText(tokens));
    if (isArrayFormula(expression, place)) throw refusal(text, "a formula with more than one result");
  }
  return tokensText(tokens.filter(({ type, value }) => type !== "operator" || value !== "@"));
}

function refuseFunction(name: string, text: string): void {
  if (isExcelFunction(name) && !FUNCTIONS.has(name) && name !== "SINGLE") throw refusal(text, `the function ${name}`);
}

function refusal(text: string, what: string): HostError {
  return new HostError("NotImplemented", `This host does not calculate ${what}: ${text.slice(0, 200)}`);
}

/** Whether a token can stand for more than one value. Most formulas have none, and are not looked at further. */
function mayBeMany({ type, value }: Token): boolean {
  if (type === "operator") return value === "{" || value === ":" || value === " ";
  if (!isReferenceToken({ type, value })) return value === "{";
  return type !== "range" || value.includes(":");
}
