import { auditTables } from "../../../src/core/auditTables";
import { signFindings, withFindingAnswer, type SettledFinding } from "../../../src/core/memory/settledFindings";
import { NO_CHOICES } from "../../../src/core/memory/choices";
import { formatChoices, parseChoices } from "../../../src/core/memory/savedChoices";
import { caveats } from "../../../src/core/messages/caveats";
import { findingMessage } from "../../../src/core/messages/messages";
import { summaryLines } from "../../../src/core/messages/summary";
import type { Audit } from "../../../src/core/model/audit";
import type { FindingKind } from "../../../src/core/model/finding";
import type { Cell, Table } from "../../../src/core/model/table";

const HEADERS = ["Acteur", "Type", "Données"];
const ROWS: readonly (readonly Cell[])[] = [
  ["Clic et Lien", "Université Gaston Berger", "oui"],
  ["Ondal", "Télécoms", null],
  ["CLIC ET LIEN", "Université Gaston Berger", null],
];

function tableOf(rows: readonly (readonly Cell[])[], name = "Acteurs"): Table {
  const origin = { row: 0, column: 0 };
  return { name, sheet: "Liste", origin, headers: HEADERS, rows, hiddenRows: [], numberFormats: [], hasTotals: false };
}

function audit(
  table: Table,
  settled: readonly SettledFinding[] = [],
  confirmed: readonly SettledFinding[] = [],
): Audit {
  return auditTables([table], {
    asOf: "2026-11-28",
    language: "en",
    pinned: [],
    chosen: null,
    skipped: [],
    settled,
    confirmed,
  });
}

/** What would be kept of the findings of a kind. */
function signed(table: Table, kind: FindingKind): readonly SettledFinding[] {
  const { findings, stakeholders } = audit(table);
  return signFindings(findings, { stakeholders, tables: [table] }).filter((own) => own.kind === kind);
}

const countOf = ({ findings, settled = [] }: Audit, kind: FindingKind): [open: number, settled: number] => [
  findings.filter((own) => own.kind === kind).length,
  settled.filter((own) => own.kind === kind).length,
];

describe("a finding that was settled", () => {
  it("counts no more and is listed apart", () => {
    const table = tableOf(ROWS);
    const settled = signed(table, "category-inferred");
    expect(settled).toHaveLength(1);
    expect(countOf(audit(table), "category-inferred")).toEqual([1, 0]);
    expect(countOf(audit(table, settled), "category-inferred")).toEqual([0, 1]);
  });

  it("makes two bodies of two rows of one name: they are not counted as listed twice", () => {
    const table = tableOf(ROWS);
    const settled = signed(table, "duplicate-name");
    expect(settled).toHaveLength(2);
    expect(audit(table).notCounted.duplicates).toBe(1);
    expect(caveats(audit(table))).toContainEqual(expect.stringContaining("1 may be listed twice"));

    const after = audit(table, settled);
    expect(countOf(after, "duplicate-name")).toEqual([0, 2]);
    expect(after.notCounted.duplicates).toBe(0);
    expect(caveats(after).join()).not.toContain("twice");
  });

  it("leaves a third row of the name in doubt", () => {
    const settled = signed(tableOf(ROWS), "duplicate-name");
    const after = audit(tableOf([...ROWS, ["Clic et Lien", "ONG", null]]), settled);

    expect(countOf(after, "duplicate-name")).toEqual([1, 2]);
    expect(after.notCounted.duplicates).toBe(1);
  });

  it("comes back when its cell changes, or what is made of it, and stays settled when rows move", () => {
    const settled = [...signed(tableOf(ROWS), "duplicate-name"), ...signed(tableOf(ROWS), "category-inferred")];
    const moved = audit(tableOf([["Fablab", "ONG", "non"], ...ROWS]), settled);
    expect(countOf(moved, "duplicate-name")).toEqual([0, 2]);
    expect(countOf(moved, "category-inferred")).toEqual([0, 1]);

    const [first, second, third] = ROWS;
    const renamed = tableOf([first ?? [], second ?? [], ["Clic et lien SA", "Université du Lac", null]]);
    expect(countOf(audit(renamed, settled), "duplicate-name")).toEqual([1, 1]);
    const retyped = tableOf([[third?.[0] ?? null, "Université du Lac", "oui"], second ?? []]);
    expect(countOf(audit(retyped, settled), "category-inferred")).toEqual([1, 0]);
  });

  it("of a row without a name is that of the row as it stands", () => {
    const nameless = tableOf([...ROWS, [null, "ONG", "oui"]]);
    const settled = signed(nameless, "missing-name");
    expect(settled).toHaveLength(1);
    expect(countOf(audit(nameless, settled), "missing-name")).toEqual([0, 1]);
    expect(countOf(audit(tableOf([[null, "ONG", "oui"], ...ROWS]), settled), "missing-name")).toEqual([0, 1]);
    expect(countOf(audit(tableOf([...ROWS, [null, "Banque", "oui"]]), settled), "missing-name")).toEqual([1, 0]);
  });

  it("of blank cells comes back when there are more of them", () => {
    const blank = (name: string): readonly Cell[] => [name, null, "oui"];
    const settled = signed(tableOf([...ROWS, blank("A"), blank("B")]), "unknown-category");
    expect(countOf(audit(tableOf([blank("B"), ...ROWS, blank("A")]), settled), "unknown-category")).toEqual([0, 1]);
    const more = tableOf([...ROWS, blank("A"), blank("B"), blank("C")]);
    expect(countOf(audit(more, settled), "unknown-category")).toEqual([1, 0]);
  });

  it("holds in its own table only, whose name has no case", () => {
    const settled = signed(tableOf(ROWS), "category-inferred");
    expect(countOf(audit(tableOf(ROWS, "ACTEURS"), settled), "category-inferred")).toEqual([0, 1]);
    expect(countOf(audit(tableOf(ROWS, "Autres"), settled), "category-inferred")).toEqual([1, 0]);
  });

  it("is told in the printed summary, and nothing is told where there is none", () => {
    const table = tableOf(ROWS);
    const context = { file: "a.xlsx", written: null, remarks: [] };
    expect(summaryLines(audit(table), context).join("\n")).not.toContain("Set aside by you");
    const lines = summaryLines(audit(table, signed(table, "duplicate-name")), context).join("\n");
    expect(lines).toContain("Set aside by you: 2");
    expect(lines).not.toContain("Same name twice");
  });
});

describe("rows that were confirmed to be one body", () => {
  const confirmed = (table: Table): Audit => {
    const signs = signed(table, "duplicate-name");
    const choices = parseChoices(formatChoices(withFindingAnswer(NO_CHOICES, signs, "confirmed")));
    return audit(table, choices.settled, choices.confirmed);
  };
  const messages = (own: Audit): string[] =>
    own.findings.filter(({ kind }) => kind === "duplicate-name").map((finding) => findingMessage(finding, "en"));

  it("stay a finding that says so, and count as they did", () => {
    const [before, after] = [audit(tableOf(ROWS)), confirmed(tableOf(ROWS))];

    expect(messages(after)).toHaveLength(2);
    for (const message of messages(after)) expect(message).toContain("as you have confirmed");
    for (const message of messages(before)) expect(message).not.toContain("confirmed");
    const counts = ({ completeness, resourcesByCategory, notCounted, stakeholders }: Audit): unknown => [
      ...[completeness, resourcesByCategory, notCounted],
      stakeholders.map(({ twinOf }) => twinOf),
    ];
    expect(counts(after)).toEqual(counts(before));
  });

  it("are asked about again once one of them has another name", () => {
    const renamed = tableOf([["Clic du Val", "ONG", null], ...ROWS.slice(1), ["Clic du Val", "ONG", null]]);
    const signs = signed(tableOf(ROWS), "duplicate-name");

    expect(messages(audit(renamed, [], signs))).toHaveLength(2);
    expect(messages(audit(renamed, [], signs)).join()).not.toContain("confirmed");
  });

  it("are said to be two bodies by the later answer, never both at once", () => {
    const signs = signed(tableOf(ROWS), "duplicate-name");
    const both = withFindingAnswer(withFindingAnswer(NO_CHOICES, signs, "confirmed"), signs, "aside");

    expect([both.settled, both.confirmed]).toEqual([signs, []]);
    expect(withFindingAnswer(both, signs, null)).toEqual(NO_CHOICES);
  });
});

describe("what is kept of settled findings", () => {
  it("names nobody and repeats no cell", () => {
    const settled = [...signed(tableOf(ROWS), "duplicate-name"), ...signed(tableOf(ROWS), "category-inferred")];
    const kept = formatChoices(withFindingAnswer(NO_CHOICES, settled, "aside"));
    expect(kept).not.toMatch(/clic|lien|gaston|berger/i);
  });

  it("can be taken back, is held once, and gives way to newer ones when it is too much", () => {
    const [one, two] = signed(tableOf(ROWS), "duplicate-name") as [SettledFinding, SettledFinding];
    const twice = withFindingAnswer(
      withFindingAnswer(NO_CHOICES, [one, two], "aside"),
      [{ ...one, table: "ACTEURS" }],
      "aside",
    );
    expect(twice.settled).toEqual([two, { ...one, table: "ACTEURS" }]);
    expect(withFindingAnswer(twice, [one], null).settled).toEqual([two]);

    const many = Array.from({ length: 10_200 }, (_, index) => ({ ...one, sign: String(index) }));
    const kept = withFindingAnswer(NO_CHOICES, many, "aside").settled;
    expect(kept).toHaveLength(10_000);
    expect(kept.at(-1)?.sign).toBe("10199");
  });

  it("tells findings that say different things apart", () => {
    const rows = Array.from({ length: 3_000 }, (_, row) => [null, "ONG", `zorglub ${row}`]);
    const table = tableOf([...ROWS, ...rows]);
    const { findings, stakeholders } = audit(table);
    const signs = signFindings(findings, { stakeholders, tables: [table] }).map(({ sign }) => sign);
    expect(signs.length).toBeGreaterThan(2_900);
    expect(new Set(signs).size).toBe(signs.length);
  });
});
