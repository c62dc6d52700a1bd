import { keptByText } from "../../src/formulas/keptTexts";
import { parseFormula } from "../../src/formulas/expression";
import { formulaTokens } from "../../src/formulas/tokens";

describe("what is made of texts", () => {
  it("is made once while it is kept, and again after more texts than are kept", () => {
    const asked: number[] = [];
    const lengthOf = keptByText((text) => {
      asked.push(text.length);
      return { length: text.length };
    });
    const long = "x".repeat(250_000);
    expect(lengthOf("a")).toBe(lengthOf("a"));
    expect(lengthOf(long)).toEqual({ length: 250_000 });
    expect(asked).toEqual([1, 250_000]);
    expect([lengthOf(`${long}y`), lengthOf("a")]).toEqual([{ length: 250_001 }, { length: 1 }]);
    expect(asked).toEqual([1, 250_000, 250_001, 1]);
  });

  it("of a formula is the same for whoever asks, however it was used before", () => {
    const text = "SUM(A1:B2 B2:C3,(A1,B2),T[[#This Row],[x]])";
    const [tokens, parsed] = [formulaTokens(text), parseFormula(text)];
    const written = JSON.stringify([tokens, parsed.expression, parsed.references]);
    expect(parseFormula(text)).toBe(parsed);
    expect(JSON.stringify([formulaTokens(text), parsed.expression, parsed.references])).toBe(written);
  });
});
