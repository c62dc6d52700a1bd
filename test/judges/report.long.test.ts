import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { openWorkbook } from "excel-host";
import {
  inFolder,
  itWithLibreOffice,
  itWithOpenpyxl,
  PYTHON,
  recalculatedByLibreOffice,
  validatorFindings,
} from "excel-host/testing/judges";
import { differencesFromLibreOffice } from "excel-host/testing/recalculated";

import { LANGUAGES } from "../../src/core/guide/codes";
import { auditFile, sampleFile, tableWorkbook } from "../support/auditSession";

const HEADERS = [
  "Acteur",
  "Type",
  "Familiarité",
  "Appétence",
  "Données",
  "Référent",
  "Prochaine action",
  "Fin de convention",
];
const CATEGORIES = ["télécom", "ONG", "université", "PME", "numérique", ""];

function rows(count: number): (string | number | null)[][] {
  return Array.from({ length: count }, (_, index) => [
    `Acteur ${index}`,
    CATEGORIES[index % CATEGORIES.length] ?? "",
    index % 5 === 4 ? null : index % 4,
    index % 7 === 6 ? null : index % 4,
    index % 3 === 0 ? "oui" : index % 3 === 1 ? "non" : null,
    index % 2 === 0 ? "Awa" : null,
    null,
    null,
  ]);
}

/** Texts that break sheets: endless, from right to left, with every sign formulas and footers know. */
const HARD = [
  ["x".repeat(255), "télécom", 3, 3, "oui", "y".repeat(255), "n".repeat(32_000), 46_500],
  ["شركة الاتصالات الوطنية", "télécom", 3, 2, "?", "منى", "اتصل بالمدير", 46_500],
  ["日本電信電話株式会社", "numérique", 0, 3, "non", "🙂 & Co", "電話", null],
  ["=1+1\"&<>'@#[]", "ONG", 1, 1, null, '"', "~*?", null],
  ["Ligne\nsuivante", "université", null, null, null, null, "a\nb\nc", null],
];

describe("the report", () => {
  itWithLibreOffice.each(LANGUAGES)(
    "has the values LibreOffice calculates, and is valid when written twice (%s)",
    async (language) => {
      const first = (await auditFile(sampleFile(), { language })).session.save();
      const second = (await auditFile(first, { language, asOf: "2027-05-02" })).session.save();

      expect(differencesFromLibreOffice(second).differences).toEqual([]);
      expect(validatorFindings(second)).toEqual([]);
    },
  );

  itWithLibreOffice.each([
    { case: "no stakeholder", content: [["", "télécom", null, null, "oui", null, null, null]] },
    { case: "one stakeholder", content: rows(1) },
    { case: "hard texts", content: HARD },
    { case: "2,000 stakeholders", content: rows(2_000) },
  ])("stays valid and right with $case", async ({ content }) => {
    const { session } = await auditFile(await tableWorkbook(HEADERS, content));
    const file = session.save();

    expect(validatorFindings(file)).toEqual([]);
    expect(differencesFromLibreOffice(file).differences).toEqual([]);
  });

  itWithOpenpyxl("counts what somebody edits without us, as a fresh count would", async () => {
    const file = (await auditFile(await tableWorkbook(HEADERS, rows(40)))).session.save();
    const edited = editWithOpenpyxl(file, "Matrice de partenariats", { R6: "✓", R7: "–", F6: 3, G6: 3 });
    const book = openWorkbook(recalculatedByLibreOffice(edited)).workbook;
    const matrix = book.sheetNamed("Matrice de partenariats");
    const data = [...(matrix?.rowCells(4) ?? [])].find(([, { value }]) => value === "Données")?.[0] ?? -1;
    const fresh = (mark: string): number =>
      Array.from({ length: 40 }, (_, row) => matrix?.cell(5 + row, data)?.value).filter((value) => value === mark)
        .length;
    const resources = book.sheetNamed("Ressources par catégorie");
    const total =
      [...(resources?.rowsWithCells() ?? [])].find((row) => resources?.cell(row, 0)?.value === "Ensemble") ?? -1;

    expect(String.fromCharCode(65 + data)).toBe("R");
    expect([11, 12, 13].map((column) => resources?.cell(total, column)?.value)).toEqual(["✓", "–", "?"].map(fresh));
    expect(book.sheetNamed("Synthèse")?.cell(11, 16)?.value).toBe(fresh("?"));
  });
});

function editWithOpenpyxl(
  file: Uint8Array,
  sheet: string,
  cells: Readonly<Record<string, string | number>>,
): Uint8Array {
  return inFolder((folder) => {
    const path = join(folder, "file.xlsx");
    writeFileSync(path, file);
    const script = `import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
for address, value in json.loads(sys.argv[3]).items(): book[sys.argv[2]][address] = value
book.save(sys.argv[1])`;
    const { status, stderr } = spawnSync(PYTHON ?? "python3", ["-c", script, path, sheet, JSON.stringify(cells)], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
    return new Uint8Array(readFileSync(path));
  });
}
