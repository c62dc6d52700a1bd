import { PROFILES, type ProfileName } from "excel-host";
import { type ExcelSession, openSession } from "excel-host/testing/excelSession";

import { ALL_FACTS } from "../src/allFacts";
import type { CheckedExcel, SeenFact } from "../src/fact";
import { writeResultSheet } from "../src/resultSheet";
import { resultText } from "../src/resultText";
import { runFacts } from "../src/runFacts";

jest.setTimeout(120_000);

const EXCEL: CheckedExcel = { host: "Excel Embedded", version: "0.1.0", excelApi: "1.14", day: "2026-11-28" };

function sheetNames({ opened }: ExcelSession): string[] {
  return opened.workbook.sheets.map(({ name }) => name);
}

/** The facts of some names, by what is in them. */
function factsAbout(...words: readonly string[]) {
  return ALL_FACTS.filter(({ name }) => words.some((word) => name.includes(word)));
}

async function verdicts(facts = ALL_FACTS): Promise<readonly SeenFact[]> {
  return (await runFacts(facts, EXCEL)).facts;
}

/** The first three values of a row of a sheet. */
function cellsOf({ opened }: ExcelSession, name: string, row: number): unknown[] {
  const sheet = opened.workbook.sheetNamed(name);
  return [0, 1, 2].map((column) => sheet?.cell(row, column)?.value ?? null);
}

describe("the self-check", () => {
  it.each<ProfileName>(["web", "windows", "ltsc2021"])("passes on %s and leaves nothing behind", async (name) => {
    const session = openSession(undefined, PROFILES[name]);
    const { facts, left } = await runFacts(ALL_FACTS, EXCEL);
    await session.excel.idle();

    expect(facts.filter(({ isPassed }) => !isPassed)).toEqual([]);
    expect(facts).toHaveLength(ALL_FACTS.length);
    expect(left).toEqual([]);
    expect(sheetNames(session)).toEqual(["Sheet1"]);
    expect(session.excel.tooNewMembers).toEqual([]);
  });

  it("names each fact once, with a source", () => {
    expect(new Set(ALL_FACTS.map(({ name }) => name)).size).toBe(ALL_FACTS.length);
    expect(ALL_FACTS.filter(({ source }) => source === "")).toEqual([]);
  });

  it("fails each fact that is turned, and only those", async () => {
    openSession();
    const turned = ALL_FACTS.map((fact, index) => (index % 2 === 0 ? { ...fact, expected: "otherwise" } : fact));
    const seen = await verdicts(turned);

    expect(seen.map(({ isPassed }) => isPassed)).toEqual(turned.map(({ expected }) => expected !== "otherwise"));
  });

  it("goes on after a fact that Excel refuses, says its code, and cleans up after it", async () => {
    const session = openSession();
    const handle = session.excel.handle.bind(session.excel);
    // An Excel that knows nothing of paper.
    session.excel.handle = (request) => {
      if (request.includes("PageLayout")) session.excel.failNext("ApiNotFound");
      return handle(request);
    };
    const seen = await verdicts(factsAbout("prints at a scale", "null leaves"));

    expect(seen.map(({ seen: what }) => what)).toEqual(["1 |  | 3", "refused too-old ApiNotFound"]);
    expect(sheetNames(session)).toEqual(["Sheet1"]);
  });

  it("fails where Excel does otherwise: texts that it reads, a fit to pages that it does not heed", async () => {
    const session = openSession();
    const handle = session.excel.handle.bind(session.excel);
    session.excel.handle = (request) =>
      handle(
        request
          .replaceAll('"\'001"', '"001"')
          .replaceAll('"horizontalFitToPages":1,"verticalFitToPages":4', '"scale":60'),
      );
    const seen = await verdicts(factsAbout("apostrophe before it", "fitted to pages", "prints at a scale"));

    expect(seen.map(({ isPassed }) => isPassed)).toEqual([false, true, false]);
  });

  it("takes away what a check that was broken off left, and no sheet of the user's", async () => {
    const session = openSession();
    await session.run(async (context) => {
      for (const name of ["Self-check (temporary) 7", "Self-check (temporary) mine"])
        context.workbook.worksheets.add(name);
      await context.sync();
    });
    await verdicts(factsAbout("null leaves"));

    expect(sheetNames(session)).toEqual(["Sheet1", "Self-check (temporary) mine"]);
  });

  it("says which sheets Excel would not delete", async () => {
    const session = openSession();
    const handle = session.excel.handle.bind(session.excel);
    session.excel.handle = (request) => {
      if (/"Name":"Delete"/.test(request)) session.excel.failNext("GeneralException");
      return handle(request);
    };
    const check = await runFacts(factsAbout("null leaves"), EXCEL);

    expect(check.left).toEqual(["Self-check (temporary) 1"]);
    expect(resultText(check)).toContain("could not be deleted: Self-check (temporary) 1");
  });
});

describe("the results", () => {
  it("stand on a sheet of their own, which the next check writes over", async () => {
    const session = openSession();
    const check = await runFacts(factsAbout("null leaves", "longest text"), EXCEL);
    expect(await writeResultSheet(check)).toBe("Self-check");
    expect(await writeResultSheet({ ...check, facts: check.facts.slice(0, 1) })).toBe("Self-check");
    await session.excel.idle();

    expect(sheetNames(session)).toEqual(["Sheet1", "Self-check"]);
    expect(cellsOf(session, "Self-check", 1)[0]).toBe("2026-11-28 · Excel Embedded 0.1.0 · ExcelApi 1.14");
    expect(cellsOf(session, "Self-check", 5)).toEqual([
      "pass",
      "null leaves a cell alone, an empty text empties it",
      "1 |  | 3",
    ]);
    expect(cellsOf(session, "Self-check", 6)[0]).toBeNull();
  });

  it("leave a sheet alone that only has their name", async () => {
    const session = openSession();
    await session.run(async (context) => {
      context.workbook.worksheets.add("Self-check").getRange("A1").values = [["mine"]];
      await context.sync();
    });
    expect(await writeResultSheet(await runFacts([], EXCEL))).toBe("Self-check (2)");
    expect(cellsOf(session, "Self-check", 0)[0]).toBe("mine");
  });

  it("are a text with what fails first, as a table that a bar in a cell does not break", async () => {
    openSession();
    const [fact] = factsAbout("null leaves");
    if (fact === undefined) throw new Error("no fact");
    const check = await runFacts([fact, { ...fact, name: "turned", expected: "2" }], EXCEL);
    const lines = resultText(check).split("\n");

    expect(lines.slice(0, 3)).toEqual([
      "## 2026-11-28 · Excel Embedded 0.1.0 · ExcelApi 1.14",
      "",
      "1 of 2 facts hold.",
    ]);
    expect(lines[6]).toBe("| **FAIL** | turned | 2 | 1 \\|  \\| 3 |");
    expect(lines[7]).toContain("| pass | null leaves");
  });
});
