/**
 * The history as rows of a table, and back.
 *
 * A stakeholder that runs found unchanged is one row with the first and the last of these runs, so that 24 runs of a
 * steady table are hardly more than one.
 */

import { BLANK, textOf, type HistoryRow } from "./historyRow";
import { isoOfSerial, serialOfIso } from "../model/dates";
import { groupBy } from "../model/groups";
import { isCategory } from "../guide/categories";
import { QUADRANTS, type Quadrant } from "../guide/codes";
import { HISTORY_COLUMNS } from "../contract/columns";
import type { PlanCell } from "../model/plan";
import { flatMapInSteps, mapInSteps, runToEnd, type Steps } from "../model/steps";
import { countAnswered, readLetters } from "./answerLetters";
import type { History, KeptNote, ReplacedCell, Snapshot, SnapshotStakeholder } from "./history";
import { countedIn, MOST_SNAPSHOTS } from "./snapshot";
import { blockRow, parseBlock, parsePending, parseWritten, pendingRow, writtenRows } from "./writtenRows";

/** The rows of a history: what users wrote first, then runs, stakeholders and what the last run wrote. */
export function historyRows(history: History): HistoryRow[] {
  const { snapshots, replaced, notes, written = [], blocks = [] } = history;
  return [
    ...keptRows({ notes, replaced, pending: history.pending ?? [] }),
    ...snapshots.map(runRow),
    ...stakeholderRows(snapshots),
    ...writtenRows(written),
    ...blocks.map(blockRow),
  ];
}

/** The rows of what users wrote. */
export function keptRows({
  notes,
  replaced,
  pending = [],
}: Pick<History, "notes" | "replaced" | "pending">): HistoryRow[] {
  const kept = (kind: string, { date, key, name, column, value }: KeptNote | ReplacedCell): HistoryRow => ({
    ...BLANK,
    ...{ kind, since: serialOfIso(date), name, column, value, key },
  });
  return [
    ...notes.map((note) => kept("note", note)),
    ...replaced.map((cell) => kept("replaced", cell)),
    ...pending.map(pendingRow),
  ];
}

/** What tells another run from the first one of its day: half a day. */
const AGAIN = 0.5;

/** When a run was, as the table says it. */
function momentOf({ date, isAgain }: Pick<Snapshot, "date" | "isAgain">): number {
  return (serialOfIso(date) ?? 0) + (isAgain === true ? AGAIN : 0);
}

/** The counts of a run, for people; the comparison counts anew. */
function runRow(snapshot: Snapshot): HistoryRow {
  const { project, stakeholders } = snapshot;
  const day = momentOf(snapshot);
  const counted = stakeholders.filter((own) => countedIn(own, project ?? null));
  const answered = counted.reduce((sum, { answers }) => sum + countAnswered(answers), 0);
  return {
    ...BLANK,
    kind: "run",
    since: day,
    until: day,
    name: project ?? null,
    answers: answered,
    value: counted.length,
  };
}

function stakeholderRows(snapshots: readonly Snapshot[]): HistoryRow[] {
  interface Open {
    readonly stakeholder: SnapshotStakeholder;
    readonly since: number;
    until: number;
    written: string;
  }
  const closed: Open[] = [];
  let open = new Map<string, Open>();
  snapshots.forEach((snapshot, index) => {
    const { stakeholders } = snapshot;
    const moment = momentOf(snapshot);
    const isLast = index === snapshots.length - 1;
    const next = new Map<string, Open>();
    for (const stakeholder of stakeholders) {
      const run = open.get(stakeholder.key);
      const isSame = run !== undefined && isUnchanged(run.stakeholder, stakeholder);
      const entry: Open = isSame ? run : { stakeholder, since: moment, until: moment, written: "" };
      entry.until = moment;
      // Only the last run's cells can be typed over.
      entry.written = isLast ? stakeholder.written : "";
      next.set(stakeholder.key, entry);
      if (isSame) open.delete(stakeholder.key);
    }
    for (const ended of open.values()) closed.push(ended);
    open = next;
  });
  return [...closed, ...open.values()].flatMap(({ stakeholder, since, until, written }) => {
    const days = { since, until, key: stakeholder.key };
    const own: HistoryRow = {
      ...BLANK,
      ...days,
      kind: stakeholder.isApart === true ? "apart" : "stakeholder",
      name: stakeholder.name,
      category: stakeholder.category,
      quadrant: stakeholder.quadrant,
      answers: stakeholder.answers,
      column: stakeholder.number ?? null,
      value: written === "" ? null : written,
    };
    const projects = (stakeholder.projects ?? []).map((name): HistoryRow => ({
      ...BLANK,
      ...days,
      kind: "project",
      name,
    }));
    return [own, ...projects];
  });
}

function isUnchanged(a: SnapshotStakeholder, b: SnapshotStakeholder): boolean {
  const isSame = a.name === b.name && a.category === b.category && a.number === b.number;
  const isSameScope = a.isApart === b.isApart && (a.projects ?? []).join("\n") === (b.projects ?? []).join("\n");
  return isSame && isSameScope && a.quadrant === b.quadrant && a.answers === b.answers;
}

/**
 * Reads a history back from the cells of its table, in the columns of the contract. Rows nobody can read are left out; what a
 * run that was cut short left twice counts once.
 *
 * @param rows Cells in contract order, row-major.
 */
export function parseHistory(rows: readonly (readonly PlanCell[])[]): History {
  return runToEnd(historyInSteps(rows));
}

/** The same in steps of some rows. */
export function* historyInSteps(rows: readonly (readonly PlanCell[])[]): Steps<History> {
  const read = yield* mapInSteps(rows, rowOf);
  const runs = new Map<number, string>();
  for (const row of read) {
    for (const moment of row.kind === "run" ? timeOf(row.since) : []) runs.set(moment, textOf(row.name));
  }
  const moments = [...runs.keys()].sort((a, b) => a - b);
  const last = moments.at(-1);
  const projects = groupBy(
    read.filter(({ kind }) => kind === "project"),
    ({ key, since }) => JSON.stringify([key, since]),
  );
  const lived = yield* flatMapInSteps(read, (row) => {
    const [since, until] = [timeOf(row.since)[0], timeOf(row.until)[0]];
    const own = projects.size === 0 ? [] : (projects.get(JSON.stringify([row.key, row.since])) ?? []);
    const names = [...new Set(own.map(({ name }) => textOf(name)))];
    const read = row.kind === "stakeholder" || row.kind === "apart" ? stakeholderOf(row) : null;
    if (read === null || since === undefined || until === undefined) return [];
    return [{ stakeholder: { ...read, ...(names.length === 0 ? {} : { projects: names }) }, since, until }];
  });
  yield read.length;
  const snapshots: Snapshot[] = [];
  for (const moment of moments.slice(-MOST_SNAPSHOTS - 1)) {
    const there = yield* flatMapInSteps(lived, ({ stakeholder, since, until }) =>
      since <= moment && moment <= until ? [[stakeholder.key, stakeholder] as const] : [],
    );
    snapshots.push({
      date: isoOfSerial(moment),
      ...(moment % 1 === 0 ? {} : { isAgain: true as const }),
      ...((runs.get(moment) ?? "") === "" ? {} : { project: runs.get(moment) ?? "" }),
      stakeholders: [...new Map(there).values()],
    });
  }
  yield read.length;
  const replaced = yield* flatMapInSteps(read, (row): ReplacedCell[] => {
    const kept = row.kind === "replaced" ? keptOf(row) : [];
    return kept.map((cell) => ({ ...cell, column: cell.column === "" ? null : cell.column }));
  });
  const strangeDate = last === undefined ? undefined : isoOfSerial(last);
  const notes = yield* flatMapInSteps(read, (row): KeptNote[] =>
    row.kind === "note" ? keptOf(row) : strangeRow(row, strangeDate),
  );
  yield read.length;
  return {
    snapshots,
    replaced: once(replaced),
    notes: once(notes),
    written: parseWritten(read),
    blocks: read.flatMap(parseBlock),
    pending: once(read.flatMap(parsePending)),
  };
}

/** Kinds of rows that runs write. */
const KINDS = new Set<PlanCell>([
  "run",
  "stakeholder",
  "apart",
  "project",
  "replaced",
  "note",
  "pending",
  "columns",
  "written",
  "cells",
]);

/** A row that somebody wrote by hand is a note of theirs. */
function strangeRow(row: HistoryRow, date = isoOfSerial(1)): KeptNote[] {
  if (KINDS.has(row.kind)) return [];
  const texts = HISTORY_COLUMNS.map((column) => textOf(row[column])).filter((text) => text !== "");
  if (texts.length === 0) return [];
  return [{ date, key: "", name: textOf(row.name), column: "", value: texts.join(" | ") }];
}

function once<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function rowOf(cells: readonly PlanCell[]): HistoryRow {
  return Object.fromEntries(HISTORY_COLUMNS.map((column, index) => [column, cells[index] ?? null])) as HistoryRow;
}

function dayOf(cell: PlanCell): string[] {
  return timeOf(cell).map(isoOfSerial);
}

/** A day, or the half of one; what somebody wrote otherwise is taken to be that. */
function timeOf(cell: PlanCell): number[] {
  return typeof cell === "number" && cell >= 1 ? [Math.floor(cell) + (cell % 1 < AGAIN ? 0 : AGAIN)] : [];
}

function stakeholderOf({
  kind,
  key,
  name,
  category,
  quadrant,
  answers,
  column,
  value,
}: HistoryRow): SnapshotStakeholder | null {
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
    ...(kind === "apart" ? { isApart: true as const } : {}),
    ...(textOf(column) === "" ? {} : { number: textOf(column) }),
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
