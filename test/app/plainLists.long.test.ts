import { openSession } from "excel-host/testing/excelSession";

import { checkTables } from "../../src/app/checkTables";
import { keepChoices } from "../../src/app/keepChoices";
import { NO_CHOICES } from "../../src/core/memory/choices";
import { signFindings, withFindingAnswer } from "../../src/core/memory/settledFindings";
import { LANGUAGES } from "../../src/core/guide/codes";
import { leftLines } from "../../src/core/messages/summary";
import { auditFile, doneAudit, tableWorkbook } from "../support/auditSession";
import { type Shape, shapedWorkbook, type Value } from "../support/listShapes";
import { auditShaped, expectedOf } from "../support/shapedLists";

const SHAPED: readonly (readonly Shape[])[] = [
  [],
  ["title", "notes above"],
  ["offset", "beside"],
  ["merged header of two rows"],
  ["headings", "totals"],
  ["footer", "legend"],
  ["below", "gaps"],
  ["a sheet per category"],
  ["a sheet per department", "numbered"],
  ["merged category"],
  ["hidden rows"],
  ["repeated header"],
];

/** A workbook whose sheets hold these cells from A1 on. */
async function sheetsWorkbook(sheets: Readonly<Record<string, readonly (readonly Value[])[]>>): Promise<Uint8Array> {
  const session = openSession();
  await session.run(async (context) => {
    for (const [index, [name, cells]] of Object.entries(sheets).entries()) {
      const sheet = index === 0 ? context.workbook.worksheets.getItem("Sheet1") : context.workbook.worksheets.add(name);
      sheet.name = name;
      sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1).values = cells.map((row) => [...row]);
    }
    await context.sync();
  });
  return session.save();
}

const LIST = [
  ["Acteur", "Type"],
  ["Sonaval", "Télécoms"],
  ["Asso du canal", "ONG"],
];

describe("a plain list", () => {
  it.each(SHAPED.map((shapes, index) => [shapedWorkbook(shapes, LANGUAGES[index % 4] ?? "fr")]))(
    "is audited in place, its sheet as it was: $title ($language)",
    async (shaped) => {
      expect(await auditShaped(shaped)).toEqual(expectedOf(shaped));
    },
  );

  it("longer than the first rows is read to its end, in six round trips", async () => {
    const rows = Array.from({ length: 300 }, (_, index) => [
      `Structure ${index}`,
      index % 2 === 0 ? "ONG" : "Télécoms",
    ]);
    const { session, outcome } = await auditFile(await sheetsWorkbook({ Liste: [["Acteur", "Type"], ...rows] }));

    expect(doneAudit(outcome).stakeholders.map(({ name }) => name)).toEqual(rows.map(([name]) => name));
    expect(session.excel.statistics.roundTrips).toBeLessThanOrEqual(6);
  });

  it("beside a table that can be audited is told and left aside, until it is named", async () => {
    const session = openSession(await tableWorkbook(["Acteur", "Type"], [["A", "ONG"]]));
    await session.run(async (context) => {
      context.workbook.worksheets.add("Entreprises").getRange("A1:B3").values = LIST;
      await context.sync();
    });
    const file = session.save();
    const { session: audited, outcome } = await auditFile(file);
    const pinned = [{ table: "Entreprises", header: "Acteur", field: "name" }] as const;
    const both = await auditFile(file, { pinned });

    expect(doneAudit(outcome).tables.map(({ table }) => table)).toEqual(["Acteurs"]);
    expect(outcome.audit.leftAside).toMatchObject([
      { sheet: "Entreprises", address: "A1:B3", reason: "tables-first", option: '--map "Entreprises.Acteur=name"' },
    ]);
    expect(audited.excel.statistics.roundTrips).toBeLessThanOrEqual(5);
    expect(doneAudit(both.outcome).tables.map(({ table, kind }) => [table, kind])).toEqual([
      ["Acteurs", "table"],
      ["Entreprises", "list"],
    ]);
  });

  it("keeps its name when a second one comes below it, and is named by that name", async () => {
    const file = await sheetsWorkbook({ Liste: [...LIST, ["", ""], ["", ""], ["Acteur", "Type"], ["Lycée B", "ONG"]] });
    const { outcome } = await auditFile(file, { chosen: ["liste (2)"] });

    expect(doneAudit(outcome).stakeholders.map(({ name, row }) => [name, row.table])).toEqual([
      ["Lycée B", "Liste (2)"],
    ]);
    expect(outcome.audit.leftAside).toMatchObject([{ sheet: "Liste", reason: "not-chosen" }]);
  });

  it("says in the matrix that names were added to it since the run, and nothing before", async () => {
    const { session } = await auditFile(await sheetsWorkbook({ Liste: LIST }));
    const line = async (): Promise<unknown> =>
      session.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Matrice de partenariats");
        const range = sheet.getRange("A1:D8").load({ values: true });
        await context.sync();
        return (range.values as unknown[][]).flat().find((text) => String(text).includes("23/11/2026"));
      });
    const before = await line();
    await session.run(async (context) => {
      context.workbook.worksheets.getItem("Liste").getRange("A4:B4").values = [["Nouvelle", "ONG"]];
      await context.sync();
    });

    expect(before).not.toMatch(/^▲/);
    expect(await line()).toMatch(/^▲ 1 /);
  });

  it("has the words of groups above several columns as a part of its header, and hashtags for machines as no stakeholder", async () => {
    const file = await sheetsWorkbook({
      Liste: [
        ["¿Qué?", "", "", "¿Quién?", "¿Dónde?", ""],
        ["Registro", "Tipo", "Subsector", "Organización", "País", "Departamento"],
        ["", "#sector+es", "#subsector+es", "#org+es", "#country", "#adm1"],
        ["001", "ONG", "Higiene", "Amigos del agua", "Panamá", "Los Santos"],
        ["002", "Universidad", "Vacunación", "Universidad del Sur", "Colombia", "Cauca"],
      ],
    });
    const { outcome } = await auditFile(file);

    expect(doneAudit(outcome).stakeholders.map(({ name, category }) => [name, category])).toEqual([
      ["Amigos del agua", "ngo"],
      ["Universidad del Sur", "academia"],
    ]);
  });

  it("below another one is told from it by its headers, whatever columns they speak of", async () => {
    const file = await sheetsWorkbook({
      Liste: [
        ["Nombre de la organización", "Dirección", "Tipo"],
        ["Amigos del agua", "Calle Mayor 1", "ONG"],
        ["", "", ""],
        ["Nombre de la entidad", "Domicilio", "Tipo de entidad"],
        ["Universidad del Sur", "Plaza Nueva 2", "Universidad"],
      ],
    });
    const { outcome } = await auditFile(file);

    expect(doneAudit(outcome).stakeholders.map(({ name, row }) => [name, row.table])).toEqual([
      ["Amigos del agua", "Liste"],
      ["Universidad del Sur", "Liste (2)"],
    ]);
  });

  it("is no list of words to choose from", async () => {
    const file = await sheetsWorkbook({
      Liste: LIST,
      Listes: [
        ["Types", "Réponses"],
        ["Collectivité", "oui"],
        ["Entreprise", "non"],
        ["Opérateur télécom", "?"],
        ["Artisan", ""],
      ],
    });
    const { outcome } = await auditFile(file);

    expect(doneAudit(outcome).stakeholders).toHaveLength(2);
    expect(outcome.audit.leftAside.map(({ sheet, reason }) => [sheet, reason])).toEqual([["Listes", "word-list"]]);
  });

  it("made a table keeps what was settled of its findings", async () => {
    const session = openSession(await sheetsWorkbook({ Liste: [...LIST, ["Sonaval", "Télécoms"]] }));
    const { audit, tables } = await checkTables({ asOf: "2026-11-28", language: null });
    const settled = signFindings(audit.findings, { ...audit, tables });
    expect(settled.map(({ kind }) => kind)).toContain("duplicate-name");
    await keepChoices(withFindingAnswer(NO_CHOICES, settled, "aside"));
    await session.excel.idle();
    const { outcome } = await auditFile(session.save(), { convert: true });

    const after = doneAudit(outcome);
    expect(after.tables.map(({ kind }) => kind)).toEqual(["table"]);
    expect(after.findings.map(({ kind }) => kind)).not.toContain("duplicate-name");
  });

  it("made a table has a name of its own beside another one", async () => {
    const file = await sheetsWorkbook({ Associations: LIST, Entreprises: LIST });
    const { outcome } = await auditFile(file, { convert: true });

    expect(doneAudit(outcome).tables.map(({ table, sheet }) => [table, sheet])).toEqual([
      ["Acteurs", "Associations"],
      ["Acteurs2", "Entreprises"],
    ]);
  });
});

describe("the first row of a list", () => {
  it("is no second line of its header, however few rows there are", async () => {
    const cells = [
      ["Nom de l’organisation", "Catégorie", "Ville"],
      ["Corvel Fibre", "Télécoms", "Ouma"],
      ["Les Quais", "Association", "Ouma"],
    ];
    const { outcome } = await auditFile(await sheetsWorkbook({ Feuil1: cells }));

    expect(doneAudit(outcome).stakeholders.map(({ name }) => name)).toEqual(["Corvel Fibre", "Les Quais"]);
  });

  it.each([
    [
      ["Infos", "Acteur", "Remarques"],
      ["Projet pilote", "Université F", "À revoir"],
      ["Atelier", "Banque H", "À revoir"],
    ],
    [
      ["Machin", "Acteur", "Type"],
      ["Projet numérique", "Structure départementale d’insertion", "Association"],
      ["Lyon", "Le Fil", "ONG"],
    ],
  ])("is none either where its words may stand in headers: %j", async (...cells) => {
    const { outcome } = await auditFile(await sheetsWorkbook({ Feuil1: cells }), { chosen: ["Feuil1"] });

    expect(doneAudit(outcome).stakeholders.map(({ name }) => name)).toEqual(cells.slice(1).map(([, name]) => name));
  });
});

describe("a workbook without stakeholders", () => {
  it.each([
    [
      "en",
      "The column",
      [
        ["Circle", "Phone of the office"],
        ["Friends", "555-0101"],
        ["Choir", "555-0102"],
      ],
      "names",
    ],
    [
      "fr",
      "La colonne",
      [
        ["Cercle", "Téléphone du bureau"],
        ["Amis", "555-0101"],
        ["Chorale", "555-0102"],
      ],
      "noms",
    ],
    [
      "es",
      "La columna",
      [
        ["Círculo", "Teléfono del despacho"],
        ["Amigos", "555-0101"],
        ["Coro", "555-0102"],
      ],
      "nombres",
    ],
    [
      "pt",
      "A coluna",
      [
        ["Círculo", "Telefone do gabinete"],
        ["Amigos", "555-0101"],
        ["Coro", "555-0102"],
      ],
      "nomes",
    ],
  ] as const)(
    "is told in its own language, %s, with the question that would let a list in",
    async (language, _, cells, word) => {
      const { outcome } = await auditFile(await sheetsWorkbook({ Feuil1: cells }));
      const [line, question] = leftLines(outcome.audit);

      expect([outcome.status, outcome.audit.language]).toEqual(["no-tables", language]);
      expect(line?.text).toContain("A1:B3");
      expect(question?.text).toContain(word);
      expect(question?.text).toContain(`--map "Feuil1.${cells[0][0]}=name"`);
    },
  );

  it("has a line for every sheet with content, with what it was taken for", async () => {
    const meetings = Array.from({ length: 24 }, (_, index) => [["Amis", "Chorale", "Canal"][index % 3] ?? "", "ONG"]);
    const file = await sheetsWorkbook({
      Notes: [["Appeler la mairie lundi"]],
      Chiffres: [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      Versements: [["Acteur", "Type"], ...meetings],
      Noms: [
        ["Acteur", "Téléphone"],
        ["Amis", "555-0101"],
        ["Chorale", "555-0102"],
      ],
    });
    const { outcome } = await auditFile(file);

    expect(outcome.audit.leftAside.map(({ sheet, takenFor, reason }) => [sheet, takenFor, reason])).toEqual([
      ["Versements", "list", "not-a-register"],
      ["Noms", "list", "name-only"],
      ["Notes", "notes", "notes-only"],
      ["Chiffres", "rows", "no-header-found"],
    ]);
  });

  it("has a line for columns too far to the right to be looked at, unless a table takes them", async () => {
    const far = Array.from({ length: 210 }, () => "x");
    const blank = far.map(() => null);
    const file = await sheetsWorkbook({
      Loin: [
        ["Acteur", "Type", ...blank],
        ["Amis", "ONG", ...blank],
        ["Ondal", "télécom", ...far],
      ],
      Tableau: [
        ["Acteur", "Type", ...far.map((_, index) => `Colonne ${index}`)],
        ["Chorale", "ONG", ...far],
      ],
    });
    const session = openSession(file);
    await session.run(async (context) => {
      context.workbook.tables.add("Tableau!A1:HD2", true);
      await context.sync();
    });
    const { outcome } = await auditFile(session.save());

    expect(outcome.audit.leftAside.filter(({ reason }) => reason === "too-far-right")).toEqual([
      expect.objectContaining({ sheet: "Loin", address: "GS1:HD3", takenFor: "columns" }),
    ]);
    expect(leftLines(outcome.audit).map(({ text }) => text)).toContainEqual(
      "«\u00a0Loin\u00a0»\u00a0: colonnes GS1:HD3 – pas lues\u00a0: au-delà des 200 premières colonnes de la feuille. Une liste doit commencer plus à gauche",
    );
  });

  it("is audited when the list of repeated names is named, with one finding instead of one a row", async () => {
    const meetings = Array.from({ length: 24 }, (_, index) => [["Amis", "Chorale", "Canal"][index % 3] ?? "", "ONG"]);
    const { outcome } = await auditFile(await sheetsWorkbook({ Versements: [["Acteur", "Type"], ...meetings] }), {
      chosen: ["Versements"],
    });
    const kinds = doneAudit(outcome)
      .findings.filter(({ severity }) => severity === "blocking")
      .map(({ kind }) => kind);

    expect(kinds).toEqual(["not-a-register"]);
  });

  it("of a table with names only is audited when its column is named", async () => {
    const file = await tableWorkbook(["Acteur", "Ville"], [["Amis", "Albi"]]);
    const { outcome } = await auditFile(file);
    const pinned = [{ table: "Acteurs", header: "Acteur", field: "name" }] as const;
    const named = await auditFile(file, { pinned });

    expect(leftLines(outcome.audit).map(({ text }) => text.includes('--map "Acteurs.Acteur=name"'))).toEqual([
      false,
      true,
    ]);
    expect(doneAudit(named.outcome).stakeholders.map(({ name }) => name)).toEqual(["Amis"]);
  });
});
