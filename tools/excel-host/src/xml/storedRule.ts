/** Formulas inside elements that are kept as a file stores them. */

import { replaceElements, withContent } from "./xmlTags";
import { contentOf, encodeText } from "./xmlText";

/** A stored `cfRule` with its formulas rewritten; the same text when none changes. */
export function rewriteStoredRule(stored: string, rewrite: (formula: string) => string): string {
  return replaceElements(stored, "formula", "a rule", (whole) => {
    const formula = contentOf(whole);
    const rewritten = rewrite(formula);
    return rewritten === formula ? whole : withContent(whole, encodeText(rewritten));
  });
}
