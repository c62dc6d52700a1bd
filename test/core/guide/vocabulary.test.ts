import {
  BASE_FIELDS,
  CATEGORIES,
  GAINS,
  INCENTIVES,
  LANGUAGES,
  RESOURCE_FIELDS,
  RESOURCES,
  SCALE_VALUES,
} from "../../../src/core/guide/codes";
import { COLUMNS, optionsOf } from "../../../src/core/guide/vocabulary";

describe("the vocabulary", () => {
  it("has words for every column that is not one of many options", () => {
    expect(COLUMNS.map(({ field }) => field).sort()).toEqual([...BASE_FIELDS, ...RESOURCE_FIELDS].sort());
  });

  it.each([
    { list: "CATEGORY", codes: CATEGORIES },
    { list: "GAIN", codes: GAINS },
    { list: "RESOURCE", codes: RESOURCES },
    { list: "INCENTIVE", codes: INCENTIVES },
    { list: "SCALE", codes: [...SCALE_VALUES.map(String), "unknown"] },
  ] as const)("has words for every code of $list", ({ list, codes }) => {
    const own = optionsOf(list).map(({ code }) => code);

    expect(codes.filter((code) => !own.includes(code))).toEqual([]);
  });

  it.each(LANGUAGES)("labels every column and option in %s", (language) => {
    const lists = ["CATEGORY", "GAIN", "RESOURCE", "INCENTIVE", "SCALE", "YES-NO"] as const;
    const labels = [...COLUMNS, ...lists.flatMap((list) => optionsOf(list))].map((entry) => entry.labels[language]);

    expect(labels.filter((label) => label.trim() === "")).toEqual([]);
  });
});
