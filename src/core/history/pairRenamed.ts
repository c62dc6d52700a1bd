/** Pairs stakeholders that are gone with new ones of the same or nearly the same name. */

import { containsWords, editDistance } from "../words/fold";
import { groupBy } from "../model/groups";
import { foldName } from "../stakeholders/identity";
import type { SnapshotStakeholder } from "./history";

/** Names that differ in more single letters than this are two names. */
const MOST_EDITS = 2;
/** Shorter names would be near to anything. */
const LEAST_CHARS = 6;
/** Above this many gone times new stakeholders only equal names are paired: nobody renames hundreds at once. */
const MOST_COMPARISONS = 250_000;

/**
 * The earlier stakeholder of each new one that was renamed, by the new key.
 *
 * Equal folded names first, then near names of the same category. A name that is near to several is left alone: a guess
 * between two would be worse than a new and a gone one.
 */
export function pairRenamed(
  gone: readonly SnapshotStakeholder[],
  added: readonly SnapshotStakeholder[],
): ReadonlyMap<string, SnapshotStakeholder> {
  const pairs = new Map<string, SnapshotStakeholder>();
  pairBy(gone, added, pairs, sameNames(gone));
  const paired = new Set(pairs.values());
  const restGone = gone.filter((old) => !paired.has(old));
  const restAdded = added.filter(({ key }) => !pairs.has(key));
  if (restGone.length * restAdded.length <= MOST_COMPARISONS) {
    pairBy(restGone, restAdded, pairs, (stakeholder) => restGone.filter((old) => isNear(old, stakeholder)));
  }
  return pairs;
}

/** Looks candidates of an equal folded name up. */
function sameNames(gone: readonly SnapshotStakeholder[]): (added: SnapshotStakeholder) => SnapshotStakeholder[] {
  const byName = groupBy(gone, ({ name }) => foldName(name));
  return ({ name }) => byName.get(foldName(name)) ?? [];
}

/** Adds the pairs in which each is the other's only candidate. */
function pairBy(
  gone: readonly SnapshotStakeholder[],
  added: readonly SnapshotStakeholder[],
  pairs: Map<string, SnapshotStakeholder>,
  candidatesOf: (added: SnapshotStakeholder) => readonly SnapshotStakeholder[],
): void {
  const wanted = added.map((stakeholder) => ({ stakeholder, candidates: candidatesOf(stakeholder) }));
  const askedFor = new Map<SnapshotStakeholder, number>(gone.map((old) => [old, 0]));
  for (const old of wanted.flatMap(({ candidates }) => candidates)) askedFor.set(old, (askedFor.get(old) ?? 0) + 1);
  for (const { stakeholder, candidates } of wanted) {
    const [only] = candidates;
    if (only !== undefined && candidates.length === 1 && askedFor.get(only) === 1) pairs.set(stakeholder.key, only);
  }
}

function isNear(old: SnapshotStakeholder, added: SnapshotStakeholder): boolean {
  if (old.category !== added.category) return false;
  const [a, b] = [foldName(old.name), foldName(added.name)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < LEAST_CHARS) return false;
  return containsWords(long, short) || editDistance(a, b, MOST_EDITS) <= MOST_EDITS;
}
