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

/** Whether somebody counted in a run, as far as a project goes; null for the ecosystem. */
export function countedIn({ isApart, projects = [] }: SnapshotStakeholder, project: string | null): boolean {
  return isApart !== true && isOfProject(projects, project);
}

/**
 * The latest snapshot of a day before `date`: what a run of that day is compared with; null when there is none.
 *
 * @param project A project is compared with a run that knew it: one in which it concerned nobody tells nothing of it.
 */
export function snapshotBefore({ snapshots }: History, date: string, project: string | null = null): Snapshot | null {
  const knew = ({ stakeholders }: Snapshot): boolean =>
    project === null ||
    stakeholders.some(({ projects = [] }) => projects.some((name) => projectKey(name) === projectKey(project)));
  return snapshots.filter((snapshot) => snapshot.date < date && knew(snapshot)).at(-1) ?? null;
}

/** The snapshot of the run that wrote the sheets that are there now. */
export function lastSnapshot({ snapshots }: History): Snapshot | null {
  return snapshots.at(-1) ?? null;
}

/** The history with one more snapshot: that of the same day is replaced, the oldest beyond 24 are dropped. */
export function withSnapshot(history: History, snapshot: Snapshot): History {
  const others = history.snapshots.filter(({ date }) => date !== snapshot.date);
  const all = [...others, snapshot].sort((a, b) => (a.date < b.date ? -1 : 1));
  return { ...history, snapshots: withinLimits(all) };
}

function withinLimits(snapshots: readonly Snapshot[]): Snapshot[] {
  const kept: Snapshot[] = [];
  let remembered = 0;
  for (const snapshot of snapshots.slice(-MOST_SNAPSHOTS).reverse()) {
    remembered += snapshot.stakeholders.length;
    if (kept.length > 0 && remembered > MOST_REMEMBERED) break;
    kept.unshift(snapshot);
  }
  return kept;
}
