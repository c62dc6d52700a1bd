/** What changed between two runs. */

import { CATEGORIES, CHECKLIST_ITEMS, type Category, type ChecklistItem, type Quadrant } from "../guide/codes";
import { countAnswered, letterOf, TO_ASK } from "./answerLetters";
import type { Snapshot, SnapshotStakeholder } from "./history";
import { pairRuns } from "./pairRuns";
import { countedIn } from "./snapshot";

/** A stakeholder of the current run, or of the earlier one where it is gone. */
export interface ChangedStakeholder {
  readonly key: string;
  readonly name: string;
}

/** A stakeholder that has another name. */
export interface Renamed extends ChangedStakeholder {
  readonly before: string;
  /** `key`: same id or registration number; `name`: the same or nearly the same name under another key. */
  readonly by: "key" | "name";
}

/** Answers of one stakeholder. */
export interface ChangedAnswers extends ChangedStakeholder {
  readonly items: readonly ChecklistItem[];
}

/** A stakeholder in another quadrant. */
export interface Moved extends ChangedStakeholder {
  readonly from: Quadrant;
  readonly to: Quadrant;
}

/** Answers obtained before and now. */
export interface ChangedCompleteness {
  /** `all`, or a category; null is "(no category)". */
  readonly category: Category | "all" | null;
  readonly before: { readonly answered: number; readonly of: number };
  readonly now: { readonly answered: number; readonly of: number };
}

/** Everything that changed since an earlier run. */
export interface RunChanges {
  /** ISO days of the two runs. */
  readonly since: string;
  readonly until: string;
  readonly added: readonly ChangedStakeholder[];
  readonly gone: readonly ChangedStakeholder[];
  readonly renamed: readonly Renamed[];
  /** To ask before, answered now. */
  readonly gained: readonly ChangedAnswers[];
  /** Answered before, to ask now. */
  readonly lost: readonly ChangedAnswers[];
  /** Another answer than before: yes became none, or the reverse. */
  readonly revised: readonly ChangedAnswers[];
  readonly moved: readonly Moved[];
  /** Listed in both runs: counted before only, and now only. */
  readonly uncounted: readonly ChangedStakeholder[];
  readonly recounted: readonly ChangedStakeholder[];
  /** All stakeholders first, then the categories of either run in guide order. */
  readonly completeness: readonly ChangedCompleteness[];
}

/**
 * Compares two runs: by registration number, name and id, as `pairRuns` does. The order is that of the current run, for what is
 * gone that of the earlier one. Who counts in neither run, or is concerned by another project, is in no list and no number.
 */
export function compareRuns(previous: Snapshot, current: Snapshot, project: string | null = null): RunChanges {
  const counts = (stakeholder: SnapshotStakeholder): boolean => countedIn(stakeholder, project);
  const paired = pairRuns(previous.stakeholders, current.stakeholders);
  const earlier = ({ key }: SnapshotStakeholder): SnapshotStakeholder | undefined => paired.get(key);
  const all = current.stakeholders.flatMap((stakeholder) => {
    const old = earlier(stakeholder);
    return old === undefined ? [] : [{ old, stakeholder }];
  });
  const there = new Set(all.map(({ old }) => old));
  const pairs = all.filter(({ old, stakeholder }) => counts(old) && counts(stakeholder));
  const only = (isCounted: (pair: Pair) => boolean): ChangedStakeholder[] =>
    all.filter(isCounted).map(({ stakeholder }) => identity(stakeholder));
  return {
    since: previous.date,
    until: current.date,
    added: current.stakeholders
      .filter((stakeholder) => counts(stakeholder) && earlier(stakeholder) === undefined)
      .map(identity),
    gone: previous.stakeholders.filter((old) => counts(old) && !there.has(old)).map(identity),
    renamed: pairs.flatMap(({ old, stakeholder }): Renamed[] =>
      old.name === stakeholder.name
        ? []
        : [{ ...identity(stakeholder), before: old.name, by: old.key === stakeholder.key ? "key" : "name" }],
    ),
    gained: changedAnswers(pairs, (was, is) => was === TO_ASK && is !== TO_ASK),
    lost: changedAnswers(pairs, (was, is) => was !== TO_ASK && is === TO_ASK),
    revised: changedAnswers(pairs, (was, is) => was !== is && was !== TO_ASK && is !== TO_ASK),
    moved: pairs.flatMap(({ old, stakeholder }): Moved[] =>
      old.quadrant === stakeholder.quadrant
        ? []
        : [{ ...identity(stakeholder), from: old.quadrant, to: stakeholder.quadrant }],
    ),
    uncounted: only(({ old, stakeholder }) => counts(old) && !counts(stakeholder)),
    recounted: only(({ old, stakeholder }) => !counts(old) && counts(stakeholder)),
    completeness: completeness(previous.stakeholders.filter(counts), current.stakeholders.filter(counts)),
  };
}

/** Whether anything at all differs. */
export function hasChanges(changes: RunChanges): boolean {
  const { added, gone, renamed, gained, lost, revised, moved, uncounted, recounted } = changes;
  return [added, gone, renamed, gained, lost, revised, moved, uncounted, recounted].some((list) => list.length > 0);
}

/** Number of answers in a list. */
export function countAnswers(changes: readonly ChangedAnswers[]): number {
  return changes.reduce((sum, { items }) => sum + items.length, 0);
}

interface Pair {
  readonly old: SnapshotStakeholder;
  readonly stakeholder: SnapshotStakeholder;
}

function identity({ key, name }: SnapshotStakeholder): ChangedStakeholder {
  return { key, name };
}

function changedAnswers(pairs: readonly Pair[], isChanged: (was: string, is: string) => boolean): ChangedAnswers[] {
  return pairs.flatMap(({ old, stakeholder }) => {
    const items = CHECKLIST_ITEMS.filter((item) =>
      isChanged(letterOf(old.answers, item), letterOf(stakeholder.answers, item)),
    );
    return items.length === 0 ? [] : [{ ...identity(stakeholder), items }];
  });
}

function completeness(
  previous: readonly SnapshotStakeholder[],
  current: readonly SnapshotStakeholder[],
): ChangedCompleteness[] {
  const [before, now] = [previous, current].map(byCategory);
  const categories: readonly (Category | "all" | null)[] = ["all", ...CATEGORIES, null];
  const nothing = { answered: 0, of: 0 };
  return categories
    .map((category) => ({ category, before: before?.get(category) ?? nothing, now: now?.get(category) ?? nothing }))
    .filter((entry) => entry.category === "all" || entry.before.of > 0 || entry.now.of > 0);
}

function byCategory(
  stakeholders: readonly SnapshotStakeholder[],
): Map<Category | "all" | null, { answered: number; of: number }> {
  const counts = new Map<Category | "all" | null, { answered: number; of: number }>();
  for (const { category, answers } of stakeholders) {
    const answered = countAnswered(answers);
    for (const key of ["all", category] as const) {
      const count = counts.get(key) ?? { answered: 0, of: 0 };
      counts.set(key, { answered: count.answered + answered, of: count.of + CHECKLIST_ITEMS.length });
    }
  }
  return counts;
}
