import { auditTables } from "../../src/core/auditTables";
import { inspectTable, type InspectedColumn, type TableInspection } from "../../src/core/inspectTable";
import type { PinnedColumn, ScaleChoice } from "../../src/core/model/mapping";
import type { OwnWord } from "../../src/core/words/ownWords";
import { runToEnd } from "../../src/core/model/steps";
import type { Cell, Table } from "../../src/core/model/table";
import { tableOf } from "../fixtures/core/table";

const HEADERS = ["Structure", "Famille", "Intérêt", "Couleur"];
const ROWS: readonly (readonly Cell[])[] = [
  ["Corvel", "Bidules du coin", "profit", "bleu"],
  ["Loop", "bidules du coin", "profit ; goûter", "vert"],
  ["Phare", "ONG", "goûter", "vert"],
  ["Delta", "Zinzin", null, { error: "#N/A" }],
];

const TABLE: Table = {
  name: "Acteurs",
  sheet: "Liste",
  origin: { row: 2, column: 1 },
  headers: HEADERS,
  rows: ROWS,
  hiddenRows: [1],
  numberFormats: [],
  hasTotals: false,
};

const WORD: OwnWord = { table: "Acteurs", header: "Famille", word: "Bidules du coin", code: "telecom" };

/** Too few of its words are known for the column to be taken for the category unasked. */
const FAMILY: PinnedColumn = { table: "Acteurs", header: "Famille", field: "category" };

function inspect(words: readonly OwnWord[] = [], pinned: readonly PinnedColumn[] = []): TableInspection {
  return runToEnd(inspectTable(TABLE, [FAMILY, ...pinned], words));
}

function column(inspection: TableInspection, header: string): InspectedColumn {
  const found = inspection.columns.find((candidate) => candidate.header === header);
  if (found === undefined) throw new Error(header);
  return found;
}

describe("a table under inspection", () => {
  it("shows each column with its meaning, its header's cell and up to three distinct values", () => {
    const inspection = inspect();
    expect(column(inspection, "Structure")).toMatchObject({ field: "name", confidence: "high", cell: "Liste!B3" });
    expect(column(inspection, "Structure").samples).toEqual(["Corvel", "Loop", "Phare"]);
    expect(column(inspection, "Couleur")).toMatchObject({ field: null, samples: ["bleu", "vert"], words: [] });
    expect(inspection).toMatchObject({ stakeholders: 4, rows: 4, hiddenRows: 1, reason: null });
  });

  it("shows numbers as days where the sheet does, and leaves other numbers alone", () => {
    const dated = runToEnd(
      inspectTable(
        {
          ...TABLE,
          headers: ["Structure", "Échéance", "Montant", "Heure"],
          rows: [
            ["Corvel", 46_349, 46_349, 0.5],
            ["Loop", 46_349, 46_349, 0.75],
          ],
          numberFormats: [["General", "dd/mm/yyyy", '#,##0" days"', "hh:mm"]],
        },
        [],
        [],
      ),
    );

    expect(column(dated, "Échéance").samples).toEqual([{ date: "2026-11-23" }]);
    expect(column(dated, "Montant").samples).toEqual(["46349"]);
    expect(column(dated, "Heure").samples).toEqual(["0.5", "0.75"]);
  });

  it("lists the words that were not understood with the rows that hold them, the most frequent first", () => {
    expect(column(inspect(), "Famille").words).toEqual([
      { word: "Bidules du coin", rows: 2, code: null, likely: [] },
      { word: "Zinzin", rows: 1, code: null, likely: [] },
    ]);
    expect(column(inspect([], [{ table: "Acteurs", header: "Intérêt", field: "gains" }]), "Intérêt").words).toEqual([
      { word: "goûter", rows: 2, code: null, likely: [] },
    ]);
  });

  it("offers first what a word most likely stands for", () => {
    const own = {
      ...TABLE,
      rows: [["Delta", "Club des zorglubs", null, null] as const, ["Corvel", "Univarsité", null, null]],
    };
    const [, family] = runToEnd(inspectTable(own, [FAMILY], [])).columns;
    expect(family?.words.map(({ word, likely }) => [word, likely[0]])).toEqual([
      ["Club des zorglubs", "ngo"],
      ["Univarsité", "academia"],
    ]);
  });

  it("says what a missing column costs", () => {
    expect(inspect().missing).toContainEqual({ field: "resource_data", answers: 4 });
  });

  it("keeps an explained word in the list, with its meaning", () => {
    expect(column(inspect([WORD]), "Famille").words).toEqual([
      { word: "Bidules du coin", rows: 2, code: "telecom", likely: [] },
      { word: "Zinzin", rows: 1, code: null, likely: [] },
    ]);
  });
});

describe("an explained word", () => {
  const options = { asOf: "2026-11-23", language: null, pinned: [], chosen: null, skipped: [] } as const;

  it("is understood by the audit in its column, alone or among others", () => {
    const pinned: PinnedColumn[] = [FAMILY, { table: "Acteurs", header: "Intérêt", field: "gains" }];
    const words: OwnWord[] = [
      WORD,
      { table: "acteurs", header: "intérêt", word: "Goûter", code: "political_interest" },
    ];
    const { stakeholders, findings } = auditTables([TABLE], { ...options, pinned, words });
    expect(stakeholders.map(({ category }) => category)).toEqual(["telecom", "telecom", "ngo", null]);
    expect(stakeholders[1]?.gains).toEqual({
      status: "some",
      options: ["profit", "political_interest"],
      otherText: null,
    });
    expect(findings.filter(({ kind }) => kind === "unknown-option")).toEqual([]);
  });

  it("means nothing in another table or column", () => {
    const words: OwnWord[] = [
      { ...WORD, table: "Autre" },
      { ...WORD, header: "Couleur" },
    ];
    expect(auditTables([TABLE], { ...options, words })).toEqual(auditTables([TABLE], options));
  });
});

describe("hidden rows", () => {
  const options = { asOf: "2026-11-23", language: null, pinned: [FAMILY], chosen: null, skipped: [] } as const;

  it("are audited unless the user wants visible rows only, and are told either way", () => {
    const all = auditTables([TABLE], options);
    const visible = auditTables([TABLE], { ...options, visibleRowsOnly: true });
    expect(all.stakeholders).toHaveLength(4);
    expect(visible.stakeholders.map(({ name, row }) => [name, row.index])).toEqual([
      ["Corvel", 0],
      ["Phare", 2],
      ["Delta", 3],
    ]);
    const told = [all, visible].map(({ findings }) => findings.find(({ kind }) => kind === "hidden-rows"));
    expect(told).toEqual([
      expect.objectContaining({ rows: 1, counted: true }),
      expect.objectContaining({ rows: 1, counted: false }),
    ]);
  });
});

describe("what is proposed of a table", () => {
  const table = tableOf(
    ["Acteur", "Groupe", "Intérêt", "Priorité (1-5)", "Argent"],
    [
      ["Corvel", "Zorglub", 2, 4, "oui"],
      ["Phare", "ONG", 3, 5, "non"],
      ["Delta", "Banque", 1, 1, "oui"],
      ["Meroy", "Mairie", 0, 2, "oui"],
    ],
  );
  const inspected = (pinned: readonly PinnedColumn[] = []): TableInspection =>
    runToEnd(inspectTable(table, pinned, []));

  it("says which scale its numbers are taken for, before and after it is accepted", () => {
    const before = column(inspected(), "Intérêt");
    expect(before).toMatchObject({ field: null, proposal: "keenness", isEvident: true, numbers: "0-3" });
    expect(before.reason).toMatchObject({ examples: ["0", "3"], isRange: true });
    const after = inspected([{ table: "Acteurs", header: "Intérêt", field: "keenness", scale: "1-5" }]);
    expect(column(after, "Intérêt")).toMatchObject({ field: "keenness", numbers: "1-5", scale: "1-5" });
  });

  it("misses no question that a proposal would answer", () => {
    const missing = inspected().missing.map(({ field }) => field);
    expect(missing).not.toContain("keenness");
    expect(missing).toContain("familiarity");
  });

  it("lists the words that are not understood under it, each at the place it keeps", () => {
    const words = tableOf(
      ["Acteur", "Familia"],
      [
        ["A", "zig"],
        ["B", "abra"],
        ["C", "zig"],
        ["D", "cadabra"],
        ["E", "forte"],
        ["F", "moyenne"],
        ["G", "faible"],
      ],
    );
    const pin: PinnedColumn = { table: "Acteurs", header: "Familia", field: "familiarity" };
    const listed = (own: readonly OwnWord[]): (readonly [string, string | null])[] =>
      column(runToEnd(inspectTable(words, [pin], own)), "Familia").words.map(({ word, code }) => [word, code]);
    expect(listed([])).toEqual([
      ["zig", null],
      ["abra", null],
      ["cadabra", null],
    ]);
    expect(listed([{ table: "Acteurs", header: "Familia", word: "cadabra", code: "2" }])).toEqual([
      ["zig", null],
      ["abra", null],
      ["cadabra", "2"],
    ]);
  });

  it("names the column that is most like names where none is known to be", () => {
    const nameless = tableOf(["Bidule", "Type"], [["Corvel", "ONG"] as const, ["Phare", "Banque"]]);
    expect(runToEnd(inspectTable(nameless, [], [])).likelyNames).toBe("Bidule");
  });
});

describe("a scale that the user has said", () => {
  const table = tableOf(
    ["Acteur", "Catégorie", "Appétence"],
    [
      ["Corvel", "Télécoms", 3],
      ["Phare", "ONG", 1],
    ],
  );
  const audited = (scale?: ScaleChoice) => {
    const pin = { table: "Acteurs", header: "Appétence", field: "keenness", ...(scale && { scale }) } as const;
    return auditTables([table], { asOf: "2026-11-23", language: "fr", pinned: [pin], chosen: null, skipped: [] });
  };

  it.each([
    [undefined, [3, 1], true],
    ["0-3", [3, 1], false],
    ["1-5", [2, 0], false],
    ["0-10", [1, 0], false],
    ["percent", [0, 3], false],
  ] as const)("is obeyed: %s", (scale, values, isAssumed) => {
    const { stakeholders, findings } = audited(scale);
    expect(stakeholders.map(({ keenness }) => keenness)).toEqual(values);
    expect(findings.some(({ kind }) => kind === "scale-assumed")).toBe(isAssumed);
  });
});
