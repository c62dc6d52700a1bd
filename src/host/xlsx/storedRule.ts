/** Formulas inside elements that are kept as a file stores them. */

import { decodeXml, encodeText } from "./xmlText";

const FORMULA = /(<(?:[\w.-]+:)?formula(?:\s[^>]*)?>)([^<]*)(<\/(?:[\w.-]+:)?formula>)/g;

/** A stored `cfRule` with its formulas rewritten; the same text when none changes. */
export function rewriteStoredRule(stored: string, rewrite: (formula: string) => string): string {
  return stored.replace(FORMULA, (whole, start: string, text: string, end: string) => {
    const formula = decodeXml(text);
    const rewritten = rewrite(formula);
    return rewritten === formula ? whole : start + encodeText(rewritten) + end;
  });
}
