/** Pairs the stakeholders of two runs: by registration number, then by name, then by id; never by a guess. */

import { groupBy } from "../model/groups";
import { foldName } from "../stakeholders/identity";
import type { SnapshotStakeholder } from "./history";
import { pairRenamed } from "./pairRenamed";

type Person = SnapshotStakeholder;

/**
 * The earlier stakeholder of each one of now, by its key.
 *
 * Ids come last, and only while they are steady: where somebody found by name has another id than before, they were numbered
 * anew, and the same id proves nothing.
 */
export function pairRuns(before: readonly Person[], now: readonly Person[]): ReadonlyMap<string, Person> {
  if (before.length === 0) return new Map();
  const pairs = new Pairs(before, now);
  pairs.byUnique(({ number }) => number ?? null);
  pairs.bySameKey((old, own) => isSteadyKey(own.key, pairs.keys) && foldName(old.name) === foldName(own.name));
  pairs.byUnique((person) => `${tableOf(person)}/${foldName(person.name)}`);
  pairs.byUnique(({ name }) => foldName(name));
  pairs.byUnique(({ name, category }) => `${foldName(name)}/${category ?? ""}`);
  pairs.byUnique(({ name, category, answers }) => `${foldName(name)}/${category ?? ""}/${answers}`);
  pairs.byUnchangedGroups();
  pairs.byNearName();
  if (pairs.hasSteadyIds()) pairs.bySameKey((old, own) => !isNamedKey(old) && !isNamedKey(own));
  return pairs.found;
}

class Pairs {
  readonly found = new Map<string, Person>();
  readonly keys: ReadonlySet<string>;
  private readonly taken = new Set<Person>();

  constructor(
    private readonly before: readonly Person[],
    private readonly now: readonly Person[],
  ) {
    this.keys = new Set([...before, ...now].map(({ key }) => key));
  }

  /** Pairs those of whom each side has only one of a mark. */
  byUnique(markOf: (person: Person) => string | null): void {
    const olds = groupBy(this.restBefore(), (person) => markOf(person) ?? "");
    for (const [mark, [own, ...others]] of groupBy(this.restNow(), (person) => markOf(person) ?? "")) {
      const [old, ...more] = olds.get(mark) ?? [];
      if (mark === "" || own === undefined || old === undefined || others.length + more.length > 0) continue;
      if (!haveOtherNumbers(old, own)) this.pair(old, own);
    }
  }

  bySameKey(isSame: (old: Person, own: Person) => boolean): void {
    const olds = new Map(this.restBefore().map((person) => [person.key, person]));
    for (const own of this.restNow()) {
      const old = olds.get(own.key);
      if (old !== undefined && !haveOtherNumbers(old, own) && isSame(old, own)) this.pair(old, own);
    }
  }

  /** Several of one name: in the order they stand, where nothing about them has changed. */
  byUnchangedGroups(): void {
    const markOf = (person: Person): string => `${tableOf(person)}/${foldName(person.name)}`;
    const olds = groupBy(this.restBefore(), markOf);
    for (const [mark, group] of groupBy(this.restNow(), markOf)) {
      const earlier = olds.get(mark) ?? [];
      const isUnchanged =
        earlier.length === group.length &&
        group.every(({ key, category, answers }, index) => {
          const old = earlier[index];
          return old?.key === key && old.category === category && old.answers === answers;
        });
      if (isUnchanged) group.forEach((own, index) => this.pairWith(earlier[index], own));
    }
  }

  byNearName(): void {
    const singles = (people: readonly Person[]): Person[] =>
      [...groupBy(people, ({ name }) => foldName(name)).values()].flatMap((group) => (group.length === 1 ? group : []));
    for (const [key, old] of pairRenamed(singles(this.restBefore()), singles(this.restNow()))) {
      const own = this.now.find((person) => person.key === key);
      if (own !== undefined && !haveOtherNumbers(old, own)) this.pair(old, own);
    }
  }

  /** Whether everybody found so far in the same table has the key of before. */
  hasSteadyIds(): boolean {
    return [...this.found].every(([key, old]) => key === old.key || tableOf(old) !== tableOf({ key }));
  }

  private pairWith(old: Person | undefined, own: Person): void {
    if (old !== undefined) this.pair(old, own);
  }

  private pair(old: Person, own: Person): void {
    this.found.set(own.key, old);
    this.taken.add(old);
  }

  private restBefore(): Person[] {
    return this.before.filter((person) => !this.taken.has(person));
  }

  private restNow(): Person[] {
    return this.now.filter(({ key }) => !this.found.has(key));
  }
}

/** The table of a key. */
function tableOf({ key }: Pick<Person, "key">): string {
  return key.slice(0, Math.max(0, key.indexOf("/")));
}

/** Whether the key of a stakeholder is its name: then the same key says no more than the same name. */
function isNamedKey({ key, name }: Person): boolean {
  const own = key.slice(key.indexOf("/") + 1).replace(/#\d+$/, "");
  return own === foldName(name) || own === name.toLowerCase();
}

/** Whether a key is nobody else's: `#2` tells the second of equal ones by where it stands. */
function isSteadyKey(key: string, keys: ReadonlySet<string>): boolean {
  return !/#\d+$/.test(key) && !keys.has(`${key}#2`);
}

function haveOtherNumbers(a: Person, b: Person): boolean {
  return a.number !== undefined && b.number !== undefined && a.number !== b.number;
}
