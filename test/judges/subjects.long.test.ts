/** What other programs make of the sheet of subjects: LibreOffice's values and pages, openpyxl's tables, the validator. */

import {
  itWithLibreOffice,
  itWithOpenpyxl,
  itWithPrints,
  printedByLibreOffice,
  readWithOpenpyxl,
  validatorFindings,
} from "excel-host/testing/judges";
import { differencesFromLibreOffice } from "excel-host/testing/recalculated";

import { SUBJECTS_COLUMNS } from "../../src/core/contract/subjectColumns";
import { LANGUAGES } from "../../src/core/guide/codes";
import { subjectHeaders } from "../../src/core/sheets/shared/subjectHeaders";
import { reportTexts, sheetTexts } from "../../src/core/texts/texts";
import { auditFile } from "../support/auditSession";
import { manyPartners, manySubjects, SUBJECT_ROWS, subjectsWorkbook } from "../support/subjectsWorkbook";

/** Texts that break formulas and sheets, as names of subjects, projects and partners. */
const HARD = ["=1+1\"&<>'@#[]", "~*?", "شركة", "日本; 電信", "x".repeat(120), "Ligne\nsuivante"];

describe("the sheet of subjects", () => {
  itWithLibreOffice.each(LANGUAGES)("has the values LibreOffice calculates, and is valid (%s)", async (language) => {
    const rows = [...SUBJECT_ROWS, ["Tout", "tous les projets", null, "Humaines, données", "commerçants"]];
    const file = (await auditFile(await subjectsWorkbook({ partners: manyPartners(84), rows }), { language })).session;
    const saved = file.save();

    expect(validatorFindings(saved)).toEqual([]);
    expect(differencesFromLibreOffice(saved).differences).toEqual([]);
  });

  itWithLibreOffice("stays valid and right with hard texts", async () => {
    const rows = HARD.map((text) => [text, text, text, "Données, humaines", text]);
    const partners = manyPartners(12).map((row, index) => [
      HARD[index % 6] ?? "",
      ...row.slice(1, -1),
      HARD[index % 5] ?? "",
    ]);
    const saved = (await auditFile(await subjectsWorkbook({ partners, rows }), { language: "fr" })).session.save();

    expect(validatorFindings(saved)).toEqual([]);
    expect(differencesFromLibreOffice(saved).differences).toEqual([]);
  });

  itWithOpenpyxl.each(LANGUAGES)("has its table for openpyxl (%s)", async (language) => {
    const saved = (await auditFile(await subjectsWorkbook(), { language })).session.save();
    const sheet = readWithOpenpyxl(saved).values[sheetTexts(language).sheetNames.subjects];
    const headers = subjectHeaders(reportTexts(language).subjectSheet);

    expect(Object.keys(sheet?.tables ?? {})).toEqual(["PartnershipBySubject"]);
    expect(sheet?.rows[4]).toEqual(SUBJECTS_COLUMNS.map((column) => headers[column]));
  });

  itWithPrints.each([
    { case: "3 subjects, on one page", subjects: 3, pages: 1 },
    { case: "9 subjects, on one page", subjects: 9, pages: 1 },
    { case: "40 subjects", subjects: 40, pages: null },
  ])("prints without a page of a few rows: $case", async ({ subjects, pages }) => {
    const file = await subjectsWorkbook({ partners: manyPartners(40), rows: manySubjects(subjects) });
    const { session } = await auditFile(file, { language: "fr" });
    const own = printedByLibreOffice(session.save()).filter((page) => /Sujets · Page/.test(page));
    const lines = own.map((page) => page.split("\n").filter((line) => line.trim() !== "").length);

    if (pages !== null) expect(own).toHaveLength(pages);
    expect(own.length).toBeGreaterThan(0);
    for (const count of lines) expect(count).toBeGreaterThan(8);
  });
});
