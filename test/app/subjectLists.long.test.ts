/** Subjects in a plain list of the user's own, which is no table. */

import { openSession, type ExcelSession } from "excel-host/testing/excelSession";

import { checkTables } from "../../src/app/checkTables";
import { readWorkbook } from "../../src/app/readWorkbook";
import { showOwnSubjects } from "../../src/app/ownSubjects";
import type { AuditRequest } from "../../src/app/auditRequest";
import { leftLines } from "../../src/core/messages/summary";
import type { Audit } from "../../src/core/model/audit";
import { auditFile, doneAudit } from "../support/auditSession";

type Value = string | number;

const REQUEST: Partial<AuditRequest> = { asOf: "2026-11-28", language: "fr", chosen: null, pinned: [] };

const PARTNERS: readonly (readonly Value[])[] = [
  ["Acteur", "Catégorie", "Familiarité", "Appétence", "Données", "Projet"],
  ["Ondal", "Télécoms", 3, 3, "oui", "Navettes"],
  ["Jardins", "Groupes de quartier", 1, 1, "non", "Vélos"],
];
const SUBJECTS: readonly (readonly Value[])[] = [
  ["Enjeu", "Projet", "Pilote", "Moyens", "Public cible"],
  ["Navettes", "", "Mobilité", "Données", "habitants"],
  ["Vélos", "", "Mobilité", "Techniques", "cyclistes"],
];

/** A block of values from a cell on, as a table where it has a name. */
interface Block {
  readonly sheet: string;
  readonly row: number;
  readonly column?: number;
  readonly values: readonly (readonly Value[])[];
  readonly table?: string;
}

function bookOf(blocks: readonly Block[]): Promise<Uint8Array> {
  const session = openSession();
  return session.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").name = blocks[0]?.sheet ?? "Sheet1";
    for (const name of new Set(blocks.slice(1).map(({ sheet }) => sheet)))
      if (name !== blocks[0]?.sheet) context.workbook.worksheets.add(name);
    await context.sync();
    for (const { sheet, row, column = 0, values, table } of blocks) {
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(row, column, values.length, values[0]?.length ?? 1);
      range.values = values.map((own) => [...own]);
      if (table !== undefined) context.workbook.tables.add(range, true).name = table;
    }
    await context.sync();
    return session.save();
  });
}

async function audited(blocks: readonly Block[], request: Partial<AuditRequest> = {}): Promise<Audit> {
  return doneAudit((await auditFile(await bookOf(blocks), { ...REQUEST, ...request })).outcome);
}

const named = ({ subjects }: Audit): string[] => (subjects?.list ?? []).map(({ name, cell }) => `${name} ${cell}`);
const partners = ({ stakeholders }: Audit): string[] => stakeholders.map(({ name }) => name);

const TABLE: Block = { sheet: "Acteurs", row: 0, values: PARTNERS, table: "Acteurs" };

describe("subjects in a plain list", () => {
  it.each<[where: string, blocks: readonly Block[], cells: readonly string[]]>([
    ["on a sheet of its own", [TABLE, { sheet: "Enjeux", row: 0, values: SUBJECTS }], ["Enjeux!A2", "Enjeux!A3"]],
    [
      "below a title and a remark",
      [
        TABLE,
        { sheet: "Enjeux", row: 0, values: [["Nos enjeux pour 2027"], ["À revoir en réunion."]] },
        { sheet: "Enjeux", row: 3, values: SUBJECTS },
      ],
      ["Enjeux!A5", "Enjeux!A6"],
    ],
    [
      "below a plain list of stakeholders",
      [
        { sheet: "Tout", row: 0, values: PARTNERS },
        { sheet: "Tout", row: 6, values: SUBJECTS },
      ],
      ["Tout!A8", "Tout!A9"],
    ],
    [
      "right below a plain list of stakeholders",
      [
        { sheet: "Tout", row: 0, values: PARTNERS },
        { sheet: "Tout", row: 3, values: SUBJECTS },
      ],
      ["Tout!A5", "Tout!A6"],
    ],
    [
      "above a plain list of stakeholders",
      [
        { sheet: "Tout", row: 0, values: SUBJECTS },
        { sheet: "Tout", row: 5, values: PARTNERS },
      ],
      ["Tout!A2", "Tout!A3"],
    ],
    [
      "beside a plain list of stakeholders",
      [
        { sheet: "Tout", row: 0, values: PARTNERS },
        { sheet: "Tout", row: 0, column: 8, values: SUBJECTS },
      ],
      ["Tout!I2", "Tout!I3"],
    ],
    [
      "with a header in another language",
      [
        TABLE,
        {
          sheet: "Temas",
          row: 0,
          values: [
            ["Reto", "Recursos necesarios", "A cargo de"],
            ["Navettes", "Datos", "X"],
          ],
        },
      ],
      ["Temas!A2"],
    ],
  ])("are read where they stand, and are no stakeholders: %s", async (_, blocks, cells) => {
    const audit = await audited(blocks);

    expect(audit.subjects?.list.map(({ cell }) => cell)).toEqual(cells);
    expect(audit.subjects?.list[0]).toMatchObject({ name: "Navettes", needs: { data: "yes", technical: "no" } });
    expect(partners(audit)).toEqual(["Ondal", "Jardins"]);
  });

  it("are told among what is no list of stakeholders, with nothing to run again for", async () => {
    const audit = await audited([TABLE, { sheet: "Enjeux", row: 0, values: SUBJECTS }]);

    expect(leftLines(audit).map(({ text }) => text.replace(/[\u00a0\u202f]/g, " "))).toEqual([
      "« Enjeux » : liste A1:E3 de 2 lignes – votre tableau de sujets : lu comme tel",
    ]);
  });

  it("count after a table of subjects, and the audit says that the list is not read", async () => {
    const audit = await audited([
      TABLE,
      { sheet: "Enjeux", row: 0, values: SUBJECTS },
      { sheet: "Mes sujets", row: 4, values: [["Sujet"], ["Santé"]], table: "PartnershipSubjects" },
    ]);

    expect(named(audit)).toEqual(["Santé 'Mes sujets'!A6"]);
    expect(audit.findings.filter(({ kind }) => kind === "subject")).toMatchObject([
      { problem: "second-table", place: { table: "Enjeux", cell: "Enjeux!A1" } },
    ]);
  });

  it("are a list of stakeholders where somebody says which column holds the names", async () => {
    const audit = await audited([TABLE, { sheet: "Enjeux", row: 0, values: SUBJECTS }], {
      chosen: ["Acteurs", "Enjeux"],
      pinned: [{ table: "Enjeux", header: "Enjeu", field: "name" }],
    });

    expect(partners(audit)).toEqual(["Ondal", "Jardins", "Navettes", "Vélos"]);
    expect(audit.subjects).toBeUndefined();
  });

  it("are read to their end where they are longer than what is looked at first", async () => {
    const rows = Array.from({ length: 90 }, (_, index) => [`Sujet ${index}`, "", "Mobilité", "Données", "habitants"]);
    const values = [SUBJECTS[0] ?? [], ...rows];
    const audit = await audited([TABLE, { sheet: "Enjeux", row: 0, values }]);

    expect(audit.subjects?.list).toHaveLength(90);
    expect(audit.subjects?.list.at(-1)).toMatchObject({ name: "Sujet 89", cell: "Enjeux!A91" });
  });

  it("cost no round trip that a list beside a table would not", async () => {
    const trips = async (values: Block["values"]): Promise<number> => {
      const session = openSession(await bookOf([TABLE, { sheet: "Enjeux", row: 0, values }]));
      await checkTables({ asOf: "2026-11-28", language: "fr" });
      return session.excel.statistics.roundTrips;
    };

    expect(await trips(SUBJECTS)).toBe(await trips(PARTNERS));
  });

  it("are not offered as stakeholders by the pane, which says where they are and shows them, and inserts nothing", async () => {
    const session: ExcelSession = openSession(await bookOf([TABLE, { sheet: "Enjeux", row: 2, values: SUBJECTS }]));
    const view = await readWorkbook();
    const shown = await showOwnSubjects("fr");
    await session.excel.idle();

    expect(view.tables.map(({ name }) => name)).toEqual(["Acteurs"]);
    expect(view.subjectsSheet).toBe("Enjeux");
    expect(shown).toEqual({ sheet: "Enjeux", isNew: false });
    expect(session.opened.workbook.sheets.map(({ name }) => name)).toEqual(["Acteurs", "Enjeux"]);
    expect(session.opened.workbook.activeSheet).toMatchObject({ name: "Enjeux", selection: { top: 3, left: 0 } });
  });
});
