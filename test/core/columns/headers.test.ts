import { readHeader, meaningOfHeader } from "../../../src/core/columns/headerMeaning";
import { grammarMeanings } from "../../../src/core/columns/headerGrammar";
import { FIELDS, type Language } from "../../../src/core/guide/codes";
import { headerHints } from "../../../src/core/words/headerHints";

/** Meanings of a header that stands alone, in a table of a language or none, the plainest first. */
function meaningsOf(header: string, language: Language | null = null, beside: readonly string[] = []): string[] {
  const context = { language, concepts: new Set(beside), isOurs: false };
  const meanings = [...meaningOfHeader(readHeader(header), context)];
  return meanings.sort((a, b) => b[1] - a[1]).map(([meaning, grade]) => `${meaning}:${grade}`);
}

const plainest = (header: string, language: Language | null = null): string | undefined =>
  meaningsOf(header, language)[0];

describe("a header", () => {
  it.each([
    "Organization Name",
    "Partner organisation",
    "Institution name",
    "Nom de l'organisation",
    "Acteurs",
    "Partenaires",
    "Nom de l'association",
    "Nom du bénéficiaire",
    "nomBeneficiaire",
    "nom_beneficiaire",
    "Nom de l'organisme bénéficiaire",
    "Nom / Raison sociale",
    "Nombre de la organización",
    "Actores",
    "Organización / Institución",
    "Nome da instituição",
    "Nome do parceiro",
    "Partes interessadas",
    "Acteur / Stakeholder",
    "Acteur *",
    "1. Nom de la structure",
    "Recipient Org:Name",
  ])("is known for the name as people write it: %s", (header) => {
    expect(plainest(header)).toBe("name:3");
  });

  it.each([
    ["Maturité numérique (0-3)", "familiarity:3"],
    ["Keenness (0-3)", "keenness:3"],
    ["Niveau\nd’intérêt", "keenness:3"],
    ["Ressources financières O/N", "resource_financial:3"],
    ["Expected gain - what do they want?", "gains:3"],
    ["Date de fin de convention", "agreement_end:3"],
    ["agreement_end_date", "agreement_end:3"],
    ["Date of last contact", "last_contact:3"],
    ["Recipient Org:Charity Number", "registration_no:3"],
    ["C.I.F.", "registration_no:3"],
    ["E-mail du contact", "email:3"],
    ["Partner contribution (amount)", "partner_amount:3"],
    ["Subvention 2026 (k€)", "authority_amount:3"],
    ["Valor do apoio 2025", "authority_amount:3"],
    ["Prochaine action :", "next_action:3"],
  ])("is understood without hints, units, numbering and marks: %p is %s", (header, meaning) => {
    expect(plainest(header)).toBe(meaning);
  });

  it.each([
    ["Adresse de l'organisme", "outside:3"],
    ["Couleur de l'organisme", "outside:3"],
    ["Organisation colour", "outside:3"],
    ["Date de création de l'association", "outside:3"],
    ["Influence", "outside:3"],
  ])("means what its head means, not any word in it: %p is %s", (header, meaning) => {
    expect(plainest(header)).toBe(meaning);
  });

  it("is whoever funds the bodies of the list, and those bodies where there are no others", () => {
    expect(meaningsOf("Organização financiadora", "pt", ["BENEFICIARY"])[0]).toBe("outside:3");
    expect(meaningsOf("Financeurs", "fr", ["ORG"])[0]).toBe("outside:3");
    expect(meaningsOf("Financeurs", "fr")[0]).toBe("name:2");
  });

  it.each([
    ["1. Quel est le nom de votre structure ?", "name:3"],
    ["5. Que pourriez-vous apporter ?", "resources:3"],
    ["How interested are you in joining a pilot?", "keenness:2"],
    ["What could your organization contribute?", "resources:2"],
    ["Su institución ¿podría aportar fondos?", "resource_financial:2"],
  ])("is read when it asks: %p is %s", (header, meaning) => {
    expect(plainest(header)).toBe(meaning);
  });

  it.each([
    ["structure_type", "category:3"],
    ["Type organisation", "category:3"],
    ["organisme_statut", "status:2"],
  ])("is read in the other order of words too: %p is %s", (header, meaning) => {
    expect(plainest(header)).toBe(meaning);
  });

  it("is an amount where it names a currency", () => {
    expect(plainest("Apport financier (k€)", "fr")).toBe("partner_amount:3");
    expect(plainest("Apport financier", "fr")).toBe("resource_financial:3");
  });

  it("is what the choices are that it names", () => {
    expect(plainest("Périmètre (projet / écosystème)", "fr")).toBe("scope:2");
    expect(plainest("Supporter / Blocker")).toMatch(/^stance:/);
  });

  it("asks who is in charge where it names the authority in brackets", () => {
    expect(plainest("Focal person (KCCA)")).toBe("owner:1");
    expect(plainest("Focal person (Partner)")).toMatch(/^contact_name:/);
  });

  it("means nothing when its head is not known", () => {
    expect(meaningsOf("Zorglub de l'organisme")).toEqual([]);
    expect(meaningsOf("Company zorglub")).toEqual([]);
  });

  it("is read as the slip of the pen it is, and never as a word that means something else", () => {
    expect(plainest("Organisaton name")).toBe("name:3");
    expect(plainest("Obsevations")).toBe("notes:3");
    expect(plainest("Oragnisme")).toBe("name:3");
    expect(meaningsOf("montant").map((meaning) => meaning.split(":")[0])).not.toContain("contact_name");
  });

  it("means what its table's language says where several know the word", () => {
    expect(meaningsOf("Data", "pt")).toEqual(["outside:2"]);
    expect(plainest("Data", "en")).toBe("resource_data:2");
  });

  it("is a likely amount of the authority's where the table is one of beneficiaries", () => {
    expect(meaningsOf("montant", "fr")).toEqual(["authority_amount:1"]);
    expect(meaningsOf("montant", "fr", ["BENEFICIARY"])).toEqual(["authority_amount:2"]);
  });

  it("speaks of fields that there are", () => {
    const known = new Set<string>([...FIELDS, "outside"]);
    expect(grammarMeanings().filter((meaning) => !known.has(meaning))).toEqual([]);
  });
});

describe("hints of a header", () => {
  it.each([
    ["Keenness (0-3)", { scale: { from: 0, to: 3 } }],
    ["Appétence (0 à 3)", { scale: { from: 0, to: 3 } }],
    ["Familiarity with digital (1-5)", { scale: { from: 1, to: 5 } }],
    ["Motivation sur 10", { scale: { from: 0, to: 10 } }],
    ["Interés de 1 a 5", { scale: { from: 1, to: 5 } }],
    ["Intérêt (1 = faible, 5 = fort)", { scale: { from: 1, to: 5 } }],
    ["Readiness (%)", { isPercent: true }],
    ["Subvention 2026 (k€)", { year: 2026, factor: 1_000, isMoney: true }],
    ["Budget (M€)", { factor: 1_000_000 }],
    ["Cost to us 26/27 (£)", { year: 2026, isMoney: true }],
    ["Pledged FY26", { year: 2026 }],
    ["2024_25_Revenue", { year: 2024 }],
    ["Funds (Rs. lakh)", { factor: 100_000 }],
    ["Financial resources (yes/no)", { asksYesNo: true }],
    ["Ressources humaines O/N", { asksYesNo: true }],
    ["Convenio (S/N)", { asksYesNo: true }],
  ])("are taken off and kept: %s", (header, hints) => {
    expect(headerHints(header)).toMatchObject(hints);
  });

  it.each([
    ["Acteur *", "Acteur"],
    ["3) Type d'acteur", "Type d'acteur"],
    ["Nom (obligatoire)", "Nom"],
    ["Référent (nom)", "Référent"],
    ["Subvention 2026 (k€)", "Subvention"],
    ["Budget 2025-2026", "Budget"],
    ["Ressources humaines O/N", "Ressources humaines"],
  ])("leave the phrase alone: %s is “%s”", (header, text) => {
    expect(headerHints(header).text).toBe(text);
  });

  it("are no scale where the numbers are something else", () => {
    expect(headerHints("Année 2024-2025").scale).toBeNull();
    expect(headerHints("Horaires (9-17)").scale).toBeNull();
  });
});
