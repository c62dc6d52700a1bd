/** Small lists that hold what real ones do: each kind of fault that runs over public lists and bug reports brought up. */

import { auditTables } from "../../../src/core/auditTables";
import type { Audit } from "../../../src/core/model/audit";
import { isoOfSerial } from "../../../src/core/model/dates";
import type { Cell } from "../../../src/core/model/table";
import { tableOf } from "../../fixtures/core/table";

function audit(headers: readonly string[], rows: readonly (readonly Cell[])[]): Audit {
  const options = { asOf: "2026-11-28", language: null, pinned: [], chosen: null, skipped: [] };
  return auditTables([tableOf(headers, rows)], options);
}

/** Findings of some kinds with what they quote and how many rows they stand for. */
function findings({ findings: all }: Audit, ...kinds: readonly string[]): unknown[] {
  return all
    .filter(({ kind }) => kinds.includes(kind))
    .map((finding) => [finding.kind, finding.place.value, ...("rows" in finding ? [finding.rows] : [])]);
}

describe("scales", () => {
  it("are what the header says: a 3 of five is medium", () => {
    const own = audit(
      ["Stakeholder", "Category", "Keenness (1-5)", "Familiarity with digital (0-3)"],
      [
        ["Corvel", "Telecom", 3, 3],
        ["Lumen", "NGO", 1, 1],
      ],
    );
    expect(own.stakeholders.map(({ keenness, familiarity }) => [keenness, familiarity])).toEqual([
      [2, 3],
      [0, 1],
    ]);
    expect(findings(own, "scale-assumed")).toEqual([]);
  });

  it("are read cell by cell where a cell says its own: percent and fractions beside words", () => {
    const rows = ["80%", "50 %", "10%", "high", "3/5", "2 - medium"].map((value, row) => [`A${row}`, "NGO", value]);
    const own = audit(["Stakeholder", "Category", "Keenness"], rows);
    expect(own.stakeholders.map(({ keenness }) => keenness)).toEqual([3, 2, 0, 3, 2, 2]);
  });

  it("take hundredths where the header asks for percent", () => {
    const own = audit(
      ["Acteur", "Type", "Appétence (%)"],
      [
        ["A", "ONG", 80],
        ["B", "ONG", 10],
      ],
    );
    expect(own.stakeholders.map(({ keenness }) => keenness)).toEqual([3, 0]);
  });
});

describe("amounts of several years", () => {
  it("are kept by year, each in its unit; the newest column is the amount of now", () => {
    const own = audit(
      ["Association", "Type", "Subvention 2026 (k€)", "Subvention 2025 (€)", "Cash from partner FY26"],
      [
        ["Corvel", "ONG", 3, 2500, 400],
        ["Phare", "ONG", null, "1 200 €", "soon"],
      ],
    );
    expect(own.stakeholders.map(({ amounts }) => amounts)).toEqual([
      [
        { field: "partner_amount", year: 2026, amount: 400 },
        { field: "authority_amount", year: 2025, amount: 2500 },
        { field: "authority_amount", year: 2026, amount: 3000 },
      ],
      [{ field: "authority_amount", year: 2025, amount: 1200 }],
    ]);
    expect(own.stakeholders.map(({ authorityAmount }) => authorityAmount)).toEqual([3000, null]);
    expect(findings(own, "amount-unreadable")).toEqual([["amount-unreadable", "soon"]]);
  });
});

describe("names", () => {
  it("that are placeholders are missing names: told, and not counted", () => {
    const names = ["N/A", "-", "TBD", "?", "(to be named)", "...", "à définir", "Corvel"];
    const own = audit(
      ["Stakeholder", "Category"],
      names.map((name) => [name, "NGO"]),
    );
    expect(own.stakeholders.map(({ name }) => name)).toEqual(["Corvel"]);
    expect(findings(own, "placeholder-name")).toHaveLength(7);
  });
});

describe("categories", () => {
  it("are asked about once per word, with the number of rows", () => {
    const kinds = ["Zorglub", "zorglub", "ONG", "Banque", "Mairie", "Lycée", "Zinzin"];
    const own = audit(
      ["Acteur", "Type"],
      kinds.map((kind, row) => [`Acteur ${row}`, kind]),
    );
    expect(findings(own, "unknown-category")).toEqual([
      ["unknown-category", "Zorglub", 2],
      ["unknown-category", "Zinzin", 1],
    ]);
  });

  it("are told by the name where the column says nothing, once per pattern", () => {
    const own = audit(
      ["Acteur", "Type"],
      [
        ["Mairie d’Ouma", "ONG"],
        ["Mairie de Kaya", null],
        ["Mairie de Dori", "?"],
        ["Lycée Phare", null],
        ["Corvel", "Banque"],
        ["Delta", null],
      ],
    );
    expect(own.stakeholders.map(({ category }) => category)).toEqual([
      "ngo",
      "local_authority",
      "local_authority",
      "academia",
      "private_traditional",
      null,
    ]);
    expect(findings(own, "category-inferred")).toEqual([
      ["category-inferred", "mairie", 2],
      ["category-inferred", "lycee", 1],
    ]);
    expect(findings(own, "unknown-category")).toEqual([["unknown-category", null, 1]]);
  });

  it("are told by a registration number where nothing else does", () => {
    const own = audit(
      ["Acteur", "Type", "SIRET"],
      [
        ["Corvel", "Banque", "44306184100047"],
        ["Delta", null, "12002701600563"],
        ["Phare", null, "W751234567"],
      ],
    );
    expect(own.stakeholders.map(({ category }) => category)).toEqual(["private_traditional", "local_authority", "ngo"]);
    expect(findings(own, "category-inferred")).toEqual([
      ["category-inferred", "SIRET", 1],
      ["category-inferred", "RNA", 1],
    ]);
  });

  it("take Public for public bodies, and say that it was a guess", () => {
    const own = audit(
      ["Acteur", "Type"],
      [
        ["Régie des eaux", "Public"],
        ["Ouma", "Public"],
        ["Corvel", "Privé"],
      ],
    );
    expect(own.stakeholders.map(({ category }) => category)).toEqual([
      "local_authority",
      "local_authority",
      "private_traditional",
    ]);
    expect(findings(own, "ambiguous-option")).toEqual([
      ["ambiguous-option", "Public", 2],
      ["ambiguous-option", "Privé", 1],
    ]);
  });
});

describe("amounts", () => {
  it("are read in the unit of their header, or reported", () => {
    const own = audit(
      ["Acteur", "Catégorie", "Subvention (k€)", "Montant apporté"],
      [
        ["A", "ONG", 2, "env. 3000"],
        ["B", "ONG", "1,5", "néant"],
        ["C", "ONG", "3 k€", "de 500 à 900"],
        ["D", "ONG", 12, 1_500],
      ],
    );
    expect(own.stakeholders.map(({ authorityAmount, partnerAmount }) => [authorityAmount, partnerAmount])).toEqual([
      [2_000, 3_000],
      [1_500, 0],
      [3_000, null],
      [12_000, 1_500],
    ]);
    expect(findings(own, "amount-unreadable")).toEqual([["amount-unreadable", "de 500 à 900"]]);
  });
});

describe("registration numbers", () => {
  it("that a program damaged are no duplicates; wrong check digits are told; the same number written otherwise is", () => {
    const own = audit(
      ["Raison sociale", "SIRET", "Catégorie"],
      [
        ["Corvel", "552 100 554 00013", "Télécoms"],
        ["Quais", 55210055400013, "ONG"],
        ["Phare", "55210055400014", "ONG"],
        ["Delta", "5,52101E+13", "ONG"],
        ["Epsilon", "5,52101E+13", "ONG"],
      ],
    );
    expect(findings(own, "number-damaged", "number-invalid", "duplicate-number")).toEqual([
      ["number-invalid", "55210055400014"],
      ["number-damaged", "5,52101E+13"],
      ["number-damaged", "5,52101E+13"],
      ["duplicate-number", "552 100 554 00013"],
      ["duplicate-number", "55210055400013"],
    ]);
  });

  it("without check digits are never called wrong", () => {
    const rows = ["123456789", "987654322", "555000111"].map((number, row) => [`Acteur ${row}`, "ONG", number]);
    expect(findings(audit(["Acteur", "Type", "Registration number"], rows), "number-invalid")).toEqual([]);
  });
});

describe("dates", () => {
  it("are read as databases write them, without signs, and reported where there is no such day", () => {
    const rows = [20260215, "20261130", 20261345].map((day, row) => [`Entidad ${String(row)}`, "ONG", day]);
    const own = audit(["Entidad", "Tipo", "Último contacto"], rows);
    const days = own.stakeholders.map(({ lastContact }) => (lastContact === null ? null : isoOfSerial(lastContact)));
    expect(days).toEqual(["2026-02-15", "2026-11-30", null]);
    expect(findings(own, "date-unreadable")).toEqual([["date-unreadable", "20261345"]]);
  });

  it("are read in the order of their column, periods by their last day, or reported", () => {
    const ends = ["15/03/2027", "31.12.2026", "déc. 2026", "fin mars 2027", "T2 2027", 2027, "un jour"];
    const own = audit(
      ["Acteur", "Catégorie", "Convention", "Date de fin"],
      ends.map((end, row) => [`Acteur ${row}`, "ONG", "oui", end]),
    );
    expect(
      own.stakeholders.map(({ agreementEnd }) => (agreementEnd === null ? null : isoOfSerial(agreementEnd))),
    ).toEqual(["2027-03-15", "2026-12-31", "2026-12-31", "2027-03-31", "2027-06-30", "2027-12-31", null]);
    expect(findings(own, "date-unreadable")).toEqual([["date-unreadable", "un jour"]]);
  });
});

describe("whole lists", () => {
  it.each([
    [["nomBeneficiaire", "idBeneficiaire", "montant", "dateConvention", "objet"]],
    [
      [
        "Acteur / Stakeholder",
        "Catégorie / Category",
        "Appétence / Keenness",
        "Ressources financières / Financial resources",
      ],
    ],
  ])("with headers of a schema or of two languages are read: %p", (headers) => {
    const cells: Readonly<Record<string, readonly Cell[]>> = {
      nomBeneficiaire: ["Les Quais", "Phare"],
      idBeneficiaire: ["44306184100047", "55210055400013"],
      montant: [12_000, 5_000],
      dateConvention: ["2026-02-01", "2026-03-01"],
      objet: ["fonctionnement", "projet"],
      "Acteur / Stakeholder": ["Corvel", "Quais"],
      "Catégorie / Category": ["Télécoms / Telecom", "ONG / NGO"],
      "Appétence / Keenness": ["forte", "faible"],
      "Ressources financières / Financial resources": ["oui", "non"],
    };
    const rows = [0, 1].map((row) => headers.map((header) => cells[header]?.[row] ?? null));
    const options = { asOf: "2026-11-28", language: null, pinned: [], chosen: ["Acteurs"], skipped: [] };
    const own = auditTables([tableOf(headers, rows)], options);
    expect(own.tables[0]?.mapping.columns.map(({ field }) => field)).toEqual(
      headers[0] === "nomBeneficiaire"
        ? ["name", "registration_no", "authority_amount", null, null]
        : ["name", "category", "keenness", "resource_financial"],
    );
  });
});

describe("kinds of bodies on which those who know the field differ", () => {
  const kinds = (rows: readonly (readonly Cell[])[]): unknown[] =>
    audit(["Entidad", "Tipo de entidad", "Capacidades financieras"], rows).stakeholders.map(({ category }) => category);
  const others = [
    ["Universidad de Ouma", "Universidad", "sí"],
    ["Cooperativa El Sol", "Cooperativa", "sí"],
    ["Fundación Alba", "ONG", "no"],
  ];

  it("are asked about, and read where the list tells its country", () => {
    const own = ["Caja El Roble", "Caja rural", "sí"];
    expect(kinds([own, ...others])[0]).toBeNull();
    expect(kinds([own, ["Municipalidad de Choluteca, Honduras", "Municipalidad", "sí"], ...others])[0]).toBe(
      "social_economy",
    );
    expect(kinds([own, ["Ayuntamiento de Zaragoza", "Ayuntamiento", "sí"], ...others])[0]).toBe("private_traditional");
  });
});
