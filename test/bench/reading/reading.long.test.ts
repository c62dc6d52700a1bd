import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

import { readCorpus } from "./corpus";
import { measure, type Measures } from "./measure";
import { figureLines, readingPage } from "./report";

const PAGE = resolve(__dirname, "../../../docs/reading.md");

function measured(half: "seen" | "heldOut"): Measures | null {
  const corpus = readCorpus(half);
  return corpus === null ? null : measure(corpus);
}

describe("lists as towns write them", () => {
  const [seen, heldOut] = [measured("seen"), measured("heldOut")];

  it("are read as well as docs/reading.md says", () => {
    // What went wrong is told of the seen half only: whoever writes vocabulary must not learn the other.
    const names = process.env.READING_NAMES === "1" && seen !== null ? namesOf(seen) : [];
    process.stdout.write(`${[...figureLines(seen, heldOut), ...names].join("\n")}\n`);
    const page = readingPage(seen, heldOut);
    if (process.env.READING === "1") writeFileSync(PAGE, page);
    expect(readFileSync(PAGE, "utf8")).toBe(page);
  });
});

function namesOf(own: Measures): string[] {
  return Object.entries(own).flatMap(([name, lines]: [string, unknown]) =>
    Array.isArray(lines) ? ["", `## ${name}`, ...lines.map(String)] : [],
  );
}
