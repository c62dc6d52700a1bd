/** Words and marks in cells. A word is looked up raw first and folded only if that fails; an empty fold matches nothing. */

import { fold } from "./fold";
import { allWords, optionsOf, type OptionList } from "../guide/vocabulary";
import type { Answer } from "../model/stakeholder";

/** Trimmed, composed, lower case. */
export function raw(text: string): string {
  return text.trim().normalize("NFC").toLowerCase();
}

/** A longer text is none of the words, whatever signs stand between them; composing one may take the square of its length. */
const MOST_CHARS = 500;

/** A lookup of words by raw and folded form. */
export class WordIndex {
  private readonly byRaw = new Map<string, string>();
  private readonly byFold = new Map<string, string>();

  /** Adds a word for a code; the first meaning of a word stays. */
  add(word: string, code: string): this {
    if (!this.byRaw.has(raw(word))) this.byRaw.set(raw(word), code);
    const folded = fold(word);
    if (folded !== "" && !this.byFold.has(folded)) this.byFold.set(folded, code);
    return this;
  }

  /** The code of a word, or null. */
  find(text: string): string | null {
    if (text.length > MOST_CHARS && text.trim().length > MOST_CHARS) return null;
    const exact = this.byRaw.get(raw(text));
    if (exact !== undefined) return exact;
    const folded = fold(text);
    return folded === "" ? null : (this.byFold.get(folded) ?? null);
  }

  /** Folded words with their codes. */
  get folds(): ReadonlyMap<string, string> {
    return this.byFold;
  }
}

/** The words of an option list. */
export function indexOf(list: OptionList): WordIndex {
  const index = new WordIndex();
  for (const option of optionsOf(list)) for (const word of allWords(option)) index.add(word, option.code);
  return index;
}

const ANSWERS = indexOf("YES-NO");
for (const mark of ["✓", "✔", "☑", "x"]) ANSWERS.add(mark, "yes");
for (const mark of ["✗", "✘", "☒"]) ANSWERS.add(mark, "no");
for (const mark of ["?", "??", "…", "...", "tbd", "nc", "n/c", "nsp"]) ANSWERS.add(mark, "unknown");

const DASHES = new Set(["-", "–", "—", "/"]);

/** A dash or stroke alone: nobody can tell whether it means none or not known. */
export function isAmbiguousMark(text: string): boolean {
  return DASHES.has(text.trim());
}

/** Yes, no or not known, or null when the text is none of the words for it. */
export function answerWord(text: string): Answer | null {
  const code = ANSWERS.find(text);
  return code === "yes" || code === "no" || code === "unknown" ? code : null;
}

/** Words that are read as the vocabulary says although they may mean something else. */
const AMBIGUOUS = new Set(
  (
    "association asociacion associacao fondation foundation fundacion fundacao ecole escuela escola regie sem spl pme " +
    "prive privado operateur operadora cooperativa"
  ).split(" "),
);

/** Whether a word is one of those, or a single letter. */
export function isAmbiguousWord(text: string): boolean {
  const folded = fold(text);
  return AMBIGUOUS.has(folded) || /^\p{L}$/u.test(folded);
}
