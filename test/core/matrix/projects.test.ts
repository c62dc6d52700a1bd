/** One project or the ecosystem: what the guide asks first. */

import fc from "fast-check";

import { auditTables, type AuditOptions } from "../../../src/core/auditTables";
import { LANGUAGES } from "../../../src/core/guide/codes";
import { compareRuns } from "../../../src/core/history/compareRuns";
import { historyRows, parseHistory } from "../../../src/core/history/historyTable";
import { EMPTY_HISTORY } from "../../../src/core/history/history";
import { snapshotBefore, takeSnapshot, withSnapshot } from "../../../src/core/history/snapshot";
import { HISTORY_COLUMNS } from "../../../src/core/contract/columns";
import { askNext } from "../../../src/core/matrix/askNext";
import type { Audit } from "../../../src/core/model/audit";
import { whatChanged } from "../../../src/core/sheets/summary/summaryContent";
import { summaryText } from "../../../src/core/sheets/summary/summaryText";
import { layoutResources } from "../../../src/core/sheets/resources/layoutResources";
import { tableOf } from "../../fixtures/core/table";

const HEADERS = ["Acteur", "Catégorie", "Projet", "Statut", "Données"];
const ROWS = [
  ["Ondal", "Télécom", "Éclairage; Parkings", null, "?"],
  ["Fibrance", "Télécom", "Éclairage", "Refusé", "oui"],
  ["Banque du Val", "Banque", "Parkings", null, "non"],
  ["Amis du Val", "ONG", "Tous", null, "oui"],
  ["Pixel", "Start-up", null, null, "oui"],
];

function audit(
  project: string | null,
  rows: readonly (readonly (string | null)[])[] = ROWS,
  wish: Partial<AuditOptions> = {},
): Audit {
  return auditTables([tableOf(HEADERS, rows)], {
    ...{ asOf: "2026-11-28", language: "fr", pinned: [], chosen: null, skipped: [] },
    ...(project === null ? {} : { project }),
    ...wish,
  });
}

const namesOf = ({ stakeholders }: Audit, isIn = true): string[] =>
  stakeholders.filter(({ apart }) => (apart === null) === isIn).map(({ name }) => name);

describe("projects that a list names", () => {
  it("are told once each, however they are written, with all that concerns them", () => {
    expect(audit(null).projects).toEqual([
      { name: "Éclairage", stakeholders: 3 },
      { name: "Parkings", stakeholders: 3 },
    ]);
    expect(audit("ECLAIRAGE").project).toBe("Éclairage");
  });

  it("part at a comma or a slash only where a name stands alone elsewhere", () => {
    const rows = [
      ["A", "ONG", "Parkings, phase 1"],
      ["B", "ONG", "Parkings, phase 2"],
      ["C", "ONG", "Eau / Déchets"],
      ["D", "ONG", "Eau"],
    ];
    expect(audit(null, rows).projects.map(({ name }) => name)).toEqual([
      "Déchets",
      "Eau",
      "Parkings, phase 1",
      "Parkings, phase 2",
    ]);
  });

  it("are not made of dashes and question marks", () => {
    expect(
      audit(null, [
        ["A", "ONG", "-"],
        ["B", "ONG", "?"],
        ["C", "ONG", "n.c."],
      ]).projects,
    ).toEqual([]);
  });
});

describe("an audit of one project", () => {
  it("counts whom it concerns; the others stay listed and count nowhere", () => {
    const result = audit("Éclairage");

    expect(namesOf(result)).toEqual(["Ondal", "Amis du Val"]);
    expect(result.stakeholders).toHaveLength(5);
    expect(result.completeness.stakeholders).toBe(2);
    expect(result.notCounted).toEqual({ declined: 1, opposed: 0, own: 0, duplicates: 0 });
    expect(askNext(result.stakeholders).map(({ stakeholder }) => stakeholder.name)).not.toContain("Banque du Val");
  });

  it("is of the ecosystem where nobody is concerned by the project that was chosen once", () => {
    expect(audit("Tramway").project).toBeNull();
    expect(audit("Tramway").completeness.stakeholders).toBe(4);
  });

  it.each(LANGUAGES)("says so at the head, in %s", (language) => {
    expect(summaryText(audit("Parkings", ROWS, { language })).split("\n")[1]).toMatch(/^Pro[jy]\p{L}+ \W+Parkings/u);
    expect(summaryText(audit(null, ROWS, { language }))).not.toContain("Parkings");
  });

  it("shows who is concerned by what only where all are looked at", () => {
    const textsOf = (result: Audit): string[] =>
      layoutResources(result, { tableName: "R", matrixTableName: "M", chartName: "C", userColumns: [] }).cells.flatMap(
        ({ cells }) => cells.flat().filter((cell) => typeof cell === "string"),
      );

    expect(textsOf(audit(null))).toEqual(expect.arrayContaining(["Qui est concerné par quel projet", "Parkings", "●"]));
    expect(textsOf(audit("Éclairage")).join("\n")).not.toContain("Parkings");
  });

  it("never shows the counts of another: they are those of a list of its rows alone", () => {
    const cell = fc.constantFrom("oui", "non", "?", null);
    const row = fc.record({
      category: fc.constantFrom("Télécom", "Banque", "ONG", "Start-up", "Université"),
      project: fc.constantFrom("Quai", "Bourg", "Quai; Bourg", null),
      status: fc.constantFrom("Refusé", null),
      data: cell,
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (own) => {
        const rows = own.map(({ category, project, status, data }, index) => [
          ...[`Acteur ${"abcdefghijkl"[index] ?? ""}`, category, project, status, data],
        ]);
        const alone = rows.filter(([, , project]) => project?.includes("Quai"));
        if (alone.length === 0) return;
        const [chosen, only] = [audit("Quai", rows), audit("Quai", alone)];
        const numbers = ({
          completeness,
          byCategory,
          resourcesByCategory,
          notCounted,
          gaps,
          age,
          stakeholders,
        }: Audit) => ({
          ...{ completeness, byCategory, resourcesByCategory, notCounted, gaps, age },
          asked: askNext(stakeholders).map(({ stakeholder: { name }, items }) => [name, items]),
        });
        expect(numbers(chosen)).toEqual(numbers(only));
      }),
    );
  });
});

describe("the history", () => {
  const at = (asOf: string, project: string | null, rows = ROWS) =>
    takeSnapshot(audit(project, rows, { asOf }), new Map());
  const kept = withSnapshot(withSnapshot(EMPTY_HISTORY, at("2026-05-02", "Éclairage")), at("2026-06-02", null));

  it("keeps who did not count as such, and for which projects everybody was", () => {
    const [first, second] = parseHistory(
      historyRows(kept).map((row) => HISTORY_COLUMNS.map((column) => row[column])),
    ).snapshots;

    expect([first?.project, second?.project]).toEqual(["Éclairage", undefined]);
    expect(second?.stakeholders.filter(({ isApart }) => isApart).map(({ name }) => name)).toEqual(["Fibrance"]);
    expect(second?.stakeholders.find(({ name }) => name === "Ondal")?.projects).toEqual(["Éclairage", "Parkings"]);
    expect(
      historyRows(kept)
        .filter(({ kind }) => kind === "run")
        .map(({ name, value }) => [name, value]),
    ).toEqual([
      ["Éclairage", 2],
      [null, 4],
    ]);
  });

  it("compares a project with itself, whatever was looked at before", () => {
    const rows = ROWS.map((row) =>
      row[0] === "Banque du Val" ? ["Banque du Val", "Banque", "Parkings", null, "oui"] : row,
    );
    const before = snapshotBefore(kept, "2026-11-28", "Éclairage");
    const changes = (project: string | null) =>
      before === null ? null : compareRuns(before, at("2026-11-28", project, rows), project);

    expect(changes("Éclairage")).toMatchObject({
      revised: [],
      completeness: [{ category: "all", before: { of: 16 } }, {}, {}],
    });
    expect(changes("Parkings")?.revised.map(({ name }) => name)).toEqual(["Banque du Val"]);
    expect(snapshotBefore(kept, "2026-11-28", "Tramway")).toBeNull();
  });

  it("tells in numbers who counts no longer, and calls nobody gone who is still listed", () => {
    const rows = ROWS.map((row) => (row[0] === "Ondal" ? ["Ondal", "Télécom", "Éclairage", "Refusé", "?"] : row));
    const changes = compareRuns(at("2026-06-02", null), at("2026-11-28", null, rows));

    expect(changes).toMatchObject({ added: [], gone: [], lost: [], moved: [] });
    expect(changes.uncounted.map(({ name }) => name)).toEqual(["Ondal"]);
    expect(changes.completeness[0]).toMatchObject({ before: { of: 32 }, now: { of: 24 } });
  });
});

describe("what changed, on the page of the summary", () => {
  it("says in the line of the answers how many count no longer", () => {
    const at = (asOf: string, status: string | null) =>
      takeSnapshot(
        audit(
          null,
          [
            ["Ondal", "Télécom", null, status, "oui"],
            ["Amis", "ONG", null, null, "oui"],
          ],
          { asOf },
        ),
        new Map(),
      );
    const changes = compareRuns(at("2026-06-02", null), at("2026-11-28", "Refusé"));
    const lines = whatChanged({ ...audit(null), language: "fr" }, changes, 0).lines.map(({ text }) => text);

    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/Comptés\s: 1 de moins$/);
  });
});

describe("what a row says that it is concerned by", () => {
  const projectsIn = (headers: readonly string[], rows: readonly (readonly (string | null)[])[]) => {
    const result = auditTables([tableOf(headers, rows)], {
      ...{ asOf: "2026-11-28", language: "fr", pinned: [], chosen: null, skipped: [] },
    });
    return result.projects.map(({ name, stakeholders }) => [name, stakeholders]);
  };

  it("is each project, where it is the ecosystem and no project is named", () => {
    const headers = ["Acteur", "Catégorie", "Projet", "Concerné par"];
    const rows = [
      ["Ondal", "Télécom", "Éclairage", "Un projet précis"],
      ["Fibrance", "Télécom", null, "L’écosystème"],
      ["Câblo", "Télécom", null, "Un projet précis"],
      ["Amis du Val", "ONG", "Parkings", "Écosystème"],
    ];
    expect(projectsIn(headers, rows)).toEqual([
      ["Éclairage", 2],
      ["Parkings", 2],
    ]);
  });

  it("is a project by its own words, where there is no column of projects", () => {
    const rows = [
      ["Ondal", "Télécom", "Projet"],
      ["Fibrance", "Télécom", "projet"],
      ["Câblo", "Télécom", "Écosystème"],
      ["Amis du Val", "ONG", null],
    ];
    expect(projectsIn(["Acteur", "Catégorie", "Concerné par"], rows)).toEqual([["Projet", 3]]);
  });
});
