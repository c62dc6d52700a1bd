import { CHECKLIST_ITEMS, GAINS, LANGUAGES } from "../../../src/core/guide/codes";
import { GAIN_GROUPS, KEY_QUESTIONS, QUESTION_OF_ITEM } from "../../../src/core/guide/questions";
import { itemTermsOf, termsOf } from "../../../src/core/texts/texts";

describe("the guide's questions", () => {
  it("are four, and one for each item of the checklist, in every language", () => {
    expect(KEY_QUESTIONS).toHaveLength(4);
    for (const item of CHECKLIST_ITEMS)
      for (const language of LANGUAGES) expect(itemTermsOf(item, language).ask).toMatch(/\?$/);
    for (const question of KEY_QUESTIONS)
      for (const language of LANGUAGES) expect(termsOf(language).keyQuestions[question]).toMatch(/\?$/);
  });

  it("cover each item of the checklist once, in the order of the checklist", () => {
    const ofQuestion = KEY_QUESTIONS.map((question) =>
      CHECKLIST_ITEMS.filter((item) => QUESTION_OF_ITEM[item] === question),
    );
    expect(ofQuestion.flat()).toEqual([...CHECKLIST_ITEMS]);
  });

  it("name four groups of gains that hold our six, each once", () => {
    expect(GAIN_GROUPS).toHaveLength(4);
    expect(GAIN_GROUPS.flat()).toEqual([...GAINS]);
  });
});
