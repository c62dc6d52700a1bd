import { CHECKLIST_ITEMS, ITEM_COUNT, type ChecklistItem } from "../../../src/core/guide/codes";
import { byCode } from "../../../src/core/guide/records";
import { letterOf, lettersOf } from "../../../src/core/history/answerLetters";

const only = (item: ChecklistItem): string =>
  lettersOf(byCode(CHECKLIST_ITEMS, (own) => (own === item ? "met" : "unanswered")));

describe("the letters of the answers", () => {
  it("are one for each item, each at a place of its own", () => {
    const places = CHECKLIST_ITEMS.map((item) => only(item).indexOf("y"));

    expect([...places].sort((a, b) => a - b)).toEqual(CHECKLIST_ITEMS.map((_, index) => index));
    for (const item of CHECKLIST_ITEMS) expect(letterOf(only(item), item)).toBe("y");
  });

  it("stand where the first version put them", () => {
    const first: readonly ChecklistItem[] = [
      "familiarity",
      "keenness",
      "gains",
      "resource_financial",
      "resource_technical",
      "resource_human",
      "resource_data",
      "incentives",
    ];

    expect(first.map(only)).toEqual(first.map((_, index) => `${"?".repeat(index)}y`.padEnd(ITEM_COUNT, "?")));
  });
});
