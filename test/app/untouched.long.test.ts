/** What a run leaves alone, part by part of the package, and what it never repeats. */

import { type Entries, readZip } from "excel-host/testing/zip";

import { SHEET_KINDS } from "../../src/core/contract/kinds";
import { auditFile, sampleFile, tableWorkbook } from "../support/auditSession";

/** Names of parts whose bytes differ, and of those that only one of the two files has. */
function differingParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [readZip(before), readZip(after)];
  const names = new Set([...a.keys(), ...b.keys()]);
  return [...names].filter((name) => !Buffer.from(a.get(name) ?? []).equals(Buffer.from(b.get(name) ?? []))).sort();
}

/** Whether a part is the number of the run that wrote a sheet, kept with it: every run counts on. */
function isRunNumber(name: string, file: Uint8Array): boolean {
  const text = new TextDecoder("utf-16le").decode(readZip(file).get(name));
  return name.startsWith("xl/customProperty") && /^\d+$/.test(text);
}

const REQUEST = { asOf: "2026-11-23", language: "fr" } as const;

describe("a run over a workbook", () => {
  it("changes of the user's parts only the lists that every sheet shares", async () => {
    const before = sampleFile();
    const { session } = await auditFile(before, REQUEST);
    const own = new Set(readZip(before).keys());

    expect(differingParts(before, session.save()).filter((name) => own.has(name))).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "xl/workbook.xml",
    ]);
  });

  it("adds to these lists behind what stands there, so that no cell of the user's means anything else", async () => {
    const before = sampleFile();
    const { session } = await auditFile(before, REQUEST);
    const [was, is] = [before, session.save()].map((file) => {
      const xml = new TextDecoder().decode(readZip(file).get("xl/sharedStrings.xml"));
      return xml.match(/<si>.*?<\/si>/gs) ?? [];
    });

    expect(was?.length).toBeGreaterThan(300);
    expect(is?.slice(0, was?.length)).toEqual(was);
  });

  it("gives the same bytes but for its number when it runs again on the same day, from its second run on", async () => {
    // The first run of a day has nothing to compare with, and says so.
    const once = (await auditFile(sampleFile(), REQUEST)).session.save();
    const first = (await auditFile(once, REQUEST)).session.save();
    const second = (await auditFile(first, REQUEST)).session.save();

    const differing = differingParts(first, second);
    expect(differing.filter((name) => !isRunNumber(name, second))).toEqual([]);
    // The sample names no subjects: theirs is the one sheet that is not written.
    expect(differing).toHaveLength(SHEET_KINDS.filter((kind) => kind !== "subjects").length);
  });

  it("changes only what says a date when it runs on another day, and the history", async () => {
    const first = (await auditFile(await tableWorkbook(["Acteur", "Type"], [["Alpha", "télécom"]]), REQUEST)).session;
    const before = first.save();
    const after = (await auditFile(before, { ...REQUEST, asOf: "2026-11-24" })).session.save();
    const [a, b] = [before, after].map((file) => readZip(file));
    const undated = (name: string, parts: Entries | undefined): string =>
      new TextDecoder()
        .decode(parts?.get(name))
        .replace(/2[34]\/11\/202\d/g, "DATE")
        // A text with another date is another item of the shared texts.
        .replace(/t="s"><v>\d+<\/v>/g, 't="s"');

    // The history has one more row: its cells, its table, and what the sheet remembers of its areas.
    const differing = differingParts(before, after).filter((name) => !isRunNumber(name, after));
    expect(differing.filter((name) => undated(name, a) !== undated(name, b))).toEqual([
      "xl/customProperty40.bin",
      "xl/sharedStrings.xml",
      "xl/tables/table7.xml",
      "xl/worksheets/sheet8.xml",
    ]);
  });

  it("repeats nothing of contacts: without the user's sheet no part of the file holds them", async () => {
    const contacts = [
      "Aïssatou Ndiaye",
      "a.ndiaye@alpha.example",
      "+221 33 800 00 00",
      "Chargée de mission",
      "12 rue Zola",
    ];
    const headers = ["Structure", "Type", "Données", "Contact", "Courriel", "Téléphone", "Fonction", "Adresse"];
    const { session } = await auditFile(
      await tableWorkbook(headers, [["Alpha", "télécom", "oui", ...contacts]]),
      REQUEST,
    );
    await session.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").delete();
      await context.sync();
    });
    // Shared texts stay where they are; what counts is whether a cell of ours shows one.
    const shown = session.opened.workbook.sheets.flatMap((sheet) => {
      const texts: string[] = [];
      sheet.forEachCell({ top: 0, left: 0, bottom: 200, right: 60 }, ({ value, formula }) => {
        texts.push(JSON.stringify(value), formula?.text ?? "");
      });
      return texts;
    });
    const parts = [...readZip(session.save())]
      .filter(([name]) => name !== "xl/sharedStrings.xml")
      .map(([, bytes]) => new TextDecoder().decode(bytes));

    expect(shown.join("\n")).toContain("Alpha");
    for (const contact of contacts) {
      expect(shown.filter((text) => text.includes(contact))).toEqual([]);
      expect(parts.filter((text) => text.includes(contact))).toEqual([]);
    }
  });
});
