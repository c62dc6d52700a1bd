/** Audits damaged workbooks by the command, each in a process of its own, whose time and memory are measured. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { damaged, DAMAGES } from "excel-host/testing/damagedFiles";

import { auditFile, sampleFile } from "../../../test/support/auditSession";
import { largeWorkbook } from "../../../test/support/largeWorkbook";

const ROOT = join(__dirname, "..", "..", "..");
/** Seconds of the processor and bytes that one file may cost, the start of the process included. */
const MOST_SECONDS = 5;
/** On a slow machine a whole workbook may cost more than that: a damaged one may then cost this many times as much. */
const MOST_TIMES = 2;
const MOST_BYTES = 512 * 1024 * 1024;
/** A file that hangs is found out all the same. */
const MOST_WALL_MS = 60_000;

/** Written at the end of a process: what it has used. Kilobytes and microseconds, as Node says them. */
const MEASURE = `process.on("exit", () => require("node:fs").writeFileSync(process.env.MEASURED, JSON.stringify(process.resourceUsage())));`;

interface Tried {
  readonly seed: number;
  readonly kinds: readonly string[];
  readonly code: number | null;
  /** What it printed. */
  readonly said: string;
  readonly seconds: number;
  readonly bytes: number;
  /** What lies in the folder beside the input. */
  readonly left: readonly string[];
}

/** The workbooks that are damaged: a list as it is, the result of an audit, results of an earlier version, and a long list. */
async function workbooks(): Promise<readonly Uint8Array[]> {
  const { session } = await auditFile(sampleFile());
  const earlier = ["fr", "pt"].map((language) =>
    readFileSync(join(ROOT, "test", "fixtures", "version1", `sample-${language}.xlsx`)),
  );
  return [sampleFile(), session.save(), ...earlier, largeWorkbook(300)];
}

/** Defines the tests for the files of some seeds, the last one included. */
export function damagedFilesSuite(first: number, last: number): void {
  const count = last - first + 1;
  const folder = mkdtempSync(join(tmpdir(), "damaged-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it(`ends none of ${count} damaged files with a defect, late, in much memory or half-written`, async () => {
    const own = await workbooks();
    writeFileSync(join(folder, "measure.cjs"), MEASURE);
    const mostSeconds = own.map((whole) => Math.max(MOST_SECONDS, MOST_TIMES * audited(folder, whole).seconds));
    const codes = new Map<number | null, number>();
    const kinds = new Set<string>();
    const wrong: unknown[] = [];
    for (let seed = first; seed <= last; seed += 1) {
      const at = seed % own.length;
      const { file, kinds: damages } = damaged(own[at] ?? sampleFile(), seed, 1 + (seed % 2));
      const tried: Tried = { seed, kinds: damages, ...audited(folder, file) };
      for (const kind of tried.kinds) kinds.add(kind);
      codes.set(tried.code, (codes.get(tried.code) ?? 0) + 1);
      const problem = problemOf(tried, mostSeconds[at] ?? MOST_SECONDS);
      if (problem === null) continue;
      wrong.push({ problem, ...tried, said: tried.said.slice(0, 600) });
      process.stderr.write(`${JSON.stringify(wrong.at(-1))}\n`);
    }
    process.stderr.write(
      `damaged files ${first} to ${last}, ${kinds.size} kinds; exit codes ${JSON.stringify([...codes])}\n`,
    );
    expect(wrong).toEqual([]);
    // A damage that changes nothing proves nothing: most files are no workbooks any more, some still are.
    expect(codes.get(2) ?? 0).toBeGreaterThan(count / 10);
    expect(codes.get(0) ?? 0).toBeGreaterThan(0);
    expect(kinds.size).toBeGreaterThan(Math.min(Object.keys(DAMAGES).length, count / 4) - 1);
  });
}

function audited(folder: string, file: Uint8Array): Omit<Tried, "seed" | "kinds"> {
  const place = mkdtempSync(join(folder, "file-"));
  const [input, measured] = [join(place, "list.xlsx"), join(folder, "measured.json")];
  writeFileSync(input, file);
  rmSync(measured, { force: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, ".cache", "cli", "audit.js"), input, "--quiet"],
    {
      encoding: "utf8",
      timeout: MOST_WALL_MS,
      env: { ...process.env, MEASURED: measured, NODE_OPTIONS: `--require ${join(folder, "measure.cjs")}` },
    },
  );
  const used = usageIn(measured);
  const left = readdirSync(place).filter((name) => name !== "list.xlsx");
  rmSync(place, { recursive: true, force: true });
  return { code: status, said: stdout + stderr, left, ...used };
}

function usageIn(file: string): Pick<Tried, "seconds" | "bytes"> {
  try {
    const used = JSON.parse(readFileSync(file, "utf8")) as NodeJS.ResourceUsage;
    return { seconds: (used.userCPUTime + used.systemCPUTime) / 1e6, bytes: used.maxRSS * 1024 };
  } catch {
    // The process was killed before it could write.
    return { seconds: Infinity, bytes: Infinity };
  }
}

function problemOf({ code, said, seconds, bytes, left }: Tried, mostSeconds: number): string | null {
  if (code === null) return "killed";
  if (code === 1 || !(code in { 0: 0, 2: 0, 3: 0, 4: 0 })) return "a defect";
  if (seconds > mostSeconds) return "late";
  if (bytes > MOST_BYTES) return "in much memory";
  if (said.includes("    at ")) return "a trace";
  if (code !== 0 && said.trim() === "") return "without a sentence";
  const written = left.filter((name) => name !== "list - partnership matrix.xlsx");
  if (written.length > 0 || (code !== 0 && left.length > 0)) return "half-written";
  return null;
}
