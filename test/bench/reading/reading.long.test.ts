import { writeFileSync } from "node:fs";
import { resolve } from "node:path";

import { readCorpus } from "./corpus";
import { measure, type Measures, type Share } from "./measure";
import { figureLines, readingPage } from "./report";

const PAGE = resolve(__dirname, "../../../docs/reading.md");

function measured(half: "seen" | "heldOut"): Measures | null {
  const corpus = readCorpus(half);
  return corpus === null ? null : measure(corpus);
}

const rate = ({ count, of }: Share): number => (of === 0 ? 0 : count / of);

describe("lists as towns write them", () => {
  const [seen, heldOut] = [measured("seen"), measured("heldOut")];

  it("are read as well as docs/reading.md says", () => {
    // What went wrong is told of the seen half only: whoever writes vocabulary must not learn the other.
    const names = process.env.READING_NAMES === "1" && seen !== null ? namesOf(seen) : [];
    process.stdout.write(`${[...figureLines(seen, heldOut), ...names].join("\n")}\n`);
    if (process.env.READING === "1") writeFileSync(PAGE, readingPage(seen, heldOut));
    const worse = [seen, heldOut].filter((own) => own !== null && rate(own.appliedWrong) > 0.002);
    expect(worse.length).toBe(0);
  });
});

function namesOf(own: Measures): string[] {
  return Object.entries(own).flatMap(([name, lines]: [string, unknown]) =>
    Array.isArray(lines) ? ["", `## ${name}`, ...lines.map(String)] : [],
  );
}
