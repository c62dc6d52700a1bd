import { LANGUAGES } from "../../../src/core/guide/codes";
import { sheetTexts } from "../../../src/core/texts/texts";

describe("sheetNames", () => {
  it.each(LANGUAGES)("are names that Excel takes, two different ones, in %s", (language) => {
    const { matrix, resources } = sheetTexts(language).sheetNames;

    for (const name of [matrix, resources]) expect(name).toMatch(/^(?!')[^/\\?*:[\]]{1,31}(?<!')$/);
    expect(matrix.toLowerCase()).not.toBe(resources.toLowerCase());
  });
});

describe("sheetTexts", () => {
  it.each(LANGUAGES)("names a converted list as Excel names tables, in %s", (language) => {
    expect(sheetTexts(language).stakeholdersTable).toMatch(/^[A-Za-z_]{4,}$/);
  });

  it.each([
    {
      language: "en",
      date: "23 Nov 2026",
      line: "1,234 stakeholders from table “List” (sheet Data) · values as of 23 Nov 2026 · rules, version 1",
    },
    {
      language: "fr",
      date: "23/11/2026",
      line: "1\u202f234 acteurs du tableau «\u00a0List\u00a0» (feuille Data) · valeurs au 23/11/2026 · règles, version 1",
    },
    {
      language: "es",
      date: "23/11/2026",
      line: "1234 actores de la tabla «List» (hoja Data) · valores a 23/11/2026 · reglas, versión 1",
    },
    {
      language: "pt",
      date: "23/11/2026",
      line: "1234 atores da tabela «List» (folha Data) · valores em 23/11/2026 · regras, versão 1",
    },
  ] as const)("writes dates and counts the way of $language", ({ language, date, line }) => {
    const { matrix, formatDate } = sheetTexts(language);

    expect(formatDate("2026-11-23")).toBe(date);
    expect(`${matrix.fromTable(1234, { table: "List", sheet: "Data", rows: null })} · ${matrix.asOf(date, 1)}`).toBe(
      line,
    );
  });

  it("puts no-break spaces where French wants them", () => {
    const { matrix, resources } = sheetTexts("fr");
    const texts = [
      matrix.legend,
      ...Object.values(matrix.notes),
      ...Object.values(matrix.keys),
      resources.chartTitle,
      resources.source(2, 1, "x"),
    ];

    expect(texts.filter((text) => /[^\u00a0][;:!»]|\p{L} ?\?|«[^\u00a0]/u.test(text))).toEqual([]);
  });
});
