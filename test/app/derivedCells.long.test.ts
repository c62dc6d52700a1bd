import { openSession, type ExcelSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { MATRIX_COLUMNS, matrixPosition, type MatrixColumn } from "../../src/core/contract/columns";
import { NO_ZONE } from "../../src/core/contract/zones";
import { LANGUAGES, type Language } from "../../src/core/guide/codes";
import { sheetTexts } from "../../src/core/texts/texts";
import { auditFile, doneAudit, sampleFile, tableWorkbook } from "../support/auditSession";

jest.setTimeout(180_000);

const FIRST_ROW = 5;

/** The rows of the matrix as they show, by the ids of their columns. */
async function shown(session: ExcelSession): Promise<Readonly<Record<MatrixColumn, unknown>>[]> {
  return session.run(async (context) => {
    const body = context.workbook.tables.getItem("PartnershipMatrix").getDataBodyRange().load({ values: true });
    await context.sync();
    return (body.values as unknown[][]).map(
      (row) =>
        Object.fromEntries(MATRIX_COLUMNS.map((column, index) => [column, row[index]])) as Record<
          MatrixColumn,
          unknown
        >,
    );
  });
}

async function writtenFrom(
  headers: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): Promise<{ session: ExcelSession; type: (row: number, column: MatrixColumn, text: string) => void }> {
  const { session } = await auditFile(await tableWorkbook(headers, rows), { language: "fr" });
  const { id = "" } = session.opened.workbook.sheetNamed("Matrice de partenariats") ?? {};
  return {
    session,
    type: (row, column, text) => session.excel.userEdits(id, FIRST_ROW + row, matrixPosition(column), text),
  };
}

describe("what follows from the marks of a row", () => {
  it.each<Language>(LANGUAGES)("comes to what the audit of the sample says, in %s", async (language) => {
    const { session, outcome } = await auditFile(sampleFile(), { language });
    const texts = sheetTexts(language);
    const byKey = new Map(doneAudit(outcome).stakeholders.map((stakeholder) => [stakeholder.key, stakeholder]));
    const rows = await shown(session);

    expect(rows).toHaveLength(byKey.size);
    for (const row of rows) {
      const { answered, verdicts, profile, apart, expectation } = byKey.get(String(row.key)) ?? fail(row.key);
      const missing = Object.entries(verdicts).flatMap(([item, verdict]) =>
        verdict === "unanswered" ? [texts.items[item as keyof typeof texts.items]] : [],
      );
      const isCounted = apart === null;
      expect([row.name, row.answered, row.quadrant, row.missing, row.expectation]).toEqual([
        row.name,
        isCounted ? answered : "",
        texts.quadrants[apart ?? profile],
        (isCounted && missing.join(", ")) || "—",
        (isCounted && expectation.map((resource) => texts.items[`resource_${resource}`]).join(", ")) || "—",
      ]);
    }
    expect(new Set(rows.map(({ order }) => order)).size).toBe(rows.length);
  });

  it("follows a mark that is changed by hand", async () => {
    const { session, type } = await writtenFrom(
      ["Acteur", "Type", "Familiarité avec le numérique", "Appétence", "Données", "Financières", "Techniques"],
      [["Ondal", "télécom", 3, null, "oui", "non", "?"]],
    );
    const before = (await shown(session))[0];
    type(0, "keenness", "2");
    type(0, "resource_technical", "✓");
    type(0, "resource_data", "–");
    const after = (await shown(session))[0];

    expect([before?.answered, before?.quadrant, before?.zone]).toEqual([3, "À interroger", 0]);
    expect([after?.answered, after?.quadrant, after?.zone]).toEqual([5, "Prêts", 55]);
    expect([before?.expectation, after?.expectation]).toEqual(["—", "données"]);
    expect(after?.missing).toBe("gain, humaines, leviers");
  });

  it("asks for money of a firm only as long as it is no client", async () => {
    const { session, type } = await writtenFrom(
      ["Acteur", "Type", "Financières", "Convention", "Apport du partenaire (montant)", "Leviers d'engagement"],
      [
        ["Alpha", "Privé traditionnel", "non", null, null, null],
        ["Bravo", "Privé traditionnel", "non", "convention signée", null, null],
        ["Delta", "Privé traditionnel", "non", null, 500, null],
      ],
    );
    const expectations = async (): Promise<unknown[]> => (await shown(session)).map(({ expectation }) => expectation);

    expect(await expectations()).toEqual(["financières", "—", "—"]);
    type(0, "incentive_pilot", "✓");
    expect(await expectations()).toEqual(["—", "—", "—"]);
  });

  it("does not read what is no mark, and takes nothing from a row added by hand", async () => {
    const { session, type } = await writtenFrom(["Acteur", "Type", "Appétence"], [["Ondal", "ONG", 2]]);
    type(0, "familiarity", "7");
    type(0, "resource_data", "oui");
    await session.run(async (context) => {
      context.workbook.tables.getItem("PartnershipMatrix").rows.add();
      await context.sync();
    });
    const [row, added] = await shown(session);

    expect([row?.answered, row?.zone]).toEqual([1, 0]);
    expect([added?.quadrant, added?.answered, added?.zone, added?.order]).toEqual(["—", "", NO_ZONE, 0]);
  });

  it("is kept where somebody typed over it, and told by the next run, as an emptied one is; formulas are not told", async () => {
    const { session, type } = await writtenFrom(
      ["Acteur", "Type"],
      [
        ["Ondal", "ONG"],
        ["Le Fil", "ONG"],
      ],
    );
    type(1, "quadrant", "À voir en mars");
    type(0, "missing", "");
    const again = await auditWorkbook({ asOf: "2026-11-23", language: "fr", chosen: null, pinned: [], convert: false });
    await session.excel.idle();

    expect(again.status === "done" ? again.typedOver : null).toMatchObject([
      { column: sheetTexts("fr").matrix.headers.missing, value: "" },
      { column: "Profil", value: "À voir en mars" },
    ]);
    expect((await shown(session)).map(({ quadrant }) => quadrant)).toEqual(["À interroger", "À interroger"]);
  });

  it("follows once more when the sheets are opened in another session", async () => {
    const { session } = await writtenFrom(["Acteur", "Type", "Données"], [["Ondal", "ONG", "oui"]]);
    const later = openSession(session.save());
    const { id = "" } = later.opened.workbook.sheetNamed("Matrice de partenariats") ?? {};
    later.excel.userEdits(id, FIRST_ROW, matrixPosition("resource_data"), "?");

    expect((await shown(later))[0]?.answered).toBe(0);
  });
});

function fail(key: unknown): never {
  throw new Error(`The audit has no row ${String(key)}.`);
}
