import { type ExcelSession, openSession } from "excel-host/testing/excelSession";
import { validatorFindings } from "excel-host/testing/judges";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { checkTables } from "../../src/app/checkTables";
import { goToCell, goToRow } from "../../src/app/goToCell";
import { findPlainLists } from "../../src/app/readWorkbook";
import { insertTemplate, makeListTable } from "../../src/app/startTables";
import { LANGUAGES } from "../../src/core/guide/codes";
import { doneAudit, tableWorkbook } from "../support/auditSession";

/** What is in front after each request that is still to come: `Sheet A1`. */
function viewsAfterRequests({ excel }: ExcelSession): string[] {
  const views: string[] = [];
  excel.turn = async (answer) => {
    const answered = await answer();
    const { activeSheet } = excel.workbook;
    const { top = 0, left = 0 } = activeSheet?.selection ?? {};
    views.push(`${activeSheet?.name ?? "?"} ${String.fromCharCode(65 + left)}${top + 1}`);
    return answered;
  };
  return views;
}

const REQUEST = { asOf: "2026-11-23", language: null, chosen: null, pinned: [], convert: false } as const;

describe("the sample in a workbook with data of the user's own", () => {
  const OWN = [
    ["Acteur", "Type"],
    ["Sonaval", "Télécoms"],
  ] as const;

  it.each(["list", "table"] as const)(
    "is left aside by the audit, and said so, until it is named (%s)",
    async (kind) => {
      const session = kind === "table" ? openSession(await tableWorkbook(OWN[0], [OWN[1]])) : openSession();
      if (kind === "list")
        await session.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = OWN.map((row) => [...row]);
          await context.sync();
        });
      const { table } = await insertTemplate("fr", "sample");
      const outcome = await auditWorkbook(REQUEST);
      const both = await auditWorkbook({ ...REQUEST, chosen: [kind === "list" ? "Sheet1" : "Acteurs", table] });
      await session.excel.idle();

      expect(doneAudit(outcome).stakeholders.map(({ name }) => name)).toEqual(["Sonaval"]);
      expect(outcome.audit.leftAside).toContainEqual(expect.objectContaining({ name: table, reason: "sample" }));
      expect(doneAudit(both).stakeholders).toHaveLength(13);
    },
  );
});

describe("a table to start from", () => {
  it.each(LANGUAGES)(
    "is inserted with its sample in %s, is a valid file, and can be audited at once",
    async (language) => {
      const session = openSession();
      const { table } = await insertTemplate(language, "sample");
      const audit = doneAudit(await auditWorkbook(REQUEST));
      await session.excel.idle();

      expect(audit).toMatchObject({ language, findings: [] });
      expect(audit.tables.map((source) => source.table)).toEqual([table]);
      expect(audit.stakeholders).toHaveLength(12);
      expect(validatorFindings(session.save())).toEqual([]);
    },
  );

  it("offers the guide's categories as a drop-down and explains each column", async () => {
    const session = openSession();
    const { sheet } = await insertTemplate("fr", "blank");
    const found = await session.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(sheet).getRange("B4");
      cell.dataValidation.load({ rule: true, prompt: true });
      const list = context.workbook.worksheets.getItem("Listes de mots").getRange("A2:A12").load({ values: true });
      await context.sync();
      return {
        rule: cell.dataValidation.rule,
        prompt: cell.dataValidation.prompt,
        words: list.values.flat() as unknown[],
      };
    });

    expect(found.rule.list?.source).toBe("='Listes de mots'!$A$2:$A$12");
    expect(found.prompt.message).toContain("Choisissez le type d’acteur");
    expect(found.words).toHaveLength(11);
    expect(found.words).toContain("ONG");
  });

  it("takes numbered names where its own are taken, and touches nothing else", async () => {
    const session = openSession();
    const first = await insertTemplate("en", "blank");
    const second = await insertTemplate("en", "sample");
    await session.excel.idle();

    expect([first.table, second.table]).toEqual(["Stakeholders", "Stakeholders2"]);
    expect(session.opened.workbook.sheets.map(({ name }) => name)).toEqual([
      "Sheet1",
      "Stakeholders",
      "Word lists",
      "Stakeholders (2)",
      "Word lists (2)",
    ]);
  });

  it("comes to the front in a request of its own, as Excel on the web needs it, and its first cell is selected after", async () => {
    const session = openSession();
    const views = viewsAfterRequests(session);
    const { sheet } = await insertTemplate("en", "blank");
    await session.excel.idle();

    // Looked for, inserted, shown, selected.
    expect(views.slice(0, 4)).toEqual(["Sheet1 A1", "Sheet1 A1", `${sheet} A1`, `${sheet} A4`]);
  });

  it("is there even when another workbook came in front before it could be shown", async () => {
    const session = openSession();
    session.excel.faults.plan({ request: 2, code: "InactiveWorkbook", after: false });

    await expect(insertTemplate("en", "blank")).resolves.toMatchObject({ table: "Stakeholders" });
  });

  it("is not inserted into a read-only workbook", async () => {
    const session = openSession();
    session.opened.workbook.readOnly = true;

    await expect(insertTemplate("en", "blank")).rejects.toMatchObject({ reason: "read-only" });
    expect(session.opened.workbook.sheets).toHaveLength(1);
  });

  it("can be a plain list, made a table in place with its cells as they were", async () => {
    const session = openSession();
    const values = [
      ["Acteur", "Type"],
      ["Sonatel", "Télécoms"],
      ["Asso A", "ONG"],
    ];
    await session.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B3:C5").values = values;
      await context.sync();
    });
    const [list] = await findPlainLists();
    if (list === undefined) throw new Error("no list");

    expect(await makeListTable(list, "fr")).toBe("Acteurs");
    const kept = await session.run(async (context) => {
      const range = context.workbook.tables.getItem("Acteurs").getRange().load({ values: true, address: true });
      await context.sync();
      return { values: range.values as unknown[][], address: range.address };
    });
    expect(kept).toEqual({ values, address: "Sheet1!B3:C5" });
  });
});

describe("a plain list made a table", () => {
  it("keeps the name Excel gives it where its own is taken, and says so", async () => {
    const session = openSession(await tableWorkbook(["Acteur", "Type"], [["A", "ONG"]]));
    await session.run(async (context) => {
      context.workbook.worksheets.add("Liste").getRange("A1:B3").values = [
        ["Acteur", "Type"],
        ["B", "ONG"],
        ["C", "ONG"],
      ];
      await context.sync();
    });
    const [list] = await findPlainLists();
    if (list === undefined) throw new Error("no list");

    const name = await makeListTable(list, "fr");

    expect(session.opened.workbook.sheetNamed("Liste")?.tables.map((table) => table.name)).toEqual([name]);
    expect(name).not.toBe("Acteurs");
  });
});

describe("plain lists", () => {
  it("are found beside a sheet that has no cells, such as a chart sheet", async () => {
    const session = openSession();
    await session.run(async (context) => {
      context.workbook.worksheets.add("Liste").getRange("A1:B3").values = [
        ["Acteur", "Type"],
        ["B", "ONG"],
        ["C", "ONG"],
      ];
      const made = context.workbook.worksheets.add("Tableau");
      made.getRange("A1:B2").values = [
        ["Acteur", "Type"],
        ["D", "ONG"],
      ];
      made.tables.add("A1:B2", true);
      context.workbook.worksheets.add("Graphique");
      await context.sync();
    });
    const handle = session.excel.handle.bind(session.excel);
    const { id = "" } = session.opened.workbook.sheetNamed("Graphique") ?? {};
    // Excel refuses to speak of the cells of the last sheet.
    session.excel.handle = (request) => {
      if (request.includes("GetUsedRangeOrNullObject") && request.includes(id))
        session.excel.failNext("UnsupportedSheet");
      return handle(request);
    };

    expect((await findPlainLists()).map(({ sheet }) => sheet)).toEqual(["Liste"]);
  });
});

describe("going to a cell", () => {
  it("shows its sheet and selects it, whatever the sheet is called", async () => {
    const session = openSession();
    await session.run(async (context) => {
      context.workbook.worksheets.add("L'annuaire ! 2026");
      await context.sync();
    });
    await goToCell("'L''annuaire ! 2026'!C8");
    const selected = await session.run(async (context) => {
      const range = context.workbook.getSelectedRange().load({ address: true });
      await context.sync();
      return range.address;
    });

    expect(selected).toBe("'L''annuaire ! 2026'!C8");
  });

  it("selects only once the sheet is in front: Excel on the desktop does nothing otherwise", async () => {
    const session = openSession();
    await session.run(async (context) => {
      context.workbook.worksheets.add("Liste");
      await context.sync();
    });
    const views = viewsAfterRequests(session);
    await goToCell("Liste!C8");
    await session.excel.idle();

    expect(views.filter((view) => view.startsWith("Liste")).slice(0, 2)).toEqual(["Liste A1", "Liste C8"]);
  });

  it("shows the row of a stakeholder wherever it stands by now, on the sheet of its table", async () => {
    const rows = [
      ["Sonatel", "Télécoms"],
      ["Asso A", "ONG"],
    ];
    const session = openSession(await tableWorkbook(["Acteur", "Type"], rows));
    const { audit, tables } = await checkTables({ asOf: "2026-11-23", language: "fr" });
    const [table] = tables;
    const mapping = audit.tables[0]?.mapping;
    if (table === undefined || mapping === undefined) throw new Error("no table");
    await session.run(async (context) => {
      context.workbook.tables.getItem("Acteurs").sort.apply([{ key: 0, ascending: true }]);
      context.workbook.worksheets.getItem("Sheet1").getRange("1:1").insert("Down");
      context.workbook.worksheets.add("Autre").activate();
      await context.sync();
    });
    await goToRow({ table, mapping, row: 0 });
    const selected = await session.run(async (context) => {
      const range = context.workbook.getSelectedRange().load({ address: true });
      await context.sync();
      return range.address;
    });

    expect(selected).toBe("Sheet1!A4:B4");
    expect(session.opened.workbook.activeSheet?.name).toBe("Sheet1");
  });

  it("says by its name that a sheet is gone", async () => {
    openSession();
    await expect(goToCell("Ancienne!A1")).rejects.toMatchObject({ reason: "sheet-not-found", subject: "Ancienne" });
  });
});
