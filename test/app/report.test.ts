import { openSession, type ExcelSession } from "excel-host/testing/excelSession";

import type { AuditOutcome } from "../../src/app/auditRequest";
import { auditWorkbook } from "../../src/app/auditWorkbook";
import { clearHistory } from "../../src/app/clearHistory";
import { previewReport } from "../../src/app/previewReport";
import { rewriteInLanguage } from "../../src/app/rewriteReport";
import { STATE_SHEET_NAME } from "../../src/core/contract/names";
import { auditedSample, auditFile, doneAudit, sampleFile, tableWorkbook } from "../support/auditSession";

jest.setTimeout(30_000);

const HEADERS = ["Acteur", "Type", "Données", "Id"];
const TWO = [
  ["Alpha", "télécom", "oui", "1"],
  ["Bravo", "télécom", null, "2"],
];
const REQUEST = { asOf: "2026-11-23", language: null, chosen: null, pinned: [], convert: false } as const;
const MATRIX = "Matrice de partenariats";
const HISTORY = "Historique des partenaires";

type Done = Extract<AuditOutcome, { status: "done" }>;

async function again(session: ExcelSession, wish: Partial<typeof REQUEST> & { asOf?: string } = {}): Promise<Done> {
  const outcome = await auditWorkbook({ ...REQUEST, ...wish });
  await session.excel.idle();
  if (outcome.status !== "done") throw new Error("The audit found no table.");
  return outcome;
}

/** Writes into cells as a user would. */
async function type(session: ExcelSession, sheet: string, address: string, values: readonly (readonly unknown[])[]) {
  await session.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values.map((row) => [...row]);
    await context.sync();
  });
}

function texts(session: ExcelSession, sheet: string): string[] {
  const found: string[] = [];
  session.opened.workbook.sheetNamed(sheet)?.forEachCell({ top: 0, left: 0, bottom: 200, right: 40 }, ({ value }) => {
    if (typeof value === "string") found.push(value);
  });
  return found;
}

function columnOf(session: ExcelSession, header: string): number {
  const row = session.opened.workbook.sheetNamed(MATRIX)?.rowCells(4) ?? [];
  return [...row].find(([, { value }]) => value === header)?.[0] ?? -1;
}

describe("a report", () => {
  it("is written whole in one pass: seven sheets, the history hidden, in as many round trips as two sheets took", async () => {
    const { session, outcome } = await auditFile(sampleFile());
    const written = outcome.status === "done" ? outcome.written : [];

    expect(written.map(({ kind, isRewritten }) => [kind, isRewritten])).toEqual([
      ["matrix", false],
      ["resources", false],
      ["map", false],
      ["actions", false],
      ["agreements", false],
      ["summary", false],
      ["history", false],
    ]);
    expect(
      session.opened.workbook.sheets.filter(({ visibility }) => visibility !== "Visible").map(({ name }) => name),
    ).toEqual([STATE_SHEET_NAME, HISTORY]);
    expect(session.excel.statistics.roundTrips).toBe(4);
  });

  it("takes four round trips when it is written again over more rows", async () => {
    const { session } = await auditFile(await tableWorkbook(HEADERS, TWO));
    await type(session, "Sheet1", "A4:D4", [["Charlie", "ONG", "oui", "3"]]);
    const before = session.excel.statistics.roundTrips;
    await again(session);

    expect(session.excel.statistics.roundTrips - before).toBe(4);
  });

  it("writes the chosen sheets only, with the matrix they count on", async () => {
    const { session } = await auditFile(await tableWorkbook(HEADERS, TWO), { sheets: ["summary"] });

    expect(session.opened.workbook.sheets.map(({ name }) => name)).toEqual([
      "Sheet1",
      STATE_SHEET_NAME,
      MATRIX,
      "Synthèse",
    ]);
  });

  it("says who publishes it, in the footers and on the summary", async () => {
    const { session } = await auditFile(await tableWorkbook(HEADERS, TWO), { authority: "Ville & Cie" });
    const sheet = session.opened.workbook.sheetNamed("Synthèse");

    expect(sheet?.cell(1, 0)?.value).toMatch(/^Ville & Cie · Partenaires du numérique · 2 acteurs/);
    expect(sheet?.pageLayout.headersFooters.leftFooter).toContain("Ville && Cie · ");
  });

  it("refuses with a reason when a row was put before its table, and writes nothing", async () => {
    const file = await tableWorkbook(HEADERS, TWO);
    const { session } = await auditFile(file);
    const sheet = session.opened.workbook.sheetNamed(MATRIX);
    const [table] = sheet?.tables ?? [];
    if (table === undefined) throw new Error("There is no matrix.");
    table.range = { ...table.range, top: table.range.top + 1, bottom: table.range.bottom + 1 };

    await expect(auditWorkbook(REQUEST)).rejects.toMatchObject({ reason: "table-moved", subject: MATRIX });
    await session.excel.idle();
  });

  it("without a stakeholder is a sentence, without charts, and loses the charts it had", async () => {
    const { session } = await auditFile(await tableWorkbook(HEADERS, TWO));
    await type(session, "Sheet1", "A2:D3", [
      ["", "télécom", "oui", ""],
      ["", "", "", ""],
    ]);
    await again(session);

    expect(texts(session, MATRIX)).toContain("Aucun acteur\u00a0: ajoutez une ligne au tableau «\u00a0Acteurs\u00a0».");
    expect(session.opened.workbook.sheets.flatMap(({ charts }) => charts)).toEqual([]);
  });

  it("warns on every sheet once a row was added to the source", async () => {
    const { session } = await auditFile(await tableWorkbook(HEADERS, TWO));
    await type(session, "Sheet1", "A4:D4", [["Charlie", "ONG", "oui", "3"]]);

    for (const sheet of [MATRIX, "Ressources par catégorie", "À faire", "Synthèse"]) {
      expect(texts(session, sheet).find((text) => text.startsWith("▲"))).toMatch(
        /^▲ 1 ligne ajoutée depuis le 23\/11\/2026\u00a0: mettre à jour les feuilles\. · /,
      );
    }
  });

  it("lets the summary follow when somebody edits the matrix", async () => {
    const { session } = await auditFile(await tableWorkbook(HEADERS, [TWO[0] ?? [], ["Bravo", "télécom", "non", "2"]]));
    const summary = session.opened.workbook.sheetNamed("Synthèse");
    const figures = (): unknown[] => [summary?.cell(0, 0)?.value, summary?.cell(17, 1)?.value];
    const before = figures();
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(MATRIX);
      sheet.getCell(5, columnOf(session, "Familiarité")).values = [[3]];
      sheet.getCell(5, columnOf(session, "Appétence")).values = [[2]];
      sheet.getCell(5, columnOf(session, "Techniques")).values = [["✓"]];
      await context.sync();
    });

    expect(before).toEqual(["0 acteur prêt sur 2\u00a0; 6 réponses à obtenir", "personne"]);
    // Two axes alone make nobody ready: with fewer than five answers one is promising.
    expect(figures()).toEqual(["0 acteur prêt sur 2\u00a0; 5 réponses à obtenir", "personne"]);
    expect([25, 26].map((row) => summary?.cell(row, 0)?.value)).toEqual([0, 1]);
  });

  it("lets what it says of a bare list follow too, and lays out another page once a tenth is answered", async () => {
    const { session } = await auditFile(await tableWorkbook(HEADERS, TWO));
    const summary = session.opened.workbook.sheetNamed("Synthèse");
    const charts = (): string[] => (summary?.charts ?? []).map(({ name }) => name);
    const told = [summary?.cell(0, 0)?.value, summary?.cell(48, 12)?.value, ...charts()];
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(MATRIX);
      const code = columnOf(session, "Code de catégorie");
      sheet.getRangeByIndexes(5, code, 2, 1).values = [["ngo"], ["citizens"]];
      await context.sync();
    });
    const followed = [summary?.cell(0, 0)?.value, summary?.cell(48, 12)?.value];
    await type(session, "Sheet1", "C3", [["oui"]]);
    await again(session);

    expect(told).toEqual([
      "2 acteurs dans 1 catégorie sur 10\u00a0; 2 questions pour commencer",
      "Télécommunications",
      "PartnershipListChart",
    ]);
    expect(followed).toEqual([
      "2 acteurs dans 2 catégories sur 10\u00a0; 2 questions pour commencer",
      "Télécommunications\u00a0: aucun vu",
    ]);
    expect(charts()).toEqual(["PartnershipListChart", "PartnershipCommitteeChart"]);
  });
});

describe("the memory of a report", () => {
  it("says what changed since the last run of an earlier day, however often it runs on one day", async () => {
    const { session } = await auditFile(await tableWorkbook(HEADERS, TWO), { asOf: "2026-05-02" });
    await type(session, "Sheet1", "A3:D3", [["Bravo SA", "télécom", "oui", "2"]]);
    await type(session, "Sheet1", "A4:D4", [["Charlie", "ONG", null, "3"]]);
    const first = await again(session);
    const second = await again(session);

    expect(first.changes).toMatchObject({
      since: "2026-05-02",
      added: [{ name: "Charlie" }],
      gone: [],
      renamed: [{ before: "Bravo", name: "Bravo SA", by: "key" }],
      gained: [{ name: "Bravo SA", items: ["resource_data"] }],
    });
    expect(second.changes).toEqual(first.changes);
    expect(texts(session, "Synthèse")).toContain("Ce qui a changé depuis le 02/05/2026");
  });

  it("keeps names, keys and answers, and nothing of contacts", async () => {
    const file = await tableWorkbook(
      [...HEADERS, "Courriel", "Téléphone", "Référent"],
      [["Alpha", "télécom", "oui", "1", "a@alpha.example", "+33 1 23", "Awa Diop"]],
    );
    const { session } = await auditFile(file);
    const all = texts(session, HISTORY);

    expect(all).toEqual(expect.arrayContaining(["Alpha", "Acteurs/1", "??????y?"]));
    expect(all.filter((text) => /alpha\.example|33 1 23|Awa/.test(text))).toEqual([]);
  });

  it("lists a cell of ours that was typed over before, and keeps it in the history after", async () => {
    const { session, outcome } = await auditFile(await tableWorkbook(HEADERS, TWO));
    const column = columnOf(session, "Techniques");
    await session.run(async (context) => {
      context.workbook.worksheets.getItem(MATRIX).getCell(6, column).values = [["✓"]];
      await context.sync();
    });
    const preview = await previewReport({ audit: doneAudit(outcome) });
    await session.excel.idle();
    const cell = { key: "Acteurs/2", name: "Bravo", column: "Techniques", value: "✓" };

    expect(preview.typedOver).toEqual([cell]);
    expect((await again(session)).typedOver).toEqual([cell]);
    expect(session.opened.workbook.sheetNamed(MATRIX)?.cell(6, column)?.value).toBe("?");
    expect(texts(session, HISTORY)).toEqual(expect.arrayContaining(["replaced", "Techniques", "✓"]));
    expect((await again(session)).typedOver).toEqual([]);
  });

  it("finds nothing typed over in its own work, numbers, dates and odd texts included", async () => {
    const session = openSession((await auditedSample()).file);
    expect((await again(session)).typedOver).toEqual([]);
  });

  it("keeps the note of a stakeholder that is gone in a list, and gives it back when it returns", async () => {
    const { session } = await auditFile(await tableWorkbook(HEADERS, TWO));
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(MATRIX);
      sheet.getRangeByIndexes(4, 45, 3, 1).values = [["Avis"], ["de A"], ["de B"]];
      context.workbook.tables.getItem("PartnershipMatrix").resize(sheet.getRangeByIndexes(4, 0, 3, 46));
      await context.sync();
    });
    await type(session, "Sheet1", "A3:D3", [["Charlie", "ONG", "oui", "3"]]);
    await again(session);
    expect(texts(session, HISTORY)).toEqual(expect.arrayContaining(["note", "Bravo", "Avis", "de B"]));
    expect(texts(session, "Synthèse")).toContain("1 note d’acteur disparu gardée dans l’historique");

    await type(session, "Sheet1", "A3:D3", [["Bravo", "ONG", "oui", "2"]]);
    await again(session);
    const sheet = session.opened.workbook.sheetNamed(MATRIX);
    const notes = [5, 6].map((row) => [sheet?.cell(row, 1)?.value, sheet?.cell(row, 45)?.value]);
    expect(notes).toEqual([
      ["Alpha", "de A"],
      ["Bravo", "de B"],
    ]);
    expect(texts(session, HISTORY)).not.toContain("note");
  });

  it("is forgotten when the user asks for it, but for the user's own notes", async () => {
    const { session } = await auditFile(await tableWorkbook(HEADERS, TWO), { asOf: "2026-05-02" });
    const cleared = await clearHistory("fr");
    await session.excel.idle();

    expect(cleared).toEqual({ runs: 1, replaced: 0, notesKept: 0 });
    expect(texts(session, HISTORY)).not.toContain("Alpha");
    expect(await clearHistory("fr")).toMatchObject({ runs: 0 });
    expect((await again(session)).changes).toBeNull();
  });
});

describe("previewReport", () => {
  it("says what will be created and what replaced, and changes nothing", async () => {
    const { session, outcome } = await auditFile(await tableWorkbook(HEADERS, TWO), { sheets: ["matrix"] });
    const before = session.save();
    const preview = await previewReport({ audit: doneAudit(outcome), sheets: ["matrix", "actions"] });
    await session.excel.idle();

    expect(preview.sheets).toEqual([
      { kind: "matrix", name: MATRIX, isReplaced: true, rows: 2, userColumns: [] },
      { kind: "actions", name: "À faire", isReplaced: false, rows: 2, userColumns: [] },
    ]);
    expect(Buffer.from(session.save()).equals(Buffer.from(before))).toBe(true);
  });
});

describe("rewriteInLanguage", () => {
  it("writes every sheet in another language without reading the sources, and finds its own work again", async () => {
    const { session, outcome } = await auditFile(await tableWorkbook(HEADERS, TWO));
    await type(session, "Sheet1", "A2:D2", [["Changed since", "télécom", "non", "1"]]);
    await rewriteInLanguage("es", { audit: doneAudit(outcome) });
    await session.excel.idle();

    expect(session.opened.workbook.sheets.map(({ name }) => name)).toEqual([
      "Sheet1",
      STATE_SHEET_NAME,
      "Matriz de alianzas",
      "Recursos por categoría",
      "Mapa del ecosistema",
      "Por hacer",
      "Síntesis",
      // Hidden: nobody sees its name, and Excel on the web may show a message for each sheet that is renamed.
      "Historique des partenaires",
    ]);
    expect(texts(session, "Matriz de alianzas")).toContain("Alpha");
    const resources = session.opened.workbook.sheetNamed("Recursos por categoría");
    expect([1, 11, 12, 13].map((column) => resources?.cell(7, column)?.value)).toEqual([2, 1, 0, 1]);
    expect((await again(session, { language: "es" } as object)).typedOver).toEqual([]);
  });

  it("leaves a sheet its user's name", async () => {
    const { session, outcome } = await auditFile(await tableWorkbook(HEADERS, TWO));
    await session.run(async (context) => {
      context.workbook.worksheets.getItem(MATRIX).name = "Notre matrice";
      await context.sync();
    });
    await rewriteInLanguage("en", { audit: doneAudit(outcome) });
    await session.excel.idle();

    expect(session.opened.workbook.sheets[2]?.name).toBe("Notre matrice");
    expect(session.opened.workbook.sheets[3]?.name).toBe("Resources by category");
  });
});
