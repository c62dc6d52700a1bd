import { MAP_COLUMNS, MAP_ZONES, type MapColumn } from "../../../../src/core/contract/columns";
import { LANGUAGES } from "../../../../src/core/guide/codes";
import { layoutMap } from "../../../../src/core/sheets/map/layoutMap";
import type { SheetPlan } from "../../../../src/core/model/plan";
import { auditOf, named, stakeholder, type StakeholderWish } from "../../../fixtures/core/audit";

const CONTEXT = { tableName: "PartnershipMap", matrixTableName: "PartnershipMatrix", userColumns: [] };

function partner(index: number, wish: StakeholderWish = {}): ReturnType<typeof stakeholder> {
  return stakeholder({ name: `Partner ${index}`, row: { table: "Acteurs", index }, category: "digital", ...wish });
}

const READY = { profile: "ready", quadrant: "ready", familiarity: 3, keenness: 3 } as const;

function column(plan: SheetPlan, id: MapColumn): readonly unknown[] {
  const cells = plan.tables[0]?.columns[MAP_COLUMNS.indexOf(id)]?.cells ?? [];
  return "formula" in cells ? [cells.formula] : cells;
}

/** Lines of each lane, by its code. */
function linesOf(plan: SheetPlan): Record<string, number> {
  const codes = column(plan, "code") as string[];
  return Object.fromEntries(codes.map((code, index) => [code, Number(column(plan, "slots")[index])]));
}

describe("the map", () => {
  it("has a lane for every category of the guide, as many lines as its fullest zone, and twelve at most", () => {
    const plan = layoutMap(auditOf(Array.from({ length: 40 }, (_, index) => partner(index, READY))), CONTEXT);

    expect(linesOf(plan)).toEqual({
      ...{ local_authority: 1, private_traditional: 1, telecom: 1, digital: 12, small_informal: 1 },
      ...{ social_economy: 1, ngo: 1, cbo: 1, citizens: 1, academia: 1 },
    });
    expect(plan.tables[0]?.rowCount).toBe(21);
  });

  it("keeps a lane short where hardly anybody has answered: all of them stand in one column then", () => {
    const plan = layoutMap(auditOf(Array.from({ length: 40 }, (_, index) => partner(index))), CONTEXT);

    expect(linesOf(plan).digital).toBe(3);
  });

  it("names the user's own kinds of bodies under their lane", () => {
    const own = [
      partner(0, { ...READY, ownKind: "Fab lab" }),
      partner(1, { ...READY, ownKind: "Community hub" }),
      partner(2, { ...READY, ownKind: "Community hub" }),
    ];
    const plan = layoutMap(auditOf(own, { language: "en" }), CONTEXT);
    const at = (column(plan, "code") as string[]).indexOf("digital");

    expect(column(plan, "category").slice(at, at + 3)).toEqual(["Digital firms", "Community hub, Fab lab", null]);
  });

  it("says the names of the run above 2,000 partners, nearest first, and that they are of that day", () => {
    const many = Array.from({ length: 2_001 }, (_, index) =>
      partner(index, { ...READY, ...(index === 7 ? { gains: named("profit") } : {}) }),
    );
    const plan = layoutMap(auditOf(many, { language: "en" }), CONTEXT);
    const at = (column(plan, "code") as string[]).indexOf("digital");
    const names = column(plan, "ready_6").slice(at, at + 12);

    expect([names[0], names[1], names.at(-1)]).toEqual(["Partner 7", "Partner 0", "+ 1990 others"]);
    expect(JSON.stringify(plan.cells[0])).toContain("Names are those of");
    expect(column(layoutMap(auditOf(many.slice(1)), CONTEXT), "ready_6")[0]).toContain("INDEX(");
  });

  it("starts a page with a lane or a section, never within one", () => {
    const each = ["local_authority", "telecom", "digital", "ngo", "academia"] as const;
    const plan = layoutMap(
      auditOf(
        each.flatMap((category, lane) =>
          Array.from({ length: 12 }, (_, index) => partner(100 * lane + index, { ...READY, category })),
        ),
      ),
      CONTEXT,
    );
    const slots = column(plan, "slot");
    const breaks = plan.print.pageBreaks ?? [];
    const inMap = breaks.filter((row) => row < 5 + slots.length);

    expect(inMap.length).toBeGreaterThan(0);
    expect(inMap.map((row) => slots[row - 5])).toEqual(inMap.map(() => 1));
  });

  it.each(LANGUAGES)(
    "has headers of its own, messages of 80 characters and formulas Excel takes, in %s",
    (language) => {
      const plan = layoutMap(auditOf([partner(0, READY), partner(1)], { language }), CONTEXT);
      const headers = plan.tables[0]?.columns.map(({ header }) => header) ?? [];
      const formulas = [
        ...MAP_ZONES.flatMap((zone) => column(plan, zone)),
        ...plan.cells.flatMap(({ cells }) =>
          cells.flat().flatMap((cell) => (typeof cell === "object" && cell !== null ? [cell.formula] : [])),
        ),
      ].map(String);

      expect(new Set(headers.map((header) => header.toLowerCase())).size).toBe(MAP_COLUMNS.length);
      for (const formula of formulas) expect(formula.length).toBeLessThan(8_000);
    },
  );
});
