import { packedWeight, type LikenessWeights } from "../../../src/core/columns/likeness";
import { mapColumns } from "../../../src/core/columns/mapColumns";
import { reasonMessage } from "../../../src/core/messages/reasonMessage";
import { tableOf } from "../../fixtures/core/table";
import { NOTHING_LEARNED } from "../../support/nothingLearned";

const BODIES = ["Mairie de Brivaux", "Association Le Phare", "Énergies du Plateau SA", "Université de Corvel"];
const MEANINGS = ["outside", "owner", "project", "territory", "keenness", "category", "authority_amount"];

/** What other lists teach of a word in a header: how much it speaks for each meaning. */
function taught(word: string, weights: Readonly<Record<string, number>>): LikenessWeights {
  const packed = Object.entries(weights).map(([meaning, weight]) => packedWeight(MEANINGS.indexOf(meaning), weight));
  return { meanings: MEANINGS, weights: { [`w:${word}`]: packed.join("") } };
}

/** The second column of a list of bodies. */
function read(header: string, values: readonly (string | number)[], weights: LikenessWeights, bodies = BODIES) {
  const rows = bodies.map((name, row) => [name, values[row] ?? null]);
  const [, column] = mapColumns(tableOf(["Organisme", header], rows), [], [], weights).mapping.columns;
  if (column === undefined) throw new Error("There is no second column");
  return column;
}

function said(...args: Parameters<typeof read>): string {
  const { field, proposal } = read(...args);
  return field ?? (proposal === null ? "–" : `${proposal}?`);
}

const PLACES = ["Nord", "Sud", "Nord", "Est"];
const PROGRAMMES = ["Ville durable", "Mobilités", "Ville durable", "Eau"];
const NONSENSE = ["blu", "bla", "bli", "blo"];

describe("a column that is like those of other lists", () => {
  it("is asked about where neither header nor values tell what most of them mean", () => {
    expect(said("Quidam", NONSENSE, NOTHING_LEARNED)).toBe("–");
    const { field, proposal, reason } = read("Quidam", NONSENSE, taught("quidam", { owner: 4.6 }));
    expect({ field, proposal }).toEqual({ field: null, proposal: "owner" });
    expect(reason === null ? "" : reasonMessage({ ...reason, kind: null }, "en")).toBe(
      "columns like this one mean it in other lists",
    );
    expect(said("Quidam", NONSENSE, taught("quidam", { owner: 1 }))).toBe("–");
  });

  it("has the meaning without being asked about where nearly all of them have the one that would be asked about", () => {
    expect(said("Programme", PROGRAMMES, NOTHING_LEARNED)).toBe("project?");
    const sure = { project: 4.6, outside: -4, owner: -4, territory: -4, keenness: -4, category: -4 };
    expect(said("Programme", PROGRAMMES, taught("programme", sure))).toBe("project");
    expect(said("Programme", PROGRAMMES, taught("programme", { project: 3 }))).toBe("project?");
  });

  it("is asked about, not taken, where hardly any of them means what it seems to say", () => {
    expect(said("Zonage", PLACES, NOTHING_LEARNED)).toBe("territory");
    expect(said("Zonage", PLACES, taught("zonage", { territory: -4.6, owner: 3 }))).toBe("territory?");
  });

  it("is left alone where nearly all of them are of something else", () => {
    expect(said("Programme", PROGRAMMES, taught("programme", { outside: 4.6, project: -2 }))).toBe("–");
  });

  it("never says by itself who gives an amount", () => {
    const sure = {
      authority_amount: 4.6,
      outside: -4,
      owner: -4,
      project: -4,
      territory: -4,
      keenness: -4,
      category: -4,
    };
    const sums = [1_000, 2_000, 3_500, 8_000];
    expect(said("Montant", sums, NOTHING_LEARNED)).toBe("authority_amount?");
    expect(said("Montant", sums, taught("montant", sure))).toBe("authority_amount?");
  });

  it("never gives an answer of the guide without asking", () => {
    const sure = { keenness: 4.6, outside: -4, owner: -4, project: -4, territory: -4, category: -4 };
    const scores = [5, 3, 4, 1];
    expect(said("Interest", scores, NOTHING_LEARNED)).toBe("keenness?");
    expect(said("Interest", scores, taught("interest", sure))).toBe("keenness?");
  });

  it("means what the guide's own word says, whatever others mean by it", () => {
    const kinds = ["Collectivité", "Association", "Entreprise", "Université"];
    expect(said("Type", kinds, taught("type", { outside: 4.6, category: -4.6 }))).toBe("category");
  });

  it("is read by itself where it holds two values, too few to be like any other", () => {
    const two = BODIES.slice(0, 2);
    expect(said("Zonage", PLACES, taught("zonage", { territory: -4.6, owner: 3 }), two)).toBe(
      said("Zonage", PLACES, NOTHING_LEARNED, two),
    );
  });

  it("is not changed by words that are names of everything in JavaScript", () => {
    for (const header of ["__proto__", "constructor", "toString"])
      expect(said(header, NONSENSE, taught("quidam", { owner: 4.6 }))).toBe("–");
  });
});
