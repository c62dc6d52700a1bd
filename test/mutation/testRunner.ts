/** The part of a test runner that the tests of the main job need, so that one process can run them again and again. */

type Body = (...args: never[]) => unknown;

export interface CollectedTest {
  /** Its file, the groups it stands in, and its own sentence. */
  readonly name: string;
  run(): Promise<void>;
}

/** No test of the main job takes longer, however slow the machine. */
const LONGEST_MS = 240_000;

export class TestRunner {
  readonly tests: CollectedTest[] = [];
  private readonly after: Body[] = [];
  /** What is to be done once, before the first test that is run. */
  private readonly before: Body[] = [];
  private readonly groups: string[] = [];

  /** What a test file finds in scope. */
  get globals(): Readonly<Record<string, unknown>> {
    const describe = (name: string, body: Body): void => {
      this.groups.push(name);
      body();
      this.groups.pop();
    };
    const it = (name: string, body: Body): void => this.add(name, body, []);
    const each =
      (define: (name: string, body: Body) => void) => (rows: readonly unknown[]) => (name: string, body: Body) => {
        for (const row of rows) {
          const args = (Array.isArray(row) ? row : [row]) as never[];
          define(`${name} ${JSON.stringify(args)}`, () => body(...args));
        }
      };
    return {
      describe: Object.assign(describe, { each: each(describe) }),
      it: Object.assign(it, { each: each(it), skip: () => undefined }),
      beforeAll: (body: Body) => this.before.push(body),
      afterEach: (body: Body) => this.after.push(body),
      jest: { setTimeout: () => undefined },
    };
  }

  /** Takes the tests that loading a file defines. */
  collect(file: string, load: () => void): void {
    this.groups.push(file);
    load();
    this.groups.pop();
  }

  private add(name: string, body: Body, args: never[]): void {
    const full = [...this.groups, name].join(" \u203a ");
    this.tests.push({ name: full, run: async () => this.runOne(body, args) });
  }

  private async runOne(body: Body, args: never[]): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error("The test takes too long.")), LONGEST_MS);
    });
    for (const body of this.before.splice(0)) await body();
    try {
      await Promise.race([body(...args), tooLong]);
    } finally {
      clearTimeout(timer);
      for (const after of this.after) await after();
    }
  }
}
