/** The language of a result when nobody chose one: the one most headers are written in. */

import { LANGUAGES, type Language } from "../guide/codes";
import type { TableMapping } from "../model/mapping";
import { languagesOf, readHeader } from "./headerMeaning";

/** The majority language of the headers that mean something; English when there are none. */
export function detectLanguage(mappings: readonly TableMapping[]): Language {
  const votes = new Map<Language, number>();
  for (const { columns } of mappings) {
    for (const { header, field, proposal } of columns) {
      const languages = field === null && proposal === null ? [] : languagesOf(readHeader(header));
      // A word of several languages is a part of a vote for each.
      for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + 1 / languages.length);
    }
  }
  const most = Math.max(0, ...votes.values());
  return most === 0 ? "en" : (LANGUAGES.find((language) => votes.get(language) === most) ?? "en");
}
