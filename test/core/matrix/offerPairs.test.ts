import { auditTables } from "../../../src/core/auditTables";
import { MOST_PAIRS, offerPairs } from "../../../src/core/matrix/offerPairs";
import type { Table } from "../../../src/core/model/table";
import { stakeholder, type StakeholderWish } from "../../fixtures/core/audit";

/** A partner by its two axes; 2 and more is keen or familiar. */
function partner(name: string, axes: string, wish: StakeholderWish): ReturnType<typeof stakeholder> {
  const [familiarity, keenness] = axes.split("").map(Number) as [0 | 1 | 2 | 3, 0 | 1 | 2 | 3];
  const quadrant = keenness >= 2 ? (familiarity >= 2 ? "ready" : "willing") : familiarity >= 2 ? "skilled" : "watch";
  return stakeholder({ name, familiarity, keenness, quadrant, ...wish });
}

const NOTED = { needsNoted: true } as const;

const TOWN = [
  partner("Agrilog", "33", {
    category: "digital",
    ...NOTED,
    needs: ["finance"],
    projects: ["Irrigation"],
    resources: { technical: "yes" },
  }),
  partner("Cartéo", "33", { category: "digital", needs: ["finance"], resources: { technical: "yes" } }),
  partner("Nomad", "31", { category: "digital", needs: ["finance"] }),
  partner("Val", "32", { category: "local_authority", projects: ["irrigation"], resources: { financial: "yes" } }),
  partner("Banque C", "13", {
    category: "private_traditional",
    roles: ["client", "funder"],
    resources: { financial: "yes" },
  }),
  partner("Sonaval", "32", { category: "telecom", needs: ["market"], resources: { data: "yes" } }),
  partner("Labo", "33", { category: "academia", ...NOTED, needs: ["data"], resources: { human: "yes" } }),
  partner("Mutuelle", "33", { category: "social_economy", resources: { financial: "unknown", data: "no" } }),
];

function pairsOf(partners: readonly ReturnType<typeof stakeholder>[], asOf = "2026-11-28"): string[] {
  return offerPairs({ stakeholders: partners, asOf }).map(
    ({ seeker, offer, provider, project }) =>
      `${seeker.name} ← ${offer} ← ${provider.name}${project === null ? "" : ` (${project})`}`,
  );
}

describe("offers and needs that answer each other", () => {
  it("are those worked out by hand: one project first, noted needs before the guide's, each partner once as long as others are there", () => {
    expect(pairsOf(TOWN)).toEqual([
      "Agrilog ← financial ← Val (Irrigation)",
      "Labo ← data ← Sonaval",
      "Cartéo ← financial ← Banque C",
      "Sonaval ← order ← Banque C",
    ]);
  });

  it("never rest on what is to ask, on who is not keen, or on who does not count", () => {
    const seeker = partner("Labo", "33", { category: "academia", ...NOTED, needs: ["data"] });
    const provider = { category: "telecom", resources: { data: "yes" } } as const;

    expect(pairsOf([seeker, partner("Ondal", "33", provider)])).toEqual(["Labo ← data ← Ondal"]);
    expect(pairsOf([seeker, partner("Ondal", "33", { ...provider, resources: { data: "unknown" } })])).toEqual([]);
    expect(pairsOf([seeker, partner("Ondal", "31", provider)])).toEqual([]);
    expect(pairsOf([seeker, partner("Ondal", "33", { ...provider, apart: "declined" })])).toEqual([]);
    expect(pairsOf([seeker, partner("Ondal", "33", { ...provider, twinOf: seeker.key })])).toEqual([]);
  });

  it("take the guide's word for what digital firms look for, unless the firm has it; a need that is noted counts all the same", () => {
    const bank = partner("Banque C", "33", { category: "private_traditional", resources: { financial: "yes" } });
    const rich = { category: "digital", needs: ["finance"], resources: { financial: "yes" } } as const;

    expect(pairsOf([partner("Riche", "33", rich), bank])).toEqual([]);
    expect(pairsOf([partner("Riche", "33", { ...rich, ...NOTED }), bank])).toEqual(["Riche ← financial ← Banque C"]);
  });

  it("come after others where both name projects and none is the same", () => {
    const bank = (name: string, projects: readonly string[]): ReturnType<typeof stakeholder> =>
      partner(name, "33", { category: "private_traditional", projects, resources: { financial: "yes" } });
    const seeker = partner("Agrilog", "33", {
      category: "digital",
      ...NOTED,
      needs: ["finance"],
      projects: ["Irrigation"],
    });

    expect(pairsOf([seeker, bank("Loin", ["Vélos"]), bank("Ouverte", [])])).toEqual(["Agrilog ← financial ← Ouverte"]);
    expect(pairsOf([seeker, bank("Loin", ["Vélos"]), bank("Partout", ["*"])])).toEqual([
      "Agrilog ← financial ← Partout (Irrigation)",
    ]);
  });

  it("say until when to ask by the first day that is noted and not past", () => {
    const seeker = partner("Labo", "33", { category: "academia", ...NOTED, needs: ["data"], dueDate: 46400 });
    const by = (dueDate: number): unknown =>
      offerPairs({
        stakeholders: [seeker, partner("Ondal", "33", { resources: { data: "yes" }, dueDate })],
        asOf: "2026-11-28",
      })[0]?.by;

    expect([by(46380), by(46390), by(46300)]).toEqual([46380, 46390, 46400]);
  });

  it("are at most twenty, nobody named more than twice on a side, in a list of thousands", () => {
    const many = Array.from({ length: 3_000 }, (_, index) =>
      partner(`P${index}`, "33", {
        category: index % 2 === 0 ? "digital" : "private_traditional",
        needs: index % 2 === 0 ? ["finance"] : [],
        resources: { financial: index % 2 === 0 ? "no" : "yes" },
      }),
    );
    const pairs = offerPairs({ stakeholders: many, asOf: "2026-11-28" });

    expect(pairs).toHaveLength(MOST_PAIRS);
    expect(new Set(pairs.map(({ provider }) => provider.name)).size).toBe(MOST_PAIRS);
  });
});

describe("the needs of a row", () => {
  it("are noted where its cell says one that is known, and else those the guide states", () => {
    const table: Table = {
      ...{ name: "Partners", sheet: "List", origin: { row: 0, column: 0 } },
      headers: ["Stakeholder", "Category", "Needs"],
      rows: [
        ["Agrilog", "Digital sector", "funding; customers"],
        ["Cartéo", "Digital sector", null],
        ["Visio", "Digital sector", "peace and quiet"],
      ],
      ...{ hiddenRows: [], numberFormats: [], hasTotals: false },
    };
    const audit = auditTables([table], {
      ...{ asOf: "2026-11-28", language: "en" },
      ...{ pinned: [], chosen: null, skipped: [] },
    });

    expect(audit.stakeholders.map(({ needs, needsNoted }) => [needs, needsNoted])).toEqual([
      [["finance", "market"], true],
      [["finance"], undefined],
      [["finance"], undefined],
    ]);
  });
});
