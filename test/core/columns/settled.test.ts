import { mapColumns } from "../../../src/core/columns/mapColumns";
import type { Cell } from "../../../src/core/model/table";
import { NOTHING_LEARNED } from "../../support/nothingLearned";
import { tableOf } from "../../fixtures/core/table";

const BODIES = [
  "Association Phare",
  "Université de Rocmont",
  "Chambre de commerce",
  "Commune de Saint-Aubin",
  "Banque Corvel",
];

/** What a column beside the names of bodies came to: its field, its proposal with a question mark, or "–". */
function beside(header: string, values: readonly Cell[], more: Readonly<Record<string, readonly Cell[]>> = {}): string {
  const headers = ["Organisme", header, ...Object.keys(more)];
  const rows = BODIES.map((body, row) => [
    body,
    values[row] ?? null,
    ...Object.values(more).map((own) => own[row] ?? null),
  ]);
  const { field = null, proposal = null } =
    mapColumns(tableOf(headers, rows), [], [], NOTHING_LEARNED).mapping.columns[1] ?? {};
  return field ?? (proposal === null ? "–" : `${proposal}?`);
}

describe("what is taken without asking", () => {
  it("is the contact of a body if nobody stands at several bodies", () => {
    const each = ["Alix Bernier", "Hugo Marsan", "Sofia Talbi", "Paul Guy", "Ana Lins"];
    expect(beside("Représentant", each)).toBe("contact_name");
    expect(beside("Représentant", ["Ana Lins", "Paul Guy", "Ana Lins", "Paul Guy", "Ana Lins"])).toBe("contact_name?");
  });

  it("is who looks after bodies if somebody looks after several", () => {
    expect(beside("Référent", ["M. Roux", "M. Roux", "A. Diaz", "A. Diaz", "M. Roux"])).toBe("owner");
    expect(beside("Référent", ["M. Roux", "A. Diaz", "B. Kone", "C. Petit", "D. Faye"])).toBe("owner?");
  });

  it("is an end of an agreement if anything in the list is agreed or paid", () => {
    const days = ["31/12/2027", "30/06/2026", "01/02/2026", "30/09/2028", "01/01/2029"];
    expect(beside("Date de fin", days)).toBe("agreement_end?");
    expect(beside("Date de fin", days, { Convention: ["signée", "oui", "non", "oui", "oui"] })).toBe("agreement_end");
  });

  it("is no street for a territory, and no word that the guide does not use for a project", () => {
    expect(beside("Commune", ["12 rue du Port", "3 av. Foch", "5 place Haute", "1 quai Sud", "9 bd Nord"])).toBe(
      "territory?",
    );
    expect(beside("Intitulé de l'action", ["Café", "Jardin", "Cirque", "Forum", "Bal"])).toBe("project?");
  });

  it("is no column of names with gaps: whoever a list is of stands in every row", () => {
    const rows = ["GRDR", null, "CITE", null, "IRD"].map((name, row) => [name, `Note ${row}`]);
    expect(
      mapColumns(tableOf(["Opérateur", "Remarque"], rows), [], [], NOTHING_LEARNED).mapping.columns[0],
    ).toMatchObject({
      field: null,
      proposal: "name",
    });
  });
});

describe("a known word in a list of something else", () => {
  const things = ["Scène, sonorisation", "bénévoles", "salle", "financement", "expertise"];

  it("is an answer of a partner only where the list asks for more than that", () => {
    expect(beside("Moyens", things)).toBe("resources?");
    expect(beside("Moyens", things, { Intérêt: ["fort", "faible", "fort", "moyen", "nul"] })).toBe("resources?");
    expect(beside("Moyens", things, { "Niveau d'intérêt": ["fort", "faible", "fort", "moyen", "nul"] })).toBe(
      "resources",
    );
    expect(beside("Maturité", [3, 1, 2, 0, 3])).toBe("familiarity?");
    expect(beside("Maturité numérique", [3, 1, 2, 0, 3])).toBe("familiarity");
  });

  it("is one where the header is the guide's own or a question", () => {
    expect(beside("Ressources mobilisables", things)).toBe("resources");
    expect(beside("Quelles ressources pourriez-vous apporter ?", things)).toBe("resources");
  });

  it("is where a partnership stands only if the list tells of partnerships", () => {
    const states = ["en cours", "clos", "en cours", "à lancer", "en cours"];
    expect(beside("Statut", states)).toBe("status?");
    expect(beside("Statut", states, { "Prochaine action": ["appeler", "relancer", "voir", "écrire", "rien"] })).toBe(
      "status",
    );
  });

  it("is no sum of money if all of it is small: votes, places, points", () => {
    expect(beside("Subvention votée", [12, 7, 15, 4, 9])).toBe("authority_amount?");
    expect(beside("Subvention votée (k€)", [12, 7, 15, 4, 9])).toBe("authority_amount");
    expect(beside("Subvention votée", [1200, 700, 1500, 400, 9])).toBe("authority_amount");
  });

  it("is the kind of a body only if no venue or session stands before it", () => {
    const kinds = ["association", "université", "entreprise", "commune", "entreprise"];
    const venues = ["Halle", "Dojo", "Kiosque", "Gymnase", "Chapelle"];
    const rows = BODIES.map((body, row) => [venues[row] ?? null, body, kinds[row] ?? null]);
    const [, , kind] = mapColumns(tableOf(["Site occupé", "Organisme", "Type"], rows), [], [], NOTHING_LEARNED).mapping
      .columns;
    expect(kind).toMatchObject({ field: null, proposal: "category" });
    expect(beside("Type", kinds)).toBe("category");
  });

  it("is a number of the body only if the list is one of bodies", () => {
    const long = ["100012345678", "100023456789", "100034567890", "100045678901", "100056789012"];
    expect(beside("Identifiant", long)).toBe("id?");
    expect(
      beside("Identifiant", ["P-01", "P-02", "P-03", "P-04", "P-05"], {
        Type: ["mairie", "ONG", "école", "mairie", "banque"],
      }),
    ).toBe("id");
  });
});

describe("words that only look alike", () => {
  it("keep their own meaning: an agreement is no sum that was granted", () => {
    expect(beside("Accord", ["oui", "non", "oui", "non", "oui"])).toBe("agreement");
  });
});

describe("whose it is", () => {
  /** Field, or proposal with a question mark, of each column. */
  function readings(columns: Readonly<Record<string, readonly Cell[]>>): string[] {
    const rows = BODIES.map((_, row) => Object.values(columns).map((own) => own[row] ?? null));
    const { mapping } = mapColumns(tableOf(Object.keys(columns), rows), [], [], NOTHING_LEARNED);
    return mapping.columns.map(({ field, proposal }) => field ?? (proposal === null ? "–" : `${proposal}?`));
  }

  it("is asked of a sum that was granted in a list of those who give", () => {
    const sums = [12000, 3500, 80000, 4000, 950];
    expect(readings({ Financeur: BODIES, "Montant accordé": sums })[1]).toBe("partner_amount?");
    expect(readings({ Bénéficiaire: BODIES, "Montant accordé": sums })[1]).toBe("authority_amount");
  });

  it("is asked of a second column of bodies: who leads them is no name of the row", () => {
    const leads = ["UNICEF", "PAM", "FAO", "BNGRC", "Croix-Rouge"];
    const own = readings({ "Organisation chef de file": leads, "Organisation de mise en œuvre": BODIES });
    expect(own).toEqual(["name?", "name?"]);
  });

  it("is a person's name beside the names of bodies, whatever bodies are called by it", () => {
    const persons = ["Mme Ngo Bata", "M. Essomba", "M. Fotso", "Mme Eyenga", "M. Abena"];
    const [name, promoter] = readings({ Dénomination: BODIES, Promoteur: persons });
    expect(name).toBe("name");
    expect(promoter).toBe("contact_name?");
  });

  it("is no name where kinds of bodies stand in several rows each", () => {
    const kinds = ["Entreprise", "Association", "Entreprise", "Entreprise", "Association"];
    expect(readings({ Mécène: BODIES, Entreprise: kinds })[1]).toBe("category?");
  });

  it("is asked of a place that may be anything's, and of a number that no check digit proves", () => {
    expect(beside("Lugar", ["Casa de Cultura", "Cine Avenida", "Parque del Soto", "Plaza", "Teatro"])).toBe(
      "territory?",
    );
    expect(beside("Código", ["05000101", "05000102", "05000103", "05000104", "05000105"])).toBe("id?");
  });

  it("is asked of skills: they are one kind of resource, or what a body is in charge of", () => {
    const skills = ["SIG", "expertise technique", "bénévoles", "données", "financement"];
    expect(beside("Compétences", skills, { "Niveau d'intérêt": ["fort", "faible", "fort", "moyen", "nul"] })).toBe(
      "resources?",
    );
  });
});

describe("what is asked about first", () => {
  it("is money below a word for what somebody gives, and a share of it is none", () => {
    const sums = [1500, 800, 12000, 450, 9800];
    expect(beside("Aporte", sums)).toBe("partner_amount?");
    expect(beside("Contribution", ["50%", "10%", "25%", "5%", "80%"])).not.toBe("partner_amount?");
  });
});

describe("what a header leaves open", () => {
  const SUMS = [120000, 35000, 4000, 90000, 2500];
  const DAYS = ["03/01/2026", "04/02/2026", "05/03/2026", "06/04/2026", "07/05/2026"];
  const TOWNS = ["Lorient", "Quéven", "Lorient", "Vannes", "Ploemeur"];

  it("is who gives what is approved, unless somebody in the list is given it; what is disbursed tells how far a project is", () => {
    expect(beside("Montant approuvé", SUMS)).toBe("authority_amount?");
    expect(["Montant décaissé", "Disbursed to date", "Valor desembolsado"].map((own) => beside(own, SUMS))).toEqual(
      Array(3).fill("–"),
    );
    expect(beside("Amount approved", SUMS, { "Amount requested": SUMS })).toBe("authority_amount");
    expect(beside("Montant accordé", SUMS, { "Contrepartie de la mairie (FCFA)": SUMS })).toBe("partner_amount?");
  });

  it("is whom support goes to: what is given to the authority is a partner's", () => {
    expect(["Support to council", "Appui à la commune", "Apoio ao município"].map((own) => beside(own, SUMS))).toEqual(
      Array(3).fill("partner_amount?"),
    );
    expect(beside("Support to partner", SUMS)).toBe("authority_amount?");
  });

  it("is a town beside a street, which is where a body has its seat, and the country after it is not even asked about", () => {
    expect(beside("Ville", TOWNS)).toBe("territory");
    expect(beside("Ville", TOWNS, { Rue: ["4 rue du Four", "2 quai Sud", "ZA Nord", "1 bd Est", "9 rue Basse"] })).toBe(
      "territory?",
    );
    expect(beside("Commune du siège", TOWNS)).toBe("territory?");
  });

  it("is the page of a rule or a call, which is nobody's own site", () => {
    const pages = BODIES.map((_, index) => `https://example.org/${index}`);
    expect(beside("Site web", pages)).toBe("website");
    expect(beside("URL du règlement", pages)).not.toBe("website");
    expect(beside("Rules URL", pages)).not.toBe("website");
  });

  it("is the day of a task or a meeting", () => {
    expect(beside("Date de la tâche", DAYS)).toBe("due_date?");
    expect(beside("Date de la réunion", DAYS)).toBe("last_contact?");
    expect(beside("Date du dernier contact", DAYS)).toBe("last_contact");
  });

  it("is a basis in law, unless it is one of data protection", () => {
    expect(beside("Base légale", ["article 20", "article 19", "article 24", "article 20", "article 3"])).not.toBe(
      "privacy_basis",
    );
    expect(beside("Base légale", ["consentement", "intérêt légitime", "consentement", null, null])).toBe(
      "privacy_basis",
    );
  });

  it("is whose number it is: that of an agreement is the list's own where it stands first", () => {
    const numbers = ["C/2024/07", "C/2024/11", "C/2025/02", "C/2025/03", "C/2025/10"];
    const rows = BODIES.map((body, row) => [numbers[row] ?? null, body]);
    expect(
      mapColumns(tableOf(["N° convention", "Organisme"], rows), [], [], NOTHING_LEARNED).mapping.columns[0]?.field,
    ).toBe("id");
    expect(beside("N° convention", numbers)).toBe("id?");
  });

  it("is a number of a visa, which is not the list's own", () => {
    expect(beside("N° de visa", ["V-101", "V-102", "V-103", "V-104", "V-105"])).not.toBe("id");
  });
});
