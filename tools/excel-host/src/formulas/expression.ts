/** A formula as a tree, read once per text. */

import { parse, type AstExpression, type BinaryOperator } from "@borgar/fx/xlsx";
import type { CellValue } from "../model/cell";
import { MOST_NESTED } from "./formulaLimits";
import { keptByText } from "./keptTexts";
import { plainFunctionName } from "./functionNames";
import { parseReference, type Reference } from "./reference";
import { formulaTokens, isReferenceToken } from "./tokens";

export type ArithmeticOperator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

export type Expression =
  | { readonly kind: "literal"; readonly value: CellValue }
  /** An argument left out: `IF(A1,,2)`. */
  | { readonly kind: "omitted" }
  | { readonly kind: "array"; readonly rows: readonly (readonly CellValue[])[] }
  | { readonly kind: "reference"; readonly reference: Reference }
  | {
      readonly kind: "unary";
      readonly operator: "+" | "-" | "%";
      readonly operand: Expression;
    }
  | {
      readonly kind: "binary";
      readonly operator: ArithmeticOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  /** `name` is upper case, without prefix. */
  | {
      readonly kind: "call";
      readonly name: string;
      readonly parameters: readonly Expression[];
    }
  /** One value of a range, the one in the formula's own row or column: `@A1:A3`. */
  | { readonly kind: "single"; readonly operand: Expression }
  /** What this host does not calculate. */
  | { readonly kind: "unsupported"; readonly what: string };

export interface ParsedFormula {
  readonly expression: Expression;
  /** Every reference in the text, in order, also of parts that are not calculated. */
  readonly references: readonly Reference[];
  /** Functions called, upper case, without prefix. */
  readonly functions: ReadonlySet<string>;
}

/** Reads a formula in file form. Never throws: what cannot be read is an `unsupported` expression. */
export const parseFormula = keptByText(readFormula);

function readFormula(text: string): ParsedFormula {
  const tokens = formulaTokens(text);
  const references = tokens.filter(isReferenceToken).map((token) => parseReference(token.value));
  const functions = new Set(tokens.filter(({ type }) => type === "func").map(({ value }) => plainFunctionName(value)));
  try {
    return { expression: toExpression(parse([...tokens])), references, functions };
  } catch (error) {
    const what = error instanceof Error ? error.message : "syntax";
    return { expression: { kind: "unsupported", what }, references, functions };
  }
}

const OPERATORS: ReadonlySet<BinaryOperator> = new Set<BinaryOperator>([
  "+",
  "-",
  "*",
  "/",
  "^",
  "&",
  "=",
  "<>",
  "<",
  "<=",
  ">",
  ">=",
]);

function isArithmetic(operator: BinaryOperator): operator is ArithmeticOperator {
  return OPERATORS.has(operator);
}

/** Operators and functions in one another, above which the way down would be too long. */
const MOST_LEVELS = 2_000;

/** What a part of a formula stands in. */
interface Depth {
  readonly functions: number;
  /** Functions and operators. */
  readonly levels: number;
}

function toExpression(node: AstExpression | null, outside: Depth = { functions: 0, levels: 0 }): Expression {
  if (node === null) return { kind: "omitted" };
  const depth = { ...outside, levels: outside.levels + 1 };
  if (depth.levels > MOST_LEVELS) return { kind: "unsupported", what: "a formula of too many levels" };
  switch (node.type) {
    case "Literal":
      return Number.isFinite(node.value) || typeof node.value !== "number"
        ? { kind: "literal", value: node.value }
        : { kind: "literal", value: { error: "#NUM!" } };
    case "ErrorLiteral":
      return {
        kind: "literal",
        value: {
          error: node.value.slice(node.value.lastIndexOf("!", node.value.length - 2) + 1),
        },
      };
    case "ReferenceIdentifier":
      return { kind: "reference", reference: parseReference(node.value) };
    case "UnaryExpression":
      return unary(node.operator, node.arguments[0] ?? null, depth);
    case "BinaryExpression": {
      const [left = null, right = null] = node.arguments;
      if (!isArithmetic(node.operator)) return { kind: "unsupported", what: `operator "${node.operator}"` };
      return {
        kind: "binary",
        operator: node.operator,
        left: toExpression(left, depth),
        right: toExpression(right, depth),
      };
    }
    case "CallExpression":
      return call(node.callee, node.arguments, depth);
    case "ArrayExpression":
      return {
        kind: "array",
        rows: node.elements.map((row) => row.map((element) => arrayElement(element))),
      };
    case "LambdaExpression":
    case "LetExpression":
      return { kind: "unsupported", what: node.type };
  }
}

function unary(operator: string, operand: AstExpression | null, depth: Depth): Expression {
  if (operator === "@") return { kind: "single", operand: toExpression(operand, depth) };
  if (operator !== "+" && operator !== "-" && operator !== "%")
    return { kind: "unsupported", what: `operator "${operator}"` };
  return { kind: "unary", operator, operand: toExpression(operand, depth) };
}

function call(
  callee: { readonly type: string; readonly name?: string },
  parameters: readonly AstExpression[],
  depth: Depth,
): Expression {
  if (depth.functions === MOST_NESTED)
    return { kind: "unsupported", what: `more than ${MOST_NESTED} functions in one another` };
  if (callee.type !== "Identifier" || callee.name === undefined) return { kind: "unsupported", what: callee.type };
  const name = plainFunctionName(callee.name);
  const inside = { ...depth, functions: depth.functions + 1 };
  if (name === "SINGLE" && parameters.length === 1)
    return { kind: "single", operand: toExpression(parameters[0] ?? null, depth) };
  return { kind: "call", name, parameters: parameters.map((parameter) => toExpression(parameter, inside)) };
}

function arrayElement(node: AstExpression): CellValue {
  const element = toExpression(node);
  return element.kind === "literal" ? element.value : { error: "#VALUE!" };
}
