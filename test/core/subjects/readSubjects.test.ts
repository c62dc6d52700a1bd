import { LANGUAGES } from "../../../src/core/guide/codes";
import type { Finding } from "../../../src/core/model/finding";
import type { InputTables } from "../../../src/core/model/inputTables";
import type { Cell, Table } from "../../../src/core/model/table";
import { findingMessage } from "../../../src/core/messages/messages";
import { SUBJECT_COLUMNS } from "../../../src/core/model/subjects";
import { MOST_SUBJECTS, readSubjects } from "../../../src/core/subjects/readSubjects";
import { isSubjectTable, subjectColumn, subjectTexts } from "../../../src/core/subjects/subjectColumns";

const HEADERS = ["Sujet ou défi", "Projet", "Porteur", "Ressources nécessaires", "Usagers concernés"];

const input = (
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
  wish: Partial<InputTables> = {},
): InputTables => {
  const table: Table = {
    ...{ name: "PartnershipSubjects", sheet: "Mes sujets", origin: { row: 4, column: 0 }, headers },
    ...{ rows, hiddenRows: [], numberFormats: [], hasTotals: false },
  };
  return { table, rowCount: rows.length, others: [], ...wish };
};

const read = (headers: readonly string[], rows: readonly (readonly Cell[])[], wish: Partial<InputTables> = {}) => {
  const subjects = readSubjects(input(headers, rows, wish), []);
  if (subjects === null) throw new Error("There is a table.");
  return subjects;
};

const told = (findings: readonly Finding[]): string[] =>
  findings.map((finding) => findingMessage(finding, "fr").replaceAll("\u00a0", " "));

describe("a table of subjects", () => {
  it("says of each subject its projects, who is in charge, what it needs and whom it is for", () => {
    const { list, findings } = read(HEADERS, [
      ["Alerte aux crues", "Crues; Fleuve", "Environnement", "Techniques, données", "riverains, commerçants"],
      [null, null, null, null, null],
      ["Santé", null, null, null, null],
    ]);

    expect(findings).toEqual([]);
    expect(list).toEqual([
      {
        ...{ row: { table: "PartnershipSubjects", index: 0 }, cell: "'Mes sujets'!A6" },
        ...{ name: "Alerte aux crues", key: "alerte aux crues", projects: ["Crues", "Fleuve"], owner: "Environnement" },
        needs: { financial: "no", technical: "yes", human: "no", data: "yes" },
        users: "riverains, commerçants",
        userCategories: ["citizens", "cbo", "small_informal"],
      },
      expect.objectContaining({
        ...{ name: "Santé", cell: "'Mes sujets'!A8", projects: [], owner: null, users: null },
        needs: { financial: "unknown", technical: "unknown", human: "unknown", data: "unknown" },
      }),
    ]);
  });

  it("may have a column for each resource; where one is marked, those left blank are not needed", () => {
    const { list } = read(
      ["Challenge", "Financial", "Technical", "Human", "Data"],
      [
        ["Flood", "x", null, "no", null],
        ["Health", null, null, null, null],
      ],
    );

    expect(list.map(({ needs }) => needs)).toEqual([
      { financial: "yes", technical: "no", human: "no", data: "no" },
      { financial: "unknown", technical: "unknown", human: "unknown", data: "unknown" },
    ]);
  });

  it("leaves every resource open where a word of the cell is not understood, and says which word", () => {
    const { list, findings } = read(HEADERS, [["Santé", null, null, "Données, zorglub", null]]);

    expect(list[0]?.needs).toEqual({ financial: "unknown", technical: "unknown", human: "unknown", data: "yes" });
    expect(findings).toMatchObject([
      { kind: "unknown-option", place: { cell: "'Mes sujets'!D6", table: "PartnershipSubjects", value: "zorglub" } },
    ]);
  });

  it("takes words that the user has explained", () => {
    const words = [{ table: null, header: null, word: "bras", code: "human", list: "RESOURCE" }] as const;
    const subjects = readSubjects(input(HEADERS, [["Santé", null, null, "bras", null]]), words);

    expect(subjects?.list[0]?.needs.human).toBe("yes");
    expect(subjects?.findings).toEqual([]);
  });

  it("says where a row cannot be read, and what to do", () => {
    const { list, findings } = read(HEADERS, [
      ["Santé", null, null, null, null],
      [null, "Vélos", null, null, null],
      ["SANTE", null, null, null, null],
      ["x".repeat(121), null, null, null, null],
      [{ error: "#N/A" }, null, null, null, { error: "#REF!" }],
    ]);

    expect(list.map(({ name }) => name)).toEqual(["Santé"]);
    expect(findings.map(({ place: { cell }, severity }) => `${cell} ${severity}`)).toEqual([
      "'Mes sujets'!A7 warning",
      "'Mes sujets'!A8 warning",
      "'Mes sujets'!A9 warning",
      "'Mes sujets'!A10 warning",
    ]);
    expect(told(findings)[0]).toContain("la ligne ne dit pas de quel sujet il s’agit");
    expect(told(findings)[1]).toContain("déjà nommé en 'Mes sujets'!A6");
  });

  it("says that its column of subjects is missing, that a second table is not read, and where it is too long", () => {
    const long = Array.from({ length: MOST_SUBJECTS + 1 }, (_, index) => [`Sujet ${index}`]);
    const others = [{ table: "Sujets2", cell: "Feuil2!A1" }];

    expect(told(read(["Projet"], [["Vélos"]]).findings)[0]).toContain("pas de colonne « Sujet ou défi »");
    expect(read(["Sujet"], long).list).toHaveLength(MOST_SUBJECTS);
    expect(told(read(["Sujet"], long, { others }).findings)).toEqual([
      expect.stringContaining("seules les 200 premières lignes sont lues"),
      expect.stringContaining("« PartnershipSubjects » compte"),
    ]);
  });

  it.each(LANGUAGES)(
    "does not count the examples it is inserted with in %s, until somebody writes over them",
    (language) => {
      const { headers, example, examples } = subjectTexts(language);
      const rows = examples.map((row) =>
        SUBJECT_COLUMNS.map((column) => (column === "subject" ? example + row.subject : row[column])),
      );
      const titles = SUBJECT_COLUMNS.map((column) => headers[column]);
      const own = rows.map(([name = "", ...rest]) => [name.replace(example, ""), ...rest]);

      expect(titles.map(subjectColumn)).toEqual(SUBJECT_COLUMNS);
      expect(read(titles, rows)).toMatchObject({ list: [], findings: [] });
      expect(read(titles, own).list.map(({ needs }) => Object.values(needs))).toEqual([
        ["no", "yes", "no", "yes"],
        ["yes", "no", "yes", "no"],
      ]);
      expect(read(titles, own).findings).toEqual([]);
    },
  );

  it.each<[boolean, readonly string[]]>([
    [true, ["Sujet", "Porteur", "Moyens nécessaires"]],
    [true, ["Challenge", "Lead", "Users"]],
    [true, ["Reto", "Proyecto", "Recursos necesarios"]],
    [true, ["Tema", "Financeiros", "Técnicos", "Humanos", "Dados"]],
    [false, ["Sujet", "Projet", "Porteur"]],
    [false, ["Acteur", "Sujet", "Ressources"]],
    [false, ["Name", "Type", "Challenge", "Users"]],
    [false, ["Projet", "Ressources", "Usagers"]],
  ])("is %s of a table of the user's own with the headers %j", (expected, headers) => {
    expect(isSubjectTable(headers)).toBe(expected);
  });
});
