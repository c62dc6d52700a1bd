/** Which codes a text nobody knows is most like, by the words of each code: naive Bayes over parts of words. */

import { foldPhrase, tokensOf, type PhraseIndex } from "./phrases";
import type { Steps } from "../model/steps";
import { sum } from "../model/sum";

/** Letters of the beginning and of the ending of a stem that count besides the stem itself. */
const BEGINNING = 4;
const ENDING = 3;
/** What a beginning or an ending tells, beside a whole stem. */
const PART = 0.5;
/** What is given to every code for every part, so that no unseen one rules a code out (Lidstone). */
const SMOOTHING = 0.3;
const UNSEEN = 0.006;
/** Phrases that must hold a part before it says anything of a text that nobody knows. */
const LEAST_PHRASES = 5;

/** Phrases between two steps. */
const PHRASES_PER_STEP = 500;

/** Phrases of one language with what they mean. */
type Indexes<Meaning> = readonly PhraseIndex<Meaning>[];

/** Words of several codes, learned from their phrases. */
export class Likeness<Meaning> {
  /** Phrases that hold a part, by code. */
  private readonly parts = new Map<string, Map<string, number>>();
  /** Phrases of each code. */
  private readonly sizes = new Map<string, number>();

  private constructor(private readonly indexes: Indexes<Meaning>) {}

  /**
   * Learns from phrases, some of them a step.
   *
   * @param codesOf The codes of a meaning; none where it says nothing.
   */
  static *inSteps<Meaning>(
    indexes: Indexes<Meaning>,
    codesOf: (meaning: Meaning) => readonly string[],
  ): Steps<Likeness<Meaning>> {
    const own = new Likeness(indexes);
    let learned = 0;
    for (const index of indexes)
      for (const [key, meaning] of index.phrases) {
        const parts = partsOf(key.split(/[ +]/));
        for (const code of codesOf(meaning)) own.learn(code, parts);
        learned += 1;
        if (learned % PHRASES_PER_STEP === 0) yield 0;
      }
    return own;
  }

  private learn(code: string, parts: ReadonlySet<string>): void {
    this.sizes.set(code, (this.sizes.get(code) ?? 0) + 1);
    for (const part of parts) {
      const counts = this.parts.get(part) ?? new Map<string, number>();
      if (counts.size === 0) this.parts.set(part, counts);
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }

  /** All codes, the likeliest first; none where too little of a word is known. */
  rank(text: string): readonly string[] {
    const folded = foldPhrase(text);
    const stems = this.indexes.flatMap(({ language }) => tokensOf(folded, language).map(({ stem }) => stem));
    const known = [...partsOf(stems)].flatMap((part) => {
      const counts = this.parts.get(part);
      return counts === undefined ? [] : [{ part, counts, weight: part.startsWith("=") ? 1 : PART }];
    });
    // An ending alone says of what sort a word is, not what it means; one phrase that begins alike is chance.
    const isTelling = known.some(({ part, counts }) => !part.startsWith("$") && sum(counts.values()) >= LEAST_PHRASES);
    if (!isTelling) return [];
    const scores = [...this.sizes].map(([code, size]) => ({
      code,
      score: known.reduce(
        (sum, { counts, weight }) => sum + weight * Math.log(((counts.get(code) ?? 0) + UNSEEN) / (size + SMOOTHING)),
        Math.log(size),
      ),
    }));
    return scores.sort((one, other) => other.score - one.score).map(({ code }) => code);
  }
}

/** Stems, their beginnings and endings, told apart by a sign. */
function partsOf(stems: readonly string[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const stem of stems) {
    if (stem === "") continue;
    parts.add(`=${stem}`);
    if (stem.length < BEGINNING) continue;
    parts.add(`^${stem.slice(0, BEGINNING)}`);
    if (stem.length > BEGINNING) parts.add(`$${stem.slice(-ENDING)}`);
  }
  return parts;
}
