import fc from "fast-check";

import { assignColumns } from "../../../src/core/columns/assignColumns";
import { mapColumns, mapColumnsInSteps } from "../../../src/core/columns/mapColumns";
import type { Cell, Table } from "../../../src/core/model/table";
import { tableOf } from "../../fixtures/core/table";

/** What each column came to: its field, its proposal with a question mark, or "–". */
function read(headers: readonly string[], rows: readonly (readonly Cell[])[]): string[] {
  return mapColumns(tableOf(headers, rows), []).mapping.columns.map(
    ({ field, proposal }) => field ?? (proposal === null ? "–" : `${proposal}?`),
  );
}

describe("headers and values", () => {
  it("apply a meaning on which both agree", () => {
    expect(
      read(
        ["Nom", "Secteur", "Statut"],
        [
          ["Corvel", "Banque", "signé"],
          ["Phare", "ONG", "en discussion"],
        ],
      ),
    ).toEqual(["name", "category", "status"]);
  });

  it("are left open where a likely header has values of something else", () => {
    const types = ["F", "P", "F", "P", "F"].map((type, row) => [`Club ${row}`, type]);
    expect(read(["Structure", "Type"], types)).toEqual(["name", "–"]);
    const themes = ["Salud", "Agua", "Transporte", "Academia"].map((theme, row) => [`Red ${row}`, theme]);
    expect(read(["Institución", "Sector"], themes)).toEqual(["name", "–"]);
  });

  it("take numbers under Interest for a scale that is asked about, never for gains", () => {
    const rows = [
      ["Corvel Fibre", "Telecom", 4, 5],
      ["Lumen Quays", "NGO", 2, 1],
      ["Ouma Harbour", "Public body", 5, 3],
    ];
    expect(read(["Stakeholder", "Category", "Power", "Interest"], rows)).toEqual([
      "name",
      "category",
      "–",
      "keenness?",
    ]);
    expect(read(["Stakeholder", "Category", "Power", "Interest in digital"], rows)[3]).toBe("keenness");
  });

  it("never take rooms for persons, dates for data, or states for a status", () => {
    expect(
      read(
        ["Acteur", "Contact"],
        [
          ["Corvel", "Salle 12"],
          ["Phare", "Salle 3"],
        ],
      ),
    ).not.toContain("contact_name");
    expect(
      read(
        ["Instituição", "Tipo", "Data", "Estado"],
        [
          ["Corvel", "ONG", "12/03/2027", "BA"],
          ["Cais", "Empresa", "14/03/2027", "PE"],
          ["Delta", "ONG", "20/03/2027", "SP"],
        ],
      ).slice(2),
    ).toEqual(["–", "territory?"]);
  });

  it("are weighed over all columns at once: an organisation's name leaves Nom to the person", () => {
    expect(
      read(
        ["Nom", "Structure", "Type"],
        [
          ["Mme Diop", "Corvel", "ONG"],
          ["A. Seck", "Phare", "Banque"],
        ],
      ),
    ).toEqual(["contact_name", "name", "category"]);
  });

  it("give the category to the column whose words are kinds of bodies, whatever the headers", () => {
    const rows = [
      ["Corvel", "External", "Telecom"],
      ["Roads office", "Internal", "Public body"],
      ["Lumen", "External", "NGO"],
    ];
    expect(read(["Stakeholder name", "Category", "Sector"], rows)).toEqual(["name", "–", "category"]);
  });

  it("propose what only the values tell", () => {
    const rows = [
      ["Corvel", "hello@corvel.example"],
      ["Phare", "phare@example.org"],
    ];
    expect(read(["Acteur", "Zorglub"], rows)).toEqual(["name", "email?"]);
  });

  it("take a number that is the same in every row for no number of that row", () => {
    const rows = Array.from({ length: 6 }, (_, row) => ["Ville d'Ouma", `Club ${row}`, "890999001"]);
    expect(read(["nombre_entidad", "proveedor_adjudicado", "nit_entidad"], rows)).toEqual(["–", "name", "–"]);
  });

  it("read registration numbers as such under a header that says identifier", () => {
    const rows = ["55210055400013", "44306184100047", "73282932000074"].map((number, row) => [`Asso ${row}`, number]);
    expect(read(["nomBeneficiaire", "idBeneficiaire"], rows)).toEqual(["name", "registration_no"]);
  });

  it("say why: the header, and how many of the values are what", () => {
    const rows = ["ONG", "Banque", "Zorglub", "Mairie"].map((kind, row) => [`Acteur ${row}`, kind]);
    const [, category] = mapColumns(tableOf(["Acteur", "Secteur"], rows), []).mapping.columns;
    expect(category?.reason).toEqual({
      header: "likely",
      values: "prove",
      kind: "kinds",
      fitting: 3,
      of: 4,
      examples: ["ONG", "Banque", "Mairie"],
      isRange: false,
    });
  });

  it("give one field of amounts to a column a year, and to one column where no year tells them apart", () => {
    const rows = [
      ["Corvel", 2500, 2800, 3000],
      ["Phare", 1200, 0, 500],
    ];
    const years = ["Association", "Subvention 2024 (€)", "Subvention 2025", "Subvention FY26"];
    expect(read(years, rows)).toEqual(["name", "authority_amount", "authority_amount", "authority_amount"]);
    const bare = ["Association", "Subvention 2025", "Subvention 2025 (ville)", "Subvention"];
    expect(read(bare, rows).filter((field) => field === "authority_amount")).toHaveLength(1);
  });

  it("ask for the name of the list where only persons are named", () => {
    const rows = ["Mme Diop", "M. Faye", "Dr Seck"].map((name) => [name, "oui"]);
    expect(read(["Nom et prénom", "Vélo"], rows)).toEqual(["name?", "–"]);
  });

  it("leave numbers of rows, ways to address people and times of forms alone", () => {
    const rows = [
      ["Ms", "Corvel", "2026-03-02 09:14:22"],
      ["Dr", "Phare", "2026-03-02 11:40:01"],
      ["Mr", "Lumen", "2026-03-03 08:02:45"],
    ];
    expect(read(["Title", "Organisation", "Horodateur"], rows)).toEqual(["–", "name", "–"]);
  });

  it("keep what the header says of the values", () => {
    const { mapping } = mapColumns(tableOf(["Acteur", "Appétence (1-5)", "Subvention 2026 (k€)"], []), []);
    expect(mapping.columns.map(({ hints }) => hints)).toEqual([
      undefined,
      expect.objectContaining({ scale: { from: 1, to: 5 } }),
      expect.objectContaining({ year: 2026, factor: 1_000 }),
    ]);
  });
});

describe("what the user said", () => {
  const rows = [
    ["Corvel", "bleu"],
    ["Phare", "vert"],
  ];

  it("wins over headers and values", () => {
    const pinned = [{ table: "acteurs", header: " type ", field: "notes" as const }];
    const { mapping } = mapColumns(tableOf(["Acteur", "Type"], rows), pinned);
    expect(mapping.columns[1]).toMatchObject({ field: "notes", confidence: "pinned", proposal: null });
  });

  it("counts as known where it is a word of the column", () => {
    const words = [
      { table: "Acteurs", header: "Type", word: "bleu", code: "ngo" },
      { table: "Acteurs", header: "Type", word: "vert", code: "academia" },
    ];
    expect(mapColumns(tableOf(["Acteur", "Type"], rows), [], words).mapping.columns[1]?.field).toBe("category");
  });
});

describe("the assignment", () => {
  it("is the best of all, whatever the worths", () => {
    const worths = fc.array(fc.array(fc.nat(50), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(worths, (worth) => {
        const given = assignColumns(worth);
        const fields = given.filter((field) => field !== null);
        expect(new Set(fields).size).toBe(fields.length);
        const total = given.reduce<number>(
          (sum, field, row) => sum + (field === null ? 0 : (worth[row]?.[field] ?? 0)),
          0,
        );
        expect(total).toBe(best(worth, 0, new Set()));
      }),
    );
  });

  function best(worth: readonly (readonly number[])[], row: number, taken: ReadonlySet<number>): number {
    if (row === worth.length) return 0;
    const others = (worth[row] ?? []).map((own, field) =>
      taken.has(field) ? 0 : own + best(worth, row + 1, new Set([...taken, field])),
    );
    return Math.max(best(worth, row + 1, taken), ...others);
  }
});

describe("a wide and long table", () => {
  const headers = Array.from({ length: 50 }, (_, column) => (column === 0 ? "Acteur" : `Type de chose ${column}`));
  const rowOf = (index: number): Cell[] => headers.map((_, column) => `Valeur ${column} de la ligne ${index % 400}`);

  /** The table with its rows counted as they are looked at. */
  function countedTable(length: number): { readonly table: Table; readonly looks: () => number } {
    let looks = 0;
    const rows = new Proxy(
      Array.from({ length }, (_, index) => rowOf(index)),
      {
        get(target, key): unknown {
          if (typeof key === "string" && /^\d+$/.test(key)) looks += 1;
          return Reflect.get(target, key);
        },
      },
    );
    return { table: { ...tableOf(headers, []), rows }, looks: () => looks };
  }

  /** How often rows were looked at in each slice. */
  function looksBySlice(length: number): number[] {
    const { table, looks } = countedTable(length);
    const steps = mapColumnsInSteps(table, []);
    const slices: number[] = [];
    for (let isDone = false; !isDone;) {
      const before = looks();
      isDone = steps.next().done === true;
      slices.push(looks() - before);
    }
    return slices;
  }

  it("is mapped in the slices of a short one: as many rows of each column are looked at, of one column in a slice", () => {
    const [short, long] = [looksBySlice(1_000), looksBySlice(10_000)];
    const most = Math.max(...long);
    expect(long).toEqual(short);
    expect(long.length).toBeGreaterThan(50 * 5);
    expect(most).toBeGreaterThan(100);
    expect(most).toBeLessThan(500);
    expect(long.filter((looks) => looks > 0)).toHaveLength(50);
  });

  it("is mapped in slices that a pane can breathe between", () => {
    const table = tableOf(
      headers,
      Array.from({ length: 10_000 }, (_, index) => rowOf(index)),
    );
    const steps = mapColumnsInSteps(table, []);
    const slices: number[] = [];
    for (let isDone = false; !isDone;) {
      // Time of the processor: a busy machine is no slice that takes long.
      const start = process.cpuUsage();
      isDone = steps.next().done === true;
      const { user, system } = process.cpuUsage(start);
      slices.push((user + system) / 1000);
    }
    // Collecting garbage may fall into any of them.
    expect(slices.sort((a, b) => a - b).at(-4)).toBeLessThan(50);
  });
});
