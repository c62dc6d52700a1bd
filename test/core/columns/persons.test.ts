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

/** What the first of some columns beside the names of bodies came to: its field, its proposal with a question mark, or "–". */
function first(columns: Readonly<Record<string, readonly Cell[]>>): string {
  const rows = BODIES.map((body, row) => [body, ...Object.values(columns).map((values) => values[row] ?? null)]);
  const { mapping } = mapColumns(tableOf(["Organisme", ...Object.keys(columns)], rows), [], [], NOTHING_LEARNED);
  const { field = null, proposal = null } = mapping.columns[1] ?? {};
  return field ?? (proposal === null ? "–" : `${proposal}?`);
}

const PERSONS = ["Mme Roux", "M. Diaz", "Dr Kone", "Mme Petit", "M. Faye"];
const ACTIONS = ["Appeler", "Écrire", "Relancer", "Inviter", "Signer"];
const SERVICES = ["Culture", "Sports", "Urbanisme", "Jeunesse", "Finances"];

describe("whoever is in charge", () => {
  it("is taken where nothing but who leads stands beside what is to be done, and asked about elsewhere", () => {
    expect(first({ Responsable: SERVICES, "Prochaine action": ACTIONS })).toBe("owner");
    expect(first({ Responsable: SERVICES, Remarques: ["–", "–", "–", "–", "–"], "Prochaine action": ACTIONS })).toBe(
      "owner?",
    );
  });

  it("may be another department in each row where the header says that it is one of the authority", () => {
    expect(first({ "Responsable communal": SERVICES })).toBe("owner");
    expect(first({ "Animateur externe": SERVICES })).not.toBe("owner");
  });

  it("is asked about as the contact of the body first, where somebody else stands in each row", () => {
    const columns = { Responsable: PERSONS, Remarques: ["a", "b", "c", "d", "e"], "Prochaine action": ACTIONS };
    expect(first(columns)).toBe("contact_name?");
  });

  it("is asked about before a contact where the same few stand at several bodies", () => {
    const [roux, diaz] = ["Mme Roux", "M. Diaz"];
    expect(first({ "Point focal brumeux": [roux, diaz, roux, roux, diaz] })).toBe("owner?");
    expect(first({ "Point focal brumeux": PERSONS })).toBe("contact_name?");
  });

  it("is not asked about below an unknown header where what repeats may be rooms or states as well", () => {
    expect(first({ Brumeux: ["Marie Lefèvre", "Paul Garnier", "Marie Lefèvre", "Paul Garnier", "Luc Morin"] })).toBe(
      "owner?",
    );
    expect(first({ Brumeux: ["Salle Jean Moulin", "Préau Ferry", "Grande Halle", "préau", "Préau Ferry"] })).toBe("–");
  });

  it("is no contact where the list has one", () => {
    const columns = {
      Responsable: PERSONS,
      "Prénom NOM du contact": ["Alix Bernier", "Hugo Marsan", "Sofia Talbi", "Paul Guy", "Ana Lins"],
      "Prochaine action": ACTIONS,
    };
    expect(first(columns)).toBe("owner?");
  });
});

describe("a contact", () => {
  it("may be called by the first name where others have a whole one", () => {
    expect(first({ Contact: ["Charo", "Paul Guy", "Aoife", "Colin", "Asha"] })).toBe("contact_name");
    expect(first({ "Point focal": ["Trevor", "Okoro", "Lang", "Reeve", "Marsh"] })).toBe("contact_name?");
    expect(first({ Contact: ["Accueil", "Standard", "Mairie", "Bureau", "Salle"] })).not.toBe("contact_name");
  });

  it("is no place, even where one of them looks like a person", () => {
    expect(first({ Nom: ["Rio Branco", "Salvador", "Recife", "Natal", "Olinda"] })).toBe("–");
    expect(first({ Nom: PERSONS })).toBe("contact_name");
  });
});
