/** The line that says whether a sheet is up to date, recalculated by LibreOffice after somebody edited sources and matrix there. */

import { openWorkbook } from "excel-host";
import { itWithLibreOffice } from "excel-host/testing/judges";
import { editedInLibreOffice } from "excel-host/testing/libreOfficeScript";

import { LANGUAGES, type Language } from "../../src/core/guide/codes";
import { reportTexts, sheetTexts } from "../../src/core/texts/texts";
import { auditFile, listWorkbook, tableWorkbook } from "../support/auditSession";
import { subjectsWorkbook } from "../support/subjectsWorkbook";

const HEADERS = ["Acteur", "Type", "Familiarité", "Appétence", "Données", "Fin de convention", "Montant demandé"];
const ROWS = Array.from({ length: 12 }, (_, index) => [
  `Structure ${index}`,
  index % 2 === 0 ? "ONG" : "télécom",
  index % 4,
  index % 3 === 0 ? null : index % 3,
  index % 2 === 0 ? "oui" : "?",
  index % 3 === 0 ? null : 46_700 + index,
  index * 1_000.5,
]);

/** The words about the state after a script ran over the sheets of the source and of the matrix. */
function stateAfter(file: Uint8Array, language: Language, script: readonly string[]): string {
  const { sheetNames } = sheetTexts(language);
  const edited = editedInLibreOffice(file, [
    'source = doc.Sheets.getByName("Sheet1")',
    `matrix = doc.Sheets.getByName("${sheetNames.matrix}")`,
    ...script,
  ]);
  const value = openWorkbook(edited).workbook.sheetNamed(sheetNames.actions)?.cell(1, 0)?.value;
  return typeof value === "string" ? (value.split(" · ")[0] ?? "") : "";
}

const SCRIPTS = {
  answer: ['source.getCellRangeByName("E4").String = "non"', 'source.getCellRangeByName("D2").Value = 0'],
  inserted: ["source.Rows.insertByIndex(4, 1)", 'source.getCellRangeByName("A5").String = "Nouvelle"'],
  deleted: ["source.Rows.removeByIndex(6, 1)"],
  mark: ['matrix.getCellRangeByName("F6").String = "?"'],
} as const;

/** Each script over a table and over a list, in two languages: the formulas are the same in all of them, only words differ. */
const TRIED: Readonly<Record<Language, { isList: boolean; tried: readonly (keyof typeof SCRIPTS)[] }>> = {
  en: { isList: false, tried: ["answer", "inserted"] },
  fr: { isList: true, tried: ["answer", "deleted"] },
  es: { isList: false, tried: ["deleted", "mark"] },
  pt: { isList: true, tried: ["inserted", "mark"] },
};

const SUBJECT_SCRIPTS = [
  'subjects = doc.Sheets.getByName("Mes sujets")',
  'subjects.getCellRangeByName("D7").String = "Humaines"',
  "subjects.Rows.insertByIndex(6, 1)",
  'subjects.getCellRangeByName("A7").String = "Santé"',
] as const;

describe("the line that says whether a sheet is up to date, in LibreOffice", () => {
  itWithLibreOffice("follows the subjects", async () => {
    const { session } = await auditFile(await subjectsWorkbook(), { language: "fr" });
    const { stale, state } = reportTexts("fr");
    const written = session.save();
    const told = `▲ 2${state.subjects[1]}${stale.since(sheetTexts("fr").formatDate("2026-11-23"))}`;

    expect(stateAfter(written, "fr", [])).toBe(`✓ ${state.upToDate}`);
    expect(stateAfter(written, "fr", SUBJECT_SCRIPTS)).toBe(told);
  });

  for (const language of LANGUAGES) {
    itWithLibreOffice(`follows the sources and the matrix, in ${language}`, async () => {
      const { stale, state } = reportTexts(language);
      const day = sheetTexts(language).formatDate("2026-11-23");
      const { isList, tried } = TRIED[language];
      const file = isList ? await listWorkbook(HEADERS, ROWS) : await tableWorkbook(HEADERS, ROWS);
      const { session } = await auditFile(file, { language });
      const written = session.save();
      const words = {
        answer: `2${state.changed[1]}`,
        inserted: `1${stale.added[0]}`,
        deleted: `1${stale.removed[0]}`,
        mark: `1${state.byHand[0]}`,
      };

      expect(stateAfter(written, language, [])).toBe(`✓ ${state.upToDate}`);
      for (const name of tried)
        expect(stateAfter(written, language, SCRIPTS[name])).toBe(`▲ ${words[name]}${stale.since(day)}`.trimEnd());
    });
  }
});
