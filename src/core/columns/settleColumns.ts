/** Settles what all columns of a table mean together. */

import { AMOUNT_FIELDS, FIELDS, type Field } from "../guide/codes";
import { sheetCellAddress } from "../model/address";
import type { Finding } from "../model/finding";
import {
  NO_HINTS,
  type ColumnHints,
  type ColumnMapping,
  type PinnedColumn,
  type ScaleChoice,
  type TableMapping,
} from "../model/mapping";
import type { Table } from "../model/table";
import { assignColumns } from "./assignColumns";
import type { Candidate } from "./candidates";
import type { ColumnProfile } from "./columnProfile";
import { headsOf, OF_ANYBODY, type HeaderReading } from "./headerMeaning";
import { reasonOf } from "./mappingReason";

/** What the mapping of a table comes to. */
export interface MappedColumns {
  readonly mapping: TableMapping;
  readonly findings: Finding[];
}

/** A column with all that it may mean. */
export interface Column {
  readonly index: number;
  readonly reading: HeaderReading;
  /** What the user said; undefined when nobody has. */
  readonly pin: PinnedColumn | undefined;
  readonly candidates: readonly Candidate[];
  readonly profile: ColumnProfile;
  /** How much its values look like names of bodies. */
  readonly nameLikeness: number;
}

/** Gives fields to columns, asks about the others, and tells which columns mean what another one means already. */
export function settleColumns(table: Table, columns: readonly Column[]): MappedColumns {
  const taken = new Map<Field, Column>();
  for (const column of columns) {
    const field = column.pin?.field ?? null;
    if (field !== null && !taken.has(field)) taken.set(field, column);
  }
  const free = columns.filter((column) => applicable(column).length > 0);
  const worth = free.map((column) => {
    const own = new Map(applicable(column).map((candidate) => [candidate.field, candidate.worth]));
    // Of equals the first column and the first field count.
    const order = (place: number): number => column.index * 1e-5 + place * 1e-8;
    return FIELDS.map((field, place) => (taken.has(field) ? 0 : Math.max(0, (own.get(field) ?? 0) - order(place))));
  });
  const given = new Map<number, Candidate>();
  for (const [place, field] of assignColumns(worth).entries()) {
    const column = free[place];
    const candidate = column?.candidates.find((own) => own.field === (field === null ? null : FIELDS[field]));
    if (column === undefined || candidate === undefined) continue;
    given.set(column.index, candidate);
    taken.set(candidate.field, column);
  }
  addYears(columns, given, taken);
  askWhereTwoFit(columns, given, taken);
  // A question claims nothing: several columns may be asked about for one field.
  for (const { index, candidates } of columns) {
    const [open] = byWorth(candidates.filter(({ field, isApplied }) => !isApplied && !taken.has(field)));
    if (!given.has(index) && open !== undefined) given.set(index, open);
  }
  for (const field of IN_ONE_COLUMN) askForOne(field, columns, given);
  askForName(columns, given, taken);
  const findings = columns.flatMap((column) => secondColumn(table, column, given, taken));
  const mapped = columns.map((column) => toMapping(column, given.get(column.index), taken));
  return { mapping: { table: table.name, columns: mapped }, findings };
}

const IN_ONE_COLUMN = ["name", "territory"] as const satisfies readonly Field[];

/** Amounts of other years stand beside the one that has the field: "Subvention 2025 | Subvention 2026". */
function addYears(columns: readonly Column[], given: Map<number, Candidate>, taken: ReadonlyMap<Field, Column>): void {
  const years = new Set<string>();
  for (const field of AMOUNT_FIELDS) {
    const year = taken.get(field)?.reading.hints.year ?? null;
    if (year !== null) years.add(`${field} ${year}`);
  }
  for (const column of columns) {
    const [best] = byWorth(applicable(column));
    const { year } = column.reading.hints;
    if (best === undefined || year === null || given.has(column.index) || column.pin !== undefined) continue;
    const key = `${best.field} ${year}`;
    const hasYears = (taken.get(best.field)?.reading.hints.year ?? null) !== null;
    if (!isAmountField(best.field) || !hasYears || years.has(key)) continue;
    years.add(key);
    given.set(column.index, best);
  }
}

/** What two columns mean as likely, neither plainly, is asked: whoever signs and whoever is there may both be the contact. */
function askWhereTwoFit(columns: readonly Column[], given: Map<number, Candidate>, taken: Map<Field, Column>): void {
  for (const [index, candidate] of given) {
    const { field, grade, worth } = candidate;
    if (grade === 3 || !OFTEN_TWO.has(field)) continue;
    const rivals = columns.filter(
      (column) =>
        !given.has(column.index) &&
        column.pin === undefined &&
        applicable(column).some((own) => own.field === field && worth - own.worth < CLOSE),
    );
    if (rivals.length === 0) continue;
    for (const column of rivals) {
      const own = column.candidates.find((other) => other.field === field);
      if (own !== undefined) given.set(column.index, { ...own, isApplied: false });
    }
    given.set(index, { ...candidate, isApplied: false });
    taken.delete(field);
  }
}

/** Fields of which a table may have two columns that look alike, of one only the field. */
const OFTEN_TWO: ReadonlySet<Field> = new Set<Field>([
  "contact_name",
  "gains",
  "resources",
  "incentives",
  "role",
  "agreement",
]);

/** Worth by which one of two must surpass the other. */
const CLOSE = 20;

function isAmountField(field: Field): boolean {
  return AMOUNT_FIELDS.some((own) => own === field);
}

/** A list is one of somebody: where no column is taken for the names, the one that looks most like them is asked about. */
function askForName(
  columns: readonly Column[],
  given: Map<number, Candidate>,
  taken: ReadonlyMap<Field, Column>,
): void {
  if (taken.has("name") || [...given.values()].some(({ field }) => field === "name")) return;
  const [likest] = columns
    .filter(({ index, nameLikeness }) => nameLikeness > 0 && given.get(index)?.isApplied !== true)
    .sort((a, b) => asName(b) - asName(a) || a.index - b.index);
  // Where all that is named are persons, they are the ones the list is of.
  const person = columns.find(
    ({ index, reading }) =>
      given.get(index)?.field === "contact_name" && headsOf(reading).every((head) => OF_ANYBODY.has(head)),
  );
  const asked = likest ?? person;
  if (asked === undefined) return;
  const evidence = { fit: 1, isSaid: true, shape: "short", fitting: asked.profile.distinct } as const;
  given.set(asked.index, { field: "name", grade: 0, worth: 0, isApplied: false, ...evidence });
}

/** The names stand before what is told of them: the first columns are likelier to hold them than others that look the same. */
function asName({ index, nameLikeness }: Column): number {
  return nameLikeness + FIRST / (index + 1);
}

/** What it counts to stand first. */
const FIRST = 0.8;

/**
 * A list has its names, and its places, in one column: of several that may be it those are asked about that are it most
 * likely, by header or by values.
 */
function askForOne(field: Field, columns: readonly Column[], given: Map<number, Candidate>): void {
  const likeness = new Map(columns.map(({ index, nameLikeness }) => [index, field === "name" ? nameLikeness : 0]));
  const asked = [...given].filter(([, own]) => own.field === field && !own.isApplied);
  const most = Math.max(0, ...asked.map(([, { worth }]) => worth));
  const likest = Math.max(0, ...asked.map(([index]) => likeness.get(index) ?? 0));
  for (const [index, { worth }] of asked) {
    const own = likeness.get(index) ?? 0;
    if (worth < most && (own === 0 || own < likest)) given.delete(index);
  }
}

function byWorth(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => b.worth - a.worth);
}

/** What a column may mean without asking: nothing that something to ask about outweighs. */
function applicable({ candidates }: Column): Candidate[] {
  const [open] = byWorth(candidates.filter(({ isApplied }) => !isApplied));
  return candidates.filter(({ isApplied, worth }) => isApplied && worth > (open?.worth ?? 0));
}

function toMapping(
  { index, reading: { header, hints }, pin, profile }: Column,
  candidate: Candidate | undefined,
  taken: ReadonlyMap<Field, Column>,
): ColumnMapping {
  const scale = pin?.scale;
  const base = { index, header, ...hintsOf(scale === undefined ? hints : { ...hints, ...HINTS_OF_SCALE[scale] }) };
  if (pin !== undefined) {
    const isOwn = pin.field !== null && taken.get(pin.field)?.index === index;
    const said = { ...base, ...(scale === undefined ? {} : { scale }) };
    return { ...said, field: isOwn ? pin.field : null, confidence: "pinned", proposal: null, reason: null };
  }
  if (candidate === undefined) return { ...base, field: null, confidence: null, proposal: null, reason: null };
  const reason = reasonOf(candidate, profile);
  if (!candidate.isApplied) return { ...base, field: null, confidence: "low", proposal: candidate.field, reason };
  const confidence = candidate.grade === 3 || candidate.fit === 2 ? "high" : "medium";
  return { ...base, field: candidate.field, confidence, proposal: null, reason };
}

/** A scale that the user has said, as a header would say it. */
const HINTS_OF_SCALE: Readonly<Record<ScaleChoice, Pick<ColumnHints, "scale" | "isPercent">>> = {
  "0-3": { scale: { from: 0, to: 3 }, isPercent: false },
  "1-5": { scale: { from: 1, to: 5 }, isPercent: false },
  "0-10": { scale: { from: 0, to: 10 }, isPercent: false },
  percent: { scale: null, isPercent: true },
};

/** The hints that tell how values are to be read, where the header gives any. */
function hintsOf({ scale, isPercent, year, factor }: HeaderReading["hints"]): { readonly hints?: ColumnHints } {
  const hints = { scale, isPercent, year, factor };
  const isSaid = scale !== null || isPercent || year !== null || factor !== NO_HINTS.factor;
  return isSaid ? { hints } : {};
}

/** A column that would mean what another one means already. */
function secondColumn(
  { name, sheet, origin }: Table,
  column: Column,
  given: ReadonlyMap<number, Candidate>,
  taken: ReadonlyMap<Field, Column>,
): Finding[] {
  const { index, pin, candidates, reading } = column;
  const [best] = byWorth(candidates);
  const wanted = pin?.field ?? (best !== undefined && best.grade >= 2 && !given.has(index) ? best.field : null);
  const holder = wanted === null ? undefined : taken.get(wanted);
  if (wanted === null || holder === undefined || holder.index === index) return [];
  const cell = sheetCellAddress(sheet, origin.row, origin.column + index);
  const place = { table: name, row: null, cell, header: reading.header, field: wanted, value: null };
  return [{ kind: "second-column", severity: "info", kept: holder.reading.header, place }];
}
