/** The texts of the core in every language. */

import { LANGUAGES, type Category, type ChecklistItem, type Language } from "../guide/codes";
import { byCode } from "../guide/records";
import type { LanguageTexts } from "./catalogue/language";
import type { MessageCatalogue } from "./catalogue/messages";
import type { ReportCatalogue } from "./catalogue/report";
import type { SheetCatalogue } from "./catalogue/sheets";
import type { ItemTerms, Terms } from "./catalogue/terms";
import { composeTexts, itemTerms, type CoreTexts } from "./compose";
import { en } from "./en/texts";
import { es } from "./es/texts";
import { fr } from "./fr/texts";
import { pt } from "./pt/texts";

const SPELLED: Readonly<Record<Language, LanguageTexts>> = { en, fr, es, pt };
const TEXTS: Readonly<Record<Language, CoreTexts>> = byCode(LANGUAGES, (language) => composeTexts(SPELLED[language]));

/** The words for the codes of the guide. */
export function termsOf(language: Language): Terms {
  return TEXTS[language].terms;
}

/** The words for an item of the checklist. */
export function itemTermsOf(item: ChecklistItem, language: Language): ItemTerms {
  return itemTerms(termsOf(language), item);
}

/** The name of a category, or of none. */
export function categoryName(category: Category | null, language: Language): string {
  const { categories, noCategory } = sheetTexts(language);
  return category === null ? noCategory : categories[category];
}

/** Findings, gaps, refusals and the printed summary. */
export function messageTexts(language: Language): MessageCatalogue {
  return TEXTS[language].messages;
}

/** Matrix and resources, and what all sheets share. */
export function sheetTexts(language: Language): SheetCatalogue {
  return TEXTS[language].sheets;
}

/** Actions, summary, history, and what came to the other sheets with them. */
export function reportTexts(language: Language): ReportCatalogue {
  return TEXTS[language].report;
}
