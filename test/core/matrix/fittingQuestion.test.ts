import { LANGUAGES } from "../../../src/core/guide/codes";
import { FITTING_QUESTIONS, fittingQuestion, suggestedMeans } from "../../../src/core/matrix/fittingQuestion";
import { actionRows } from "../../../src/core/sheets/actions/actionRows";
import { reportTexts } from "../../../src/core/texts/texts";
import { auditOf, named, NONE, stakeholder } from "../../fixtures/core/audit";

const ALL_BUT_MONEY = {
  familiarity: 3,
  keenness: 3,
  gains: named("profit"),
  incentives: named("pilot"),
  resources: { technical: "yes", human: "yes", data: "yes" },
} as const;

function questionTo(wish: Parameters<typeof stakeholder>[0], language: "en" | "fr" = "en"): string {
  return actionRows(auditOf([stakeholder(wish)], { language })).rows[0]?.question ?? "";
}

describe("questions that fit", () => {
  it("ask start-ups what finance they look for, and others whether they would fund", () => {
    expect(questionTo({ ...ALL_BUT_MONEY, category: "digital" })).toMatch(
      /^Which finance or investment are you looking/,
    );
    expect(questionTo({ ...ALL_BUT_MONEY, category: "private_traditional" })).toMatch(/^Would you fund or order/);
    expect(questionTo({ category: "digital" })).toContain("the finance you look for");
  });

  it.each(["citizens", "cbo"] as const)("ask %s how they would use it, and not for funds", (category) => {
    expect(questionTo({ category, familiarity: 2 })).toMatch(/^How would you use a new digital service/);
    expect(questionTo({ category })).not.toMatch(/fund|money|financ/);
    expect(questionTo({ ...ALL_BUT_MONEY, category })).toBe("What would you need in order to use what is planned?");
  });

  it("put the means first that fits the profile, where none is noted", () => {
    const means = (quadrant: "ready" | "willing" | "skilled" | "watch" | "ask"): unknown =>
      fittingQuestion("incentives", stakeholder({ quadrant }));

    expect([means("ready"), means("willing"), means("skilled"), means("watch"), means("ask")]).toEqual([
      "means_pilot",
      "means_complementary",
      "means_visibility",
      null,
      null,
    ]);
    expect(suggestedMeans(stakeholder({ quadrant: "ready", incentives: NONE }))).toBe("pilot");
    expect(suggestedMeans(stakeholder({ quadrant: "ready", incentives: named("visibility") }))).toBeNull();
  });

  it.each(LANGUAGES)("are questions, each another one, in %s", (language) => {
    const { fitting, questions } = reportTexts(language).actions;
    const texts = [...FITTING_QUESTIONS.map((way) => fitting[way]), ...Object.values(questions)];

    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text.endsWith("?")).toBe(true);
  });
});
