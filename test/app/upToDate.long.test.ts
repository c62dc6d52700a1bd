/** The line of a sheet that says whether it is up to date, as Excel recalculates it. */

import type { Worksheet } from "excel-host";
import type { ExcelSession } from "excel-host/testing/excelSession";
import { withPart } from "excel-host/testing/hostileFiles";

import { clearHistory } from "../../src/app/clearHistory";
import { auditWorkbook } from "../../src/app/auditWorkbook";
import { STATE_SHEET_NAME } from "../../src/core/contract/names";
import { LANGUAGES } from "../../src/core/guide/codes";
import { reportTexts, sheetTexts } from "../../src/core/texts/texts";
import { auditFile, sampleFile, tableWorkbook } from "../support/auditSession";
import { SUBJECT_HEADERS, SUBJECT_ROWS, subjectsWorkbook } from "../support/subjectsWorkbook";
import { DAY } from "../support/brokenRuns";

const HEADERS = ["Acteur", "Type", "Familiarité", "Appétence", "Données", "Fin de convention", "Référent"];
const ROWS = [
  ["Fab-lab du Meroy", "ONG", 2, 3, "oui", 46_752, "Dupont"],
  ["Ondal Mobile", "télécom", 0, null, "non", null, "Martin"],
  ["Lycée des Tisserands", "université", 1, 2, "?", 46_022, "Dupont"],
  ["Régie Vauclair", "ONG", 3, 1, "oui", null, "Martin"],
] as const;
const SHEETS = ["matrix", "resources", "actions"] as const;

function sheetOf({ opened }: ExcelSession, name: string): Worksheet {
  const sheet = opened.workbook.sheetNamed(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

function lineOf(session: ExcelSession, sheet: string): string {
  const { value } = sheetOf(session, sheet).cell(1, 0) ?? {};
  return typeof value === "string" ? value : "";
}

function linesOf(session: ExcelSession, language: (typeof LANGUAGES)[number] = "fr"): string[] {
  const { sheetNames } = sheetTexts(language);
  return SHEETS.map((kind) => lineOf(session, sheetNames[kind]));
}

/** The words about the state that all the lines begin with. */
function stateOf(session: ExcelSession): string {
  const states = new Set(linesOf(session).map((line) => line.split(" · ")[0] ?? ""));
  expect(states.size).toBe(1);
  return [...states][0] ?? "";
}

async function audited(): Promise<ExcelSession> {
  const { session } = await auditFile(await tableWorkbook(HEADERS, ROWS), { ...DAY });
  return session;
}

async function put(session: ExcelSession, address: string, value: unknown, sheet = "Sheet1"): Promise<void> {
  await session.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

describe("the line that says whether a sheet is up to date", () => {
  it.each(["T1", "ABC12", "R1C1", "r", "C4"])(
    "is right of a table with the name of a cell, as programs other than Excel write it: %s",
    async (name) => {
      const file = withPart(await tableWorkbook(HEADERS, ROWS), "xl/tables/table1.xml", (xml) =>
        xml.replaceAll(/\b(name|displayName)="Acteurs"/g, `$1="${name}"`),
      );
      const { session } = await auditFile(file, { ...DAY });
      expect(stateOf(session)).toMatch(/^✓ /);

      await put(session, "C3", 3);
      expect(stateOf(session)).toMatch(/^▲ 1 ligne/);
    },
  );

  it("says so after a run, in each language, and not on the page for the committee", async () => {
    for (const language of LANGUAGES) {
      const { session } = await auditFile(sampleFile(), { language });
      const { sheetNames } = sheetTexts(language);
      const fresh = `✓ ${reportTexts(language).state.upToDate} · `;
      expect(linesOf(session, language).map((line) => line.slice(0, fresh.length))).toEqual([fresh, fresh, fresh]);
      expect(lineOf(session, sheetNames.summary)).not.toContain("✓");
    }
  });

  it.each([
    ["an answer", "E3", "oui"],
    ["a number typed into a blank cell", "D3", 0],
    ["a date", "F2", 46_753],
    ["a category", "B2", "collectivité"],
    ["an answer that is emptied", "E2", ""],
  ])("counts a row in which somebody changed %s", async (_, address, value) => {
    const session = await audited();
    await put(session, address, value);
    expect(stateOf(session)).toBe(
      "▲ 1 ligne modifiée ou triée depuis le 23/11/2026\u00a0: mettre à jour les feuilles.",
    );
  });

  it("is up to date again when the change is undone, and after the next run", async () => {
    const session = await audited();
    await put(session, "E3", "oui");
    await put(session, "E3", "non");
    expect(stateOf(session)).toMatch(/^✓/);
    await put(session, "E3", "oui");
    await auditWorkbook(DAY);
    expect(stateOf(session)).toMatch(/^✓/);
  });

  it("does not hear of names and of who is in charge: they are not kept", async () => {
    const session = await audited();
    await put(session, "G2", "Petit");
    expect(stateOf(session)).toMatch(/^✓/);
    const texts = [...sheetOf(session, STATE_SHEET_NAME).rowsWithCells()].flatMap((row) =>
      [...(sheetOf(session, STATE_SHEET_NAME).rowCells(row) ?? [])].map(([, { value }]) => JSON.stringify(value)),
    );
    const names = ROWS.flatMap(([name, , , , , , owner]) => [name, owner]);
    expect(texts.filter((text) => names.some((name) => text.toLowerCase().includes(name.toLowerCase())))).toEqual([]);
  });

  it("counts rows added at the end and in between without taking the others for changed", async () => {
    const session = await audited();
    await session.run(async (context) => {
      const { rows } = context.workbook.tables.getItem("Acteurs");
      rows.add(undefined, [["Nouvelle", "ONG", 1, 1, "oui", "", "Petit"]]);
      rows.add(1, [["Autre", "ONG", 2, 1, "non", "", "Petit"]]);
      await context.sync();
    });
    expect(stateOf(session)).toMatch(/^▲ 2 lignes ajoutées depuis/);
  });

  it("counts rows removed, and an answer that changed meanwhile", async () => {
    const session = await audited();
    await session.run(async (context) => {
      context.workbook.tables.getItem("Acteurs").rows.getItemAt(1).delete();
      await context.sync();
    });
    await put(session, "E2", "non");
    expect(stateOf(session)).toMatch(/^▲ 1 ligne retirée, 1 ligne modifiée ou triée depuis/);
  });

  it("says that rows were sorted", async () => {
    const session = await audited();
    await session.run(async (context) => {
      context.workbook.tables.getItem("Acteurs").sort.apply([{ key: 2, ascending: true }]);
      await context.sync();
    });
    expect(stateOf(session)).toMatch(/^▲ \d lignes modifiées ou triées depuis/);
  });

  it("follows a header and a sheet that are renamed", async () => {
    const session = await audited();
    await session.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").name = "Partenaires d’ici";
      await context.sync();
    });
    await put(session, "E1", "Jeux de données", "Partenaires d’ici");
    expect(stateOf(session)).toMatch(/^✓/);
    await put(session, "E2", "non", "Partenaires d’ici");
    expect(stateOf(session)).toMatch(/^▲ 1 ligne modifiée/);
  });

  it("says that a column is gone", async () => {
    const session = await audited();
    await session.run(async (context) => {
      context.workbook.tables.getItem("Acteurs").columns.getItem("Données").delete();
      await context.sync();
    });
    expect(stateOf(session)).toBe("▲ 1 colonne supprimée depuis le 23/11/2026\u00a0: mettre à jour les feuilles.");
  });

  it("counts stakeholders whose marks were changed in the matrix, however it is sorted", async () => {
    const session = await audited();
    const { matrix } = sheetTexts("fr").sheetNames;
    await session.run(async (context) => {
      context.workbook.tables.getItem("PartnershipMatrix").sort.apply([{ key: 1, ascending: false }]);
      await context.sync();
    });
    expect(stateOf(session)).toMatch(/^✓/);
    await put(session, "I6", "✓", matrix);
    expect(stateOf(session)).toMatch(/^▲ 1 acteur modifié à la main depuis/);
    await session.run(async (context) => {
      context.workbook.tables.getItem("PartnershipMatrix").rows.getItemAt(2).delete();
      await context.sync();
    });
    expect(stateOf(session)).toMatch(/^▲ 2 acteurs modifiés à la main depuis/);
  });

  it("forgets what was read where the history was deleted before it is cleared", async () => {
    const session = await audited();
    await session.run(async (context) => {
      context.workbook.worksheets.getItem(sheetTexts("fr").sheetNames.history).delete();
      await context.sync();
    });
    await clearHistory("fr");
    await session.excel.idle();

    const left: unknown[] = [];
    sheetOf(session, STATE_SHEET_NAME).forEachCell({ top: 0, left: 0, bottom: 1_000, right: 200 }, ({ value }) => {
      if (value !== null && value !== "") left.push(value);
    });
    expect(left).toEqual([]);
  });

  it("says nothing once the history was cleared or the hidden sheet deleted", async () => {
    const session = await audited();
    await clearHistory("fr");
    expect(linesOf(session)[2]).not.toMatch(/[✓▲]/);
    await auditWorkbook(DAY);
    expect(stateOf(session)).toMatch(/^✓/);
    await session.run(async (context) => {
      // Excel deletes no very hidden sheet: the document inspector shows it first.
      context.workbook.worksheets.getItem(STATE_SHEET_NAME).visibility = "Hidden";
      context.workbook.worksheets.getItem(STATE_SHEET_NAME).delete();
      await context.sync();
    });
    expect(linesOf(session).filter((line) => /[✓▲#]/.test(line))).toEqual([]);
    await auditWorkbook(DAY);
    expect(stateOf(session)).toMatch(/^✓/);
  });

  it("says of a sheet that a later run left that others are newer", async () => {
    const session = await audited();
    await put(session, "E3", "oui");
    await auditWorkbook({ ...DAY, sheets: ["matrix", "resources"] });
    const [matrix = "", resources = "", actions = ""] = linesOf(session);
    expect([matrix, resources].map((line) => line.charAt(0))).toEqual(["✓", "✓"]);
    expect(actions).toMatch(/^▲ D’autres feuilles ont été écrites depuis\u00a0: mettre celle-ci à jour · /);
  });

  it("leaves a sheet of the user’s alone that has its name, and compares rows as before", async () => {
    const { session } = await auditFile(await tableWorkbook(HEADERS, ROWS), { ...DAY });
    await session.run(async (context) => {
      // Excel deletes no very hidden sheet: the document inspector shows it first.
      context.workbook.worksheets.getItem(STATE_SHEET_NAME).visibility = "Hidden";
      context.workbook.worksheets.getItem(STATE_SHEET_NAME).delete();
      context.workbook.worksheets.add(STATE_SHEET_NAME).getRange("A1").values = [["mine"]];
      await context.sync();
    });
    await auditWorkbook(DAY);
    expect(sheetOf(session, STATE_SHEET_NAME).cell(0, 0)?.value).toBe("mine");
    expect(linesOf(session).filter((line) => /^[✓▲]/.test(line))).toEqual([]);
    await session.run(async (context) => {
      context.workbook.tables.getItem("Acteurs").rows.add(undefined, [["Nouvelle", "ONG", 1, 1, "oui", "", "Petit"]]);
      await context.sync();
    });
    expect(stateOf(session)).toMatch(/^▲ 1 ligne ajoutée/);
  });
});

const OF_SUBJECTS = "Mes sujets";

/** The rows of the subjects in a list of plain cells from A5 on, in a workbook that was audited before without them. */
async function listOfSubjects(): Promise<Uint8Array> {
  const { session } = await auditFile(await subjectsWorkbook({ rows: null }), { ...DAY });
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.add(OF_SUBJECTS);
    const rows = [SUBJECT_HEADERS, ...SUBJECT_ROWS.map((row) => row.map((cell) => cell ?? ""))];
    sheet.getRange("A5:E8").values = rows;
    await context.sync();
  });
  return session.save();
}

async function deleteRow(session: ExcelSession, row: number): Promise<void> {
  await session.run(async (context) => {
    context.workbook.worksheets.getItem(OF_SUBJECTS).getRange(`${row}:${row}`).delete("Up");
    await context.sync();
  });
}

async function insertRow(session: ExcelSession, row: number, values: readonly string[]): Promise<void> {
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(OF_SUBJECTS);
    sheet.getRange(`${row}:${row}`).insert("Down");
    sheet.getRange(`A${row}:E${row}`).values = [[...values]];
    await context.sync();
  });
}

const NEW = ["Vélos", "", "", "Données", ""];
type Act = (session: ExcelSession) => Promise<void>;

// Of three subjects in rows 6 to 8: by hand what each act comes to.
const ACTS: readonly (readonly [what: string, act: Act, changes: number])[] = [
  ["the needs of one", (session) => put(session, "D7", "Humaines", OF_SUBJECTS), 1],
  [
    "the name of one, and the users of another",
    async (session) => {
      await put(session, "A6", "Irrigation des champs", OF_SUBJECTS);
      await put(session, "E7", "habitants du centre", OF_SUBJECTS);
    },
    2,
  ],
  [
    "needs that were blank and are blank again",
    async (session) => {
      await put(session, "D7", "", OF_SUBJECTS);
      await put(session, "D7", "Données", OF_SUBJECTS);
    },
    0,
  ],
  ["who is in charge, which is not kept", (session) => put(session, "C6", "Petit", OF_SUBJECTS), 0],
  ["a row in between that is new", (session) => insertRow(session, 7, NEW), 1],
  ["a row that is gone", (session) => deleteRow(session, 7), 1],
  [
    "a row that is gone and one that is new",
    async (session) => {
      await deleteRow(session, 6);
      await insertRow(session, 7, NEW);
    },
    1,
  ],
  ["rows above the header", (session) => insertRow(session, 2, ["Remarque", "", "", "", ""]), 0],
];

const told = (changes: number): string =>
  changes === 0
    ? "✓ À jour"
    : `▲ ${changes} ${changes === 1 ? "sujet modifié" : "sujets modifiés"} depuis le 23/11/2026\u00a0: mettre à jour les feuilles.`;

describe("the line that says whether a sheet is up to date with the subjects", () => {
  it.each(ACTS)("hears of a table: %s", async (_, act, changes) => {
    const { session } = await auditFile(await subjectsWorkbook(), { ...DAY });
    expect(stateOf(session)).toBe("✓ À jour");
    await act(session);
    expect(stateOf(session)).toBe(told(changes));
    await auditWorkbook(DAY);
    expect(stateOf(session)).toBe("✓ À jour");
  });

  it.each(ACTS)("hears of a plain list: %s", async (_, act, changes) => {
    const { session } = await auditFile(await listOfSubjects(), { ...DAY });
    expect(stateOf(session)).toBe("✓ À jour");
    await act(session);
    expect(stateOf(session)).toBe(told(changes));
  });

  it("hears of subjects that are added below, filled into a blank row, sorted, named twice, and of a table that is gone", async () => {
    const { session } = await auditFile(
      await subjectsWorkbook({ rows: [...SUBJECT_ROWS, [null, null, null, null, null]] }),
      {
        ...DAY,
      },
    );
    await put(session, "A9", "Santé", OF_SUBJECTS);
    expect(stateOf(session)).toBe(told(1));
    await session.run(async (context) => {
      const { rows } = context.workbook.tables.getItem("PartnershipSubjects");
      rows.add(undefined, [[...NEW], [...NEW]]);
      await context.sync();
    });
    expect(stateOf(session)).toBe(told(3));
    await session.run(async (context) => {
      context.workbook.tables.getItem("PartnershipSubjects").sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
    expect(stateOf(session)).toBe(told(3));
    await session.run(async (context) => {
      context.workbook.tables.getItem("PartnershipSubjects").delete();
      await context.sync();
    });
    expect(stateOf(session)).toBe(told(3));
  });

  it("hears of a subject that is added below a plain list", async () => {
    const { session } = await auditFile(await listOfSubjects(), { ...DAY });
    await put(session, "A9", "Santé", OF_SUBJECTS);
    expect(stateOf(session)).toBe(told(1));
  });

  it("compares names and needs to the letter, whatever letters they have", async () => {
    const rows = [
      ["~*?", "=1+1", null, "Données", "<>"],
      ["x".repeat(300), null, null, "Données", null],
      ["Sujet", "?", null, "Données", null],
    ];
    const { session } = await auditFile(await subjectsWorkbook({ rows }), { ...DAY });
    expect(stateOf(session)).toBe("✓ À jour");
    await put(session, "A8", "sujet", OF_SUBJECTS);
    expect(stateOf(session)).toBe(told(1));
  });
});
