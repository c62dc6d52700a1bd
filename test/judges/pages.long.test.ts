import { itWithPrints, printedByLibreOffice } from "excel-host/testing/judges";

import { auditFile, tableWorkbook } from "../support/auditSession";

const HEADERS = ["Acteur", "Catégorie", "Familiarité", "Appétence", "Financières", "Techniques", "Humaines", "Données"];
const CATEGORIES = [
  "Opérateur télécom",
  "Université",
  "Entreprise du numérique",
  "Commune",
  "Banque",
  "Coopérative",
  "",
];

/** Partners of whom a share has answered. */
function rows(count: number, share: number): (string | number | null)[][] {
  return Array.from({ length: count }, (_, index) => {
    const isAsked = index < count * share;
    const answer = (at: number): string | null => (isAsked ? (["oui", "non", "oui"][(index + at) % 3] ?? null) : null);
    const scale = (at: number): number | null => (isAsked ? (index * at) % 4 : null);
    const answers = [scale(1), scale(3), answer(0), answer(1), answer(2), answer(3)];
    return [`Partenaire ${index + 1}`, CATEGORIES[index % CATEGORIES.length] ?? "", ...answers];
  });
}

/** The pages of each sheet by its name in their footers, those of the user's own sheet left aside. */
function pagesBySheet(pages: readonly string[]): Map<string, string[]> {
  const sheets = new Map<string, string[]>();
  for (const page of pages) {
    // Letters of upright headers may come to stand in the line of the footer.
    const [, before = "", number] = /([^·\n]*) · Page[^\n]*?(\d+)[^\n\d]*(?:\n|$)/.exec(page) ?? [];
    const name =
      before
        .trimEnd()
        .split(/\s{2,}/)
        .at(-1) ?? "";
    if (name === "") continue;
    const own = [...(sheets.get(name) ?? []), page];
    sheets.set(name, own);
    expect(Number(number)).toBe(own.length);
  }
  return sheets;
}

/** Rows of text on a page, footer and heads that each page repeats left aside. */
function linesOf(page: string): number {
  return page.split("\n").filter((line) => line.trim() !== "").length - 1;
}

describe("the printed sheets", () => {
  itWithPrints.each([
    { case: "5 partners", content: rows(5, 1) },
    { case: "25 partners", content: rows(25, 1) },
    { case: "60 partners", content: rows(60, 1) },
    { case: "a bare list of 40", content: rows(40, 0) },
    { case: "a list of which less than half is answered", content: rows(25, 0.4) },
  ])("have pages of their own numbers and none with a few rows: $case", async ({ content }) => {
    const { session } = await auditFile(await tableWorkbook(HEADERS, content), { language: "fr" });
    const sheets = pagesBySheet(printedByLibreOffice(session.save()));

    expect([...sheets.keys()].sort()).toEqual([
      "Carte de l’écosystème",
      "Matrice de partenariats",
      "Ressources par catégorie",
      "Synthèse",
      "À faire",
    ]);
    expect(sheets.get("Synthèse")).toHaveLength(1);
    const matrix = sheets.get("Matrice de partenariats") ?? [];
    const names = matrix.map((page) => page.match(/Partenaire \d+/g)?.length ?? 0);
    expect(names.reduce((sum, count) => sum + count, 0)).toBe(content.length);
    for (const count of names) expect(count).toBeGreaterThan(3);
    for (const page of [...sheets.values()].flat()) expect(linesOf(page)).toBeGreaterThan(4);
  });
});
