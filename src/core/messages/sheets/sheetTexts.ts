import type { Language } from "../../guide/codes";
import type { SheetCatalogue } from "./catalogue";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { pt } from "./pt";

const CATALOGUES: Readonly<Record<Language, SheetCatalogue>> = { en, fr, es, pt };

/** The texts of the sheets in one language. */
export function sheetTexts(language: Language): SheetCatalogue {
  return CATALOGUES[language];
}
