/** Subjects in the workbook: read beside the list, matched with it, and the table that is inserted for them. */

import { openSession, type ExcelSession } from "excel-host/testing/excelSession";
import { validatorFindings } from "excel-host/testing/judges";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { auditAgain, checkTables } from "../../src/app/checkTables";
import { showOwnSubjects } from "../../src/app/ownSubjects";
import { auditJson } from "../../src/core/auditJson";
import { matrixPosition } from "../../src/core/contract/columns";
import { SUBJECTS_COLUMNS } from "../../src/core/contract/subjectColumns";
import { LANGUAGES } from "../../src/core/guide/codes";
import { subjectMatches } from "../../src/core/matrix/subjectMatches";
import { summaryLines } from "../../src/core/messages/summary";
import { cellAddress } from "../../src/core/model/address";
import { subjectValues } from "../../src/core/sheets/subjects/subjectTable";
import { auditFile, doneAudit } from "../support/auditSession";
import {
  manyPartners,
  subjectsWorkbook,
  SUBJECT_HEADERS,
  SUBJECT_PARTNERS,
  SUBJECT_ROWS,
} from "../support/subjectsWorkbook";

const REQUEST = { asOf: "2026-11-28", language: "fr", chosen: null, pinned: [], convert: false } as const;
const SURROUNDINGS = {
  ...{ file: "a.xlsx", written: null },
  host: { roundTrips: 0, requestBytes: 0, responseBytes: 0, largestRequestBytes: 0, unknownMembers: [] },
  timings: { openMs: 0, readMs: 0, checkMs: 0, writeMs: 0, saveMs: 0 },
} as const;

const plain = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/[\u00a0\u202f]/g, " "));

/** Round trips of an audit of a workbook. */
async function roundTrips(file: Uint8Array): Promise<number> {
  const { session } = await auditFile(file, REQUEST);
  return session.excel.statistics.roundTrips;
}

describe("subjects in the table PartnershipSubjects", () => {
  it("are matched with the partners of the list, in the summary and in the JSON", async () => {
    const { outcome } = await auditFile(await subjectsWorkbook(), REQUEST);
    const audit = doneAudit(outcome);
    const { subjects } = auditJson(audit, SURROUNDINGS);
    const lines = plain(summaryLines(audit, { file: "a.xlsx", written: null, remarks: [] }));
    const first = lines.indexOf("Sujets, et qui peut y répondre :");

    expect(audit.stakeholders.map(({ name }) => name)).not.toContain("Irrigation");
    expect(audit.findings.filter(({ place }) => place.table === "PartnershipSubjects")).toEqual([]);
    expect(audit.skipped).toContainEqual({ table: "PartnershipSubjects", sheet: "Mes sujets", reason: "subjects" });
    expect(lines.slice(first + 1, first + 4)).toEqual([
      "  Démarches : ✕ Personne : à proposer à des partenaires · humaines",
      "  Irrigation : financières ? Banque · techniques ✓ Agrilog · usagers à la table ✓ oui",
      "  Navettes : données ✓ Ondal · usagers à la table ✕ non",
    ]);
    expect(subjects).toMatchObject({ table: "PartnershipSubjects", sheet: "Mes sujets" });
    expect(subjects.list[1]).toMatchObject({
      ...{ subject: "Irrigation", cell: "'Mes sujets'!A6", projects: ["Eau"], owner: "Environnement", served: true },
      resources: {
        financial: { state: "possible", sure: [], possible: [{ name: "Banque" }] },
        technical: { state: "sure", sure: [{ name: "Agrilog" }] },
        human: { state: "unneeded" },
      },
      usersAtTable: { state: "yes", partners: [{ name: "Jardins" }] },
    });
  });

  it("cost no round trip of their own", async () => {
    const withSubjects = await roundTrips(await subjectsWorkbook());

    expect(withSubjects).toBe(await roundTrips(await subjectsWorkbook({ rows: null })));
  });

  it("are known in a table of the user's own by its headers, which is no list of stakeholders then", async () => {
    const own = await subjectsWorkbook({
      name: "Enjeux",
      headers: ["Enjeu", "Projet", "Pilote", "Moyens", "Public cible"],
    });
    const audit = doneAudit((await auditFile(own, REQUEST)).outcome);
    const named = await auditFile(own, {
      ...REQUEST,
      chosen: ["Acteurs", "Enjeux"],
      pinned: [{ table: "Enjeux", header: "Enjeu", field: "name" }],
    });

    expect(audit.subjects?.list.map(({ name, owner }) => [name, owner])).toEqual([
      ["Irrigation", "Environnement"],
      ["Navettes", null],
      ["Démarches", "Numérique"],
    ]);
    expect(audit.tables.map(({ table }) => table)).toEqual(["Acteurs"]);
    expect(doneAudit(named.outcome).stakeholders.map(({ name }) => name)).toContain("Irrigation");
    expect(doneAudit(named.outcome).subjects).toBeUndefined();
  });

  it("count from the table of that very name, and the audit says that another one is not read", async () => {
    const session = openSession(await subjectsWorkbook());
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Autres");
      sheet.getRange("B2:C3").values = [
        ["Sujet", "Ressources"],
        ["Vélos", "Données"],
      ];
      sheet.tables.add("B2:C3", true).name = "Autres";
      await context.sync();
    });
    const audit = doneAudit(await auditWorkbook(REQUEST));

    expect(audit.subjects?.list).toHaveLength(3);
    expect(audit.findings).toContainEqual(
      expect.objectContaining({ kind: "subject", problem: "second-table", read: "PartnershipSubjects" }),
    );
    expect(audit.findings.find(({ kind }) => kind === "subject")?.place.cell).toBe("Autres!B2");
  });

  it("stay when the tables that were read are audited again", async () => {
    openSession(await subjectsWorkbook());
    const checked = await checkTables({ asOf: "2026-11-28", language: "fr" });

    expect((await auditAgain(checked)).subjects).toEqual(checked.audit.subjects);
    expect(checked.audit.subjects?.list).toHaveLength(3);
  });
});

/** The rule of the column of needs, and what stands first on the sheet. */
async function inserted(session: ExcelSession, sheet: string): Promise<{ rule: unknown; selected: string }> {
  return session.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange("D8");
    cell.dataValidation.load({ rule: true });
    const selected = context.workbook.getSelectedRange().load({ address: true });
    await context.sync();
    return { rule: cell.dataValidation.rule.list?.source, selected: selected.address };
  });
}

describe("the sheet of subjects to fill in", () => {
  it.each(LANGUAGES)(
    "is inserted once in %s with examples, which count when somebody writes over them",
    async (language) => {
      const session = openSession(await subjectsWorkbook({ rows: null }));
      const first = await showOwnSubjects(language);
      const again = await showOwnSubjects(language);
      const { rule, selected } = await inserted(session, first.sheet);
      const before = doneAudit(await auditWorkbook({ ...REQUEST, language }));
      await session.run(async (context) => {
        context.workbook.worksheets.getItem(first.sheet).getRange("A6").values = [["Navettes"]];
        await context.sync();
      });
      const after = doneAudit(await auditWorkbook({ ...REQUEST, language }));
      await session.excel.idle();

      expect([first.isNew, again]).toEqual([true, { sheet: first.sheet, isNew: false }]);
      expect(rule).toBe("=$G$6:$G$9");
      expect(selected).toBe(`'${first.sheet}'!A6`);
      expect(before.subjects?.list).toEqual([]);
      expect(after.subjects?.list).toMatchObject([
        { name: "Navettes", needs: { technical: "yes", data: "yes", human: "no" } },
      ]);
      expect(after.findings.filter(({ place }) => place.table === "PartnershipSubjects")).toEqual([]);
      expect(validatorFindings(session.save())).toEqual([]);
    },
  );

  it("is not inserted where a table of the user's own holds subjects: that one is shown", async () => {
    openSession(await subjectsWorkbook({ name: "Enjeux", headers: SUBJECT_HEADERS }));

    expect(await showOwnSubjects("fr")).toEqual({ sheet: "Mes sujets", isNew: false });
  });

  it("writes whatever a cell holds as a text", async () => {
    const rows = [['=HYPERLINK("x")', "=1+1", "@SUM(A1)", "Données", "+33"], ...SUBJECT_ROWS];
    const audit = doneAudit((await auditFile(await subjectsWorkbook({ rows }), REQUEST)).outcome);

    expect(audit.subjects?.list[0]).toMatchObject({ name: '=HYPERLINK("x")', projects: ["=1+1"], owner: "@SUM(A1)" });
  });
});

const IRRIGATION = 7;
/** Counted by formula whether or not the other one tells: what they come to stands in the column of the users. */
const HELPERS: ReadonlySet<string> = new Set(["users_yes", "users_maybe"]);

/** The table of subjects as it stands: cells by subject and column id. */
async function standing(session: ExcelSession): Promise<Record<string, Record<string, unknown>>> {
  const rows = await session.run(async (context) => {
    const body = context.workbook.tables.getItem("PartnershipBySubject").getDataBodyRange().load({ values: true });
    await context.sync();
    return body.values as unknown[][];
  });
  return Object.fromEntries(
    rows.map((row) => [String(row[0]), Object.fromEntries(SUBJECTS_COLUMNS.map((id, index) => [id, row[index]]))]),
  );
}

async function cellsOf(session: ExcelSession, sheet: string, address: string): Promise<unknown[][]> {
  return session.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load({ values: true });
    await context.sync();
    return range.values as unknown[][];
  });
}

/** Types into a cell of a sheet. */
async function type(session: ExcelSession, sheet: string, address: string, value: string | number): Promise<void> {
  await session.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

/** A column of the user's beside the subjects, with a note beside `Irrigation`. */
async function addNote(session: ExcelSession): Promise<void> {
  await session.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("PartnershipBySubject");
    columns.add(undefined, [["Notre note"], [""], ["réunion en mai"], [""]]);
    await context.sync();
  });
}

/** Types into a column of the matrix beside a name. */
async function mark(session: ExcelSession, name: string, header: string, value: string): Promise<void> {
  await session.run(async (context) => {
    const table = context.workbook.tables.getItem("PartnershipMatrix");
    const names = table.columns.getItemAt(matrixPosition("name")).getDataBodyRange().load({ values: true });
    await context.sync();
    const row = (names.values as string[][]).findIndex(([own]) => own === name);
    table.columns.getItem(header).getDataBodyRange().getCell(row, 0).values = [[value]];
    await context.sync();
  });
}

/** What the cells of a page hold. */
function textsOf(session: ExcelSession, sheet: string): unknown[] {
  const texts: unknown[] = [];
  session.opened.workbook
    .sheetNamed(sheet)
    ?.forEachCell({ top: 0, left: 0, bottom: 60, right: 12 }, ({ value }) => texts.push(spaced(value)));
  return texts;
}

const spaced = (value: unknown): unknown => (typeof value === "string" ? value.replaceAll("\u00a0", " ") : value);

describe("the sheet of subjects", () => {
  it("says who could bring what, who is ready, whether users are there and what next", async () => {
    const { session } = await auditFile(await subjectsWorkbook(), REQUEST);
    const rows = (await cellsOf(session, "Sujets", "A6:K8")).map((row) => row.map(spaced));
    const [title] = await cellsOf(session, "Sujets", "A1");

    expect(spaced(title?.[0])).toBe("« Démarches » : personne ne s’en occupe encore");
    expect(rows).toEqual([
      [
        ...["Démarches", "Numérique", "", "–", "–", "✕ personne", "–", 0, 0, "✕ non"],
        "Personne : à proposer à des partenaires",
      ],
      [
        ...["Irrigation", "Environnement", "habitants des hameaux", "? Banque", "✓ Agrilog", "–", "–", 1, 1, "✓ oui"],
        "Interroger ceux qui pourraient l’apporter",
      ],
      ["Navettes", "", "habitants", "–", "–", "–", "✓ Ondal", 1, 0, "✕ non", "Inviter les usagers"],
    ]);
  });

  it("says of subjects whose needs nobody noted just that, on the committee page, in summary and JSON too", async () => {
    const rows = [...SUBJECT_ROWS.slice(0, 2), ["Santé", "Eau", null, null, null], ["Vélos", null, null, "?", null]];
    const { session, outcome } = await auditFile(await subjectsWorkbook({ rows }), REQUEST);
    const audit = doneAudit(outcome);
    const [title] = await cellsOf(session, "Sujets", "A1");
    const cells = (await cellsOf(session, "Sujets", "A6:K7")).map((row) => row.map(spaced));
    const printed = plain(summaryLines(audit, { file: "a.xlsx", written: null, remarks: [] }));
    const { list } = auditJson(audit, SURROUNDINGS).subjects;

    expect(spaced(title?.[0])).toBe("2 sujets : besoins non notés, d’abord « Santé »");
    const open = Array<string>(4).fill("? non noté");
    expect(cells).toEqual([
      ["Santé", "", "", ...open, 0, 0, "✓ oui", "Noter ce qu’il faut"],
      ["Vélos", "", "", ...open, 0, 0, "✓ oui", "Noter ce qu’il faut"],
    ]);
    expect(textsOf(session, "Synthèse")).toEqual(
      expect.arrayContaining(["? 2 sujets", "besoins non notés : Santé, Vélos"]),
    );
    expect(printed).toContain("  Santé : ? besoins non notés · usagers à la table ✓ oui");
    expect(list.map(({ subject, served }) => [subject, served])).toEqual([
      ["Santé", null],
      ["Vélos", null],
      ["Irrigation", true],
      ["Navettes", true],
    ]);
  });

  it("says of a subject about which partners were not asked just that, until they have answered", async () => {
    const voisins = ["Voisins", "Télécoms", 1, 1, "profit", "non", "non", null, "non", null];
    const file = await subjectsWorkbook({ partners: [...SUBJECT_PARTNERS, voisins] });
    const { session, outcome } = await auditFile(file, REQUEST);
    const audit = doneAudit(outcome);
    const title = async () => spaced((await cellsOf(session, "Sujets", "A1"))[0]?.[0]);
    const match = subjectMatches(audit).find(({ subject }) => subject.name === "Démarches");
    const printed = plain(summaryLines(audit, { file: "a.xlsx", written: null, remarks: [] }));
    const json = auditJson(audit, SURROUNDINGS).subjects.list.find(({ subject }) => subject === "Démarches");

    const open = { human: "? pas encore demandé", served: "unasked", next: "Interroger des partenaires" };
    expect(match === undefined ? null : subjectValues(match, audit)).toMatchObject(open);
    expect((await standing(session)).Démarches).toMatchObject(open);
    expect(await title()).toBe("« Démarches » : reste à demander aux partenaires");
    expect(textsOf(session, "Synthèse")).toEqual(
      expect.arrayContaining(["? 1 sujet", "reste à demander aux partenaires : Démarches"]),
    );
    expect(printed).toContain("  Démarches : humaines ? pas encore demandé · usagers à la table ✕ non");
    expect(json).toMatchObject({ served: null, resources: { human: { state: "unasked", sure: [], possible: [] } } });

    await mark(session, "Voisins", "Humaines", "–");
    expect((await standing(session)).Démarches).toMatchObject({
      ...{ human: "✕ personne", served: 0 },
      next: "Personne\u00a0: à proposer à des partenaires",
    });
    expect(await title()).toBe("« Démarches » : personne ne s’en occupe encore");
  });

  it("says below whom to invite together", async () => {
    const { session } = await auditFile(await subjectsWorkbook(), REQUEST);
    const rows = await cellsOf(session, "Sujets", "A10:H14");

    expect(rows.map(([name, who, ...rest]) => [name, who, rest[5]].map(spaced))).toEqual([
      ["Qui réunir, sujet par sujet, au 28/11/2026", "", ""],
      ["Sujet", "Qui est prêt", "Usagers"],
      [
        "Démarches",
        "personne encore : le proposer aux plus proches du numérique",
        "✕ à trouver : des usagers de ce sujet",
      ],
      ["Irrigation", "Agrilog", "✓ à la table : Jardins"],
      ["Navettes", "Ondal", "✕ à trouver : habitants"],
    ]);
  });

  // Formulas and the audit are two ways to the same counts: of names, spellings, projects of all, rows that name none.
  it("comes by formula to what the audit found, whatever was answered", async () => {
    const partners = manyPartners(84);
    const rows = [
      ...SUBJECT_ROWS,
      ["Tout", "tous les projets", null, "Humaines, données", "commerçants"],
      ["Sans besoin", "Eau", null, null, null],
      ["Besoin de rien", "Ailleurs", null, "aucune", null],
    ];
    const { session, outcome } = await auditFile(await subjectsWorkbook({ partners, rows }), REQUEST);
    const audit = doneAudit(outcome);
    const cells = await standing(session);
    const computed = subjectMatches(audit).map((match) => subjectValues(match, audit));

    expect(Object.values(cells)).toEqual(
      computed.map((own) =>
        Object.fromEntries(
          Object.entries(own).map(([id, value]) => [id, HELPERS.has(id) ? expect.any(Number) : (value ?? "")]),
        ),
      ),
    );
    expect(computed.map(({ served }) => served)).toEqual(["?", 1, 1, 1, 1, 1]);
  });

  it("follows the matrix: an answer that is noted there changes the name, the counts, what next and the title", async () => {
    const { session } = await auditFile(await subjectsWorkbook(), REQUEST);
    await mark(session, "Banque", "Projet", "Guichet; eau");
    await mark(session, "Banque", "Humaines", "✓");
    const { Irrigation, Démarches } = await standing(session);

    // In the table of subjects the project is called "Eau": a spelling that nobody had written is not looked for.
    expect(Irrigation).toMatchObject({ financial: "✕ personne", next: "Trouver qui apporte\u00a0: financières" });
    expect(Démarches).toMatchObject({ human: "✓ Banque", served: 1, next: "Inviter les usagers" });
    expect(spaced((await cellsOf(session, "Sujets", "A1"))[0]?.[0])).toBe(
      "Sujets : chacun a quelqu’un qui s’en occupe, ou le pourrait",
    );
  });

  it("keeps a column of notes beside its subjects, and what was typed over in the history", async () => {
    const { session } = await auditFile(await subjectsWorkbook(), REQUEST);
    await addNote(session);
    await type(session, "Sujets", `E${IRRIGATION}`, "voir le maire");
    await type(session, "Mes sujets", "A7", "Alerte aux crues");
    await auditWorkbook(REQUEST);
    await session.excel.idle();
    const subjects = (await cellsOf(session, "Sujets", "A6:A8")).flat();
    const at = 6 + subjects.indexOf("Irrigation");
    const kept: unknown[] = [];
    session.opened.workbook
      .sheetNamed("Historique des partenaires")
      ?.forEachCell({ top: 0, left: 0, bottom: 200, right: 12 }, ({ value }) => kept.push(value));

    expect(subjects).toContain("Alerte aux crues");
    expect(await cellsOf(session, "Sujets", cellAddress(at - 1, SUBJECTS_COLUMNS.length))).toEqual([
      ["réunion en mai"],
    ]);
    expect(await cellsOf(session, "Sujets", `E${at}`)).toEqual([["✓ Agrilog"]]);
    expect(kept).toContain("voir le maire");
  });

  it("keeps a note of a subject that is gone in the history", async () => {
    const { session } = await auditFile(await subjectsWorkbook(), REQUEST);
    await addNote(session);
    await type(session, "Mes sujets", "A6", "Arrosage");
    await auditWorkbook(REQUEST);
    await session.excel.idle();
    const kept: unknown[] = [];
    session.opened.workbook
      .sheetNamed("Historique des partenaires")
      ?.forEachCell({ top: 0, left: 0, bottom: 200, right: 12 }, ({ value }) => kept.push(value));

    expect(kept).toContain("réunion en mai");
  });

  it("is written only where a table names subjects, and says so once they are gone", async () => {
    const { session } = await auditFile(await subjectsWorkbook(), REQUEST);
    await session.run(async (context) => {
      context.workbook.worksheets.getItem("Mes sujets").delete();
      await context.sync();
    });
    await auditWorkbook(REQUEST);
    await session.excel.idle();
    const without = await auditFile(await subjectsWorkbook({ rows: null }), REQUEST);

    expect(await cellsOf(session, "Sujets", "A1").catch(() => null)).toBeNull();
    expect(without.session.opened.workbook.sheetNamed("Sujets")).toBeUndefined();
  });

  it("stands on the committee page with the subjects that nobody serves, before what else is missing", async () => {
    const { session } = await auditFile(await subjectsWorkbook(), REQUEST);

    expect(textsOf(session, "Synthèse")).toEqual(
      expect.arrayContaining(["✕ 1 sujet", "personne ne s’en occupe : Démarches"]),
    );
  });
});
