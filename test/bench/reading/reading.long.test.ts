import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

import type { LikenessWeights } from "../../../src/core/columns/likeness";
import { NOTHING_LEARNED } from "../../support/nothingLearned";
import { readCorpus } from "./corpus";
import { learn } from "./learn";
import { measure, type Measures, type Share } from "./measure";
import { figureLines, readingPage, type Halves } from "./report";

const PAGE = resolve(__dirname, "../../../docs/reading.md");

/** Each list of the seen half is read with what the others of every second one teach: who has learned a list knows it. */
function measuredSeen(): Measures | null {
  const corpus = readCorpus("seen");
  if (corpus === null) return null;
  const isEven = new Map(corpus.lists.map((list, at) => [list, at % 2 === 0]));
  const taught = (even: boolean): LikenessWeights => learn(corpus.lists.filter((list) => isEven.get(list) === even));
  const [even, odd] = [taught(true), taught(false)];
  return measure(corpus, (list) => (isEven.get(list) === true ? odd : even));
}

function halves(): Halves {
  const corpus = readCorpus("heldOut");
  if (corpus === null) return { seen: measuredSeen(), heldOut: null, byRules: null };
  return { seen: measuredSeen(), heldOut: measure(corpus), byRules: measure(corpus, () => NOTHING_LEARNED) };
}

describe("lists as towns write them", () => {
  const measured = halves();

  it("are read as well as docs/reading.md says", () => {
    // What went wrong is told of the seen half only: whoever writes vocabulary must not learn the other.
    const { seen } = measured;
    const names = process.env.READING_NAMES === "1" && seen !== null ? namesOf(seen) : [];
    process.stdout.write(`${[...figureLines(measured), ...names].join("\n")}\n`);
    const page = readingPage(measured);
    if (process.env.READING === "1") writeFileSync(PAGE, page);
    expect(readFileSync(PAGE, "utf8")).toBe(page);
  });

  it("are read as well as the product promises of lists that nobody looked at, and better than by the rules alone", () => {
    const { heldOut, byRules } = measured;
    if (heldOut === null || byRules === null) throw new Error("The held-out half is not there");
    expect(shareOf(heldOut.appliedRight)).toBeGreaterThanOrEqual(0.75);
    expect(shareOf(heldOut.appliedOrProposed)).toBeGreaterThanOrEqual(0.9);
    expect(shareOf(heldOut.outsideOpen)).toBeGreaterThanOrEqual(0.95);
    expect(Number((100 * shareOf(heldOut.appliedWrong)).toFixed(1))).toBeLessThanOrEqual(0.2);
    expect(shareOf(heldOut.wordsRead)).toBeGreaterThanOrEqual(0.9);
    expect(Number((100 * shareOf(heldOut.wordsWrong)).toFixed(1))).toBeLessThanOrEqual(0.5);
    expect(heldOut.appliedRight.count).toBeGreaterThan(byRules.appliedRight.count);
    expect(heldOut.appliedOrProposed.count).toBeGreaterThan(byRules.appliedOrProposed.count);
  });
});

function shareOf({ count, of }: Share): number {
  return count / of;
}

function namesOf(own: Measures): string[] {
  return Object.entries(own).flatMap(([name, lines]: [string, unknown]) =>
    Array.isArray(lines) ? ["", `## ${name}`, ...lines.map(String)] : [],
  );
}
