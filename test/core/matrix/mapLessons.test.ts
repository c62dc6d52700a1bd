import { findGaps } from "../../../src/core/matrix/findGaps";
import { mapLessons } from "../../../src/core/matrix/mapLessons";
import type { Category, Profile } from "../../../src/core/guide/codes";
import { stakeholder } from "../../fixtures/core/audit";

/** Partners by category and profile, written as letters: r ready, w willing, s skilled, l watch, a to ask. */
function partners(category: Category | null, profiles: string): ReturnType<typeof stakeholder>[] {
  const of: Readonly<Record<string, Profile>> = { r: "ready", w: "willing", s: "skilled", l: "watch", a: "ask" };
  return Array.from(profiles).map((letter, index) =>
    stakeholder({
      ...{ name: `${category ?? "none"} ${profiles} ${index}`, category, profile: of[letter] ?? "ask" },
      row: { table: `${category ?? "none"}${profiles}`, index },
    }),
  );
}

function found(all: readonly ReturnType<typeof stakeholder>[]): Parameters<typeof mapLessons>[0] {
  return { stakeholders: all, gaps: findGaps(all, { asOf: "2026-11-28", tablesWithFollowUp: new Set() }) };
}

describe("what the map teaches", () => {
  it("is worked out by share: the closest lane, whom to give a reason, whom to accompany, whom to ask, who is missing", () => {
    // Ready: 2 of 3 digital against 3 of 6 public; skilled: 2 of 4 telecoms; willing: 1 of 3 digital against 1 of 2 community groups.
    const audit = found([
      ...partners("local_authority", "rrrlaa"),
      ...partners("digital", "rrw"),
      ...partners("telecom", "ssll"),
      ...partners("cbo", "wl"),
    ]);
    const absent = audit.gaps.filter(({ kind }) => kind === "empty-category").map(({ category }) => category);

    expect(absent).toHaveLength(6);
    expect(mapLessons(audit)).toEqual([
      { kind: "closest", category: "digital", count: 2, of: 3 },
      { kind: "skilled", category: "telecom", count: 2, of: 4 },
      { kind: "willing", category: "cbo", count: 1, of: 2 },
      { kind: "ask", count: 2, of: 15 },
      { kind: "absent", categories: absent },
    ]);
  });

  it("says nothing of a lane with one partner, and of equal shares prefers the lane with more partners", () => {
    const lessons = mapLessons(
      found([...partners("digital", "r"), ...partners("ngo", "rl"), ...partners("academia", "rrll")]),
    );

    expect(lessons[0]).toEqual({ kind: "closest", category: "academia", count: 2, of: 4 });
  });

  it("never calls a category absent while some partner's category was not read", () => {
    const kinds = mapLessons(found([...partners("digital", "rr"), ...partners(null, "r")])).map(({ kind }) => kind);

    expect(kinds).toContain("unseen");
    expect(kinds).not.toContain("absent");
  });
});
