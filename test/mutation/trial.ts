/** One set of test files that is run against the faults of the adapter, in a copy of the product of its own. */

import { readdirSync } from "node:fs";
import { join } from "node:path";

import { EQUIVALENT } from "./equivalent";
import { ModuleLoader } from "./moduleLoader";
import { Mutations, nameOf, type Mutation } from "./mutations";
import { TestRunner, type CollectedTest } from "./testRunner";

const ROOT = join(__dirname, "..", "..");
const ADAPTER = join(ROOT, "src", "excel");
const TESTS = join(ROOT, "test", "app");

/** So much of the quickest tests that pass by a fault must be enough to notice it, in milliseconds without a fault. */
const LONGEST_MS = 60_000;
/** One that is said to change nothing is tried on this much: nearly all of them pass by some test. */
const LONGEST_EQUIVALENT_MS = 10_000;

interface Measured {
  readonly test: CollectedTest;
  readonly passed: ReadonlySet<number>;
  readonly milliseconds: number;
}

export class Trial {
  private readonly mutations = new Mutations();
  private readonly runner = new TestRunner();
  private measured: readonly Measured[] | null = null;

  /**
   * @param testFiles Names of files below `test/app`.
   * @param parts Names of the sources below `src/excel` that these tests are tried on first.
   */
  constructor(
    testFiles: readonly string[],
    readonly parts: readonly string[],
  ) {
    const loader = new ModuleLoader({
      compiled: ADAPTER,
      compile: (source, file) => this.mutations.compile(source, file),
      globals: { ...this.runner.globals, mutations: this.mutations },
    });
    for (const file of readdirSync(ADAPTER)) loader.load(join(ADAPTER, file));
    for (const file of testFiles) this.runner.collect(file, () => void loader.load(join(TESTS, file)));
  }

  /** The faults, alike in every trial: the adapter is loaded first, in the order of its files. */
  get faults(): readonly Mutation[] {
    return this.mutations.all;
  }

  /** The first test that fails with the fault switched on, or null. */
  async killerOf(mutation: Mutation): Promise<string | null> {
    this.measured ??= await this.measure();
    const passing = this.measured.filter(({ passed }) => passed.has(mutation.id));
    let left = nameOf(mutation) in EQUIVALENT ? LONGEST_EQUIVALENT_MS : LONGEST_MS;
    this.mutations.active = mutation;
    try {
      for (const { test, milliseconds } of passing) {
        if (left < 0) return null;
        left -= milliseconds;
        if (await fails(test)) return test.name;
      }
      return null;
    } finally {
      this.mutations.active = null;
    }
  }

  /**
   * Runs every test once without a fault: which faults it passes by, and how long it takes.
   *
   * @throws Error naming the test that fails then.
   */
  private async measure(): Promise<readonly Measured[]> {
    const measured: Measured[] = [];
    for (const test of this.runner.tests) {
      this.mutations.passed.clear();
      const start = performance.now();
      try {
        await test.run();
      } catch (cause) {
        throw new Error(`It fails without a fault: ${test.name}`, { cause });
      }
      measured.push({ test, passed: new Set(this.mutations.passed), milliseconds: performance.now() - start });
    }
    return measured.sort((a, b) => a.milliseconds - b.milliseconds);
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
