import { labelOfHeader } from "../../../src/core/columns/headerWords";
import { LANGUAGES, type Language } from "../../../src/core/guide/codes";
import { COLUMNS } from "../../../src/core/guide/vocabulary";
import vocabulary from "../../../src/core/guide/vocabulary.json";
import { messageTexts, reportTexts, sheetTexts, termsOf } from "../../../src/core/texts/texts";
import * as en from "../../../src/core/texts/en/wording";
import * as es from "../../../src/core/texts/es/wording";
import * as fr from "../../../src/core/texts/fr/wording";
import * as pt from "../../../src/core/texts/pt/wording";
import { loadStrings } from "../../../src/taskpane/strings/strings";
import { fold } from "../../../src/core/words/fold";

const WORDING = { en, fr, es, pt };

/** Every text that stands as it is, in an object of texts. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (value instanceof Map) return [...value.values()].flatMap(textsIn);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

async function allTexts(language: Language): Promise<readonly string[]> {
  const labels = [...vocabulary.columns, ...Object.values(vocabulary.options).flat()].map(
    ({ labels: own }) => own[language],
  );
  const core = [sheetTexts, reportTexts, messageTexts, termsOf].map((textsOf) => textsOf(language));
  return [...labels, ...textsIn([await loadStrings(language), ...core])];
}

describe.each(LANGUAGES)("the texts in %s", (language) => {
  it("have typographic apostrophes and quotes", async () => {
    // Formats of Excel quote their words with straight marks.
    const texts = (await allTexts(language)).filter((text) => !/\[[<=$]/.test(text));

    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((text) => /['"]/.test(text))).toEqual([]);
  });

  it("take the singular where the language does", () => {
    const rules = new Intl.PluralRules(language);
    const counts = [0, 1, 2, 3, 5, 10, 11, 21, 100, 101, 1000, 1001, 20_000];

    expect(counts.map((count) => WORDING[language].plural(count, "one", "many").replace(/^.* /, ""))).toEqual(
      counts.map((count) => (rules.select(count) === "one" ? "one" : "many")),
    );
  });

  it("name the other languages in their own words", async () => {
    const { languages } = (await loadStrings(language)).write;
    const names = new Intl.DisplayNames(language, { type: "language" });

    for (const other of LANGUAGES) expect(languages[other]).toBe(names.of(other));
  });
});

it("writes numbers and percents the way of each language", () => {
  expect(LANGUAGES.map((language) => WORDING[language].number(1234))).toEqual(["1,234", "1\u202f234", "1234", "1234"]);
  expect(LANGUAGES.map((language) => WORDING[language].number(20_000))).toEqual([
    "20,000",
    "20\u202f000",
    "20\u00a0000",
    "20\u00a0000",
  ]);
  expect(LANGUAGES.map((language) => WORDING[language].percent(71))).toEqual(["71%", "71\u00a0%", "71\u00a0%", "71%"]);
});

it("reads its own headers with straight apostrophes too, as earlier versions wrote them", () => {
  const apostrophes = COLUMNS.filter(({ labels }) => labels.fr.includes("’"));

  expect(apostrophes.length).toBeGreaterThan(0);
  for (const { field, labels } of apostrophes) {
    expect(labelOfHeader(fold(labels.fr.replaceAll("’", "'")))).toBe(field);
  }
});
