/**
 * The history as rows of a table, and back.
 *
 * A stakeholder that runs found unchanged is one row with the first and the last of these runs, so that 24 runs of a
 * steady table are hardly more than one.
 */

import { isoOfSerial, serialOfIso } from "../model/dates";
import { isCategory } from "../guide/categories";
import { QUADRANTS, type Quadrant } from "../guide/codes";
import { HISTORY_COLUMNS, type HistoryColumn } from "../contract/columns";
import type { PlanCell } from "../model/plan";
import { countAnswered, readLetters } from "./answerLetters";
import type { History, KeptNote, ReplacedCell, Snapshot, SnapshotStakeholder } from "./history";
import { MOST_SNAPSHOTS } from "./snapshot";

/** One row of the table. */
export type HistoryRow = Readonly<Record<HistoryColumn, PlanCell>>;

const BLANK: HistoryRow = {
  kind: null,
  since: null,
  until: null,
  name: null,
  category: null,
  quadrant: null,
  answers: null,
  column: null,
  value: null,
  key: null,
};

/** The rows of a history: runs, stakeholders, replaced cells, notes. */
export function historyRows({ snapshots, replaced, notes }: History): HistoryRow[] {
  return [
    ...snapshots.map(runRow),
    ...stakeholderRows(snapshots),
    ...replaced.map(({ date, key, name, column, value }) => ({
      ...BLANK,
      ...{ kind: "replaced", since: serialOfIso(date), name, column, value, key },
    })),
    ...notes.map(({ date, key, name, column, value }) => ({
      ...BLANK,
      ...{ kind: "note", since: serialOfIso(date), name, column, value, key },
    })),
  ];
}

/** The counts of a run, for people; the comparison counts anew. */
function runRow({ date, stakeholders }: Snapshot): HistoryRow {
  const day = serialOfIso(date);
  const answered = stakeholders.reduce((sum, { answers }) => sum + countAnswered(answers), 0);
  return { ...BLANK, kind: "run", since: day, until: day, answers: answered, value: stakeholders.length };
}

function stakeholderRows(snapshots: readonly Snapshot[]): HistoryRow[] {
  interface Open {
    readonly stakeholder: SnapshotStakeholder;
    readonly since: string;
    until: string;
    written: string;
  }
  const closed: Open[] = [];
  let open = new Map<string, Open>();
  snapshots.forEach(({ date, stakeholders }, index) => {
    const isLast = index === snapshots.length - 1;
    const next = new Map<string, Open>();
    for (const stakeholder of stakeholders) {
      const run = open.get(stakeholder.key);
      const isSame = run !== undefined && isUnchanged(run.stakeholder, stakeholder);
      const entry: Open = isSame ? run : { stakeholder, since: date, until: date, written: "" };
      entry.until = date;
      // Only the last run's cells can be typed over.
      entry.written = isLast ? stakeholder.written : "";
      next.set(stakeholder.key, entry);
      if (isSame) open.delete(stakeholder.key);
    }
    for (const ended of open.values()) closed.push(ended);
    open = next;
  });
  return [...closed, ...open.values()].map(({ stakeholder, since, until, written }) => ({
    ...BLANK,
    kind: "stakeholder",
    since: serialOfIso(since),
    until: serialOfIso(until),
    name: stakeholder.name,
    category: stakeholder.category,
    quadrant: stakeholder.quadrant,
    answers: stakeholder.answers,
    value: written === "" ? null : written,
    key: stakeholder.key,
  }));
}

function isUnchanged(a: SnapshotStakeholder, b: SnapshotStakeholder): boolean {
  return a.name === b.name && a.category === b.category && a.quadrant === b.quadrant && a.answers === b.answers;
}

/**
 * Reads a history back from the cells of its table, in the columns of the contract. Rows nobody can read are left out.
 *
 * @param rows Cells in contract order, row-major.
 */
export function parseHistory(rows: readonly (readonly PlanCell[])[]): History {
  const read = rows.map(rowOf);
  const dates = read.flatMap((row) => (row.kind === "run" ? dayOf(row.since) : [])).sort();
  const lived = read.flatMap((row) => {
    const [since, until] = [dayOf(row.since)[0], dayOf(row.until)[0]];
    const stakeholder = row.kind === "stakeholder" ? stakeholderOf(row) : null;
    return stakeholder === null || since === undefined || until === undefined ? [] : [{ stakeholder, since, until }];
  });
  return {
    snapshots: [...new Set(dates)].slice(-MOST_SNAPSHOTS).map((date) => ({
      date,
      stakeholders: lived
        .filter(({ since, until }) => since <= date && date <= until)
        .map(({ stakeholder }) => stakeholder),
    })),
    replaced: read.flatMap((row): ReplacedCell[] => {
      const kept = row.kind === "replaced" ? keptOf(row) : [];
      return kept.map((cell) => ({ ...cell, column: cell.column === "" ? null : cell.column }));
    }),
    notes: read.flatMap((row): KeptNote[] => (row.kind === "note" ? keptOf(row) : [])),
  };
}

function rowOf(cells: readonly PlanCell[]): HistoryRow {
  return Object.fromEntries(HISTORY_COLUMNS.map((column, index) => [column, cells[index] ?? null])) as HistoryRow;
}

function dayOf(cell: PlanCell): string[] {
  return typeof cell === "number" && cell >= 1 ? [isoOfSerial(cell)] : [];
}

function textOf(cell: PlanCell): string {
  return cell === null || typeof cell === "object" ? "" : String(cell);
}

function stakeholderOf({ key, name, category, quadrant, answers, value }: HistoryRow): SnapshotStakeholder | null {
  const code = textOf(category);
  const own = QUADRANTS.find((candidate): candidate is Quadrant => candidate === quadrant);
  const letters = readLetters(textOf(answers));
  if (own === undefined || letters === null || textOf(key) === "") return null;
  return {
    key: textOf(key),
    name: textOf(name),
    category: isCategory(code) ? code : null,
    quadrant: own,
    answers: letters,
    written: textOf(value),
  };
}

function keptOf({ since, key, name, column, value }: HistoryRow): KeptNote[] {
  return dayOf(since).map((date) => ({
    date,
    key: textOf(key),
    name: textOf(name),
    column: textOf(column),
    value: textOf(value),
  }));
}
