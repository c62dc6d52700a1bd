/** Identity of stakeholders: keys over runs, and duplicates. */

import { sheetCellAddress } from "../address";
import { fold } from "../columns/fold";
import type { Finding } from "../finding";
import type { Table } from "../table";
import type { TableMapping } from "../columns/mapping";
import type { Stakeholder } from "./stakeholder";

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

/**
 * Gives every stakeholder its key: the id where it is filled and unique in its table, else the registration number, else
 * the folded name; with the table's name. Equal keys get `#2`, `#3` …
 */
export function assignKeys(stakeholders: readonly Stakeholder[]): Stakeholder[] {
  const ids = countBy(stakeholders, ({ row, id }) => (id === null ? null : `${row.table}/${id}`));
  const used = new Map<string, number>();
  return stakeholders.map((stakeholder) => {
    const { row, id, registrationNo, name } = stakeholder;
    const isUnique = id !== null && ids.get(`${row.table}/${id}`) === 1;
    const own = isUnique ? id : (foldNumber(registrationNo) ?? (foldName(name) || name.toLowerCase()));
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

/** Stakeholders of equal folded name or registration number, over all tables: one finding on each of them. */
export function findDuplicates(stakeholders: readonly Stakeholder[], tables: readonly MappedTable[]): Finding[] {
  const byNumber = duplicates(stakeholders, ({ registrationNo }) => foldNumber(registrationNo));
  const byName = duplicates(stakeholders, ({ name }) => foldName(name) || null);
  return [
    ...byName.map((twins) => toFinding("duplicate-name", twins, tables)),
    ...byNumber.map((twins) => toFinding("duplicate-number", twins, tables)),
  ];
}

interface Twins {
  readonly stakeholder: Stakeholder;
  readonly others: readonly Stakeholder[];
}

function duplicates(stakeholders: readonly Stakeholder[], keyOf: (stakeholder: Stakeholder) => string | null): Twins[] {
  const groups = new Map<string, Stakeholder[]>();
  for (const stakeholder of stakeholders) {
    const key = keyOf(stakeholder);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [stakeholder]);
    else group.push(stakeholder);
  }
  return stakeholders.flatMap((stakeholder) => {
    const group = groups.get(keyOf(stakeholder) ?? "") ?? [];
    return group.length > 1 ? [{ stakeholder, others: group.filter((other) => other !== stakeholder) }] : [];
  });
}

function toFinding(
  kind: "duplicate-name" | "duplicate-number",
  { stakeholder, others }: Twins,
  tables: readonly MappedTable[],
): Finding {
  const field = kind === "duplicate-name" ? "name" : "registration_no";
  const header = tables
    .find(({ table }) => table.name === stakeholder.row.table)
    ?.mapping.columns.find((candidate) => candidate.field === field)?.header;
  return {
    kind,
    severity: "blocking",
    others: others.slice(0, MAX_OTHERS).map((other) => `${other.name} (${addressOf(other, field, tables)})`),
    place: {
      table: stakeholder.row.table,
      row: stakeholder.row,
      cell: addressOf(stakeholder, field, tables),
      header: header ?? null,
      field,
      value: kind === "duplicate-name" ? stakeholder.name : stakeholder.registrationNo,
    },
  };
}

function addressOf(
  stakeholder: Stakeholder,
  field: "name" | "registration_no",
  tables: readonly MappedTable[],
): string {
  const own = tables.find(({ table }) => table.name === stakeholder.row.table);
  const index = own?.mapping.columns.find((candidate) => candidate.field === field)?.index ?? 0;
  const origin = own?.table.origin ?? { row: 0, column: 0 };
  return sheetCellAddress(stakeholder.sheet, origin.row + 1 + stakeholder.row.index, origin.column + index);
}
