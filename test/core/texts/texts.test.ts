import { ITEM_COUNT, LANGUAGES, RESOURCES, type Language } from "../../../src/core/guide/codes";
import type { Gap } from "../../../src/core/model/audit";
import { briefGap } from "../../../src/core/sheets/shared/gapList";
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
    const { profiles } = termsOf(language);

    for (const zone of ["willing", "skilled", "watch", "ask"] as const) {
      expect(headers[zone]).toBe(profiles[zone]);
    }
  });
});

describe("a profile", () => {
  it("is said of one stakeholder in its row, and of several above them", () => {
    const said = LANGUAGES.map((language) => {
      const { quadrants, profiles } = termsOf(language);
      return [quadrants.ready, profiles.ready];
    });

    expect(said).toEqual([
      ["Ready", "Ready"],
      ["Prêt", "Prêts"],
      ["Listo", "Listos"],
      ["Pronto", "Prontos"],
    ]);
  });
});

describe("an agreement among what is missing", () => {
  it("is said to have ended or to last until its day", () => {
    const gap: Gap = {
      kind: "agreement-ending",
      category: "academia",
      resource: null,
      stakeholders: ["Université"],
      counts: null,
      ask: [],
      date: 46_295,
      days: -1,
    };

    expect(briefGap(gap, "fr")).toBe("Université, finie le 30/09/2026");
    expect(briefGap({ ...gap, days: 0 }, "fr")).toBe("Université, jusqu’au 30/09/2026");
    expect(briefGap(gap, "en")).toBe("Université, ended 30 Sep 2026");
  });
});
