import { openSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { checkTables } from "../../src/app/checkTables";
import { forgetChoices, keepChoices } from "../../src/app/keepChoices";
import { findPlainLists, inspectTables, readWorkbook } from "../../src/app/readWorkbook";
import { NO_CHOICES, withColumn, withWord } from "../../src/core/memory/choices";
import { signFindings, withFindingAnswer } from "../../src/core/memory/settledFindings";
import { doneAudit, sampleFile, tableWorkbook } from "../support/auditSession";

const REQUEST = { asOf: "2026-11-23", language: null, chosen: null, pinned: [], convert: false } as const;
const CHECK = { asOf: "2026-11-23", language: null } as const;

const HEADERS = ["Structure", "Famille", "Zorglub"];
const ROWS = [
  ["Sonatel", "Opérateurs du coin", "forte"],
  ["Asso A", "ONG", "faible"],
];

const SAID = withWord(
  withColumn(NO_CHOICES, "Acteurs", "Zorglub", "keenness"),
  { table: "Acteurs", header: "Famille", word: "Opérateurs du coin" },
  "telecom",
);

describe("what the user says about the workbook", () => {
  it("is used by the next audit, whoever makes it, and survives saving and reopening", async () => {
    const before = openSession(await tableWorkbook(HEADERS, ROWS));
    await keepChoices(SAID);
    await before.excel.idle();
    const file = before.save();

    openSession(file);
    const { stakeholders } = doneAudit(await auditWorkbook(REQUEST));

    expect(stakeholders.map(({ category, keenness }) => [category, keenness])).toEqual([
      ["telecom", 3],
      ["ngo", 1],
    ]);
  });

  it("gives way to what a request says itself", async () => {
    openSession(await tableWorkbook(HEADERS, ROWS));
    await keepChoices(SAID);
    const pinned = [{ table: "Acteurs", header: "Zorglub", field: null }];

    const { stakeholders } = doneAudit(await auditWorkbook({ ...REQUEST, pinned }));

    expect(stakeholders.map(({ keenness }) => keenness)).toEqual([null, null]);
  });

  it("leaves out the tables that are not ticked, and says so", async () => {
    openSession(sampleFile());
    await keepChoices({ ...NO_CHOICES, chosen: ["Partners"] });

    const { audit } = await checkTables(CHECK);

    expect(audit.tables.map(({ table }) => table)).toEqual(["Partners"]);
    expect(audit.skipped).toContainEqual({ table: "Acteurs", sheet: "Acteurs", reason: "not-chosen" });
  });

  it("is forgotten when all of its tables are gone", async () => {
    openSession(await tableWorkbook(HEADERS, ROWS));
    await keepChoices({ ...NO_CHOICES, chosen: ["Ancien"] });

    expect(doneAudit(await auditWorkbook(REQUEST)).stakeholders).toHaveLength(2);
    expect((await checkTables(CHECK)).audit.stakeholders).toHaveLength(2);
    expect((await readWorkbook()).choices.chosen).toBeNull();
  });

  it("keeps the tables that are still there when others are gone", async () => {
    openSession(sampleFile());
    await keepChoices({ ...NO_CHOICES, chosen: ["Ancien", "PARTNERS"] });

    expect((await readWorkbook()).choices.chosen).toEqual(["PARTNERS"]);
    expect((await checkTables(CHECK)).audit.tables.map(({ table }) => table)).toEqual(["Partners"]);
    expect(doneAudit(await auditWorkbook(REQUEST)).tables.map(({ table }) => table)).toEqual(["Partners"]);
  });

  it("sets a finding aside in every audit to come, and on the sheets", async () => {
    const before = openSession(
      await tableWorkbook(
        ["Acteur", "Type", "Données"],
        [
          ["Clic et Lien", "ONG", "oui"],
          ["Clic et Lien", "ONG", "oui"],
          ["Ondal", "Banque", null],
          ["Fablab du Val", "ONG", "non"],
        ],
      ),
    );
    const { audit, tables } = await checkTables(CHECK);
    expect(audit.notCounted.duplicates).toBe(1);
    const duplicates = signFindings(audit.findings, { ...audit, tables }).filter(
      ({ kind }) => kind === "duplicate-name",
    );
    await keepChoices(withFindingAnswer(NO_CHOICES, duplicates, "aside"));
    await before.excel.idle();
    const file = before.save();

    openSession(file);
    const after = doneAudit(await auditWorkbook(REQUEST));
    expect(after.notCounted.duplicates).toBe(0);
    expect(after.settled?.map(({ place }) => place.cell)).toEqual(["Sheet1!A2", "Sheet1!A3"]);
    expect((await checkTables(CHECK)).audit.findings.map(({ kind }) => kind)).not.toContain("duplicate-name");
  });

  it("is gone once it is forgotten, and forgetting twice is harmless", async () => {
    openSession(await tableWorkbook(HEADERS, ROWS));
    await keepChoices(SAID);
    await forgetChoices();
    await forgetChoices();

    expect((await readWorkbook()).choices).toEqual(NO_CHOICES);
  });
});

describe("reading the workbook for the pane", () => {
  it("gives the tables whole, what each was taken for, and writes nothing", async () => {
    const session = openSession(sampleFile());
    const view = await readWorkbook();
    const inspections = await inspectTables(view.tables, view.choices);
    await session.excel.idle();

    expect(inspections.map(({ table, reason, rows }) => [table, reason, rows])).toEqual([
      ["Acteurs", null, 45],
      ["Partners", null, 16],
    ]);
    expect(view).toMatchObject({ isReadOnly: false, hasOwnSheets: false });
    expect(session.excel.statistics.roundTrips).toBeLessThanOrEqual(4);
  });

  it("tells of all tables together how many rows are done, never more than there are", async () => {
    const rows = Array.from({ length: 2_000 }, (_, row) => [`Acteur ${row}`, "ONG", "forte"]);
    openSession(await tableWorkbook(["Acteur", "Type", "Familiarité"], rows));
    const { tables, choices } = await readWorkbook();
    const told: [done: number, of: number][] = [];
    let total = 0;
    await inspectTables([...tables, ...tables], choices, {
      onTotal: (of, unit) => {
        expect(unit).toBe("rows");
        total = of;
      },
      onRows: (done) => told.push([done, total]),
    });

    expect(told.length).toBeGreaterThan(2);
    expect(told.filter(([done, of]) => done > of)).toEqual([]);
    expect(told.at(-1)).toEqual([4_000, 4_000]);
  });

  it("checks rows in slices and can be stopped between two of them", async () => {
    const rows = Array.from({ length: 3_000 }, (_, row) => [`Acteur ${row}`, "ONG", "forte"]);
    openSession(await tableWorkbook(["Acteur", "Type", "Familiarité"], rows));
    const controller = new AbortController();
    const done: number[] = [];
    const work = checkTables({
      ...CHECK,
      signal: controller.signal,
      onRows: (count) => {
        done.push(count);
        controller.abort();
      },
    });

    await expect(work).rejects.toThrow("aborted");
    expect(done[0]).toBeLessThan(3_000);
  });

  it("refuses a ticked table that is gone, by its name", async () => {
    openSession(await tableWorkbook(HEADERS, ROWS));
    const work = checkTables({ ...CHECK, choices: { ...NO_CHOICES, chosen: ["Ancien"] } });

    await expect(work).rejects.toMatchObject({ reason: "table-not-found", subject: "Ancien" });
  });

  it("finds plain lists, but not those that are tables already", async () => {
    const session = openSession(await tableWorkbook(["Acteur", "Type"], [["A", "ONG"]]));
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Notes");
      sheet.getRange("B3:C5").values = [
        ["Acteur", "Type"],
        ["B", "ONG"],
        ["C", "École"],
      ];
      await context.sync();
    });

    expect((await findPlainLists()).map(({ sheet, address }) => `${sheet}!${address}`)).toEqual(["Notes!B3:C5"]);
  });
});
