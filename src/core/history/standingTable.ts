/** Reads a table of ours as it stands: whose each row is, what of it is the user's, what was typed over. */

import { CURRENT_VERSION } from "../contract/columns";
import type { OwnTableId } from "../contract/kinds";
import { groupBy } from "../model/groups";
import { holdsFormula, type RawColumn, type RawValue, type StandingTable } from "../model/ownSheet";
import type { PlanCell, UserColumn } from "../model/plan";
import { mapInSteps, type Steps } from "../model/steps";
import { isCellError, type Cell, type Table } from "../model/table";
import { contractIds } from "../contract/ids";
import { foldName } from "../stakeholders/identity";
import { cellChecksum, CHECKSUM_CHARS } from "./checksum";
import type { KeptNote, WrittenTable } from "./history";
import { cellText, type StandingColumn, type StandingRow } from "./typedOver";

/** A text of the user's whose row cannot be told. */
export type LooseNote = Omit<KeptNote, "date">;

/** A table of ours as it stands. */
export interface TableContent {
  readonly id: OwnTableId;
  readonly columns: readonly StandingColumn[];
  readonly rows: readonly StandingRow[];
  readonly userColumns: readonly UserColumn[];
  readonly loose: readonly LooseNote[];
}

/** What the rows of a table are called by where they are no stakeholders. */
const NAME_COLUMNS: Readonly<Partial<Record<OwnTableId, string>>> = { resources: "category", summary: "resource" };

/** What is known of the rows of a table: their names by key; nobody is known without an earlier run. */
export type KnownRows = ReadonlyMap<string, string>;

/**
 * Reads a table, in steps of some rows.
 *
 * @param table Its cells, days counted from 1900.
 * @param written What the last run wrote into it.
 */
export function* readStandingTable(
  standing: StandingTable,
  table: Table,
  known: KnownRows,
  written: WrittenTable | null,
): Steps<TableContent | null> {
  const { headers, id } = standing;
  if (headers === null) return null;
  const ids = contractIds(id, CURRENT_VERSION);
  const cellAt = (row: number, column: number): PlanCell => {
    const formula = standing.formulas.get(`${row},${column}`);
    return formula === undefined ? planCell(table.rows[row]?.[column] ?? null) : { formula };
  };
  const keyColumn = ownKeyColumn(standing, table, known);
  const nameColumn = headers.positions[ids.indexOf(NAME_COLUMNS[id] ?? "name")] ?? -1;
  const keys = rowKeys(id, table, keyColumn, nameColumn, known, headers.positions);
  yield 0;
  const denied = deniedColumns(standing, keys, written, cellAt, keyColumn);
  const users = standing.columns.filter(({ index }) => headers.userColumns.includes(index) || denied.has(index));
  const positions = headers.positions.map((position) => (denied.has(position) ? -1 : position));
  const isCalculated = calculatedCells(standing, table.rows.length, nameColumn);
  const nameAt = (row: number): PlanCell =>
    isCalculated(row, nameColumn) ? planCell(table.rows[row]?.[nameColumn] ?? null) : cellAt(row, nameColumn);
  const nameOf = (row: number): string => {
    const key = keys[row] ?? null;
    const own = key === null ? "" : (known.get(key) ?? "");
    return own === "" ? cellText(nameColumn < 0 ? null : nameAt(row)) : own;
  };
  const firsts = firstRows(keys);
  yield 0;
  const rows = yield* mapInSteps(table.rows, (_, row): StandingRow => ({
    key: keys[row] ?? null,
    name: nameOf(row),
    // The formula of a derived column is not read back: there is nothing to tell of it.
    cells: positions.map((position) =>
      position < 0 || isDerived(standing, row, position) || isCalculated(row, position)
        ? undefined
        : cellAt(row, position),
    ),
  }));
  const read = users.map((column) => readUserColumn(column, keys, firsts, nameOf));
  return {
    id,
    columns: ids.map((columnId, index) => ({ id: columnId, header: table.headers[positions[index] ?? -1] ?? "" })),
    rows,
    userColumns: read.map(({ column }) => column),
    loose: read.flatMap(({ loose }) => loose),
  };
}

/** Whether a cell holds the formula of its column. */
function isDerived({ derived }: StandingTable, row: number, column: number): boolean {
  return derived.get(column)?.has(row) === false;
}

/**
 * Tells the cells of a table whose very names are calculated, by one formula: it came with a workbook that works without a run,
 * and formulas that are the same in every row are the workbook's. What was typed over one of them is none.
 */
function calculatedCells(
  { formulas }: StandingTable,
  rows: number,
  nameColumn: number,
): (row: number, column: number) => boolean {
  const formulaOf = (row: number, column: number): string | undefined => formulas.get(`${row},${column}`);
  const common = (column: number): string | null => {
    const counts = new Map<string, number>();
    for (let row = 0; row < rows; row += 1) {
      const own = formulaOf(row, column);
      if (own !== undefined) counts.set(own, (counts.get(own) ?? 0) + 1);
    }
    return [...counts].find(([, count]) => count > 1 && count * 2 > rows)?.[0] ?? null;
  };
  if (nameColumn < 0 || common(nameColumn) === null) return () => false;
  const known = new Map<number, string | null>();
  return (row, column) => {
    if (!known.has(column)) known.set(column, common(column));
    const own = formulaOf(row, column);
    return own !== undefined && own === known.get(column);
  };
}

/** The first row of each key. */
function firstRows(keys: readonly (string | null)[]): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>();
  keys.forEach((key, row) => {
    if (key !== null && !firsts.has(key)) firsts.set(key, row);
  });
  return firsts;
}

/** The column of the keys; -1 where it is gone, and where a column that only stands in its place holds no key. */
function ownKeyColumn({ headers }: StandingTable, table: Table, known: KnownRows): number {
  if (headers === null) return -1;
  const { keyColumn, guessed } = headers;
  if (!guessed.includes(keyColumn)) return keyColumn;
  const holdsKeys = table.rows.some((row) => known.has(cellText(planCell(row[keyColumn] ?? null))));
  return known.size > 0 && !holdsKeys ? -1 : keyColumn;
}

/** Whose each row is: by its key where that is known, else by its name where only one has it, else by what stands for a key. */
function rowKeys(
  id: OwnTableId,
  table: Table,
  keyColumn: number,
  nameColumn: number,
  known: KnownRows,
  positions: readonly number[],
): (string | null)[] {
  if (id === "history") return table.rows.map((row) => historyKey(row, positions));
  const own = table.rows.map((row) => (keyColumn < 0 ? "" : cellText(planCell(row[keyColumn] ?? null))));
  const there = new Set(own);
  // Where each row has a key that is known, no name is looked up.
  let byName: ReturnType<typeof keysByName> | null = null;
  return own.map((key, row) => {
    if (key !== "" && (known.size === 0 || known.has(key))) return key;
    const name = nameColumn < 0 ? "" : foldName(cellText(planCell(table.rows[row]?.[nameColumn] ?? null)));
    if (name !== "") {
      byName ??= keysByName(known);
      const [only, ...others] = byName.get(name) ?? [];
      if (only !== undefined && others.length === 0 && !there.has(only[0])) return only[0];
    }
    return key === "" ? null : key;
  });
}

function keysByName(known: KnownRows): ReadonlyMap<string, (readonly [key: string, name: string])[]> {
  return groupBy([...known], ([, name]) => foldName(name));
}

/** What tells a row of the history over runs. */
export function historyKey(row: readonly Cell[], positions: readonly number[]): string | null {
  // Kind, since, column, key: see HISTORY_COLUMNS.
  const parts = [0, 1, 7, 9].map((index) => cellText(planCell(row[positions[index] ?? -1] ?? null)));
  return parts.every((part) => part === "") ? null : parts.join("\n");
}

/** Columns that only stand where one of ours should and do not hold what was written there: they are the user's. */
function deniedColumns(
  standing: StandingTable,
  keys: readonly (string | null)[],
  written: WrittenTable | null,
  cellAt: (row: number, column: number) => PlanCell,
  keyColumn: number,
): ReadonlySet<number> {
  const { headers, columns } = standing;
  const denied = new Set<number>();
  for (const index of headers?.guessed ?? []) {
    const id = written?.columns[(headers?.positions ?? []).indexOf(index)];
    const isKey = index === headers?.keyColumn;
    if (isKey) {
      if (keyColumn < 0) denied.add(index);
      continue;
    }
    if (written === null || id === undefined || !columns.some((column) => column.index === index)) continue;
    const place = written.columns.indexOf(id) * CHECKSUM_CHARS;
    const compared = keys.flatMap((key, row) => {
      const own = key === null ? undefined : written.rows.get(key);
      if (own === undefined) return [];
      const isOurs = (): boolean => cellChecksum(cellAt(row, index)) === own.slice(place, place + CHECKSUM_CHARS);
      return [isDerived(standing, row, index) || isOurs()];
    });
    if (compared.length > 0 && compared.filter(Boolean).length * 2 < compared.length) denied.add(index);
  }
  return denied;
}

/** A column of the user's by the keys of its rows, and what stands in rows that have none. */
function readUserColumn(
  { header, values, formulas, numberFormats, widthPoints }: RawColumn,
  keys: readonly (string | null)[],
  firsts: ReadonlyMap<string, number>,
  nameOf: (row: number) => string,
): { column: UserColumn; loose: LooseNote[] } {
  const cells = new Map<string, PlanCell>();
  const formats = new Map<string, string>();
  const loose: LooseNote[] = [];
  const numberFormat = numberFormats[0] ?? "General";
  const isCalculated = keys.length > 1 && new Set(formulas).size === 1 && holdsFormula(formulas[0], values[0]);
  values.forEach((value, row) => {
    const cell = userCell(value, formulas[row] ?? "");
    const key = keys[row] ?? null;
    const isFirst = key !== null && firsts.get(key) === row;
    const format = numberFormats[row] ?? numberFormat;
    if (isFirst && format !== numberFormat) formats.set(key, format);
    // Of a table that was read in part, only the rows that were read.
    if (cell === "" || cell === null || row >= keys.length) return;
    if (isFirst || (key !== null && !cells.has(key) && !isFormulaCell(cell))) cells.set(key, cell);
    else if (!isCalculated && cellText(cell) !== cellText(cells.get(key ?? "") ?? null)) {
      loose.push({ key: key ?? "", name: nameOf(row), column: header, value: cellText(cell) });
    }
  });
  return {
    column: {
      header,
      cells,
      isCalculated,
      numberFormat,
      ...(formats.size === 0 ? {} : { numberFormats: formats }),
      ...(widthPoints === null ? {} : { widthPoints }),
    },
    loose,
  };
}

function isFormulaCell(cell: PlanCell): boolean {
  return typeof cell === "object" && cell !== null;
}

function userCell(value: RawValue, formula: RawValue): PlanCell {
  return holdsFormula(formula, value) ? { formula } : value;
}

function planCell(cell: Cell): PlanCell {
  return isCellError(cell) ? cell.error : cell;
}
