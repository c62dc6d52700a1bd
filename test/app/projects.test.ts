/** Looking at one project and then at another loses nothing that people wrote beside a stakeholder. */

import type { ExcelSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { keepChoices } from "../../src/app/keepChoices";
import { NO_CHOICES } from "../../src/core/memory/choices";
import { auditFile, doneAudit, tableWorkbook } from "../support/auditSession";

jest.setTimeout(30_000);

const REQUEST = { asOf: "2026-11-23", language: null, chosen: null, pinned: [], convert: false } as const;
const MATRIX = "Matrice de partenariats";
const ROWS = [
  ["Ondal", "télécom", "Éclairage", "oui"],
  ["Câblo", "télécom", "Parkings", "oui"],
  ["Pixel", "start-up", null, "non"],
];
const HEADERS = ["Acteur", "Type", "Projet", "Données"];

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Values of a column of the matrix by the names beside it, and the line under the title. */
function matrix(session: ExcelSession, column: number): Record<string, unknown> {
  const sheet = session.opened.workbook.sheetNamed(MATRIX);
  return Object.fromEntries(
    [5, 6, 7].map((row) => [textOf(sheet?.cell(row, 1)?.value), sheet?.cell(row, column)?.value ?? null]),
  );
}

function head(session: ExcelSession): string {
  const cell = session.opened.workbook.sheetNamed(MATRIX)?.cell(1, 0);
  return `${cell?.formula?.text ?? ""}${textOf(cell?.value)}`;
}

describe("one project after another", () => {
  it("keeps notes beside everybody, counts those of the project alone, and says so", async () => {
    const { session } = await auditFile(await tableWorkbook(HEADERS, ROWS), { project: "éclairage" });
    expect(head(session)).toContain("Éclairage");
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(MATRIX);
      sheet.getRange("AT5:AT8").values = [["Avis"], ["un"], ["deux"], ["trois"]];
      context.workbook.tables.getItem("PartnershipMatrix").resize(sheet.getRange("A5:AT8"));
      await context.sync();
    });
    const notes = matrix(session, 45);
    expect(Object.values(notes).sort()).toEqual(["deux", "trois", "un"]);

    for (const [project, counted] of [
      ["Parkings", ["Câblo"]],
      ["", ["Câblo", "Ondal", "Pixel"]],
    ] as const) {
      const audit = doneAudit(await auditWorkbook({ ...REQUEST, project }));
      await session.excel.idle();
      expect(matrix(session, 45)).toEqual(notes);
      expect(audit.completeness.stakeholders).toBe(counted.length);
      const numbers = matrix(session, 34);
      expect(
        Object.keys(numbers)
          .filter((name) => numbers[name] === 1)
          .sort(),
      ).toEqual(counted);
    }
    expect(head(session)).not.toMatch(/Projet/);
  });

  it("takes the project that was chosen before, and refuses one that nobody is concerned by", async () => {
    const { session } = await auditFile(await tableWorkbook(HEADERS, ROWS));
    await keepChoices({ ...NO_CHOICES, project: "Parkings" });

    expect(doneAudit(await auditWorkbook(REQUEST)).project).toBe("Parkings");
    await expect(auditWorkbook({ ...REQUEST, project: "Tramway" })).rejects.toMatchObject({
      reason: "project-not-found",
      subject: "Tramway\nÉclairage\nParkings",
    });
    await keepChoices({ ...NO_CHOICES, project: "Tramway" });
    expect(doneAudit(await auditWorkbook(REQUEST)).project).toBeNull();
    await session.excel.idle();
  });
});
