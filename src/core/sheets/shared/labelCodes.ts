/** Codes by the words that our sheets and the guide's lists have for them. */

import { LANGUAGES, type Category, type Status } from "../../guide/codes";
import { optionsOf } from "../../guide/vocabulary";
import { sheetTexts } from "../../texts/texts";
import { fold } from "../../words/fold";

/** The code that a text names in any language; null where it is no such name, or that of several. */
export function codeOfLabel(column: "category" | "status", text: string): Category | Status | null {
  const own = fold(text);
  const labels = LANGUAGES.flatMap((language) => {
    const { categories, statuses } = sheetTexts(language);
    return Object.entries(column === "category" ? categories : statuses);
  });
  const options = optionsOf(column === "category" ? "CATEGORY" : "STATUS").flatMap(({ code, labels: names }) =>
    Object.values(names).map((name) => [code, name] as const),
  );
  const codes = new Set([...labels, ...options].filter(([, label]) => fold(label) === own).map(([code]) => code));
  const [only] = codes;
  return only === undefined || codes.size > 1 ? null : (only as Category | Status);
}
