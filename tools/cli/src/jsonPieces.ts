/** JSON of long reports, in pieces: that of a hundred thousand rows as one text takes as much memory as the audit. */

/** Levels that come in pieces of their own: several reports, one report, its lists. What stands in a list is one piece. */
const LEVELS = 3;
const INDENT = "  ";

/** What `JSON.stringify` with two spaces and a line break at the end makes of plain data, in pieces. */
export function* jsonPieces(value: object): Generator<string, void> {
  yield* piecesOf(value, "\n", LEVELS);
  yield "\n";
}

/** @param line A line break and how far its lines are indented. */
function* piecesOf(value: object, line: string, levels: number): Generator<string, void> {
  const isList = Array.isArray(value);
  const members = Object.entries(value).filter(([, member]) => isList || member !== undefined);
  if (members.length === 0) {
    yield isList ? "[]" : "{}";
    return;
  }
  const inner = line + INDENT;
  let before = isList ? "[" : "{";
  for (const [key, member] of members as readonly (readonly [string, unknown])[]) {
    yield `${before}${inner}${isList ? "" : `${JSON.stringify(key)}: `}`;
    if (levels > 1 && typeof member === "object" && member !== null) yield* piecesOf(member, inner, levels - 1);
    else yield JSON.stringify(member ?? null, null, INDENT).replaceAll("\n", inner);
    before = ",";
  }
  yield `${line}${isList ? "]" : "}"}`;
}
