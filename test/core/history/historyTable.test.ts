import fc from "fast-check";

import { EMPTY_HISTORY, type History, type Snapshot } from "../../../src/core/history/history";
import { historyRows, parseHistory } from "../../../src/core/history/historyTable";
import { lastSnapshot, snapshotBefore, withSnapshot } from "../../../src/core/history/snapshot";
import { CATEGORIES, ITEM_COUNT, QUADRANTS } from "../../../src/core/guide/codes";
import { HISTORY_COLUMNS } from "../../../src/core/contract/columns";

/** Nobody was asked anything. */
const NOTHING = "?".repeat(ITEM_COUNT);

function cellsOf(history: History) {
  return historyRows(history).map((row) => HISTORY_COLUMNS.map((column) => row[column]));
}

function sorted(history: History): History {
  const byKey = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : 1);
  return {
    ...history,
    snapshots: history.snapshots.map(({ stakeholders, ...run }) => ({
      ...run,
      stakeholders: [...stakeholders].sort(byKey),
    })),
  };
}

const stakeholder = fc.record({
  key: fc.constantFrom("T/a", "T/b", "T/c", "T/d#2"),
  name: fc.constantFrom("A", "Ä b", "ع"),
  category: fc.constantFrom(...CATEGORIES, null),
  quadrant: fc.constantFrom(...QUADRANTS),
  answers: fc.constantFrom("y".repeat(ITEM_COUNT), "?nyn".padEnd(ITEM_COUNT, "?"), NOTHING),
});

const history = fc
  .uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 8 })
  .chain((days) =>
    fc.tuple(
      ...days
        .sort((a, b) => a - b)
        .map((day) =>
          fc.uniqueArray(stakeholder, { selector: ({ key }) => key, maxLength: 4 }).map((stakeholders) => ({
            date: `2026-02-${String(day).padStart(2, "0")}`,
            stakeholders: stakeholders.map((own) => ({ ...own, written: "" })),
          })),
        ),
    ),
  )
  // The last day may have had a run before its last one.
  .chain((runs) => fc.boolean().map((isAgain) => (isAgain ? withSecondRun(runs) : runs)))
  .map((snapshots): History => ({ ...EMPTY_HISTORY, snapshots }));

function withSecondRun(runs: readonly Snapshot[]): Snapshot[] {
  const [last, before] = [runs.at(-1), runs.at(-2)];
  if (last === undefined) return [];
  return [
    ...runs.slice(0, -1),
    { date: last.date, stakeholders: before?.stakeholders ?? [] },
    { ...last, isAgain: true },
  ];
}

describe("historyRows and parseHistory", () => {
  it("give back any history, whatever came, went and came back", () => {
    fc.assert(
      fc.property(history, (own) => {
        expect(sorted(parseHistory(cellsOf(own)))).toEqual(sorted(own));
      }),
    );
  });

  it("keep a steady stakeholder in one row over all runs", () => {
    const stakeholders = [
      { key: "T/a", name: "A", category: null, quadrant: "ask", answers: NOTHING, written: "" },
    ] as const;
    const snapshots = Array.from({ length: 24 }, (_, index) => ({
      date: `2026-02-${String(index + 1).padStart(2, "0")}`,
      stakeholders,
    }));

    expect(historyRows({ ...EMPTY_HISTORY, snapshots }).filter(({ kind }) => kind === "stakeholder")).toHaveLength(1);
  });

  it("keep checksums of the last run only, replaced cells and notes", () => {
    const stakeholders = [
      { key: "T/a", name: "A", category: "telecom", quadrant: "ask", answers: NOTHING, written: "AAAA" },
    ] as const;
    const own: History = {
      snapshots: [
        { date: "2026-02-01", stakeholders },
        { date: "2026-02-02", stakeholders },
      ],
      replaced: [
        { date: "2026-02-02", key: "T/a", name: "A", column: "Données", value: "✓" },
        { date: "2026-02-02", key: "", name: "x", column: null, value: "x | y" },
      ],
      notes: [{ date: "2026-02-02", key: "T/z", name: "Z", column: "Avis", value: "à rappeler" }],
    };
    const read = parseHistory(cellsOf(own));

    expect(lastSnapshot(read)?.stakeholders[0]?.written).toBe("AAAA");
    expect([read.replaced, read.notes]).toEqual([own.replaced, own.notes]);
  });

  it("read what a version with fewer questions kept: what it did not ask is to ask", () => {
    const day = 46_000;
    const row = (answers: string) => ["stakeholder", day, day, "A", "telecom", "ready", answers, null, null, "T/a"];
    const answersIn = (answers: string): string | undefined =>
      parseHistory([["run", day], row(answers)]).snapshots[0]?.stakeholders[0]?.answers;

    expect(answersIn("yn?y")).toBe("yn?y".padEnd(ITEM_COUNT, "?"));
    expect(answersIn("y".repeat(ITEM_COUNT))).toBe("y".repeat(ITEM_COUNT));
    // A version with more questions wrote it.
    expect(answersIn("n".repeat(ITEM_COUNT + 3))).toBe("n".repeat(ITEM_COUNT));
    expect(answersIn("yes")).toBeUndefined();
  });

  it("leave out rows nobody can read", () => {
    expect(
      parseHistory([["run", "x"], ["stakeholder", 46000, 46000, "A", "telecom", "nope", NOTHING, null, null, "k"], []]),
    ).toEqual(EMPTY_HISTORY);
  });
});

describe("withSnapshot", () => {
  const snapshot = (date: string): Snapshot => ({ date, stakeholders: [] });

  it("keeps the first run of the last day and its last one, of other days the last, and 24 days", () => {
    const days = Array.from({ length: 30 }, (_, index) => `2026-01-${String(index + 1).padStart(2, "0")}`);
    const full = days.reduce((own, date) => withSnapshot(own, snapshot(date)), EMPTY_HISTORY);
    const again = withSnapshot(full, snapshot("2026-01-30"));

    expect(full.snapshots.map(({ date }) => date)).toEqual(days.slice(6));
    const third = withSnapshot(again, snapshot("2026-01-30"));
    const next = withSnapshot(third, snapshot("2026-01-31"));
    expect(again.snapshots.slice(-2)).toEqual([snapshot("2026-01-30"), { ...snapshot("2026-01-30"), isAgain: true }]);
    expect(again.snapshots).toHaveLength(25);
    expect(third).toEqual(again);
    expect(next.snapshots.map(({ date }) => date)).toEqual([...days.slice(7), "2026-01-31"]);
    expect(snapshotBefore(full, "2026-01-30")?.date).toBe("2026-01-29");
    expect(snapshotBefore(full, "2026-01-07")?.isAgain).toBeUndefined();
    expect(snapshotBefore(full, "2026-01-06")).toBeNull();
  });

  it("compares with the first run of the day where there is no earlier day, unless it may be a broken one", () => {
    const runs = { snapshots: [snapshot("2026-01-30")] };

    expect(snapshotBefore(runs, "2026-01-30")).toEqual(snapshot("2026-01-30"));
    expect(snapshotBefore({ ...runs, isWhole: false }, "2026-01-30")).toBeNull();
    const broken = withSnapshot(EMPTY_HISTORY, snapshot("2026-01-30"), { ...runs, isWhole: false });
    expect(broken.snapshots).toEqual([snapshot("2026-01-30")]);
    // A second one was only begun over a first one that was whole.
    const again = withSnapshot({ ...EMPTY_HISTORY, ...runs }, snapshot("2026-01-30"));
    expect(snapshotBefore({ ...again, isWhole: false }, "2026-01-30")).toEqual(snapshot("2026-01-30"));
  });

  it("forgets older runs of very long tables earlier, never the last one", () => {
    const long = (date: string): Snapshot => ({
      date,
      stakeholders: Array.from({ length: 40_000 }, (_, index) => ({
        key: String(index),
        name: "A",
        category: null,
        quadrant: "ask",
        answers: NOTHING,
        written: "",
      })),
    });
    const own = [long("2026-01-01"), long("2026-01-02")].reduce((all, next) => withSnapshot(all, next), EMPTY_HISTORY);

    expect(own.snapshots.map(({ date }) => date)).toEqual(["2026-01-02"]);
  });
});
