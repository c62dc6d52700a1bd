/** The workbooks for those who work without the add-in: what they show without it is what an audit of the same list shows. */

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { openWorkbook } from "excel-host";
import { openSession, type ExcelSession } from "excel-host/testing/excelSession";
import { itWithLibreOffice, itWithOpenpyxl, readWithOpenpyxl, validatorFindings } from "excel-host/testing/judges";
import { editedInLibreOffice } from "excel-host/testing/libreOfficeScript";
import { differencesFromLibreOffice } from "excel-host/testing/recalculated";

import { columnLetters } from "../../src/core/model/address";
import { LANGUAGES, type Language } from "../../src/core/guide/codes";
import { MATRIX_COLUMNS, type MatrixColumn } from "../../src/core/contract/columns";
import type { SheetKind } from "../../src/core/contract/kinds";
import { sheetTexts } from "../../src/core/texts/texts";
import { LIST_FIELDS, listTemplate, type ListField } from "../../tools/cli/src/templates/listTemplate";
import { CONTENTS, templateFileName, writeTemplate, type Content } from "../../tools/cli/src/templates/writeTemplate";
import { auditFile, doneAudit, tableWorkbook } from "../support/auditSession";

const ASSETS = join(__dirname, "..", "..", "assets");
/** Bytes of a template at most. */
const MOST_BYTES = 80 * 1024;
const FIRST_ROW = 3;
const ALL = LANGUAGES.flatMap((language) => CONTENTS.map((content) => [language, content] as const));

function asset(language: Language, content: Content): Uint8Array {
  return new Uint8Array(readFileSync(join(ASSETS, templateFileName(language, content))));
}

async function made(language: Language, content: Content): Promise<Uint8Array> {
  const session = openSession();
  await writeTemplate(language, content);
  await session.excel.idle();
  return session.save();
}

describe.each(ALL)("the template in assets (%s, %s)", (language, content) => {
  it("is what the script makes, small, and sound to the validator", async () => {
    const file = asset(language, content);
    expect(Buffer.from(await made(language, content)).equals(Buffer.from(file))).toBe(true);
    expect(file.length).toBeLessThan(MOST_BYTES);
    expect(validatorFindings(file)).toEqual([]);
  });
});

describe("a template", () => {
  itWithOpenpyxl("shows openpyxl the list with 60 rows and our tables", () => {
    const { values, formulas } = readWithOpenpyxl(asset("fr", "sample"));
    expect(values["Acteurs"]?.tables).toEqual({ Acteurs: "A3:U63" });
    expect(values["Matrice de partenariats"]?.tables).toEqual({ PartnershipMatrix: "A5:AS65" });
    expect(values["Synthèse"]?.rows[0]?.[0]).toBe("6 acteurs prêts sur 12\u00a0; 15 réponses à obtenir");
    expect(String(formulas["Synthèse"]?.rows[0]?.[0])).toContain("COUNTIFS(PartnershipMatrix[");
  });

  itWithLibreOffice.each(LANGUAGES)("has in every cell what LibreOffice calculates (%s)", (language) => {
    const { differences, compared } = differencesFromLibreOffice(asset(language, "sample"));
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(2_000);
  });

  itWithLibreOffice.each(LANGUAGES)(
    "counts five partners who are typed into the list as an audit of that list does (%s)",
    async (language) => {
      const typed = editedInLibreOffice(asset(language, "blank"), edits(language));
      const { session, outcome } = await auditFile(await listAlone(typed, language), { asOf: "2026-11-29" });
      expect(doneAudit(outcome).language).toBe(language);
      // Every word is understood; only the category that was left blank is told.
      expect(doneAudit(outcome).findings.map(({ kind, place }) => [kind, place.value])).toEqual([
        ["unknown-category", null],
      ]);
      const [live, run] = [shown(typed, language), shown(session.save(), language)];
      expect([...run.matrix.keys()].sort()).toEqual(PARTNERS.map(({ name }) => name).sort());
      expect(live.matrix).toEqual(run.matrix);
      expect(live.resources).toEqual(
        new Map([...live.resources].map(([code, row]) => [code, run.resources.get(code) ?? row])),
      );
      expect(run.resources.size).toBeGreaterThanOrEqual(10);
      expect(live.message).toEqual(run.message);
      expect(live.title).toEqual(run.title);
    },
  );
});

/** Partners by what is typed: positions of the words to pick, null for a cell that stays blank. */
const PARTNERS: readonly {
  readonly name: string;
  readonly category: number | null;
  readonly scales: readonly [number | null, number | null];
  /** The thirteen answers: y, n, ? or a blank. */
  readonly answers: string;
}[] = [
  { name: "Ondal Mobile", category: 2, scales: [3, 2], answers: "yn n  ynnynyn" },
  { name: "Clic et Lien", category: 6, scales: [2, 3], answers: "nnnnnnnyy?nnn" },
  { name: "Panel des usagers", category: 8, scales: [null, null], answers: "             " },
  { name: "Banque d’Ardelle", category: 1, scales: [1, 0], answers: "?   y nnnn y " },
  { name: "Trivalmo", category: null, scales: [3, 3], answers: "n nnnn  y  n?" },
];

/** LibreOffice Basic that types the partners, one row left blank between the first two. */
function edits(language: Language): string[] {
  const { sheetName, columns, lists } = listTemplate(language, "blank");
  const wordsOf = (field: ListField): readonly string[] => {
    const choices = columns[LIST_FIELDS.indexOf(field)]?.choices;
    return choices?.kind === "words" ? choices.words : (lists[0]?.words ?? []);
  };
  const answerFields = LIST_FIELDS.filter((field) => /^(gain|resource|incentive)_/.test(field));
  const lines = PARTNERS.flatMap(({ name, category, scales, answers }, index) => {
    const row = FIRST_ROW + 1 + index + (index > 0 ? 1 : 0);
    const cells: [ListField, string | undefined][] = [
      ["name", name],
      ["category", category === null ? undefined : wordsOf("category")[category]],
      ["familiarity", scales[0] === null ? undefined : wordsOf("familiarity")[scales[0]]],
      ["keenness", scales[1] === null ? undefined : wordsOf("keenness")[scales[1]]],
      ...answerFields.map((field, at): [ListField, string | undefined] => [
        field,
        wordsOf(field)["yn?".indexOf(answers[at] ?? " ")],
      ]),
    ];
    return cells.flatMap(([field, word]) =>
      word === undefined
        ? []
        : [`list.getCellRangeByName("${columnLetters(LIST_FIELDS.indexOf(field))}${row}").String = "${word}"`],
    );
  });
  return [`list = doc.Sheets.getByName("${sheetName}")`, ...lines];
}

/** A workbook with the rows of the list and nothing else: nothing of the sheets that calculate is in it. */
async function listAlone(file: Uint8Array, language: Language): Promise<Uint8Array> {
  const { sheetName, tableName, columns, rows } = listTemplate(language, "blank");
  const sheet = openWorkbook(file).workbook.sheetNamed(sheetName);
  const typed = rows.map((_, row) =>
    columns.map((_column, column) => {
      const value = sheet?.cell(FIRST_ROW + row, column)?.value ?? null;
      return typeof value === "object" ? null : value;
    }),
  );
  return tableWorkbook(
    columns.map(({ header }) => header),
    typed,
    tableName,
  );
}

/** Columns of the matrix that tell what was understood. */
const COMPARED: readonly MatrixColumn[] = MATRIX_COLUMNS.filter(
  (column) => !["source_table", "key", "order", "gain_other", "incentive_other"].includes(column),
);

/** What the sheets show, as values: the matrix by name, the resources by code, the sentences that count. */
function shown(file: Uint8Array, language: Language) {
  const { workbook } = openWorkbook(file);
  const texts = sheetTexts(language);
  const sheetOf = (kind: SheetKind) => {
    const sheet = workbook.sheetNamed(texts.sheetNames[kind]);
    if (sheet === undefined) throw new Error(`There is no sheet of the kind ${kind}.`);
    return sheet;
  };
  const [matrix, resources, summary] = [sheetOf("matrix"), sheetOf("resources"), sheetOf("summary")];
  const value = (sheet: typeof matrix, row: number, column: number): unknown => sheet.cell(row, column)?.value ?? null;
  const rows = Array.from({ length: 60 }, (_, index) => 5 + index);
  const at = (column: MatrixColumn): number => MATRIX_COLUMNS.indexOf(column);
  const named = rows.filter((row) => ![null, ""].includes(value(matrix, row, at("name")) as string | null));
  const blank = (cell: unknown): unknown => (cell === "" ? null : cell);
  return {
    matrix: new Map(
      named.map((row) => [
        String(value(matrix, row, at("name"))),
        COMPARED.map((column) => [column, blank(value(matrix, row, at(column)))]),
      ]),
    ),
    resources: new Map(
      rows
        .slice(0, 12)
        .map((row) => Array.from({ length: 15 }, (_, column) => value(resources, row, column)))
        .filter(([, , ...rest]) => typeof rest.at(-1) === "string" && rest.at(-1) !== "")
        .map((row) => [String(row.at(-1)), row]),
    ),
    message: value(resources, 2, 0),
    title: value(summary, 0, 0),
  };
}

describe("a template that is opened with the add-in later", () => {
  const NOTE = "Ma note";

  async function withNotes(language: Language): Promise<ExcelSession> {
    const session = openSession(asset(language, "sample"));
    await session.run(async (context) => {
      const matrix = context.workbook.tables.getItem("PartnershipMatrix").worksheet;
      const note = (row: number, text: string): void => {
        matrix.getRangeByIndexes(row, MATRIX_COLUMNS.length, 1, 1).values = [[text]];
      };
      note(4, NOTE);
      note(6, "second");
      note(9, "fifth");
      note(40, "beside nobody");
      // Typed over the formula of a mark, past the rule of the cell.
      matrix.getRangeByIndexes(9, MATRIX_COLUMNS.indexOf("gain_political_interest"), 1, 1).values = [["✓"]];
      await context.sync();
    });
    return session;
  }

  it.each(LANGUAGES)("has its sheets taken over, with nothing to ask and no text lost (%s)", async (language) => {
    const before = await withNotes(language);
    const names = before.opened.workbook.sheets.map(({ name }) => name);
    const { session, outcome } = await auditFile(before.save(), { asOf: "2026-11-29" });
    if (outcome.status !== "done") throw new Error("The list was not found.");
    expect(outcome.audit).toMatchObject({
      language,
      findings: [],
      tables: [{ kind: "table", rows: 60, blankRows: 48 }],
    });
    expect(outcome.audit.stakeholders).toHaveLength(12);
    expect(outcome.audit.tables[0]?.mapping.columns.map(({ field }) => field)).toEqual([...LIST_FIELDS]);
    expect(outcome.written.filter(({ isRewritten }) => isRewritten).map(({ kind }) => kind)).toEqual([
      "matrix",
      "resources",
      "summary",
      "history",
    ]);
    const { sheets } = session.opened.workbook;
    const { map, actions } = sheetTexts(language).sheetNames;
    const added = [map, actions, "PartnershipMatrix.state"];
    expect(sheets.map(({ name }) => name).sort()).toEqual([...names, ...added].sort());
    const texts = textsBySheet(session);
    const order = listNames(language);
    expect(texts.notes).toEqual(
      new Map([
        [order[1], "second"],
        [order[4], "fifth"],
      ]),
    );
    expect(texts.all).toContain("beside nobody");
    // The mark that was typed over a formula is in the list of what was replaced; no formula of ours is.
    expect(texts.replaced).toEqual([[order[4], "✓"]]);
    const again = await auditFile(session.save(), { asOf: "2026-11-30" });
    if (again.outcome.status !== "done") throw new Error("The list was not found again.");
    expect(again.outcome.typedOver).toEqual([]);
    expect(again.outcome.written.every(({ isRewritten }) => isRewritten)).toBe(true);
  });

  function listNames(language: Language): string[] {
    return listTemplate(language, "sample").rows.map(([name = ""]) => name);
  }

  function textsBySheet({ opened }: ExcelSession) {
    const all: string[] = [];
    const notes = new Map<unknown, unknown>();
    const replaced: unknown[][] = [];
    for (const sheet of opened.workbook.sheets) {
      const isMatrix = sheet.tables.some(({ name }) => name === "PartnershipMatrix");
      const isHistory = sheet.tables.some(({ name }) => name === "PartnershipHistory");
      sheet.forEachCell({ top: 0, left: 0, bottom: 200, right: 60 }, ({ value }, row, column) => {
        if (typeof value === "string") all.push(value);
        if (isMatrix && row > 4 && row < 17 && column === MATRIX_COLUMNS.length && value !== null) {
          notes.set(sheet.cell(row, MATRIX_COLUMNS.indexOf("name"))?.value, value);
        }
        if (isHistory && column === 0 && value === "replaced") {
          replaced.push([sheet.cell(row, 3)?.value, sheet.cell(row, 8)?.value]);
        }
      });
    }
    return { all, notes, replaced };
  }

  it("keeps its sheets while its list is blank: there is nobody to audit", async () => {
    const { outcome } = await auditFile(asset("en", "blank"), { asOf: "2026-11-29" });
    const { skipped } = outcome.audit;
    expect([outcome.status, skipped.find(({ table }) => table === "Stakeholders")?.reason]).toEqual([
      "no-tables",
      "empty",
    ]);
  });
});
