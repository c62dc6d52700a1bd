import { inspectTable } from "../../src/core/inspectTable";
import { NO_CHOICES, type SavedChoices } from "../../src/core/memory/choices";
import { runToEnd } from "../../src/core/model/steps";
import {
  acceptable,
  asksAboutColumns,
  openColumns,
  openWords,
  placesOf,
  questionsOf,
  withAccepted,
  withoutAccepted,
  type TableQuestions,
} from "../../src/taskpane/state/columnQuestions";
import { tableOf } from "../fixtures/core/table";

/** Two columns that may be the same amount, one whose header says what its values are not and which is left open, and unknown words. */
const TABLE = tableOf(
  ["Acteur", "Type", "Montant", "Somme", "Échéance"],
  [
    ["Corvel", "Univarsité", 1_000, 500, "bleu"],
    ["Phare", "Trucs du coin", 2_000, 700, "rouge"],
    ["Delta", "ONG", 3_000, 900, "bleu"],
    ["Meroy", "Banque", 4_000, 950, "bleu"],
  ],
);

function asked(choices: SavedChoices = NO_CHOICES): TableQuestions {
  const first = runToEnd(inspectTable(TABLE, [], []));
  const now = runToEnd(inspectTable(TABLE, choices.columns, choices.words));
  return questionsOf(now, placesOf(first), choices);
}

const headers = (columns: readonly { readonly header: string }[]): string[] => columns.map(({ header }) => header);

describe("what is accepted together", () => {
  const offer = acceptable([asked()]);

  it("is one column for each meaning, and nothing that its values deny", () => {
    expect(headers(asked().columns.map(({ column }) => column))).toEqual(["Montant", "Somme"]);
    expect(offer.columns).toEqual([{ table: "Acteurs", header: "Montant", field: "authority_amount" }]);
  });

  it("is each word that something is likely for", () => {
    expect(offer.words.map(({ word, code }) => [word, code])).toEqual([["Univarsité", "academia"]]);
  });

  it("leaves the rest open, in its place", () => {
    const after = asked(withAccepted(NO_CHOICES, offer));
    expect(headers(after.columns.map(({ column }) => column))).toEqual(["Montant", "Somme"]);
    expect(headers(openColumns([after]).map(({ column }) => column))).toEqual(["Somme"]);
    expect(openWords([after]).map(({ word }) => word)).toEqual(["Trucs du coin"]);
    expect(acceptable([after])).toEqual({ columns: [], words: [] });
  });

  it("can be taken back, but for what was said otherwise since", () => {
    const accepted = withAccepted(NO_CHOICES, offer);
    expect(withoutAccepted(accepted, offer)).toEqual(NO_CHOICES);
    const other = { table: "Acteurs", header: "Montant", field: "partner_amount" } as const;
    const changed = { ...accepted, columns: [other] };
    expect(withoutAccepted(changed, offer).columns).toEqual([other]);
  });
});

describe("a table", () => {
  it("is asked about while its names, a proposal or a word are open, and not any more after", () => {
    const sure = tableOf(["Acteur", "Type"], [["Corvel", "ONG"] as const, ["Phare", "Banque"]]);
    const nameless = tableOf(["Couleur", "Type"], [["vert", "ONG"] as const, ["bleu", "Banque"]]);
    const asks = [TABLE, sure, nameless].map((table) => asksAboutColumns(runToEnd(inspectTable(table, [], []))));
    expect(asks).toEqual([true, false, true]);
  });
});
