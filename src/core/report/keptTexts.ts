/** What of the user's texts comes back in which place, and what goes to the list of notes. */

import { categoryCode } from "../contract/columns";
import { OWN_TABLE_IDS, type OwnTableId } from "../contract/kinds";
import { RESOURCES } from "../guide/codes";
import { followKeys, keyChanges, type KeyChanges } from "../history/followKeys";
import type { History, KeptNote, Snapshot } from "../history/history";
import { keepNotes, type RowsToCome } from "../history/keepNotes";
import { pairRuns } from "../history/pairRuns";
import { lastSnapshot } from "../history/snapshot";
import { askNextInSteps } from "../matrix/askNext";
import { subjectsInScope } from "../matrix/subjectMatches";
import type { Audit } from "../model/audit";
import { groupBy } from "../model/groups";
import type { UserColumn } from "../model/plan";
import type { Steps } from "../model/steps";
import { agreementsInSteps } from "../agreements/agreementLines";
import { foldName } from "../stakeholders/identity";
import { actionRows } from "../sheets/actions/actionRows";
import { laidLanes } from "../sheets/map/laidLanes";
import { lineKeys } from "../sheets/map/mapTable";
import type { OwnContent } from "./ownContent";
import type { RowComment } from "./rowComments";

/** The user's columns of each table, and the history with the notes that have no row. */
export interface KeptTexts {
  readonly columns: Readonly<Record<OwnTableId, readonly UserColumn[]>>;
  readonly history: History;
  /** Comments beside rows that will not come back. */
  readonly goneComments: readonly RowComment[];
  /** The key that a row of the last run has in this one; null where it is gone. */
  readonly keyNow: (table: OwnTableId, key: string) => string | null;
}

/** Tables whose rows are stakeholders. */
const OF_STAKEHOLDERS: ReadonlySet<OwnTableId> = new Set(["matrix", "actions", "agreements", "endings"]);

/** @param now What this run found. */
export function* keptTexts(audit: Audit, content: OwnContent, now: Snapshot): Steps<KeptTexts> {
  const { history } = content;
  const last = lastSnapshot(history)?.stakeholders ?? [];
  const changes = new Map(keyChanges(last, pairRuns(last, now.stakeholders)));
  const told = last.length > 0 ? [] : rowsByName(content, now);
  for (const { key, becomes } of told) changes.set(key, becomes);
  yield 0;
  const names = new Map([...last, ...told].map(({ key, name }) => [key, name]));
  const present = new Map(now.stakeholders.map(({ key, name }) => [key, name]));
  const rows = yield* rowsToCome(audit);
  const loose = content.loose.map((note): KeptNote => ({ ...note, date: audit.asOf }));
  let notes: readonly KeptNote[] = merged(
    history.notes.map((note) => withKeyOfNow(note, changes)),
    loose,
  );
  const columns: Partial<Record<OwnTableId, readonly UserColumn[]>> = {};
  for (const id of OWN_TABLE_IDS) {
    yield 0;
    const own = standingColumns(content, id);
    columns[id] = own;
    // Rows of the history have no keys that a run knows before: whoever lays them out finds them.
    if (id === "history") continue;
    const isOfStakeholders = OF_STAKEHOLDERS.has(id);
    const followed = isOfStakeholders ? followKeys(own, changes, names, audit.asOf) : { columns: [...own], gone: [] };
    const come: RowsToCome = { keys: rows[id], ...(isOfStakeholders ? { names: present } : {}) };
    const kept = keepNotes(followed.columns, merged(notes, followed.gone), come, names, audit.asOf);
    notes = kept.notes;
    columns[id] = kept.userColumns;
  }
  const keyNow: KeptTexts["keyNow"] = (id, key) => {
    const now = OF_STAKEHOLDERS.has(id) ? changes.get(key) : key;
    return now === undefined ? key : now;
  };
  const goneComments = content.comments.filter(({ table, key }) => {
    const now = key === null ? null : keyNow(table, key);
    return table !== "history" && (now === null || !rows[table].has(now));
  });
  const said = goneComments.map(({ note }): KeptNote => ({ ...note, date: audit.asOf }));
  return {
    // The list holds every table.
    columns: columns as KeptTexts["columns"],
    history: { ...history, notes: merged(notes, said), pending: [] },
    goneComments,
    keyNow,
  };
}

/** Where no run is known: rows of the matrix with a key that nobody has, by the name that only one has by now. */
function rowsByName(
  { tables }: OwnContent,
  { stakeholders }: Snapshot,
): { readonly key: string; readonly name: string; readonly becomes: string }[] {
  const keys = new Set(stakeholders.map(({ key }) => key));
  const rows = (tables.get("matrix")?.rows ?? []).filter(({ key }) => key !== null && !keys.has(key));
  if (rows.length === 0) return [];
  const byName = groupBy(stakeholders, ({ name }) => foldName(name));
  const standing = groupBy(rows, ({ name }) => foldName(name));
  return rows.flatMap(({ key, name }) => {
    const [only, ...others] = byName.get(foldName(name)) ?? [];
    const isAlone = only !== undefined && others.length === 0 && standing.get(foldName(name))?.length === 1;
    return key === null || !isAlone ? [] : [{ key, name, becomes: only.key }];
  });
}

/** The user's columns of a table; those of the list of endings go on beside the agreements. */
function standingColumns({ userColumns }: OwnContent, id: OwnTableId): readonly UserColumn[] {
  const own = userColumns.get(id) ?? [];
  if (id === "endings") return [];
  const endings = id === "agreements" ? (userColumns.get("endings") ?? []) : [];
  const taken = own.map((column) => {
    const before = endings.find(({ header }) => header === column.header);
    return before === undefined || column.isCalculated
      ? column
      : { ...column, cells: new Map([...before.cells, ...column.cells]) };
  });
  return [...taken, ...endings.filter(({ header }) => !own.some((column) => column.header === header))];
}

/** Notes with further ones that say something new. */
function merged(notes: readonly KeptNote[], more: readonly KeptNote[]): KeptNote[] {
  const identityOf = ({ key, name, column, value }: KeptNote): string => JSON.stringify([key, name, column, value]);
  const known = new Set(notes.map(identityOf));
  return [...notes, ...more.filter((note) => !known.has(identityOf(note)))];
}

/** A note in the list follows its stakeholder to another key. */
function withKeyOfNow(note: KeptNote, changes: KeyChanges): KeptNote {
  return { ...note, key: changes.get(note.key) ?? note.key };
}

/** The keys of the rows that each table will have. */
function* rowsToCome(audit: Audit): Steps<Readonly<Record<Exclude<OwnTableId, "history">, ReadonlySet<string>>>> {
  yield* askNextInSteps(audit.stakeholders);
  const agreements = yield* agreementsInSteps(audit);
  return {
    matrix: new Set(audit.stakeholders.map(({ key }) => key)),
    resources: new Set(audit.resourcesByCategory.map(({ category }) => categoryCode(category))),
    map: new Set(lineKeys(laidLanes(audit))),
    subjects: new Set(subjectsInScope(audit).map(({ key }) => key)),
    actions: new Set(actionRows(audit).rows.map(({ key }) => key)),
    agreements: new Set(agreements.lines.map(({ stakeholder }) => stakeholder.key)),
    endings: new Set<string>(),
    summary: new Set<string>(RESOURCES),
  };
}
