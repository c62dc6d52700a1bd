/** Runs over a small workbook that break where a test says, and what stands in the workbook then. */

import type { ExcelSession } from "excel-host/testing/excelSession";
import { openSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import type { AuditRequest } from "../../src/app/auditRequest";
import { LANGUAGES } from "../../src/core/guide/codes";
import { sheetTexts } from "../../src/core/texts/texts";
import { auditFile, tableWorkbook } from "./auditSession";
import { play, type Fault } from "./faultPlayer";
import { columnBy, sheetOf, textsOf, type Held } from "./ownResult";

export const DAY: AuditRequest = { asOf: "2026-11-23", language: "fr", chosen: null, pinned: [], convert: false };

export const HEADERS = ["Acteur", "Type", "Données", "Id", "Fin de convention", "Référent"];
export const ROWS = [
  ["Alpha", "télécom", "oui", "1", null, "Awa"],
  ["Bravo", "ONG", null, "2", "2027-02-01", null],
  ["Charlie", "université", "non", "3", null, "Awa"],
  ["Delta", "télécom", null, "4", "2026-12-31", "Luc"],
  ["Écho", "collectivité", "oui", "5", null, null],
] as const;

/** What the user wrote into sheets of ours: every one of these texts has to stand somewhere for ever. */
export const TYPED = ["mon titre à moi", "mon référent", "ma raison", "mon résumé", "=40+2", "sous la légende"];
const NOTES = ["A", "B", "C", "D", "E"].map((letter) => `avis ${letter}`);
const VIEWS = ["vue 1", "vue 2"];
const STEPS = ["suite 1", "suite 2"];
const ENDS = ["fin 1", "fin 2"];
export const USERS_TEXTS: readonly string[] = [...TYPED, ...NOTES, ...VIEWS, ...STEPS, ...ENDS];

/** The workbook of five rows, not yet audited. */
export async function fiveRows(): Promise<Uint8Array> {
  return tableWorkbook(HEADERS, ROWS);
}

/** The same after a run, notes of a user on every sheet of ours, and one more row in the source. */
export async function notedResult(): Promise<Uint8Array> {
  const { session } = await auditFile(await fiveRows(), DAY);
  const widths = { matrix: 45, resources: 15, actions: 8, agreements: 27 } as const;
  await session.run(async (context) => {
    const { worksheets } = context.workbook;
    const put = (kind: keyof typeof widths | "summary", row: number, column: number, lines: string[]): void => {
      const sheet = worksheets.getItem(sheetOf(session, kind).name);
      sheet.getRangeByIndexes(row, column, lines.length, 1).values = lines.map((line) => [line]);
    };
    put("matrix", 4, widths.matrix, ["Avis", ...NOTES]);
    put("resources", 4, widths.resources, ["Vue", ...VIEWS]);
    put("actions", 5, widths.actions, ["Suite", ...STEPS]);
    put("agreements", 6, widths.agreements, ["Note", ...ENDS]);
    for (const kind of ["matrix", "resources", "actions", "agreements"] as const) {
      const [table] = sheetOf(session, kind).tables;
      if (table === undefined) throw new Error("There is no table.");
      const { top, left, bottom, right } = table.range;
      const sheet = worksheets.getItem(sheetOf(session, kind).name);
      const wide = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 2);
      context.workbook.tables.getItem(table.name).resize(wide);
    }
    put("matrix", 0, 1, ["mon titre à moi"]);
    put("matrix", 6, 24, ["mon référent"]);
    put("actions", 6, 4, ["ma raison"]);
    put("summary", 9, 1, ["mon résumé"]);
    put("resources", 3, 0, ["sous la légende"]);
    worksheets.getItem(sheetOf(session, "resources").name).getRangeByIndexes(6, 1, 1, 1).formulas = [["=40+2"]];
    worksheets.getItem("Sheet1").getRange("A7:F7").values = [["Foxtrot", "ONG", "oui", "'6", null, "Luc"]];
    await context.sync();
  });
  return session.save();
}

/** The notes of a result beside their rows. */
export function notesInPlace(session: ExcelSession): Map<Held, Held>[] {
  const { matrix, resources } = sheetTexts("fr");
  return [
    columnBy(session, "matrix", matrix.headers.name, "Avis"),
    columnBy(session, "resources", resources.headers.code, "Vue"),
    columnBy(session, "actions", "À qui", "Suite"),
    columnBy(session, "agreements", "Partenaire", "Note"),
  ];
}

/** What the workbook holds of sheets, tables and names, and how many sheets say that they are not finished. */
export function structure({ opened: { workbook } }: ExcelSession): string {
  const passing = new Set<unknown>(LANGUAGES.map((language) => sheetTexts(language).unfinished));
  const isPassing = (value: unknown): boolean => passing.has(value);
  return JSON.stringify({
    sheets: workbook.sheets.map(({ name, visibility }) => `${name} ${visibility}`).sort(),
    tables: workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)).sort(),
    charts: workbook.sheets.map(({ charts }) => charts.length).filter((count) => count > 0),
    unfinished: workbook.sheets.filter((sheet) => isPassing(sheet.cell(0, 0)?.value)).length,
  });
}

/** What came of a run that broke and of the next one. */
export interface Outcome {
  readonly lost: readonly string[];
  readonly lostAfter: readonly string[];
  readonly isHealed: boolean;
  readonly error: unknown;
}

/** Breaks a run over a workbook, then runs again. */
export async function breakAndRepeat(
  file: Uint8Array,
  fault: Fault,
  texts: readonly string[],
  healed: (session: ExcelSession) => string,
  whole: string,
): Promise<Outcome> {
  const session = openSession(file);
  const error = await play(session, () => auditWorkbook(DAY), fault);
  const missing = (): string[] => {
    const there = textsOf(session);
    return texts.filter((text) => !there.has(text));
  };
  const lost = missing();
  await auditWorkbook(DAY);
  await session.excel.idle();
  return { lost, lostAfter: missing(), isHealed: healed(session) === whole, error };
}

/** Some of many, evenly over all of them. */
export function some<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, items.length / count);
  return Array.from({ length: Math.min(count, items.length) }, (_, index) => items[Math.floor(index * step)]).flatMap(
    (item) => (item === undefined ? [] : [item]),
  );
}
