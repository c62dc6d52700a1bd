/** Which cells of the matrix somebody changed by hand, and whose row of the source each is about. */

import { MARKS, type MatrixColumn } from "../contract/columns";
import { LANGUAGES, SCALE_VALUES } from "../guide/codes";
import { cellChecksum, CHECKSUM_CHARS } from "../history/checksum";
import type { WrittenTable } from "../history/history";
import { pairRuns } from "../history/pairRuns";
import { lastSnapshot, takeSnapshot } from "../history/snapshot";
import type { StandingRow } from "../history/typedOver";
import { cellText } from "../history/typedOver";
import type { Audit } from "../model/audit";
import type { PlanCell } from "../model/plan";
import { flatMapInSteps, type Steps } from "../model/steps";
import type { AssessedStakeholder } from "../model/stakeholder";
import { ownSheet, writtenOf, type OwnContent } from "../report/ownContent";
import { matrixCell } from "../sheets/matrix/matrixCells";
import { foldName } from "../stakeholders/identity";
import { sheetTexts } from "../texts/texts";
import { isEditedColumn, SOURCE_ONLY, type EditValue, type MatrixEdit } from "./matrixEdit";
import { readCell } from "./readCell";

/** An edit before anybody has looked for its words in the source: `ready` and `conflict` may still lack a column or a word. */
export interface OpenEdit extends Omit<MatrixEdit, "place" | "inList" | "words" | "needs"> {
  readonly stakeholder: AssessedStakeholder | null;
}

/**
 * The edits in the order of the matrix, in steps of some rows. Without an earlier run, or while a writing is unfinished, nothing tells what was edited:
 * then there are none.
 *
 * @param content What stands in our sheets.
 * @param audit A fresh reading of the sources.
 */
export function* openEdits(content: OwnContent, audit: Audit): Steps<OpenEdit[]> {
  const matrix = content.tables.get("matrix");
  const written = writtenOf("matrix", content.history);
  if (matrix === undefined || written === null || ownSheet(content, "matrix")?.unfinished !== null) return [];
  const own = ownersOf(content, audit);
  const seen = new Set<string>();
  yield 0;
  return yield* flatMapInSteps(matrix.rows, (row, index): OpenEdit[] => {
    const { key } = row;
    const checksums = key === null ? undefined : written.rows.get(key);
    if (key === null || checksums === undefined || seen.has(key)) return addedRow(row, index);
    seen.add(key);
    if (checksums.length !== written.columns.length * CHECKSUM_CHARS) return [];
    const stakeholder = own.get(key) ?? null;
    return matrix.columns.flatMap(({ id, header }, column): OpenEdit[] => {
      const cell = row.cells[column];
      const sum = checksumOf(id, checksums, written);
      if (cell === undefined || cellChecksum(cell) === sum) return [];
      // The ids of a matrix are its columns.
      return [openEdit({ id: id as MatrixColumn, header, cell, sum }, { key, name: row.name, stakeholder })];
    });
  });
}

/** How many edits the source does not say yet. */
export function* countOpenEdits(content: OwnContent, audit: Audit): Steps<number> {
  if (content.typedOver.length === 0) return 0;
  const edits = yield* openEdits(content, audit);
  return edits.filter(({ kind }) => kind !== "same").length;
}

/** Who each key of the last run is now, as far as its number, its name or its own key says so. */
function ownersOf({ history }: OwnContent, audit: Audit): ReadonlyMap<string, AssessedStakeholder> {
  const last = lastSnapshot(history)?.stakeholders ?? [];
  const now = takeSnapshot(audit, new Map()).stakeholders;
  const byKey = new Map(audit.stakeholders.map((stakeholder) => [stakeholder.key, stakeholder]));
  const owners = new Map<string, AssessedStakeholder>();
  const pairs = pairRuns(last, now);
  for (const person of now) {
    const old = pairs.get(person.key);
    const stakeholder = byKey.get(person.key);
    if (old === undefined || stakeholder === undefined) continue;
    const isSame =
      old.key === person.key ||
      foldName(old.name) === foldName(person.name) ||
      (old.number !== undefined && old.number === person.number);
    // A name that is only like the other one is enough for a note, not for an answer.
    if (isSame) owners.set(old.key, stakeholder);
  }
  return owners;
}

/** What a run wrote into a column; what it did not write was blank. */
function checksumOf(id: string, checksums: string, { columns }: WrittenTable): string {
  const place = columns.indexOf(id);
  return place < 0 ? cellChecksum(null) : checksums.slice(place * CHECKSUM_CHARS, (place + 1) * CHECKSUM_CHARS);
}

function addedRow({ key, name, cells }: StandingRow, index: number): OpenEdit[] {
  if (cells.every((cell) => cellText(cell ?? null) === "")) return [];
  const nothing = { now: null, value: null, source: null, written: undefined, stakeholder: null };
  return [{ id: `row ${index}`, kind: "hand-added", key, name, column: null, header: "", ...nothing }];
}

interface EditedCell {
  readonly id: MatrixColumn;
  readonly header: string;
  readonly cell: PlanCell;
  /** The checksum of what was written. */
  readonly sum: string;
}

function openEdit(
  { id, header, cell, sum }: EditedCell,
  { key, name, stakeholder }: Pick<OpenEdit, "stakeholder" | "name"> & { readonly key: string },
): OpenEdit {
  const told = { id: `${id} ${key}`, key, name, column: id, header, now: cell, stakeholder };
  const read = isEditedColumn(id) ? readCell(id, cell) : null;
  const value = read === "blank" ? null : read;
  // Words of our own are of the language the sheets were written in.
  const says =
    stakeholder === null ? [] : LANGUAGES.map((language) => matrixCell(id, stakeholder, sheetTexts(language)));
  const unchanged = says.find((own) => cellChecksum(own) === sum);
  const source = unchanged ?? says[0] ?? null;
  const written = unchanged ?? KNOWN.find((own) => cellChecksum(own) === sum);
  const kindOf = (): OpenEdit["kind"] => {
    if (!isEditedColumn(id)) return SOURCE_ONLY.has(id) ? "in-list" : "derived";
    if (stakeholder === null) return "row-gone";
    if (read === "blank") return source === null ? "same" : "blank";
    if (value === null) return says.some((own) => cellText(own) === cellText(cell)) ? "same" : "unreadable";
    if (isSaidBy(value, stakeholder, says)) return "same";
    return unchanged === undefined ? "conflict" : "ready";
  };
  return { ...told, kind: kindOf(), value, source, written };
}

/** What most cells hold: by it the checksum of what was written is read. */
const KNOWN: readonly PlanCell[] = [...Object.values(MARKS), ...SCALE_VALUES, null];

/** Whether the source says an edit already. */
function isSaidBy(value: EditValue, stakeholder: AssessedStakeholder, says: readonly PlanCell[]): boolean {
  switch (value.kind) {
    case "mark":
      return says.includes({ yes: MARKS.yes, no: MARKS.none, unknown: MARKS.ask }[value.answer]);
    case "scale":
      return says.includes(value.value ?? MARKS.ask);
    case "text":
      return says.includes(value.text);
    case "day":
      return says.includes(value.day);
    case "code":
      return stakeholder.category === value.code || stakeholder.status === value.code;
  }
}
