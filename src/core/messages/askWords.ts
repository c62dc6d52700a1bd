/** What somebody is to be asked, in words. */

import type { Language } from "../guide/codes";
import type { AskNext } from "../matrix/askNext";
import { isoOfSerial } from "../model/dates";
import { messageTexts, sheetTexts } from "../texts/texts";

/** What is old first, then the questions that have no answer. */
export function askWords({ items, again }: AskNext, language: Language): string[] {
  const texts = messageTexts(language);
  const open = items.map((item) => texts.items[item]);
  return again === null ? open : [texts.askAgain(sheetTexts(language).formatDate(isoOfSerial(again))), ...open];
}
