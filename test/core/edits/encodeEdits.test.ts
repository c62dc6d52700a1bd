/** Edits of the matrix in the words of lists as people keep them. */

import { auditTables } from "../../../src/core/auditTables";
import { encodeEdits } from "../../../src/core/edits/encodeEdits";
import { editPlaces } from "../../../src/core/edits/listEdits";
import { isEditedColumn, type EditedColumn, type EditWish } from "../../../src/core/edits/matrixEdit";
import { readCell } from "../../../src/core/edits/readCell";
import type { PlanCell } from "../../../src/core/model/plan";
import type { Cell, Table } from "../../../src/core/model/table";

function table(headers: readonly string[], rows: readonly (readonly Cell[])[]): Table {
  const place = { name: "Acteurs", sheet: "Liste", origin: { row: 0, column: 0 } };
  return { ...place, headers, rows, hiddenRows: [], numberFormats: [], hasTotals: false };
}

/** What edits of the last row come to: values by header, and why others are left out. */
function put(source: Table, edits: Readonly<Partial<Record<EditedColumn, PlanCell>>>): Record<string, unknown> {
  const audit = auditTables([source], { asOf: "2026-11-23", language: "fr", pinned: [], chosen: null, skipped: [] });
  const stakeholder = audit.stakeholders.at(-1);
  const place = stakeholder === undefined ? null : editPlaces({ audit, tables: [source], words: [] })(stakeholder);
  if (place === null) throw new Error("There is nobody in the last row.");
  const wishes = Object.entries(edits).map(([column, cell]): EditWish => {
    if (!isEditedColumn(column as EditedColumn)) throw new Error(column);
    const value = readCell(column as EditedColumn, cell);
    if (value === null || value === "blank") throw new Error(column);
    return { column: column as EditedColumn, value };
  });
  const { writes, problems } = encodeEdits(place, wishes);
  return {
    ...Object.fromEntries(writes.map(({ column, value }) => [source.headers[column] ?? "", value])),
    ...Object.fromEntries(
      [...problems].map(([column, problem]) => [
        column,
        problem.status === "needs-column" ? `needs ${problem.field}` : problem.status,
      ]),
    ),
  };
}

describe("edits of the matrix go into the list in its own words", () => {
  it.each<[string, Table, Readonly<Partial<Record<EditedColumn, PlanCell>>>, Record<string, unknown>]>([
    [
      "oui and non",
      table(
        ["Acteur", "Type", "Données"],
        [
          ["A", "ONG", "Oui"],
          ["B", "ONG", "Non"],
          ["C", "ONG", null],
        ],
      ),
      { resource_data: "–" },
      { Données: "Non" },
    ],
    [
      "crosses",
      table(
        ["Stakeholder", "Category", "Financial resources", "Data"],
        [
          ["A", "NGO", "x", "x"],
          ["B", "NGO", null, null],
        ],
      ),
      { resource_financial: "✓", resource_data: "✓" },
      { "Financial resources": "x", Data: "x" },
    ],
    [
      "a mark taken back to be asked again",
      table(
        ["Stakeholder", "Category", "Data"],
        [
          ["A", "NGO", "no"],
          ["B", "NGO", "yes"],
        ],
      ),
      { resource_data: "?" },
      { Data: "" },
    ],
    [
      "a scale from 0 to 5 that is one of ten",
      table(
        ["Actor", "Tipo", "Familiaridad digital"],
        [
          ["A", "ONG", 10],
          ["B", "ONG", 8],
          ["C", "ONG", 1],
        ],
      ),
      { familiarity: 3 },
      { "Familiaridad digital": 10 },
    ],
    [
      "words of a scale",
      table(
        ["Ator", "Tipo", "Familiaridade com o digital"],
        [
          ["A", "ONG", "baixa"],
          ["B", "ONG", "alta"],
          ["C", "ONG", "média"],
        ],
      ),
      { familiarity: 3 },
      { "Familiaridade com o digital": "alta" },
    ],
    [
      "one list for all resources, where a yes is one word more",
      table(
        ["Acteur", "Type", "Ressources"],
        [
          ["A", "ONG", "données; argent"],
          ["B", "ONG", "données"],
        ],
      ),
      { resource_financial: "✓" },
      { Ressources: "argent; données" },
    ],
    [
      "one list for all resources, which has no word for a single no",
      table(
        ["Acteur", "Type", "Ressources"],
        [
          ["A", "ONG", "données"],
          ["B", "ONG", "données"],
        ],
      ),
      { resource_financial: "–" },
      { resource_financial: "needs resource_financial" },
    ],
    [
      "one list for all resources, none of which is there",
      table(
        ["Acteur", "Type", "Ressources"],
        [
          ["A", "ONG", "données"],
          ["B", "ONG", "aucune"],
          ["C", "ONG", null],
        ],
      ),
      { resource_financial: "–", resource_technical: "–", resource_human: "–", resource_data: "–" },
      { Ressources: "aucune" },
    ],
    [
      "a list of gains, one less and one more",
      table(
        ["Acteur", "Type", "Gains attendus"],
        [
          ["A", "ONG", "profit | efficacité"],
          ["B", "ONG", "profit | texte à part"],
        ],
      ),
      { gain_efficiency: "✓" },
      { "Gains attendus": "profit | efficacité | texte à part" },
    ],
    [
      "a list of gains of which all are refused",
      table(
        ["Acteur", "Type", "Gains attendus"],
        [
          ["A", "ONG", "aucun"],
          ["B", "ONG", "profit"],
        ],
      ),
      { gain_profit: "–" },
      { "Gains attendus": "aucun" },
    ],
    [
      "a single gain that is none while the others are to ask",
      table(
        ["Acteur", "Type", "Gains attendus"],
        [
          ["A", "ONG", "profit"],
          ["B", "ONG", null],
        ],
      ),
      { gain_profit: "–" },
      { gain_profit: "unsayable" },
    ],
    [
      "texts as they are typed",
      table(
        ["Acteur", "Type", "Référent", "Données"],
        [
          ["A", "ONG", "Mme A", "oui"],
          ["B", "ONG", null, "oui"],
        ],
      ),
      { owner: "=Mme Perrin" },
      { Référent: "=Mme Perrin" },
    ],
    [
      "days as texts of the column",
      table(
        ["Acteur", "Type", "Date de relance", "Données"],
        [
          ["A", "ONG", "30-06-2027", "oui"],
          ["B", "ONG", "15-01-2027", "oui"],
          ["C", "ONG", null, "oui"],
        ],
      ),
      { due_date: 46_570 },
      { "Date de relance": "02-07-2027" },
    ],
    [
      "a category and a status in the words of the column",
      table(
        ["Acteur", "Type", "Statut", "Données"],
        [
          ["A", "Opérateur mobile", "Actif", "oui"],
          ["B", "Opérateur mobile", "Contacté", "oui"],
          ["C", "ONG", null, "oui"],
        ],
      ),
      { category: "Télécommunications", status: "Active" },
      { Type: "Opérateur mobile", Statut: "Actif" },
    ],
    [
      "what the list has no column for",
      table(["Acteur", "Type", "Données"], [["A", "ONG", "oui"]]),
      { keenness: 2, owner: "Mme A", due_date: 46_570, gain_profit: "✓" },
      {
        ...{ keenness: "needs keenness", owner: "needs owner", due_date: "needs due_date" },
        gain_profit: "needs gains",
      },
    ],
  ])("%s", (_name, source, edits, expected) => {
    expect(put(source, edits)).toEqual(expected);
  });
});
