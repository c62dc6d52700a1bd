/** An interview and a report, with a colleague at work between any two requests: every answer is where it belongs. */

import { openSession, type ExcelSession } from "excel-host/testing/excelSession";
import { SeededRandom } from "excel-host/testing/seededRandom";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import type { CheckedTables } from "../../src/app/checkTables";
import { prepareList } from "../../src/app/prepareList";
import { writeAnswer } from "../../src/app/interview";
import { WorkbookError } from "../../src/core/model/workbookError";
import { missingColumns } from "../../src/core/template/missingColumns";
import { DAY } from "./brokenRuns";
import { HEADERS, Register } from "./colleagueModel";
import { answerOf, readRegister, settle, textOf, type Reading } from "./interleavedAnswers";
import { textsOf } from "./ownResult";
import { OwnSheetActs } from "./ownSheetActs";
import { TroubledWork } from "./troubledWork";

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

/** A report as the pane writes it: with its result kept. */
const KEPT = { ...DAY, moment: "2026-11-23T10:30" };

/** What a run did, in numbers. */
type Tally = Map<string, number>;

function count(tally: Tally, what: string): void {
  tally.set(what, (tally.get(what) ?? 0) + 1);
}

/** One run: a session, a colleague in it, and all that goes wrong. */
class Run {
  readonly wrong: string[] = [];
  readonly register: Register;
  readonly notes: OwnSheetActs;
  private readonly session: ExcelSession;
  private readonly work: TroubledWork;
  private reading: Reading | null = null;

  constructor(
    file: Uint8Array,
    private readonly random: SeededRandom,
    private readonly tally: Tally,
  ) {
    this.session = openSession(file);
    this.register = new Register(this.session, ROWS);
    this.notes = new OwnSheetActs(this.session, this.register.colleague, this.register.log);
    this.work = new TroubledWork(this.session, random, { act: async () => this.act(), log: this.register.log });
  }

  /** @param withReport Whether the sheets are written too, by both. */
  async play(withReport: boolean): Promise<void> {
    for (let round = 0; round < 5 && this.wrong.length === 0; round += 1) {
      if (this.reading === null || this.random.chance(0.3)) {
        this.reading = await readRegister(this.register);
        await this.session.excel.idle();
      }
      if (withReport && round % 2 === 0) await this.report();
      else if (round === 1 && this.random.chance(0.3)) await this.prepare(this.reading.checked);
      else await this.answer(this.reading);
    }
    this.work.end();
    // No text of anybody is lost, whatever was written over the sheets of ours.
    const texts = textsOf(this.session);
    const all = [...this.register.cells.values()].flatMap((cells) => [...cells.values()]);
    for (const text of [...all, ...this.notes.texts]) {
      if (text !== "" && !texts.has(text)) this.wrong.push(`${text} is lost`);
    }
  }

  /** Something the colleague does, in the register, on our sheets, or with our product. */
  private async act(): Promise<void> {
    const { random, register } = this;
    const what = random.integer(0, 9);
    if (what < 6) return register.act(random);
    if (what < 8) return this.notes.act(random);
    if (what === 8) return this.answerOfColleague();
    if (random.chance(0.3)) {
      register.log.push("the colleague’s report");
      const written = await auditWorkbook(KEPT).catch((error: unknown) => refusal(error));
      count(this.tally, written instanceof WorkbookError ? `their report refused: ${written.reason}` : "their report");
    }
  }

  private async answerOfColleague(): Promise<void> {
    const { random, register } = this;
    const given = answerOf(await readRegister(register), random);
    if (given === null) return;
    register.log.push(`the colleague’s answer ${given.mark} ${JSON.stringify(given.request.answer)}`);
    const outcome = await writeAnswer(given.request).catch((error: unknown) => refusal(error));
    if (outcome instanceof WorkbookError || outcome.status !== "written") return;
    count(this.tally, "their answer");
    for (const { column, value } of outcome.cells) {
      const header = given.columns[column];
      if (header !== null && header !== undefined) register.note(given.mark, header, textOf(value));
    }
  }

  private async report(): Promise<void> {
    this.register.log.push("report");
    this.register.forget();
    const { result } = await this.work.during(async () => auditWorkbook(KEPT));
    count(this.tally, result instanceof WorkbookError ? `report refused: ${result.reason}` : "report written");
    this.compare("after the report");
  }

  private async prepare({ audit, tables }: CheckedTables): Promise<void> {
    const [table] = tables;
    const columns = audit.tables[0]?.mapping.columns;
    if (table === undefined || columns === undefined) return;
    const wanted = missingColumns(table, columns, "fr").columns;
    this.register.log.push(`prepare ${wanted.length}`);
    this.register.forget();
    const { result } = await this.work.during(async () => prepareList(table, wanted));
    count(this.tally, result instanceof WorkbookError ? `prepare refused: ${result.reason}` : "prepared");
    this.compare("after preparing");
    const { headers } = this.register.place();
    for (const { header } of wanted) {
      const times = headers.filter((own) => own === header || own === `${header}2`).length;
      const isAsked = !(result instanceof WorkbookError) && result.headers.includes(header);
      if (times > 1 || (isAsked && times === 0)) this.wrong.push(`the column ${header} stands there ${times} times`);
    }
  }

  private async answer(reading: Reading): Promise<void> {
    const { random, register } = this;
    const given = answerOf(reading, random);
    if (given === null) return;
    register.log.push(`answer ${given.mark} ${JSON.stringify(given.request.answer)}`);
    register.forget();
    const first = await this.work.during(async () => writeAnswer(given.request));
    settle(register, given, first, []);
    this.compare("after an answer");
    let outcome = first.result;
    if (!(outcome instanceof WorkbookError) && outcome.status === "changed" && random.chance(0.6)) {
      count(this.tally, "changed");
      register.log.push("mine");
      register.forget();
      const seen = [outcome.seen];
      const mine = await this.work.during(async () => writeAnswer({ ...given.request, seen }));
      settle(register, given, mine, seen);
      this.compare("after mine");
      outcome = mine.result;
    }
    const what = outcome instanceof WorkbookError ? outcome.reason : outcome.status;
    count(this.tally, what);
    if (what === "misplaced") this.wrong.push("a cell could not be put back");
  }

  private compare(when: string): void {
    const { register, wrong } = this;
    const standing = register.standing();
    for (const [mark, cells] of register.cells) {
      for (const [header, value] of cells) {
        const now = standing.get(mark)?.get(header) ?? null;
        // A column without its header is found by nobody.
        if (now !== value) wrong.push(`${when}: ${mark} ${header} holds ${String(now)}, not ${value}`);
      }
    }
    if (standing.size !== register.cells.size) wrong.push(`${when}: ${standing.size} rows, not ${register.cells.size}`);
  }
}

function refusal(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  throw error;
}

/** What is wrong after a run; nothing where all is well. */
async function interleave(file: Uint8Array, seed: number, withReport: boolean, tally: Tally): Promise<string[]> {
  const run = new Run(file, new SeededRandom(seed), tally);
  await run.play(withReport);
  return run.wrong.length === 0 ? [] : [`seed ${seed}`, ...run.wrong, ...run.register.log];
}

/** @param runs How many random runs, from the first seed on: half of them in a list, every fifth with a report. */
export function describeInterleavings(runs: number, seed: number): void {
  describe("an interview while a colleague works in the same register", () => {
    it(`puts every answer where it belongs or nowhere, and loses no text, in ${runs} random runs`, async () => {
      const files = [await registerFile(true), await registerFile(false)];
      const bad: string[][] = [];
      const tally: Tally = new Map();
      for (let run = 0; run < runs; run += 1) {
        const own = seed + run;
        const wrong = await interleave(files[own % 2] ?? new Uint8Array(), own, own % 5 === 0, tally);
        if (wrong.length > 0) bad.push(wrong);
      }
      const told = [...tally].map(([what, times]) => `${times} ${what}`).join(", ");
      process.stdout.write(`${runs} runs from seed ${seed}: ${bad.length} wrong; ${told}\n`);
      expect(bad).toEqual([]);
    });
  });
}
