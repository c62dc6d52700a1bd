import { columnRef, quoteText, thisRowRef } from "../../../../src/core/sheets/shared/structuredRef";

describe("columnRef", () => {
  it.each([
    { header: "Code de catégorie", expected: "T[Code de catégorie]" },
    { header: "Financières\u00a0: oui", expected: "T[Financières\u00a0: oui]" },
    { header: "N° [#1] d'ordre @", expected: "T[N° '['#1'] d''ordre '@]" },
  ])("writes $header as formulas in files do", ({ header, expected }) => {
    expect(columnRef("T", header)).toBe(expected);
  });
});

describe("thisRowRef", () => {
  it("names the row in the long form", () => {
    expect(thisRowRef("T", "Prix [€]")).toBe("T[[#This Row],[Prix '[€']]]");
  });
});

describe("quoteText", () => {
  it("doubles quotes", () => {
    expect(quoteText('dit "oui"')).toBe('"dit ""oui"""');
  });
});
