/** What people add to our tables and sheets stays theirs when the sheets are written again. */

import type { ExcelSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { rewriteInLanguage } from "../../src/app/rewriteReport";
import { auditFile, doneAudit, tableWorkbook } from "../support/auditSession";

jest.setTimeout(30_000);

const HEADERS = ["Acteur", "Type", "Données", "Id"];
const TWO = [
  ["Bravo", "télécom", "oui", "2"],
  ["Delta", "télécom", null, "4"],
];
const REQUEST = { asOf: "2026-11-23", language: null, chosen: null, pinned: [], convert: false } as const;
const MATRIX = "Matrice de partenariats";
const RESOURCES = "Ressources par catégorie";
const ACTIONS = "À faire";

/** Writes into cells as a user would. */
async function type(session: ExcelSession, sheet: string, address: string, values: readonly (readonly unknown[])[]) {
  await session.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values.map((row) => [...row]);
    await context.sync();
  });
}

/** Makes a table as wide as its header row with what was typed beside it. */
async function widen(session: ExcelSession, table: string, address: string): Promise<void> {
  await session.run(async (context) => {
    const { worksheet } = context.workbook.tables.getItem(table);
    context.workbook.tables.getItem(table).resize(worksheet.getRange(address));
    await context.sync();
  });
}

async function again(session: ExcelSession): Promise<void> {
  await auditWorkbook(REQUEST);
  await session.excel.idle();
}

/** Cells of a sheet: values, or formulas as the file holds them. */
function cells(session: ExcelSession, sheet: string, column: number, rows: readonly number[]): unknown[] {
  const found = session.opened.workbook.sheetNamed(sheet);
  return rows.map((row) => {
    const cell = found?.cell(row, column);
    return cell?.formula?.text ?? cell?.value ?? null;
  });
}

describe("columns of the user", () => {
  it("keep formulas that point into their own row, wherever the row moves", async () => {
    const { session } = await auditFile(await tableWorkbook(HEADERS, TWO));
    await type(session, MATRIX, "AT5:AT7", [["Longueur"], ["=LEN(B6)+$A$1"], ["note"]]);
    await widen(session, "PartnershipMatrix", "A5:AT7");
    await type(session, "Sheet1", "A4:D4", [["Alpha", "télécom", "oui", "1"]]);
    await again(session);

    expect(cells(session, MATRIX, 1, [5, 6, 7])).toEqual(["Alpha", "Bravo", "Delta"]);
    expect(cells(session, MATRIX, 45, [5, 6, 7])).toEqual([null, "LEN(B7)+$A$1", "note"]);
  });

  it("fill new rows when they have the same formula all over", async () => {
    const { session } = await auditFile(await tableWorkbook(HEADERS, TWO));
    await type(session, MATRIX, "AT5:AT7", [["Longueur"], ["=LEN(B6)"], ["=LEN(B7)"]]);
    await widen(session, "PartnershipMatrix", "A5:AT7");
    await type(session, "Sheet1", "A4:D4", [["Alpha", "télécom", "oui", "1"]]);
    await again(session);

    expect(cells(session, MATRIX, 45, [5, 6, 7])).toEqual(["LEN(B6)", "LEN(B7)", "LEN(B8)"]);
  });

  it("stay beside their category in the resources, and the chart keeps its data", async () => {
    // Half of the answers, so that the chart is that of the resources.
    const headers = [...HEADERS, "Ressources financières", "Ressources techniques", "Ressources humaines"];
    const rows = TWO.map((row) => [...row, "oui", "non", "oui"]);
    const { session } = await auditFile(await tableWorkbook(headers, rows));
    await type(session, RESOURCES, "P5:P15", [
      ["Avis"],
      ...Array.from({ length: 9 }, () => [""]),
      ["universités : relancer"],
    ]);
    await widen(session, "ResourcesByCategory", "A5:P15");
    await again(session);
    const sheet = session.opened.workbook.sheetNamed(RESOURCES);

    expect(cells(session, RESOURCES, 15, [4, 14])).toEqual(["Avis", "universités : relancer"]);
    expect(sheet?.tables[0]?.columns.at(-1)?.name).toBe("Avis");
    expect(sheet?.charts[0]?.series).toHaveLength(16);
    expect(sheet?.charts[0]?.series[0]?.valuesFormula).toBe(`'${RESOURCES}'!$S$6:$S$16`);
    expect(cells(session, RESOURCES, 18, [8])).toEqual(["IF(C8=0,NA(),C8)"]);
  });

  it("beside a question that was answered go to the list of notes, and come back when it is to ask again", async () => {
    const answers = ["oui", "oui", "oui", "oui"];
    const headers = ["Acteur", "Type", "Familiarité", "Appétence", "Gains", "Leviers", "Financières", "Techniques"];
    const row = (last: string) => ["Bravo", "télécom", 2, 2, "profit", "visibilité", "oui", "oui", "oui", last];
    const file = await tableWorkbook(
      [...headers, "Humaines", "Données"],
      [row("?"), ["Delta", "ONG", null, null, null, null, ...answers]],
    );
    const { session } = await auditFile(file);
    const [ask] = session.opened.workbook.sheetNamed(ACTIONS)?.tables ?? [];
    const bravo = cells(session, ACTIONS, 1, [6, 7]).indexOf("Bravo") + 7;
    expect(ask?.name).toBe("ToAsk");
    await type(session, ACTIONS, "I6", [["Suite"]]);
    await type(session, ACTIONS, `I${bravo}`, [["rappeler lundi"]]);
    await widen(session, "ToAsk", "A6:I8");
    await type(session, "Sheet1", "J2", [["oui"]]);
    await again(session);
    const history = session.opened.workbook.sheetNamed("Historique des partenaires");
    const notes: unknown[] = [];
    history?.forEachCell({ top: 4, left: 0, bottom: 30, right: 9 }, ({ value }) => notes.push(value));

    expect(cells(session, ACTIONS, 1, [6, 7])).not.toContain("Bravo");
    expect(notes).toEqual(expect.arrayContaining(["note", "Suite", "rappeler lundi"]));

    await type(session, "Sheet1", "J2", [["?"]]);
    await again(session);
    const place = cells(session, ACTIONS, 1, [6, 7]).indexOf("Bravo") + 6;
    expect(cells(session, ACTIONS, 8, [place])).toEqual(["rappeler lundi"]);
  });

  it("are not all that stays: widths, hidden columns, the style of the table and names of sheets do too", async () => {
    const { session } = await auditFile(await tableWorkbook(HEADERS, TWO));
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(MATRIX);
      sheet.getRange("B:B").format.columnWidth = 300;
      sheet.getRange("C:C").columnHidden = true;
      context.workbook.tables.getItem("PartnershipMatrix").style = "TableStyleMedium2";
      sheet.name = "Notre matrice";
      await context.sync();
    });
    const look = () => {
      const sheet = session.opened.workbook.sheetNamed("Notre matrice");
      const [table] = sheet?.tables ?? [];
      return [sheet?.columns.get(1)?.widthChars, sheet?.columns.get(2)?.hidden, table?.styleName];
    };
    const before = look();
    await type(session, "Sheet1", "A4:D4", [["Alpha", "télécom", "oui", "1"]]);
    await again(session);

    expect(before[0]).toBeGreaterThan(50);
    expect(before.slice(1)).toEqual([true, "TableStyleMedium2"]);
    expect(look()).toEqual(before);
  });

  it("survive the other language: the sheets are rewritten with them", async () => {
    const { session, outcome } = await auditFile(await tableWorkbook(HEADERS, TWO));
    await type(session, MATRIX, "AT5:AT7", [["Avis"], ["de B"], ["de D"]]);
    await widen(session, "PartnershipMatrix", "A5:AT7");
    await rewriteInLanguage("pt", { audit: doneAudit(outcome) });
    await session.excel.idle();

    expect(cells(session, "Matriz de parcerias", 45, [4, 5, 6])).toEqual(["Avis", "de B", "de D"]);
  });
});
