import { NO_CHOICES, withColumn, withWord, type SavedChoices } from "../../../src/core/memory/choices";
import { formatChoices, parseChoices } from "../../../src/core/memory/savedChoices";

const CHOICES: SavedChoices = {
  columns: [
    { table: "Acteurs", header: "Type", field: "category" },
    { table: "Acteurs", header: "Envie", field: "keenness", scale: "1-5" },
  ],
  words: [{ table: "Acteurs", header: "Type", word: "Opérateurs", code: "telecom" }],
  chosen: ["Acteurs"],
  visibleRowsOnly: true,
  authority: "Ville de Valbrune",
  project: "Éclairage",
  unlisted: [{ table: "Acteurs", header: "Ressources" }],
  settled: [{ table: "Acteurs", kind: "duplicate-name", sign: "1x2y3z" }],
  confirmed: [{ table: "Acteurs", kind: "duplicate-number", sign: "4x5y6z" }],
};

describe("choices kept in the workbook", () => {
  it("come back as they were", () => {
    expect(parseChoices(formatChoices(CHOICES))).toEqual(CHOICES);
  });

  it("come back whole where somebody explained thousands of words, or settled as many findings at once", () => {
    const words = Array.from({ length: 3_000 }, (_, index) => ({ ...CHOICES.words[0], word: `mot ${index}` }));
    const settled = Array.from({ length: 3_000 }, (_, index) => ({ ...CHOICES.settled[0], sign: `s${index}` }));
    const many = { ...CHOICES, words, settled } as SavedChoices;

    expect(parseChoices(formatChoices(many))).toEqual(many);
  });

  it("count as none when nothing is kept, or something else stands there", () => {
    for (const text of [null, "", "{", "[]", "null", "12", '{"version":99,"columns":[]}']) {
      expect(parseChoices(text)).toEqual(NO_CHOICES);
    }
  });

  it("leave out whatever is not understood and keep the rest", () => {
    const text = JSON.stringify({
      version: 1,
      columns: [
        { table: "A", header: "B", field: "nonsense" },
        { table: "A", header: "C", field: null },
        { table: "A", header: "S", field: "keenness", scale: "1-7" },
        { table: "A".repeat(300), header: "D", field: "name" },
        "name",
        null,
      ],
      words: [
        { table: "A", header: "C", word: "x", code: "__proto__" },
        { table: "A", header: "C", word: "x", code: "telecom" },
      ],
      chosen: ["A", 7],
      visibleRowsOnly: "yes",
      settled: [
        { table: "A", kind: "nonsense", sign: "1" },
        { table: "A", kind: "own-row", sign: 2 },
        { table: "A", kind: "own-row", sign: "2", name: "Asso A" },
      ],
      confirmed: "all of them",
    });
    expect(parseChoices(text)).toEqual({
      columns: [
        { table: "A", header: "C", field: null },
        { table: "A", header: "S", field: "keenness" },
      ],
      words: [{ table: "A", header: "C", word: "x", code: "telecom" }],
      chosen: ["A"],
      visibleRowsOnly: false,
      authority: "",
      project: "",
      unlisted: [],
      settled: [{ table: "A", kind: "own-row", sign: "2" }],
      confirmed: [],
    });
  });

  it("are not touched by names that mean something to JavaScript", () => {
    const text = '{"version":1,"__proto__":{"visibleRowsOnly":true},"columns":[],"words":[],"chosen":null}';
    expect(parseChoices(text)).toEqual(NO_CHOICES);
    expect(({} as { visibleRowsOnly?: boolean }).visibleRowsOnly).toBeUndefined();
  });

  it("hold one meaning per column and one per word, and can be forgotten", () => {
    const again = withWord(
      withColumn(CHOICES, "acteurs", " type ", "role"),
      { table: "Acteurs", header: "Type", word: "opérateurs" },
      "digital",
    );
    expect(again.columns).toEqual([
      { table: "Acteurs", header: "Envie", field: "keenness", scale: "1-5" },
      { table: "acteurs", header: " type ", field: "role" },
    ]);
    expect(again.words).toEqual([{ table: "Acteurs", header: "Type", word: "opérateurs", code: "digital" }]);
    const forgotten = withWord(
      withColumn(again, "Acteurs", "Type", undefined),
      { table: "Acteurs", header: "Type", word: "Opérateurs" },
      null,
    );
    expect(forgotten).toEqual({ ...CHOICES, columns: CHOICES.columns.slice(1), words: [] });
  });

  it("hold one column per meaning in a table: the last one that was said", () => {
    const moved = withColumn(CHOICES, "Acteurs", "Motivation", "keenness", "0-10");
    expect(moved.columns).toEqual([
      { table: "Acteurs", header: "Type", field: "category" },
      { table: "Acteurs", header: "Motivation", field: "keenness", scale: "0-10" },
    ]);
    expect(withColumn(CHOICES, "Autre", "Motivation", "keenness").columns).toHaveLength(3);
  });
});
