import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { newWorkbook, saveWorkbook } from "excel-host";
import { openSession } from "excel-host/testing/excelSession";
import { ODD_TABLES, over, workbookWithOddTable } from "excel-host/testing/oddTable";

import { SAMPLE, tableWorkbook } from "../../../test/support/auditSession";
import { commandFolder } from "../../../test/support/commandLine";
import type { Ended } from "../../../test/support/npmScript";

const { folder, run, put } = commandFolder();

function audit(...args: string[]): Ended {
  return run("audit", "--as-of", "2026-11-23", ...args);
}

const sha = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");

describe("npm run audit", () => {
  it("writes the result beside the input, which stays as it is, and exits with 0", async () => {
    const input = put("acteurs.xlsx", await tableWorkbook(["Acteur", "Type", "Données"], [["A", "télécom", "oui"]]));
    const before = sha(input);
    const { code, out } = audit("acteurs.xlsx");
    expect(code).toBe(0);
    expect(sha(input)).toBe(before);
    expect(existsSync(join(folder, "acteurs - partnership matrix.xlsx"))).toBe(true);
    expect(out).toContain("1 acteur dans 1 tableau");
  });

  it("prints only the JSON of the contract on stdout with --json -", () => {
    const { code, out, err } = audit(SAMPLE, "--out-dir", folder, "--force", "--json", "-");
    const json = JSON.parse(out) as Record<string, unknown>;
    expect(code).toBe(0);
    expect(err).toContain("Revue des partenaires");
    expect(Object.keys(json).sort()).toEqual(
      [
        "asOf",
        "askNext",
        "findings",
        "gaps",
        "host",
        "language",
        "lanes",
        "pairs",
        "subjects",
        "resourcesByCategory",
        "source",
        "stakeholders",
        "summary",
        "timings",
        "version",
        "words",
        "written",
      ].sort(),
    );
    expect(json).toMatchObject({ version: 2, language: "fr", asOf: "2026-11-23", host: { unknownMembers: [] } });
    expect((json.stakeholders as unknown[])[0]).toEqual({
      key: "Acteurs/20004531800017",
      row: { table: "Acteurs", index: 0 },
      name: "Communauté d'agglomération du Val de Meroy",
      category: "local_authority",
      group: "public",
      familiarity: 2,
      keenness: 3,
      gains: ["efficiency", "democracy"],
      incentives: ["complementary"],
      resources: { financial: "yes", technical: "no", human: "yes", data: "yes" },
      verdicts: {
        familiarity: "met",
        keenness: "met",
        gains: "met",
        resource_financial: "met",
        resource_technical: "none",
        resource_human: "met",
        resource_data: "met",
        incentives: "met",
      },
      answered: 8,
      of: 8,
      quadrant: "ready",
      status: null,
      stance: null,
      amounts: { partner: [{ year: 2028, amount: 40_000 }], inKind: [], authority: [] },
      ...{ scope: null, projects: [], evidence: null, confidence: null, assessedOn: null, lastContact: null },
      counted: 1,
    });
  });

  it("exits with 2 and a sentence for wrong use", () => {
    expect(audit().code).toBe(2);
    expect(audit("a.xlsx", "--lang", "de")).toMatchObject({
      code: 2,
      err: expect.stringContaining("en, fr, es, pt") as string,
    });
    expect(audit("a.xlsx", "--as-of", "2026-02-30").code).toBe(2);
    expect(audit("a.xlsx", "--map", "x").code).toBe(2);
    expect(audit("missing.xlsx").code).toBe(2);
  });

  it.each([
    ["text.xlsx", "no zip at all", "is not an Excel workbook"],
    ["empty.xlsx", "", "is not an Excel workbook"],
    ["cut.xlsx", saveWorkbook(newWorkbook()).slice(0, 900), "is damaged"],
    ["old.xlsx", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(600).fill(0)]), "cannot be read"],
  ])("exits with 2 and says what %s is", (name, content, words) => {
    put(name, content);
    const { code, err } = audit(name);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(existsSync(join(folder, name.replace(".xlsx", " - partnership matrix.xlsx")))).toBe(false);
  });

  it("audits a plain list where it stands, and --convert makes a table of it in the result only", async () => {
    const session = openSession();
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["Nos partenaires"]];
      sheet.getRange("A3:C5").values = [
        ["Acteur", "Type", "Données"],
        ["A", "télécom", "oui"],
        ["B", "ONG", "?"],
      ];
      await context.sync();
    });
    put("liste.xlsx", session.save());
    const { code, out } = audit("liste.xlsx", "--json", "-");
    const { source } = JSON.parse(out) as { source: Record<string, unknown> };
    expect(code).toBe(0);
    expect(source).toMatchObject({
      tables: [{ table: "Sheet1", kind: "list", address: "A3:C5", rows: 2 }],
      leftAside: [],
    });
    const converted = audit("liste.xlsx", "--convert", "--out", "converti.xlsx");
    expect([converted.code, converted.out.includes("dans le résultat seulement")]).toEqual([0, true]);
    expect(existsSync(join(folder, "converti.xlsx"))).toBe(true);
  });

  it("adds the columns of the guide to a list of names with --prepare, in the result only, and the next run adds none", async () => {
    const session = openSession();
    await session.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B3").values = [
        ["Acteur", "Ville"],
        ["Sonaval", "Albi"],
        ["Asso du canal", "Gaillac"],
      ];
      await context.sync();
    });
    const before = sha(put("noms.xlsx", session.save()));
    const { code, out } = audit("noms.xlsx", "--prepare", "--out", "prepares.xlsx");
    expect([code, audit("noms.xlsx").code, sha(join(folder, "noms.xlsx"))]).toEqual([0, 3, before]);
    expect(out).toMatch(/9 colonnes à liste de choix ajoutées à «\sSheet1\s», Sheet1!C1:K3/);
    const again = audit("prepares.xlsx", "--prepare", "--out", "encore.xlsx");
    expect([again.code, again.out.includes("liste de choix")]).toEqual([0, false]);
  });

  it("exits with 3 in the language of the workbook, and with the option it names the list is audited", async () => {
    const session = openSession();
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.name = "Liste v1.2";
      sheet.getRange("A1:B4").values = [
        ["Cercle de l’agglo", "Téléphone"],
        ["Amis du canal", "555-0101"],
        ["Les jardins d’en haut", "555-0102"],
        ["Chorale des deux rives", "555-0103"],
      ];
      sheet.getRange("A6").values = [["Liste tenue par le service"]];
      await context.sync();
    });
    put("question.xlsx", session.save());
    const { code, out } = audit("question.xlsx");
    expect([code, out.includes("donne-t-elle les noms")]).toEqual([3, true]);
    const pin = /--map "([^"]+)"/.exec(out)?.[1] ?? "";
    expect(pin).toBe("Liste v1.2.Cercle de l’agglo=name");
    const settled = audit("question.xlsx", "--map", pin, "--json", "-");
    const { stakeholders } = JSON.parse(settled.out) as { stakeholders: { name: string }[] };
    expect([settled.code, stakeholders.map(({ name }) => name)]).toEqual([
      0,
      ["Amis du canal", "Les jardins d’en haut", "Chorale des deux rives"],
    ]);
    expect(audit("question.xlsx", "--map", pin, "--convert", "--out", "question2.xlsx").code).toBe(0);
  });

  it("exits with 4 when the result exists, and leaves nothing half-written behind", async () => {
    put("deux.xlsx", await tableWorkbook(["Acteur", "Type"], [["A", "télécom"]]));
    put("da.xlsx", "mine");
    expect(audit("deux.xlsx", "--out", "da.xlsx").code).toBe(4);
    expect(readFileSync(join(folder, "da.xlsx"), "utf8")).toBe("mine");
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    expect(audit("deux.xlsx", "--out", "da.xlsx", "--force").code).toBe(0);
  });

  it.each(ODD_TABLES.filter(([, , fault], index) => ODD_TABLES.findIndex((odd) => odd[2] === fault) === index))(
    "skips a table that Excel would not keep, by name, and audits the rest: %s",
    async (_, change, fault) => {
      put("odd.xlsx", await workbookWithOddTable(change));
      const { code, out, err } = audit("odd.xlsx", "--lang", "en", "--force", "--json", "-");
      const { source, stakeholders } = JSON.parse(out) as { source: Record<string, unknown>; stakeholders: unknown[] };
      const reason = fault === "no-rows" ? "empty" : "damaged";
      expect([code, stakeholders.length, source.skippedTables]).toEqual([
        0,
        1,
        [{ table: "Odd", sheet: "Autres", reason }],
      ]);
      expect(err).toContain(reason === "empty" ? "“Odd” – no rows" : "“Odd” – damaged in the file");
    },
  );

  it("skips a table without a header row by name, and audits the rest", async () => {
    const hidden = (xml: string): string =>
      xml.replace("<table ", '<table headerRowCount="0" ').replace(/<autoFilter[^>]*\/>/, "");
    put("hidden.xlsx", await workbookWithOddTable(hidden));
    const { code, out } = audit("hidden.xlsx", "--lang", "en");
    expect([code, out.includes("“Odd” – no header row")]).toEqual([0, true]);
  });

  it("names the table that Excel would not keep, and audits its cells as the list they are", async () => {
    const file = await workbookWithOddTable(over("A1:B1"), async (session) =>
      session.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").delete();
        await context.sync();
      }),
    );
    put("only.xlsx", file);
    const { code, out } = audit("only.xlsx", "--lang", "en");
    expect([code, out.includes("“Odd” – no rows"), out.includes("Autres")]).toEqual([0, true, true]);
  });

  it("looks at one project with --project, in whatever case, and names those there are for one that nobody names", async () => {
    const headers = ["Acteur", "Type", "Projet", "Données"];
    const rows = [
      ["A", "télécom", "Capteurs d’eau", "oui"],
      ["B", "ONG", "Fablab", "oui"],
      ["C", "ONG", "Fablab ; Capteurs d’eau", "non"],
    ];
    put("projets.xlsx", await tableWorkbook(headers, rows));
    const one = audit("projets.xlsx", "--project", "FABLAB", "--json", "-");
    const none = audit("projets.xlsx", "--project", "Navette", "--out", "aucun.xlsx");

    expect(one.code).toBe(0);
    expect(JSON.parse(one.out)).toMatchObject({ summary: { stakeholders: 2 } });
    expect(none.code).toBe(2);
    expect(none.err).toMatch(/Navette.*Capteurs d’eau.*Fablab/s);
    expect(existsSync(join(folder, "aucun.xlsx"))).toBe(false);
  });

  it("takes what a column of resources does not name as none with --unlisted-none", async () => {
    const rows = [
      ["A", "télécom", "données"],
      ["B", "ONG", "humaines"],
    ];
    put("citees.xlsx", await tableWorkbook(["Acteur", "Type", "Ressources mobilisables"], rows));
    const resourcesOf = (...options: string[]): unknown =>
      (
        JSON.parse(audit("citees.xlsx", "--force", "--json", "-", ...options).out) as {
          readonly stakeholders: readonly { readonly resources: unknown }[];
        }
      ).stakeholders[0]?.resources;

    expect(resourcesOf()).toMatchObject({ data: "yes", human: "unknown" });
    expect(resourcesOf("--unlisted-none", "Acteurs.Ressources mobilisables")).toMatchObject({
      data: "yes",
      human: "no",
    });
  });
});
