import { auditTables } from "../../../src/core/auditTables";
import { askedFirst } from "../../../src/core/columns/askedFirst";
import { mapColumns } from "../../../src/core/columns/mapColumns";
import { proposalLines } from "../../../src/core/messages/proposals";
import type { Cell } from "../../../src/core/model/table";
import { NOTHING_LEARNED } from "../../support/nothingLearned";
import { tableOf } from "../../fixtures/core/table";

/** What each column came to: its field, its proposal with a question mark, or "–". */
function read(headers: readonly string[], rows: readonly (readonly Cell[])[]): string[] {
  return mapColumns(tableOf(headers, rows), [], [], NOTHING_LEARNED).mapping.columns.map(
    ({ field, proposal }) => field ?? (proposal === null ? "–" : `${proposal}?`),
  );
}

const BODIES = [
  "Association Phare du Port",
  "Université de Rocmont",
  "Chambre de commerce de Val-Clair",
  "Commune de Saint-Aubin",
];

function listOf(header: string, values: readonly Cell[], more: Readonly<Record<string, readonly Cell[]>> = {}): string {
  const headers = ["Organisme", header, ...Object.keys(more)];
  const rows = BODIES.map((body, row) => [
    body,
    values[row] ?? null,
    ...Object.values(more).map((own) => own[row] ?? null),
  ]);
  return read(headers, rows)[1] ?? "";
}

describe("what is asked about", () => {
  it("is the column whose values are names of bodies where no header speaks of names", () => {
    const rows = BODIES.map((body, row) => [body, ["Mme Roux", "M. Diaz", "A. Kone", "B. Petit"][row] ?? "", "RDV"]);
    expect(read(["Public cible", "Interlocuteur", "Canal"], rows)[0]).toBe("name?");
    expect(read(["Public cible", "Interlocuteur", "Canal"], rows)[1]).toBe("contact_name");
  });

  it("is what a word of the header speaks of where the values fit it", () => {
    expect(listOf("Appétence brumeuse globale constatée", ["forte", "faible", "moyenne", "forte"])).toBe("keenness?");
    expect(listOf("Brumeux cofinancement glacé", ["120 €", "50 €", "80 €", "1 000 €"])).toBe("partner_amount?");
  });

  it("is who is responsible, even if no value looks like a person", () => {
    expect(
      listOf("Responsable", ["SCRP", "Régie", "Cabinet", "SCRP"], {
        Remarques: ["–", "–", "–", "–"],
        "Prochaine action": ["a", "b", "c", "d"],
      }),
    ).toBe("owner?");
  });

  it.each([
    ["Dispositif", ["Culture", "Sport", "Ville", "Sport"], "–"],
    ["Programme", ["Culture", "Sport", "Ville", "Sport"], "project?"],
    ["Pièces justificatives", ["RIB", "Statuts", "Bilan", "RIB"], "evidence?"],
    ["Plan d'action", ["RDV", "Relance", "Atelier", "Atelier"], "next_action?"],
  ] as const)("is what may be a field's or something else: %s", (header, values, said) => {
    expect(listOf(header, values)).toBe(said);
  });

  it("is whether a bare due date ends an agreement, unless it stands beside an action or an agreement", () => {
    const days = ["31/12/2027", "30/06/2026", "01/02/2026", "30/09/2028"];
    expect(listOf("Échéance", days)).toBe("agreement_end?");
    expect(listOf("Échéance", days, { "Prochaine action": ["RDV", "Appel", "Note", "RDV"] })).toBe("due_date");
    expect(listOf("Échéance", days, { Convention: ["signée", "oui", "non", "oui"] })).toBe("agreement_end");
  });
});

describe("a word for a kind of body", () => {
  it("is no name by itself", () => {
    expect(
      read(
        ["Consulat", "Givre"],
        BODIES.map((_, row) => [["Rennes", "Lyon", "Faro", "Sfax"][row] ?? "", "x"]),
      )[0],
    ).toBe("territory?");
  });

  it("is what another language knows it as, where the language of the list does not", () => {
    const rows = BODIES.map((body, row) => [body, ["Brumal", "Centro", "Villa Gris", "Centro"][row] ?? ""]);
    expect(read(["Nombre de la entidad", "Préfecture"], rows)[1]).toMatch(/territory/);
  });
});

describe("places that are known by name", () => {
  it.each([
    [["Sénégal", "Mali", "Niger", "Bénin"]],
    [["HÉRAULT", "Gard", "34 - Hérault", "Département de l'Aude"]],
    [["Sofala; Manica", "Cabo Delgado", "Nampula, Niassa", "Tete"]],
    [["Kisumu County", "Nakuru", "Brumeux", "Kilifi"]],
  ])("are where bodies work, below a header that says nothing known: %s", (places) => {
    expect(listOf("Brumeux", places)).toBe("territory?");
  });

  it("are nobody's names, neither of persons nor of the bodies of the list", () => {
    expect(listOf("Brumeux", ["San Luis", "Santa Cruz", "San Luis", "San Juan"])).toBe("territory?");
    const rows = ["Kenya", "Uganda", "Rwanda", "Malawi"].map((place) => [place, 1]);
    expect(read(["Brumeux", "Givre"], rows)[0]).toBe("territory?");
  });

  it("tell nothing where one stands in all rows, where most are none, or where the header says something else", () => {
    expect(listOf("Brumeux", ["Lima", "Lima", "Lima", "Lima"])).toBe("–");
    expect(listOf("Brumeux", ["Lima", "Givre", "Neige", "Pluie"])).toBe("–");
    expect(listOf("Domicilio fiscal", ["Lima", "Ica", "Puno", "Cusco"])).toBe("–");
  });
});

describe("what a header says less plainly than its values", () => {
  it("is a role whatever it is a role in, an agreement below “Type” and a stance below “Engagement”", () => {
    expect(listOf("Rôle dans le brouillard", ["client", "financeur", "utilisateur", "client"])).toBe("role?");
    expect(listOf("Rôle dans le brouillard", ["givre", "brume", "neige", "pluie"])).toBe("–");
    expect(listOf("Type", ["Convention", "Contrat", "Bail", "Convention"])).toBe("agreement?");
    expect(listOf("Type", ["givre", "brume", "neige", "pluie"])).not.toMatch(/agreement/);
    expect(listOf("Engagement actuel", ["favorable", "opposé", "neutre", "favorable"])).toBe("stance?");
  });

  it("is where things stand even where the header says something else, if its values are states of a relation", () => {
    expect(listOf("État d'exécution", ["en discussion", "à contacter", "actif", "terminé"])).toBe("status?");
    expect(listOf("État d'exécution", ["givre", "brume", "neige", "pluie"])).toBe("–");
  });

  it("is what staff and equipment that are given are worth, where amounts stand below them", () => {
    expect(listOf("Mécénat de compétences (€)", [1200, 5000, 800, 350])).toBe("in_kind_value?");
  });

  it("is how keen somebody is above words of a scale, and no motive of theirs", () => {
    expect(listOf("Motivé ?", ["très", "peu", "moyen", "peu"])).toBe("keenness?");
    expect(listOf("Objectif", [1.1, 1.2, 2.1, 3.4])).not.toMatch(/keenness/);
  });

  it("is a number of the row below “S/No.” and “#”, which ask for no yes or no", () => {
    expect(listOf("S/No.", [1, 2, 3, 4])).toBe("id?");
    expect(listOf("#", [1, 2, 3, 4])).toBe("id?");
  });

  it("is what a partner gives where the header says by whom", () => {
    expect(listOf("Monto comprometido por el aliado", ["120 €", "50 €", "80 €", "1 000 €"])).toBe("partner_amount?");
    expect(listOf("Monto comprometido por el municipio", ["120 €", "50 €", "80 €", "1 000 €"])).not.toMatch(/partner/);
  });
});

describe("what is not so much as asked about", () => {
  it("is whether numbers of accounts or registers are of telephones, where the header says nothing known", () => {
    expect(listOf("Brumeux", ["03-11-01-0001", "04-22-01-0003", "05-10-02-0007", "05-11-02-0009"])).toBe("–");
    expect(listOf("Brumeux", ["1 500 000", "8 500 000", "31 000 000", "3 000 000"])).not.toMatch(/phone/);
    expect(listOf("Brumeux", ["06 39 98 01 12", "06 39 98 01 13", "+221 77 555 01 02", "(02) 555 0101"])).toBe(
      "phone?",
    );
  });

  it("is a period as a day, and a word for gains or resources above texts that name none", () => {
    expect(listOf("Délai", ["12 mois", "trois ans", "un semestre", "toute l'année"])).toBe("–");
    const more = { Motivation: ["forte", "faible", "moyenne", "forte"] };
    expect(listOf("Préoccupations", ["le bruit", "la lenteur", "le stationnement", "la poussière"], more)).toBe("–");
  });

  it("is a second column of places, where another one says plainly where bodies work", () => {
    const rows = BODIES.map((body, row) => [
      body,
      `${row} rue Haute`,
      ["Lima", "Ica", "Puno", "Cusco"][row] ?? "",
      ["Centro", "Reforma", "La Loma", "Sur"][row] ?? "",
    ]);
    expect(read(["Organización", "Dirección", "Municipio", "Colonia"], rows).slice(2)).toEqual(["territory?", "–"]);
  });

  it("is a second column as the names where another one is them more likely", () => {
    const rows = BODIES.map((body, row) => [body, ["Givre", "Brume", "Neige", "Pluie"][row] ?? ""]);
    expect(read(["Qui", "Consulat"], rows)).toEqual(["name", "–"]);
  });
});

describe("what is not applied", () => {
  it("is a column of a survey tool's own, a number of unknown things, and a scale in euros", () => {
    expect(listOf("_uuid", ["a1-01", "a1-02", "a1-03", "a1-04"])).toBe("–");
    expect(listOf("Code brumeux", ["A1", "A2", "B7", "C4"])).not.toBe("id");
    expect(listOf("Volonté (k€)", [2, 3, 1, 0])).not.toBe("keenness");
  });

  it("is the kind of a body as its name where the header does not say so plainly", () => {
    const rows = ["Association", "Commune", "Université", "Association"].map((kind) => [kind, "forte"]);
    expect(read(["Qui", "Motivation"], rows)[0]).not.toBe("name");
  });

  it("is one of two columns that may both be the contact", () => {
    const persons = ["Alix Bernier", "Hugo Marsan", "Sofia Talbi", "Paul Guy"];
    const others = ["Mme Loubet", "M. Diaz", "Mme Roux", "M. Petit"];
    expect(listOf("Prénom NOM", persons, { "Représenté par": others })).toBe("contact_name?");
  });
});

describe("a list", () => {
  const columns = {
    Nom: BODIES,
    Programme: ["Culture", "Sport", "Ville", "Eau"],
    "Pièces justificatives": ["RIB", "Statuts", "Bilan", "RIB"],
    "Plan d'action": ["RDV", "Relance", "Atelier", "Atelier"],
    Région: ["Nord", "Sud", "Est", "Nord"],
    Montant: [1200, 300, 5000, 700],
    "Appétence brumeuse globale constatée": ["forte", "faible", "moyenne", "forte"],
  };
  const rows = BODIES.map((_, row) => Object.values(columns).map((values) => values[row] ?? ""));
  const table = tableOf(Object.keys(columns), rows);

  it("asks five questions at most, what the guide asks before all else", () => {
    const { asked, passed } = askedFirst(mapColumns(table, [], [], NOTHING_LEARNED).mapping.columns);
    expect(asked).toHaveLength(5);
    expect(asked.map(({ proposal }) => proposal)).toContain("keenness");
    expect(passed).toHaveLength(1);
  });

  it("names what is not asked about in one line", () => {
    const shorter = tableOf(Object.keys(columns), rows.slice(0, 2));
    const audit = auditTables([shorter], { asOf: "2026-11-23", language: "fr", pinned: [], chosen: null, skipped: [] });
    const lines = proposalLines(audit, "fr");
    expect(lines.filter((line) => line.includes("Non utilisées"))).toHaveLength(1);
    expect(lines.filter((line) => /\s\?/.test(line))).toHaveLength(5);
  });
});

describe("fields of public action", () => {
  it.each([
    ["Sector", ["Health", "Education", "Water", "Banking"]],
    ["Secteur", ["Agriculture", "Énergie", "Banque", "Santé"]],
    ["Sector", ["Salud", "Agua", "Academia", "Transporte"]],
  ] as const)("are no kinds of bodies: %s", (header, values) => {
    expect(listOf(header, values)).toBe("–");
  });
});
