/** Agreements and budget in the workbook: sums as somebody adds them up by hand, inputs and notes that stay. */

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { openSession, type ExcelSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { previewReport } from "../../src/app/previewReport";
import { serialOfIso } from "../../src/core/model/dates";
import { auditFile, doneAudit, tableWorkbook } from "../support/auditSession";

const REQUEST = { asOf: "2026-11-28", language: null, chosen: null, pinned: [], convert: false } as const;
const SHEET = "Conventions et budget";
const HEADERS = [
  ...["Acteur", "Type", "Statut", "Convention", "Fin de convention"],
  ...["Apport partenaire 2026", "Apport partenaire 2027", "Apport en nature 2026", "Montant collectivité 2026"],
];
const day = (iso: string): number => serialOfIso(iso) ?? 0;
const AGREED = "convention de partenariat";
const ROWS = [
  ["Fibrance", "télécom", "actif", AGREED, day("2027-01-31"), 12_000, null, 8_000, 12_000],
  ["Ondal", "télécom", "actif", AGREED, day("2028-12-31"), 1_500, 2_500, null, 4_000],
  ["Clic et Lien", "association", "actif", AGREED, day("2026-10-31"), null, null, 10_000, 28_000],
  ["Place aux Vélos", "association", "actif", null, null, null, null, 3_000, 25_000],
  ["Région", "collectivité", "en discussion", null, null, null, 45_000, null, null],
];

/** Values of cells of the sheet by address. */
async function read(session: ExcelSession, address: string): Promise<unknown[][]> {
  let values: unknown[][] = [];
  await session.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(address).load({ values: true });
    await context.sync();
    values = range.values as unknown[][];
  });
  return values;
}

async function type(session: ExcelSession, sheet: string, address: string, values: readonly (readonly unknown[])[]) {
  await session.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values.map((row) => [...row]);
    await context.sync();
  });
}

/** The names of our inputs and what they refer to. */
async function ownNames(session: ExcelSession): Promise<[string, string][]> {
  return session.run(async (context) => {
    const names = context.workbook.names.load({ name: true, formula: true });
    await context.sync();
    const own = names.items.map(({ name, formula }): [string, string] => [name, String(formula)]);
    return own.filter(([name]) => name.startsWith("Partnership")).sort();
  });
}

async function again(session: ExcelSession): Promise<void> {
  await auditWorkbook(REQUEST);
  await session.excel.idle();
}

describe("the sheet of agreements", () => {
  it("adds up by year, agreed and possible apart, and by category, as one does by hand", async () => {
    const { session } = await auditFile(await tableWorkbook(HEADERS, ROWS), REQUEST);

    // Agreed in cash: 12,000 + 1,500 in 2026, 2,500 in 2027; in kind 8,000 + 10,000 + 3,000; ours 12 + 4 + 28 + 25 thousand.
    expect((await read(session, "G5:Q6")).map((row) => row.filter((cell) => cell !== ""))).toEqual([
      [13_500, 2_500, 21_000, 69_000],
      [0, 45_000, 0, 0],
    ]);
    expect(await read(session, "A15:Q16").then((rows) => rows.map((row) => row.filter((cell) => cell !== "")))).toEqual(
      [
        ["Télécommunications", 2, 13_500, 2_500, 8_000, 16_000],
        ["ONG, associations", 2, 0, 0, 13_000, 53_000],
      ],
    );
  });

  it("says in the title, the states and the days what is to be done, and follows the day and the threshold", async () => {
    const { session } = await auditFile(await tableWorkbook(HEADERS, ROWS), REQUEST);
    const states = async (): Promise<unknown[]> => (await read(session, "D8:D12")).flat();

    expect((await read(session, "A1"))[0]).toEqual([
      "Conventions et budget\u00a0: 2 conventions à renouveler, 1 à signer",
    ]);
    expect(await states()).toEqual(["à signer", "échue", "à renouveler", "en cours", "en discussion"]);
    expect((await read(session, "S8:S12")).flat()).toEqual([
      "convention écrite due\u00a0?",
      "échue depuis 28 jours",
      "restent 64 jours",
      "",
      "à confirmer",
    ]);

    await type(session, SHEET, "F3", [[30_000]]);
    await type(session, SHEET, "B3", [[day("2027-02-01")]]);
    expect(await states()).toEqual(["aucune notée", "échue", "échue", "en cours", "en discussion"]);
  });

  it("keeps the threshold that somebody set, a blank one too, and takes the day of the run", async () => {
    const { session } = await auditFile(await tableWorkbook(HEADERS, ROWS), REQUEST);
    await type(session, SHEET, "F3", [[30_000]]);
    await type(session, SHEET, "B3", [[day("2027-02-01")]]);
    const audit = doneAudit(await auditWorkbook(REQUEST));
    await session.excel.idle();

    expect((await read(session, "B3:F3"))[0]).toEqual([day("2026-11-28"), "", "", expect.any(String), 30_000]);
    expect((await previewReport({ audit })).typedOver).toEqual([]);

    await type(session, SHEET, "F3", [[""]]);
    await again(session);
    expect((await read(session, "F3"))[0]).toEqual([""]);
    expect((await read(session, "D8:D12")).flat()).not.toContain("à signer");
  });

  it("names its two inputs for the formulas of others, unless the workbook has such a name", async () => {
    const file = openSession(await tableWorkbook(HEADERS, ROWS));
    await file.run(async (context) => {
      context.workbook.names.add("PartnershipThreshold", "=Sheet1!$Z$1");
      await context.sync();
    });
    const { session } = await auditFile(file.save(), REQUEST);
    await again(session);

    expect(await ownNames(session)).toEqual([
      ["PartnershipAsOf", `='${SHEET}'!$B$3`],
      ["PartnershipThreshold", "=Sheet1!$Z$1"],
    ]);
  });

  it("names them again once somebody has deleted the sheet, and a formula of the user's has its day again", async () => {
    const { session } = await auditFile(await tableWorkbook(HEADERS, ROWS), REQUEST);
    await type(session, "Sheet1", "L1", [["=PartnershipAsOf"]]);
    await session.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).delete();
      await context.sync();
    });
    await again(session);

    expect(await ownNames(session)).toEqual([
      ["PartnershipAsOf", `='${SHEET}'!$B$3`],
      ["PartnershipThreshold", `='${SHEET}'!$F$3`],
    ]);
    expect(session.opened.workbook.sheetNamed("Sheet1")?.cell(0, 11)?.value).toBe(day(REQUEST.asOf));
  });

  it("keeps columns of the user beside their partner, and tells what was typed over", async () => {
    const { session } = await auditFile(await tableWorkbook(HEADERS, ROWS), REQUEST);
    await type(session, SHEET, "AB7:AB8", [["Suite"], ["appeler le trésorier"]]);
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      context.workbook.tables.getItem("PartnershipAgreements").resize(sheet.getRange("A7:AB12"));
      await context.sync();
    });
    await type(session, SHEET, "E9", [["Mme Sorel"]]);
    await type(session, "Sheet1", "E5", [[day("2029-12-31")]]);
    const audit = doneAudit(await auditWorkbook(REQUEST));
    await session.excel.idle();

    const rows = await read(session, "A7:AB12");
    expect(rows.map((row) => [row[0], row[27]])).toContainEqual(["Place aux Vélos", "appeler le trésorier"]);
    expect(rows.map((row) => row[0])).toEqual([
      "Partenaire",
      ...["Clic et Lien", "Fibrance", "Ondal", "Place aux Vélos", "Région"],
    ]);
    expect(audit.stakeholders).toHaveLength(5);
    const history = session.opened.workbook.sheetNamed("Historique des partenaires");
    const kept = Array.from({ length: 20 }, (_, row) => [history?.cell(row, 0)?.value, history?.cell(row, 8)?.value]);
    expect(kept).toContainEqual(["replaced", "Mme Sorel"]);
  });

  it("is not made where no list tells of agreements or amounts", async () => {
    const { session } = await auditFile(
      await tableWorkbook(
        HEADERS.slice(0, 3),
        ROWS.map((row) => row.slice(0, 3)),
      ),
    );

    expect(session.opened.workbook.sheetNamed(SHEET)).toBeUndefined();
  });

  it("takes the place of the list of endings of an earlier version, with the notes beside it", async () => {
    const file = new Uint8Array(readFileSync(join(__dirname, "..", "fixtures", "version2", "sample-fr.xlsx")));
    const earlier = openSession(file);
    let first = "";
    await earlier.run(async (context) => {
      const table = context.workbook.tables.getItem("AgreementsEnding");
      const range = table.getRange().load({ values: true, rowIndex: true, rowCount: true, columnCount: true });
      await context.sync();
      first = String(range.values[1]?.[0]);
      const sheet = table.worksheet;
      sheet.getRangeByIndexes(range.rowIndex, range.columnCount, 2, 1).values = [["Avis"], ["à revoir en mai"]];
      table.resize(sheet.getRangeByIndexes(range.rowIndex, 0, range.rowCount, range.columnCount + 1));
      await context.sync();
    });
    const { session } = await auditFile(earlier.save(), { ...REQUEST, sheets: ["matrix", "actions"] });
    const tables = session.opened.workbook.sheets.flatMap(({ tables: own }) => own.map(({ name }) => name));

    expect(tables).toContain("PartnershipAgreements");
    expect(tables).not.toContain("AgreementsEnding");
    const rows = await read(session, "A7:AB40");
    expect(rows[0]?.[27]).toBe("Avis");
    expect(rows.find((row) => row[0] === first)?.[27]).toBe("à revoir en mai");
  });
});
