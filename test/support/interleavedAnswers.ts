/** Answers of an interview in random runs: about whom, what they would write, and what of them must stand. */

import type { SeededRandom } from "excel-host/testing/seededRandom";

import { checkTables, type CheckedTables } from "../../src/app/checkTables";
import type { AnswerOutcome, AnswerRequest } from "../../src/app/interview";
import { RESOURCES } from "../../src/core/guide/codes";
import { encodeAnswer } from "../../src/core/interview/encodeAnswer";
import type { Cell } from "../../src/core/model/table";
import { WorkbookError } from "../../src/core/model/workbookError";
import type { Register } from "./colleagueModel";
import type { Troubled } from "./troubledWork";

/** The register as it was read. */
export interface Reading {
  readonly checked: CheckedTables;
  /** The first header of each of its columns: what a colleague renames later is the same column all the same. */
  readonly columns: readonly (string | null)[];
}

/** Reads the register, with nobody at work meanwhile. */
export async function readRegister(register: Register): Promise<Reading> {
  const checked = await checkTables({ asOf: "2026-11-23", language: "fr" });
  return { checked, columns: (checked.tables[0]?.headers ?? []).map((header) => register.columnOf(header)) };
}

/** An answer with what it is about. */
export interface Given {
  readonly request: AnswerRequest;
  /** The mark of the row and the first header of each column, as they were read. */
  readonly mark: string;
  readonly columns: readonly (string | null)[];
}

/** One answer of many, about somebody of the last reading. */
export function answerOf({ checked, columns }: Reading, random: SeededRandom): Given | null {
  const stakeholders = checked.audit.stakeholders.filter(({ row }) => checked.tables[0]?.name === row.table);
  if (stakeholders.length === 0) return null;
  const { row } = random.pick(stakeholders);
  const table = checked.tables[0];
  const mapping = checked.audit.tables[0]?.mapping;
  // A row of the list that was read as a second line of its header goes away when rows are sorted.
  if (table === undefined || mapping === undefined || table.list?.headerRows === 2) return null;
  const answer = {
    kind: "resource",
    resource: random.pick(RESOURCES.filter((resource) => resource !== "data")),
    answer: random.pick(["yes", "no", "unknown"] as const),
  } as const;
  const request = { table, mapping, row: row.index, words: checked.words, answer };
  const cell = table.rows[row.index]?.[table.headers.indexOf("Repère")] ?? "";
  const mark = typeof cell === "string" ? cell : "";
  return { request, mark, columns };
}

/** A cell as a text; "" for whatever is none. */
export function textOf(cell: Cell): string {
  return typeof cell === "string" ? cell : "";
}

/** Takes into the register what the pane would show as saved, and what may stand though an answer was lost. */
export function settle(
  register: Register,
  { request, mark, columns }: Given,
  { result: outcome, isLost }: Troubled<AnswerOutcome>,
  seen: NonNullable<AnswerRequest["seen"]>,
): void {
  const row = register.cells.get(mark);
  const cells = outcome instanceof WorkbookError || !("cells" in outcome) ? valuesOf(request) : outcome.cells;
  const isSaved = !(outcome instanceof WorkbookError) && "cells" in outcome;
  if (!isSaved && !isLost) return;
  for (const { column, value } of cells) {
    const header = columns[column];
    if (row === undefined || header === null || header === undefined) continue;
    const before = request.table.rows[request.row]?.[column] ?? null;
    const expected = new Set<Cell>([before, value, ...seen.map((own) => own.value)].map((cell) => cell ?? ""));
    const typed = register.touched.get(`${mark}|${header}`) ?? [];
    // What a colleague typed before the answer had to be what was read or seen; all that was typed after it stays.
    const isOver = typed.every((own) => expected.has(own));
    const stands = register.standing().get(mark)?.get(header) === textOf(value);
    if (isSaved && typed.length === 0) row.set(header, textOf(value));
    else if (isOver && stands) row.set(header, textOf(value));
  }
}

/** What an answer would have written. */
function valuesOf({ table, mapping, row, words, answer }: AnswerRequest): { column: number; value: Cell }[] {
  const encoded = encodeAnswer({ table, mapping, row, words, language: "fr" }, answer);
  return "writes" in encoded ? encoded.writes.map(({ column, value }) => ({ column, value })) : [];
}
