import fc from "fast-check";

import { mapColumns } from "../../../src/core/columns/mapColumns";
import type { OwnWord } from "../../../src/core/words/ownWords";
import { GAINS, LANGUAGES, RESOURCES } from "../../../src/core/guide/codes";
import { runToEnd } from "../../../src/core/model/steps";
import type { InterviewAnswer } from "../../../src/core/interview/answer";
import { encodeAnswer, type AnswerPlace } from "../../../src/core/interview/encodeAnswer";
import { parseStakeholders } from "../../../src/core/stakeholders/parseStakeholders";
import type { Stakeholder } from "../../../src/core/model/stakeholder";
import type { Cell, Table } from "../../../src/core/model/table";

function table(headers: readonly string[], ...rows: readonly (readonly Cell[])[]): Table {
  return {
    name: "Acteurs",
    sheet: "Liste",
    origin: { row: 0, column: 0 },
    headers,
    rows,
    hiddenRows: [],
    numberFormats: [],
    hasTotals: false,
  };
}

function place(source: Table, row: number, words: readonly OwnWord[] = []): AnswerPlace {
  return { table: source, mapping: mapColumns(source, [], words).mapping, row, words, language: "fr" };
}

/** The values an answer puts into the row, by header. */
function written(at: AnswerPlace, answer: InterviewAnswer): Record<string, unknown> {
  const encoded = encodeAnswer(at, answer);
  if (encoded.status !== "writes") throw new Error(encoded.status);
  return Object.fromEntries(encoded.writes.map(({ column, value }) => [at.table.headers[column] ?? "", value]));
}

/** The table with the writes of an answer in place. */
function answered(at: AnswerPlace, answer: InterviewAnswer): Table {
  const encoded = encodeAnswer(at, answer);
  if (encoded.status !== "writes") throw new Error(encoded.status);
  const values = new Map(encoded.writes.map(({ column, value }) => [column, value === "" ? null : value]));
  const rows = at.table.rows.map((cells, index) =>
    index === at.row ? cells.map((cell, column) => (values.has(column) ? (values.get(column) ?? null) : cell)) : cells,
  );
  return { ...at.table, rows };
}

function read({ table: source, mapping }: Pick<AnswerPlace, "table" | "mapping">): readonly Stakeholder[] {
  return runToEnd(parseStakeholders(source, mapping, { visibleRowsOnly: false })).stakeholders;
}

describe("an answer goes into the user's cell in the user's words", () => {
  it("takes the word the column uses most for the answer", () => {
    const source = table(
      ["Acteur", "Type", "Ressources financières"],
      ["A", "ONG", "X"],
      ["B", "ONG", "oui"],
      ["C", "ONG", "X"],
      ["D", "ONG", null],
    );
    expect(written(place(source, 3), { kind: "resource", resource: "financial", answer: "yes" })).toEqual({
      "Ressources financières": "X",
    });
  });

  it("takes the words of a sister column where the column is empty, then those of the language", () => {
    const source = table(
      ["Acteur", "Type", "Ressources financières", "Ressources humaines"],
      ["A", "ONG", "x", null],
      ["B", "ONG", null, null],
    );
    const at = place(source, 1);
    expect(written(at, { kind: "resource", resource: "human", answer: "yes" })).toEqual({
      "Ressources humaines": "x",
    });
    expect(written(at, { kind: "resource", resource: "human", answer: "no" })).toEqual({
      "Ressources humaines": "Non",
    });
  });

  it("writes numbers where the column counts, on its own scale", () => {
    const rows = [5, 4, 4, 1, 2, 3].map((number, index): Cell[] => [`A${index}`, "ONG", number]);
    const source = table(["Acteur", "Type", "Familiarité"], ...rows, ["Z", "ONG", null]);
    const at = place(source, 6);
    expect(written(at, { kind: "scale", field: "familiarity", value: 3 })).toEqual({ Familiarité: 4 });
    expect(written(at, { kind: "scale", field: "familiarity", value: 0 })).toEqual({ Familiarité: 1 });
  });

  it("refuses a number that would change how the whole column is read", () => {
    const source = table(["Acteur", "Type", "Familiarité"], ["A", "ONG", 5], ["B", "ONG", 3]);
    expect(encodeAnswer(place(source, 0), { kind: "scale", field: "familiarity", value: 1 })).toEqual({
      status: "scale-would-change",
    });
  });

  it("lists options with the separator of the column and keeps what nobody understood", () => {
    const source = table(
      ["Acteur", "Type", "Gain attendu"],
      ["A", "ONG", "profit | cause sociale"],
      ["B", "ONG", "un goûter | profit"],
    );
    const answer = { kind: "gains", status: "some", options: ["social_cause", "democracy"] } as const;
    expect(written(place(source, 1), answer)).toEqual({
      "Gain attendu": "cause sociale | Renforcement de la démocratie | un goûter",
    });
  });

  it("asks for a column where a list cannot say that one resource was refused", () => {
    const source = table(["Acteur", "Type", "Ressources"], ["A", "ONG", "techniques"]);
    const answer = { kind: "resource", resource: "data", answer: "no" } as const;
    expect(encodeAnswer(place(source, 0), answer)).toEqual({ status: "needs-column", field: "resource_data" });
  });

  it("uses the user's word for a code that was explained", () => {
    const source = table(["Acteur", "Type", "Données"], ["A", "ONG", "dispo"], ["B", "ONG", null], ["C", "ONG", "non"]);
    const words = [{ table: "Acteurs", header: "Données", word: "dispo", code: "yes" }];
    expect(written(place(source, 1, words), { kind: "resource", resource: "data", answer: "yes" })).toEqual({
      Données: "dispo",
    });
  });

  it("empties the cell when the answer is to ask and the column has no word for it", () => {
    const source = table(["Acteur", "Type", "Données"], ["A", "ONG", "oui"]);
    expect(written(place(source, 0), { kind: "resource", resource: "data", answer: "unknown" })).toEqual({
      Données: "",
    });
  });
});

describe("whatever the table", () => {
  const yesNo = fc.constantFrom<Cell>(null, "oui", "non", "x", "?", "Yes", true, false, 1, 0, "-", "peut-être");
  const scale = fc.oneof(
    fc.array(fc.constantFrom<Cell>(null, "faible", "forte", "Moyenne", "?", "très fort"), {
      minLength: 4,
      maxLength: 4,
    }),
    fc.array(fc.constantFrom<Cell>(null, 0, 1, 2, 3), { minLength: 4, maxLength: 4 }),
    fc.array(fc.constantFrom<Cell>(null, 1, 3, 5, 4), { minLength: 4, maxLength: 4 }),
  );
  const list = fc.constantFrom<Cell>(
    null,
    "techniques",
    "techniques; humaines",
    "aucune",
    "Données ; financières",
    "vélos",
  );
  const answer = fc.oneof(
    fc.record({
      kind: fc.constant("resource" as const),
      resource: fc.constantFrom(...RESOURCES),
      answer: fc.constantFrom("yes" as const, "no" as const, "unknown" as const),
    }),
    fc.record({
      kind: fc.constant("scale" as const),
      field: fc.constant("familiarity" as const),
      value: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, null),
    }),
    fc.record({
      kind: fc.constant("gains" as const),
      status: fc.constantFrom("none" as const, "unknown" as const),
      options: fc.constant([] as const),
    }),
    fc.record({
      kind: fc.constant("gains" as const),
      status: fc.constant("some" as const),
      options: fc.subarray([...GAINS], { minLength: 1 }),
    }),
  );

  it("reads the answer back, changes no other answer and no other row, and does nothing when repeated", () => {
    const cells = fc.tuple(scale, fc.array(fc.tuple(yesNo, yesNo, list, list), { minLength: 4, maxLength: 4 }));
    fc.assert(
      fc.property(cells, answer, fc.constantFrom(...LANGUAGES), ([scales, others], given, language) => {
        const rows = others.map((row, index): Cell[] => [`A${index}`, "ONG", scales[index] ?? null, ...row]);
        const headers = [
          "Acteur",
          "Type",
          "Familiarité",
          "Ressources financières",
          "Données",
          "Ressources",
          "Gain attendu",
        ];
        const source = table(headers, ...rows);
        const at = { ...place(source, 2), language };
        if (encodeAnswer(at, given).status !== "writes") return;
        const after = answered(at, given);
        // Columns mean what they were read as: what is left of one may be words nobody knows, which would be asked about.
        const again = { ...at, table: after };
        const [before, result] = [read(at), read(again)];
        result.forEach((stakeholder, index) => {
          if (index !== 2) expect(stakeholder).toEqual(before[index]);
        });
        const own = result[2];
        if (own === undefined) throw new Error("the row is gone");
        expectAnswer(own, given);
        expect(read({ ...at, table: answered(again, given) })).toEqual(result);
      }),
      { numRuns: 300 },
    );
  });
});

function expectAnswer(own: Stakeholder, given: InterviewAnswer): void {
  if (given.kind === "resource") expect(own.resources[given.resource]).toBe(given.answer);
  if (given.kind === "scale") expect(own[given.field]).toBe(given.value);
  if (given.kind === "gains") {
    expect(own.gains.options.filter((option) => option !== "other")).toEqual(
      GAINS.filter((gain) => given.options.includes(gain)),
    );
    if (given.status !== "some") expect(own.gains.status).toBe(given.status);
  }
}
