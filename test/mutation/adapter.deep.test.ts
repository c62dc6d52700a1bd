import { readdirSync } from "node:fs";
import { join } from "node:path";

import { EQUIVALENT } from "./equivalent";
import { ModuleLoader } from "./moduleLoader";
import { Mutations, nameOf, type Mutation } from "./mutations";
import { TestRunner, type CollectedTest } from "./testRunner";

const ROOT = join(__dirname, "..", "..");
const ADAPTER = join(ROOT, "src", "excel");
const TESTS = join(ROOT, "test", "app");

/** Tests that play hundreds of runs, or set up several in hooks: too slow to repeat for each mutation. */
const WHOLE_RUNS: ReadonlySet<string> = new Set([
  "answerBinding.test.ts",
  "brokenRuns.test.ts",
  "keptTexts.test.ts",
  "userEdits.test.ts",
]);

/** Long tests that alone reach a part of the adapter. */
const LONG = ["totalsRow.long.test.ts", "tableFormulas.long.test.ts", "tellSheets.long.test.ts"];

jest.setTimeout(45 * 60_000);

const mutations = new Mutations();
const runner = new TestRunner();
const loader = new ModuleLoader({
  compiled: ADAPTER,
  compile: (source, file) => mutations.compile(source, file),
  globals: { ...runner.globals, mutations },
});

interface Measured {
  readonly test: CollectedTest;
  readonly passed: ReadonlySet<number>;
  readonly milliseconds: number;
}

/** Runs every test once without a fault: which mutations it passes by, and how long it takes. */
async function measure(): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const test of runner.tests) {
    mutations.passed.clear();
    const start = performance.now();
    await test.run();
    measured.push({ test, passed: new Set(mutations.passed), milliseconds: performance.now() - start });
  }
  return measured.sort((a, b) => a.milliseconds - b.milliseconds);
}

/** One that is said to change nothing is tried on this much of the quickest tests: nearly all of them pass by some. */
const LONGEST_EQUIVALENT_MS = 10_000;

/** The first test that fails with the fault switched on, or null. */
async function killerOf(mutation: Mutation, measured: readonly Measured[]): Promise<string | null> {
  const passing = measured.filter(({ passed }) => passed.has(mutation.id));
  let left = nameOf(mutation) in EQUIVALENT ? LONGEST_EQUIVALENT_MS : Infinity;
  mutations.active = mutation;
  try {
    for (const { test, milliseconds } of passing) {
      if (left < 0) return null;
      left -= milliseconds;
      if (await fails(test)) return test.name;
    }
    return null;
  } finally {
    mutations.active = null;
  }
}

async function fails(test: CollectedTest): Promise<boolean> {
  try {
    await test.run();
    return false;
  } catch {
    // Whatever it is: the fault was noticed.
    return true;
  }
}

// The client repeats the clean-up of a batch that failed three times, five seconds apart.
afterAll(async () => new Promise((resolve) => setTimeout(resolve, 16_000)), 20_000);

describe("the tests of the main job", () => {
  it("fail for every property that is not loaded, every round trip left out and every member that is too new", async () => {
    for (const file of readdirSync(ADAPTER)) loader.load(join(ADAPTER, file));
    const short = readdirSync(TESTS).filter((name) => /^\w+\.test\.ts$/.test(name) && !WHOLE_RUNS.has(name));
    for (const file of [...short, ...LONG]) runner.collect(file, () => void loader.load(join(TESTS, file)));

    const measured = await measure();
    const survivors: Mutation[] = [];
    for (const mutation of mutations.all) {
      const killer = await killerOf(mutation, measured);
      if (process.env.MUTATION_LOG !== undefined)
        process.stderr.write(`${nameOf(mutation)} (line ${mutation.line}): ${killer ?? "SURVIVES"}\n`);
      if (killer === null) survivors.push(mutation);
    }

    const counts = new Map<string, number>();
    for (const { fault } of mutations.all) counts.set(fault, (counts.get(fault) ?? 0) + 1);
    process.stderr.write(`${mutations.all.length} mutations of the adapter: ${JSON.stringify([...counts])}\n`);
    expect(mutations.all.length).toBeGreaterThan(100);
    expect(
      survivors.filter((each) => !(nameOf(each) in EQUIVALENT)).map((each) => `${nameOf(each)} (line ${each.line})`),
    ).toEqual([]);
    // The list names nothing that is not there or that a test notices.
    const surviving = new Set(survivors.map(nameOf));
    expect(Object.keys(EQUIVALENT).filter((name) => !surviving.has(name))).toEqual([]);
  });
});
