import { readdirSync } from "node:fs";
import { join } from "node:path";

import { EQUIVALENT } from "./equivalent";
import { nameOf, type Mutation } from "./mutations";
import { Trial } from "./trial";

/** Tests of answers and new columns. What Excel refuses them is tidied up seconds later, which trips counted elsewhere must not see. */
const ANSWERS = [
  "addedColumns.long.test.ts",
  "answerBinding.long.test.ts",
  "interview.test.ts",
  "listAnswers.test.ts",
  "madeTable.long.test.ts",
  "matrixEdits.long.test.ts",
  "matrixEditsMeanwhile.long.test.ts",
  "prepareBinding.long.test.ts",
  "prepareList.test.ts",
  "undo.long.test.ts",
];
const ANSWER_PARTS = [
  "addColumns.ts",
  "addListColumns.ts",
  "addTableColumns.ts",
  "answerCells.ts",
  "answerRows.ts",
  "boundWrite.ts",
  "findRow.ts",
  "knownRows.ts",
  "listBeside.ts",
  "listPlace.ts",
  "makeTable.ts",
  "newColumns.ts",
  "occupants.ts",
  "putBack.ts",
  "removeColumns.ts",
  "sourcePlace.ts",
  "takeColumns.ts",
  "writeBlankCells.ts",
];

/** Tests of the result before, which is kept and restored: each writes several reports. */
const RESTORING = ["restoring.long.test.ts"];
const RESTORING_PARTS = ["keptSheet.ts"];

/** Tests of what is typed while a run writes that never hears that it ended. */
const LOST_NOTES = ["lostAnswerNotes.long.test.ts"];
const LOST_NOTES_PARTS = ["meanwhileSheet.ts"];

/** Tests of sheets that are inserted, also where that breaks: quick ones, whose turn would come after slower ones on a busy machine. */
const INSERTING = ["insertedSheets.long.test.ts"];
const INSERTING_PARTS = ["insertSheets.ts"];

/** Long tests that alone reach a part of the adapter, or see what no other does. */
const LONG = [
  "chart.long.test.ts",
  "derivedCells.long.test.ts",
  "keptTexts.long.test.ts",
  "ownTerms.long.test.ts",
  "requests.long.test.ts",
  "roundTrips.long.test.ts",
  "tableFormulas.long.test.ts",
  "tellSheets.long.test.ts",
  "totalsRow.long.test.ts",
  "untouched.long.test.ts",
];

/** Sources of the adapter, `writeTable.ts,choices.ts`, when only their faults are to be tried. */
const ONLY = process.env.MUTATION_OF?.split(",");

// The client repeats the clean-up of a batch that failed three times, five seconds apart.
afterAll(async () => new Promise((resolve) => setTimeout(resolve, 16_000)), 20_000);

const said = (line: string): void => {
  if (process.env.MUTATION_LOG !== undefined) process.stderr.write(`${line}\n`);
};

describe("the tests of the main job", () => {
  it("fail for every property that is not loaded, every round trip left out and every member that is too new", async () => {
    const short = readdirSync(join(__dirname, "..", "app")).filter(
      (name) => /^\w+\.test\.ts$/.test(name) && !ANSWERS.includes(name),
    );
    const trials = [
      new Trial(ANSWERS, ANSWER_PARTS),
      new Trial(RESTORING, RESTORING_PARTS),
      new Trial(LOST_NOTES, LOST_NOTES_PARTS),
      new Trial(INSERTING, INSERTING_PARTS),
      new Trial([...short, ...LONG], []),
    ];
    const faults = (trials[0]?.faults ?? []).filter(({ file }) => ONLY?.includes(file) ?? true);

    let survivors: readonly Mutation[] = faults;
    // Each trial has its own parts first, then what the others left.
    for (const round of ["own", "others"] as const)
      for (const trial of trials) {
        const others = trials.filter((each) => each !== trial);
        const isOwn = ({ file }: Mutation): boolean =>
          trial.parts.includes(file) || (trial.parts.length === 0 && !others.some(({ parts }) => parts.includes(file)));
        const left: Mutation[] = [];
        for (const mutation of survivors) {
          if (isOwn(mutation) !== (round === "own")) {
            left.push(mutation);
            continue;
          }
          const killer = await trial.killerOf(mutation);
          said(`${round}: ${nameOf(mutation)} (line ${mutation.line}): ${killer ?? "SURVIVES"}`);
          if (killer === null) left.push(mutation);
        }
        survivors = left;
      }

    const counts = new Map<string, number>();
    for (const { fault } of faults) counts.set(fault, (counts.get(fault) ?? 0) + 1);
    process.stderr.write(`${faults.length} mutations of the adapter: ${JSON.stringify([...counts])}\n`);
    expect(faults.length).toBeGreaterThan(ONLY === undefined ? 100 : 0);
    expect(
      survivors.filter((each) => !(nameOf(each) in EQUIVALENT)).map((each) => `${nameOf(each)} (line ${each.line})`),
    ).toEqual([]);
    // The list names nothing that is not there or that a test notices.
    const surviving = new Set(survivors.map(nameOf));
    const isTried = (name: string): boolean => ONLY?.includes(name.split(" ")[0] ?? "") ?? true;
    expect(Object.keys(EQUIVALENT).filter((name) => isTried(name) && !surviving.has(name))).toEqual([]);
  });
});
