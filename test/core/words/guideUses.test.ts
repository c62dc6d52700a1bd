/** What the guide says that civil society and telecoms use digital technology for can be written down, and is read. */

import { LANGUAGES, type Language } from "../../../src/core/guide/codes";
import { termsOf } from "../../../src/core/texts/texts";
import { readOptions } from "../../../src/core/words/readOptions";

/** Knowledge, capacity, participation in decisions, protest: the four uses of civil society; then the telecoms' consulting. */
const SAID: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "tool of knowledge",
    "to build capacity",
    "participation in decision making",
    "social protest",
    "consulting and strategy",
  ],
  fr: [
    "outil de connaissance",
    "renforcement des capacités",
    "participation à la prise de décision",
    "contestation sociale",
    "conseil et stratégie",
  ],
  es: [
    "herramienta de conocimiento",
    "fortalecimiento de capacidades",
    "participación en la toma de decisiones",
    "protesta social",
    "consultoría y estrategia",
  ],
  pt: [
    "ferramenta de conhecimento",
    "reforço de capacidades",
    "participação na tomada de decisão",
    "protesto social",
    "consultoria e estratégia",
  ],
};

const GAINS = ["knowledge", "knowledge", "democracy", "political_interest", "profit"];
const ROLES = [null, "knowledge_producer", "participant", "critic", "adviser"];

describe.each(LANGUAGES)("what partners use digital technology for, in %s", (language) => {
  it("is an option of what they gain", () => {
    expect(SAID[language].map((text) => readOptions(text, "GAIN").codes)).toEqual(GAINS.map((code) => [code]));
  });

  it("is an option of the role they could have, with a label in the matrix", () => {
    SAID[language].forEach((text, index) => {
      const role = ROLES[index] ?? null;
      if (role === null) return;
      expect(readOptions(text, "ROLE").codes).toEqual([role]);
      expect(termsOf(language).roles.get(role)).toMatch(/\p{L}/u);
    });
  });
});
