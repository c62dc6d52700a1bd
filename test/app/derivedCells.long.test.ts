import { openSession, type ExcelSession } from "excel-host/testing/excelSession";
import { SeededRandom } from "excel-host/testing/seededRandom";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import {
  MARK_COLUMNS,
  MARKS,
  MATRIX_COLUMNS,
  matrixPosition,
  type MatrixColumn,
} from "../../src/core/contract/columns";
import { NO_ZONE } from "../../src/core/contract/zones";
import { CATEGORIES, LANGUAGES, SCALE_FIELDS, type Language } from "../../src/core/guide/codes";
import { DEFAULT_SETTINGS } from "../../src/core/model/settings";
import type { Cell } from "../../src/core/model/table";
import { derivedValues } from "../../src/core/sheets/matrix/derivedValues";
import { sheetTexts } from "../../src/core/texts/texts";
import { auditFile, doneAudit, sampleFile, tableWorkbook } from "../support/auditSession";

const FIRST_ROW = 5;
const MATRIX = sheetTexts("fr").sheetNames.matrix;

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

  it.each<Language>(LANGUAGES)("is known over whatever stands in the cells of a row, in %s", async (language) => {
    const { session } = await auditFile(sampleFile(), { language });
    const random = new SeededRandom(LANGUAGES.indexOf(language) + 3);
    const marks = [...Object.values(MARKS), ...Object.values(MARKS), "oui", "", 1];
    const typed = new Map<MatrixColumn, readonly unknown[]>([
      ...MARK_COLUMNS.map((column) => [column, marks] as const),
      ...SCALE_FIELDS.map((field) => [field, [0, 1, 2, 3, "?", 7, ""]] as const),
      ["counted", [1, 1, 1, 0, ""]],
      ["gain_other", [0, 0, 1]],
      ["incentive_other", [0, 0, 1]],
      ["category_code", [...CATEGORIES, "none", ""]],
      ["standing", ["", "", "bound", "declined", "opposed", "own", "elsewhere"]],
      ["partner_amount", ["", 0, 100]],
    ]);
    const sheet = sheetTexts(language).sheetNames.matrix;
    const count = (await shown(session)).length;
    await session.run(async (context) => {
      for (const [column, choices] of typed) {
        const cells = context.workbook.worksheets
          .getItem(sheet)
          .getRangeByIndexes(FIRST_ROW, matrixPosition(column), count, 1);
        cells.values = Array.from({ length: count }, () => [random.pick(choices)]);
      }
      await context.sync();
    });
    const texts = sheetTexts(language);
    (await shown(session)).forEach((cells, row) => {
      const cell = (column: MatrixColumn): Cell => (cells[column] === "" ? null : (cells[column] as Cell));
      const { order, ...others } = derivedValues({ cell, row }, texts, DEFAULT_SETTINGS);

      expect(cells).toMatchObject(others);
      expect(cells.order).toBeCloseTo(Number(order), 9);
    });
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
    expect([after?.answered, after?.quadrant, after?.zone]).toEqual([5, "Prêt", 55]);
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

  it("is kept where somebody typed over it, and told by the next run, as an emptied one is; our formulas are not told", async () => {
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

  it("is told with its formula where that is somebody else's, however it was sorted, and on every sheet of ours", async () => {
    const { session } = await writtenFrom(
      ["Acteur", "Type", "Données"],
      [
        ["Ondal", "ONG", "oui"],
        ["Le Fil", "ONG", "non"],
        ["Mairie", "mairie", null],
      ],
    );
    await session.run(async (context) => {
      const table = context.workbook.tables.getItem("PartnershipMatrix");
      table.sort.apply([{ key: matrixPosition("name"), ascending: true }]);
      await context.sync();
    });
    // Excel on the web fills no columns; on the desktop a formula goes into all rows.
    const web = openSession(session.save(), { fillsTableColumns: false });
    const put = (sheet: string, row: number, column: number, formula: string): string | null =>
      web.excel.userEdits(web.opened.workbook.sheetNamed(sheet)?.id ?? "", row, column, formula);
    put(MATRIX, FIRST_ROW, matrixPosition("answered"), "=40+2");
    put(MATRIX, FIRST_ROW + 1, matrixPosition("quadrant"), '="Prêt"&A5');
    // The same as ours gives: nothing is lost.
    put(MATRIX, FIRST_ROW + 2, matrixPosition("zone"), "=0*1");
    put("Ressources par catégorie", FIRST_ROW + 1, 1, "=40+2");
    put("Ressources par catégorie", 2, 0, "=40+2");
    put("Synthèse", 0, 0, "=40+3");
    const request = { asOf: "2026-11-23", language: "fr" as const, chosen: null, pinned: [], convert: false };
    const again = await auditWorkbook(request);
    await web.excel.idle();
    const { headers } = sheetTexts("fr").matrix;

    expect(
      again.status === "done" ? again.typedOver.map(({ name, column, value }) => [name, column, value]) : null,
    ).toEqual([
      ["Le Fil", headers.answered, "=40+2"],
      ["Mairie", headers.quadrant, '="Prêt"&A5'],
      ["Privé traditionnel", "Acteurs", "=40+2"],
      ["Ressources par catégorie", "A3", "=40+2"],
      ["Synthèse", "A1", "=40+3"],
    ]);
    expect((await shown(web)).map(({ quadrant, zone }) => [quadrant, zone])).toEqual([
      ["À interroger", 0],
      ["À interroger", 0],
      ["À interroger", 0],
    ]);
    const third = await auditWorkbook(request);
    expect(third.status === "done" ? third.typedOver : null).toEqual([]);
  });

  it("is told in every row where a formula typed into one cell went into all", async () => {
    const { type } = await writtenFrom(
      ["Acteur", "Type"],
      [
        ["Ondal", "ONG"],
        ["Le Fil", "ONG"],
      ],
    );
    type(0, "missing", "=1+1");
    const again = await auditWorkbook({ asOf: "2026-11-23", language: "fr", chosen: null, pinned: [], convert: false });

    expect(again.status === "done" ? again.typedOver.map(({ value }) => value) : null).toEqual(["=1+1", "=1+1"]);
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
