/** What happens to the sheets when somebody goes on working in LibreOffice, without us. */

import type { Worksheet } from "excel-host";
import { itWithLibreOffice } from "excel-host/testing/judges";
import { editedInLibreOffice } from "excel-host/testing/libreOfficeScript";

import { ENOUGH_ANSWERS } from "../../src/core/guide/codes";
import { sheetTexts } from "../../src/core/texts/texts";
import { auditFile, tableWorkbook } from "../support/auditSession";
import { sheetsOf } from "../support/marksInLibreOffice";

const HEADERS = ["Acteur", "Type", "Familiarité", "Appétence", "Financières", "Données", "Techniques", "Humaines"];
const TYPES = ["télécom", "ONG", "entreprise", "université", "mairie"];
const MATRIX = "Matrice de partenariats";
const ROWS = 30;

function rows(): (string | number | null)[][] {
  return Array.from({ length: ROWS }, (_, index) => [
    `Acteur ${index}`,
    TYPES[index % TYPES.length] ?? null,
    index % 4,
    index % 3,
    ["oui", "non", "?", null][index % 4] ?? null,
    index % 3 === 0 ? "oui" : null,
    index % 2 === 0 ? "oui" : null,
    index % 5 === 0 ? "non" : "oui",
  ]);
}

async function written(): Promise<Uint8Array> {
  return (await auditFile(await tableWorkbook(HEADERS, rows()))).session.save();
}

/** A column of the matrix's body. */
function column(matrix: Worksheet, header: string): unknown[] {
  const at = [...(matrix.rowCells(4) ?? [])].find(([, { value }]) => value === header)?.[0] ?? -1;
  return Array.from({ length: ROWS }, (_, row) => matrix.cell(5 + row, at)?.value);
}

function count(values: readonly unknown[], wanted: unknown): number {
  return values.filter((value) => value === wanted).length;
}

/** The marks of resources by column letter: Q financial to T data; F and G are the two scales. */
const EDITS = [
  `matrix = doc.Sheets.getByName("${MATRIX}")`,
  ...["Q6", "Q9", "R7", "S12", "T6", "T20"].map((cell) => `matrix.getCellRangeByName("${cell}").String = "✓"`),
  ...["Q10", "R8", "R9", "S6", "T7"].map((cell) => `matrix.getCellRangeByName("${cell}").String = "–"`),
  ...["Q11", "T8", "T9"].map((cell) => `matrix.getCellRangeByName("${cell}").String = "?"`),
  ...["F6", "G6", "F7", "G7", "F9", "G9", "F17", "G17"].map((cell) => `matrix.getCellRangeByName("${cell}").Value = 3`),
];

describe("the sheets in LibreOffice", () => {
  itWithLibreOffice("count what a script edits there as a fresh count over the matrix does", async () => {
    const file = await written();
    const sheets = sheetsOf(editedInLibreOffice(file, EDITS));
    const [matrix, resources] = [sheets(MATRIX), sheets("Ressources par catégorie")];
    const codes = column(matrix, "Code de catégorie");
    const marks = ["Financières", "Techniques", "Humaines", "Données"].map((header) => column(matrix, header));
    expect(marks).not.toEqual(
      ["Financières", "Techniques", "Humaines", "Données"].map((header) => column(sheetsOf(file)(MATRIX), header)),
    );

    for (const row of [5, 6, 7, 8, 9, 10, 11, 12, 13, 14]) {
      const code = resources.cell(row, 14)?.value;
      const fresh = marks.flatMap((own) =>
        ["✓", "–", "?"].map((mark) => own.filter((value, index) => value === mark && codes[index] === code).length),
      );
      const shown = Array.from({ length: 12 }, (_, index) => resources.cell(row, 2 + index)?.value);
      expect([code, resources.cell(row, 1)?.value, ...shown]).toEqual([code, count(codes, code), ...fresh]);
    }
    const [familiarity, keenness] = [column(matrix, "Familiarité"), column(matrix, "Appétence")];
    const answered = column(matrix, sheetTexts("fr").matrix.headers.answered);
    const isReady = (row: number): boolean =>
      Number(familiarity[row]) >= 2 && Number(keenness[row]) >= 2 && Number(answered[row]) >= ENOUGH_ANSWERS;
    const ready = familiarity.filter((_, row) => isReady(row)).length;
    const summary = sheets("Synthèse");
    expect(ready).toBeGreaterThan(0);
    const toAsk = marks.reduce((sum, own) => sum + count(own, "?"), 0);
    expect(summary.cell(0, 0)?.value).toMatch(
      new RegExp(`^${ready} acteurs? prêts? sur \\d+\u00a0; ${toAsk} réponses`),
    );
  });

  itWithLibreOffice("say on every sheet that rows were added to the source, and how many", async () => {
    const sheets = sheetsOf(
      editedInLibreOffice(await written(), [
        'doc.Sheets.getByName("Sheet1").Rows.insertByIndex(5, 2)',
        'doc.Sheets.getByName("Sheet1").getCellRangeByName("A6").String = "Nouveau"',
      ]),
    );

    for (const name of [MATRIX, "Ressources par catégorie", "À faire", "Synthèse"]) {
      const title = [0, 1]
        .map((at) => sheets(name).cell(1, at)?.value)
        .find((value) => value !== null && value !== undefined);
      expect(title).toMatch(/^▲ 2 lignes ajoutées depuis le 23\/11\/2026\u00a0: mettre à jour les feuilles\. · /);
    }
  });

  itWithLibreOffice("say that rows were removed", async () => {
    const sheets = sheetsOf(
      editedInLibreOffice(await written(), ['doc.Sheets.getByName("Sheet1").Rows.removeByIndex(5, 1)']),
    );

    expect(sheets("Synthèse").cell(1, 0)?.value).toMatch(/^▲ 1 ligne retirée depuis le 23\/11\/2026/);
  });

  itWithLibreOffice("say how many cells of the matrix are not read", async () => {
    const edits = [
      `matrix = doc.Sheets.getByName("${MATRIX}")`,
      'matrix.getCellRangeByName("Q6").String = "oui"',
      'matrix.getCellRangeByName("F7").Value = 7',
      'matrix.getCellRangeByName("T8").String = ""',
    ];
    const sheets = sheetsOf(editedInLibreOffice(await written(), edits));
    const [before, after] = [sheetsOf(await written()), sheets].map((of) => of(MATRIX).cell(1, 0)?.value);

    expect(before).not.toContain("▲");
    expect(after).toMatch(/^▲ 3 cellules ne sont pas lues · /);
  });
});
