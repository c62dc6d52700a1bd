import { ITEM_COUNT, LANGUAGES, RESOURCES, type Language } from "../../../src/core/guide/codes";
import { reportTexts, sheetTexts, termsOf } from "../../../src/core/texts/texts";

/** Numerals up to five. */
const NUMERALS: Readonly<Record<Language, readonly string[]>> = {
  en: ["no", "one", "two", "three", "four", "five"],
  fr: ["aucune", "une", "deux", "trois", "quatre", "cinq"],
  es: ["ningún", "un", "dos", "tres", "cuatro", "cinco"],
  pt: ["nenhum", "um", "dois", "três", "quatro", "cinco"],
};

describe.each(LANGUAGES)("the note on the number of answers in %s", (language) => {
  it("says how many questions there are, and how many resources", () => {
    const { answered } = sheetTexts(language).matrix.notes;

    expect(answered).toContain(` ${ITEM_COUNT} `);
    expect(answered).toContain(` ${NUMERALS[language][RESOURCES.length] ?? ""} `);
  });
});

describe.each(LANGUAGES)("the zones of the map in %s", (language) => {
  it("are called as the profiles of the matrix are, so that one thing has one name", () => {
    const { headers } = reportTexts(language).map;
    const { quadrants } = termsOf(language);

    for (const zone of ["willing", "skilled", "watch", "ask"] as const) {
      expect(headers[zone]).toBe(quadrants[zone]);
    }
  });
});
