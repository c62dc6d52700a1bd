/**
 * The shape of a formula: what Excel leaves as it was written. References are one sign each, because rows and columns move and
 * Excel writes `Table[[#This Row],[A]]` as `[@A]`; functions, operators, numbers and texts stay.
 */

const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[|[\p{L}_\\$][\p{L}\p{N}_.\\$?]*(?:![\p{L}\p{N}_.$]+)?|\d+(?:\.\d+)?(?:E[+-]?\d+)?|\s+|[^\s]/giu;
const REFERENCE = "\u00a7";

/** The shape of a formula, with or without its leading `=`. */
export function formulaShape(formula: string): string {
  let shape = "";
  let rest = formula.startsWith("=") ? formula.slice(1) : formula;
  while (rest !== "") {
    TOKEN.lastIndex = 0;
    const token = TOKEN.exec(rest)?.[0] ?? rest;
    const length = token === "[" ? bracketLength(rest) : token.length;
    const next = rest.charAt(length);
    shape = withToken(shape, token, next);
    rest = rest.slice(length);
  }
  return shape;
}

function withToken(shape: string, token: string, next: string): string {
  if (/^\s/.test(token) || token === "@" || /^'/.test(token)) return shape;
  if (token.startsWith('"') || /^\d/.test(token)) return shape + token;
  const isName = /^[\p{L}_\\$]/u.test(token);
  if (isName && next === "(") return shape + token.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, "");
  const isReference = isName || token === "[" || token === ":" || token === "!";
  if (!isReference) return shape + token;
  return shape.endsWith(REFERENCE) ? shape : shape + REFERENCE;
}

/** Characters up to the bracket that closes the first one; an apostrophe takes the next character's meaning away. */
function bracketLength(text: string): number {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === "'") index += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") depth -= 1;
    if (depth === 0) return index + 1;
  }
  return text.length;
}
