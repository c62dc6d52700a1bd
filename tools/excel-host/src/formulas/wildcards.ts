/** Texts in which `?` stands for one character and `*` for any number of them; `~` before one means itself. */

/** A character that is wanted, folded, or what stands for others. */
type Part = string | typeof ONE | typeof ANY;

const ONE = Symbol("one character");
const ANY = Symbol("any characters");

/**
 * Tells of texts whether the whole of them is as the pattern wants, without case.
 *
 * In time that grows with the text times the pattern, whatever they hold: of several `*` only the last one met is tried again.
 */
export function wildcardMatcher(pattern: string): (text: string) => boolean {
  const parts = partsOf(pattern);
  return (text) => matches(parts, text);
}

function partsOf(pattern: string): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern.charAt(at);
    const next = pattern.charAt(at + 1);
    if (sign === "~" && next !== "" && "~?*".includes(next)) {
      parts.push(next);
      at += 1;
    } else parts.push(sign === "?" ? ONE : sign === "*" ? ANY : folded(sign));
  }
  return parts;
}

function matches(parts: readonly Part[], text: string): boolean {
  let [part, at] = [0, 0];
  let retry: { part: number; at: number } | null = null;
  while (at < text.length) {
    const wanted = parts[part];
    if (wanted === ANY) {
      part += 1;
      retry = { part, at };
    } else if (wanted === ONE || wanted === folded(text.charAt(at))) {
      part += 1;
      at += 1;
    } else if (retry === null) return false;
    else {
      // The last `*` takes one character more.
      retry = { part: retry.part, at: retry.at + 1 };
      ({ part, at } = retry);
    }
  }
  return parts.slice(part).every((rest) => rest === ANY);
}

/** A character without case; one whose capital is several stays itself. */
function folded(character: string): string {
  const upper = character.toUpperCase();
  return upper.length === 1 ? upper : character;
}
