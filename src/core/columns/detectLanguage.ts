/** The language of a result when nobody chose one: the one most headers are written in. */

import { LANGUAGES, type Language } from "../guide/codes";
import { fold } from "../words/fold";
import { languagesOfHeader } from "./headerWords";
import type { TableMapping } from "../model/mapping";

/** The majority language of the matched headers; English when there are none. */
export function detectLanguage(mappings: readonly TableMapping[]): Language {
  const votes = new Map<Language, number>();
  for (const { columns } of mappings) {
    for (const { header, field } of columns) {
      const languages = field === null ? [] : languagesOfHeader(fold(header));
      // A word of several languages is a part of a vote for each.
      for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + 1 / languages.length);
    }
  }
  const most = Math.max(0, ...votes.values());
  return most === 0 ? "en" : (LANGUAGES.find((language) => votes.get(language) === most) ?? "en");
}
