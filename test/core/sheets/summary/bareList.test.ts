import { CHART_NAMES } from "../../../../src/core/contract/names";
import { LANGUAGES } from "../../../../src/core/guide/codes";
import { findGaps } from "../../../../src/core/matrix/findGaps";
import { listState } from "../../../../src/core/matrix/listState";
import { summaryLines } from "../../../../src/core/messages/summary";
import type { Audit } from "../../../../src/core/model/audit";
import type { AssessedStakeholder } from "../../../../src/core/model/stakeholder";
import { layoutMatrix } from "../../../../src/core/sheets/matrix/layoutMatrix";
import { layoutResources } from "../../../../src/core/sheets/resources/layoutResources";
import { layoutSummary } from "../../../../src/core/sheets/summary/layoutSummary";
import { summaryText } from "../../../../src/core/sheets/summary/summaryText";
import { auditOf, stakeholder } from "../../../fixtures/core/audit";
import { subject, subjectsOf } from "../../../fixtures/core/subjects";
import { cellsOf, freshText } from "../../../fixtures/core/planChecks";

const CONTEXT = {
  tableName: "PartnershipSummary",
  matrixTableName: "PartnershipMatrix",
  chartName: "PartnershipCommitteeChart",
  changes: null,
  keptNotes: 0,
};
const RESOURCES = {
  tableName: "ResourcesByCategory",
  matrixTableName: "PartnershipMatrix",
  chartName: "ResourcesByCategoryChart",
  userColumns: [],
};

/** Names and categories, as a town hall has them: one operator, a digital firm, a firm, one nobody can place, ten associations. */
const DIRECTORY = [
  stakeholder({ name: "Ondal", category: "telecom" }),
  stakeholder({ name: "Cartéo", category: "digital", owner: "Numérique" }),
  stakeholder({ name: "Laiterie des Combes", category: "private_traditional" }),
  stakeholder({ name: "Le Cercle du 12", category: null }),
  ...Array.from({ length: 10 }, (_, index) => stakeholder({ name: `Association ${index}`, category: "ngo" })),
];

function bareAudit(stakeholders: readonly AssessedStakeholder[] = DIRECTORY, wish: Partial<Audit> = {}): Audit {
  const gaps = findGaps(stakeholders, { asOf: "2026-11-23", tablesWithFollowUp: new Set() });
  return auditOf(stakeholders, { gaps, ...wish });
}

/** Fourteen of whom `count` said yes about data. */
function answered(count: number): Audit {
  return bareAudit(
    DIRECTORY.map((own, index) =>
      index < count ? stakeholder({ name: own.name, category: own.category, resources: ALL_YES, familiarity: 2 }) : own,
    ),
  );
}
const ALL_YES = { financial: "yes", technical: "yes", human: "yes", data: "yes" } as const;

function textsOf(audit: Audit): string[] {
  return [...cellsOf(layoutSummary(audit, CONTEXT)).values()].map(String);
}

describe("the state of a list", () => {
  it.each([
    { of: 0, given: 0, state: "answered" },
    { of: 1000, given: 0, state: "bare" },
    { of: 1000, given: 99, state: "bare" },
    { of: 1000, given: 100, state: "begun" },
    { of: 1000, given: 499, state: "begun" },
    { of: 1000, given: 500, state: "answered" },
  ])("is $state where $given of $of questions have an answer", ({ of, given, state }) => {
    expect(listState({ stakeholders: of, answered: given, of })).toBe(state);
  });
});

describe("the page for the committee of a bare list", () => {
  it("says in its title how many there are in how many categories, live, and how few questions are enough", () => {
    const title = String(cellsOf(layoutSummary(bareAudit(), CONTEXT)).get("A1"));

    expect(title).toContain("COUNTIFS(PartnershipMatrix[Compté],1)");
    expect(title).toContain('COUNTIF(N47:N56,">0")');
    expect(freshText(title)).toContain("10 questions pour commencer");
  });

  it("draws who is on the list, counted live by code; a category without anybody keeps a row whose label says so", () => {
    const plan = layoutSummary(bareAudit(), CONTEXT);
    const cells = cellsOf(plan);
    const [chart] = plan.charts;

    expect(plan.charts.map(({ name }) => name)).toEqual(["PartnershipListChart"]);
    expect(CHART_NAMES).toContain(chart?.name);
    expect(chart).toMatchObject({ data: { row: 45, column: 12, rows: 12, columns: 3 }, maximum: 10.6 });
    expect(cells.get("M49")).toBe(
      '=IF(COUNTIFS(PartnershipMatrix[Code de catégorie],"telecom",PartnershipMatrix[Compté],1)=0,"Télécommunications\u00a0: aucun vu","Télécommunications")',
    );
    expect(cells.get("N57")).toBe("=NA()");
    expect(String(cells.get("O57"))).toContain('"none"');
  });

  it("tells what the list does not show: never absent where a row without category may be one of them", () => {
    const texts = textsOf(bareAudit());

    expect(texts).toContain("1 acteur sans catégorie lue\u00a0: Le Cercle du 12");
    expect(texts).toContain("? Pas vus");
    expect(texts).toContain("Absents, ou la ligne à préciser\u00a0?");
    expect(texts).not.toContain("✕ Absents");
    expect(textsOf(bareAudit(DIRECTORY.filter(({ category }) => category !== null)))).toContain("✕ Absents");
  });

  it("names the ten to ask first with what and why: what the guide expects, then the two axes", () => {
    const texts = textsOf(bareAudit());
    const names = texts.filter((text) => DIRECTORY.some(({ name }) => name === text));

    expect(names.slice(0, 3)).toEqual(["Laiterie des Combes", "Ondal", "Cartéo"]);
    expect(names).toHaveLength(10);
    expect(texts).toContain("Télécommunications\u00a0: attendu par le guide");
    expect(texts).toContain("Puis 4 autres\u00a0: d’abord leur familiarité et leur appétence.");
  });

  it("says what to do this week, by when to ask, and that the sheets are made again then", () => {
    const texts = textsOf(bareAudit());

    expect(texts).toContain("Préciser 1 catégorie dans la liste");
    expect(texts).toContain("Désigner un référent pour 9 acteurs à interroger");
    expect(texts).toContain("Avant le 14/12/2026");
  });

  it("shows neither a share of nothing nor what is to ask of resources", () => {
    const audit = bareAudit();
    const printed = summaryLines(audit, { file: "liste.xlsx", written: null, remarks: [] }).join("\n");
    const page = layoutSummary(audit, CONTEXT);
    const onPage = page.cells
      .slice(0, 4)
      .flatMap(({ cells }) => cells.flat())
      .map(String)
      .join("\n");

    for (const text of [summaryText(audit), printed, onPage]) {
      expect(text).not.toMatch(/\b0\s?%|réponses? à obtenir|à demander\b/u);
    }
    expect(printed).toContain("La suite");
    expect(printed).toMatch(/ONG, associations +10 +█{20}\n/);
    expect(summaryText(audit)).toContain("LES 10 À INTERROGER D’ABORD\n- Laiterie des Combes\u00a0: financières · ");
  });

  it("puts money first where amounts are noted, and asks fewer", () => {
    const own = DIRECTORY.map((each, index) =>
      index === 0 ? stakeholder({ ...each, amounts: [{ field: "partner_amount", year: 2026, amount: 9000 }] }) : each,
    );
    const agreements = { tableName: "PartnershipAgreements", threshold: null, chartName: "PartnershipMoneyChart" };
    const plan = layoutSummary(bareAudit(own), { ...CONTEXT, agreements });
    const texts = [...cellsOf(plan).values()].map(String);

    expect(plan.charts.map(({ name }) => name)).toEqual(["PartnershipMoneyChart"]);
    expect(texts).toContain("Les 5 à interroger d’abord");
    expect(plan.print.area.rows).toBeLessThan(40);
  });

  it.each(LANGUAGES)("keeps every line within its half, %s", (language) => {
    const long = [...DIRECTORY, stakeholder({ name: "x".repeat(255), category: null })];
    const plan = layoutSummary(bareAudit(long, { language }), CONTEXT);

    for (const { cells } of plan.cells.slice(1, 3))
      for (const [label, ...rest] of cells) {
        const texts = rest.filter((cell) => typeof cell === "string");
        for (const text of texts) expect(text.length).toBeLessThanOrEqual(texts.length > 1 ? 46 : 82);
        if (rest.every((cell) => cell === null) && typeof label === "string")
          expect(label.length).toBeLessThanOrEqual(130);
      }
    expect(plan.print.scalePercent).toBeGreaterThan(68);
  });
});

describe("the other sheets of a bare list", () => {
  it("draw who is on the list in place of the resources, without a legend, a grid of nobody or amber", () => {
    const plan = layoutResources(bareAudit(), RESOURCES);
    const texts = [...cellsOf(plan).values()].map(String);

    expect(plan.charts.map(({ name }) => name)).toEqual(["StakeholdersByCategoryChart"]);
    expect(texts).not.toContain("Légende du graphique");
    expect(texts.some((text) => text.startsWith("Qui est prêt"))).toBe(false);
    expect(plan.conditionalFormats.filter(({ fill }) => fill === "#FBE8C6")).toEqual([]);
    expect(freshText(String(cellsOf(plan).get("A3")))).toContain("presque tout reste à demander");
  });

  it("say in the head of the matrix where to begin, as long as the list is bare", () => {
    const context = { tableName: "PartnershipMatrix", userColumns: [] };

    expect(String(cellsOf(layoutMatrix(bareAudit(), context)).get("A3"))).toMatch(
      /^=IF\(SUMIFS\(.+\)<0\.1\*8\*COUNTIFS\(.+les dix acteurs de «\u00a0Synthèse/,
    );
    expect(cellsOf(layoutMatrix(answered(14), context)).get("A3")).not.toMatch(/^=/);
  });
});

describe("a list of which less than half is answered", () => {
  it("shows both: who is on it and what they bring, on the page and on the sheet of the resources", () => {
    const audit = answered(5);
    const plan = layoutResources(audit, RESOURCES);
    const [pageBreak = 0] = plan.print.pageBreaks ?? [];

    expect(listState(audit.completeness)).toBe("begun");
    expect(layoutSummary(audit, CONTEXT).charts.map(({ name }) => name)).toEqual([
      "PartnershipListChart",
      "PartnershipCommitteeChart",
    ]);
    expect(plan.charts.map(({ name }) => name)).toEqual([
      "ResourcesByCategoryChart",
      "StakeholdersByCategoryBesideChart",
    ]);
    expect(cellsOf(plan).get(`A${pageBreak + 1}`)).toBe("Qui est sur la liste");
    expect(summaryText(audit)).toContain("QUI EST SUR LA LISTE\n- ONG, associations\u00a0: 10");
  });

  it("shows only what they bring from one half on", () => {
    expect(layoutSummary(answered(14), CONTEXT).charts.map(({ name }) => name)).toEqual(["PartnershipCommitteeChart"]);
    expect(layoutResources(answered(14), RESOURCES).charts).toHaveLength(1);
  });
});

describe("the subjects of a bare list", () => {
  // By hand: the guide expects data of operators and money of traditional firms; nobody was asked, so nobody can be said to be nobody.
  const subjects = subjectsOf([
    subject("Navettes", { needs: ["data", "financial"] }),
    subject("Démarches", { needs: ["human"], projects: ["Guichet"] }),
    subject("Santé", { needs: null }),
  ]);
  const partners = [
    ...DIRECTORY.slice(0, 3),
    stakeholder({ name: "Mairie", category: "local_authority", projects: ["guichet"] }),
    stakeholder({ name: "Fab-lab", category: "ngo", projects: ["Vélos"] }),
    stakeholder({ name: "École", category: "academia", resources: { data: "no" } }),
    stakeholder({ name: "Voisins", category: "cbo" }),
  ];
  const lines = (audit: Audit): string[] => {
    const cells = cellsOf(layoutSummary(audit, CONTEXT));
    const texts = [...cells.entries()].filter(([address]) => /^[AB]\d+$/.test(address)).map(([, text]) => String(text));
    const first = texts.indexOf("Qui interroger d’abord pour chaque sujet");
    return first < 0 ? [] : texts.slice(first + 1, first + 7).map((text) => text.replace(/[\u00a0\u202f]/g, " "));
  };

  it("have a line each: whom the guide expects to bring what, and whose row names the subject before others", () => {
    expect(lines(bareAudit(partners, { subjects }))).toEqual([
      ...["Santé", "? besoins non notés"],
      ...["Navettes", "financières ? Laiterie des Combes + 1 · données ? Ondal + 3"],
      ...["Démarches", "humaines ? Mairie + 5"],
    ]);
  });

  it("are told in the printed summary alike, and say nobody only of what everybody said no to", () => {
    const all = partners.map((own) => ({ ...own, resources: { ...own.resources, human: "no" as const } }));
    const printed = summaryLines(bareAudit(all, { subjects }), { file: "a.xlsx", written: null, remarks: [] }).map(
      (line) => line.replace(/[\u00a0\u202f]/g, " "),
    );
    const first = printed.indexOf("Qui interroger d’abord pour chaque sujet");

    expect(printed.slice(first + 1, first + 4)).toEqual([
      "  Démarches : ✕ Personne : à proposer à des partenaires · humaines",
      "  Santé : ? besoins non notés · usagers à la table ? à demander",
      "  Navettes : financières ? Laiterie des Combes + 1 · données ? Ondal + 3",
    ]);
  });

  it("take no place where there are none, and give way to a count where they are many", () => {
    const many = subjectsOf(Array.from({ length: 7 }, (_, index) => subject(`Sujet ${index}`, { needs: ["data"] })));

    expect(lines(bareAudit(partners))).toEqual([]);
    expect(textsOf(bareAudit(partners, { subjects: many }))).toContain("… et 3 autres sujets dans le classeur");
  });
});
