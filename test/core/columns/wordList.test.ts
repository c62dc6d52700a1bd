/** Words of drop-down lists stand on a sheet of their own in many workbooks: they are no data that counts leave out. */

import { auditTables } from "../../../src/core/auditTables";
import { LANGUAGES } from "../../../src/core/guide/codes";
import { leftAsideLine } from "../../../src/core/messages/caveats";
import type { Audit } from "../../../src/core/model/audit";
import type { Cell } from "../../../src/core/model/table";
import { template } from "../../../src/core/template/template";
import { tableOf } from "../../fixtures/core/table";

const LIST = tableOf(
  ["Acteur", "Catégorie", "Familiarité"],
  [
    ["Ondal", "Télécom", 3],
    ["Amis du Val", "ONG", 1],
  ],
);

function beside(headers: readonly string[], rows: readonly (readonly Cell[])[]): Audit {
  const other = { ...tableOf(headers, rows), name: "Listes", sheet: "Paramètres" };
  return auditTables([LIST, other], {
    ...{ asOf: "2026-11-28", language: "fr", pinned: [], chosen: null, skipped: [] },
  });
}

describe("a table of words to choose from", () => {
  const WORDS = [
    ["Commune", "oui", "Actif", "Mme Sorel"],
    ["Entreprise", "non", "Contacté", "M. Petit"],
    ["Association", "?", "Refusé", null],
    ["Télécom", null, null, null],
  ];

  it("is told as such, asks nothing, and is not said to be missing from the counts", () => {
    const audit = beside(["Types", "Réponses", "Statuts", "Agents"], WORDS);

    expect(audit.skipped.map(({ table, reason }) => [table, reason])).toEqual([["Listes", "word-list"]]);
    expect(audit.leftAside.map(({ nameHeader, option }) => [nameHeader, option])).toEqual([[null, null]]);
    expect(leftAsideLine(audit)).toBeNull();
  });

  it.each(LANGUAGES)("is what stands beside our own template (%s)", (language) => {
    const { lists } = template(language, "blank");
    const height = Math.max(...lists.map(({ words }) => words.length));
    const rows = Array.from({ length: height }, (_, row) => lists.map(({ words }) => words[row] ?? null));
    const audit = beside(
      lists.map(({ header }) => header),
      rows,
    );

    expect(audit.skipped.map(({ reason }) => reason)).toEqual(["word-list"]);
  });

  it.each([
    [
      "words that nobody knows",
      ["Rue", "Quartier"],
      [
        ["Hugo", "Nord"],
        ["Zola", "Sud"],
        ["Sand", "Est"],
      ],
    ],
    [
      "words that come again",
      ["Types", "Réponses"],
      [
        ["ONG", "oui"],
        ["Commune", "oui"],
        ["ONG", "non"],
      ],
    ],
    [
      "holes",
      ["Types", "Réponses"],
      [
        ["ONG", "oui"],
        ["Commune", null],
        ["Télécom", "non"],
      ],
    ],
    [
      "long texts",
      ["Types", "Réponses"],
      [
        ["ONG", "oui"],
        ["Commune", `non, ${"parce que ".repeat(8)}`],
      ],
    ],
  ])("is no table with %s: what counts leave out is said", (_, headers, rows) => {
    const audit = beside(headers, rows);

    expect(audit.skipped.map(({ reason }) => reason)).toEqual(["no-name-column"]);
    expect(leftAsideLine(audit)).toContain("Listes");
  });

  it("is never taken for a list of stakeholders of which every row is one of a kind", () => {
    const rows = Array.from({ length: 41 }, (_, index) => [`Commune ${index}`, "oui"]);
    expect(beside(["Types", "Réponses"], rows).skipped.map(({ reason }) => reason)).not.toContain("word-list");
  });
});
