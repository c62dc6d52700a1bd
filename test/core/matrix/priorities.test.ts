import fc from "fast-check";

import { auditTables } from "../../../src/core/auditTables";
import { LANGUAGES } from "../../../src/core/guide/codes";
import { expectedGrade } from "../../../src/core/guide/categories";
import { askNext } from "../../../src/core/matrix/askNext";
import { gatherGaps } from "../../../src/core/matrix/gatherGaps";
import { countedOf } from "../../../src/core/matrix/resourcesByCategory";
import { gapMessage } from "../../../src/core/messages/messages";
import { summaryLines } from "../../../src/core/messages/summary";
import type { Audit } from "../../../src/core/model/audit";
import type { Cell, Table } from "../../../src/core/model/table";
import { whatIsMissing, whoWeHave } from "../../../src/core/sheets/summary/summaryContent";

const HEADERS = [
  "Stakeholder",
  "Category",
  "Familiarity",
  "Keenness",
  "Expected gain",
  "Financial resources",
  "Technical resources",
  "Human resources",
  "Data",
  "Means of commitment",
  "Partnership status",
  "Agreement end",
] as const;

type Row = readonly Cell[];

function audit(rows: readonly Row[], headers: readonly string[] = HEADERS): Audit {
  const table: Table = {
    ...{ name: "Partners", sheet: "List", origin: { row: 0, column: 0 } },
    ...{ headers, rows, hiddenRows: [], numberFormats: [], hasTotals: false },
  };
  return auditTables([table], { asOf: "2026-11-28", language: "en", pinned: [], chosen: null, skipped: [] });
}

/** A row by its name, category, the two axes, and resources as letters: y, n, or ? for to ask. */
function row(name: string, category: string | null, axes: string, resources: string, status: Cell = null): Row {
  const scale = (letter: string | undefined): Cell => (letter === "?" || letter === undefined ? null : Number(letter));
  const answers = resources.split(/(?=.)/).map((letter) => ({ y: "yes", n: "no" })[letter] ?? null);
  return [name, category, scale(axes[0]), scale(axes[1]), null, ...answers, null, status, null];
}

describe("the order of what is missing", () => {
  it("is that of the rules: agreements soon, empty, expected, missed, means, plausible, single source", () => {
    const result = audit([
      row("Ondal", "Telecom", "33", "ynyn"),
      row("Fibrance", "Telecom", "00", "yny?"),
      row("Bank of Mere", "Traditional private sector", "00", "nyyy"),
      row("Mere Mills", "Traditional private sector", "00", "yyyy"),
      row("Pixel", "Digital sector", "00", "????"),
      [...row("Clean Streets", "NGO", "00", "nyyn").slice(0, 11), "31/12/2026"],
      [...row("Green Hand", "NGO", "00", "nyyn").slice(0, 11), "30/06/2027"],
    ]);
    const listed = new Set(result.stakeholders.map(({ category }) => category));
    const told = result.gaps.filter(({ category, kind }) => kind === "empty-category" || listed.has(category));

    expect(told.map(({ kind, category, resource }) => [kind, category, resource].join(" "))).toEqual([
      "agreement-ending ngo ",
      "empty-category local_authority ",
      "empty-category small_informal ",
      "empty-category social_economy ",
      "empty-category cbo ",
      "empty-category citizens ",
      "empty-category academia ",
      "never-asked telecom data",
      "never-asked digital technical",
      "expectation-missed private_traditional financial",
      "expectation-missed telecom data",
      "no-incentive telecom ",
      "confirmed-gap telecom technical",
      "confirmed-gap ngo data",
      "never-asked digital human",
      "never-asked digital data",
      "single-source private_traditional financial",
      "agreement-ending ngo ",
    ]);
  });

  it("tells no gap for what a category is not to be asked first", () => {
    const { gaps } = audit([row("Residents", "Citizens", "??", "????"), row("Pixel", "Digital sector", "33", "nyyy")]);

    expect(
      gaps.filter(({ resource, category }) => resource !== null && expectedGrade(category, resource) === 0),
    ).toEqual([]);
  });
});

describe("what is missing, as people read it", () => {
  it.each([
    ["en", "Telecoms: nothing known yet (5 to ask) · data first, then technical resources."],
    [
      "fr",
      "Télécommunications\u00a0: rien de connu pour l’instant (5 à interroger) · d’abord données, puis ressources techniques.",
    ],
  ] as const)(
    "is one line with the two questions that matter where nothing of a category is known, in %s",
    (language, line) => {
      const { gaps } = audit([1, 2, 3, 4, 5].map((n) => row(`Telecom ${n}`, "Telecom", "??", "????")));
      const lines = gatherGaps(gaps).filter(({ category }) => category === "telecom");

      expect(lines.map((gap) => gapMessage(gap, language))).toEqual([line]);
    },
  );

  it("is one line for all categories nobody is listed of", () => {
    const [line] = gatherGaps(audit([row("Ondal", "Telecom", "33", "yyyy")]).gaps);

    expect(line === undefined ? "" : gapMessage(line, "en")).toBe(
      "No stakeholder listed: Public bodies, Traditional private, Digital firms, Small entrepreneurs, Social economy, NGOs, " +
        "Community groups, Citizens and users, Universities, schools. Who could speak for them?",
    );
  });

  it("is at most ten lines on a summary, with the number of the others, in one order everywhere", () => {
    const categories = ["Telecom", "NGO", "Digital sector", "University", "Traditional private sector"];
    const rows = categories.flatMap((category) => [
      row(`${category} A`, category, "33", "nnnn"),
      row(`${category} B`, category, "11", "nnnn"),
    ]);
    const result = audit(rows);
    const told = gatherGaps(result.gaps);
    const lines = summaryLines(result, { file: "partners.xlsx", written: null, remarks: [] });
    const start = lines.indexOf("What is missing") + 1;
    const section = lines.slice(start, lines.indexOf("", start));

    expect(told.length).toBeGreaterThan(10);
    for (const [index, gap] of told.slice(0, 10).entries()) expect(section[index]).toContain(gapMessage(gap, "en"));
    expect(section.slice(10)).toEqual([`  … and ${told.length - 10} more gaps in the workbook’s data`]);
    expect(whatIsMissing(result).lines.at(-1)?.text).toContain(`${told.length - 9} more`);
    expect(whatIsMissing(result).lines.length).toBe(10);
  });
});

describe("whom to ask next", () => {
  const asked = (rows: readonly Row[]): string[] =>
    askNext(audit(rows).stakeholders).map(({ stakeholder, items }) => `${stakeholder.name}: ${items[0] ?? ""}`);

  it("begins with expected resources of keen and familiar partners, then the axes, then plausible resources", () => {
    const rows = [
      row("Plausible", "NGO", "33", "ny?y"),
      row("Axes", "NGO", "??", "nyyy"),
      row("Expected", "Telecom", "33", "yyy?"),
      row("Money", "NGO", "33", "?yyy"),
    ].map((own) => own.map((cell, index) => (index === 4 ? "efficiency" : index === 9 ? "pilot action" : cell)));

    expect(asked(rows)).toEqual([
      "Expected: resource_data",
      "Axes: familiarity",
      "Plausible: resource_human",
      "Money: resource_financial",
    ]);
  });

  it("puts the most familiar and keenest first, and never asks for money first where none is to be expected", () => {
    const rows = [
      row("Second", "Telecom", "23", "yyy?"),
      row("First", "Telecom", "33", "yyy?"),
      row("Residents", "Citizens", "33", "????"),
    ];
    const items = askNext(audit(rows).stakeholders).at(-1)?.items ?? [];

    expect(asked(rows)).toEqual(["First: resource_data", "Second: resource_data", "Residents: resource_human"]);
    expect(items.slice(-2)).toEqual(["resource_technical", "resource_financial"]);
  });
});

describe("ready for a pilot", () => {
  it("is said with five answers of eight; with fewer a partner is promising and to be asked first", () => {
    const result = audit([row("Known", "Telecom", "33", "yyy?"), row("Hardly known", "Telecom", "33", "yy??")]);
    const lines = whoWeHave(result).filter(({ profile }) => profile === "ready" || profile === "promising");

    expect(lines.map(({ label, text }) => `${label}: ${text}`)).toEqual([
      "1 ready: Known",
      "1 promising: ask first – Hardly known",
    ]);
    expect(result.stakeholders.map(({ quadrant }) => quadrant)).toEqual(["ready", "ready"]);
  });
});

const CATEGORY_WORDS = ["Telecom", "NGO", "Digital sector", "University", "Citizens", "Local authority", null, "quxx"];
const anyRow = fc
  .record({
    category: fc.constantFrom(...CATEGORY_WORDS),
    axes: fc.stringMatching(/^[0-3?]{2}$/),
    resources: fc.stringMatching(/^[yn?]{4}$/),
    status: fc.constantFrom("Active", "Declined", null),
  })
  .map(
    ({ category, axes, resources, status }) =>
      (name: string) =>
        row(name, category, axes, resources, status),
  );
const anyRows = fc
  .array(anyRow, { minLength: 1, maxLength: 12 })
  .map((makers) => makers.map((make, index) => make(`Partner ${"abcdefghijkl"[index] ?? ""}x`)));
const RUNS = { numRuns: 60 };

const asSets = ({ gaps }: Audit): string[] =>
  gaps.map(({ kind, category, resource, stakeholders, ask, counts }) =>
    JSON.stringify([kind, category, resource, [...stakeholders].sort(), [...ask].sort(), counts]),
  );
const toAskLines = ({ gaps }: Audit): string[] =>
  gatherGaps(gaps)
    .filter(({ kind }) => kind === "never-asked")
    .map(({ category }) => category ?? "");

describe("laws", () => {
  it("the order of the rows does not matter", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const [one, other] = [audit(rows), audit([...rows].reverse())];
        expect(asSets(other).sort()).toEqual(asSets(one).sort());
        const names = (result: Audit): string[] =>
          askNext(result.stakeholders).map(({ stakeholder }) => stakeholder.name);
        expect(names(other)).toEqual(names(one));
      }),
      RUNS,
    );
  });

  it("one more answer never adds a line of what is to ask", () => {
    fc.assert(
      fc.property(anyRows, fc.nat(), fc.constantFrom("yes", "no"), (rows, seed, answer) => {
        const open = rows.flatMap((own, at) =>
          [5, 6, 7, 8].filter((column) => own[column] === null).map((column) => ({ at, column })),
        );
        const chosen = open[seed % Math.max(1, open.length)];
        if (chosen === undefined) return;
        const after = rows.map((own, at) =>
          at === chosen.at ? own.map((cell, column) => (column === chosen.column ? answer : cell)) : own,
        );
        const before = new Set(toAskLines(audit(rows)));
        expect(toAskLines(audit(after)).filter((line) => !before.has(line))).toEqual([]);
      }),
      RUNS,
    );
  });

  it("a partner who declined changes neither whom to ask nor a count", () => {
    fc.assert(
      fc.property(anyRows, anyRow, (rows, make) => {
        const declined = make("Somebody else").map((cell, column) => (column === 10 ? "Declined" : cell));
        const [one, other] = [audit(rows), audit([...rows, declined])];
        const asks = ({ stakeholders }: Audit): unknown =>
          askNext(stakeholders).map(({ stakeholder: { name }, items }) => [name, items]);
        expect(asks(other)).toEqual(asks(one));
        expect(other.completeness).toEqual(one.completeness);
        expect(other.resourcesByCategory).toEqual(one.resourcesByCategory);
      }),
      RUNS,
    );
  });

  it("numbers in sentences are those of the counts, in every language", () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...LANGUAGES), (rows, language) => {
        const result = audit(rows);
        for (const gap of gatherGaps(result.gaps)) {
          const own = result.resourcesByCategory.find(({ category }) => category === gap.category);
          const { counts, doubt, resource } = gap;
          const allowed = new Set<number>([
            ...(counts === null ? [] : [counts.yes, counts.no, counts.unknown]),
            ...(doubt === undefined ? [] : [doubt.unread, doubt.of]),
            ...[gap.apart ?? 0, gap.stakeholders.length, gap.stakeholders.length - 3, gap.ask.length - 3],
          ]);
          const numbers = gapMessage(gap, language).match(/\d+/g) ?? [];
          expect(numbers.map(Number).filter((number) => !allowed.has(number))).toEqual([]);
          if (counts !== null && resource !== null) expect(own?.resources[resource]).toEqual(counts);
          if (doubt !== undefined) expect(doubt.of).toBe(countedOf(result.stakeholders).length);
        }
      }),
      RUNS,
    );
  });

  it("no sentence denies its neighbour: empty, unclear, to ask, confirmed and single source exclude each other", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { gaps, resourcesByCategory } = audit(rows);
        const subjects = gaps
          .filter(({ kind }) => ["confirmed-gap", "never-asked", "single-source"].includes(kind))
          .map(({ category, resource }) => `${category ?? ""} ${resource ?? ""}`);
        expect(new Set(subjects).size).toBe(subjects.length);
        for (const { kind, category } of gaps) {
          const listed = resourcesByCategory.find((own) => own.category === category)?.stakeholders ?? 0;
          if (kind === "empty-category" || kind === "unclear-category") expect(listed).toBe(0);
          if (kind === "never-asked") expect(listed).toBeGreaterThan(0);
        }
        const kinds = new Set(gaps.map(({ kind }) => kind));
        expect(kinds.has("empty-category") && resourcesByCategory.some(({ category }) => category === null)).toBe(
          false,
        );
      }),
      RUNS,
    );
  });
});
