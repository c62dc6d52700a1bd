import { ITEM_COUNT } from "../../../src/core/guide/codes";
import { compareRuns, countAnswers, hasChanges } from "../../../src/core/history/compareRuns";
import type { Snapshot, SnapshotStakeholder } from "../../../src/core/history/history";

/** Letters of the first items; the others are to ask. */
function letters(first: string): string {
  return first.padEnd(ITEM_COUNT, "?");
}

function found(name: string, wish: Partial<SnapshotStakeholder> = {}): SnapshotStakeholder {
  return {
    key: `Acteurs/${name.toLowerCase()}`,
    name,
    category: "telecom",
    quadrant: "ask",
    answers: letters(""),
    written: "",
    ...wish,
  };
}

function run(date: string, ...stakeholders: SnapshotStakeholder[]): Snapshot {
  return { date, stakeholders };
}

describe("compareRuns", () => {
  it("tells who is new and who is gone", () => {
    const changes = compareRuns(
      run("2026-05-02", found("Alpha"), found("Bêta")),
      run("2026-11-23", found("Alpha"), found("Zêta")),
    );

    expect(changes).toMatchObject({
      since: "2026-05-02",
      until: "2026-11-23",
      added: [{ key: "Acteurs/zêta", name: "Zêta" }],
      gone: [{ key: "Acteurs/bêta", name: "Bêta" }],
      renamed: [],
    });
  });

  it("says that nothing changed when nothing did", () => {
    const changes = compareRuns(run("2026-05-02", found("Alpha")), run("2026-11-23", found("Alpha")));

    expect(hasChanges(changes)).toBe(false);
  });

  it.each([
    {
      case: "the same key",
      before: found("Sonatel", { key: "Acteurs/A1" }),
      now: found("Orange", { key: "Acteurs/A1" }),
      by: "key",
    },
    {
      case: "the same name under a new key",
      before: found("Sonatel", { key: "Acteurs/A1" }),
      now: found("SONATEL S.A.", { key: "Acteurs/552100554" }),
      by: "name",
    },
    { case: "two letters", before: found("Fibrance Reseau"), now: found("Fibrances Réseaux"), by: "name" },
    {
      case: "a longer name of the same words",
      before: found("Laiterie Dupont"),
      now: found("Coopérative Laiterie Dupont"),
      by: "name",
    },
  ])("takes $case for one renamed stakeholder", ({ before, now, by }) => {
    const changes = compareRuns(run("2026-05-02", before), run("2026-11-23", now));

    expect(changes.renamed).toEqual([{ key: now.key, name: now.name, before: before.name, by }]);
    expect([...changes.added, ...changes.gone]).toEqual([]);
  });

  it.each([
    { case: "another category", before: [found("Fibrance")], now: [found("Fibrances", { category: "ngo" })] },
    {
      case: "a name near to two",
      before: [found("Lycée Nord A"), found("Lycée Nord B")],
      now: [found("Lycée Nord C")],
    },
    { case: "a short name", before: [found("ABC")], now: [found("ABD")] },
  ])("does not guess over $case", ({ before, now }) => {
    const changes = compareRuns(run("2026-05-02", ...before), run("2026-11-23", ...now));

    expect(changes.renamed).toEqual([]);
    expect(changes.added).toHaveLength(now.length);
    expect(changes.gone).toHaveLength(before.length);
  });

  it("tells answers gained, lost and revised by item, for renamed stakeholders too", () => {
    const before = found("Sonatel", { key: "Acteurs/A1", answers: letters("y?y?n?y?") });
    const now = found("Orange", { key: "Acteurs/A1", answers: letters("yy?ny?y?") });
    const changes = compareRuns(run("2026-05-02", before), run("2026-11-23", now));
    const who = { key: "Acteurs/A1", name: "Orange" };

    expect(changes.gained).toEqual([{ ...who, items: ["keenness", "resource_financial"] }]);
    expect(changes.lost).toEqual([{ ...who, items: ["gains"] }]);
    expect(changes.revised).toEqual([{ ...who, items: ["resource_technical"] }]);
    expect(countAnswers(changes.gained)).toBe(2);
  });

  it("counts a question that the earlier version did not have as to ask then", () => {
    const [before, now] = [found("A", { answers: "y" }), found("A", { answers: letters("yn") })];
    const changes = compareRuns(run("2026-05-02", before), run("2026-11-23", now));

    expect(changes.gained).toEqual([{ key: "Acteurs/a", name: "A", items: ["keenness"] }]);
    expect([changes.lost, changes.revised]).toEqual([[], []]);
  });

  it("tells who moved to another quadrant", () => {
    const changes = compareRuns(
      run("2026-05-02", found("Sonatel", { quadrant: "watch" })),
      run("2026-11-23", found("Sonatel", { quadrant: "ready" })),
    );

    expect(changes.moved).toEqual([{ key: "Acteurs/sonatel", name: "Sonatel", from: "watch", to: "ready" }]);
  });

  it("counts completeness of all and of each category of either run, in guide order", () => {
    const changes = compareRuns(
      run("2026-05-02", found("A", { answers: letters("yyyy") }), found("B", { category: "ngo" })),
      run(
        "2026-11-23",
        found("A", { answers: letters("yyyyyyyy") }),
        found("C", { category: null, answers: letters("n") }),
      ),
    );

    const of = ITEM_COUNT;
    expect(changes.completeness).toEqual([
      { category: "all", before: { answered: 4, of: 2 * of }, now: { answered: 9, of: 2 * of } },
      { category: "telecom", before: { answered: 4, of }, now: { answered: 8, of } },
      { category: "ngo", before: { answered: 0, of }, now: { answered: 0, of: 0 } },
      { category: null, before: { answered: 0, of: 0 }, now: { answered: 1, of } },
    ]);
  });
});
