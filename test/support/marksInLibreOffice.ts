/** Marks and scales edited, rows deleted and one added in LibreOffice, and what follows from the marks there and in a fresh audit of them. */

import { openWorkbook, type Worksheet } from "excel-host";
import { editedInLibreOffice } from "excel-host/testing/libreOfficeScript";

import {
  MARK_COLUMNS,
  MARKS,
  matrixPosition,
  RESOURCES_COLUMNS,
  type MatrixColumn,
} from "../../src/core/contract/columns";
import { SCALE_FIELDS, type Language } from "../../src/core/guide/codes";
import { columnLetters } from "../../src/core/model/address";
import { sheetTexts } from "../../src/core/texts/texts";
import { auditFile, doneAudit, tableWorkbook } from "./auditSession";

type Cell = string | number | null;

const FIRST_ROW = 5;
/** A row that is added among them by hand: it counts nowhere. */
const ADDED = { row: 7, name: "Added by hand" } as const;
const DERIVED = ["quadrant", "answered", "missing", "expectation", "zone"] as const;
const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { [MARKS.yes]: "Yes", [MARKS.none]: "No", [MARKS.ask]: "?" },
  fr: { [MARKS.yes]: "Oui", [MARKS.none]: "Non", [MARKS.ask]: "?" },
  es: { [MARKS.yes]: "Sí", [MARKS.none]: "No", [MARKS.ask]: "?" },
  pt: { [MARKS.yes]: "Sim", [MARKS.none]: "Não", [MARKS.ask]: "?" },
};

/** Numbers from 0 to below `limit`, the same on every run with a seed. */
export function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * limit);
  };
}

const COLUMNS = ["name", "category", ...SCALE_FIELDS, ...MARK_COLUMNS] as const;

/** An audit of a list in which each cell is one mark: its columns are called as those of the matrix, and said to be these. */
async function auditOf(language: Language, rows: readonly (readonly Cell[])[]): ReturnType<typeof auditFile> {
  const { headers } = sheetTexts(language).matrix;
  const file = await tableWorkbook(
    COLUMNS.map((column) => headers[column]),
    rows,
  );
  const pinned = COLUMNS.map((field) => ({ table: "Acteurs", header: headers[field], field }));
  return auditFile(file, { language, pinned });
}

/** The sheets of a file by name. */
export function sheetsOf(file: Uint8Array): (name: string) => Worksheet {
  const { workbook } = openWorkbook(file);
  return (name) => {
    const sheet = workbook.sheetNamed(name);
    if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
    return sheet;
  };
}

/** The rows of stakeholders in the matrix, the one added by hand left out. */
function placesOf(matrix: Worksheet, left: number): number[] {
  const places = Array.from({ length: left + 1 }, (_, row) => FIRST_ROW + row);
  const name = (row: number): unknown => matrix.cell(row, matrixPosition("name"))?.value ?? null;
  return places.filter((row) => name(row) !== null && name(row) !== ADDED.name);
}

/** What follows from the marks, on all sheets: rows of the matrix by name, counts by category, sentences and figures. */
function derivedOf(file: Uint8Array, language: Language, left: number): unknown {
  const { sheetNames } = sheetTexts(language);
  const sheets = sheetsOf(file);
  const [matrix, resources, summary] = [
    sheets(sheetNames.matrix),
    sheets(sheetNames.resources),
    sheets(sheetNames.summary),
  ];
  const value = (sheet: Worksheet, row: number, column: number): unknown => sheet.cell(row, column)?.value ?? "";
  const rows = placesOf(matrix, left).map((row) => [
    value(matrix, row, matrixPosition("name")),
    ...DERIVED.map((column) => value(matrix, row, matrixPosition(column))),
  ]);
  const block = (sheet: Worksheet, first: number, count: number, columns: number): unknown[][] =>
    Array.from({ length: count }, (_, row) =>
      Array.from({ length: columns }, (__, column) => value(sheet, first + row, column)),
    );
  return {
    rows: rows.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    resources: block(resources, FIRST_ROW, 10, RESOURCES_COLUMNS.length),
    message: value(resources, 2, 0),
    page: value(summary, 0, 0),
    // Of partners that are as ready, the row breaks the tie: their order is that of the matrix.
    ready: Array.from({ length: 10 }, (_, index) => sumOf(String(value(summary, 4 + index, 0)))),
    profiles: Array.from({ length: 6 }, (_, index) => value(summary, 17 + index, 0)),
    bars: [13, 14].map((row) => value(summary, row, 7)),
  };
}

/** Both axes together: `3 + 2` is 5. */
function sumOf(axes: string): number {
  return axes.split("+").reduce((sum, part) => sum + Number(part), 0);
}

/** What is done to the matrix. */
export interface MarkEdits {
  readonly language: Language;
  readonly seed: number;
  readonly rows: number;
  readonly edits: number;
  /** Rows that are deleted after the edits, from the last one on. */
  readonly deleted: readonly number[];
}

/** What follows from the marks as LibreOffice recalculated it after the edits, and as a fresh audit of the marks that stand then says it. */
export async function derivedBothWays({ language, seed, rows, edits, deleted }: MarkEdits): Promise<{
  readonly recalculated: unknown;
  readonly fresh: unknown;
  /** Stakeholders of the fresh audit, and how many there should be. */
  readonly stakeholders: number;
  readonly left: number;
}> {
  const texts = sheetTexts(language);
  const roll = dice(seed);
  const words = Object.values(WORDS[language]);
  const categories = Object.values(texts.categories).slice(0, 10);
  const firsts = Array.from({ length: rows }, (_, index): Cell[] => [
    `Body ${String(index + 1).padStart(2, "0")}`,
    categories[index % categories.length] ?? null,
    ...SCALE_FIELDS.map(() => (roll(5) === 4 ? null : roll(4))),
    ...MARK_COLUMNS.map(() => words[roll(3)] ?? null),
  ]);
  const { session } = await auditOf(language, firsts);
  const statements = Array.from({ length: edits }, () => {
    const row = FIRST_ROW + 1 + roll(rows);
    const isScale = roll(4) === 0;
    const column: MatrixColumn = isScale
      ? (SCALE_FIELDS[roll(2)] ?? "familiarity")
      : (MARK_COLUMNS[roll(MARK_COLUMNS.length)] ?? "gain_profit");
    const cell = `matrix.getCellRangeByName("${columnLetters(matrixPosition(column))}${row}")`;
    if (isScale && roll(5) > 0) return `${cell}.Value = ${roll(4)}`;
    return `${cell}.String = "${isScale ? MARKS.ask : (Object.values(MARKS)[roll(3)] ?? MARKS.ask)}"`;
  });
  const edited = editedInLibreOffice(session.save(), [
    `matrix = doc.Sheets.getByName("${texts.sheetNames.matrix}")`,
    ...statements,
    ...deleted.map((row) => `matrix.Rows.removeByIndex(${FIRST_ROW + row}, 1)`),
    `matrix.Rows.insertByIndex(${FIRST_ROW + ADDED.row}, 1)`,
    `matrix.getCellByPosition(${matrixPosition("name")}, ${FIRST_ROW + ADDED.row}).String = "${ADDED.name}"`,
    `matrix.getCellByPosition(${matrixPosition("resource_data")}, ${FIRST_ROW + ADDED.row}).String = "${MARKS.yes}"`,
  ]);
  const left = rows - deleted.length;
  const matrix = sheetsOf(edited)(texts.sheetNames.matrix);
  const read = (row: number, column: MatrixColumn): Cell => {
    const value = matrix.cell(row, matrixPosition(column))?.value ?? null;
    return typeof value === "number" || typeof value === "string" ? value : null;
  };
  const seconds = placesOf(matrix, left).map((row): Cell[] => [
    read(row, "name"),
    read(row, "category"),
    ...SCALE_FIELDS.map((field) => read(row, field)),
    ...MARK_COLUMNS.map((column) => WORDS[language][String(read(row, column))] ?? null),
  ]);
  const fresh = await auditOf(language, seconds);
  return {
    recalculated: derivedOf(edited, language, left),
    fresh: derivedOf(fresh.session.save(), language, left),
    stakeholders: doneAudit(fresh.outcome).stakeholders.length,
    left,
  };
}
