/** Identity of stakeholders: keys over runs, and duplicates. */

import { sheetCellAddress } from "../model/address";
import type { Field } from "../guide/codes";
import { fold } from "../words/fold";
import type { Finding, FindingKind, FindingPlace, RowRef } from "../model/finding";
import { groupBy } from "../model/groups";
import type { Table } from "../model/table";
import type { TableMapping } from "../model/mapping";
import { rowKey } from "../model/rowKey";
import { mapInSteps, type Steps } from "../model/steps";
import type { Stakeholder } from "../model/stakeholder";

/** Duplicates a finding names at most. */
const MAX_OTHERS = 10;

/** Longest key; lookups of Excel fail above 255 characters. */
const MAX_KEY = 200;

/** Legal forms that say nothing about which organisation it is. */
const LEGAL_FORMS = new Set(
  (
    "sa sas sasu sarl eurl snc sci scop scic sca ei eirl gie epic sem spl sl slu slp sau sad lda ltda ltd limited llp plc llc inc corp co gmbh ag " +
    "asbl aisbl bv nv srl spa oy ab as me mei eireli"
  ).split(" "),
);

/** A name without accents, case, punctuation and legal forms: `SONAVAL TELECOM S.A.` is `sonaval telecom`. */
export function foldName(name: string): string {
  const folded = fold(name).replace(/\b(\p{L})(?: (?=\p{L}\b))/gu, "$1");
  const words = folded.split(" ").filter((word) => !LEGAL_FORMS.has(word));
  return words.length === 0 ? folded : words.join(" ");
}

/** A registration number without blanks and punctuation, or null when too little is left. */
export function foldNumber(number: string | null): string | null {
  const plain = (number ?? "").replace(/[^\p{L}\p{N}]/gu, "").toUpperCase();
  return plain.length >= 5 ? plain : null;
}

/** What tells an organisation, folded once for keys and duplicates. */
export interface Identity {
  /** Folded name; `""` when nothing is left of it. */
  readonly name: string;
  readonly number: string | null;
}

/** The identity a stakeholder's own name and registration number give. */
export function identityOf({ name, registrationNo }: Stakeholder): Identity {
  return { name: foldName(name), number: foldNumber(registrationNo) };
}

/**
 * Gives every stakeholder its key: the id where it is filled and unique in its table, else the registration number, else
 * the folded name; with the table's name. Equal keys get `#2`, `#3` …
 *
 * @param identities One for each stakeholder, in the same order.
 */
export function assignKeys(stakeholders: readonly Stakeholder[], identities: readonly Identity[]): Stakeholder[] {
  const ids = countBy(stakeholders, ({ row, id }) => (id === null ? null : `${row.table}/${id}`));
  const used = new Map<string, number>();
  return stakeholders.map((stakeholder, index) => {
    const { row, id, name } = stakeholder;
    const identity = identities[index];
    const isUnique = id !== null && ids.get(`${row.table}/${id}`) === 1;
    const own = isUnique ? id : (identity?.number ?? (identity?.name || name.toLowerCase()));
    const base = `${row.table}/${own}`.slice(0, MAX_KEY - 8);
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    return { ...stakeholder, key: count === 1 ? base : `${base}#${count}` };
  });
}

function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string | null): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** A table with its mapping, to say where a duplicate stands. */
export interface MappedTable {
  readonly table: Table;
  readonly mapping: TableMapping;
}

/**
 * Stakeholders of equal folded name or registration number, over all tables: one finding on each of them. In steps.
 *
 * @param identities One for each stakeholder, in the same order.
 */
export function* duplicatesInSteps(
  stakeholders: readonly Stakeholder[],
  identities: readonly Identity[],
  tables: readonly MappedTable[],
): Steps<Finding[]> {
  const byNumber = duplicates(stakeholders, (index) => identities[index]?.number ?? null);
  yield 0;
  const byName = duplicates(stakeholders, (index) => identities[index]?.name ?? null);
  yield 0;
  return [
    ...byName.map((twins) => toFinding("duplicate-name", twins, tables)),
    ...byNumber.map((twins) => toFinding("duplicate-number", twins, tables)),
  ];
}

/**
 * For each stakeholder the key of the first one that is the same body by registration number or folded name; null where it is
 * that one itself.
 *
 * @param identities One for each stakeholder, in the same order.
 * @param settled Duplicates that the user has said to be bodies of their own.
 */
export function twinsInSteps(
  stakeholders: readonly Stakeholder[],
  identities: readonly Identity[],
  settled: readonly Finding[] = [],
): Steps<readonly (string | null)[]> {
  const firsts = new Map<string, string>();
  const known = new Set(settled.map(({ kind, place }) => `${kind} ${place.row === null ? "" : rowKey(place.row)}`));
  const firstOf = (sign: string, kind: FindingKind, row: RowRef): string | undefined =>
    known.size > 0 && known.has(`${kind} ${rowKey(row)}`) ? undefined : firsts.get(sign);
  return mapInSteps(stakeholders, ({ key, row }, index) => {
    const { name = "", number = null } = identities[index] ?? {};
    const ofNumber = number === null ? null : `#${number}`;
    const ofName = name === "" ? null : `=${name}`;
    const first =
      (ofNumber === null ? undefined : firstOf(ofNumber, "duplicate-number", row)) ??
      (ofName === null ? undefined : firstOf(ofName, "duplicate-name", row));
    for (const sign of [ofNumber, ofName]) if (sign !== null && !firsts.has(sign)) firsts.set(sign, first ?? key);
    return first ?? null;
  });
}

/** Findings about the rows of the authority itself. */
export function ownRowFindings(stakeholders: readonly Stakeholder[], tables: readonly MappedTable[]): Finding[] {
  return stakeholders.map((stakeholder) => ({
    kind: "own-row",
    severity: "info",
    place: fieldPlace(stakeholder, "name", tables),
  }));
}

interface Twins {
  readonly stakeholder: Stakeholder;
  readonly others: readonly Stakeholder[];
}

/** Stakeholders that share a key with others; null and `""` are no key. A few of the others are enough to name them. */
function duplicates(stakeholders: readonly Stakeholder[], keyOf: (index: number) => string | null): Twins[] {
  const groups = groupBy(stakeholders, (_, index) => keyOf(index) ?? "");
  groups.delete("");
  return stakeholders.flatMap((stakeholder, index) => {
    const group = groups.get(keyOf(index) ?? "") ?? [];
    const others = group.slice(0, MAX_OTHERS + 1).filter((other) => other !== stakeholder);
    return group.length > 1 ? [{ stakeholder, others: others.slice(0, MAX_OTHERS) }] : [];
  });
}

function toFinding(
  kind: "duplicate-name" | "duplicate-number",
  { stakeholder, others }: Twins,
  tables: readonly MappedTable[],
): Finding {
  const field = kind === "duplicate-name" ? "name" : "registration_no";
  return {
    kind,
    severity: "blocking",
    others: others.map((other) => `${other.name} (${addressOf(other, field, tables)})`),
    place: fieldPlace(stakeholder, field, tables),
  };
}

/** The cell of a stakeholder's row that says a field; that of its first column where the table has none for it. */
export function fieldPlace(stakeholder: Stakeholder, field: Field, tables: readonly MappedTable[]): FindingPlace {
  const header = tables
    .find(({ table }) => table.name === stakeholder.row.table)
    ?.mapping.columns.find((candidate) => candidate.field === field)?.header;
  const values: Partial<Record<Field, string | null>> = {
    name: stakeholder.name,
    registration_no: stakeholder.registrationNo,
  };
  return {
    table: stakeholder.row.table,
    row: stakeholder.row,
    cell: addressOf(stakeholder, field, tables),
    header: header ?? null,
    field,
    value: values[field] ?? null,
  };
}

function addressOf(stakeholder: Stakeholder, field: Field, tables: readonly MappedTable[]): string {
  const own = tables.find(({ table }) => table.name === stakeholder.row.table);
  const index = own?.mapping.columns.find((candidate) => candidate.field === field)?.index ?? 0;
  const origin = own?.table.origin ?? { row: 0, column: 0 };
  return sheetCellAddress(stakeholder.sheet, origin.row + 1 + stakeholder.row.index, origin.column + index);
}
