/** What is made of texts of formulas, kept for when they come again. */

/** Characters of the texts that are kept: those of our own sheets several times over, and some 50 MB of what is made at the worst. */
const MOST_CHARACTERS = 400_000;

/**
 * Makes something of each text once, as long as it is kept; then all that is kept is let go together. Whoever makes it gives
 * nothing that anybody changes.
 */
export function keptByText<Result>(make: (text: string) => Result): (text: string) => Result {
  const kept = new Map<string, Result>();
  let characters = 0;
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    characters += text.length;
    if (characters > MOST_CHARACTERS) {
      kept.clear();
      characters = text.length;
    }
    kept.set(text, made);
    return made;
  };
}
