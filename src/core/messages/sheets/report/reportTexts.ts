import type { Language } from "../../../guide/codes";
import type { ReportCatalogue } from "./catalogue";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { pt } from "./pt";

const CATALOGUES: Readonly<Record<Language, ReportCatalogue>> = { en, fr, es, pt };

/** The texts of the actions, the summary and the history in one language. */
export function reportTexts(language: Language): ReportCatalogue {
  return CATALOGUES[language];
}
