/** Subjects in the workbook: read beside the list, matched with it, and the table that is inserted for them. */

import { openSession, type ExcelSession } from "excel-host/testing/excelSession";
import { validatorFindings } from "excel-host/testing/judges";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { auditAgain, checkTables } from "../../src/app/checkTables";
import { showOwnSubjects } from "../../src/app/ownSubjects";
import { auditJson } from "../../src/core/auditJson";
import { LANGUAGES } from "../../src/core/guide/codes";
import { summaryLines } from "../../src/core/messages/summary";
import { auditFile, doneAudit } from "../support/auditSession";
import { subjectsWorkbook, SUBJECT_HEADERS, SUBJECT_ROWS } from "../support/subjectsWorkbook";

jest.setTimeout(60_000);

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
      "  Démarches : ✕ Personne : à proposer à des partenaires · humaines ✕ personne",
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
