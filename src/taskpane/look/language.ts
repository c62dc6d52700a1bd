import { LANGUAGES, type Language } from "../../core/guide/codes";

/** The product's language for a locale such as `fr-CA`; English when there is none. */
export function languageOf(locale: string): Language {
  const base = locale.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === base) ?? "en";
}
