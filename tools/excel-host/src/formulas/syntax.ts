/** Formulas between the two forms they have: as a script or user writes them, and as a file stores them. */

import { isLetNode, isLambdaNode, parse, type Node, type Token } from "@borgar/fx/xlsx";
import { contains } from "../model/rect";
import type { Table } from "../model/table";
import { tableNamed } from "../model/tableParts";
import { HostError } from "../ground/hostError";
import { brokenLimit } from "./formulaLimits";
import { plainFunctionName, storedFunctionName, withoutPrefix } from "./functionNames";
import { keptByText } from "./keptTexts";
import type { FormulaPlace } from "./place";
import { parseReference, shownTableReference, storedTableReference, type TableReference } from "./reference";
import { formulaTokens, isReferenceToken, MAX_FORMULA_CHARS, tokensText } from "./tokens";

/**
 * The file form of a formula written in en-US with its leading `=`.
 *
 * Structured references are completed (`[@Col]` → `T[[#This Row],[Col]]`, `T` → `T[]`) and take the case of the table;
 * functions that came after Excel 2007 get their prefix; `@` is dropped, because a formula stored as an ordinary one
 * intersects implicitly everywhere. White space is kept. Unknown names and functions are let through: they give `#NAME?`.
 *
 * @throws HostError `InvalidArgument` when Excel would refuse the formula: broken syntax, more than a formula may hold, or a
 *   table, column or sheet that does not exist.
 */
export function toStoredFormula(text: string, place: FormulaPlace): string {
  return tokensText(storedTokens(text, place).filter(({ type, value }) => type !== "operator" || value !== "@"));
}

/** The tokens of the file form, with each `@` that says that a single value is meant. @throws HostError as `toStoredFormula`. */
export function storedTokens(text: string, place: FormulaPlace): Token[] {
  const formula = text.startsWith("=") ? text.slice(1) : text;
  if (formula.length > MAX_FORMULA_CHARS) throw refusal(text, `it has more than ${MAX_FORMULA_CHARS} characters`);
  const tokens = formulaTokens(formula);
  const syntax = checkedSyntax(tokens, text);
  const limit = brokenLimit(tokens);
  if (limit !== null) throw refusal(text, limit);
  const variables = variableNames(syntax);
  return tokens.map((token, index) => storedToken(token, place, variables, hasSpillMark(tokens, index)));
}

/** What Office.js `formulas` gives for a formula in file form: with `=`, without prefixes, `T[@Col]`. */
export const toDisplayedFormula = keptByText(displayedFormula);

function displayedFormula(stored: string): string {
  const tokens = formulaTokens(stored).map((token) => {
    if (token.type === "func") return { ...token, value: withoutPrefix(token.value) };
    if (token.type === "range_named") return { ...token, value: withoutPrefix(token.value) };
    const reference = token.type === "structured" ? parseReference(token.value) : null;
    return reference?.kind === "table" ? { ...token, value: shownTableReference(reference) } : token;
  });
  return `=${tokensText(withSpillMarks(tokens))}`;
}

function refusal(text: string, reason: string): HostError {
  return new HostError("InvalidArgument", `There's a problem with the formula "${text.slice(0, 200)}": ${reason}.`);
}

function checkedSyntax(tokens: readonly Token[], text: string): Node {
  try {
    return parse([...tokens]);
  } catch (error) {
    throw refusal(text, error instanceof Error ? error.message : "its syntax");
  }
}

/** Names, in lower case, that `LET` and `LAMBDA` declare anywhere in the formula. */
function variableNames(formula: Node): Set<string> {
  const names = new Set<string>();
  // Without recursion: a long sum is a tree thousands of nodes deep.
  const waiting: unknown[] = [formula];
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    if (typeof item !== "object" || item === null) continue;
    // Every object in the tree is a node of the parser, or a list of nodes.
    const node = item as Node;
    const declared = isLetNode(node) ? node.declarations.map(({ id }) => id) : isLambdaNode(node) ? node.params : [];
    for (const { name } of declared) names.add(withoutPrefix(name).toLowerCase());
    for (const child of Object.values(item) as unknown[]) if (child !== undefined) waiting.push(child);
  }
  return names;
}

/** Whether `#` follows: `A1#` is stored as `_xlfn.ANCHORARRAY(A1)`. */
function hasSpillMark(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && isReferenceToken(token) && tokens[index + 1]?.value === "#";
}

function storedToken(token: Token, place: FormulaPlace, variables: ReadonlySet<string>, isSpill: boolean): Token {
  if (token.type === "operator" && token.value === "#") return { ...token, value: "" };
  if (token.type === "func") return { ...token, value: storedFunctionName(token.value) };
  if (!isReferenceToken(token)) return token;
  const value = storedReference(token, place, variables);
  return { ...token, value: isSpill ? `_xlfn.ANCHORARRAY(${value})` : value };
}

function storedReference(token: Token, place: FormulaPlace, variables: ReadonlySet<string>): string {
  const reference = parseReference(token.value);
  switch (reference.kind) {
    case "table":
      return storedTableReference(completed(reference, place));
    case "area":
      checkSheet(reference.sheet, place, token.value);
      return upperCaseAddress(token.value);
    case "name": {
      checkSheet(reference.sheet, place, token.value);
      if (reference.sheet !== null) return token.value;
      if (variables.has(withoutPrefix(reference.name).toLowerCase())) return `_xlpm.${withoutPrefix(reference.name)}`;
      const table = tableNamed(place.workbook, reference.name)?.table;
      return table === undefined ? token.value : `${table.name}[]`;
    }
    case "foreign":
      return token.value;
  }
}

function checkSheet(name: string | null, { workbook }: FormulaPlace, text: string): void {
  if (name !== null && workbook.sheetNamed(name) === undefined) throw refusal(text, `there is no sheet "${name}"`);
}

/** Sheet names keep their case, addresses are in capitals. */
function upperCaseAddress(text: string): string {
  const start = text.lastIndexOf("!") + 1;
  return text.slice(0, start) + text.slice(start).toUpperCase();
}

/** A structured reference with its table, all names in the table's own case. */
function completed(reference: TableReference, place: FormulaPlace): TableReference {
  const table = reference.table === "" ? tableAround(place) : tableNamed(place.workbook, reference.table)?.table;
  if (table === undefined) throw refusal(storedTableReference(reference), "there is no such table");
  const columns = reference.columns.map((name) => {
    const column = table.columns.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (column === undefined) throw refusal(storedTableReference(reference), `there is no column "${name}"`);
    return column.name;
  });
  return { ...reference, table: table.name, columns };
}

function tableAround({ sheet, row, column }: FormulaPlace): Table | undefined {
  const cell = { top: row, left: column, bottom: row, right: column };
  return sheet.tables.find((table) => contains(table.range, cell));
}

/** Turns `ANCHORARRAY(A1)` back into `A1#`. */
function withSpillMarks(tokens: readonly Token[]): Token[] {
  const shown: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const [call, open, anchor, close] = tokens.slice(index, index + 4);
    if (call === undefined) break;
    const isAnchor =
      call.type === "func" &&
      plainFunctionName(call.value) === "ANCHORARRAY" &&
      open?.value === "(" &&
      close?.value === ")";
    if (isAnchor && anchor !== undefined && isReferenceToken(anchor)) {
      shown.push({ ...anchor, value: `${anchor.value}#` });
      index += 3;
    } else shown.push(call);
  }
  return shown;
}
