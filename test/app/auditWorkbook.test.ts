import { openWorkbook } from "excel-host";
import { openSession } from "excel-host/testing/excelSession";
import { lintPackage } from "excel-host/testing/lintPackage";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { auditedSample, auditFile, doneAudit, sampleFile, tableWorkbook } from "../support/auditSession";

const HEADERS = ["Acteur", "Type", "Données"];
const REQUEST = { asOf: "2026-11-23", language: null, chosen: null, pinned: [], convert: false } as const;

describe("auditWorkbook", () => {
  it("audits the sample in four round trips, the search for lists included, of which none is a clean-up", async () => {
    const { session, outcome } = await auditFile(sampleFile());
    expect(doneAudit(outcome).stakeholders).toHaveLength(58);
    expect(session.excel.statistics.roundTrips).toBe(4);
    expect(session.excel.tooNewMembers).toEqual([]);
    expect(session.excel.keptReferences).toBe(0);
  });

  it("writes a package without a fault, and again when it runs a second time", async () => {
    const { file } = await auditedSample();
    expect(lintPackage(file)).toEqual([]);
    const session = openSession(file);
    await auditWorkbook(REQUEST);
    await session.excel.idle();
    expect(lintPackage(session.save())).toEqual([]);
  }, 30_000);

  it("has eight verdicts for every stakeholder", async () => {
    const { outcome } = await auditedSample();
    const { stakeholders, completeness } = doneAudit(outcome);
    expect(stakeholders.map(({ verdicts }) => Object.keys(verdicts).length)).toEqual(stakeholders.map(() => 8));
    expect(completeness.of).toBe(stakeholders.length * 8);
  });

  it("changes nothing of the user's sheets", async () => {
    const before = openWorkbook(sampleFile());
    const after = openWorkbook((await auditedSample()).file);
    for (const path of before.source.package.paths) {
      const isShared = /\[Content_Types\]|workbook\.xml|styles\.xml|sharedStrings\.xml/.test(path);
      if (!isShared)
        expect([path, after.source.package.bytes(path)]).toEqual([path, before.source.package.bytes(path)]);
    }
  });

  it.each([
    "=HYPERLINK(1)",
    "+33 1 23",
    "-5",
    "@home",
    "3-4",
    "001",
    "1/2",
    "TRUE",
    "50%",
    "'quoted",
    "#REF!",
    "__proto__",
    "<b>&amp;</b>",
    "a\tb",
    "مرحبا",
    "x".repeat(255),
  ])("writes the name %s into the matrix as it is, as a text", async (name) => {
    const { session } = await auditFile(await tableWorkbook(HEADERS, [[name, "ONG", "oui"]]));
    const { workbook } = openWorkbook(session.save());
    const cell = workbook.sheetNamed("Matrice de partenariats")?.cell(5, 1);
    expect([cell?.value, cell?.formula]).toEqual([name, null]);
  });

  it("keeps to ask and asked: none apart in the matrix and in the counts", async () => {
    const rows = [
      ["A", "télécom", "oui"],
      ["B", "télécom", "non"],
      ["C", "télécom", null],
      ["D", "télécom", "?"],
    ];
    const { session, outcome } = await auditFile(await tableWorkbook(HEADERS, rows));
    expect(doneAudit(outcome).stakeholders.map(({ resources }) => resources.data)).toEqual([
      "yes",
      "no",
      "unknown",
      "unknown",
    ]);
    const resources = session.opened.workbook.sheetNamed("Ressources par catégorie");
    const telecom = [0, 1, 11, 12, 13].map((column) => resources?.cell(7, column)?.value);
    expect(telecom).toEqual(["Télécommunications", 4, 1, 1, 2]);
  });

  it("lets the counts follow when somebody edits the matrix", async () => {
    const { session } = await auditFile(await tableWorkbook(HEADERS, [["A", "télécom", "?"]]));
    const sheet = session.opened.workbook.sheetNamed("Matrice de partenariats");
    const column = [...(sheet?.rowCells(4) ?? [])].find(([, { value }]) => value === "Données")?.[0] ?? -1;
    await session.run(async (context) => {
      context.workbook.worksheets.getItem("Matrice de partenariats").getCell(5, column).values = [["✓"]];
      await context.sync();
    });
    const resources = session.opened.workbook.sheetNamed("Ressources par catégorie");
    expect([11, 12, 13].map((index) => resources?.cell(7, index)?.value)).toEqual([1, 0, 0]);
  });

  it("rewrites its own sheets in place and gives the same workbook from the second time of a day on", async () => {
    // The first time there is nothing to compare with, and that is said.
    const first = (await auditFile((await auditedSample()).file)).session.save();
    const again = await auditFile(first);
    const sheets = openWorkbook(first).workbook.sheets.map(({ name }) => name);
    const { workbook } = openWorkbook(again.session.save());
    expect(workbook.sheets.map(({ name }) => name)).toEqual(sheets);
    expect(workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)).sort()).toEqual([
      "Acteurs",
      "Partners",
      "PartnershipAgreements",
      "PartnershipHistory",
      "PartnershipMap",
      "PartnershipMatrix",
      "PartnershipSummary",
      "ResourcesByCategory",
      "ToAsk",
    ]);
    for (const name of sheets) {
      const [before, after] = [openWorkbook(first).workbook, workbook].map((book) => {
        const sheet = book.sheetNamed(name);
        const cells: unknown[] = [];
        sheet?.forEachCell({ top: 0, left: 0, bottom: 400, right: 60 }, ({ value, formula }, row, column) => {
          if (value !== null) cells.push([row, column, value, formula?.text]);
        });
        return cells;
      });
      expect(after).toEqual(before);
    }
  });

  it("keeps a column the user added to the matrix, by the key of the row, when rows come and go", async () => {
    const { session } = await auditFile(
      await tableWorkbook(HEADERS, [
        ["A", "télécom", "oui"],
        ["B", "télécom", "non"],
      ]),
    );
    await session.run(async (context) => {
      const table = context.workbook.tables.getItem("PartnershipMatrix");
      const sheet = context.workbook.worksheets.getItem("Matrice de partenariats");
      sheet.getRangeByIndexes(4, 45, 3, 1).values = [["Avis"], ["de A"], ["de B"]];
      table.resize(sheet.getRangeByIndexes(4, 0, 3, 46));
      const source = context.workbook.worksheets.getItem("Sheet1");
      source.getRange("A4:C4").values = [["AA", "télécom", "oui"]];
      context.workbook.tables.getItem("Acteurs").resize("A1:C4");
      await context.sync();
    });
    await auditWorkbook(REQUEST);
    await session.excel.idle();
    const sheet = session.opened.workbook.sheetNamed("Matrice de partenariats");
    const rows = [5, 6, 7].map((row) => [sheet?.cell(row, 1)?.value, sheet?.cell(row, 45)?.value ?? null]);
    expect(rows).toEqual([
      ["A", "de A"],
      ["AA", null],
      ["B", "de B"],
    ]);
  });

  it("refuses to grow over cells the user wrote below the matrix, before anything is written", async () => {
    const { session } = await auditFile(await tableWorkbook(HEADERS, [["A", "télécom", "oui"]]));
    await session.run(async (context) => {
      context.workbook.worksheets.getItem("Matrice de partenariats").getRange("B8").values = [["ma note"]];
      context.workbook.worksheets.getItem("Sheet1").getRange("A3:C4").values = [
        ["B", "ONG", "oui"],
        ["C", "ONG", "oui"],
      ];
      context.workbook.tables.getItem("Acteurs").resize("A1:C4");
      await context.sync();
    });
    await expect(auditWorkbook(REQUEST)).rejects.toMatchObject({
      reason: "cells-in-the-way",
      subject: "'Matrice de partenariats'!B8",
    });
    await session.excel.idle();
    expect(session.opened.workbook.sheetNamed("Matrice de partenariats")?.cell(7, 1)?.value).toBe("ma note");
  });

  it("leaves a user's own table of our name alone and takes a suffix", async () => {
    const file = await tableWorkbook(HEADERS, [["A", "télécom", "oui"]]);
    const { session } = await auditFile(file);
    const own = await tableWorkbook(HEADERS, [["A", "télécom", "oui"]], "PartnershipMatrix");
    expect(session.opened.workbook.sheets).toHaveLength(8);
    const { outcome } = await auditFile(own);
    expect(outcome.status).toBe("no-tables");
  });

  it.each([
    ["read-only", (workbook: { readOnly: boolean }) => (workbook.readOnly = true)],
    ["structure-protected", (workbook: { structureProtected: boolean }) => (workbook.structureProtected = true)],
  ] as const)("refuses a workbook that is %s and writes nothing", async (reason, lock) => {
    const opened = openWorkbook(await tableWorkbook(HEADERS, [["A", "télécom", "oui"]]));
    lock(opened.workbook);
    await expect(auditFile(opened)).rejects.toMatchObject({ reason });
    expect(opened.workbook.sheets).toHaveLength(1);
  });

  // Source: the table of codes in "Error handling with the application-specific JavaScript APIs".
  it.each([
    ["InvalidOperationInCellEditMode", "cell-edit-mode"],
    ["AccessDenied", "protected"],
    // No table was asked for by name: it may be a sheet, a column, cells.
    ["ItemNotFound", "item-not-found"],
    ["InvalidReference", "item-not-found"],
    ["InvalidBinding", "item-not-found"],
    ["ItemAlreadyExists", "name-taken"],
    ["InactiveWorkbook", "inactive-workbook"],
    ["MergedRangeConflict", "merged-cells"],
    ["ApiNotFound", "too-old"],
    ["NotImplemented", "too-old"],
    ["UnsupportedOperation", "too-old"],
    ["RequestPayloadSizeLimitExceeded", "too-large"],
    ["OperationCellsExceedLimit", "too-large"],
    ["ActivityLimitReached", "throttled"],
    ["RequestAborted", "throttled"],
    ["ServiceNotAvailable", "throttled"],
    ["MemoryLimitReached", "throttled"],
    ["Conflict", "throttled"],
    ["InvalidRequestContext", "throttled"],
    ["GeneralException", "unexpected"],
  ])("gives the reason for %s of Excel: %s", async (code, reason) => {
    const session = openSession(await tableWorkbook(HEADERS, [["A", "télécom", "oui"]]));
    session.excel.failNext(code);
    await expect(auditWorkbook(REQUEST)).rejects.toMatchObject({ reason });
  });

  it("tries smaller answers where one would be too long, and says so where none is small enough", async () => {
    const tooLong = { code: "ResponsePayloadSizeLimitExceeded", after: false } as const;
    const session = openSession(await tableWorkbook(HEADERS, [["A", "télécom", "oui"]]));
    for (const request of [1, 2, 3, 4]) session.excel.faults.plan({ request, ...tooLong });
    expect(await auditWorkbook(REQUEST)).toMatchObject({ status: "done" });
    await session.excel.idle();

    const again = openSession(session.save());
    for (const request of [1, 2, 3, 4, 5]) again.excel.faults.plan({ request, ...tooLong });
    await expect(auditWorkbook(REQUEST)).rejects.toMatchObject({ reason: "too-large" });
  });

  it("names a chosen table or a pinned column that is not there", async () => {
    const file = await tableWorkbook(HEADERS, [["A", "télécom", "oui"]]);
    await expect(auditFile(file, { chosen: ["Nope"] })).rejects.toMatchObject({
      reason: "table-not-found",
      subject: "Nope",
    });
    await expect(auditFile(file, { pinned: [{ table: "Acteurs", header: "X", field: "name" }] })).rejects.toMatchObject(
      {
        reason: "column-not-found",
        subject: "Acteurs.X",
      },
    );
  });
});
