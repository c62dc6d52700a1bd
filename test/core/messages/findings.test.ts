import { LANGUAGES } from "../../../src/core/guide/codes";
import { findingReading, findingSentence } from "../../../src/core/messages/messages";
import type { Finding } from "../../../src/core/model/finding";

describe("the sentence of a finding", () => {
  it.each(LANGUAGES)("calls a category in %s as the button below it and the sheets do", (language) => {
    const place = {
      cell: "Actors!B2",
      table: "Actors",
      row: { table: "Actors", index: 0 },
      header: "Type",
      field: "category",
      value: "Association",
    } as const;
    const inferred: Finding = {
      kind: "category-inferred",
      severity: "info",
      category: "ngo",
      from: "text",
      rows: 1,
      place,
    };
    const ambiguous: Finding = { kind: "ambiguous-option", severity: "info", readAs: "citizens", rows: 2, place };
    for (const finding of [inferred, ambiguous])
      expect(findingSentence(finding, language)).toContain(findingReading(finding, language) ?? "nothing");
  });
});
