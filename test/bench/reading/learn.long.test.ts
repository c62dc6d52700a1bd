import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

import { FIELDS } from "../../../src/core/guide/codes";
import { LEARNED, type LikenessWeights } from "../../../src/core/columns/likeness";
import { readCorpus } from "./corpus";
import { learn } from "./learn";

const FILE = resolve(__dirname, "../../../src/core/guide/columnLikeness.json");

describe("what is learned of labelled lists", () => {
  const corpus = readCorpus("seen");
  const lists = corpus?.lists ?? [];

  it("is what the product knows of them", () => {
    const weights = learn(lists);
    if (process.env.LEARN === "1") writeFileSync(FILE, file(weights));
    expect(existsSync(FILE) && readFileSync(FILE, "utf8")).toBe(file(weights));
  });

  it("is of fields the product has, and of what is outside", () => {
    const known: readonly string[] = ["outside", ...FIELDS];
    expect(LEARNED.meanings.filter((meaning) => !known.includes(meaning))).toEqual([]);
    expect(LEARNED.meanings).toContain("outside");
  });
});

/** A feature a line, so that a change shows what it changes. */
function file({ meanings, weights }: LikenessWeights): string {
  const lines = Object.entries(weights).map(
    ([name, packed]) => `    ${JSON.stringify(name)}: ${JSON.stringify(packed)}`,
  );
  return `{\n  "meanings": ${JSON.stringify(meanings)},\n  "weights": {\n${lines.join(",\n")}\n  }\n}\n`;
}
