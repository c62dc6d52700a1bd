/** Cells with several options: gains, resources, incentives, roles, needs. */

import type { OptionList } from "../guide/vocabulary";
import { answerWord, indexOf, isAmbiguousMark, type WordIndex } from "../words/words";

/** What one cell says. */
export interface OptionsReading {
  /** `blank`: nothing or not known; `mark`: a dash alone; `none`: asked, none; `some`: at least one part. */
  readonly status: "blank" | "mark" | "none" | "some";
  /** Codes found, in order of the cell, without repeats. */
  readonly codes: readonly string[];
  /** Parts that were not understood. */
  readonly unknown: readonly string[];
}

const BLANK: OptionsReading = { status: "blank", codes: [], unknown: [] };

const INDEXES = new Map<OptionList, WordIndex>();

function wordsOf(list: OptionList): WordIndex {
  let index = INDEXES.get(list);
  if (index === undefined) INDEXES.set(list, (index = indexOf(list)));
  return index;
}

/** Reads a cell's text as options of a list: the whole text first, then its parts. */
export function readOptions(text: string, list: OptionList): OptionsReading {
  const whole = readWhole(text, list);
  if (whole !== null) return whole;
  const parts = text
    .split(/[;|\n\r]+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const codes = new Set<string>();
  const unknown: string[] = [];
  for (const part of parts) {
    const found = readPart(part, list);
    if (found === null) unknown.push(part);
    else for (const code of found) codes.add(code);
  }
  return { status: "some", codes: [...codes], unknown };
}

function readWhole(text: string, list: OptionList): OptionsReading | null {
  if (isAmbiguousMark(text)) return { status: "mark", codes: [], unknown: [] };
  const code = wordsOf(list).find(text);
  if (code !== null) return { status: "some", codes: [code], unknown: [] };
  const answer = answerWord(text);
  if (answer === "unknown") return BLANK;
  return answer === "no" ? { status: "none", codes: [], unknown: [] } : null;
}

/** A part as one option, or as several when a weaker separator leaves only known options. */
function readPart(part: string, list: OptionList): readonly string[] | null {
  const words = wordsOf(list);
  const code = words.find(part);
  if (code !== null) return [code];
  const pieces = part
    .replace(/\s+/g, " ")
    .split(/ ?[,/+] ?| (?:et|and|y|e) /iu)
    .filter((piece) => piece !== "");
  const codes = pieces.map((piece) => words.find(piece)).filter((found) => found !== null);
  return pieces.length > 1 && codes.length === pieces.length ? codes : null;
}
