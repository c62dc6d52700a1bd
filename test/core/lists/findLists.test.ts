import { findListsInSteps, type FoundList } from "../../../src/core/lists/findLists";
import type { Cell } from "../../../src/core/model/table";

const HEADERS = [
  ...["Acteur", "Commentaires", "Type", "Familiarité", "Apport du partenaire (montant)", "Échéance"],
  ...["Référent", "Prochaine action"],
];

/** Rows of a list; of some columns only every third row is filled, as of what is not done for everybody. */
function rows(count: number, isSparse: boolean): Cell[][] {
  return Array.from({ length: count }, (_, row) => {
    const isFilled = !isSparse || row % 3 === 1;
    return [
      ...[`Structure ${row}`, `Vue en réunion, point ${row}`, row % 2 === 0 ? "ONG" : "Entreprise", row % 4],
      ...(isFilled ? [100 * row, 46_000 + row, "Service culture", `Appeler le ${row}`] : [null, null, null, null]),
    ];
  });
}

/** The lists of a sheet and in how many steps they were found. */
function search(
  cells: readonly (readonly Cell[])[],
  known: readonly FoundList[] = [],
): { lists: FoundList[]; steps: number } {
  const search = findListsInSteps(
    { origin: { row: 0, column: 0 }, cells },
    { sheet: "Feuille", pinned: [], headerRows: 60, known },
  );
  for (let steps = 0; ; steps += 1) {
    const next = search.next();
    if (next.done === true) return { lists: next.value, steps };
  }
}

function placesOf(lists: readonly FoundList[]): unknown[] {
  return lists.map(({ table: { origin, headers, rows: own }, reason }) => [origin, headers, own.length, reason]);
}

describe("a plain list with columns that are often blank", () => {
  const sparse = [HEADERS, ...rows(300, true)];
  const full = [HEADERS, ...rows(300, false)];

  it("is one list, from its header to its last row", () => {
    expect(placesOf(search(sparse).lists)).toEqual([[{ row: 0, column: 0 }, HEADERS, 300, null]]);
  });

  it("takes no more steps than one without blanks: its rows are not tried as headers", () => {
    expect(search(sparse).steps).toBeLessThan(search(full).steps * 1.2);
  });
});

describe("a sheet whose first rows were searched before", () => {
  // Nothing says that these are headers but their place.
  const headers = ["Qui", "Remarque", "Quoi", "Combien", "Apport", "Le", "Avec", "Ensuite"];
  const sheet = [headers, ...rows(300, true)];
  const head = search(sheet.slice(0, 60)).lists;

  it("has the same list, whole, in fewer steps than when it is searched anew", () => {
    const [whole, anew] = [search(sheet, head), search(sheet)];
    expect(head).toHaveLength(1);
    expect(placesOf(whole.lists)).toEqual(placesOf(anew.lists));
    expect(whole.steps * 2).toBeLessThan(anew.steps);
  });

  it("has the lists below that the first rows did not show", () => {
    const stacked = [...sheet.slice(0, 59), HEADERS, ...rows(40, false)];
    expect(placesOf(search(stacked, search(stacked.slice(0, 60)).lists).lists).at(-1)).toEqual([
      { row: 59, column: 0 },
      HEADERS,
      40,
      null,
    ]);
  });
});
