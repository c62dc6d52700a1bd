import { jsonPieces } from "../src/jsonPieces";

const whole = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
const inPieces = (value: object): string => [...jsonPieces(value)].join("");

/** A report with all that a report can hold, and what no report should trip over. */
const REPORT = {
  version: 2,
  source: {
    file: 'C:\\a "b".xlsx',
    tables: [{ table: "Acteurs", rows: 2, columns: [{ header: "Nom\nlong", field: null }] }],
  },
  stakeholders: [
    { name: "Mairie — ✓ 🏙", items: ["data", null, true], amounts: {}, day: undefined },
    { name: "", items: [], nested: { deep: [[1, 2], [{ a: { b: "\u2028" } }]] } },
  ],
  findings: [],
  words: {},
  setAside: undefined,
  share: 0.25,
};

describe("a report in pieces", () => {
  it.each([
    ["of one workbook", REPORT],
    ["of several", [REPORT, { ...REPORT, stakeholders: [] }]],
    ["of none", []],
    ["without anything", {}],
    ["with gaps in its lists", { list: [undefined, null, 1] }],
  ])("%s is the text that JSON writes", (_, value) => {
    expect(inPieces(value)).toBe(whole(value));
  });

  it("has no piece longer than one row of its lists", () => {
    const stakeholders = Array.from({ length: 1000 }, (_, row) => ({ name: `Partner ${row}`, items: ["data"] }));
    const longest = Math.max(...[...jsonPieces({ stakeholders })].map(({ length }) => length));

    expect(longest).toBeLessThan(100);
  });
});
