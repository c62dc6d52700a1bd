/** The language of a workbook in which no header says it: that of the small words in its cells. */

import { LANGUAGES, type Language } from "../guide/codes";
import { byCode } from "../guide/records";
import type { Grid } from "./grid";

/** Words that each language has alone, folding left out: accents tell languages apart. */
const SMALL_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set("the of and with for name organisation organization type list address phone to by our".split(" ")),
  fr: new Set("le les des du et pour avec nom organisme liste adresse à au aux une est sur téléphone par".split(" ")),
  es: new Set("el los las del y para con nombre una dirección entidad lista teléfono organización sobre".split(" ")),
  pt: new Set("os das dos do e com não para nome uma endereço entidade lista telefone organização ao em".split(" ")),
};

/** The language of most small words; English where there are none. */
export function languageOfTexts(grids: readonly Grid[]): Language {
  const words = grids.flatMap(({ cells }) =>
    cells.flatMap((row) =>
      row.flatMap((cell) => (typeof cell === "string" ? cell.toLowerCase().split(/[^\p{L}]+/u) : [])),
    ),
  );
  const votes = byCode(LANGUAGES, (language) => words.filter((word) => SMALL_WORDS[language].has(word)).length);
  return LANGUAGES.reduce((best, language) => (votes[language] > votes[best] ? language : best), LANGUAGES[0]);
}
