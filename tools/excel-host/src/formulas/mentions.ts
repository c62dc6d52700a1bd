/** Whether the texts of formulas hold words by which a sheet or a table can be reached. */

import type { FormulaText } from "./formulaCell";

/** Tells of texts whether they hold one of the words; looks at each text once. */
export function mentioner(words: readonly string[]): (written: FormulaText) => boolean {
  const known = new Map<FormulaText, boolean>();
  return (written) => {
    let isMeant = known.get(written);
    if (isMeant === undefined) known.set(written, (isMeant = words.some((word) => written.lower.includes(word))));
    return isMeant;
  };
}

export function mentionsAny(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.some((word) => lower.includes(word));
}
