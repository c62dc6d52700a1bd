/** Takes snapshots of audits and keeps the last of them. */

import type { Audit } from "../model/audit";
import { isOfProject, projectKey } from "../words/projects";
import { foldNumber } from "../stakeholders/identity";
import { lettersOf } from "./answerLetters";
import type { History, Snapshot, SnapshotStakeholder } from "./history";

/** Days of runs that are remembered. */
export const MOST_SNAPSHOTS = 24;
/** Stakeholders remembered over all snapshots: with very long tables older runs go earlier, never the last one. */
const MOST_REMEMBERED = 60_000;

/**
 * What an audit found, to compare the next one with.
 *
 * @param written Checksums of the written matrix cells by key.
 */
export function takeSnapshot(audit: Audit, written: ReadonlyMap<string, string>): Snapshot {
  return {
    date: audit.asOf,
    ...(audit.project === null ? {} : { project: audit.project }),
    stakeholders: audit.stakeholders.map((stakeholder) => {
      const { key, name, category, quadrant, verdicts, registrationNo, apart, projects } = stakeholder;
      const number = foldNumber(registrationNo);
      return {
        key,
        name,
        category,
        quadrant,
        answers: lettersOf(verdicts),
        ...(apart === null || apart === "elsewhere" ? {} : { isApart: true as const }),
        ...(projects.length === 0 ? {} : { projects }),
        ...(number === null ? {} : { number }),
        written: written.get(key) ?? "",
      };
    }),
  };
}

/** The same with what is written by now into the matrix, as checksums by key. */
export function withWritten(snapshot: Snapshot, written: ReadonlyMap<string, string>): Snapshot {
  const stakeholders = snapshot.stakeholders.map((own) => ({ ...own, written: written.get(own.key) ?? "" }));
  return { ...snapshot, stakeholders };
}

/** Whether somebody counted in a run, as far as a project goes; null for the ecosystem. */
export function countedIn({ isApart, projects = [] }: SnapshotStakeholder, project: string | null): boolean {
  return isApart !== true && isOfProject(projects, project);
}

/** Earlier runs. */
export interface EarlierRuns extends Pick<History, "snapshots"> {
  /** Whether the last of them came to its end, as far as that is known. */
  readonly isWhole?: boolean;
}

/** Runs up to a day. */
export function runsUntil({ snapshots, ...runs }: EarlierRuns, day: string): EarlierRuns {
  return { ...runs, snapshots: snapshots.filter(({ date }) => date <= day) };
}

/**
 * What a run of a day is compared with: the latest run of a day before, else the first one of that day if it came to its end; null
 * when there is none.
 *
 * @param project A project is compared with a run that knew it: one in which it concerned nobody tells nothing of it.
 */
export function snapshotBefore(runs: EarlierRuns, date: string, project: string | null = null): Snapshot | null {
  const knew = ({ stakeholders }: Snapshot): boolean =>
    project === null ||
    stakeholders.some(({ projects = [] }) => projects.some((name) => projectKey(name) === projectKey(project)));
  const before = runs.snapshots.filter((snapshot) => snapshot.date < date && knew(snapshot)).at(-1);
  const first = firstOf(runs, date);
  return before ?? (first !== null && knew(first) ? first : null);
}

/** The first run of a day, as long as it is known to have come to its end: a later one of that day was only begun over a whole one. */
function firstOf({ snapshots, isWhole = true }: EarlierRuns, date: string): Snapshot | null {
  const ofDay = snapshots.filter((snapshot) => snapshot.date === date);
  return isWhole || ofDay.length > 1 ? (ofDay.find(({ isAgain }) => isAgain !== true) ?? null) : null;
}

/** The snapshot of the run that wrote the sheets that are there now. */
export function lastSnapshot({ snapshots }: History): Snapshot | null {
  return snapshots.at(-1) ?? null;
}

/**
 * The history with one more run: it takes the place of the last one of its day, but the first of its day stays until another day comes; the
 * oldest beyond 24 days are dropped.
 */
export function withSnapshot(history: History, snapshot: Snapshot, runs: EarlierRuns = history): History {
  const first = firstOf(runs, snapshot.date);
  const days = new Map<string, Snapshot>();
  for (const own of runs.snapshots) if (own.date !== snapshot.date) days.set(own.date, own);
  const ofDay = first === null ? [snapshot] : [first, { ...snapshot, isAgain: true as const }];
  const all = [...days.values(), ...ofDay].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  return { ...history, snapshots: withinLimits(all, MOST_SNAPSHOTS + ofDay.length - 1) };
}

function withinLimits(snapshots: readonly Snapshot[], most: number): Snapshot[] {
  const kept: Snapshot[] = [];
  let remembered = 0;
  for (const snapshot of snapshots.slice(-most).reverse()) {
    remembered += snapshot.stakeholders.length;
    if (kept.length > 0 && remembered > MOST_REMEMBERED) break;
    kept.unshift(snapshot);
  }
  return kept;
}
