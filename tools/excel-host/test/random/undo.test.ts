import { EmbeddedExcel } from "../../src/excel/embeddedExcel";
import { newWorkbook } from "../../src/xlsx/newWorkbook";
import { openWorkbook, type OpenedWorkbook } from "../../src/xlsx/openWorkbook";
import { saveWorkbook } from "../../src/xlsx/saveWorkbook";
import { readZip } from "../../src/xlsx/zip";
import { SeededRandom, seeds } from "../../testing/seededRandom";
import { brokenInvariants } from "./invariants";
import { RandomBatch } from "./randomBatch";
import { listFile } from "../support/listFile";

jest.setTimeout(60_000);

const DESKTOP = { excelApi: "1.21", payloadLimitBytes: null };
const BATCHES = 60;
const MOST_ROWS = 100_000;

/** The parts that undo concerns: settings of the add-in are none of them. */
function contents(opened: OpenedWorkbook): Map<string, string> {
  const parts = [...readZip(saveWorkbook(opened))].filter(([path]) => /^xl\/(?!webextensions)/.test(path));
  // Which sheet is in front belongs to the view.
  const text = (bytes: Uint8Array): string =>
    new TextDecoder().decode(bytes).replace(/ (?:activeTab|tabSelected)="\d+"/g, "");
  return new Map(parts.map(([path, bytes]) => [path, text(bytes)]));
}

/** Where two files differ: part, and what stands there in both. */
function differences(expected: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): string[] {
  return [...new Set([...expected.keys(), ...found.keys()])].flatMap((path) => {
    const [a = "", b = ""] = [expected.get(path), found.get(path)];
    if (a === b) return [];
    let start = 0;
    while (a[start] === b[start]) start += 1;
    const around = (text: string): string => text.slice(Math.max(0, start - 150), start + 250);
    return [`${path}\n${around(a)}\n${around(b)}`];
  });
}

/** Plays random batches and takes each back and does it again where that is possible; gives how many that were. */
function playAndUndo(random: SeededRandom, opened: OpenedWorkbook): number {
  const excel = new EmbeddedExcel(opened.workbook, DESKTOP);
  const stack = excel.keepUndo();
  let count = 0;
  let before = contents(opened);
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const steps = stack.steps.length;
    const text = new RandomBatch(random, opened.workbook).text();
    excel.handle(text);
    const after = contents(opened);
    if (stack.steps.length > steps) {
      count += 1;
      excel.userUndoes();
      expect([text, differences(before, contents(opened))]).toEqual([text, []]);
      expect(brokenInvariants(opened.workbook)).toEqual([]);
      excel.userRedoes();
      expect([text, differences(after, contents(opened))]).toEqual([text, []]);
    }
    before = after;
    // A million rows with a height of their own take seconds to save, and here they are saved again and again.
    if (opened.workbook.sheets.some(({ rows }) => rows.size > MOST_ROWS)) break;
  }
  return count;
}

describe("undo of random batches", () => {
  it.each(seeds(3))("brings the workbook back as it was, and does it again (seed %i)", (seed) => {
    const random = new SeededRandom(seed);
    const counts = [newWorkbook(), openWorkbook(listFile()), newWorkbook()].map((opened) =>
      playAndUndo(random, opened),
    );
    // Or nothing was tried.
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(10);
  });
});
