/** Edits made by hand in the matrix, listed and put back into the table or list they come from. */

import { editedMatrix, told, type EditedMatrix, type SourceShape } from "../support/editedMatrix";

const HEADERS = [
  ...["Acteur", "Type", "Familiarité avec le numérique", "Données", "Ressources techniques", "Gains attendus"],
  ...["Action pilote", "Référent", "Prochaine action", "Date d'échéance", "Statut", "Remarques"],
];
const ROWS = [
  [
    "Sonaval",
    "Opérateur télécom",
    4,
    "Oui",
    "x",
    "profit; efficacité",
    "oui",
    "Mme A",
    "Appeler",
    46_400,
    "Contacté",
    "un",
  ],
  ["Ondal", "Opérateur télécom", 1, "", "", "", "", "", "", null, "", "deux"],
  ["Le Fil", "ONG", 5, "Non", "", "connaissance", "non", "M. B", "", 46_500, "Actif", "trois"],
  ["Asso A", "ONG", 0, "Non", "x", "profit", "", "", "Écrire", null, "Contacté", "quatre"],
];

function shape(kind: "table" | "list"): SourceShape {
  return { headers: HEADERS, rows: ROWS, kind, days: [9] };
}

async function desk(kind: "table" | "list"): Promise<EditedMatrix> {
  return editedMatrix(shape(kind));
}

const KINDS = ["table", "list"] as const;

describe.each(KINDS)("edits of the matrix over a %s", (kind) => {
  it("are listed with what matrix, source and last run say, and with the words of the source", async () => {
    const { type, list } = await desk(kind);
    type("Ondal", "resource_data", "✓");
    type("Ondal", "familiarity", "3");
    type("Ondal", "owner", "Mme Perrin");
    type("Asso A", "resource_technical", "?");
    type("Asso A", "status", "Actif");
    const listed = await list();

    expect(
      told(listed, ({ kind: own, now, source, written, place, words }) => [
        own,
        now,
        source,
        written,
        place?.cell,
        words,
      ]),
    ).toEqual({
      "resource_data Ondal": ["ready", "✓", "?", "?", "Sheet1!D3", "Oui"],
      "familiarity Ondal": ["ready", 3, 0, 0, "Sheet1!C3", "4"],
      "owner Ondal": ["ready", "Mme Perrin", null, null, "Sheet1!H3", "Mme Perrin"],
      "resource_technical Asso A": ["ready", "?", "✓", "✓", "Sheet1!E5", ""],
      "status Asso A": ["ready", "Actif", "Contacté", "Contacté", "Sheet1!K5", "Actif"],
    });
  });

  it("are put back all together, in four round trips, and agree from then on", async () => {
    const { session, type, list, put, audit, source } = await desk(kind);
    type("Ondal", "resource_data", "–");
    type("Ondal", "gain_profit", "✓");
    type("Ondal", "gain_knowledge", "✓");
    type("Ondal", "owner", "Mme Perrin");
    type("Ondal", "due_date", "46570");
    type("Sonaval", "gain_profit", "–");
    type("Sonaval", "category", "ONG");
    type("Asso A", "familiarity", "3");
    type("Asso A", "incentive_pilot", "✓");
    const listed = await list();
    const before = session.excel.statistics.roundTrips;
    const outcomes = await put(listed);
    await session.excel.idle();

    expect(session.excel.statistics.roundTrips - before).toBeLessThanOrEqual(4);
    expect([...outcomes.values()].map(({ status }) => status)).toEqual(Array(9).fill("written"));
    expect(await source("A2:L5")).toEqual([
      ["Sonaval", "ONG", 4, "Oui", "x", "efficacité", "oui", "Mme A", "Appeler", 46_400, "Contacté", "un"],
      ["Ondal", "Opérateur télécom", 1, "Non", "", "profit; connaissance", "", "Mme Perrin", "", 46_570, "", "deux"],
      ["Le Fil", "ONG", 5, "Non", "", "connaissance", "non", "M. B", "", 46_500, "Actif", "trois"],
      ["Asso A", "ONG", 4, "Non", "x", "profit", "oui", "", "Écrire", "", "Contacté", "quatre"],
    ]);
    expect(told(await list(), ({ kind: own }) => own)).toEqual(
      Object.fromEntries([...outcomes.keys()].map((key) => [key, "same"])),
    );
    const next = await audit();
    expect([next.typedOver, next.edits]).toEqual([[], 0]);
  });

  it("change no other cell, and the same again writes nothing more", async () => {
    const { session, type, list, put, source } = await desk(kind);
    type("Ondal", "resource_data", "✓");
    type("Le Fil", "keenness", "2");
    const listed = await list();
    await put(listed);
    const once = await source("A1:N9");
    const bytes = session.excel.statistics.requestBytes;
    const again = await put(listed);
    await session.excel.idle();

    expect(again.get("resource_data Ondal")).toEqual({ status: "written", cell: null });
    expect(await source("A1:N9")).toEqual(once);
    expect(bytes).toBeGreaterThan(0);
    expect(once).toEqual([
      [...HEADERS, "", ""],
      ...ROWS.map((row) => [
        ...row.map((cell, column) => (row[0] === "Ondal" && column === 3 ? "Oui" : (cell ?? ""))),
        "",
        "",
      ]),
      ...Array<string[]>(4).fill(Array<string>(14).fill("")),
    ]);
  });

  it("say which cannot be put back, and why", async () => {
    const { session, type, list, put, change } = await desk(kind);
    type("Sonaval", "keenness", "3");
    type("Sonaval", "gain_democracy", "?");
    type("Sonaval", "resource_data", "oui");
    type("Sonaval", "resource_technical", "");
    type("Sonaval", "answered", "8");
    type("Sonaval", "name", "Sonaval SA");
    type("Le Fil", "owner", "Mme Z");
    await session.run(async (context) => {
      context.workbook.tables.getItem("PartnershipMatrix").rows.add();
      await context.sync();
    });
    session.excel.userEdits(
      session.opened.workbook.sheetNamed("Matrice de partenariats")?.id ?? "",
      9,
      1,
      "Une de plus",
    );
    await change((sheet) => sheet.getRange("4:4").delete("Up"));
    const listed = await list();

    expect(told(listed, ({ kind: own, needs }) => [own, needs?.field ?? null])).toEqual({
      "keenness Sonaval": ["no-column", "keenness"],
      "gain_democracy Sonaval": ["no-word", null],
      "resource_data Sonaval": ["unreadable", null],
      "resource_technical Sonaval": ["blank", null],
      "answered Sonaval": ["derived", null],
      "name Sonaval": ["in-list", null],
      "owner Le Fil": ["row-gone", null],
      "row Une de plus": ["hand-added", null],
    });
    expect(await put(listed, () => true)).toEqual(new Map());
  });

  it("are shown beside what the source says by now where that has changed as well", async () => {
    const { type, list, put, change, source } = await desk(kind);
    type("Ondal", "resource_data", "✓");
    type("Asso A", "owner", "Mme Perrin");
    type("Le Fil", "resource_data", "✓");
    await change((sheet) => {
      sheet.getRange("D3").values = [["Non"]];
      sheet.getRange("D4").values = [["Oui"]];
    });
    const listed = await list();

    expect(told(listed, ({ kind: own, source: says, written, inList }) => [own, says, written, inList])).toEqual({
      "resource_data Ondal": ["conflict", "–", "?", "Non"],
      "owner Asso A": ["ready", null, null, null],
      "resource_data Le Fil": ["same", "✓", "–", "Oui"],
    });
    await put(listed, ({ kind: own }) => own === "conflict");
    expect(await source("D2:D5")).toEqual([["Oui"], ["Oui"], ["Oui"], ["Non"]]);
  });

  it("find their rows and columns when source and matrix are sorted, rows put in and headers moved", async () => {
    const { session, type, list, put, change, source } = await desk(kind);
    await session.run(async (context) => {
      context.workbook.tables.getItem("PartnershipMatrix").sort.apply([{ key: 1, ascending: false }]);
      await context.sync();
    });
    type("Ondal", "resource_data", "✓");
    type("Asso A", "owner", "Mme Perrin");
    const listed = await list();
    await change((sheet) => {
      sheet.getRange("A2:L5").sort.apply([{ key: 0, ascending: true }]);
      sheet.getRange("2:2").insert("Down");
      sheet.getRange("B:B").insert("Right");
    });
    const outcomes = await put(listed);

    expect(outcomes).toEqual(
      new Map([
        ["resource_data Ondal", { status: "written", cell: "Sheet1!E5" }],
        ["owner Asso A", { status: "written", cell: "Sheet1!I3" }],
      ]),
    );
    expect(await source("A3:I3")).toEqual([["Asso A", "", "ONG", 0, "Non", "x", "profit", "", "Mme Perrin"]]);
    expect(await source("A5:E5")).toEqual([["Ondal", "", "Opérateur télécom", 1, "Oui"]]);
  });

  it("leave what a colleague writes between list and writing, and put the rest of the row", async () => {
    const { type, list, put, change, source } = await desk(kind);
    type("Ondal", "resource_data", "✓");
    type("Ondal", "owner", "Mme Perrin");
    type("Asso A", "owner", "M. K");
    const listed = await list();
    await change((sheet) => {
      sheet.getRange("D3").values = [["non, dit Paul"]];
    });
    const outcomes = await put(listed);

    expect(Object.fromEntries(outcomes)).toEqual({
      "resource_data Ondal": { status: "changed", cell: "Sheet1!D3", current: "non, dit Paul" },
      "owner Ondal": { status: "written", cell: "Sheet1!H3" },
      "owner Asso A": { status: "written", cell: "Sheet1!H5" },
    });
    expect(await source("D3:H3")).toEqual([["non, dit Paul", "", "", "", "Mme Perrin"]]);
  });

  it("are refused where the header was renamed; the others of the row are written", async () => {
    const { type, list, put, change, source } = await desk(kind);
    type("Ondal", "resource_data", "✓");
    type("Ondal", "owner", "Mme Perrin");
    const listed = await list();
    await change((sheet) => {
      sheet.getRange("D1").values = [["Autre chose"]];
    });
    const outcomes = await put(listed);
    expect(outcomes.get("resource_data Ondal")).toMatchObject({
      status: "refused",
      error: { reason: "column-not-found" },
    });
    expect(outcomes.get("owner Ondal")).toEqual({ status: "written", cell: "Sheet1!H3" });
    expect(await source("D3:H3")).toEqual([["", "", "", "", "Mme Perrin"]]);
  });

  it("are refused on a protected sheet, each with the reason, and nothing is written", async () => {
    const { type, list, put, change, source } = await desk(kind);
    type("Ondal", "resource_data", "✓");
    type("Ondal", "owner", "Mme Perrin");
    const listed = await list();
    await change((sheet) => sheet.protection.protect());
    const outcomes = await put(listed);

    expect([...outcomes.values()]).toEqual(
      Array(2).fill({ status: "refused", error: expect.objectContaining({ reason: "protected" }) as unknown }),
    );
    expect(await source("D3:H3")).toEqual([["", "", "", "", ""]]);
  });
});
