import { isErrorValue, type CellValue } from "../../src/model/cell";
import type { Worksheet } from "../../src/model/worksheet";
import { toDisplayedFormula } from "../../src/formulas/syntax";
import { openWorkbook } from "../../src/xlsx/openWorkbook";
import { openSession } from "../../testing/excelSession";
import {
  itWithLibreOffice,
  itWithOpenpyxl,
  readWithOpenpyxl,
  validatorFindings,
  type OpenpyxlSheet,
} from "../../testing/judges";
import { differencesFromLibreOffice } from "../../testing/recalculated";
import { SeededRandom, seeds } from "../../testing/seededRandom";
import { brokenInvariants } from "../random/invariants";
import { makeRandomEdits } from "./randomEdits";

const EDITS = 150;
const SEEDS = seeds(4);

async function edited(seed: number): Promise<Uint8Array> {
  const session = openSession();
  const counts = await makeRandomEdits((task) => session.run(task), new SeededRandom(seed), EDITS);
  process.stderr.write(`seed ${seed}: ${counts.done} edits, ${counts.refused} refused\n`);
  expect(counts.done).toBeGreaterThan(EDITS / 3);
  expect(brokenInvariants(session.opened.workbook)).toEqual([]);
  return session.save();
}

/** What openpyxl reads otherwise than the host saved it, as sentences. */
function differencesFromOpenpyxl(file: Uint8Array): string[] {
  const { values, formulas } = readWithOpenpyxl(file);
  return openWorkbook(file).workbook.sheets.flatMap((sheet) => [
    ...tableDifferences(sheet, values[sheet.name]),
    ...cellDifferences(sheet, values[sheet.name], formulas[sheet.name]),
  ]);
}

function tableDifferences(sheet: Worksheet, read: OpenpyxlSheet | undefined): string[] {
  const names = sheet.tables.map(({ name }) => name).sort();
  const found = Object.keys(read?.tables ?? {}).sort();
  return names.join() === found.join() ? [] : [`${sheet.name}: tables ${names.join()}, openpyxl ${found.join()}`];
}

function cellDifferences(
  sheet: Worksheet,
  values: OpenpyxlSheet | undefined,
  formulas: OpenpyxlSheet | undefined,
): string[] {
  const differences: string[] = [];
  const seen = new Set<string>();
  for (const row of sheet.rowsWithCells()) {
    for (const [column, { value, formula }] of sheet.rowCells(row) ?? []) {
      seen.add(`${row} ${column}`);
      const place = `${sheet.name} ${row},${column}`;
      const read = values?.rows[row]?.[column] ?? null;
      if (!isSame(value, read))
        differences.push(`${place}: ${JSON.stringify(value)}, openpyxl ${JSON.stringify(read)}`);
      const text = formulas?.rows[row]?.[column];
      if (formula !== null && toDisplayedFormula(formula.text) !== text)
        differences.push(`${place}: =${formula.text}, openpyxl ${String(text)}`);
    }
  }
  values?.rows.forEach((cells, row) =>
    cells.forEach((read, column) => {
      if (read !== null && !seen.has(`${row} ${column}`))
        differences.push(`${sheet.name} ${row},${column}: only openpyxl`);
    }),
  );
  return differences;
}

/** openpyxl gives dates as texts, errors as their texts, and an empty text as nothing. */
function isSame(ours: CellValue, read: string | number | boolean | null): boolean {
  if (isErrorValue(ours)) return ours.error === read;
  if (typeof ours === "number" && typeof read === "string") return Math.abs(serialOf(read) - ours) < 1e-6;
  if (typeof ours === "number" && typeof read === "number") return Math.abs(ours - read) < 1e-9;
  return (ours === "" ? null : ours) === read;
}

/** Days since the last day of 1899 of an ISO date or time, as Excel counts after February 1900. */
function serialOf(iso: string): number {
  const time = Date.parse(
    iso.includes("T") ? `${iso}Z` : /^\d+:/.test(iso) ? `1899-12-30T${iso}Z` : `${iso}T00:00:00Z`,
  );
  const serial = time / 86_400_000 + 25_569;
  return serial < 61 ? serial - (serial >= 1 && serial < 61 ? 1 : 0) : serial;
}

/**
 * A formula that depends on itself has no value here, and the file asks Excel to calculate; LibreOffice makes something of it.
 * It also calls a name whose cells are gone unknown (`#NAME?`), where Excel says `#REF!`.
 */
function isKnown(ours: CellValue, theirs: CellValue): boolean {
  if (isErrorValue(ours) && isErrorValue(theirs)) return ours.error === "#REF!" && theirs.error === "#NAME?";
  return ours === null;
}

describe.each(SEEDS)("after random edits (seed %i)", (seed) => {
  itWithOpenpyxl("the file is valid, and openpyxl reads what the host saved", async () => {
    const file = await edited(seed);
    expect(validatorFindings(file)).toEqual([]);
    expect(differencesFromOpenpyxl(file)).toEqual([]);
  });

  itWithLibreOffice("LibreOffice calculates what the host has stored", async () => {
    const { differences, compared } = differencesFromLibreOffice(await edited(seed), isKnown);
    expect(differences).toEqual([]);
    // Some edits delete nearly every formula.
    expect(compared).toBeGreaterThan(0);
  });
});
