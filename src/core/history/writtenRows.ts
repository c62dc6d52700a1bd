/** What a run wrote, and what it was about to move, as rows of the history and back. */

import { OWN_TABLE_IDS, SHEET_KINDS, type OwnTableId } from "../contract/kinds";
import type { PlanCell } from "../model/plan";
import type { PendingCell, WrittenBlock, WrittenTable } from "./history";
import { BLANK, textOf, type HistoryRow } from "./historyRow";

/** The ids of the columns of each table, then one row for each row of it. */
export function writtenRows(tables: readonly WrittenTable[]): HistoryRow[] {
  return tables.flatMap(({ id, columns, rows }) => [
    { ...BLANK, kind: "columns", column: id, value: columns.join(",") },
    ...[...rows].map(([key, value]): HistoryRow => ({ ...BLANK, kind: "written", column: id, key, value })),
  ]);
}

/** Reads `writtenRows`. */
export function parseWritten(rows: readonly HistoryRow[]): WrittenTable[] {
  return OWN_TABLE_IDS.flatMap((id): WrittenTable[] => {
    const own = rows.filter(({ column }) => column === id);
    const columns = own.find(({ kind }) => kind === "columns");
    if (columns === undefined) return [];
    const written = own.filter(({ kind }) => kind === "written");
    return [
      {
        id,
        columns: textOf(columns.value).split(","),
        rows: new Map(written.map(({ key, value }) => [textOf(key), textOf(value)])),
      },
    ];
  });
}

/** A block as a row. */
export function blockRow({ kind, area: { row, column, rows, columns }, cells }: WrittenBlock): HistoryRow {
  return { ...BLANK, kind: "cells", column: kind, key: [row, column, rows, columns].join(","), value: cells };
}

/** Reads `blockRow`. */
export function parseBlock({ kind, column, key, value }: HistoryRow): WrittenBlock[] {
  const sheet = SHEET_KINDS.find((candidate) => candidate === column);
  if (kind !== "cells" || sheet === undefined) return [];
  const numbers = textOf(key).split(",").map(Number);
  const [row, left, rows, columns] = numbers;
  if (numbers.some((number) => !Number.isInteger(number) || number < 0)) return [];
  if (row === undefined || left === undefined || rows === undefined || columns === undefined) return [];
  return [{ kind: sheet, area: { row, column: left, rows, columns }, cells: textOf(value) }];
}

const FORMULA = "formula";

/** A cell that is about to be moved as a row: its number format stands among the answers. */
export function pendingRow({ table, header, key, cell, numberFormat }: PendingCell): HistoryRow {
  const isFormula = typeof cell === "object";
  return {
    ...BLANK,
    kind: "pending",
    name: header,
    category: table,
    quadrant: isFormula ? FORMULA : null,
    answers: numberFormat,
    value: isFormula ? cell.formula : cell,
    key,
  };
}

/** Reads `pendingRow`. */
export function parsePending({ kind, name, category, quadrant, answers, value, key }: HistoryRow): PendingCell[] {
  const table = OWN_TABLE_IDS.find((id): id is OwnTableId => id === category);
  const cell = pendingCell(value, quadrant === FORMULA);
  if (kind !== "pending" || table === undefined || cell === null) return [];
  return [{ table, header: textOf(name), key: textOf(key), cell, numberFormat: textOf(answers) || "General" }];
}

function pendingCell(value: PlanCell, isFormula: boolean): PlanCell {
  return isFormula ? { formula: textOf(value) } : value;
}
