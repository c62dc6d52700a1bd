/** An interview and a report, with a colleague at work between any two requests: every answer is where it belongs. */

import { openSession } from "excel-host/testing/excelSession";
import { SeededRandom } from "excel-host/testing/seededRandom";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { checkTables, type CheckedTables } from "../../src/app/checkTables";
import { writeAnswer, type AnswerOutcome, type AnswerRequest } from "../../src/app/interview";
import { RESOURCES } from "../../src/core/guide/codes";
import type { Cell } from "../../src/core/model/table";
import { WorkbookError } from "../../src/core/model/workbookError";
import { DAY } from "./brokenRuns";
import { HEADERS, Register } from "./colleagueModel";
import { textsOf } from "./ownResult";

const ROWS = [
  ["#a", "Sonaval", "Télécoms", "oui", "", "non", "c a"],
  ["#b", "Asso du Nord", "ONG", "", "", "", "c b"],
  ["#c", "Asso du Sud", "ONG", "non", "oui", "", "c c"],
  ["#d", "Banque C", "Banque", "", "non", "oui", "c d"],
  ["#e", "Asso du Nord", "Association", "", "oui", "", "c e"],
  ["#f", "Université F", "Université", "", "", "oui", "c f"],
];

async function registerFile(isTable: boolean): Promise<Uint8Array> {
  const session = openSession();
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const area = sheet.getRangeByIndexes(0, 0, ROWS.length + 1, HEADERS.length);
    area.values = [[...HEADERS], ...ROWS];
    if (isTable) sheet.tables.add(area, true).name = "Acteurs";
    await context.sync();
  });
  return session.save();
}

/** Things a colleague does at most while one answer or one report is under way: more than anybody can in a second. */
const MOST_ACTS = 4;

/** What a run did, in numbers. */
type Tally = Map<string, number>;

function count(tally: Tally, what: string): void {
  tally.set(what, (tally.get(what) ?? 0) + 1);
}

interface Given {
  readonly request: AnswerRequest;
  /** The mark of the row and the first header of each column, as they were read. */
  readonly mark: string;
  readonly columns: readonly (string | null)[];
}

/** One answer of many, about somebody of the last reading. */
function answerOf(checked: CheckedTables, register: Register, random: SeededRandom): Given | null {
  const stakeholders = checked.audit.stakeholders.filter(({ row }) => checked.tables[0]?.name === row.table);
  if (stakeholders.length === 0) return null;
  const { row } = random.pick(stakeholders);
  const table = checked.tables[0];
  const mapping = checked.audit.tables[0]?.mapping;
  // A row of the list that was read as a second line of its header goes away when rows are sorted.
  if (table === undefined || mapping === undefined || table.list?.headerRows === 2) return null;
  const answer = {
    kind: "resource",
    resource: random.pick(RESOURCES.filter((resource) => resource !== "data")),
    answer: random.pick(["yes", "no", "unknown"] as const),
  } as const;
  const request = { table, mapping, row: row.index, words: checked.words, answer };
  const cell = table.rows[row.index]?.[table.headers.indexOf("Repère")] ?? "";
  const mark = typeof cell === "string" ? cell : "";
  return { request, mark, columns: table.headers.map((header) => register.columnOf(header)) };
}

/** What is wrong after a run; nothing where all is well. */
async function interleave(file: Uint8Array, seed: number, withReport: boolean, tally: Tally): Promise<string[]> {
  const random = new SeededRandom(seed);
  const session = openSession(file);
  const register = new Register(session, ROWS);
  const wrong: string[] = [];
  let isOpen = false;
  let acts = 0;
  session.excel.turn = async (answer) => {
    if (isOpen && acts < MOST_ACTS && random.chance(0.4)) {
      isOpen = false;
      acts += 1;
      await register.act(random);
      isOpen = true;
    }
    return answer();
  };
  const during = async <Result>(work: () => Promise<Result>): Promise<Result | WorkbookError> => {
    register.forget();
    acts = 0;
    isOpen = true;
    try {
      return await work();
    } catch (error) {
      if (error instanceof WorkbookError) return error;
      throw error;
    } finally {
      await session.excel.idle();
      isOpen = false;
    }
  };
  const compare = (when: string): void => {
    const standing = register.standing();
    for (const [mark, cells] of register.cells) {
      for (const [header, value] of cells) {
        const now = standing.get(mark)?.get(header) ?? null;
        // A column without its header is found by nobody.
        if (now !== value) wrong.push(`${when}: ${mark} ${header} holds ${String(now)}, not ${value}`);
      }
    }
    if (standing.size !== register.cells.size) wrong.push(`${when}: ${standing.size} rows, not ${register.cells.size}`);
  };

  let checked: CheckedTables | null = null;
  for (let round = 0; round < 5 && wrong.length === 0; round += 1) {
    if (checked === null || random.chance(0.3)) {
      checked = await checkTables({ asOf: "2026-11-23", language: "fr" });
      await session.excel.idle();
    }
    if (withReport && round === 2) {
      register.log.push("report");
      const written = await during(async () => auditWorkbook(DAY));
      count(tally, written instanceof WorkbookError ? `report refused: ${written.reason}` : "report written");
      compare("after the report");
      continue;
    }
    const given = answerOf(checked, register, random);
    if (given === null) continue;
    register.log.push(`answer ${given.mark} ${JSON.stringify(given.request.answer)}`);
    const seen: NonNullable<AnswerRequest["seen"]>[number][] = [];
    let outcome: AnswerOutcome | WorkbookError = await during(async () => writeAnswer(given.request));
    settle(register, given, outcome, []);
    compare("after an answer");
    if (!(outcome instanceof WorkbookError) && outcome.status === "changed" && random.chance(0.6)) {
      count(tally, "changed");
      register.log.push("mine");
      seen.push(outcome.seen);
      outcome = await during(async () => writeAnswer({ ...given.request, seen }));
      settle(register, given, outcome, seen);
      compare("after mine");
    }
    const what = outcome instanceof WorkbookError ? outcome.reason : outcome.status;
    count(tally, what);
    if (what === "misplaced") wrong.push("a cell could not be put back");
  }
  session.excel.turn = null;
  // No text of anybody is lost, whatever was written over the sheets of ours.
  const texts = textsOf(session);
  for (const cells of register.cells.values()) {
    for (const value of cells.values()) if (value !== "" && !texts.has(value)) wrong.push(`${value} is lost`);
  }
  return wrong.length === 0 ? [] : [`seed ${seed}`, ...wrong, ...register.log];
}

function textOf(cell: Cell): string {
  return typeof cell === "string" ? cell : "";
}

/** Takes into the register what the pane would show as saved. */
function settle(
  register: Register,
  { request, mark, columns }: Given,
  outcome: AnswerOutcome | WorkbookError,
  seen: NonNullable<AnswerRequest["seen"]>,
): void {
  if (outcome instanceof WorkbookError || outcome.status !== "written") return;
  const row = register.cells.get(mark);
  for (const { column, value } of outcome.cells) {
    const header = columns[column];
    if (row === undefined || header === null || header === undefined) continue;
    const before = request.table.rows[request.row]?.[column] ?? null;
    const expected = new Set<Cell>([before, value, ...seen.map((own) => own.value)].map((cell) => cell ?? ""));
    const typed = register.touched.get(`${mark}|${header}`) ?? [];
    // What a colleague typed before the answer had to be what was read or seen; all that was typed after it stays.
    const isOver = typed.every((own) => expected.has(own));
    if (typed.length === 0) row.set(header, textOf(value));
    else if (isOver && register.standing().get(mark)?.get(header) === textOf(value)) row.set(header, textOf(value));
  }
}

/** @param runs How many random runs, from the first seed on: half of them in a list, every fifth with a report. */
export function describeInterleavings(runs: number, seed: number): void {
  describe("an interview while a colleague works in the same register", () => {
    it(`puts every answer where it belongs or nowhere, and loses no text, in ${runs} random runs`, async () => {
      const files = [await registerFile(true), await registerFile(false)];
      const bad: string[][] = [];
      const tally: Tally = new Map();
      for (let run = 0; run < runs; run += 1) {
        const wrong = await interleave(files[run % 2] ?? new Uint8Array(), seed + run, run % 5 === 0, tally);
        if (wrong.length > 0) bad.push(wrong);
      }
      const told = [...tally].map(([what, times]) => `${times} ${what}`).join(", ");
      process.stdout.write(`${runs} runs from seed ${seed}: ${bad.length} wrong; ${told}\n`);
      expect(bad).toEqual([]);
    });
  });
}
