import { keepNotes } from "../../../src/core/history/keepNotes";

const AVIS = { header: "Avis", numberFormat: "General", isCalculated: false } as const;

describe("keepNotes", () => {
  it("keeps the notes of a stakeholder that is gone, and leaves those of the others where they are", () => {
    const column = {
      ...AVIS,
      cells: new Map([
        ["T/a", "de A"],
        ["T/b", "de B"],
      ]),
    };
    const kept = keepNotes([column], [], { keys: new Set(["T/a"]) }, new Map([["T/b", "B"]]), "2026-11-23");

    expect(kept.notes).toEqual([{ date: "2026-11-23", key: "T/b", name: "B", column: "Avis", value: "de B" }]);
    expect(kept.userColumns[0]?.cells.get("T/a")).toBe("de A");
  });

  it("gives a note back to its empty cell when the stakeholder returns", () => {
    const note = { date: "2026-05-02", key: "T/b", name: "B", column: "Avis", value: "de B" };
    const back = keepNotes(
      [{ ...AVIS, cells: new Map() }],
      [note],
      { keys: new Set(["T/b"]) },
      new Map(),
      "2026-11-23",
    );

    expect(back.userColumns[0]?.cells.get("T/b")).toBe("de B");
    expect(back.notes).toEqual([]);
  });

  it("keeps it in the list where the cell is taken or the column is gone", () => {
    const note = { date: "2026-05-02", key: "T/b", name: "B", column: "Avis", value: "ancien" };
    const taken = keepNotes(
      [{ ...AVIS, cells: new Map([["T/b", "nouveau"]]) }],
      [note],
      { keys: new Set(["T/b"]) },
      new Map(),
      "x",
    );

    expect(taken.notes).toEqual([note]);
    expect(keepNotes([], [note], { keys: new Set(["T/b"]) }, new Map(), "x").notes).toEqual([note]);
  });

  it("keeps a formula of its own as text, not one that is the same in every row, nor the same note twice", () => {
    const column = { ...AVIS, cells: new Map([["T/a", { formula: "=1+1" }]]) };
    const calculated = { ...column, isCalculated: true };
    const note = { date: "2026-05-02", key: "T/b", name: "B", column: "Avis", value: "de B" };
    const again = { ...AVIS, cells: new Map([["T/b", "de B"]]) };

    expect(keepNotes([column], [], { keys: new Set() }, new Map(), "x").notes).toMatchObject([{ value: "=1+1" }]);
    expect(keepNotes([calculated], [], { keys: new Set() }, new Map(), "x").notes).toEqual([]);
    expect(keepNotes([again], [note], { keys: new Set() }, new Map(), "x").notes).toEqual([note]);
  });
});
